import { useEffect, useRef, useState } from 'react';
import { formatDate, parseTypedDate } from '@kohtaanto/words/dates.ts';
import { classNames } from './class-names.ts';
import type { FieldProps } from './field-props.ts';
import { TextField } from './text-field.tsx';
import { useDesignTexts } from './use-design-texts.ts';
import styles from './date-picker.module.css';

export type DatePickerProps = FieldProps & {
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly min?: string;
  readonly max?: string;
};

/** Typed as 24.11.2026, or chosen from the calendar that the device itself has. */
export function DatePicker({ value, onChange, min, max, error, className, ...field }: DatePickerProps) {
  const t = useDesignTexts();
  const [typed, setTyped] = useState(() => (value === null ? '' : formatDate(value)));
  const [left, setLeft] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const parsed = parseTypedDate(typed);
  useEffect(() => {
    setTyped((before) =>
      parseTypedDate(before) === value ? before : value === null ? '' : formatDate(value),
    );
  }, [value]);
  const change = (text: string) => {
    setTyped(text);
    setLeft(false);
    const day = parseTypedDate(text);
    if (text.trim() === '') onChange(null);
    else if (day !== undefined) onChange(day);
  };
  const fault = left && typed.trim() !== '' && parsed === undefined ? t.notDate : undefined;
  return (
    <div className={classNames(styles.picker, className)}>
      <TextField
        {...field}
        value={typed}
        onChange={change}
        onBlur={() => setLeft(true)}
        inputMode="numeric"
        placeholder={t.dateForm}
        error={error ?? fault}
      />
      <span className={styles.calendar}>
        <button
          type="button"
          aria-label={t.openCalendar}
          disabled={field.disabled}
          onClick={() => calendar.current?.showPicker()}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M2 3.5h12v10.5H2zM2 6.8h12M5 1.5v3M11 1.5v3"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.3"
            />
          </svg>
        </button>
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={value ?? ''}
          min={min}
          max={max}
          onChange={(event) => {
            const day = event.target.value === '' ? null : event.target.value;
            setTyped(day === null ? '' : formatDate(day));
            onChange(day);
          }}
        />
      </span>
    </div>
  );
}
