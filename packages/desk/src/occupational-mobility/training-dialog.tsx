import type { Training, TrainingForm } from '@kohtaanto/office/occupational-mobility/contract.ts';
import { licences as allLicences } from '@kohtaanto/rules/matching/matching-facts.ts';
import { parseAmount } from '@kohtaanto/words/money.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import pairs from '../employers/employers.module.css';
import profile from '../seeker-profiles/profile.module.css';
import { trainingsTouched } from './touched.ts';
import { trainingTexts } from './training-texts.ts';

type Props = { readonly training: Training | null; readonly municipalities: Answer<'GET /api/trainings'>['municipalities']; readonly onClose: () => void };

const isOwn = (skill: string): boolean => skill.startsWith('own:');

/** A training to add or to change; the skills are written as in people's own lists, so that the one fills the other. */
export function TrainingDialog({ training, municipalities, onClose }: Props) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const receipt = useReceipt();
  const sending = useSending(trainingsTouched, onClose);
  const [names, setNames] = useState({ fi: training?.names.fi ?? '', sv: training?.names.sv ?? '', en: training?.names.en ?? '' });
  const [provider, setProvider] = useState(training?.provider ?? '');
  const [skills, setSkills] = useState((training?.skills ?? []).filter(isOwn).map((skill) => skill.slice(4)).join(', '));
  const [licences, setLicences] = useState<readonly string[]>(training?.licences ?? []);
  const [days, setDays] = useState(training?.lengthDays === null || training === null ? '' : String(training.lengthDays));
  const [municipality, setMunicipality] = useState(training?.municipality ?? '');
  const [place, setPlace] = useState(training?.place ?? '');
  const [starts, setStarts] = useState(training?.starts ?? null);
  const [applyBy, setApplyBy] = useState(training?.applyBy ?? null);
  const [cost, setCost] = useState(training === null || training.cost === null ? '' : String(training.cost / 100).replace('.', ','));
  const [source, setSource] = useState(training?.source ?? '');
  const amount = cost.trim() === '' ? null : parseAmount(cost);
  const wrongDays = days.trim() !== '' && !/^\d{1,4}$/u.test(days.trim()) ? t.notNumber : undefined;
  const wrongCost = amount !== null && !amount.ok ? t.notAmount : undefined;
  const form = (): TrainingForm => ({
    names: { fi: names.fi, sv: names.sv.trim() === '' ? null : names.sv, en: names.en.trim() === '' ? null : names.en }, provider,
    // Those of the classification stay as they are: they are chosen, not written.
    skills: [...(training?.skills ?? []).filter((skill) => !isOwn(skill)),
      ...new Set(skills.split(/[,;\n]/u).map((word) => word.trim().toLowerCase()).filter((word) => word !== '').map((word) => `own:${word}`))],
    licences: allLicences.filter((licence) => licences.includes(licence)), lengthDays: days.trim() === '' ? null : Number(days), municipality: municipality === '' ? null : municipality,
    place, starts, applyBy, cost: amount !== null && amount.ok ? amount.value : null, source,
  });
  const save = () => {
    if (wrongDays !== undefined || wrongCost !== undefined) return;
    void sending.send(() => (training === null ? api('POST /api/trainings', { body: { ...form(), receipt } })
      : api('PUT /api/trainings/:trainingId', { params: { trainingId: training.trainingId }, body: { ...form(), rowVersion: training.rowVersion } })));
  };
  const remove = () => training !== null && void sending.send(() =>
    api('POST /api/trainings/:trainingId/removal', { params: { trainingId: training.trainingId }, body: { rowVersion: training.rowVersion } }), t.removed);
  return (
    <FormFrame title={training === null ? t.add : t.change} sending={sending} onSave={save} onClose={onClose} width={820}>
      <TextField label={t.nameFi} value={names.fi} onChange={(fi) => setNames({ ...names, fi })} maxLength={200} autoFocus error={sending.faultOf('names.fi')} />
      <div className={pairs.pair}>
        <TextField label={t.nameSv} value={names.sv} onChange={(sv) => setNames({ ...names, sv })} maxLength={200} error={sending.faultOf('names.sv')} />
        <TextField label={t.nameEn} value={names.en} onChange={(en) => setNames({ ...names, en })} maxLength={200} error={sending.faultOf('names.en')} />
        <TextField label={t.provider} value={provider} onChange={setProvider} maxLength={160} error={sending.faultOf('provider')} />
        <TextField label={t.source} value={source} onChange={setSource} maxLength={160} />
      </div>
      <TextField label={t.skills} description={t.skillsHint} value={skills} onChange={setSkills} maxLength={2000} error={sending.faultOf('skills')} />
      <fieldset className={profile.checks}>
        <legend>{t.licences}</legend>
        {allLicences.map((value) => (
          <Checkbox
            key={value} label={vacancyWord('licence', value, language)} checked={licences.includes(value)}
            onChange={(checked) => setLicences(checked ? [...licences, value] : licences.filter((each) => each !== value))}
          />
        ))}
      </fieldset>
      <div className={pairs.pair}>
        <TextField label={t.lengthDays} value={days} onChange={setDays} inputMode="numeric" maxLength={4} error={wrongDays ?? sending.faultOf('lengthDays')} />
        <TextField label={t.costEuros} value={cost} onChange={setCost} inputMode="decimal" maxLength={10} error={wrongCost ?? sending.faultOf('cost')} />
        <Select
          label={t.municipality} value={municipality} onChange={setMunicipality} error={sending.faultOf('municipality')}
          options={[{ value: '', label: t.anywhere }, ...municipalities.map(({ code, name }) => ({ value: code, label: name[language] }))]}
        />
        <TextField label={t.place} value={place} onChange={setPlace} maxLength={160} />
        <DatePicker label={t.starts} value={starts} onChange={setStarts} error={sending.faultOf('starts')} />
        <DatePicker label={t.applyBy} value={applyBy} onChange={setApplyBy} error={sending.faultOf('applyBy')} />
      </div>
      {training !== null && <p><Button size="small" busy={sending.busy} onClick={remove}>{t.remove}</Button></p>}
    </FormFrame>
  );
}
