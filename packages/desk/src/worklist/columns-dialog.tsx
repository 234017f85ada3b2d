import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { Dialog } from '../design/dialog.tsx';
import type { ColumnChoice } from './column-choice.ts';
import styles from './dialogs.module.css';
import { texts } from './texts.ts';

type ColumnsProps = {
  readonly choice: ColumnChoice;
  readonly onChoose: (choice: ColumnChoice) => void;
  readonly onClose: () => void;
};

export function ColumnsDialog({ choice, onChoose, onClose }: ColumnsProps) {
  const t = useTexts(texts);
  const columns = [
    { key: 'law', label: t.law },
    { key: 'group', label: t.group },
    { key: 'municipality', label: t.municipality },
    { key: 'coach', label: t.coach },
  ] as const;
  return (
    <Dialog open onClose={onClose} title={t.columns} width={400} footer={<Button onClick={onClose}>{t.close}</Button>}>
      <fieldset className={styles.stack}>
        <legend className={styles.names}>{t.columnsShown}</legend>
        {columns.map(({ key, label }) => (
          <Checkbox
            key={key}
            label={label}
            checked={choice[key]}
            onChange={(checked) => onChoose({ ...choice, [key]: checked })}
          />
        ))}
        <p className={styles.hint}>{t.columnsAlways}</p>
      </fieldset>
    </Dialog>
  );
}
