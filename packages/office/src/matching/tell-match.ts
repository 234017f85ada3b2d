import { liftsOf } from '@kohtaanto/rules/matching/lift-match.ts';
import type { MatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import type { Match } from '@kohtaanto/rules/matching/match-reasons.ts';
import type { SeekerFacts, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { liftSentence } from '@kohtaanto/words/matching/lift-words.ts';
import { hardStopSentence, matchReasonSentence } from '@kohtaanto/words/matching/match-words.ts';
import { partNamesSaid } from '@kohtaanto/words/matching/matching-names.ts';
import type { MatchNames } from '@kohtaanto/words/matching/told.ts';
import type { MatchPartTold } from './contract.ts';

export type Telling = { readonly ground: MatchGround; readonly names: MatchNames; readonly language: Language };
export type Told = { readonly score: number; readonly parts: MatchPartTold[]; readonly stops: string[]; readonly lift: string | null };

/** A match in words: what speaks for it and against it stands by its part, and points are tenths of a hundred. */
export function tellMatch(match: Match, seeker: SeekerFacts, vacancy: VacancyFacts, { ground, names, language }: Telling): Told {
  const [lift] = liftsOf(seeker, vacancy, ground);
  return {
    score: tenths(match.points),
    parts: match.parts.map((part) => ({
      part: part.name, name: partNamesSaid[part.name][language], points: tenths(part.points), most: tenths(part.most),
      reasons: part.because.map((reason) => ({ stance: reason.stance, text: matchReasonSentence(reason, names, language) })),
    })),
    stops: match.hardStops.map((stop) => hardStopSentence(stop, names, language)),
    lift: lift === undefined ? null : liftSentence(lift, names, language),
  };
}

/** Of a million points, as tenths of a hundred. */
const tenths = (points: number): number => Math.round(points / 1000) / 10;
