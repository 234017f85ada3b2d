import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { codeOptions } from '@kohtaanto/words/codes.ts';
import { ApiProblem, api, apiQuery } from '../../app/api.ts';
import { faultAt } from '../../app/fault-at.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { LoadingRows } from '../../design/loading-rows.tsx';
import { Page } from '../../design/page.tsx';
import { Problem } from '../../design/problem.tsx';
import { Select } from '../../design/select.tsx';
import { useShortcuts } from '../../design/use-shortcuts.ts';
import { planInForce } from '../next-meeting.ts';
import { OpenProtected } from '../open-protected.tsx';
import { dropDraft, findDraft, useKeptDraft } from '../use-draft.ts';
import { usePerson, usePersonChanged } from '../use-person.ts';
import { DutyFields } from './duty-fields.tsx';
import { PlanConflict } from './plan-conflict.tsx';
import { PlanFields } from './plan-fields.tsx';
import { planBody, planDraftOf } from './plan-form.ts';
import type { PlanDraft } from './plan-form.ts';
import { planFormTexts } from './plan-form-texts.ts';
import styles from './plan.module.css';

/** The plan edited by itself: a draft in place, or a new version of what both have approved. */
export function PlanPage() {
  const { personId = '' }: { personId?: string } = useParams({ strict: false });
  const person = usePerson(personId);
  const draft = useQuery({
    ...apiQuery('GET /api/persons/:personId/drafts/:form', { params: { personId, form: 'plan' } }),
    queryFn: () => findDraft(personId, 'plan'), placeholderData: undefined, staleTime: Infinity, gcTime: 0, retry: false,
  });
  if (person.error instanceof ApiProblem && person.error.code === 'person-protected') {
    return <OpenProtected personId={personId} onOpened={() => void person.refetch()} />;
  }
  if (person.error !== null) return <Page headline=" "><Problem error={person.error} /></Page>;
  if (person.data === undefined || draft.isPending) return <Page headline=" "><Card><LoadingRows rows={12} /></Card></Page>;
  return <PlanEditor key={personId} person={person.data} kept={draft.data?.draft?.body ?? null} />;
}

function PlanEditor({ person, kept }: { readonly person: PersonView; readonly kept: unknown }) {
  const t = useTexts(planFormTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const changed = usePersonChanged(person.personId);
  const fresh = () => planDraftOf(person, true);
  const [draft, setDraft] = useState<PlanDraft>(() => (isPlanDraft(kept) ? { ...fresh(), ...kept } : fresh()));
  const back = () => void navigate({ to: '/persons/$personId', params: { personId: person.personId }, search: { tab: 'plan' } });
  const saving = useMutation({
    mutationFn: () => api('POST /api/persons/:personId/plans', { params: { personId: person.personId }, body: planBody(draft) }),
    onSuccess: async () => {
      await dropDraft(person.personId, 'plan');
      await changed();
      back();
    },
  });
  const state = useKeptDraft(person.personId, 'plan', draft, { when: !saving.isPending && !saving.isSuccess });
  const change = (next: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...next }));
  useShortcuts({ 'ctrl+enter': () => !saving.isPending && saving.mutate() });
  const fault = (path: string) => faultAt(saving.error, path);
  const current = planInForce(person);
  const isNew = current === undefined || draft.planId !== current.planId;
  const conflict = saving.error instanceof ApiProblem && saving.error.code === 'edited-by-another';
  return (
    <Page headline={t.title(`${person.givenName} ${person.familyName}`)}
      actions={<Button onClick={back}>{t.back}</Button>}>
      <Card>
        <div className={styles.fields}>
          <div className={styles.kind}>
            <Select label={t.kind} value={draft.kind}
              onChange={(kind) => change({ kind: kind as PlanDraft['kind'] })}
              options={codeOptions('planKind', language)} />
          </div>
          <PlanFields draft={draft} today={person.today} onChange={change} fault={fault} />
        </div>
      </Card>
      <Card title={t.duty}>
        <DutyFields personId={person.personId} draft={draft} today={person.today}
          takeProposal={current === undefined} onChange={change} fault={fault} />
      </Card>
      {saving.error !== null && (conflict
        ? <PlanConflict personId={person.personId} error={saving.error} draft={draft} inPlace onTake={(taken) => {
          setDraft(taken);
          saving.reset();
        }} />
        : <Problem error={saving.error} />)}
      <div className={styles.bar}>
        <Button variant="primary" keyHint="Ctrl ↵" busy={saving.isPending} onClick={() => saving.mutate()}>
          {isNew ? t.newVersion((person.plans[0]?.version ?? 0) + 1) : t.saveDraft}
        </Button>
        <Button onClick={() => {
          setDraft(fresh());
          void dropDraft(person.personId, 'plan');
        }}>{t.startOver}</Button>
        <span className={styles.kept} role="status">{{ idle: '', keeping: t.keeping, kept: t.kept, failed: t.notKept }[state]}</span>
      </div>
    </Page>
  );
}

function isPlanDraft(value: unknown): value is Partial<PlanDraft> {
  return typeof value === 'object' && value !== null && 'planId' in value && 'goal' in value;
}
