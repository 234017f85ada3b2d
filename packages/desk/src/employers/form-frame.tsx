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
  readonly showFaults?: boolean; /** Why it cannot be saved yet. */ readonly lacking?: string | undefined; readonly ways?: ReactNode; readonly children: ReactNode;
};

/** A form in a dialog: Ctrl Enter saves, what was refused stands above the fields and what was typed stays. */
export function FormFrame({ title, sending, onSave, onClose, saveLabel, width, showFaults = false, lacking, ways, children }: FrameProps) {
  const t = useTexts(texts);
  useShortcuts({ 'ctrl+enter': onSave });
  return (
    <Dialog
      open onClose={onClose} title={title} {...(width === undefined ? {} : { width })}
      footer={<><Button onClick={onClose}>{t.cancel}</Button><Button variant="primary" busy={sending.busy} disabledReason={lacking} onClick={onSave}>{saveLabel ?? t.save}</Button></>}
    >
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); onSave(); }}>
        {sending.error !== null && <Problem error={sending.error} kept={t.kept} showFaults={showFaults} ways={ways} />}
        {children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
