import type { OccupationRef } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { BroughtChoicesContext } from '../occupations/brought-choices.ts';
import type { OccupationChoices } from '../occupations/brought-choices.ts';
import { OccupationChooser } from '../occupations/occupation-chooser.tsx';
import type { GivenOccupation } from '../occupations/occupation-chooser.tsx';
import { texts } from './vacancy-texts.ts';
import styles from '../employers/employers.module.css';

export type OccupationFieldProps = {
  readonly value: OccupationRef | null; readonly text: string; readonly error?: string | undefined;
  readonly onChange: (occupation: OccupationRef | null) => void; readonly onText: (text: string) => void;
};

export function OccupationField(props: OccupationFieldProps) {
  const brought = use(BroughtChoicesContext);
  return brought === null ? <LinkedOccupation {...props} /> : <WrittenOccupation {...props} choices={brought} />;
}

/**
 * The occupation in the employer's own words with the nearest occupations below it, and the unit group that it belongs to. What is
 * chosen from the list brings its group along; a group may also be chosen by itself, which is all there is without a classification.
 */
function LinkedOccupation({ value, text, error, onChange, onText }: OccupationFieldProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data } = useQuery({ ...apiQuery('GET /api/vacancies/occupations', {}), staleTime: 600_000 });
  const state = useQuery({ ...apiQuery('GET /api/occupations', {}), staleTime: 300_000 });
  const isLoaded = state.data !== undefined && state.data.release !== null;
  const options = optionsOf(data?.occupations ?? [], language);
  const unknown = value !== null && !options.some((option) => option.value === value.isco);
  const given = ({ text: written, code, uri }: GivenOccupation): void => {
    onText(written.slice(0, 160));
    if (uri !== undefined && typeof code === 'string') {
      onChange({ isco: code, concept: uri });
      return;
    }
    const same = options.filter(({ label }) => label.toLowerCase().startsWith(`${written.trim().toLowerCase()} (`));
    // A name that is exactly one group's is that group. Other words take back what was chosen from the list, not a group chosen by itself.
    if (value === null && same.length === 1 && same[0] !== undefined) onChange({ isco: same[0].value, concept: null });
    else if (value !== null && value.concept !== null) onChange(null);
  };
  return (
    <div className={styles.occupation}>
      <OccupationChooser label={t.occupation} value={{ text, code: value?.isco ?? null, ...(value === null || value.concept === null ? {} : { uri: value.concept }) }} onChange={given} />
      <Select
        label={t.occupationGroup} description={isLoaded ? t.groupHint : undefined} value={value?.isco ?? ''} error={error} onChange={(isco) => onChange(isco === '' ? null : { isco, concept: null })}
        options={[{ value: '', label: t.noGroup }, ...(unknown ? [{ value: value.isco, label: value.isco }] : []), ...options]}
      />
    </div>
  );
}

/** The occupation in one's own words, and its unit group; groups whose name is like the words come first. */
function WrittenOccupation({ value, text, error, onChange, onText, choices }: OccupationFieldProps & { readonly choices: OccupationChoices }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const options = optionsOf(choices, language);
  const typed = text.trim().toLowerCase();
  const near = typed.length < 3 ? [] : options.filter(({ label }) => label.toLowerCase().includes(typed) || typed.includes(label.toLowerCase().replace(/ \(\d+\)$/u, '')));
  const rest = options.filter((option) => !near.includes(option));
  const unknown = value !== null && !options.some((option) => option.value === value.isco);
  const change = (written: string): void => {
    onText(written);
    const same = options.filter(({ label }) => label.toLowerCase().startsWith(`${written.trim().toLowerCase()} (`));
    // A name that is exactly one group's is that group; anything else is for the person to choose.
    if (value === null && same.length === 1 && same[0] !== undefined) onChange({ isco: same[0].value, concept: null });
  };
  return (
    <div className={styles.occupation}>
      <TextField label={t.occupation} value={text} onChange={change} maxLength={160} />
      <Select
        label={t.occupationGroup} value={value?.isco ?? ''} error={error} onChange={(isco) => onChange(isco === '' ? null : { isco, concept: null })}
        options={[{ value: '', label: t.noGroup }, ...(unknown ? [{ value: value.isco, label: value.isco }] : []), ...near, ...rest]}
      />
    </div>
  );
}

const optionsOf = (choices: OccupationChoices, language: Language) =>
  choices.map(({ isco, name }) => ({ value: isco, label: `${occupationNameOf(name, isco, language)} (${isco})` })).toSorted((a, b) => a.label.localeCompare(b.label, language));

/** In the reader's language, else in any; a group without a name is its code. */
export function occupationNameOf(name: Readonly<Partial<Record<Language, string>>>, isco: string, language: Language): string {
  return name[language] ?? name.fi ?? name.en ?? isco;
}
