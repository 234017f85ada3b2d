import type { OccupationRef } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { texts } from './vacancy-texts.ts';
import styles from '../employers/employers.module.css';

export type OccupationFieldProps = {
  readonly value: OccupationRef | null; readonly text: string; readonly error?: string | undefined;
  readonly onChange: (occupation: OccupationRef | null) => void; readonly onText: (text: string) => void;
};

/** Where staff's choices are not to be asked for, those who show the field bring their own. */
export type OccupationChoices = readonly { readonly isco: string; readonly name: Readonly<Partial<Record<Language, string>>> }[];
export const OccupationChoicesContext = createContext<OccupationChoices | null>(null);

/** The occupation in the employer's own words, and the unit group that it belongs to; groups whose name begins alike come first. */
export function OccupationField({ value, text, error, onChange, onText }: OccupationFieldProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const brought = use(OccupationChoicesContext);
  const { data } = useQuery({ ...apiQuery('GET /api/vacancies/occupations', {}), staleTime: 600_000, enabled: brought === null });
  const options = (brought ?? data?.occupations ?? []).map(({ isco, name }) => ({ value: isco, label: `${occupationNameOf(name, isco, language)} (${isco})` }));
  const typed = text.trim().toLowerCase();
  const near = typed.length < 3 ? [] : options.filter(({ label }) => label.toLowerCase().includes(typed) || typed.includes(label.toLowerCase().replace(/ \(\d+\)$/u, '')));
  const rest = options.filter((option) => !near.includes(option)).toSorted((a, b) => a.label.localeCompare(b.label, language));
  const unknown = value !== null && !options.some((option) => option.value === value.isco);
  const change = (typedText: string): void => {
    onText(typedText);
    const same = options.filter(({ label }) => label.toLowerCase().startsWith(`${typedText.trim().toLowerCase()} (`));
    // A name that is exactly one group's is that group; anything else is for the person to choose.
    if (value === null && same.length === 1 && same[0] !== undefined) onChange({ isco: same[0].value, concept: null });
  };
  return (
    <div className={styles.occupation}>
      <TextField label={t.occupation} description={t.occupationHint} value={text} onChange={change} maxLength={160} />
      <Select
        label={t.occupationGroup} value={value?.isco ?? ''} error={error} onChange={(isco) => onChange(isco === '' ? null : { isco, concept: null })}
        options={[{ value: '', label: t.noGroup }, ...(unknown ? [{ value: value.isco, label: value.isco }] : []), ...near, ...rest]}
      />
    </div>
  );
}

/** In the reader's language, else in any; a group without a name is its code. */
export function occupationNameOf(name: Readonly<Partial<Record<Language, string>>>, isco: string, language: Language): string {
  return name[language] ?? name.fi ?? name.en ?? isco;
}
