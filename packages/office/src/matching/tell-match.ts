import { liftsOf } from '@kohtaanto/rules/matching/lift-match.ts';
import type { MatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import type { Match, MatchReason } from '@kohtaanto/rules/matching/match-reasons.ts';
import type { SeekerFacts, SkillRef, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { InShort } from '@kohtaanto/rules/matching/tell-apart.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { liftSentence } from '@kohtaanto/words/matching/lift-words.ts';
import { hardStopSentence, matchReasonSentence } from '@kohtaanto/words/matching/match-words.ts';
import { partNamesSaid } from '@kohtaanto/words/matching/matching-names.ts';
import type { MatchNames } from '@kohtaanto/words/matching/told.ts';
import { usualSkill } from '@kohtaanto/words/matching/usual-skills.ts';
import type { MatchPartTold, OwnWords } from './contract.ts';

export type Telling = { readonly ground: MatchGround; readonly names: MatchNames; readonly language: Language };
/** The two a match is between, the language in which the vacancy was written, and what is said of the match in short. */
export type Between = { readonly seeker: SeekerFacts; readonly vacancy: VacancyFacts; readonly writtenIn: Language | null; readonly short: InShort | undefined };
type Reason = MatchPartTold['reasons'][number];
export type Told = {
  readonly score: number; readonly parts: MatchPartTold[]; readonly short: Reason[]; readonly stops: string[]; readonly lift: string | null; readonly ownWords: OwnWords;
};

/** A match in words: what speaks for it and against it stands by its part, and points are tenths of a hundred. */
export function tellMatch(match: Match, { seeker, vacancy, writtenIn, short }: Between, telling: Telling): Told {
  const { ground, language } = telling;
  const names = quoting(telling.names, writtenIn);
  const [lift] = liftsOf(seeker, vacancy, ground);
  const told = (reason: MatchReason): Reason => ({ stance: reason.stance, text: matchReasonSentence(reason, names, language) });
  return {
    score: tenths(match.points),
    parts: match.parts.map((part) => ({ part: part.name, name: partNamesSaid[part.name][language], points: tenths(part.points), most: tenths(part.most), reasons: part.because.map(told) })),
    short: [...short?.for ?? [], ...short?.against ?? []].map(told),
    stops: match.hardStops.map((stop) => hardStopSentence(stop, names, language)),
    lift: lift === undefined ? null : liftSentence(lift, names, language),
    ownWords: { in: writtenIn, words: vacancy.skills.flatMap(({ of }) => (isAsWritten(of, writtenIn, language) ? [quoted(of)] : [])) },
  };
}

/** One's own words in another language than the reader's, of which nobody knows what the reader calls them. */
const isAsWritten = (skill: SkillRef, writtenIn: Language | null, reader: Language): boolean =>
  skill.startsWith('own:') && writtenIn !== reader && usualSkill(skill.slice(4), reader) === undefined;
const quoted = (skill: SkillRef): string => `”${skill.slice(4)}”`;

/** What somebody wrote stands in quotation marks, so that it is not taken for the reader's language. */
const quoting = (names: MatchNames, writtenIn: Language | null): MatchNames =>
  ({ ...names, skill: (ref, language) => (isAsWritten(ref, writtenIn, language) ? quoted(ref) : names.skill(ref, language)) });

/** Of a million points, as tenths of a hundred. */
const tenths = (points: number): number => Math.round(points / 1000) / 10;
