import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './file-drop.module.css';

type FileDropProps = {
  /** What may be dropped here, or that it is being read. */
  readonly told: string;
  readonly limits: string;
  readonly choose: string;
  /** The endings of the browser's own choice: `.csv,.txt`. */
  readonly accept: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
  /** Beside the button: an empty file to fill in. */
  readonly beside?: ReactNode;
};

/** A file dropped, or chosen by a button. */
export function FileDrop({ told, limits, choose, accept, busy, onFile, beside }: FileDropProps) {
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
      <p className="reading" role="status">{told}</p>
      <p className="small">{limits}</p>
      <div className={styles.ways}>
        <Button variant="primary" busy={busy} onClick={() => input.current?.click()}>{choose}</Button>
        {beside}
      </div>
      <input
        ref={input} type="file" accept={accept} className="unseen" tabIndex={-1} aria-label={choose}
        onChange={(event) => { take(event.target.files); event.target.value = ''; }}
      />
    </div>
  );
}
