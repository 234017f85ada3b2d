import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { contactKindName } from '@kohtaanto/words/codes.ts';
import { ApiProblem, api, apiQuery } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { Due } from '../../design/due.tsx';
import { LoadingRows } from '../../design/loading-rows.tsx';
import { Page } from '../../design/page.tsx';
import { Problem } from '../../design/problem.tsx';
import { useToast } from '../../design/toast.tsx';
import { useShortcuts } from '../../design/use-shortcuts.ts';
import { recallList } from '../came-from.ts';
import { localTime } from '../local-time.ts';
import { nextMeeting } from '../next-meeting.ts';
import { OpenProtected } from '../open-protected.tsx';
import { ApprovalFields } from '../plan/approval-fields.tsx';
import { DutyFields } from '../plan/duty-fields.tsx';
import { PlanConflict } from '../plan/plan-conflict.tsx';
import { PlanFields } from '../plan/plan-fields.tsx';
import { planFormTexts } from '../plan/plan-form-texts.ts';
import { useKeptDraft } from '../use-draft.ts';
import { usePerson, usePersonChanged } from '../use-person.ts';
import { faultOf } from '../use-save.ts';
import { AssessStep } from './assess-step.tsx';
import { CoachStep } from './coach-step.tsx';
import { interviewBody, newInterview, restored } from './interview-draft.ts';
import type { InterviewDraft } from './interview-draft.ts';
import { interviewTexts } from './interview-texts.ts';
import styles from './interview.module.css';
import { MeetingStep } from './meeting-step.tsx';
import { NextStep } from './next-step.tsx';
import { StepList } from './step-list.tsx';

/** The meeting from the first question to the saved plan, on one page. */
export function InterviewPage() {
  const { personId = '' }: { personId?: string } = useParams({ strict: false });
  const person = usePerson(personId);
  const draft = useQuery({
    ...apiQuery('GET /api/persons/:personId/drafts/:form', { params: { personId, form: 'interview' } }),
    placeholderData: undefined, staleTime: Infinity, gcTime: 0, retry: false,
  });
  if (person.error instanceof ApiProblem && person.error.code === 'person-protected') {
    return <OpenProtected personId={personId} onOpened={() => void person.refetch()} />;
  }
  if (person.error !== null) return <Page headline=" "><Problem error={person.error} /></Page>;
  if (person.data === undefined || draft.isPending) {
    return <Page headline=" "><Card><LoadingRows rows={12} /></Card></Page>;
  }
  return <Interview key={personId} person={person.data} kept={draft.data?.draft ?? null} />;
}

type Kept = { readonly body?: unknown; readonly savedAt: string } | null;

function Interview({ person, kept }: { readonly person: PersonView; readonly kept: Kept }) {
  const t = useTexts(interviewTexts);
  const p = useTexts(planFormTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { obligation: key }: { obligation?: string } = useSearch({ strict: false });
  const obligation = person.obligations.find((each) => each.key === key) ?? nextMeeting(person);
  const [draft, setDraft] = useState<InterviewDraft>(() => restored(kept?.body, newInterview(person, obligation)));
  const change = (next: Partial<InterviewDraft>) => setDraft((before) => ({ ...before, ...next }));
  const saving = useInterviewSave(person, draft);
  const state = useKeptDraft(person.personId, 'interview', draft, !saving.isPending && !saving.isSuccess);
  const name = person.protected ? '' : `${person.givenName} ${person.familyName}`;
  const what = contactKindName(draft.kind, language);
  const back = () => void navigate({ to: '/persons/$personId', params: { personId: person.personId } });
  const fault = (path: string) => faultOf(saving.error, path);
  useShortcuts({ 'ctrl+enter': () => !saving.isPending && saving.mutate() });
  const changePlan = (plan: Partial<InterviewDraft['plan']>) => setDraft((before) => ({ ...before, plan: { ...before.plan, ...plan } }));
  return (
    <Page
      headline={t.headline(what, name)}
      sub={obligation === undefined ? undefined : <>{t.due} <Due due={obligation.officeDay} today={person.today} /></>}
      actions={<Button onClick={back}>{t.back}</Button>}
    >
      {kept?.body !== undefined && kept.body !== null && <KeptNotice savedAt={kept.savedAt}
        onStartOver={() => setDraft(newInterview(person, obligation))} />}
      <div className={styles.frame}>
        <StepList draft={draft} />
        <div className={styles.steps}>
          <StepCard id="meeting"
            title={t.meeting}><MeetingStep today={person.today} draft={draft} onChange={change} fault={fault} /></StepCard>
          <StepCard id="assess"
            title={t.assess}><AssessStep person={person} draft={draft} onChange={change} /></StepCard>
          <StepCard id="plan" title={t.plan}>
            <Checkbox label={t.withPlan} checked={draft.withPlan}
              onChange={(withPlan) => change({ withPlan })} />
            {draft.withPlan
              ? <PlanFields draft={draft.plan} today={person.today} onChange={changePlan} fault={fault} />
              : <p className="reason">{t.planSkipped}</p>}
          </StepCard>
          {draft.withPlan && (
            <StepCard id="duty" title={t.duty}>
              <DutyFields personId={person.personId} draft={draft.plan} today={person.today}
                fault={fault} onChange={changePlan}
                takeProposal={kept === null || draft.plan.base === null} />
            </StepCard>
          )}
          <StepCard id="coach"
            title={t.coach}><CoachStep person={person} draft={draft} onChange={change} /></StepCard>
          <StepCard id="next" title={t.next}><NextStep person={person} heldOn={draft.occurredOn} /></StepCard>
          {draft.withPlan && (
            <StepCard id="approve" title={t.approve}>
              <ApprovalFields personId={person.personId} approvals={draft.approvals}
                onChange={(approvals) => change({ approvals })} />
            </StepCard>
          )}
          <Refusal personId={person.personId} error={saving.error} draft={draft} onTake={(plan) => {
            change({ plan });
            saving.reset();
          }} />
          <div className={styles.bar}>
            <Button variant="primary" keyHint="Ctrl ↵" busy={saving.isPending}
              onClick={() => saving.mutate()}>{t.save}</Button>
            <Button onClick={back}>{t.back}</Button>
            <span className={styles.kept} role="status">{{ idle: '', keeping: p.keeping, kept: p.kept, failed: p.notKept }[state]}</span>
          </div>
        </div>
      </div>
    </Page>
  );
}

/** A step with an address of its own, so that the list beside leads to it. */
function StepCard({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return <div id={`step-${id}`} className={styles.step}><Card title={title}>{children}</Card></div>;
}

function KeptNotice({ savedAt, onStartOver }: { readonly savedAt: string; readonly onStartOver: () => void }) {
  const p = useTexts(planFormTexts);
  const { day, time } = localTime(savedAt);
  const [, month = '', date = ''] = day.split('-');
  return (
    <p className={styles.keptNotice}>
      {p.draftFound(`${Number(date)}.${Number(month)}. ${time.replace(':', '.')}`)} <Button variant="row"
        onClick={onStartOver}>{p.startOver}</Button>
    </p>
  );
}

/** One save; then back to the list, where the row is gone. */
function useInterviewSave(person: PersonView, draft: InterviewDraft) {
  const t = useTexts(interviewTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const say = useToast();
  const changed = usePersonChanged(person.personId);
  return useMutation({
    mutationFn: () => api('POST /api/persons/:personId/interviews', {
      params: { personId: person.personId }, body: interviewBody(draft),
    }),
    onSuccess: async () => {
      await changed();
      const name = person.protected ? '' : `${person.givenName} ${person.familyName}`;
      say({ text: t.saved(contactKindName(draft.kind, language), name) });
      await navigate({ href: recallList()?.href ?? '/worklist' });
    },
  });
}

type RefusalProps = {
  readonly personId: string; readonly error: Error | null; readonly draft: InterviewDraft;
  readonly onTake: (plan: InterviewDraft['plan']) => void;
};

/** Another saved the plan meanwhile: the text stays, and is laid beside the saved one. */
function Refusal({ personId, error, draft, onTake }: RefusalProps) {
  const t = useTexts(interviewTexts);
  if (error === null) return null;
  if (!(error instanceof ApiProblem) || error.code !== 'edited-by-another') return <Problem error={error} kept={t.nothingSaved} />;
  return <PlanConflict personId={personId} error={error} draft={draft.plan} inPlace={false} onTake={onTake} />;
}
