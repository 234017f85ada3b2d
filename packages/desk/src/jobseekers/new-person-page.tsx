import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { codeOptions, languageName } from '@kohtaanto/words/codes.ts';
import { api, apiQuery } from '../app/api.ts';
import { faultAt } from '../app/fault-at.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { newRequestId } from '../app/request-id.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { RadioGroup } from '../design/radio-group.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { OccupationChooser } from '../occupations/occupation-chooser.tsx';
import type { GivenOccupation } from '../occupations/occupation-chooser.tsx';
import styles from './dialogs/dialogs.module.css';
import { dialogTexts } from './dialogs/dialog-texts.ts';
import { newPersonTexts } from './new-person-texts.ts';

const empty = (text: string) => (text.trim() === '' ? null : text.trim());

/** 27 §: registration with its conditions. Everything that is missing is told at once. */
export function NewPersonPage() {
  const t = useTexts(newPersonTexts);
  const d = useTexts(dialogTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { today } = useSession();
  const municipalities = useQuery(apiQuery('GET /api/municipalities/served', {}));
  const [form, setForm] = useState(() => ({
    personId: newRequestId(), identityCode: '', familyName: '', givenName: '', sex: 'woman', municipalityCode: '',
    motherTongue: 'fi', serviceLanguage: 'fi', interpreterLanguage: '', nationality: 'FI', phone: '', email: '',
    streetAddress: '', postalCode: '', postOffice: '', requestedOn: today as string | null, statusCode: '02',
    statusSince: today as string | null, gaveInformation: false, reachable: false, mayWork: 'not-asked',
    protected: false,
  }));
  const [occupation, setOccupation] = useState<GivenOccupation>({ text: '', code: null });
  const set = <K extends keyof typeof form>(key: K) => (value: (typeof form)[K]) => setForm((before) => ({ ...before, [key]: value }));
  const saving = useMutation({
    mutationFn: () => api('POST /api/persons', { body: {
      ...form, sex: form.sex as 'man', serviceLanguage: form.serviceLanguage as 'fi', statusCode: form.statusCode as '02',
      mayWork: form.mayWork as 'permit', interpreterLanguage: empty(form.interpreterLanguage), phone: empty(form.phone),
      email: empty(form.email), streetAddress: empty(form.streetAddress), postalCode: empty(form.postalCode),
      postOffice: empty(form.postOffice), occupationText: empty(occupation.text), occupationCode: occupation.code ?? null, educationLevel: null,
      requestedOn: form.requestedOn ?? today, statusSince: form.statusSince ?? today,
    } }),
    onSuccess: ({ personId }) => void navigate({ to: '/persons/$personId', params: { personId } }),
  });
  const fault = (path: string) => faultAt(saving.error, path);
  useShortcuts({ 'ctrl+enter': () => !saving.isPending && saving.mutate() });
  return (
    <Page headline={t.headline}>
      <form
        className={styles.form} style={{ maxWidth: 860 }}
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Card title={t.who}>
          <div className={styles.form}>
            <div className={styles.three}>
              <TextField label={t.identityCode} value={form.identityCode} onChange={set('identityCode')}
                error={fault('identityCode')} maxLength={20} autoFocus required />
              <TextField label={t.familyName} value={form.familyName} onChange={set('familyName')}
                error={fault('familyName')} maxLength={80} required />
              <TextField label={t.givenName} value={form.givenName} onChange={set('givenName')}
                error={fault('givenName')} maxLength={80} required />
            </div>
            <div className={styles.three}>
              <Segmented label={t.sex} value={form.sex} onChange={set('sex')}
                options={[{ value: 'woman', label: t.woman }, { value: 'man', label: t.man }]} />
              <TextField label={t.nationality} value={form.nationality}
                onChange={(text) => set('nationality')(text.toUpperCase())} maxLength={2}
                error={fault('nationality')} />
              <Select label={t.municipality} value={form.municipalityCode}
                onChange={set('municipalityCode')} error={fault('municipalityCode')}
                options={[{ value: '', label: t.choose }, ...(municipalities.data?.municipalities ?? []).map((each) => ({ value: each.code, label: each[language] }))]} />
            </div>
            <div className={styles.three}>
              <Select label={d.serviceLanguage} value={form.serviceLanguage}
                onChange={set('serviceLanguage')}
                options={['fi', 'sv', 'en'].map((value) => ({ value, label: languageName(value, language) }))} />
              <Select label={t.motherTongue} value={form.motherTongue} onChange={set('motherTongue')}
                options={codeOptions('language', language)} />
              <Select label={d.interpreter} value={form.interpreterLanguage}
                onChange={set('interpreterLanguage')}
                options={[{ value: '', label: d.noInterpreter }, ...codeOptions('language', language)]} />
            </div>
            <OccupationChooser label={d.occupation} value={occupation} onChange={setOccupation} error={fault('occupationText')} />
            <Checkbox label={t.protected} checked={form.protected} onChange={set('protected')} />
          </div>
        </Card>
        <Card title={t.reach}>
          <div className={styles.form}>
            <div className={styles.two}>
              <TextField label={d.phone} type="tel" value={form.phone} onChange={set('phone')} />
              <TextField label={d.email} type="email" value={form.email} onChange={set('email')}
                error={fault('email')} />
            </div>
            <div className={styles.three}>
              <TextField label={d.street} value={form.streetAddress} onChange={set('streetAddress')} />
              <TextField label={d.postalCode} inputMode="numeric" value={form.postalCode}
                onChange={set('postalCode')} error={fault('postalCode')} />
              <TextField label={d.postOffice} value={form.postOffice} onChange={set('postOffice')} />
            </div>
          </div>
        </Card>
        <Card title={t.conditions}>
          <div className={styles.form}>
            <div className={styles.three}>
              <DatePicker label={d.requestedOn} value={form.requestedOn} onChange={set('requestedOn')}
                max={today} error={fault('requestedOn')} />
              <Select label={d.status} value={form.statusCode} onChange={set('statusCode')}
                options={codeOptions('status', language).filter(({ value }) => value !== '06').map(({ value, label }) => ({ value, label: `${value} ${label}` }))} />
              <DatePicker label={t.statusSince} value={form.statusSince} onChange={set('statusSince')}
                max={today} error={fault('statusSince')} />
            </div>
            <Checkbox label={d.gaveInformation} description={fault('gaveInformation')}
              checked={form.gaveInformation} onChange={set('gaveInformation')} />
            <Checkbox label={d.reachable} description={fault('reachable')} checked={form.reachable}
              onChange={set('reachable')} />
            {form.nationality !== 'FI' && (
              <RadioGroup label={t.mayWork} value={form.mayWork} onChange={set('mayWork')}
                error={fault('mayWork')} options={[
                { value: 'free-movement', label: t.freeMovement }, { value: 'permit', label: t.permit },
                { value: 'no', label: t.noRight }, { value: 'not-asked', label: t.notAsked },
              ]} />
            )}
          </div>
        </Card>
        {saving.error !== null && <Problem error={saving.error} kept={d.kept} />}
        <div style={{ display: 'flex', gap: 8 }}>
          <Button type="submit" variant="primary" busy={saving.isPending}>{t.register}</Button>
          <Button onClick={() => void navigate({ to: '/persons' })}>{d.cancel}</Button>
        </div>
      </form>
    </Page>
  );
}
