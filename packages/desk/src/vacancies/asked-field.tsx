import type { Asked } from '@kohtaanto/rules/matching/matching-facts.ts';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { texts } from './vacancy-texts.ts';
import styles from './vacancies.module.css';

type AskedProps<T extends string> = {
  readonly label: string; readonly asked: readonly Asked<T>[]; readonly onChange: (asked: readonly Asked<T>[]) => void; readonly nameOf: (of: T) => string;
  /** What there is to choose from; without it one writes. */
  readonly options?: readonly { readonly value: string; readonly label: string }[]; readonly hint?: string; readonly toValue: (text: string) => T;
};

/** What is asked, each a must or a plus; a new one is a plus until somebody says that it must be. */
export function AskedField<T extends string>({ label, asked, onChange, nameOf, options, hint, toValue }: AskedProps<T>) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState('');
  const left = options?.filter(({ value }) => !asked.some(({ of }) => of === value));
  const add = (text: string) => {
    const of = toValue(text.trim());
    if (text.trim() !== '' && !asked.some((each) => each.of === of)) onChange([...asked, { of, must: false }]);
    setTyped('');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add(typed);
  };
  return (
    <div>
      {left === undefined ? (
        <div className={styles.adding}>
          <TextField label={label} description={hint} value={typed} onChange={setTyped} maxLength={120} onKeyDown={onKey} />
          <Button onClick={() => add(typed)}>{t.add}</Button>
        </div>
      ) : <Select label={label} value="" onChange={add} options={[{ value: '', label: t.add }, ...left]} />}
      {asked.length > 0 && (
        <ul className={styles.asked} aria-label={label}>
          {asked.map(({ of, must }, at) => (
            <li key={of}>
              <span>{nameOf(of)}</span>
              <button
                type="button" aria-pressed={must} aria-label={t.toggle(nameOf(of))}
                onClick={() => onChange(asked.map((each, index) => (index === at ? { of, must: !must } : each)))}
              >
                {must ? t.must : t.wish}
              </button>
              <button type="button" aria-label={`${t.remove}: ${nameOf(of)}`} onClick={() => onChange(asked.filter((_each, index) => index !== at))}>×</button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
