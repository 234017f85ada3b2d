import { formatWrittenDate } from '@kohtaanto/words/dates.ts';
import type { Day } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import type { MatchPartTold, PersonMatches, VacancyCandidates, VacancyMatch } from '../../matching/contract.ts';

type Context = { readonly day: Day; readonly language: Language };

const words = {
  fi: {
    matches: (open: string, day: string) => `Sopivat paikat ${day} (avoimia ${open})`, oneStep: 'Yhden askelen päässä', none: 'Yksikään avoin paikka ei ole esteetön.',
    noProfile: 'Osaamista ja toiveita ei ole kirjattu, joten mitään ei etsitty.', candidates: (seekers: string, day: string) => `Ehdokkaat ${day} (${seekers} työnhakijasta)`,
    nobody: 'Kukaan ei täytä kaikkia vaatimuksia.', left: (count: string) => `Turvakiellon alaisia hakijoita ei luetella: ${count}.`, closes: 'haku päättyy', lift: 'Mikä nostaisi eniten',
    suggested: 'ammatti päätelty otsikosta', version: 'Painot', knowledge: 'ammattitieto', decides: 'Ihminen päättää, mitä tästä seuraa.',
  },
  sv: {
    matches: (open: string, day: string) => `Lämpliga platser ${day} (öppna ${open})`, oneStep: 'Ett steg bort', none: 'Ingen öppen plats är utan hinder.',
    noProfile: 'Kunnande och önskemål har inte antecknats, så ingenting söktes.', candidates: (seekers: string, day: string) => `Kandidater ${day} (av ${seekers} arbetssökande)`,
    nobody: 'Ingen uppfyller alla krav.', left: (count: string) => `Sökande med spärrmarkering räknas inte upp: ${count}.`, closes: 'ansökan slutar', lift: 'Vad som skulle höja mest',
    suggested: 'yrket härlett ur rubriken', version: 'Vikter', knowledge: 'yrkesuppgifter', decides: 'En människa avgör vad som följer av detta.',
  },
  en: {
    matches: (open: string, day: string) => `Fitting vacancies ${day} (${open} open)`, oneStep: 'One step away', none: 'No open vacancy is free of hard stops.',
    noProfile: 'Skills and wishes have not been recorded, so nothing was looked for.', candidates: (seekers: string, day: string) => `Candidates ${day} (from ${seekers} jobseekers)`,
    nobody: 'Nobody meets every must.', left: (count: string) => `Seekers with a protected address are not listed: ${count}.`, closes: 'closes', lift: 'What would lift it most',
    suggested: 'occupation taken from the title', version: 'Weights', knowledge: 'occupations', decides: 'A person decides what comes of this.',
  },
} as const;

const signs = { 'for': '+', 'against': '-', 'missing': '?', 'not-asked': '.' } as const;

export function personMatchesText({ profileVersion, open, matches, oneStepAway, weights, knowledge }: PersonMatches, { day, language }: Context): string {
  const w = words[language];
  const head = w.matches(formatNumber(open, language), formatWrittenDate(day, language));
  const rows = (all: readonly VacancyMatch[]): readonly string[] => all.flatMap((match, at) => scoredLines(at, match, vacancyName(match, language), language));
  if (profileVersion === 0) return [head, w.noProfile].join('\n');
  return [
    head, ...(matches.length === 0 ? [w.none] : rows(matches)), ...(oneStepAway.length === 0 ? [] : ['', w.oneStep, ...rows(oneStepAway)]), '', standing(weights, knowledge, language),
  ].join('\n');
}

export function candidatesText({ seekers, protectedLeftOut, candidates, weights, knowledge }: VacancyCandidates, { day, language }: Context): string {
  const w = words[language];
  return [
    w.candidates(formatNumber(seekers, language), formatWrittenDate(day, language)),
    ...(candidates.length === 0 ? [w.nobody] : candidates.flatMap((each, at) =>
      scoredLines(at, each, [each.name, each.place?.[language], each.coach ?? undefined].filter((part) => part !== undefined).join(', '), language))),
    ...(protectedLeftOut === 0 ? [] : [w.left(formatNumber(protectedLeftOut, language))]), '', standing(weights, knowledge, language),
  ].join('\n');
}

function vacancyName({ title, employer, place, closes, occupationSuggested }: VacancyMatch, language: Language): string {
  const w = words[language];
  return [
    title, employer, place?.[language], closes === null ? undefined : `${w.closes} ${formatWrittenDate(closes, language)}`, occupationSuggested ? w.suggested : undefined,
  ].filter((part) => part !== undefined && part !== '').join(', ');
}

type Scored = { readonly score: number; readonly parts: readonly MatchPartTold[]; readonly stops: readonly string[]; readonly lift: string | null };

/** A line for the match, its hard stops, a line for each part with its points, and a line for each reason. */
function scoredLines(at: number, { score, parts, stops, lift }: Scored, name: string, language: Language): readonly string[] {
  const points = (value: number): string => formatDecimal(value, 1, language);
  return [
    `${String(at + 1).padStart(2)}. ${points(score).padStart(5)}  ${name}`,
    ...stops.map((stop) => `      ! ${stop}`),
    ...parts.flatMap((part) => [
      `      ${part.name}: ${points(part.points)} / ${points(part.most)}`, ...part.reasons.map(({ stance, text }) => `        ${signs[stance]} ${text}`),
    ]),
    ...(lift === null ? [] : [`      > ${words[language].lift}: ${lift}`]),
  ];
}

const standing = (weights: string, knowledge: string, language: Language): string =>
  `${words[language].version} ${weights}, ${words[language].knowledge} ${knowledge}. ${words[language].decides}`;
