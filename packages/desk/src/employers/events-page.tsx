import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { employerOptions, employerWord } from '@kohtaanto/words/employers/employer-words.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { writesOfEmployers } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { DataTable } from '../design/data-table.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { TimeField } from '../design/time-field.tsx';
import { texts } from './employer-texts.ts';
import { EmployersTabs } from './employers-tabs.tsx';
import { FormFrame } from './form-frame.tsx';
import { employersTouched } from './touched.ts';
import styles from './employers.module.css';

type Events = Answer<'GET /api/employer-events'>;
type Row = Events['events'][number];

/** Recruitment events, breakfasts and others, with who was invited and who came (EMP-2). */
export function EventsPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { roles, today } = useSession();
  const [active, setActive] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const { data, error } = useQuery(apiQuery('GET /api/employer-events', {}));
  const say = (count: number) => formatNumber(count, language);
  return (
    <Page headline={t.events} actions={writesOfEmployers(roles) && <Button variant="primary" onClick={() => setAdding(true)}>{t.addEvent}</Button>}>
      <EmployersTabs value="events" />
      <Card pad={false} label={t.events}>
        {error !== null && <Problem error={error} />}
        {data === undefined && error === null && <LoadingRows rows={8} what={t.loading} />}
        {data !== undefined && (
          <DataTable<Row>
            label={t.events} rows={data.events} rowKey={({ eventId }) => eventId} rowName={({ title }) => title} active={active} onActive={setActive}
            rowLink={({ eventId }) => ({ to: '/employers/events/$eventId', params: { eventId } })} shortcuts={!adding} empty={<EmptyState sentence={t.noEvents} />}
            columns={[
              { key: 'day', head: t.dayOf, width: '110px', cell: ({ day }) => formatDate(day) }, { key: 'title', head: t.eventTitle, names: true, cell: ({ title }) => <b>{title}</b> },
              { key: 'kind', head: t.kind, width: '180px', leavesAt: 1100, cell: ({ kind }) => employerWord('event', kind, language) },
              { key: 'place', head: t.municipality, width: '140px', cell: ({ placeName }) => placeName[language] },
              { key: 'invited', head: t.invited, width: '92px', align: 'end', cell: ({ invited }) => say(invited) },
              { key: 'coming', head: t.coming, width: '92px', align: 'end', cell: ({ coming }) => say(coming) },
              { key: 'attended', head: t.attended, width: '92px', align: 'end', cell: ({ day, attended }) => (day > today ? '' : say(attended)) },
              { key: 'hired', head: t.hired, width: '92px', align: 'end', cell: ({ hired }) => (hired === null ? '' : say(hired)) },
            ]}
            phone={(row) => ({ first: <b>{row.title}</b>, firstEnd: formatDate(row.day), second: row.placeName[language], secondEnd: `${say(row.coming)} / ${say(row.invited)}` })}
          />
        )}
      </Card>
      {adding && data !== undefined && <EventDialog municipalities={data.municipalities} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function EventDialog({ municipalities, onClose }: { readonly municipalities: Events['municipalities']; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const receipt = useReceipt();
  const sending = useSending(employersTouched, onClose);
  const [kind, setKind] = useState<Row['kind']>('recruitment');
  const [title, setTitle] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [starts, setStarts] = useState<string | null>(null);
  const [municipality, setMunicipality] = useState(municipalities[0]?.code ?? '');
  const [place, setPlace] = useState('');
  const [seats, setSeats] = useState('');
  const save = () => void sending.send(() => api('POST /api/employer-events', {
    body: { kind, title, day: day ?? '', starts, municipality, place, seats: seats.trim() === '' ? null : Number(seats), receipt },
  }));
  return (
    <FormFrame title={t.addEvent} sending={sending} onSave={save} onClose={onClose}>
      <TextField label={t.eventTitle} value={title} onChange={setTitle} maxLength={160} autoFocus error={sending.faultOf('title')} />
      <div className={styles.pair}>
        <Select label={t.kind} value={kind} onChange={(value) => setKind(value as Row['kind'])} options={employerOptions('event', language)} />
        <DatePicker label={t.dayOf} value={day} onChange={setDay} error={sending.faultOf('day')} />
        <TimeField label={t.starts} value={starts} onChange={setStarts} />
        <Select label={t.municipality} value={municipality} onChange={setMunicipality} options={municipalities.map((each) => ({ value: each.code, label: each.name[language] }))} />
        <TextField label={t.place} value={place} onChange={setPlace} maxLength={160} />
        <TextField label={t.seats} value={seats} onChange={setSeats} inputMode="numeric" maxLength={4} error={sending.faultOf('seats')} />
      </div>
    </FormFrame>
  );
}
