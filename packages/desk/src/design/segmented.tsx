import { useId } from 'react';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { classNames } from './class-names.ts';
import { useLanguage } from './language.tsx';
import styles from './segmented.module.css';

export type SegmentedOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
  readonly disabled?: boolean;
};

export type SegmentedProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly size?: 'normal' | 'small';
  readonly wide?: boolean;
};

/** One of a few, side by side. Real radio buttons: arrows move, one tab stop. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, value, onChange, size = 'normal', wide = false } = props;
  const name = useId();
  const language = useLanguage();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={classNames(styles.group, size === 'small' && styles.small, wide && styles.wide)}
    >
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.count !== undefined && <span className={styles.count}> {formatNumber(option.count, language)}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
