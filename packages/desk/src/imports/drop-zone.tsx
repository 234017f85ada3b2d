import { useTexts } from '../app/texts.tsx';
import { FileDrop } from '../design/file-drop.tsx';
import { texts } from './texts.ts';
import styles from './imports.module.css';

const TEMPLATE = 'Henkilötunnus;Sukunimi;Etunimi;Kotikunta;Työnhaku alkaa;Työllisyyskoodi;Tila alkaen;Alkuhaastattelu;'
  + 'Työnhakukeskustelu;Suunnitelma;Omavalmentaja;Asiointikieli;Puhelin;Sähköposti;Turvakielto\r\n';

export function DropZone({ onFile, busy }: { readonly onFile: (file: File) => void; readonly busy: boolean }) {
  const t = useTexts(texts);
  const template = (
    <a className={styles.template} download="asiakkaat.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${TEMPLATE}`)}`}>
      {t.template}
    </a>
  );
  return <FileDrop told={busy ? t.reading : t.drop} limits={t.limits} choose={t.choose} accept=".csv,.txt,.tsv,.xlsx" busy={busy} onFile={onFile} beside={template} />;
}
