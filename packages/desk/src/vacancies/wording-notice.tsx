import { wordingsOfVacancy } from '@kohtaanto/rules/vacancies/discriminating-wording.ts';
import { actSections } from '@kohtaanto/words/vacancies/advice-words.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { TextArea } from '../design/text-area.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { vacanciesTouched } from './touched.ts';
import { adviceOf, draftOf } from './vacancy-draft.ts';
import type { VacancyShown } from './vacancy-draft.ts';
import { wordingTexts } from './wording-texts.ts';
import lists from '../employers/employers.module.css';

/** How a posting is written waits for somebody's look (49 §), or why it was let be; a draft's wording is told by its advice. */
export function WordingNotice({ vacancy }: { readonly vacancy: VacancyShown }) {
  const t = useTexts(wordingTexts);
  const [looking, setLooking] = useState(false);
  const last = vacancy.wordingLooks.at(-1);
  const over = vacancy.state !== 'open' && vacancy.state !== 'paused';
  if (vacancy.wording === 'looked' && last !== undefined) return <Notice title={t.looked(formatDate(last.day), last.by ?? t.somebody, last.reason)} />;
  if (vacancy.wording !== 'unlooked' || over) return null;
  return (
    <>
      <Notice tone="today" title={t.waits} {...(vacancy.mayLookAtWording ? { actions: <Button size="small" onClick={() => setLooking(true)}>{t.weigh}</Button> } : {})}>
        <Found vacancy={vacancy} />
        <p>{t.ways}</p>
      </Notice>
      {looking && <LookDialog vacancy={vacancy} onClose={() => setLooking(false)} />}
    </>
  );
}

/** By the same rules as the advice of whoever writes. */
function Found({ vacancy }: { readonly vacancy: VacancyShown }) {
  const language = useLanguage();
  const { today } = useSession();
  const advice = adviceOf(draftOf(vacancy), today).filter(({ code }) => code === 'discriminating');
  const found = [...new Map(wordingsOfVacancy(vacancy).map((each) => [each.text, each])).values()];
  return (
    <ul>
      {found.map(({ text, ground }) => (
        <li key={text}>
          <q>{text}</q>{' '}
          <span className={lists.least}>{actSections(advice.find(({ values }) => values.ground === ground)?.law ?? [], language)}</span>
        </li>
      ))}
    </ul>
  );
}

function LookDialog({ vacancy, onClose }: { readonly vacancy: VacancyShown; readonly onClose: () => void }) {
  const t = useTexts(wordingTexts);
  const receipt = useReceipt();
  const sending = useSending(vacanciesTouched, onClose);
  const [reason, setReason] = useState('');
  const save = () => void sending.send(() => api('POST /api/vacancies/:vacancyId/wording-looks', {
    params: { vacancyId: vacancy.vacancyId }, body: { rowVersion: vacancy.rowVersion, reason: reason.trim(), receipt },
  }), t.done);
  return (
    <FormFrame title={t.weigh} sending={sending} onSave={save} onClose={onClose} saveLabel={t.letBe} width={620}>
      <Found vacancy={vacancy} />
      <p className="reading">{t.letBeWhat}</p>
      <TextArea label={t.why} description={t.whyHint} value={reason} onChange={setReason} rows={3} maxLength={1000} autoFocus error={sending.faultOf('reason')} />
    </FormFrame>
  );
}
