import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { vacancyResults } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { formatDate, formatDay } from '@kohtaanto/words/dates.ts';
import { formatWholeEuros } from '@kohtaanto/words/money.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { ButtonLink } from '../design/button-link.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { AdvicePanel } from '../vacancies/advice-panel.tsx';
import { occupationNameOf } from '../vacancies/occupation-field.tsx';
import { adviceOf, draftOf } from '../vacancies/vacancy-draft.ts';
import lists from '../employers/employers.module.css';
import work from '../vacancies/vacancies.module.css';
import { termsSaid } from '../vacancies/vacancy-lines.tsx';
import { usePortal } from './portal-session.tsx';
import { texts } from './portal-texts.ts';
import { portalTouched } from './touched.ts';

type Own = Answer<'GET /api/employer-portal/vacancies/:vacancyId'>;

/** One own vacancy: what stands in it, what has been sent of it, what may be done next. */
export function PortalVacancy() {
  const t = useTexts(texts);
  const { vacancyId = '' } = useParams({ strict: false });
  const { data, error } = useQuery(apiQuery('GET /api/employer-portal/vacancies/:vacancyId', { params: { vacancyId } }));
  if (error !== null) return <Page headline={t.vacancies}><Problem error={error} ways={<ButtonLink to="/employer/vacancies">{t.vacancies}</ButtonLink>} /></Page>;
  if (data === undefined) return <Page headline={t.vacancies}><Card><LoadingRows rows={10} what={t.loading} /></Card></Page>;
  return <Shown key={data.vacancyId} vacancy={data} />;
}

function Shown({ vacancy }: { readonly vacancy: Own }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = usePortal();
  const [opened, setOpened] = useState<'send' | 'close' | null>(null);
  const taking = useSending(portalTouched);
  const close = () => setOpened(null);
  const waiting = vacancy.requests.find(({ state }) => state === 'open');
  const returned = vacancy.requests[0]?.state === 'returned' ? vacancy.requests[0] : undefined;
  const state = vacancy.state === 'draft' ? (waiting !== undefined ? t.sentForPublishing : vacancy.ownDraft ? t.ownDraft : t.staffDraft) : vacancyWord('state', vacancy.state, language);
  return (
    <Page
      eyebrow={`${state} · ${formatDay(vacancy.stateSince, language, today)}`} headline={vacancy.title === '' ? t.untitled : vacancy.title}
      sub={[vacancy.place?.[language], vacancy.closes === null ? null : `${t.closes.toLowerCase()} ${formatDay(vacancy.closes, language,
        today)}`].filter((each) => each !== null && each !== undefined).join(' · ')}
      actions={(
        <>
          {vacancy.mayEdit && <ButtonLink to="/employer/vacancies/$vacancyId/edit" params={{ vacancyId: vacancy.vacancyId }}>{t.edit}</ButtonLink>}
          {vacancy.maySend && <Button variant="primary" onClick={() => setOpened('send')}>{t.send}</Button>}
          {vacancy.mayAskClosing && <Button onClick={() => setOpened('close')}>{t.askClosing}</Button>}
          {waiting !== undefined && (
            <Button busy={taking.busy} onClick={() => void taking.send(() => api('POST /api/employer-portal/requests/:requestId/taking-back', { params: { requestId: waiting.requestId } }),
              t.takenBack)}>
              {t.takeBack}
            </Button>
          )}
        </>
      )}
    >
      {taking.error !== null && <Problem error={taking.error} />}
      {returned !== undefined && <Notice tone="today" title={t.returned}>{returned.answer}</Notice>}
      <div className={lists.columns}>
        <div className={lists.stack}>
          <Card title={t.work}><p className={work.text}>{vacancy.description === '' ? '–' : vacancy.description}</p></Card>
          {vacancy.requests.length > 0 && <Card title={t.requests}><Requests vacancy={vacancy} /></Card>}
        </div>
        <div className={lists.stack}>
          <Card title={t.terms}><Terms vacancy={vacancy} /></Card>
          {vacancy.mayEdit && <AdvicePanel advice={adviceOf(draftOf({ ...vacancy, employerId: null }), today)} />}
        </div>
      </div>
      {opened === 'send' && <SendDialog vacancy={vacancy} onClose={close} />}
      {opened === 'close' && <ClosingDialog vacancy={vacancy} onClose={close} />}
    </Page>
  );
}

function Terms({ vacancy }: { readonly vacancy: Own }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  const euros = (amount: number) => formatWholeEuros(cents(amount), language);
  const items = [
    { label: t.occupation, value: vacancy.occupationText || occupationNameOf(vacancy.occupationName ?? {}, vacancy.occupation?.isco ?? '–', language) },
    { label: t.contract, value: termsSaid(vacancy, t, language) },
    { label: t.pay, value: vacancy.payFrom === null ? t.notTold : `${euros(vacancy.payFrom)}${vacancy.payTo === null ? '' : ` – ${euros(vacancy.payTo)}`}` },
    { label: t.places, value: formatNumber(vacancy.places, language) },
    { label: t.apply, value: <span className={lists.note}>{vacancy.apply === '' ? '–' : vacancy.apply}</span> },
    ...(vacancy.result === null ? [] : [{ label: t.result, value: `${vacancyWord('result', vacancy.result, language)} (${say(vacancy.placesFilled ?? 0)}/${say(vacancy.places)})` }]),
  ];
  return <KeyValue labelWidth="104px" items={items} />;
}

function Requests({ vacancy }: { readonly vacancy: Own }) {
  const t = useTexts(texts);
  return (
    <ol className={lists.timeline}>
      {vacancy.requests.map((each) => (
        <li key={each.requestId}>
          <b>{formatDate(each.askedOn)}</b> {t.requestKind(each.kind)} <span className={lists.least}>· {each.askedBy} · {t.requestState(each.state)}{each.answeredOn === null ? ''
            : ` ${formatDate(each.answeredOn)}`}</span>
          {each.note !== '' && <p className={lists.note}>{each.note}</p>}
          {each.answer !== null && <p className={lists.note}>{each.answer}</p>}
        </li>
      ))}
    </ol>
  );
}

type DialogProps = { readonly vacancy: Own; readonly onClose: () => void };

function SendDialog({ vacancy, onClose }: DialogProps) {
  const t = useTexts(texts);
  const receipt = useReceipt();
  const sending = useSending(portalTouched, onClose);
  const [note, setNote] = useState('');
  const save = () => void sending.send(() => api('POST /api/employer-portal/vacancies/:vacancyId/sending', { params: { vacancyId: vacancy.vacancyId }, body: { note, receipt } }), t.sent);
  return (
    <FormFrame title={t.send} sending={sending} onSave={save} onClose={onClose} saveLabel={t.send} showFaults>
      <p className="reading">{t.sendWhy}</p>
      <TextArea label={t.noteToExpert} value={note} onChange={setNote} rows={3} maxLength={1000} autoFocus />
    </FormFrame>
  );
}

function ClosingDialog({ vacancy, onClose }: DialogProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const receipt = useReceipt();
  const sending = useSending(portalTouched, onClose);
  const [result, setResult] = useState<(typeof vacancyResults)[number]>('our-candidate');
  const [places, setPlaces] = useState(String(vacancy.places));
  const [note, setNote] = useState('');
  const isFilled = result !== 'not-filled';
  const save = () => void sending.send(() => api('POST /api/employer-portal/vacancies/:vacancyId/closing', {
    params: { vacancyId: vacancy.vacancyId }, body: { result, placesFilled: isFilled ? Number(places) || 0 : 0, note, receipt },
  }), t.sent);
  return (
    <FormFrame title={t.askClosing} sending={sending} onSave={save} onClose={onClose} saveLabel={t.askClosing}>
      <Select label={t.howEnded} value={result} onChange={(value) => setResult(value as typeof result)} options={vacancyResults.map((value) => ({ value, label: vacancyWord('result', value,
        language) }))} />
      {isFilled && <TextField label={t.placesFilled} value={places} onChange={setPlaces} inputMode="numeric" maxLength={4} error={sending.faultOf('placesFilled')} />}
      <TextArea label={t.noteToExpert} value={note} onChange={setNote} rows={3} maxLength={1000} />
    </FormFrame>
  );
}
