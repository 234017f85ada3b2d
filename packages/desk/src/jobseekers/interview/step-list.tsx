import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { useTexts } from '../../app/texts.tsx';
import { Sign } from '../../design/sign.tsx';
import { meetingTexts } from '../meeting-texts.ts';
import { nextBooked } from '../next-meeting.ts';
import type { InterviewDraft } from './interview-draft.ts';
import { leadTo } from './interview-places.ts';
import type { StepId } from './interview-places.ts';
import { interviewTexts } from './interview-texts.ts';
import styles from './interview.module.css';

type StepListProps = {
  readonly person: PersonView;
  readonly draft: InterviewDraft;
  /** Steps that a refused save still waits for. */
  readonly lacking: ReadonlySet<StepId>;
};

/** Where one is and what is still empty; each name leads to its step. */
export function StepList({ person, draft, lacking }: StepListProps) {
  const t = useTexts(interviewTexts);
  const m = useTexts(meetingTexts);
  const { plan } = draft;
  const isAgreed = plan.followUp.trim() !== '' || plan.actions.some((action) => action.text.trim() !== '');
  const steps: readonly { id: StepId; name: string; done: boolean }[] = [
    { id: 'meeting', name: t.meeting, done: draft.minutes !== '' },
    { id: 'assess', name: t.assess, done: Object.keys(draft.answers).length > 0 || draft.summary.trim() !== '' },
    { id: 'plan', name: t.plan, done: draft.withPlan && plan.goal.trim() !== '' && isAgreed },
    ...(draft.withPlan ? [{
      id: 'duty' as const, name: t.duty, done: plan.duty !== null || (plan.noDutyReason ?? '').trim() !== '',
    }] : []),
    { id: 'coach', name: t.coach, done: draft.coachId !== null || person.coach !== null },
    { id: 'next', name: t.next, done: nextBooked(person, draft) !== undefined },
    ...(draft.withPlan ? [{ id: 'approve' as const, name: t.approve, done: draft.approvals.byAuthority }] : []),
  ];
  return (
    <nav aria-label={m.steps(draft.kind)} className={styles.list}>
      <ol>
        {steps.map(({ id, name, done }) => {
          const isLacking = lacking.has(id);
          return (
            <li key={id} className={isLacking ? styles.lacking : undefined}>
              <a href={`#step-${id}`} onClick={(event) => {
                event.preventDefault();
                leadTo(id);
              }}>
                <Sign kind={isLacking ? 'overdue' : done ? 'done' : 'coming'} /> {name}{' '}
                <span className="unseen">{isLacking ? t.stepLacking : done ? t.stepDone : t.stepOpen}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
