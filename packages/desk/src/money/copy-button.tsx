import { defineTexts, useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { useToast } from '../design/toast.tsx';
import { asTabbed } from './copy-table.ts';
import type { CopiedCell } from './copy-table.ts';
import styles from './money.module.css';

const texts = defineTexts({
  copy: { fi: 'Kopioi taulukko', sv: 'Kopiera tabellen', en: 'Copy the table' },
  copied: { fi: 'Taulukko on leikepöydällä.', sv: 'Tabellen finns i urklipp.', en: 'The table is on the clipboard.' },
});

/** The table as a spreadsheet takes it; amounts are whole cents. */
export function CopyButton({ rows }: { readonly rows: () => readonly (readonly CopiedCell[])[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = useToast();
  const copy = () => void navigator.clipboard.writeText(asTabbed(rows(), language)).then(() => say({ text: t.copied }));
  return <Button variant="text" size="small" className={styles.copy} onClick={copy}>{t.copy}</Button>;
}
