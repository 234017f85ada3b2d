import { Link } from '@tanstack/react-router';
import { isLanguage } from '@kohtaanto/words/language.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Mark } from '../app/mark.tsx';
import { ownLanguageNames } from '../app/own-language-names.ts';
import { useTexts } from '../app/texts.tsx';
import { deviceLanguage } from '../app/session.tsx';
import { LanguageContext } from '../design/language.tsx';
import { Segmented } from '../design/segmented.tsx';
import { publicTexts } from './texts.ts';
import styles from './publications.module.css';

/** The page of anybody: no session, no navigation of the office; the language is chosen here and kept on the device. */
export function PublicFrame({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(startLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (next: Language) => {
    localStorage.setItem('kohtaanto.language', next);
    setLanguage(next);
  };
  return (
    <LanguageContext value={language}>
      <PublicBar language={language} onChoose={choose} />
      {children}
    </LanguageContext>
  );
}

/** A link may say in which language it is to be read. */
function startLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('language') ?? '';
  return isLanguage(asked) ? asked : deviceLanguage();
}

function PublicBar({ language, onChoose }: { readonly language: Language; readonly onChoose: (language: Language) => void }) {
  const t = useTexts(publicTexts);
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#main">{t.skip}</a>
      <Link to="/published" className={styles.home} aria-label={`Kohtaanto, ${t.all}`}><Mark /></Link>
      <div><Segmented label={t.language} options={ownLanguageNames} value={language} onChange={onChoose} size="small" /></div>
    </header>
  );
}
