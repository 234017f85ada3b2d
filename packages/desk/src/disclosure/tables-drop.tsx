import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import { texts } from './texts.ts';
import styles from './audit.module.css';

export type TablesDropProps = { readonly onFiles: (files: readonly File[]) => void; readonly busy: boolean; readonly more: boolean };

/** Where tables are dropped, several at once; with more already there it is one line. */
export function TablesDrop({ onFiles, busy, more }: TablesDropProps) {
  const t = useTexts(texts);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={classNames(styles.drop, over && styles.over, more && styles.slim)}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={more ? undefined : 'reading'} role="status">{busy ? t.reading : more ? t.dropMore : t.drop}</p>
      {!more && <p className={styles.what}>{t.dropWhat}</p>}
      {!more && <p className="small">{t.limits}</p>}
      <Button variant={more ? 'secondary' : 'primary'} busy={busy} onClick={() => input.current?.click()}>{t.choose}</Button>
      <input
        ref={input} type="file" multiple accept=".csv,.txt,.tsv,.xlsx,.json" className="unseen" tabIndex={-1} aria-label={t.choose}
        onChange={(event) => { onFiles([...(event.target.files ?? [])]); event.target.value = ''; }}
      />
    </div>
  );
}
