import type { ColumnKey, ImportFile, Mapping } from '@kohtaanto/office/imports/contract.ts';
import { useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { Select } from '../design/select.tsx';
import { columnTexts, texts } from './texts.ts';
import styles from './imports.module.css';

export type ColumnChoicesProps = {
  readonly file: ImportFile;
  readonly mapping: Mapping;
  /** As chosen for the last file with the same headings. */
  readonly remembered: boolean;
  readonly onChoose: (key: ColumnKey, column: number | null) => void;
};

/** Each fact the office understands, the column that gives it, and what the column begins with. */
export function ColumnChoices({ file, mapping, remembered, onChoose }: ColumnChoicesProps) {
  const t = useTexts(texts);
  const names = useTexts(columnTexts);
  const options = [
    { value: '', label: t.notInFile },
    ...file.headings.map((heading, index) => ({ value: String(index), label: heading || `${index + 1}` })),
  ];
  return (
    <Card title={t.columns} sub={remembered ? t.columnsAsLast : t.columnsSub}>
      <table className={`${styles.table} ${styles.choices}`}>
        <thead>
          <tr><th scope="col">{t.meaning}</th><th scope="col">{t.column}</th><th scope="col">{t.firstValues}</th></tr>
        </thead>
        <tbody>
          {file.columns.map((key) => {
            const column = mapping[key];
            const samples = column === undefined ? [] : file.sample.map((row) => row[column] ?? '').filter((cell) => cell !== '');
            return (
              <tr key={key}>
                <th scope="row">
                  {names[key]} {file.required.includes(key) && <span className={styles.required}>{t.required}</span>}
                </th>
                <td>
                  <Select
                    label={names[key]} hideLabel options={options} value={column === undefined ? '' : String(column)}
                    onChange={(value) => onChoose(key, value === '' ? null : Number(value))}
                  />
                </td>
                <td className={styles.samples}>{samples.slice(0, 3).join(' · ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
