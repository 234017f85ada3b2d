import { formatDate, formatDay } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Notice } from '../design/notice.tsx';
import { TextArea } from '../design/text-area.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import lists from '../employers/employers.module.css';
import { staffTexts } from './staff-texts.ts';
import { staffTouched } from './staff-touched.ts';

type Request = Answer<'GET /api/vacancy-requests'>['requests'][number];
const READERS: ReadonlySet<string> = new Set(['employer-expert', 'team-lead', 'service-coordinator', 'director']);

/** What employers have sent and nobody has answered; nothing is shown where nothing waits. */
export function RequestsCard() {
  const t = useTexts(staffTexts);
  const language = useLanguage();
  const { today, roles } = useSession();
  const { data } = useQuery({ ...apiQuery('GET /api/vacancy-requests', { query: {} }), enabled: roles.some((role) => READERS.has(role)) });
  if (data === undefined || data.requests.length === 0) return null;
  return (
    <Card title={t.requests}>
      <ul className={lists.rows}>
        {data.requests.map((each) => (
          <li key={each.requestId}>
            <span className={lists.grow}>
              <Link to="/vacancies/$vacancyId" params={{ vacancyId: each.vacancyId }}>{each.title}</Link>{' '}
              <span className={lists.least}>{each.employer} {each.kind === 'publish' ? t.publishAsked : t.closeAsked}</span>
            </span>
            <span className={lists.least}>{formatDay(each.askedOn, language, today)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** On the vacancy's page: who asked what, and the way to return it. */
export function RequestNotice({ vacancyId, mayWrite }: { readonly vacancyId: string; readonly mayWrite: boolean }) {
  const t = useTexts(staffTexts);
  const language = useLanguage();
  const { roles } = useSession();
  const [returning, setReturning] = useState<Request | null>(null);
  const { data } = useQuery({ ...apiQuery('GET /api/vacancy-requests', { query: { vacancyId } }), enabled: roles.some((role) => READERS.has(role)) });
  const request = data?.requests[0];
  if (request === undefined) return null;
  const say = (count: number) => formatNumber(count, language);
  return (
    <>
      <Notice
        tone="today" title={request.kind === 'publish' ? t.sentBy(request.askedBy, formatDate(request.askedOn)) : t.closingBy(request.askedBy, formatDate(request.askedOn))}
        actions={mayWrite && <Button size="small" onClick={() => setReturning(request)}>{t.giveBack}</Button>}
      >
        {request.result !== null && <p>{t.told(vacancyWord('result', request.result, language), t.placesFilled(say(request.placesFilled ?? 0)))}</p>}
        {request.note !== '' && <p>{request.note}</p>}
        {mayWrite && <p>{t.answerByActing}</p>}
      </Notice>
      {returning !== null && <ReturnDialog request={returning} onClose={() => setReturning(null)} />}
    </>
  );
}

function ReturnDialog({ request, onClose }: { readonly request: Request; readonly onClose: () => void }) {
  const t = useTexts(staffTexts);
  const sending = useSending(staffTouched, onClose);
  const [answer, setAnswer] = useState('');
  const save = () => void sending.send(() => api('POST /api/vacancy-requests/:requestId/returning', {
    params: { requestId: request.requestId }, body: { answer, rowVersion: request.rowVersion },
  }), t.returned);
  return (
    <FormFrame title={t.giveBack} sending={sending} onSave={save} onClose={onClose} saveLabel={t.giveBack}>
      <TextArea label={t.why} value={answer} onChange={setAnswer} rows={4} maxLength={1000} autoFocus error={sending.faultOf('answer')} />
    </FormFrame>
  );
}
