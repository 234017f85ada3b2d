import type { ProfileFacts, SeekerProfile } from '@kohtaanto/office/seeker-profiles/contract.ts';
import { parseAmount } from '@kohtaanto/words/money.ts';
import { vacancyOptions } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { profileTexts } from './profile-texts.ts';
import styles from './profile.module.css';
import { useProfileSave } from './use-profile.ts';

type Props = { readonly personId: string; readonly profile: SeekerProfile; readonly onClose: () => void };

export function TermsDialog({ personId, profile, onClose }: Props) {
  const t = useTexts(profileTexts);
  const language = useLanguage();
  const { facts } = profile;
  const [travel, setTravel] = useState(facts.travelLimit === null ? '' : String(facts.travelLimit));
  const [times, setTimes] = useState<readonly string[]>(facts.workingTimes);
  const [shifts, setShifts] = useState<readonly string[]>(facts.shifts);
  const [from, setFrom] = useState(facts.availableFrom);
  const [pay, setPay] = useState(facts.payFloor === null ? '' : String(facts.payFloor / 100));
  const floor = pay.trim() === '' ? null : parseAmount(pay);
  const travelLimit = travel.trim() === '' ? null : Number(travel);
  const lacking = travelLimit !== null && !(Number.isInteger(travelLimit) && travelLimit >= 0) ? t.notNumber
    : floor !== null && !floor.ok ? t.notAmount : undefined;
  const saving = useProfileSave(personId, profile, () => ({
    ...facts, travelLimit, availableFrom: from, payFloor: floor !== null && floor.ok ? floor.value : null,
    workingTimes: times as ProfileFacts['workingTimes'], shifts: shifts as ProfileFacts['shifts'],
  }), onClose);
  const checks = (legend: string, list: 'workingTime' | 'shift', chosen: readonly string[], set: (next: readonly string[]) => void) => (
    <fieldset className={styles.checks}>
      <legend>{legend}</legend>
      {vacancyOptions(list, language).map(({ value, label }) => (
        <Checkbox key={value} label={label} checked={chosen.includes(value)} onChange={(checked) => set(checked ? [...chosen, value] : chosen.filter((each) => each !== value))} />
      ))}
    </fieldset>
  );
  return (
    <FormDialog title={t.terms} saving={saving} onClose={onClose} lacking={lacking}>
      <TextField label={t.travel} description={t.travelHint} value={travel} onChange={setTravel} inputMode="numeric" maxLength={4} error={saving.fault('facts.travelLimit')} />
      {checks(t.times, 'workingTime', times, setTimes)}
      {checks(t.shifts, 'shift', shifts, setShifts)}
      <DatePicker label={t.from} value={from} onChange={setFrom} />
      <TextField label={t.pay} description={t.payHint} value={pay} onChange={setPay} inputMode="decimal" maxLength={12} error={saving.fault('facts.payFloor')} />
    </FormDialog>
  );
}
