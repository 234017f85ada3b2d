import type { FaultRow, RuleShown } from '@kohtaanto/office/data-quality/contract.ts';
import { codeOptions } from '@kohtaanto/words/codes.ts';
import { educationOptions } from '@kohtaanto/words/data-quality/quality-words.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { useToast } from '../design/toast.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { useSave } from '../jobseekers/use-save.ts';
import { texts } from './quality-texts.ts';

type MendDialogProps = { readonly rule: RuleShown; readonly row: FaultRow; readonly onClose: () => void };
type Field = Extract<RuleShown['mend'], { kind: 'field' }>['field'];

/** The datum that is missing, and nothing else. Saved, the row leaves the list by itself. */
export function MendDialog({ rule, row, onClose }: MendDialogProps) {
  const t = useTexts(texts);
  const say = useToast();
  const [value, setValue] = useState(row.proposed ?? '');
  const who = row.name ?? t.protectedOne;
  const saving = useSave(row.personId, () => api('POST /api/data-quality/:ruleId/mends', {
    params: { ruleId: rule.id }, purpose: 'service',
    body: { personId: row.personId, subject: row.subject, value: value.trim(), rowVersion: row.rowVersion },
  }), () => {
    say({ text: t.saved(who) });
    onClose();
  });
  if (rule.mend.kind !== 'field') return null;
  return (
    <FormDialog title={t.mendTitle(who)} saving={saving} onClose={onClose} saveLabel={t.save} lacking={value.trim() === '' ? t.chooseFirst : undefined}>
      {row.text !== '' && <p className="small">{row.text}</p>}
      {rule.mend.field === 'occupation' && row.proposed !== null && <p className="small">{t.proposedCode(row.proposed)}</p>}
      <MendedField field={rule.mend.field} value={value} onChange={setValue} />
    </FormDialog>
  );
}

type FieldProps = { readonly field: Field; readonly value: string; readonly onChange: (value: string) => void };

function MendedField({ field, value, onChange }: FieldProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const shared = { label: t[field], value, onChange };
  const chosen = (options: readonly { readonly value: string; readonly label: string }[]) =>
    <Select {...shared} options={[{ value: '', label: t.choose }, ...options]} />;
  switch (field) {
    case 'education': return chosen(educationOptions(language));
    case 'mother-tongue': return chosen(codeOptions('language', language));
    case 'search-end-reason': return chosen(codeOptions('searchEnd', language));
    case 'municipality': return <MunicipalityField {...shared} />;
    case 'occupation':
      return <TextField {...shared} description={t.occupationHint} inputMode="numeric" maxLength={4} autoFocus />;
    case 'nationality':
      return (
        <TextField
          {...shared} onChange={(text) => onChange(text.toUpperCase())} description={countryName(value, language) ?? t.nationalityHint}
          maxLength={2} autoFocus
        />
      );
  }
}

function countryName(code: string, language: string): string | null {
  if (!/^[A-Z]{2}$/u.test(code)) return null;
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code) ?? null;
}

function MunicipalityField(shared: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data } = useQuery(apiQuery('GET /api/municipalities/served', {}));
  const served = data?.municipalities.map(({ code, ...names }) => ({ value: code, label: names[language] })) ?? [];
  const known = served.some(({ value }) => value === shared.value);
  return (
    <Select
      {...shared}
      options={[{ value: '', label: t.choose }, ...(known || shared.value === '' ? [] : [{ value: shared.value, label: shared.value }]), ...served]}
    />
  );
}
