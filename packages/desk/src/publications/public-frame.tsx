import { Link } from '@tanstack/react-router';
import type { Language } from '@kohtaanto/words/language.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { deviceLanguage, keepOnDevice, languageOfLink } from '../app/device-language.ts';
import { OpenPage } from '../app/open-page.tsx';
import { useTexts } from '../app/texts.tsx';
import { publicTexts } from './texts.ts';
import styles from './publications.module.css';

/** The page of anybody: the language is chosen here and kept on the device; the mark leads to all that is published. */
export function PublicFrame({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => languageOfLink() ?? deviceLanguage());
  const choose = (next: Language) => {
    keepOnDevice(next);
    setLanguage(next);
  };
  return <OpenPage width="page" language={language} onLanguage={choose} home={(mark) => <Home>{mark}</Home>}>{children}</OpenPage>;
}

function Home({ children }: { readonly children: ReactNode }) {
  const t = useTexts(publicTexts);
  return <Link to="/published" className={styles.home} aria-label={`Kohtaanto, ${t.all}`}>{children}</Link>;
}
