import { useEffect, useRef } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { atTime, formatBookedDay } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { ApiProblem } from '../../app/api.ts';
import { speak, useLanguage, useTexts } from '../../app/texts.tsx';
import { Notice } from '../../design/notice.tsx';
import { Problem } from '../../design/problem.tsx';
import type { Kept } from '../draft-keeper.ts';
import { localTime } from '../local-time.ts';
import { nextBooked } from '../next-meeting.ts';
import { PlanConflict } from '../plan/plan-conflict.tsx';
import { isUnreachable } from '../use-draft.ts';
import type { InterviewDraft } from './interview-draft.ts';
import { leadTo } from './interview-places.ts';
import type { Lack, StepId } from './interview-places.ts';
import { interviewTexts } from './interview-texts.ts';
import styles from './interview.module.css';

type RefusalProps = {
  readonly person: PersonView; readonly kept: Kept; readonly error: Error | null; readonly draft: InterviewDraft;
  readonly lacks: readonly Lack[];
  readonly onTake: (plan: InterviewDraft['plan']) => void;
};

/** Why nothing was saved: what is missing and where, another's save, or what went wrong. */
export function InterviewRefusal({ person, kept, error, draft, lacks, onTake }: RefusalProps) {
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  // Saved from anywhere on a long page: the answer is brought to the reader.
  useEffect(() => {
    if (error !== null) place.current?.focus();
  }, [error]);
  if (error === null) return null;
  const remains = whatRemains(person, draft, kept, isUnreachable(error), language);
  const code = error instanceof ApiProblem ? error.code : '';
  return (
    <div ref={place} tabIndex={-1} className={styles.refusal}>
      {code === 'not-saved' ? <Lacking lacks={lacks} remains={remains} />
        : code === 'edited-by-another'
          ? <PlanConflict personId={person.personId} error={error} draft={draft.plan} inPlace={false} onTake={onTake} />
          : <Problem error={error} kept={remains} />}
    </div>
  );
}

/** What is kept and where: never more than is known. A time booked meanwhile stands whatever became of the rest. */
function whatRemains(person: PersonView, draft: InterviewDraft, kept: Kept, cutOff: boolean, language: Language): string {
  const t = speak(interviewTexts, language);
  const booked = nextBooked(person, draft);
  const { day, time } = booked === undefined ? { day: '', time: '' } : localTime(booked.start);
  const when = booked === undefined ? '' : `${formatBookedDay(day, language, person.today)} ${atTime(time, language)}`;
  return [
    ...(when === '' ? [] : [t.bookingStands(when)]),
    cutOff ? t.unconfirmed : when === '' ? t.nothingSaved : t.restNotSaved,
    kept === 'kept' ? t.onPageAndDraft : kept === 'failed' ? t.onPageOnly : t.onPage,
  ].join(' ');
}

/** Everything at once, each line a way to its place. */
function Lacking({ lacks, remains }: { readonly lacks: readonly Lack[]; readonly remains: string }) {
  const t = useTexts(interviewTexts);
  const names: Readonly<Record<StepId, string>> = {
    meeting: t.meeting, assess: t.assess, plan: t.plan, duty: t.duty, coach: t.coach, next: t.next, approve: t.approve,
  };
  if (lacks.length === 0) return <Notice tone="done" live title={t.mended} />;
  return (
    <Notice tone="late" live title={t.lacking(lacks.length)}>
      <ul>
        {lacks.map(({ step, path, message }) => (
          <li key={`${path} ${message}`}>
            <button type="button" className={styles.lead} onClick={() => leadTo(step, path)}>{names[step]}</button>: {message}
          </li>
        ))}
      </ul>
      <p>{remains}</p>
    </Notice>
  );
}
