import type { Asked } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { ReactNode } from 'react';
import { useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { texts } from './vacancy-texts.ts';
import styles from './vacancies.module.css';

type AskedProps<T extends string> = {
  readonly label: string; readonly asked: readonly Asked<T>[]; readonly onChange: (asked: readonly Asked<T>[]) => void; readonly nameOf: (of: T) => string;
} & (
  | { /** What there is to choose from. */ readonly options: readonly { readonly value: string; readonly label: string }[]; readonly toValue: (text: string) => T }
  | { /** A field of its own to choose by. */ readonly chooser: (add: (all: readonly T[]) => void) => ReactNode }
);

/** What is asked, each a must or a plus; a new one is a plus until somebody says that it must be. */
export function AskedField<T extends string>(props: AskedProps<T>) {
  const { label, asked, onChange, nameOf } = props;
  const t = useTexts(texts);
  const add = (all: readonly T[]) => onChange([...asked, ...all.filter((of) => !asked.some((each) => each.of === of)).map((of) => ({ of, must: false }))]);
  return (
    <div>
      {'chooser' in props ? props.chooser(add) : (
        <Select
          label={label} value="" onChange={(text) => text !== '' && add([props.toValue(text)])}
          options={[{ value: '', label: t.add }, ...props.options.filter(({ value }) => !asked.some(({ of }) => of === value))]}
        />
      )}
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
