import { useLanguage, useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { formTexts } from './form-texts.ts';

type Choice = { readonly code: string; readonly name: Readonly<Record<'fi' | 'sv' | 'en', string>> };
type Props = {
  readonly label: string; readonly value: string | null; readonly choices: readonly Choice[]; readonly onChange: (code: string | null) => void;
  readonly error?: string | undefined;
};

/** One of the list, or none. */
export function OptionalChoice({ label, value, choices, onChange, error }: Props) {
  const f = useTexts(formTexts);
  const language = useLanguage();
  return (
    <Select
      label={label} value={value ?? ''} onChange={(code) => onChange(code === '' ? null : code)} error={error}
      options={[{ value: '', label: f.none }, ...choices.map(({ code, name }) => ({ value: code, label: name[language] }))]}
    />
  );
}
