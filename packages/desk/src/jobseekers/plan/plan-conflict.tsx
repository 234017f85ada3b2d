import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Conflict } from '../../design/conflict.tsx';
import { useToast } from '../../design/toast.tsx';
import { CompareDialog } from '../compare-dialog.tsx';
import { compareTexts } from '../compare-texts.ts';
import { readConflict } from '../edit-conflict.ts';
import { planInForce } from '../next-meeting.ts';
import { usePerson } from '../use-person.ts';
import { planDraftOf } from './plan-form.ts';
import type { PlanDraft } from './plan-form.ts';
import { usePlanParts } from './plan-parts.ts';
import type { PlanPartKey } from './plan-parts.ts';

type ConflictProps = {
  readonly personId: string;
  readonly error: Error;
  readonly draft: PlanDraft;
  /** Whether a plan that both have not approved is changed in place. */
  readonly inPlace: boolean;
  readonly onTake: (draft: PlanDraft) => void;
};

/** Another saved the plan first: one's own text stays as a draft and is laid beside the saved one. */
export function PlanConflict({ personId, error, draft, inPlace, onTake }: ConflictProps) {
  const language = useLanguage();
  const t = useTexts(compareTexts);
  const say = useToast();
  const parts = usePlanParts();
  const query = usePerson(personId);
  const [newest, setNewest] = useState<PersonView | null>(null);
  const conflict = readConflict(error, language);
  const plan = newest === null ? undefined : planInForce(newest);
  if (conflict === null) return null;
  const compare = async () => setNewest((await query.refetch()).data ?? null);
  const take = (theirs: ReadonlySet<PlanPartKey>) => {
    if (newest === null || plan === undefined) return;
    const { planId, base } = planDraftOf(newest, inPlace);
    onTake(chosen({ ...draft, planId, base }, plan, theirs));
    setNewest(null);
    say({ text: t.chosen });
  };
  return (
    <>
      <Conflict who={conflict.who} when={conflict.when} onCompare={() => void compare()} />
      {plan !== undefined && (
        <CompareDialog who={conflict.who} onTake={take} onClose={() => setNewest(null)}
          parts={sideBySide(parts(draft), parts(plan))} />
      )}
    </>
  );
}

type Part = { readonly key: PlanPartKey; readonly title: string; readonly text: string };

function sideBySide(mine: readonly Part[], theirs: readonly Part[]) {
  return mine.map((part, index) => ({
    key: part.key, title: part.title, mine: part.text, theirs: theirs[index]?.text ?? '',
  }));
}

type Saved = NonNullable<ReturnType<typeof planInForce>>;

/** One's own text, and the saved one where it was chosen. The duty and why there is none go together. */
function chosen(mine: PlanDraft, saved: Saved, theirs: ReadonlySet<PlanPartKey>): PlanDraft {
  type Parts = Pick<PlanDraft, PlanPartKey>;
  const own: Parts = mine;
  const other: Parts = saved;
  const from = <Key extends PlanPartKey>(key: Key): Parts[Key] => (theirs.has(key) ? other[key] : own[key]);
  return {
    ...mine, kind: from('kind'), situation: from('situation'), goal: from('goal'), actions: from('actions'),
    followUp: from('followUp'), reportBy: from('reportBy'), duty: from('duty'),
    noDutyReason: theirs.has('duty') ? saved.noDutyReason : mine.noDutyReason,
  };
}
