import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { useToast } from '../design/toast.tsx';
import { asTabbed } from './copy-table.ts';
import type { CopiedCell } from './copy-table.ts';
import { texts } from './cost-texts.ts';
import styles from './costs.module.css';

/** The table as a spreadsheet takes it; amounts are whole cents. */
export function CopyButton({ rows }: { readonly rows: () => readonly (readonly CopiedCell[])[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = useToast();
  const copy = () => void navigator.clipboard.writeText(asTabbed(rows(), language)).then(() => say({ text: t.copied }));
  return <Button variant="text" size="small" className={styles.copy} onClick={copy}>{t.copy}</Button>;
}
