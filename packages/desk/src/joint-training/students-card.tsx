import type { TrainingView } from '@kohtaanto/office/joint-training/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { studentAct, studentStateName } from '@kohtaanto/words/joint-training/training-words.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { onlyWhenAsked, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import lists from '../employers/employers.module.css';
import { FormFrame } from '../employers/form-frame.tsx';
import { MatchRow } from '../matching/match-row.tsx';
import { matchingTexts } from '../matching/matching-texts.ts';
import matches from '../matching/matching.module.css';
import { trainingsTouched } from './touched.ts';
import { trainingTexts } from './training-texts.ts';
import styles from './training.module.css';

type Student = TrainingView['students'][number];
type Opened = { readonly student: Student; readonly to: Student['state'] | 'later' } | null;

/** Who studies, how far each is, and whether the employer has hired. */
export function StudentsCard({ training }: { readonly training: TrainingView }) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const [opened, setOpened] = useState<Opened>(null);
  const { counts, students } = training;
  const taken = counts.chosen + counts.began + counts.finished;
  const shown = students.filter(({ state }) => state === 'chosen' || state === 'began' || state === 'finished').length;
  const say = (count: number) => formatNumber(count, language);
  const told = (value: boolean | null) => (value === null ? '–' : value ? t.yes : t.no);
  return (
    <Card title={t.students} sub={t.studentsSub(say(taken), say(training.places))}>
      {students.length === 0 ? <p className="reading">{taken > 0 ? '' : t.noStudents} {training.mayChoose || taken > 0 ? '' : t.whenOpen}</p> : (
        <ul className={lists.rows}>
          {students.map((student) => (
            <li key={student.personId}>
              <span className={lists.grow}>
                <Link to="/persons/$personId" params={{ personId: student.personId }} search={{ tab: 'services' }}>{student.name}</Link>{' '}
                <span className={lists.least}>
                  {studentStateName(student.state, language)}{student.endedOn === null ? '' : ` ${formatDate(student.endedOn)}`}
                  {student.state === 'finished' && ` · ${t.employedAtEnd.toLowerCase()}: ${told(student.employedAtEnd)} · ${t.employedLater.toLowerCase()}: ${told(student.employedLater)}`}
                </span>
              </span>
              {student.ways.filter((to) => to !== 'began' || training.state === 'running').map((to) => (
                <Button key={to} variant="row" aria-label={`${studentAct(to, language)}: ${student.name}`} onClick={() => setOpened({ student, to })}>{studentAct(to, language)}</Button>
              ))}
              {student.state === 'finished' && student.employedLater === null && (
                <Button variant="row" aria-label={`${t.tellLater}: ${student.name}`} onClick={() => setOpened({ student, to: 'later' })}>{t.tellLater}</Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {taken > shown && <p className={styles.note}>{t.otherStudents(taken - shown)}</p>}
      {opened !== null && <StudentDialog training={training} {...opened} onClose={() => setOpened(null)} />}
    </Card>
  );
}

type DialogProps = NonNullable<Opened> & { readonly training: TrainingView; readonly onClose: () => void };

function StudentDialog({ training, student, to, onClose }: DialogProps) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const { today } = useSession();
  const sending = useSending(trainingsTouched, onClose);
  const [day, setDay] = useState<string | null>(to === 'began' && training.begins <= today ? training.begins : today < training.ends ? today : training.ends);
  const [employed, setEmployed] = useState<'yes' | 'no'>('yes');
  const params = { personId: student.personId, trainingId: training.trainingId };
  const asksEmployed = to === 'finished' || to === 'later';
  const save = () => void sending.send(() => (to === 'later'
    ? api('PUT /api/persons/:personId/joint-trainings/:trainingId/later', { params, body: { employed: employed === 'yes', rowVersion: student.rowVersion } })
    : api('POST /api/persons/:personId/joint-trainings/:trainingId/states', {
      params, body: { to, day: day ?? today, employedAtEnd: to === 'finished' ? employed === 'yes' : null, rowVersion: student.rowVersion },
    })));
  const act = to === 'later' ? t.tellLater : studentAct(to, language);
  return (
    <FormFrame title={`${act}: ${student.name}`} sending={sending} onSave={save} onClose={onClose}>
      {to !== 'later' && <DatePicker label={t.day} value={day} onChange={setDay} max={today} error={sending.faultOf('day')} />}
      {asksEmployed && (
        <div className={styles.asked}>
          <span>{to === 'later' ? t.employedLater : t.employedAtEnd}</span>
          <Segmented label={t.employedAtEnd} value={employed} onChange={setEmployed} options={[{ value: 'yes', label: t.yes }, { value: 'no', label: t.no }]} />
        </div>
      )}
    </FormFrame>
  );
}

/** Each who is named is a look at that person: the list is made when it is asked for. */
export function CandidatesForTraining({ training }: { readonly training: TrainingView }) {
  const t = useTexts(matchingTexts);
  const [asked, setAsked] = useState(false);
  if (asked) return <Candidates training={training} />;
  return <Card title={t.candidates}><EmptyState sentence={t.notAsked} action={<Button onClick={() => setAsked(true)}>{t.seek}</Button>} /></Card>;
}

function Candidates({ training }: { readonly training: TrainingView }) {
  const t = useTexts(matchingTexts);
  const own = useTexts(trainingTexts);
  const language = useLanguage();
  const { trainingId } = training;
  const [employerId, setEmployer] = useState(training.shares[0]?.employerId ?? '');
  const { busy, send, error: refused } = useSending(trainingsTouched);
  const { data, error } = useQuery({
    ...apiQuery('GET /api/joint-trainings/:trainingId/candidates', { params: { trainingId } }), meta: onlyWhenAsked, staleTime: 300_000, refetchOnWindowFocus: false, retry: false,
  });
  if (error !== null) return <Card title={t.candidates}><Problem error={error} /></Card>;
  if (data === undefined) return <Card title={t.candidates}><LoadingRows rows={6} what={t.loading} /></Card>;
  const choose = (personId: string) => void send(() => api('POST /api/persons/:personId/joint-trainings', { params: { personId }, body: { trainingId, employerId } }));
  return (
    <Card title={t.candidates} sub={own.candidatesSub(formatNumber(data.seekers, language))}>
      {refused !== null && <Problem error={refused} />}
      {training.shares.length > 1 && (
        <Select label={own.employer} value={employerId} onChange={setEmployer} options={training.shares.map((share) => ({ value: share.employerId, label: share.employer }))} />
      )}
      {data.candidates.length === 0 ? <EmptyState sentence={t.noCandidates} next={t.noCandidatesNext} /> : (
        <ul className={matches.matches}>
          {data.candidates.map((candidate) => (
            <MatchRow
              key={candidate.personId} scored={candidate} called={candidate.name}
              name={<Link to="/persons/$personId" params={{ personId: candidate.personId }} search={{ tab: 'profile' }}>{candidate.name}</Link>}
              aside={[candidate.place?.[language], candidate.coach === null ? undefined : t.coachIs(candidate.coach)].filter((text) => text !== undefined).join(' · ')}
            >
              <p className={styles.choose}><Button size="small" busy={busy} aria-label={own.chooseOf(candidate.name)} onClick={() => choose(candidate.personId)}>{own.choose}</Button></p>
            </MatchRow>
          ))}
        </ul>
      )}
      <p className={matches.decides}>{data.protectedLeftOut > 0 && `${t.protectedLeft(formatNumber(data.protectedLeftOut, language))} `}{t.decides}</p>
    </Card>
  );
}
