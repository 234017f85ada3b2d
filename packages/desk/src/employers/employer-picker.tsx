import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { texts } from './employer-texts.ts';
import { useTypedSearch } from './use-typed-search.ts';
import styles from './employers.module.css';

export type PickedEmployer = { readonly employerId: string; readonly name: string; readonly sizeClass: 'none' | 'micro' | 'small' | 'medium' | 'large' };
type Props = { readonly value: PickedEmployer | null; readonly onChange: (employer: PickedEmployer | null) => void; readonly error?: string | undefined; readonly except?: readonly string[] };

/** An employer of the register, looked for by name or number. */
export function EmployerPicker({ value, onChange, error, except = [] }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [q, setQ] = useState('');
  const typed = useTypedSearch('', setQ);
  const { data } = useQuery({ ...apiQuery('GET /api/employers', { query: q === '' ? {} : { q } }), staleTime: 60_000 });
  const rows = (data?.rows ?? []).filter(({ employerId }) => !except.includes(employerId));
  const isKept = value !== null && !rows.some(({ employerId }) => employerId === value.employerId);
  return (
    <div className={styles.occupation}>
      <TextField label={t.searchEmployer} value={typed.value} onChange={typed.type} maxLength={120} />
      <Select
        label={t.employer} value={value?.employerId ?? ''} error={error}
        onChange={(id) => onChange(rows.find(({ employerId }) => employerId === id) ?? (id === value?.employerId ? value : null))}
        options={[
          { value: '', label: t.choose }, ...(isKept ? [{ value: value.employerId, label: value.name }] : []),
          ...rows.map(({ employerId, name, place }) => ({ value: employerId, label: `${name}, ${place[language]}` })),
        ]}
      />
    </div>
  );
}
