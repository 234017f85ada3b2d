import type { Answer } from '../app/api-routes.ts';
import type { InLanguages, Language } from '@kohtaanto/words/language.ts';
import { formatChange, formatNumber } from '@kohtaanto/words/numbers.ts';
import { formatDay } from '@kohtaanto/words/dates.ts';

export type RoundAnswer = Answer<'GET /api/surveys/rounds/:roundId'>;
type Round = RoundAnswer['round'];
type Score = RoundAnswer['trend'][number]['total'];

/** What a score is called in a sentence; null where it is hidden, of which no sentence is made. */
function said(score: Score | null | undefined, language: Language): string | null {
  if (typeof score === 'number') return String(score);
  if (score === 'at-least') return { fi: 'vähintään 95', sv: 'minst 95', en: 'at least 95' }[language];
  if (score === 'at-most') return { fi: 'enintään 5', sv: 'högst 5', en: 'at most 5' }[language];
  return null;
}

/** The round's item scores and the ones of the round before it, where there is one. */
export function previousOf({ trend, round }: Pick<RoundAnswer, 'trend' | 'round'>): RoundAnswer['trend'][number] | undefined {
  const at = trend.findIndex(({ roundId }) => roundId === round.roundId);
  return at > 0 ? trend[at - 1] : undefined;
}

/** Keeps the two ends of a range on one line. */
const joined = '\u2060';

/** How many have answered, as far as it is told. */
export function answersText({ band, respondents, state }: Round, language: Language): string {
  if (respondents !== null) return formatNumber(respondents, language);
  const from = band?.from ?? 0;
  if (state === 'too-few' || from === 0) return { fi: 'alle 10', sv: 'färre än 10', en: 'under 10' }[language];
  const to = band?.to ?? null;
  return to === null ? `${formatNumber(from, language)}+` : `${formatNumber(from, language)}${joined}–${joined}${formatNumber(to, language)}`;
}

export function roundHeadline(answer: RoundAnswer, today: string, language: Language): string {
  const { round, questionnaire } = answer;
  const name = questionnaire.name[language];
  const last = formatDay(round.closes, language, today);
  if (round.state === 'open') {
    const answers = answersText(round, language);
    return {
      fi: `${name} on auki ${last} asti. Vastauksia on ${answers}.`,
      sv: `${name}: omgången är öppen till och med ${last}. Svaren är ${answers}.`,
      en: `${name}: the round is open until ${last}. There are ${answers} answers.`,
    }[language];
  }
  if (round.state === 'coming') {
    const first = formatDay(round.opens, language, today);
    return { fi: `${name} avautuu ${first}`, sv: `${name} öppnas ${first}.`, en: `${name} opens on ${first}.` }[language];
  }
  if (round.state === 'too-few') {
    return { fi: `${name}: tulosta ei ole.`, sv: `${name}: inget resultat.`, en: `${name}: no result.` }[language];
  }
  return toldHeadline(name, round, previousOf(answer)?.total, language);
}

function toldHeadline(name: string, { total, respondents }: Round, before: Score | undefined, language: Language): string {
  const score = said(total, language);
  const answers = formatNumber(respondents ?? 0, language);
  if (score === null) {
    return {
      fi: `${name}: ${answers} vastausta, kokonaispisteet salataan.`, sv: `${name}: ${answers} svar, totalpoängen är sekretessbelagd.`,
      en: `${name}: ${answers} answers, the total score is suppressed.`,
    }[language];
  }
  const compared = typeof total === 'number' && typeof before === 'number' ? comparedTo(total - before, language) : '';
  return {
    fi: `${name} sai ${score} pistettä sadasta${compared}.`, sv: `${name}: ${score} poäng av hundra${compared}.`,
    en: `${name}: ${score} points of a hundred${compared}.`,
  }[language];
}

function comparedTo(change: number, language: Language): string {
  const size = Math.abs(change);
  if (change === 0) return { fi: ', saman kuin viimeksi', sv: ', detsamma som senast', en: ', the same as last time' }[language];
  const more = change > 0;
  return {
    fi: `, ${size} ${more ? 'enemmän' : 'vähemmän'} kuin viimeksi`, sv: `, ${size} ${more ? 'mer' : 'mindre'} än senast`,
    en: `, ${size} ${more ? 'more' : 'less'} than last time`,
  }[language];
}

type Scored = { readonly name: InLanguages; readonly score: number; readonly change: number | null };

/** What there is to say of a closed round, from told figures only: best and worst, what moved, which group is lowest. */
export function roundReadings(answer: RoundAnswer, language: Language): readonly string[] {
  const { result } = answer;
  if (result === null) return [];
  const before = previousOf(answer)?.scores ?? {};
  const scored = answer.items.flatMap(({ id, short, scored: counts }): Scored[] => {
    const score = result.items.find(({ item }) => item === id)?.score;
    const then = before[id];
    return counts && typeof score === 'number' ? [{ name: short, score, change: typeof then === 'number' ? score - then : null }] : [];
  });
  return [ends(scored, language), moved(scored, language), lowestGroup(answer, language), discrimination(answer, language)]
    .filter((sentence) => sentence !== null);
}

function ends(scored: readonly Scored[], language: Language): string | null {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (best === undefined || worst === undefined || best.score === worst.score) return null;
  const [high, low] = [best.name[language].toLowerCase(), worst.name[language].toLowerCase()];
  return {
    fi: `Parhaat pisteet sai ${high} (${best.score}), heikoimmat ${low} (${worst.score}).`,
    sv: `Högst poäng fick ${high} (${best.score}), lägst ${low} (${worst.score}).`,
    en: `The best score went to ${high} (${best.score}), the weakest to ${low} (${worst.score}).`,
  }[language];
}

function moved(scored: readonly Scored[], language: Language): string | null {
  const most = scored.filter(({ change }) => change !== null).toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))[0];
  if (most === undefined || most.change === null || Math.abs(most.change) < 2) return null;
  const [name, change] = [most.name[language].toLowerCase(), formatChange(most.change, language)];
  return {
    fi: `Eniten muuttui ${name}: ${change} pistettä edellisestä kierroksesta.`,
    sv: `Mest ändrades ${name}: ${change} poäng från föregående omgång.`,
    en: `What changed most was ${name}: ${change} points from the round before.`,
  }[language];
}

function lowestGroup({ result, backgrounds }: RoundAnswer, language: Language): string | null {
  const everybody = result?.total;
  if (result === null || typeof everybody !== 'number') return null;
  const groups = result.groups.flatMap(({ dimension, code, total }) => {
    const name = backgrounds.find(({ id }) => id === dimension)?.codes.find((each) => each.code === code)?.name;
    return typeof total === 'number' && name !== undefined ? [{ name, total }] : [];
  });
  const lowest = groups.toSorted((a, b) => a.total - b.total)[0];
  if (lowest === undefined || everybody - lowest.total < 3) return null;
  const who = lowest.name[language];
  return {
    fi: `Matalimmat pisteet ovat ryhmällä ${who}: ${lowest.total}, kun kaikilla ne ovat ${everybody}.`,
    sv: `Lägst poäng har gruppen ${who}: ${lowest.total}, medan alla har ${everybody}.`,
    en: `The lowest score is that of the group ${who}: ${lowest.total}, against ${everybody} for everyone.`,
  }[language];
}

function discrimination({ result }: RoundAnswer, language: Language): string | null {
  const counts = result?.items.find(({ item }) => item === 'discriminated')?.counts;
  if (result === null || counts === undefined || typeof counts.high !== 'number' || counts.high === 0) return null;
  const [yes, all] = [formatNumber(counts.high, language), formatNumber(result.respondents, language)];
  return {
    fi: `Vastaajia on ${all}, ja heistä ${yes} kertoi kokeneensa syrjintää palvelussa.`,
    sv: `Av ${all} svarare berättade ${yes} att de blivit diskriminerade i servicen.`,
    en: `Of ${all} who answered, ${yes} said they had been discriminated against in the services.`,
  }[language];
}

/** How the last two told rounds of a survey compare, for its place on the page of all surveys. */
export function surveyReading(rounds: readonly Round[], today: string, language: Language): string {
  const open = rounds.find(({ state }) => state === 'open');
  if (open !== undefined) {
    const last = formatDay(open.closes, language, today);
    const answers = answersText(open, language);
    return { fi: `Auki ${last} asti, vastauksia ${answers}.`, sv: `Öppen till ${last}, svar: ${answers}.`, en: `Open until ${last}, answers: ${answers}.` }[language];
  }
  const [now, before] = rounds.filter(({ state }) => state === 'told');
  if (now === undefined) return { fi: 'Ei vielä tulosta.', sv: 'Inget resultat ännu.', en: 'No result yet.' }[language];
  if (typeof now.total === 'number' && typeof before?.total === 'number') {
    const change = now.total - before.total;
    if (change === 0) return { fi: 'Sama kuin edellisellä kierroksella.', sv: 'Samma som föregående omgång.', en: 'The same as the round before.' }[language];
    const points = formatChange(change, language);
    return { fi: `${points} pistettä edellisestä kierroksesta.`, sv: `${points} poäng från föregående omgång.`, en: `${points} points from the round before.` }[language];
  }
  return { fi: 'Vertailua ei voi näyttää.', sv: 'Jämförelsen kan inte visas.', en: 'No comparison can be shown.' }[language];
}
