import fc from 'fast-check';
import { plainDate } from '../src/foundations/plain-date.ts';
import type { PlainDate } from '../src/foundations/plain-date.ts';
import type { Cents } from '../src/foundations/cents.ts';
import { buildMatchGround } from '../src/matching/match-ground.ts';
import type { MatchGround } from '../src/matching/match-ground.ts';
import { contractKinds, educationLevels, languageLevels, licences, shifts, workDemands, workingTimes } from '../src/matching/matching-facts.ts';
import type { OccupationRef, SeekerFacts, VacancyFacts } from '../src/matching/matching-facts.ts';

/** Small worlds in which everything that matching looks at happens: known and unknown occupations, places, skills, all absences. */
export const worldDay = plainDate('2026-11-23');

const unitGroups = ['5321', '5322', '5311', '2221', '2222', '3221', '7231', '7233', '8332', '9112'];
const concepts = unitGroups.flatMap((isco, at) => [`c:${isco}a`, ...(at % 2 === 0 ? [`c:${isco}b`] : [])].map((concept) => ({ concept, isco })));
const taxonomy = Array.from({ length: 24 }, (_, at) => `s:${at}`);
const homes = ['790', '250', '837', '091', '108', '981'];

const points = [
  { code: '790', longitude: 22.91, latitude: 61.34 }, { code: '250', longitude: 22.15, latitude: 62.19 },
  { code: '837', longitude: 23.76, latitude: 61.5 }, { code: '091', longitude: 24.94, latitude: 60.17 },
  { code: '108', longitude: 23.2, latitude: 61.64 },
];

export const anyGround: fc.Arbitrary<MatchGround> = fc.record({
  skills: fc.array(fc.record({ essential: fc.subarray(taxonomy, { maxLength: 6 }), optional: fc.subarray(taxonomy, { maxLength: 5 }) }), {
    minLength: concepts.length, maxLength: concepts.length,
  }),
  related: fc.array(fc.record({ held: fc.constantFrom(...taxonomy), asked: fc.constantFrom(...taxonomy) }), { maxLength: 3 }),
  transitions: fc.array(fc.record({
    from: fc.constantFrom(...concepts), to: fc.constantFrom(...concepts), nearness: fc.integer({ min: 0, max: 1000 }),
  }), { maxLength: 4 }),
  commuting: fc.array(fc.record({ home: fc.constantFrom(...homes), work: fc.constantFrom(...homes), percent: fc.integer({ min: 0, max: 30 }) }), { maxLength: 8 }),
}).map(({ skills, related, transitions, commuting }) => buildMatchGround(worldDay, {
  occupations: { version: 'world', occupations: concepts.map((one, at) => ({ ...one, essential: skills[at]?.essential ?? [], optional: skills[at]?.optional ?? [] })), related, transitions },
  places: { points, commuting },
}));

const anyOccupation: fc.Arbitrary<OccupationRef> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...concepts) },
  { weight: 3, arbitrary: fc.constantFrom(...unitGroups).map((isco) => ({ isco, concept: null })) },
  { weight: 1, arbitrary: fc.constant({ isco: '0000', concept: 'c:of-another-version' }) },
);
const anySkill = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...taxonomy) }, { weight: 1, arbitrary: fc.constantFrom('own:a', 'own:b', 'own:c') });
const anyLanguage = fc.constantFrom('fi', 'sv', 'en', 'et');
const anyDay = fc.option(fc.integer({ min: worldDay - 40, max: worldDay + 120 }).map((day) => day as PlainDate));
const pay = fc.integer({ min: 18, max: 36 }).map((hundreds) => hundreds * 10_000 as Cents);
const asked = <T>(of: fc.Arbitrary<T>) => fc.record({ of, must: fc.boolean() });

export const anySeekerFacts = (personId: string): fc.Arbitrary<SeekerFacts> => fc.record({
  personId: fc.constant(personId),
  wishes: fc.array(anyOccupation, { maxLength: 3 }),
  history: fc.array(fc.record({
    occupation: anyOccupation, months: fc.integer({ min: 0, max: 200 }),
    until: fc.option(fc.integer({ min: 0, max: 6000 }).map((ago) => worldDay - ago as PlainDate)),
  }), { maxLength: 3 }),
  skills: fc.array(anySkill, { maxLength: 6 }),
  licences: fc.subarray([...licences], { minLength: 8 }),
  licencesNotTold: fc.boolean(),
  languages: fc.array(fc.record({ language: anyLanguage, level: fc.option(fc.constantFrom(...languageLevels)) }), { maxLength: 3 }),
  education: fc.option(fc.constantFrom(...educationLevels)),
  municipality: fc.constantFrom(...homes),
  travelLimit: fc.option(fc.integer({ min: 0, max: 250 })),
  movesTo: fc.subarray(homes, { maxLength: 2 }),
  workingTimes: fc.subarray([...workingTimes]),
  shifts: fc.subarray([...shifts]),
  contracts: fc.subarray([...contractKinds]),
  availableFrom: anyDay,
  payFloor: fc.option(pay),
});

export const anyVacancyFacts = (vacancyId: string): fc.Arbitrary<VacancyFacts> => fc.record({
  vacancyId: fc.constant(vacancyId),
  occupation: anyOccupation,
  skills: fc.array(asked(anySkill), { maxLength: 6 }),
  licences: fc.array(asked(fc.constantFrom(...licences)), { maxLength: 2 }),
  languages: fc.array(asked(fc.record({ language: anyLanguage, level: fc.constantFrom(...languageLevels) })), { maxLength: 2 }),
  education: fc.option(asked(fc.constantFrom(...educationLevels))),
  municipality: fc.option(fc.constantFrom(...homes), { freq: 8 }),
  remote: fc.constantFrom('no' as const, 'no' as const, 'partly' as const, 'wholly' as const),
  workingTime: fc.constantFrom(...workingTimes),
  shifts: fc.subarray([...shifts]),
  contract: fc.constantFrom(...contractKinds),
  begins: anyDay,
  monthlyPay: fc.option(fc.tuple(pay, fc.option(fc.integer({ min: 0, max: 90_000 }))).map(([from, more]) =>
    ({ from, to: more === null ? null : from + more as Cents }))),
  demands: fc.subarray([...workDemands]),
});

export const anySeekers = (most: number): fc.Arbitrary<readonly SeekerFacts[]> => fc.integer({ min: 1, max: most })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anySeekerFacts(`p${at}`))));
export const anyVacancies = (most: number): fc.Arbitrary<readonly VacancyFacts[]> => fc.integer({ min: 1, max: most })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyVacancyFacts(`v${at}`))));
