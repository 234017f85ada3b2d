import { parseBusinessId } from '@kohtaanto/rules/employers/business-id.ts';
import { industryOptions } from '@kohtaanto/words/employers/industry-names.ts';
import { employerOptions } from '@kohtaanto/words/employers/employer-words.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem, api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { ownLanguageNames } from '../app/own-language-names.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { ButtonLink } from '../design/button-link.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { texts } from './employer-texts.ts';
import { FormFrame } from './form-frame.tsx';
import { employersTouched } from './touched.ts';
import styles from './employers.module.css';

export type EmployerShown = Answer<'GET /api/employers/:employerId'>;
type Kind = EmployerShown['kind'];
type Size = EmployerShown['sizeClass'];

/** A new employer, or the facts of a known one; a wrong Y-tunnus is told as soon as it is whole. */
export function EmployerDialog({ before, onClose }: { readonly before: EmployerShown | null; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const receipt = useReceipt();
  const sending = useSending(employersTouched, onClose);
  const listed = useQuery({ ...apiQuery('GET /api/employers', { query: {} }), enabled: before === null });
  const [kind, setKind] = useState<Kind>(before?.kind ?? 'company');
  const [businessId, setBusinessId] = useState(before?.businessId ?? '');
  const [name, setName] = useState(before?.name ?? '');
  const [industryCode, setIndustry] = useState(before?.industryCode ?? '');
  const [sizeClass, setSize] = useState<Size>(before?.sizeClass ?? 'micro');
  const [municipality, setMunicipality] = useState(before?.municipality ?? '');
  const [service, setService] = useState<'fi' | 'sv' | 'en'>(before?.language ?? language);
  const [website, setWebsite] = useState(before?.website ?? '');
  const [labourHire, setLabourHire] = useState(before?.labourHire ?? false);
  const [note, setNote] = useState(before?.note ?? '');
  const places = (before?.municipalities ?? listed.data?.municipalities ?? []).map(({ code, name: names }) => ({ value: code, label: names[language] }));
  const body = { kind, businessId, name, industryCode, sizeClass, municipality, language: service, website, labourHire, note };
  const save = () => void sending.send(async () => {
    if (before !== null) {
      await api('PUT /api/employers/:employerId', { params: { employerId: before.employerId }, body: { ...body, rowVersion: before.rowVersion } });
      return;
    }
    const { employerId } = await api('POST /api/employers', { body: { ...body, receipt } });
    void navigate({ to: '/employers/$employerId', params: { employerId } });
  });
  const whole = /^\d{7}-\d$/u.test(businessId.trim()) && !parseBusinessId(businessId).ok;
  const existing = sending.error instanceof ApiProblem ? sending.error.problem['employerId'] : undefined;
  const known = industryOptions(language).some(({ value }) => value === industryCode);
  return (
    <FormFrame
      title={before === null ? t.register : t.change} sending={sending} onSave={save} onClose={onClose} width={640}
      ways={typeof existing === 'string' ? <ButtonLink to="/employers/$employerId" params={{ employerId: existing }} size="small">{t.openExisting}</ButtonLink> : undefined}
    >
      <div className={styles.pair}>
        <TextField
          label={t.businessId} value={businessId} onChange={setBusinessId} maxLength={12} placeholder="1234567-8" autoFocus={before === null}
          error={whole ? t.wrongNumber : sending.faultOf('businessId')}
        />
        <TextField label={t.name} value={name} onChange={setName} maxLength={160} error={sending.faultOf('name')} />
        <Select label={t.kind} value={kind} onChange={(value) => setKind(value as Kind)} options={employerOptions('kind', language)} />
        <Select
          label={t.municipality} value={municipality} onChange={setMunicipality} error={sending.faultOf('municipality')}
          options={[
            { value: '', label: t.choose }, ...places,
            ...(before === null || places.some(({ value }) => value === municipality) ? [] : [{ value: before.municipality, label: before.place[language] }]),
          ]}
        />
        <Select
          label={t.industry} value={industryCode} onChange={setIndustry} error={sending.faultOf('industryCode')}
          options={[{ value: '', label: t.choose }, ...(known || industryCode === '' ? [] : [{ value: industryCode, label: industryCode }]), ...industryOptions(language)]}
        />
        <Select label={t.size} value={sizeClass} onChange={(value) => setSize(value as Size)} options={employerOptions('size', language)} />
        <Select
          label={t.language} value={service} onChange={(value) => setService(value as 'fi' | 'sv' | 'en')}
          options={ownLanguageNames}
        />
        <TextField label={t.website} value={website} onChange={setWebsite} maxLength={200} />
      </div>
      <Checkbox label={t.labourHire} checked={labourHire} onChange={setLabourHire} />
      <TextArea label={t.note} value={note} onChange={setNote} rows={2} maxLength={4000} />
    </FormFrame>
  );
}
