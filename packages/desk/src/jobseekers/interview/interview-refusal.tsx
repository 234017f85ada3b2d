import { useEffect, useRef } from 'react';
import { ApiProblem } from '../../app/api.ts';
import { useTexts } from '../../app/texts.tsx';
import { Notice } from '../../design/notice.tsx';
import { Problem } from '../../design/problem.tsx';
import { PlanConflict } from '../plan/plan-conflict.tsx';
import type { InterviewDraft } from './interview-draft.ts';
import { leadTo } from './interview-places.ts';
import type { Lack, StepId } from './interview-places.ts';
import { interviewTexts } from './interview-texts.ts';
import styles from './interview.module.css';

type RefusalProps = {
  readonly personId: string; readonly error: Error | null; readonly draft: InterviewDraft;
  readonly lacks: readonly Lack[];
  readonly onTake: (plan: InterviewDraft['plan']) => void;
};

/** Why nothing was saved: what is missing and where, another's save, or what went wrong. */
export function InterviewRefusal({ personId, error, draft, lacks, onTake }: RefusalProps) {
  const t = useTexts(interviewTexts);
  const place = useRef<HTMLDivElement>(null);
  // Saved from anywhere on a long page: the answer is brought to the reader.
  useEffect(() => {
    if (error !== null) place.current?.focus();
  }, [error]);
  if (error === null) return null;
  const code = error instanceof ApiProblem ? error.code : '';
  return (
    <div ref={place} tabIndex={-1} className={styles.refusal}>
      {code === 'not-saved' ? <Lacking lacks={lacks} />
        : code === 'edited-by-another'
          ? <PlanConflict personId={personId} error={error} draft={draft.plan} inPlace={false} onTake={onTake} />
          : <Problem error={error} kept={t.nothingSaved} />}
    </div>
  );
}

/** Everything at once, each line a way to its place. */
function Lacking({ lacks }: { readonly lacks: readonly Lack[] }) {
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
      <p>{t.nothingSaved}</p>
    </Notice>
  );
}
