import { formatDay, formatTime } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { employerOptions, employerWord } from '@kohtaanto/words/employers/employer-words.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { texts } from './employer-texts.ts';
import { EmployersTabs } from './employers-tabs.tsx';
import { FormFrame } from './form-frame.tsx';
import { employersTouched } from './touched.ts';
import { useTypedSearch } from './use-typed-search.ts';
import styles from './employers.module.css';

type Event = Answer<'GET /api/employer-events/:eventId'>;
type Invited = Event['invitations'][number];

/** An event: whom one invited, who answered, who came, and what came of it. */
export function EventPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const { eventId = '' } = useParams({ strict: false });
  const [opened, setOpened] = useState<'invite' | 'outcome' | null>(null);
  const { data, error } = useQuery(apiQuery('GET /api/employer-events/:eventId', { params: { eventId } }));
  if (error !== null) return <Page headline={t.events}><EmployersTabs value="events" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.events}><EmployersTabs value="events" /><Card><LoadingRows rows={8} what={t.loading} /></Card></Page>;
  const say = (count: number) => formatNumber(count, language);
  const past = data.day <= today;
  return (
    <Page
      eyebrow={[employerWord('event', data.kind, language), formatDay(data.day, language, today), data.starts === null ? null : formatTime(data.starts, language), data.place,
        data.placeName[language]].filter((each) => each !== null && each !== '').join(' · ')}
      headline={data.title} sub={t.eventSentence(say(data.invited), say(data.coming), say(data.attended))}
      actions={data.mayWrite && (
        <>
          {past && <Button variant={data.outcome === null ? 'primary' : 'secondary'} onClick={() => setOpened('outcome')}>{t.recordOutcome}</Button>}
          {!past && <Button variant="primary" onClick={() => setOpened('invite')}>{t.invite}</Button>}
        </>
      )}
    >
      <EmployersTabs value="events" />
      {data.outcome !== null && (
        <Card title={t.outcome}>
          <p className="reading">{data.outcome}</p>
          <p className={styles.least}>
            {[data.seekersMet === null ? null : `${t.seekersMet} ${say(data.seekersMet)}`, data.hired === null ? null : `${t.hired} ${say(data.hired)}`]
              .filter((each) => each !== null).join(' · ')}
          </p>
        </Card>
      )}
      <Card title={t.invited}>
        {data.invitations.length === 0 ? <p className="reading">{t.nobody}</p> : (
          <ul className={`${styles.rows} ${styles.even}`}>{data.invitations.map((each) => <Invitation key={each.employerId} event={data} invited={each} past={past} />)}</ul>
        )}
      </Card>
      {opened === 'invite' && <InviteDialog event={data} onClose={() => setOpened(null)} />}
      {opened === 'outcome' && <OutcomeDialog event={data} onClose={() => setOpened(null)} />}
    </Page>
  );
}

function Invitation({ event, invited, past }: { readonly event: Event; readonly invited: Invited; readonly past: boolean }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { send } = useSending(employersTouched);
  const set = (next: Partial<Pick<Invited, 'answer' | 'attended'>>) => void send(() => api('PUT /api/employer-events/:eventId/invitations/:employerId', {
    params: { eventId: event.eventId, employerId: invited.employerId }, body: { answer: invited.answer, attended: invited.attended, ...next },
  }));
  return (
    <li>
      <span className={styles.grow}><Link to="/employers/$employerId" params={{ employerId: invited.employerId }}>{invited.employer}</Link></span>
      {event.mayWrite ? (
        <>
          <Select
            label={`${t.answer}: ${invited.employer}`} hideLabel value={invited.answer} onChange={(value) => set({ answer: value as Invited['answer'] })}
            options={employerOptions('answer', language)}
          />
          {past && <Checkbox label={t.attended} checked={invited.attended === true} onChange={(attended) => set({ attended })} />}
        </>
      ) : <span className={styles.least}>{employerWord('answer', invited.answer, language)}{invited.attended === true ? ` · ${t.attended.toLowerCase()}` : ''}</span>}
    </li>
  );
}

type EventDialogProps = { readonly event: Event; readonly onClose: () => void };

function InviteDialog({ event, onClose }: EventDialogProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const sending = useSending(employersTouched, onClose);
  const [q, setQ] = useState('');
  const typed = useTypedSearch('', setQ);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = useQuery({ ...apiQuery('GET /api/employers', { query: { q } }), placeholderData: keepPreviousData });
  const already = new Set(event.invitations.map(({ employerId }) => employerId));
  const rows = (list.data?.rows ?? []).filter(({ employerId }) => !already.has(employerId));
  const toggle = (employerId: string, on: boolean) => setChosen((before) => new Set(on ? [...before, employerId] : [...before].filter((each) => each !== employerId)));
  const save = () => void (chosen.size > 0 && sending.send(() => api('POST /api/employer-events/:eventId/invitations', {
    params: { eventId: event.eventId }, body: { employerIds: [...chosen] },
  })));
  return (
    <FormFrame title={t.invite} sending={sending} onSave={save} onClose={onClose} saveLabel={t.chosen(formatNumber(chosen.size, language))}>
      <TextField label={t.search} value={typed.value} onChange={typed.type} maxLength={120} autoFocus />
      <div>{rows.map((row) => <Checkbox key={row.employerId} label={`${row.name}, ${row.place[language]}`} checked={chosen.has(row.employerId)} onChange={(on) => toggle(row.employerId, on)} />)}</div>
    </FormFrame>
  );
}

function OutcomeDialog({ event, onClose }: EventDialogProps) {
  const t = useTexts(texts);
  const sending = useSending(employersTouched, onClose);
  const [outcome, setOutcome] = useState(event.outcome ?? '');
  const [met, setMet] = useState(event.seekersMet === null ? '' : String(event.seekersMet));
  const [hired, setHired] = useState(event.hired === null ? '' : String(event.hired));
  const counted = (text: string) => (text.trim() === '' ? null : Number(text));
  const save = () => void sending.send(() => api('PUT /api/employer-events/:eventId/outcome', {
    params: { eventId: event.eventId }, body: { outcome, seekersMet: counted(met), hired: counted(hired), rowVersion: event.rowVersion },
  }));
  return (
    <FormFrame title={t.recordOutcome} sending={sending} onSave={save} onClose={onClose}>
      <TextArea label={t.outcome} value={outcome} onChange={setOutcome} rows={4} maxLength={4000} autoFocus error={sending.faultOf('outcome')} />
      <div className={styles.pair}>
        <TextField label={t.seekersMet} value={met} onChange={setMet} inputMode="numeric" maxLength={5} error={sending.faultOf('seekersMet')} />
        <TextField label={t.hired} value={hired} onChange={setHired} inputMode="numeric" maxLength={5} error={sending.faultOf('hired')} />
      </div>
    </FormFrame>
  );
}
