import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../app/texts.tsx';
import type { Sending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { texts } from './employer-texts.ts';
import styles from './employers.module.css';

type FrameProps = {
  readonly title: string; readonly sending: Sending; readonly onSave: () => void; readonly onClose: () => void; readonly saveLabel?: string; readonly width?: number;
  /** Faults that no field of the form shows. */
  readonly showFaults?: boolean; /** Why it cannot be saved yet. */ readonly lacking?: string | undefined;
  /** There is nothing left to save: what was written may still be read and copied. */ readonly over?: boolean; /** Nothing is written in it, so nothing is kept either. */ readonly wordless?: boolean;
  readonly ways?: ReactNode; readonly children: ReactNode;
};

/** A form in a dialog: Ctrl Enter saves, what was refused stands above the fields and what was typed stays. */
export function FormFrame({ title, sending, onSave, onClose, saveLabel, width, showFaults = false, lacking, over = false, wordless = false, ways, children }: FrameProps) {
  const t = useTexts(texts);
  const save = () => { if (!over && lacking === undefined) onSave(); };
  useShortcuts({ 'ctrl+enter': save });
  const way = useRef<HTMLButtonElement>(null);
  // The button that was pressed is no longer there.
  useEffect(() => { if (over) way.current?.focus({ preventScroll: true }); }, [over]);
  return (
    <Dialog
      open onClose={onClose} title={title} {...(width === undefined ? {} : { width })}
      footer={over ? <Button ref={way} onClick={onClose}>{t.close}</Button> : (
        <><Button onClick={onClose}>{t.cancel}</Button><Button variant="primary" busy={sending.busy} disabledReason={lacking} onClick={save}>{saveLabel ?? t.save}</Button></>
      )}
    >
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); save(); }}>
        {sending.error !== null && <Problem error={sending.error} {...(wordless ? {} : { kept: t.kept })} showFaults={showFaults} ways={ways} />}
        {children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
