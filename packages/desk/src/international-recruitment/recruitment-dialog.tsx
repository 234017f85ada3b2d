import type { RecruitmentView } from '@kohtaanto/office/international-recruitment/contract.ts';
import { usualCountries } from '@kohtaanto/rules/international-recruitment/permit-need.ts';
import { recruitmentChannels } from '@kohtaanto/rules/international-recruitment/recruitment-path.ts';
import { channelOptions } from '@kohtaanto/words/international-recruitment/recruitment-words.ts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { EmployerPicker } from '../employers/employer-picker.tsx';
import type { PickedEmployer } from '../employers/employer-picker.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { OccupationField } from '../vacancies/occupation-field.tsx';
import { countryName, countryOptions } from './country-names.ts';
import { recruitmentTexts } from './recruitment-texts.ts';
import { recruitmentsTouched } from './touched.ts';
import styles from './recruitment.module.css';

/** What is looked for from abroad, how many, through which channel and where. */
export function RecruitmentDialog({ before, onClose }: { readonly before: RecruitmentView | null; readonly onClose: () => void }) {
  const t = useTexts(recruitmentTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const receipt = useReceipt();
  const sending = useSending(recruitmentsTouched, onClose);
  const [employer, setEmployer] = useState<PickedEmployer | null>(null);
  const [isco, setIsco] = useState(before?.isco ?? null);
  const [occupationText, setOccupationText] = useState(before?.occupationText ?? '');
  const [typed, setPlaces] = useState(before === null ? '1' : String(before.places));
  const [channel, setChannel] = useState<RecruitmentView['channel']>(before?.channel ?? 'work-in-finland');
  const [countries, setCountries] = useState<readonly string[]>(before?.countries ?? []);
  const [note, setNote] = useState(before?.note ?? '');
  const places = Number(typed);
  const lacking = before === null && employer === null ? t.noEmployer : !Number.isInteger(places) || places < 1 ? t.notNumber : countries.length === 0 ? t.noCountry : undefined;
  const save = () => {
    if (lacking !== undefined) return;
    const body = { isco, occupationText, places, channel, countries: [...countries], note };
    void sending.send(async () => {
      if (before !== null) {
        await api('PUT /api/abroad-recruitments/:recruitmentId', { params: { recruitmentId: before.recruitmentId }, body: { ...body, rowVersion: before.rowVersion } });
        return;
      }
      const { recruitmentId } = await api('POST /api/abroad-recruitments', { body: { ...body, employerId: employer?.employerId ?? '', receipt } });
      void navigate({ to: '/employers/abroad/$recruitmentId', params: { recruitmentId } });
    });
  };
  return (
    <FormFrame title={before === null ? t.add : t.change} sending={sending} onSave={save} onClose={onClose} width={680} lacking={lacking} showFaults>
      {before === null && <EmployerPicker value={employer} onChange={setEmployer} />}
      <OccupationField value={isco === null ? null : { isco, concept: null }} text={occupationText} onChange={(value) => setIsco(value?.isco ?? null)} onText={setOccupationText} />
      <div className={styles.pair}>
        <TextField label={t.places} value={typed} onChange={setPlaces} inputMode="numeric" maxLength={3} error={sending.faultOf('places')} />
        <Select
          label={t.channel} value={channel} options={channelOptions(language)}
          onChange={(value) => setChannel(recruitmentChannels.find((each) => each === value) ?? channel)}
        />
        <Select
          label={t.addCountry} value="" onChange={(code) => { if (code !== '' && !countries.includes(code)) setCountries([...countries, code]); }}
          options={[{ value: '', label: t.choose }, ...countryOptions(usualCountries.filter((code) => !countries.includes(code)), language)]}
        />
        <div>
          <p className={styles.label}>{t.countries}</p>
          <ul className={styles.chosen}>
            {countries.map((code) => (
              <li key={code}>
                <Button size="small" aria-label={`${countryName(code, language)}, ×`} onClick={() => setCountries(countries.filter((each) => each !== code))}>{countryName(code, language)} ×</Button>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <TextArea label={t.note} value={note} onChange={setNote} rows={3} maxLength={4000} />
      <p className={styles.note}>{t.notFromCitizenship}</p>
    </FormFrame>
  );
}
