import type { ReactNode } from 'react';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Problem } from '../../design/problem.tsx';
import { useShortcuts } from '../../design/use-shortcuts.ts';
import type { Saving } from '../use-save.ts';
import { dialogTexts } from './dialog-texts.ts';
import styles from './dialogs.module.css';

type FormDialogProps = {
  readonly title: string;
  readonly saving: Saving;
  readonly onClose: () => void;
  readonly saveLabel?: string;
  /** Why it cannot be saved yet. */
  readonly lacking?: string | undefined;
  /** Told in the form's own words instead of the plain problem. */
  readonly refusal?: ReactNode;
  readonly width?: number;
  readonly children: ReactNode;
};

/** A form in a dialog: Ctrl Enter saves, Esc closes, what was refused stands above the buttons. */
export function FormDialog({ title, saving, onClose, saveLabel, lacking, refusal, width, children }: FormDialogProps) {
  const t = useTexts(dialogTexts);
  useShortcuts({ 'ctrl+enter': () => lacking === undefined && saving.save() });
  return (
    <Dialog
      open title={title} onClose={onClose} {...(width === undefined ? {} : { width })}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" busy={saving.busy} disabledReason={lacking}
            onClick={saving.save}>{saveLabel ?? t.save}</Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (lacking === undefined) saving.save();
        }}
      >
        {children}
        {saving.error !== null && (refusal ?? <Problem error={saving.error} kept={t.kept} />)}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
