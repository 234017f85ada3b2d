import { useEffect, useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { FacetGroup, Facets } from '../design/facets.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import styles from './log.module.css';
import type { LogSearch } from './log-search.ts';
import { logTexts } from './log-texts.ts';
import { actionOptions } from './look-words.ts';

type FiltersProps = {
  readonly search: LogSearch;
  readonly staff: readonly { readonly staffId: string; readonly name: string }[];
  readonly onChange: (next: LogSearch) => void;
};

const TYPED_MS = 300;

export function LogFilters({ search, staff, onChange }: FiltersProps) {
  const t = useTexts(logTexts);
  const language = useLanguage();
  const [person, setPerson] = useState(search.person ?? '');
  useEffect(() => {
    if ((search.person ?? '') === person.trim()) return undefined;
    const timer = window.setTimeout(() => {
      onChange({ person: person.trim() === '' ? undefined : person.trim(), personId: undefined });
    }, TYPED_MS);
    return () => window.clearTimeout(timer);
  });
  const any = Object.values(search).some((value) => value !== undefined);
  return (
    <div className={styles.filters}>
      <TextField label={t.person} description={t.personHelp} value={person} onChange={setPerson} maxLength={100} />
      {search.personId !== undefined && (
        <p className={styles.one}>{t.onePerson} <Button variant="row"
          onClick={() => onChange({ personId: undefined })}>{t.clear}</Button></p>
      )}
      <Select label={t.who} value={search.staffId ?? ''} onChange={(value) => onChange({ staffId: value === '' ? undefined : value })}
        options={[{ value: '', label: t.everybody }, ...staff.map((one) => ({ value: one.staffId, label: one.name }))]} />
      <Select label={t.what} value={search.action ?? ''} onChange={(value) => onChange({ action: value === '' ? undefined : value })}
        options={[{ value: '', label: t.everything }, ...actionOptions(language)]} />
      <DatePicker label={t.from} value={search.from ?? null} onChange={(from) => onChange({ from: from ?? undefined })} />
      <DatePicker label={t.until} value={search.until ?? null} onChange={(until) => onChange({ until: until ?? undefined })} />
      <Facets label={t.outcome}>
        <FacetGroup title={t.outcome} value={search.outcome ?? 'both'}
          onChange={(value) => onChange({ outcome: value === 'allowed' || value === 'denied' ? value : undefined })}
          options={[{ value: 'both', label: t.both }, { value: 'denied', label: t.denied }, { value: 'allowed', label: t.allowed }]} />
      </Facets>
      {any && <Button size="small" onClick={() => {
        setPerson('');
        onChange({ person: undefined, personId: undefined, staffId: undefined, action: undefined, outcome: undefined, from: undefined, until: undefined });
      }}>{t.clear}</Button>}
    </div>
  );
}
