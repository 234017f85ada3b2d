import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ApiProblem } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { texts } from './file-dialog-texts.ts';
import styles from './file-dialog.module.css';

type FileDialogProps<Told> = {
  readonly title: string; readonly hint: string; readonly accept: string; readonly onClose: () => void;
  /** The file sent: to be told what it would do, or to be stored whole. */
  readonly send: (form: FormData, store: 'yes' | 'no') => Promise<Told>;
  readonly sending: { readonly error: unknown; readonly busy: boolean; readonly send: (work: () => Promise<unknown>) => Promise<unknown> };
  /** What the button that stores says; null where there is nothing to store. */
  readonly storeLabel: (told: Told) => string | null;
  /** What the file would do, and how to have it read again. */
  readonly children: (told: Told, again: () => void) => ReactNode;
  /** Where a refused file is shown otherwise than by its faults alone: what was refused, and how to have it read again. */
  readonly refused?: (problem: ApiProblem['problem'], again: () => void) => ReactNode;
};

/** A file brought in: what it would do, every fault by its row, and then stored whole. */
export function FileDialog<Told>({ title, hint, accept, onClose, send, sending, storeLabel, children, refused }: FileDialogProps<Told>) {
  const t = useTexts(texts);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [reading, setReading] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const sent = (chosen: File, store: 'yes' | 'no') => {
    const form = new FormData();
    form.append('file', chosen);
    return send(form, store);
  };
  const take = async (chosen: File | null | undefined) => {
    if (chosen === null || chosen === undefined) return;
    setFile(chosen);
    setTold(null);
    setFault(null);
    setReading(true);
    await sent(chosen, 'no').then(setTold, setFault);
    setReading(false);
  };
  const store = told === null ? null : storeLabel(told);
  return (
    <Dialog
      open onClose={onClose} title={title} width={720}
      footer={(
        <>
          {store !== null && file !== null && <Button variant="primary" busy={sending.busy} onClick={() => void sending.send(() => sent(file, 'yes'))}>{store}</Button>}
          <Button variant={told === null ? 'primary' : 'secondary'} busy={reading} onClick={() => input.current?.click()}>{t.choose}</Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      )}
    >
      <div className={styles.form}>
        <p className="reading" role="status">{reading ? t.reading : hint}</p>
        <input
          ref={input} type="file" accept={accept} className="unseen" tabIndex={-1} aria-label={t.choose}
          onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ''; }}
        />
        {file !== null && <h3>{file.name}</h3>}
        {sending.error !== null && <Faults error={sending.error} />}
        {fault !== null && <Faults error={fault} {...(refused === undefined ? {} : { refused: (problem: ApiProblem['problem']) => refused(problem, () => void take(file)) })} />}
        {told !== null && children(told, () => void take(file))}
      </div>
    </Dialog>
  );
}

/** Every fault with the row its owner sees in the spreadsheet; a message that begins with its row does not say it twice. */
function Faults({ error, refused }: { readonly error: unknown; readonly refused?: (problem: ApiProblem['problem']) => ReactNode }) {
  const t = useTexts(texts);
  const faults = error instanceof ApiProblem ? error.problem.faults : [];
  if (refused !== undefined && error instanceof ApiProblem && faults.length > 0) return <><Problem error={error} showFaults={false} />{refused(error.problem)}</>;
  return (
    <>
      <Problem error={error} showFaults={false} />
      {faults.length > 0 && (
        <div className={styles.faults} role="region" aria-label={t.remedy} tabIndex={0}>
          <table>
            <thead><tr><th scope="col" className={styles.row}>{t.row}</th><th scope="col">{t.remedy}</th></tr></thead>
            <tbody>
              {faults.map((fault, at) => (
                <tr key={at}>
                  <th scope="row" className={styles.row}>{/^\d+/u.exec(fault.path)?.[0] ?? '–'}</th>
                  <td>{fault.message.replace(/^(?:Rivi|Rad|Row) \d+[,:] /u, '')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
