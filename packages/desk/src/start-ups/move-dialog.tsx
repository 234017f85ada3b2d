import type { PersonStartUp, StartUpCase } from '@kohtaanto/office/start-ups/contract.ts';
import { FIRST_MONTHS } from '@kohtaanto/rules/start-ups/grant-length.ts';
import { followUpResults, statementFindings } from '@kohtaanto/rules/start-ups/path.ts';
import { actName, startUpOptions } from '@kohtaanto/words/start-ups/start-up-words.ts';
import { useState } from 'react';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { startUpTexts } from './start-up-texts.ts';
import styles from './start-ups.module.css';
import { useStepSave } from './use-start-up.ts';

type Way = StartUpCase['ways'][number];
type Props = { readonly personId: string; readonly of: StartUpCase; readonly way: Way; readonly advisors: PersonStartUp['advisors']; readonly onClose: () => void };

/** One step of the way: what the way needs is asked, and nothing else. */
export function MoveDialog({ personId, of, way: { to, needs }, advisors, onClose }: Props) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  const { today } = useSession();
  const [day, setDay] = useState<string | null>(today);
  const [advisor, setAdvisor] = useState(advisors[0]?.code ?? '');
  const [agreedOn, setAgreed] = useState<string | null>(to === 'granted' && of.startsOn !== null && of.startsOn >= today ? of.startsOn : null);
  const [finding, setFinding] = useState<(typeof statementFindings)[number]>('viable');
  const [result, setResult] = useState<(typeof followUpResults)[number]>('goes-on');
  const [months, setMonths] = useState(String(FIRST_MONTHS));
  const [note, setNote] = useState('');
  const needsOf = (need: Way['needs'][number]): boolean => needs.includes(need);
  const asksAgreed = needsOf('appointment') || needsOf('grant') || to === 'applied';
  const saving = useStepSave({ personId, startUpId: of.startUpId, rowVersion: of.rowVersion }, () => ({
    kind: 'move', to, day: day ?? today, note, advisor: needsOf('advisor') ? advisor : null, agreedOn: asksAgreed ? agreedOn : null,
    finding: needsOf('finding') ? finding : null, months: needsOf('grant') ? Number(months) || null : null, result: needsOf('result') ? result : null,
  }), onClose);
  const dayLabel = to === 'applied' ? t.arrival : to === 'started' ? t.startDay : t.day;
  const agreedLabel = needsOf('appointment') ? t.appointment : t.plannedStart;
  return (
    <FormDialog title={actName(to, language)} saving={saving} onClose={onClose} width={620}>
      {(to === 'granted' || to === 'refused') && <p className={styles.quiet}>{t.decisionNote}</p>}
      <div className={styles.pair}>
        <DatePicker label={dayLabel} value={day} onChange={setDay} max={today} error={saving.fault('step.day')} />
        {asksAgreed && <DatePicker label={agreedLabel} value={agreedOn} onChange={setAgreed} error={saving.fault('step.agreedOn')} />}
        {needsOf('advisor') && (
          <Select
            label={t.advisor} value={advisor} onChange={setAdvisor} error={saving.fault('step.advisor')}
            options={advisors.map(({ code, name }) => ({ value: code, label: name[language] }))}
          />
        )}
        {needsOf('finding') && (
          <Select
            label={t.finding} value={finding} options={startUpOptions('finding', language)}
            onChange={(value) => setFinding(statementFindings.find((each) => each === value) ?? finding)}
          />
        )}
        {needsOf('grant') && (
          <TextField label={t.monthsGranted} description={t.monthsHint} value={months} onChange={setMonths} inputMode="numeric" maxLength={2} error={saving.fault('step.months')} />
        )}
        {needsOf('result') && (
          <Select
            label={t.result} value={result} options={startUpOptions('result', language)}
            onChange={(value) => setResult(followUpResults.find((each) => each === value) ?? result)}
          />
        )}
      </div>
      <TextArea
        label={needsOf('grant') ? t.groundsAndTerms : needsOf('grounds') ? t.grounds : t.note} value={note} onChange={setNote} rows={3} maxLength={2000}
        error={saving.fault('step.note')}
      />
    </FormDialog>
  );
}
