import type { RecruitmentView } from '@kohtaanto/office/international-recruitment/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { settlingName } from '@kohtaanto/words/international-recruitment/recruitment-words.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Due } from '../design/due.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { recruitmentTexts } from './recruitment-texts.ts';
import { recruitmentsTouched } from './touched.ts';
import styles from './recruitment.module.css';

type Service = RecruitmentView['settling'][number];

/** What those who come need, whose it is to see to, by when, and what has been done. */
export function SettlingCard({ recruitment }: { readonly recruitment: RecruitmentView }) {
  const t = useTexts(recruitmentTexts);
  const language = useLanguage();
  const { today } = useSession();
  const [opened, setOpened] = useState<Service | null>(null);
  const { settling, mayWrite } = recruitment;
  const done = settling.filter(({ doneOn }) => doneOn !== null).length;
  return (
    <Card title={t.settling} sub={t.settlingSub(formatNumber(done, language), formatNumber(settling.length, language))}>
      <table className={styles.settling}>
        <thead><tr><th scope="col">{t.service}</th><th scope="col">{t.answerable}</th><th scope="col">{t.by}</th>{mayWrite && <td />}</tr></thead>
        <tbody>
          {settling.map((each) => (
            <tr key={each.service}>
              <th scope="row">{settlingName(each.service, language)}</th><td>{each.answerable}</td>
              <td>{each.doneOn !== null ? `${t.done} ${formatDate(each.doneOn)}` : each.dueOn === null ? '–' : <Due due={each.dueOn} today={today} distance={false} />}</td>
              {mayWrite && <td><Button variant="row" aria-label={`${t.record}: ${settlingName(each.service, language)}`} onClick={() => setOpened(each)}>{t.record}</Button></td>}
            </tr>
          ))}
        </tbody>
      </table>
      {opened !== null && <SettlingDialog recruitmentId={recruitment.recruitmentId} of={opened} onClose={() => setOpened(null)} />}
    </Card>
  );
}

function SettlingDialog({ recruitmentId, of, onClose }: { readonly recruitmentId: string; readonly of: Service; readonly onClose: () => void }) {
  const t = useTexts(recruitmentTexts);
  const language = useLanguage();
  const { today } = useSession();
  const sending = useSending(recruitmentsTouched, onClose);
  const [answerable, setAnswerable] = useState(of.answerable);
  const [dueOn, setDue] = useState(of.dueOn);
  const [doneOn, setDone] = useState(of.doneOn);
  const save = () => void sending.send(() => api('PUT /api/abroad-recruitments/:recruitmentId/settling/:service', {
    params: { recruitmentId, service: of.service }, body: { answerable, dueOn, doneOn, rowVersion: of.rowVersion },
  }));
  return (
    <FormFrame title={settlingName(of.service, language)} sending={sending} onSave={save} onClose={onClose}>
      <TextField label={t.answerable} value={answerable} onChange={setAnswerable} maxLength={160} error={sending.faultOf('answerable')} />
      <div className={styles.pair}>
        <DatePicker label={t.by} value={dueOn} onChange={setDue} error={sending.faultOf('dueOn')} />
        <DatePicker label={t.doneOn} value={doneOn} onChange={setDone} max={today} error={sending.faultOf('doneOn')} />
      </div>
    </FormFrame>
  );
}
