import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { contactKindName } from '@kohtaanto/words/codes.ts';
import { ApiProblem, apiQuery } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { Due } from '../../design/due.tsx';
import { LoadingRows } from '../../design/loading-rows.tsx';
import { Page } from '../../design/page.tsx';
import { Problem } from '../../design/problem.tsx';
import { useShortcuts } from '../../design/use-shortcuts.ts';
import { localTime } from '../local-time.ts';
import { meetingTexts } from '../meeting-texts.ts';
import { nextMeeting } from '../next-meeting.ts';
import { OpenProtected } from '../open-protected.tsx';
import { ApprovalFields } from '../plan/approval-fields.tsx';
import { DutyFields } from '../plan/duty-fields.tsx';
import { PlanFields } from '../plan/plan-fields.tsx';
import { planFormTexts } from '../plan/plan-form-texts.ts';
import { findDraft, isUnreachable, useKeptDraft } from '../use-draft.ts';
import { usePerson } from '../use-person.ts';
import { AssessStep } from './assess-step.tsx';
import { CoachStep } from './coach-step.tsx';
import { interviewBody, newInterview, restored } from './interview-draft.ts';
import type { InterviewDraft } from './interview-draft.ts';
import { lacksOf } from './interview-places.ts';
import { InterviewRefusal } from './interview-refusal.tsx';
import { interviewTexts } from './interview-texts.ts';
import styles from './interview.module.css';
import { MeetingStep } from './meeting-step.tsx';
import { NextStep } from './next-step.tsx';
import { StepList } from './step-list.tsx';
import { useInterviewSave } from './use-interview-save.ts';

/** The meeting from the first question to the saved plan, on one page. */
export function InterviewPage() {
  const { personId = '' }: { personId?: string } = useParams({ strict: false });
  const person = usePerson(personId);
  const draft = useQuery({
    ...apiQuery('GET /api/persons/:personId/drafts/:form', { params: { personId, form: 'interview' } }),
    queryFn: () => findDraft(personId, 'interview'), placeholderData: undefined, staleTime: Infinity, gcTime: 0, retry: false,
  });
  if (person.error instanceof ApiProblem && person.error.code === 'person-protected') {
    return <OpenProtected personId={personId} onOpened={() => void person.refetch()} />;
  }
  if (person.error !== null) return <Page headline=" "><Problem error={person.error} /></Page>;
  if (person.data === undefined || draft.isPending) {
    return <Page headline=" "><Card><LoadingRows rows={12} /></Card></Page>;
  }
  return <Interview key={personId} person={person.data} found={draft.data?.draft ?? null} />;
}

type Kept = { readonly body?: unknown; readonly savedAt: string } | null;

function Interview({ person, found }: { readonly person: PersonView; readonly found: Kept }) {
  const t = useTexts(interviewTexts);
  const m = useTexts(meetingTexts);
  const p = useTexts(planFormTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { obligation: key }: { obligation?: string } = useSearch({ strict: false });
  const obligation = person.obligations.find((each) => each.key === key) ?? nextMeeting(person);
  // As it was found on arrival: booking a time reads everything anew, and this draft is then newer than the kept one.
  const [kept] = useState(found);
  const [draft, setDraft] = useState<InterviewDraft>(() => restored(kept?.body, newInterview(person, obligation)));
  // A draft is what a person wrote: the rules' proposal alone is none.
  const [touched, setTouched] = useState(false);
  const change = (next: Partial<InterviewDraft>) => {
    setTouched(true);
    setDraft((before) => ({ ...before, ...next }));
  };
  const saving = useInterviewSave(person, draft);
  const cutOff = isUnreachable(saving.error);
  const state = useKeptDraft(person.personId, 'interview', draft, {
    when: (touched || cutOff) && !saving.busy && !saving.done, cutOff, onReached: saving.forget,
  });
  const lacks = lacksOf(saving.error, saving.sent, interviewBody(draft));
  const name = person.protected ? '' : `${person.givenName} ${person.familyName}`;
  const what = contactKindName(draft.kind, language);
  const back = () => void navigate({ to: '/persons/$personId', params: { personId: person.personId } });
  const fault = (path: string) => lacks.find((lack) => lack.path === path)?.message;
  // In the booking dialog the same keys book the time.
  const [booking, setBooking] = useState(false);
  useShortcuts({ 'ctrl+enter': saving.save }, { when: !booking });
  const propose = (plan: Partial<InterviewDraft['plan']>) => setDraft((before) => ({ ...before, plan: { ...before.plan, ...plan } }));
  const changePlan = (plan: Partial<InterviewDraft['plan']>) => {
    setTouched(true);
    propose(plan);
  };
  return (
    <Page
      headline={t.headline(what, name)}
      sub={obligation === undefined ? undefined : <>{t.due} <Due due={obligation.officeDay} today={person.today} /></>}
      actions={<Button onClick={back}>{t.back}</Button>}
    >
      {kept?.body !== undefined && kept.body !== null && <KeptNotice savedAt={kept.savedAt}
        onStartOver={() => setDraft(newInterview(person, obligation))} />}
      <div className={styles.frame}>
        <StepList person={person} draft={draft} lacking={new Set(lacks.map(({ step }) => step))} />
        <div className={styles.steps}>
          <StepCard id="meeting"
            title={t.meeting}><MeetingStep today={person.today} draft={draft} onChange={change} fault={fault} /></StepCard>
          <StepCard id="assess"
            title={t.assess}><AssessStep person={person} draft={draft} onChange={change} fault={fault} /></StepCard>
          <StepCard id="plan" title={t.plan}>
            <Checkbox label={t.withPlan} checked={draft.withPlan}
              onChange={(withPlan) => change({ withPlan })} />
            {draft.withPlan
              ? <PlanFields draft={draft.plan} today={person.today} onChange={changePlan} fault={fault} />
              : <p className="reason">{m.planSkipped(draft.kind)}</p>}
            {fault('plan') !== undefined && <p className="aksel-error-message">{fault('plan')}</p>}
          </StepCard>
          {draft.withPlan && (
            <StepCard id="duty" title={t.duty}>
              <DutyFields personId={person.personId} draft={draft.plan} today={person.today}
                fault={fault} onChange={changePlan} onPropose={propose}
                takeProposal={kept === null || draft.plan.base === null} />
            </StepCard>
          )}
          <StepCard id="coach"
            title={t.coach}><CoachStep person={person} draft={draft} onChange={change} /></StepCard>
          <StepCard id="next" title={t.next}><NextStep person={person} draft={draft} booking={booking} onBooking={setBooking} /></StepCard>
          {draft.withPlan && (
            <StepCard id="approve" title={t.approve}>
              <ApprovalFields personId={person.personId} approvals={draft.approvals}
                onChange={(approvals) => change({ approvals })} />
            </StepCard>
          )}
          <InterviewRefusal person={person} kept={state} error={saving.error} draft={draft} lacks={lacks} onTake={(plan) => {
            change({ plan });
            saving.forget();
          }} />
          <div className={styles.bar}>
            <Button variant="primary" keyHint="Ctrl ↵" busy={saving.busy}
              onClick={saving.save}>{m.save(draft.kind)}</Button>
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
