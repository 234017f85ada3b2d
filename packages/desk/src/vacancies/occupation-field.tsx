import type { OccupationRef } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { OccupationChooser } from '../occupations/occupation-chooser.tsx';
import type { GivenOccupation } from '../occupations/occupation-chooser.tsx';
import { texts } from './vacancy-texts.ts';
import styles from '../employers/employers.module.css';

export type OccupationFieldProps = {
  readonly value: OccupationRef | null; readonly text: string; readonly error?: string | undefined;
  readonly onChange: (occupation: OccupationRef | null) => void; readonly onText: (text: string) => void;
};

/**
 * The occupation in the employer's own words with the nearest occupations below it, and the unit group that it belongs to. What is
 * chosen from the list brings its group along; a group may also be chosen by itself, which is all there is without a classification.
 */
export function OccupationField({ value, text, error, onChange, onText }: OccupationFieldProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data } = useQuery({ ...apiQuery('GET /api/vacancies/occupations', {}), staleTime: 600_000 });
  const state = useQuery({ ...apiQuery('GET /api/occupations', {}), staleTime: 300_000 });
  const isLoaded = state.data !== undefined && state.data.release !== null;
  const options = (data?.occupations ?? []).map(({ isco, name }) => ({ value: isco, label: `${occupationNameOf(name, isco, language)} (${isco})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
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

/** In the reader's language, else in any; a group without a name is its code. */
export function occupationNameOf(name: Readonly<Partial<Record<Language, string>>>, isco: string, language: Language): string {
  return name[language] ?? name.fi ?? name.en ?? isco;
}
