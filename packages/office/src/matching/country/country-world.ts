import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { newCodeBook } from '@kohtaanto/rules/matching/coded-facts.ts';
import { buildMatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import type { SeekerFacts, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { buildSeekerColumns } from '@kohtaanto/rules/matching/seeker-columns.ts';
import { buildVacancyColumns } from '@kohtaanto/rules/matching/vacancy-columns.ts';
import type { MatchKnowledge } from './country-chunks.ts';
import { threadMemory } from './match-country.ts';

/** A small country for tests, the same in every process: no chance in it, only remainders. */
const day = plainDate('2026-11-23');
const isco = ['5321', '5322', '2221', '7212', '7231', '8332', '9112', '5120'];
const homes = ['790', '250', '837', '091', '108'];

const knowledge: MatchKnowledge = {
  occupations: {
    version: 'small country',
    occupations: isco.map((code, at) => ({ concept: `c:${code}`, isco: code, essential: [`s:${at}`, `s:${at + 1}`, `s:${(3 * at) % 7}`], optional: [`s:${(5 * at) % 11}`] })),
  },
  places: {
    points: [
      { code: '790', longitude: 22.91, latitude: 61.34 }, { code: '250', longitude: 22.15, latitude: 62.19 }, { code: '837', longitude: 23.76, latitude: 61.5 },
      { code: '091', longitude: 24.94, latitude: 60.17 }, { code: '108', longitude: 23.2, latitude: 61.64 },
    ],
    commuting: [{ home: '108', work: '837', percent: 24 }],
  },
};

const of = <T>(values: readonly T[], number: number): T => values[number % values.length] as T;

const seekers = Array.from({ length: 300 }, (_, at): SeekerFacts => ({
  personId: `p${at}`, wishes: at % 9 === 0 ? [] : [{ isco: of(isco, at), concept: at % 4 === 0 ? null : `c:${of(isco, at)}` }],
  history: at % 3 === 0 ? [] : [{ occupation: { isco: of(isco, at * 3), concept: null }, months: at, until: day - at * 20 as PlainDate }],
  skills: [`s:${at % 9}`, `s:${(at * 7) % 11}`, ...(at % 5 === 0 ? ['own:x'] : [])], licences: at % 2 === 0 ? ['driving-b'] : ['hygiene-passport'],
  languages: [{ language: 'fi', level: of(['B1', 'C1', null], at) }], education: of([null, 'basic', 'upper-secondary-vocational', 'tertiary'], at), municipality: of(homes, at * 7),
  travelLimit: of([null, 30, 60, 200], at), movesTo: at % 11 === 0 ? ['091'] : [], workingTimes: ['full-time'], shifts: at % 4 === 0 ? [] : ['day', 'evening'],
  availableFrom: null, payFloor: at % 6 === 0 ? 240_000 as Cents : null,
}));

const vacancies = Array.from({ length: 120 }, (_, at): VacancyFacts => ({
  vacancyId: `v${at}`, occupation: { isco: of(isco, at * 5), concept: `c:${of(isco, at * 5)}` }, skills: at % 4 === 0 ? [] : [{ of: `s:${at % 9}`, must: at % 2 === 0 }, { of: 'own:x', must: false }],
  licences: at % 5 === 0 ? [{ of: 'driving-b', must: true }] : [], languages: at % 3 === 0 ? [{ of: { language: 'fi', level: 'B2' }, must: at % 2 === 0 }] : [],
  education: null, municipality: at % 13 === 0 ? null : of(homes, at * 3), remote: of(['no', 'no', 'partly', 'wholly', 'no'], at), workingTime: 'full-time', shifts: ['day'],
  contract: 'permanent', begins: null, monthlyPay: at % 2 === 0 ? { from: 200_000 as Cents, to: at % 4 === 0 ? null : 230_000 as Cents } : null, demands: [],
}));

export function smallCountry() {
  const ground = buildMatchGround(day, knowledge);
  const book = newCodeBook(ground);
  return {
    day, knowledge, ground, seekers, vacancies,
    columns: { seekers: buildSeekerColumns(seekers, ground, { book, allocate: threadMemory }), vacancies: buildVacancyColumns(vacancies, ground, { book, allocate: threadMemory }) },
  };
}
