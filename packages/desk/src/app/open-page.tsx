import type { Language } from '@kohtaanto/words/language.ts';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { LanguageContext } from '../design/language.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Mark } from './mark.tsx';
import styles from './open-page.module.css';
import { shellTexts } from './shell-texts.ts';
import { useTexts } from './texts.tsx';

type OpenPageProps = {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** A sheet as on a phone, a column of text, a document with tables; `page` brings a page of the design's own with its main part. */
  readonly width: 'sheet' | 'column' | 'document' | 'page';
  /** What the mark leads to, where there is somewhere to go. */
  readonly home?: (mark: ReactNode) => ReactNode;
  readonly children: ReactNode;
};

/** A page for whoever has its address or its secret link: no session and no navigation, and the reader's own language. */
export function OpenPage({ language, onLanguage, width, home = (mark) => mark, children }: OpenPageProps) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <div className={styles[width]}>
        <header className={styles.bar}>
          <Skip />
          {home(<Mark />)}
          <div><LanguageChoice onChange={onLanguage} /></div>
        </header>
        {width === 'page' ? children : <main id="main" className={styles.main}>{children}</main>}
      </div>
    </LanguageContext>
  );
}

function Skip() {
  const t = useTexts(shellTexts);
  return <a className={styles.skip} href="#main">{t.skip}</a>;
}
