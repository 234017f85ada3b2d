import type { ReactNode } from 'react';
import styles from './costs.module.css';

/** Enter in a field saves, as the button below the dialog does. */
export function SavingForm({ onSave, children }: { readonly onSave: () => void; readonly children: ReactNode }) {
  return (
    <form
      className={styles.form} noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <button type="submit" hidden />
    </form>
  );
}
