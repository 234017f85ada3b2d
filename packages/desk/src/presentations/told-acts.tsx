import type { Told } from '@kohtaanto/office/presentations/contract.ts';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { useToast } from '../design/toast.tsx';
import { toldTexts } from './told-texts.ts';
import { toldAsText, ToldView } from './told-view.tsx';
import styles from './presentations.module.css';

type Props = { readonly told: Told; readonly about: { readonly title: string; readonly employer: string } };

/** What is told, taken to an employer who has nobody in the service: as text for a letter, or on paper. */
export function ToldActs({ told, about: { title, employer } }: Props) {
  const t = useTexts(toldTexts);
  const language = useLanguage();
  const say = useToast();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    window.print();
    setPrinting(false);
  }, [printing]);
  const head = t.heading(title, employer);
  const copy = () => void navigator.clipboard.writeText(`${head}\n\n${toldAsText(told, t, language)}\n\n${t.footing}\n`).then(() => say({ text: t.copied }));
  return (
    <div className={styles.toldActs}>
      <Button size="small" onClick={copy}>{t.copy}</Button>
      <Button size="small" variant="text" onClick={() => setPrinting(true)}>{t.print}</Button>
      {printing && createPortal(<div className={styles.sheet} data-sheet><h1>{head}</h1><ToldView told={told} /><p>{t.footing}</p></div>, document.body)}
    </div>
  );
}
