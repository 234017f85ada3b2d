import type { TrainingForm, TrainingView } from '@kohtaanto/office/joint-training/contract.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { trainingKinds } from '@kohtaanto/rules/joint-training/price-share.ts';
import { kindOptions, kindTell } from '@kohtaanto/words/joint-training/training-words.ts';
import { amountText, parseAmount } from '@kohtaanto/words/money.ts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { newRequestId } from '../app/request-id.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { EmployerPicker } from '../employers/employer-picker.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { OccupationField } from '../vacancies/occupation-field.tsx';
import { trainingsTouched } from './touched.ts';
import { emptyEmployer, employerDraftOf, employerOf } from './training-draft.ts';
import type { EmployerDraft } from './training-draft.ts';
import { trainingTexts } from './training-texts.ts';
import styles from './training.module.css';

type Props = {
  readonly before: TrainingView | null; readonly municipalities: Answer<'GET /api/joint-trainings'>['municipalities']; readonly onClose: () => void;
};

const USUAL_VAT = '25,5';

/** The plan of a training: what, where, when, at what price, and who pays with us. */
export function TrainingDialog({ before, municipalities, onClose }: Props) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const receipt = useReceipt();
  const sending = useSending(trainingsTouched, onClose);
  const [kind, setKind] = useState<TrainingForm['kind']>(before?.kind ?? 'recruits');
  const [title, setTitle] = useState(before?.title ?? '');
  const [isco, setIsco] = useState(before?.isco ?? null);
  const [occupationText, setOccupationText] = useState(before?.occupationText ?? '');
  const [skills, setSkills] = useState(before?.skills.join(', ') ?? '');
  const [trainingDays, setDays] = useState(before === null ? '' : String(before.trainingDays));
  const [provider, setProvider] = useState(before?.provider ?? '');
  const [municipality, setMunicipality] = useState(before?.municipality ?? '');
  const [place, setPlace] = useState(before?.place ?? '');
  const [begins, setBegins] = useState(before?.begins ?? null);
  const [ends, setEnds] = useState(before?.ends ?? null);
  const [price, setPrice] = useState(before === null ? '' : amountText(cents(before.price), language));
  const [vat, setVat] = useState(before === null ? USUAL_VAT : amountText(cents(before.vatBasisPoints), language));
  const [employers, setEmployers] = useState<readonly EmployerDraft[]>(() => before?.shares.map((share) => employerDraftOf(share, language)) ?? [emptyEmployer(newRequestId())]);
  const paying = employers.map(employerOf);
  const [sum, percent, days] = [parseAmount(price), parseAmount(vat), Number(trainingDays)];
  const ready = paying.filter((each) => each !== null);
  const places = ready.reduce((total, each) => total + each.places, 0);
  const lacking = employers.some(({ picked }) => picked === null) ? t.noEmployer : begins === null || ends === null ? t.noDays
    : !sum.ok || !percent.ok || !Number.isInteger(days) || days < 1 || ready.length < paying.length ? t.notNumber : undefined;
  const save = () => {
    if (lacking !== undefined || !sum.ok || !percent.ok || begins === null || ends === null) return;
    const body = {
      kind, title, isco, occupationText, skills: skills.split(',').map((each) => each.trim()).filter((each) => each !== ''), places, trainingDays: days, provider,
      municipality: municipality === '' ? null : municipality, place, begins, ends, price: sum.value, vatBasisPoints: percent.value, employers: ready,
    };
    void sending.send(async () => {
      if (before !== null) {
        await api('PUT /api/joint-trainings/:trainingId', { params: { trainingId: before.trainingId }, body: { ...body, rowVersion: before.rowVersion } });
        return;
      }
      const { trainingId } = await api('POST /api/joint-trainings', { body: { ...body, receipt } });
      void navigate({ to: '/employers/trainings/$trainingId', params: { trainingId } });
    });
  };
  const changeEmployer = (key: string, more: Partial<EmployerDraft>) => setEmployers(employers.map((each) => (each.key === key ? { ...each, ...more } : each)));
  return (
    <FormFrame title={before === null ? t.plan : t.change} sending={sending} onSave={save} onClose={onClose} width={820} showFaults lacking={lacking}>
      <Select
        label={t.kind} description={kindTell(kind, language)} value={kind} options={kindOptions(language)}
        onChange={(value) => setKind(trainingKinds.find((each) => each === value) ?? kind)}
      />
      <TextField label={t.name} value={title} onChange={setTitle} maxLength={160} error={sending.faultOf('title')} />
      <OccupationField value={isco === null ? null : { isco, concept: null }} text={occupationText} onChange={(value) => setIsco(value?.isco ?? null)} onText={setOccupationText} />
      <TextField label={t.skills} description={t.skillsHint} value={skills} onChange={setSkills} maxLength={1000} />
      <div className={styles.four}>
        <DatePicker label={t.begins} value={begins} onChange={setBegins} error={sending.faultOf('begins')} />
        <DatePicker label={t.ends} value={ends} onChange={setEnds} error={sending.faultOf('ends')} />
        <TextField label={t.days} value={trainingDays} onChange={setDays} inputMode="numeric" maxLength={3} />
        <Select
          label={t.municipality} value={municipality} onChange={setMunicipality}
          options={[{ value: '', label: '–' }, ...municipalities.map(({ code, name }) => ({ value: code, label: name[language] }))]}
        />
        <TextField label={t.provider} value={provider} onChange={setProvider} maxLength={200} className={styles.wide} />
        <TextField label={t.place} value={place} onChange={setPlace} maxLength={160} className={styles.wide} />
        <TextField label={t.priceField} value={price} onChange={setPrice} inputMode="decimal" maxLength={16} className={styles.wide} />
        <TextField label={t.vat} value={vat} onChange={setVat} inputMode="decimal" maxLength={5} />
      </div>
      {employers.map((each, at) => (
        <EmployerFields
          key={each.key} draft={each} others={employers.filter(({ key }) => key !== each.key).flatMap(({ picked }) => (picked === null ? [] : [picked.employerId]))}
          onChange={(more) => changeEmployer(each.key, more)} fault={(field) => sending.faultOf(`employers.${at}.${field}`)}
          {...(employers.length > 1 ? { onRemove: () => setEmployers(employers.filter(({ key }) => key !== each.key)) } : {})}
        />
      ))}
      <p><Button size="small" onClick={() => setEmployers([...employers, emptyEmployer(newRequestId())])}>{t.addEmployer}</Button></p>
    </FormFrame>
  );
}

type FieldsProps = {
  readonly draft: EmployerDraft; readonly others: readonly string[]; readonly onChange: (more: Partial<EmployerDraft>) => void; readonly onRemove?: () => void;
  readonly fault: (field: string) => string | undefined;
};

function EmployerFields({ draft, others, onChange, onRemove, fault }: FieldsProps) {
  const t = useTexts(trainingTexts);
  return (
    <fieldset className={styles.employer}>
      <legend>{draft.picked?.name ?? t.employer}</legend>
      <EmployerPicker value={draft.picked} onChange={(picked) => onChange({ picked })} error={fault('employerId')} except={others} />
      <div className={styles.five}>
        <TextField label={t.places} value={draft.places} onChange={(places) => onChange({ places })} inputMode="numeric" maxLength={3} error={fault('places')} />
        <TextField label={t.staff} value={draft.staff} onChange={(staff) => onChange({ staff })} inputMode="numeric" maxLength={7} error={fault('staff')} />
        <TextField label={t.turnover} value={draft.turnover} onChange={(turnover) => onChange({ turnover })} inputMode="decimal" maxLength={10} />
        <TextField label={t.balance} value={draft.balance} onChange={(balance) => onChange({ balance })} inputMode="decimal" maxLength={10} />
        <TextField label={t.agreed} value={draft.agreed} onChange={(agreed) => onChange({ agreed })} inputMode="numeric" maxLength={3} error={fault('agreedPercent')} />
      </div>
      <div className={styles.ticks}>
        <Checkbox label={t.economic} checked={draft.economic} onChange={(economic) => onChange({ economic })} />
        <Checkbox label={t.hiredStaff} checked={draft.hiredStaff} onChange={(hiredStaff) => onChange({ hiredStaff })} />
        {onRemove !== undefined && <Button size="small" variant="text" aria-label={t.remove(draft.picked?.name ?? t.employer)} onClick={onRemove}>{t.removeShort}</Button>}
      </div>
    </fieldset>
  );
}
