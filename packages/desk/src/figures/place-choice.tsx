import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Select } from '../design/select.tsx';
import { texts } from './texts.ts';
import type { TablePlace } from './unemployment-matrix.tsx';
import styles from './figures.module.css';

export type PlaceChoiceProps = {
  readonly places: readonly TablePlace[];
  readonly value: string;
  readonly onChange: (code: string) => void;
};

/** One place at a time where the table has no room for all: chosen by name, or turned like pages. */
export function PlaceChoice({ places, value, onChange }: PlaceChoiceProps) {
  const t = useTexts(texts);
  const at = places.findIndex(({ code }) => code === value);
  const beside = (step: number) => places[(at + step + places.length) % places.length];
  const turn = (step: number, word: (name: string) => string, sign: string) => {
    const next = beside(step);
    return next === undefined ? null : (
      <Button onClick={() => onChange(next.code)} aria-label={word(next.name)} className={styles.turn}><span aria-hidden="true">{sign}</span></Button>
    );
  };
  return (
    <div className={styles.placeChoice}>
      {turn(-1, t.previousPlace, '‹')}
      <Select
        label={t.place} hideLabel value={value} onChange={onChange}
        options={places.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {turn(1, t.nextPlace, '›')}
    </div>
  );
}
