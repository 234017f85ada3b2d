import { useEffect, useState } from 'react';
import { formatTime, parseTypedTime } from '@kohtaanto/words/dates.ts';
import type { FieldProps } from './field-props.ts';
import { useLanguage } from './language.tsx';
import { TextField } from './text-field.tsx';
import { useDesignTexts } from './use-design-texts.ts';

export type TimeFieldProps = FieldProps & {
  readonly value: string | null;
  readonly onChange: (time: string | null) => void;
  /** Minutes that the arrow keys move. */
  readonly step?: number;
};

/** Typed as 10.30, 1030, 10:30 or 10; the arrows move it by the step. */
export function TimeField({ value, onChange, step = 15, error, ...field }: TimeFieldProps) {
  const t = useDesignTexts();
  const language = useLanguage();
  const [typed, setTyped] = useState(() => (value === null ? '' : formatTime(value, language)));
  const [left, setLeft] = useState(false);
  useEffect(() => {
    setTyped((before) =>
      parseTypedTime(before) === value ? before : value === null ? '' : formatTime(value, language),
    );
  }, [value, language]);
  const change = (text: string) => {
    setTyped(text);
    setLeft(false);
    const time = parseTypedTime(text);
    if (text.trim() === '') onChange(null);
    else if (time !== undefined) onChange(time);
  };
  const move = (minutes: number) => {
    const [hours = 8, past = 0] = (value ?? '08:00').split(':').map(Number);
    const total = Math.max(0, Math.min(24 * 60 - step, hours * 60 + past + minutes));
    const next = `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
    setTyped(formatTime(next, language));
    onChange(next);
  };
  const fault = left && typed.trim() !== '' && parseTypedTime(typed) === undefined ? t.notTime : undefined;
  return (
    <TextField
      {...field}
      value={typed}
      onChange={change}
      onBlur={() => {
        setLeft(true);
        const time = parseTypedTime(typed);
        if (time !== undefined) setTyped(formatTime(time, language));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        move(event.key === 'ArrowUp' ? step : -step);
      }}
      inputMode="numeric"
      error={error ?? fault}
    />
  );
}
