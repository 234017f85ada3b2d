import { useTexts } from '../../app/texts.tsx';
import { Sign } from '../../design/sign.tsx';
import type { InterviewDraft } from './interview-draft.ts';
import { interviewTexts } from './interview-texts.ts';
import styles from './interview.module.css';

/** Where one is and what is still empty; each name leads to its step. */
export function StepList({ draft }: { readonly draft: InterviewDraft }) {
  const t = useTexts(interviewTexts);
  const steps = [
    { id: 'meeting', name: t.meeting, done: draft.minutes !== '' },
    { id: 'assess', name: t.assess, done: Object.keys(draft.answers).length > 0 || draft.summary !== '' },
    { id: 'plan', name: t.plan, done: draft.withPlan && draft.plan.goal.trim() !== '' && draft.plan.followUp.trim() !== '' },
    ...(draft.withPlan ? [{ id: 'duty', name: t.duty, done: draft.plan.duty !== null || (draft.plan.noDutyReason ?? '') !== '' }] : []),
    { id: 'coach', name: t.coach, done: draft.coachId !== null },
    { id: 'next', name: t.next, done: false },
    ...(draft.withPlan ? [{ id: 'approve', name: t.approve, done: draft.approvals.byAuthority }] : []),
  ];
  return (
    <nav aria-label={t.steps} className={styles.list}>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <a href={`#step-${step.id}`} onClick={(event) => {
              event.preventDefault();
              const section = document.querySelector<HTMLElement>(`#step-${step.id}`);
              section?.scrollIntoView({ block: 'start' });
              section?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
            }}>
              <Sign kind={step.done ? 'done' : 'coming'} /> {step.name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
