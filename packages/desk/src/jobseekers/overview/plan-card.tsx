import { useNavigate } from '@tanstack/react-router';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { assessmentAreas } from '@kohtaanto/words/assessment.ts';
import { formatDayShort } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { KeyValue } from '../../design/key-value.tsx';
import { Sign } from '../../design/sign.tsx';
import { useToast } from '../../design/toast.tsx';
import { meetingTexts } from '../meeting-texts.ts';
import { meetingKindOf, nextMeeting, planInForce } from '../next-meeting.ts';
import type { TabName } from '../tab-names.ts';
import { answerText } from '../assessment-words.ts';
import { useDayOfPlan } from '../plan/plan-origin.ts';
import { planText } from '../plan/plan-text.ts';
import styles from './overview.module.css';
import { overviewTexts } from './overview-texts.ts';

type PlanCardProps = { readonly person: PersonView; readonly onTab: (tab: TabName) => void };

export function PlanCard({ person, onTab }: PlanCardProps) {
  const t = useTexts(overviewTexts);
  const m = useTexts(meetingTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const copy = useCopyPlan(person);
  const dayOf = useDayOfPlan();
  const plan = planInForce(person);
  if (plan === undefined) {
    return (
      <Card title={t.noPlan} className={styles.card}>
        <EmptyState sentence={m.noPlanYet(meetingKindOf(person, nextMeeting(person)))} action={
          <Button onClick={() => void navigate({ to: '/persons/$personId/plan', params: { personId: person.personId } })}>{t.makePlan}</Button>
        } />
      </Card>
    );
  }
  const states = { done: t.done, 'under-way': t.underWay, planned: t.planned, dropped: t.dropped };
  return (
    <Card title={t.plan(plan.version)} sub={dayOf(plan)} fill className={styles.card}
      actions={person.protected ? undefined : <Button variant="text" onClick={() => void copy()}>{t.copy}</Button>}>
      {plan.goal !== '' && <p className={styles.goal}>{t.goal}{plan.goal}</p>}
      <table className={styles.actions}>
        <tbody>
          {plan.actions.map((action, index) => (
            <tr key={`${action.code}-${index}`}>
              <td>{action.text} <span>{action.code}</span></td>
              <td className={styles.state}>
                <Sign kind={action.state === 'done' ? 'done' : 'coming'} /> {states[action.state] ?? action.state}
              </td>
              <td className={styles.day}>{action.dueOn === null ? '' : formatDayShort(action.dueOn, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <AssessmentLines person={person} />
      <p className={styles.foot}>
        {plan.approvedByCustomerOn === null ? <span>{t.customerAwaited}</span>
          : <span className={styles.tick}><Sign kind="done" /> {t.customerApproved(formatDayShort(plan.approvedByCustomerOn, language))}</span>}
        {plan.approvedByAuthorityOn === null ? <span>{t.authorityAwaited}</span>
          : <span className={styles.tick}><Sign kind="done" /> {shortName(plan.staff.name)} {formatDayShort(plan.approvedByAuthorityOn, language)}</span>}
        <button type="button" className={styles.link} onClick={() => onTab('plan')}>{t.versions(plan.version)}</button>
      </p>
    </Card>
  );
}

function AssessmentLines({ person }: { readonly person: PersonView }) {
  const language = useLanguage();
  const latest = person.assessments[0];
  if (latest === undefined) return null;
  const items = assessmentAreas.flatMap((area) => {
    const given = latest.areas[area.key];
    const value = given === undefined ? '' : answerText(area.key, given, language);
    return value === '' ? [] : [{ label: area.name[language], value }];
  });
  return <div className={styles.lines}><KeyValue items={items.slice(0, 4)} labelWidth="104px" /></div>;
}

/** One click: the plan as plain text in the parts of the decree, ready for the national system. */
export function useCopyPlan(person: PersonView) {
  const t = useTexts(overviewTexts);
  const language = useLanguage();
  const say = useToast();
  return async () => {
    const plan = planInForce(person);
    if (plan === undefined) return;
    try {
      await navigator.clipboard.writeText(planText(person, plan, language));
      say({ text: t.copied });
    } catch {
      say({ text: t.copyFailed });
    }
  };
}

function shortName(name: string): string {
  const [given = '', ...rest] = name.split(' ');
  return rest.length === 0 ? name : `${given.charAt(0)}. ${rest.join(' ')}`;
}
