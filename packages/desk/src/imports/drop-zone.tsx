import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import { texts } from './texts.ts';
import styles from './imports.module.css';

const TEMPLATE = 'Henkilötunnus;Sukunimi;Etunimi;Kotikunta;Työnhaku alkaa;Työllisyyskoodi;Tila alkaen;Alkuhaastattelu;'
  + 'Työnhakukeskustelu;Suunnitelma;Omavalmentaja;Asiointikieli;Puhelin;Sähköposti;Turvakielto\r\n';

export function DropZone({ onFile, busy }: { readonly onFile: (file: File) => void; readonly busy: boolean }) {
  const t = useTexts(texts);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={classNames(styles.drop, over && styles.over)}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="reading">{busy ? t.reading : t.drop}</p>
      <p className="small">{t.limits}</p>
      <div className={styles.ways}>
        <Button variant="primary" busy={busy} onClick={() => input.current?.click()}>{t.choose}</Button>
        <a className={styles.template} download="asiakkaat.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${TEMPLATE}`)}`}>
          {t.template}
        </a>
      </div>
      <input
        ref={input} type="file" accept=".csv,.txt,.tsv,.xlsx" className="unseen" tabIndex={-1} aria-label={t.choose}
        onChange={(event) => { take(event.target.files); event.target.value = ''; }}
      />
    </div>
  );
}
