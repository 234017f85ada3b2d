import type { FlowCandidate } from '@kohtaanto/office/presentations/contract.ts';
import type { CandidateState } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatDecimal } from '@kohtaanto/words/numbers.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { classNames } from '../design/class-names.ts';
import { Tag } from '../design/tag.tsx';
import { CandidateSteps } from './candidate-steps.tsx';
import { Destruction } from './destruction-card.tsx';
import type { CandidateDialog } from './candidate-dialog.ts';
import { texts } from './presentation-texts.ts';
import { ToldActs } from './told-acts.tsx';
import { ToldView } from './told-view.tsx';
import styles from './presentations.module.css';

type Props = {
  readonly mayWork: boolean; readonly about: { readonly title: string; readonly employer: string };
  readonly candidate: FlowCandidate; readonly called: string; readonly onDialog: (dialog: CandidateDialog) => void;
  readonly chosen?: boolean; readonly onChoose?: (on: boolean) => void;
};

/** What is done every day from each state; the rest is among the steps. */
const FIRST: Readonly<Partial<Record<CandidateState, readonly CandidateState[]>>> = {
  'listed': ['consent-asked'], 'consent-expired': ['consent-asked'], 'consent-given': ['presented'], 'presented': ['interview', 'chosen', 'not-chosen'], 'interview': ['chosen', 'not-chosen'],
};

const DECIDED: ReadonlySet<CandidateState> = new Set(['chosen', 'not-chosen']);

export function FlowRow({ mayWork, about, candidate, called, onDialog, chosen, onChoose }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { state, told, personId } = candidate;
  const last = candidate.steps.at(-1);
  const by = last === undefined ? '' : last.actor === 'customer' ? t.byPerson : last.actor === 'day' ? t.byDay : last.by ?? last.area?.[language] ?? t.byRegister;
  const acts = waysOf(candidate);
  const first = acts.filter((to) => isFirst(to, state));
  const button = (to: Way, variant: 'primary' | 'secondary' | 'text') => (
    <Button key={to} size="small" variant={variant} aria-label={`${labelOf(to, t, language)}: ${called}`} onClick={() => onDialog(dialogOf(to, candidate, called))}>{labelOf(to, t, language)}</Button>
  );
  const aside = [
    candidate.ofOtherArea ? candidate.area[language] : candidate.coach === null ? null : t.coachIs(candidate.coach),
    candidate.score === null ? null : t.score(formatDecimal(candidate.score, 0, language)),
    state === 'consent-asked' && candidate.consent !== null ? t.answerBy(formatDate(candidate.consent.expiresOn)) : null,
    state === 'consent-given' && candidate.consent?.holdsUntil != null ? t.holds(formatDate(candidate.consent.holdsUntil)) : null,
    last === undefined ? null : t.lastStep(presentationWord('state', last.state, language), by, formatDate(last.day)),
  ].filter((each) => each !== null).join(' · ');
  return (
    <li className={classNames(styles.row, onChoose === undefined && styles.plain)}>
      {onChoose !== undefined && <Checkbox label={t.choose(called)} hideLabel checked={chosen === true} onChange={onChoose} />}
      <span className={styles.who}>
        {personId === null ? <b>{called}</b> : <Link to="/persons/$personId" params={{ personId }} search={{ tab: 'offers' }}>{called}</Link>}
        <span className={styles.aside}>{aside}</span>
      </span>
      <span className={styles.acts}>
        {(state === 'interview' || state === 'chosen' || state === 'not-chosen' || state.startsWith('consent-') || state === 'withdrew' || state === 'removed') && state !== 'consent-asked'
          && state !== 'consent-given'
          && <Tag>{presentationWord('state', state, language)}</Tag>}
        {first.map((to) => button(to, to === 'presented' ? 'primary' : to === 'correct' || to === 'link' ? 'text' : 'secondary'))}
        <Button size="small" variant="text" aria-expanded={open} aria-controls={id} aria-label={t.stepsOf(called)} onClick={() => setOpen(!open)}>{t.steps}</Button>
      </span>
      <Destruction {...candidate} called={called} mayWork={mayWork} />
      <div id={id} className={open ? styles.inside : undefined}>
        {open && (
          <>
            <CandidateSteps steps={candidate.steps} />
            {told !== null && <ToldView told={told} title={t.toldTitle} acts={mayWork && !candidate.destroy && <ToldActs told={told} about={about} />} />}
            {acts.length > first.length && <span className={styles.acts}>{acts.filter((to) => !first.includes(to)).map((to) => button(to, 'secondary'))}</span>}
          </>
        )}
      </div>
    </li>
  );
}

export type Way = CandidateState | 'answer' | 'correct' | 'link';
type Going = Pick<FlowCandidate, 'candidateId' | 'rowVersion' | 'state' | 'next' | 'consent' | 'needsOwnWish' | 'steps' | 'mayRenewLink'>;

/** The ways that are taken by hand; an answer is recorded in one form whichever it is, and so is a result that is corrected. */
export function waysOf({ state, next, mayRenewLink }: Pick<Going, 'state' | 'next' | 'mayRenewLink'>): readonly Way[] {
  const byHand = next.filter((to) => to !== 'consent-expired' && to !== 'consent-given' && to !== 'consent-refused');
  if (DECIDED.has(state)) return byHand.some((to) => DECIDED.has(to)) ? ['correct', ...byHand.filter((to) => !DECIDED.has(to))] : byHand;
  return next.includes('consent-given') || next.includes('consent-refused') ? ['answer', ...(mayRenewLink ? ['link' as const] : []), ...byHand] : byHand;
}

/** Those that are taken every day from where the candidate stands. */
export const isFirst = (to: Way, state: CandidateState): boolean => to === 'answer' || to === 'correct' || to === 'link' || FIRST[state]?.includes(to) === true;

type Labels = { readonly newLink: string; readonly recordAnswer: string; readonly correct: string };
export const labelOf = (to: Way, t: Labels, language: 'fi' | 'sv' | 'en'): string =>
  (to === 'answer' ? t.recordAnswer : to === 'link' ? t.newLink : to === 'correct' ? t.correct : presentationWord('act', to, language));

export function dialogOf(to: Way, candidate: Going & { readonly name?: string | null }, called: string): CandidateDialog {
  const named = { ...candidate, name: called };
  if (to === 'consent-asked') return { kind: 'ask', candidates: [named] };
  if (to === 'answer' || to === 'link') return { kind: to, candidate: named };
  if (to === 'correct') return { kind: 'correct', candidate: { ...named, resultCode: candidate.steps.findLast(({ state }) => state === candidate.state)?.resultCode ?? null } };
  if (to === 'presented') return { kind: 'present', candidate: named };
  if (to === 'consent-withdrawn') return { kind: 'withdraw', candidate: named };
  return { kind: 'step', candidate: named, to: to as 'interview' | 'chosen' | 'not-chosen' | 'withdrew' | 'removed' | 'listed' };
}
