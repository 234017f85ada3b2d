import type { FlowCandidate } from '@kohtaanto/office/presentations/contract.ts';
import type { CandidateState } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { ApiProblem } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import type { Sending } from '../app/use-sending.ts';
import { Notice } from '../design/notice.tsx';
import type { Named } from './candidate-dialog.ts';
import { meanwhileTexts } from './meanwhile-texts.ts';

/** Where a candidate stands as the page knows it now. */
export type Current = Pick<FlowCandidate, 'candidateId' | 'rowVersion' | 'state' | 'next' | 'steps'>;

/** What the notice below tells better: who did what when. */
const TOLD_HERE: ReadonlySet<string> = new Set(['presentations.changed-meanwhile', 'presentations.no-such-step', 'presentations.already-asked']);

export type Meanwhile = { readonly changed: boolean; readonly gone: boolean; readonly rowVersion: number; readonly sending: Sending; readonly now: Current | undefined };

/** Whether somebody was first while the form was open, whether its step may still be taken, and by which version it is sent from now on. */
export function meanwhileOf({ candidateId, rowVersion }: Named, current: readonly Current[], ways: readonly CandidateState[], sending: Sending): Meanwhile {
  const now = current.find((each) => each.candidateId === candidateId);
  // The own step comes back from the office before the form closes.
  const changed = now !== undefined && now.rowVersion !== rowVersion && !sending.busy;
  const gone = now !== undefined && !sending.busy && !ways.some((to) => now.next.includes(to));
  const told = (changed || gone) && sending.error instanceof ApiProblem && TOLD_HERE.has(sending.error.code);
  return { changed, gone, now, rowVersion: changed ? now.rowVersion : rowVersion, sending: told ? { ...sending, error: null } : sending };
}

/** Who was first, what and when; and whether the step may still be taken. */
export function MeanwhileNotice({ of: { changed, gone, now } }: { readonly of: Meanwhile }) {
  const t = useTexts(meanwhileTexts);
  const sentence = useStandingNow();
  if (now === undefined || (!changed && !gone)) return null;
  return <Notice tone="today" live title={changed ? sentence(now) : t.closed}>{gone ? t.gone : t.still}</Notice>;
}

export function useStandingNow(): (now: Current) => string {
  const t = useTexts(meanwhileTexts);
  const language = useLanguage();
  return ({ state, steps }) => {
    const last = steps.at(-1);
    const said = presentationWord('state', state, language);
    if (last === undefined || last.actor === 'day') return t.lapsed(said);
    if (last.actor === 'customer') return t.byPerson(formatDate(last.day), said);
    return t.first(last.by ?? last.area?.[language] ?? t.somebody, formatDate(last.day), said);
  };
}
