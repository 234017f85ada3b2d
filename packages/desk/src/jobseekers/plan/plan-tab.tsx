import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonView, PlanView } from '@kohtaanto/office/jobseekers/contract.ts';
import { planKindName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { api } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Select } from '../../design/select.tsx';
import { FormDialog } from '../dialogs/form-dialog.tsx';
import type { PersonDialog } from '../dialogs/person-dialogs.tsx';
import { meetingTexts } from '../meeting-texts.ts';
import { meetingKindOf, nextMeeting, planInForce } from '../next-meeting.ts';
import { overviewTexts } from '../overview/overview-texts.ts';
import { useCopyPlan } from '../overview/plan-card.tsx';
import { useSave } from '../use-save.ts';
import { ApprovalFields } from './approval-fields.tsx';
import type { Approvals } from './approval-fields.tsx';
import { planFormTexts } from './plan-form-texts.ts';
import { useDayOfPlan } from './plan-origin.ts';
import { usePlanParts } from './plan-parts.ts';
import styles from './plan.module.css';

type TabProps = { readonly person: PersonView; readonly onDialog: (dialog: PersonDialog) => void };

/** The plan in force, another version beside it, and what each lacks. */
export function PlanTab({ person }: TabProps) {
  const t = useTexts(planFormTexts);
  const o = useTexts(overviewTexts);
  const m = useTexts(meetingTexts);
  const navigate = useNavigate();
  const copy = useCopyPlan(person);
  const [shown, setShown] = useState<string>(planInForce(person)?.planId ?? '');
  const [beside, setBeside] = useState('');
  const [approving, setApproving] = useState(false);
  const plan = person.plans.find((each) => each.planId === shown) ?? person.plans[0];
  const other = person.plans.find((each) => each.planId === beside);
  const edit = () => void navigate({ to: '/persons/$personId/plan', params: { personId: person.personId } });
  if (plan === undefined) {
    return <Card><EmptyState sentence={m.noPlanYet(meetingKindOf(person, nextMeeting(person)))} action={<Button onClick={edit}>{o.makePlan}</Button>} /></Card>;
  }
  const isCurrent = plan.supersededOn === null;
  const isOpen = isCurrent && (plan.approvedByAuthorityOn === null || plan.approvedByCustomerOn === null);
  const options = person.plans.map((each) => ({ value: each.planId, label: `${t.version(each.version)} · ${formatDate(each.madeOn)}` }));
  return (
    <>
      <div className={styles.pickers}>
        <Select label={t.versions} value={plan.planId} onChange={setShown} options={options} />
        {person.plans.length > 1 && (
          <Select label={t.compareWith} value={beside} onChange={setBeside}
            options={[{ value: '', label: t.compareNone }, ...options.filter(({ value }) => value !== plan.planId)]} />
        )}
        <span className={styles.grow} />
        {!person.protected && isCurrent && <Button variant="text"
          onClick={() => void copy()}>{o.copy}</Button>}
        {isOpen && <Button onClick={() => setApproving(true)}>{t.approveNow}</Button>}
        {isCurrent && <Button variant="primary" onClick={edit}>{isOpen ? t.edit : t.makeNew}</Button>}
      </div>
      <div className={other === undefined ? undefined : styles.sides}>
        <PlanPaper plan={plan} against={other} />
        {other !== undefined && <PlanPaper plan={other} against={plan} />}
      </div>
      {approving && <ApproveDialog person={person} plan={plan} onClose={() => setApproving(false)} />}
    </>
  );
}

/** The plan as it is read; what differs from the version beside it is marked. */
function PlanPaper({ plan, against }: { readonly plan: PlanView; readonly against: PlanView | undefined }) {
  const t = useTexts(planFormTexts);
  const language = useLanguage();
  const parts = useParts(plan);
  const others = useParts(against ?? plan);
  const dayOf = useDayOfPlan();
  return (
    <Card title={`${planKindName(plan.kind, language)} ${plan.version}`}
      sub={`${dayOf(plan)} · ${plan.staff.name}`}>
      {parts.map((part, index) => {
        const changed = against !== undefined && others[index]?.text !== part.text;
        return (
          <section key={part.title} className={changed ? `${styles.part} ${styles.changed}` : styles.part}>
            <h3>{part.title}{changed && <span className={styles.mark}> · {t.changed}</span>}</h3>
            <p className={styles.prose}>{part.text === '' ? '–' : part.text}</p>
          </section>
        );
      })}
    </Card>
  );
}

function useParts(plan: PlanView): readonly { title: string; text: string }[] {
  const t = useTexts(planFormTexts);
  const o = useTexts(overviewTexts);
  const parts = usePlanParts();
  const approved = [
    plan.approvedByAuthorityOn === null ? o.authorityAwaited : `${plan.staff.name} ${formatDate(plan.approvedByAuthorityOn)}`,
    plan.approvedByCustomerOn === null ? o.customerAwaited : o.customerApproved(formatDate(plan.approvedByCustomerOn)),
  ].join('\n');
  // The kind stands in the head of the card.
  return [...parts(plan).filter((part) => part.key !== 'kind'), { title: t.approval, text: approved }];
}

type ApproveProps = { readonly person: PersonView; readonly plan: PlanView; readonly onClose: () => void };

function ApproveDialog({ person, plan, onClose }: ApproveProps) {
  const t = useTexts(planFormTexts);
  const [approvals, setApprovals] = useState<Approvals>({ byAuthority: false, byCustomer: null });
  const saving = useSave(person.personId, () => api('POST /api/persons/:personId/plans/:planId/approval', {
    params: { personId: person.personId, planId: plan.planId }, body: { rowVersion: plan.rowVersion, ...approvals },
  }), onClose);
  const lacking = approvals.byAuthority || approvals.byCustomer !== null ? undefined : t.approval;
  return (
    <FormDialog title={t.approveNow} saving={saving} onClose={onClose} lacking={lacking}>
      <ApprovalFields personId={person.personId} approvals={approvals} onChange={setApprovals} />
    </FormDialog>
  );
}
