import { expect, it } from 'vitest';
import { plainDate } from '../foundations/plain-date.ts';
import { buildMatchGround } from '../matching/match-ground.ts';
import type { SeekerFacts, VacancyFacts } from '../matching/matching-facts.ts';
import { FITS_FROM } from '../matching/soften-musts.ts';
import { isOpenThen, trainingEnds, trainingsByWish, trainingsOpen } from './training-opens.ts';
import type { OpenedMatch } from './training-opens.ts';

const opens = (...ids: string[]) => ids.map((vacancyId) => ({ vacancyId }) as unknown as OpenedMatch);
const nothing = { vacancies: 0, most: 0 };

it('trainings that lead to wished work come first, then those within reach, then those that open most', () => {
  const sorted = trainingsByWish([
    { id: 'many-far', opens: opens('a', 'b', 'c'), lifts: nothing, reached: false }, { id: 'many-near', opens: opens('a', 'b'), lifts: nothing, reached: true },
    { id: 'wished-far', opens: opens('a', 'w'), lifts: nothing, reached: false }, { id: 'wished-near', opens: opens('w'), lifts: nothing, reached: true },
  ], (id) => id === 'w');
  expect(sorted.map(({ id, wished, opens: [first] }) => [id, wished, first?.vacancyId])).toEqual([
    ['wished-near', 1, 'w'], ['wished-far', 1, 'w'], ['many-near', 0, 'a'], ['many-far', 0, 'a'],
  ]);
});

it('a training is over on its last day, and a vacancy that has closed by then is not open to whoever comes from it', () => {
  const today = plainDate('2026-11-23');
  const ends = trainingEnds({ starts: plainDate('2026-12-10'), lengthDays: 70 }, today);
  expect(ends).toBe(plainDate('2027-02-17'));
  expect([isOpenThen(plainDate('2026-11-28'), ends), isOpenThen(plainDate('2027-02-17'), ends), isOpenThen(plainDate('2027-02-17'), null)]).toEqual([false, true, false]);
  expect([trainingEnds({ starts: null, lengthDays: 1 }, today), trainingEnds({ starts: today, lengthDays: null }, today)]).toEqual([today, null]);
});

it('a vacancy is opened where it is a good match afterwards, told with what it was before; a stop gone is not enough', () => {
  const ground = buildMatchGround(plainDate('2026-11-23'), {
    occupations: { version: 'isco-08', occupations: [], unitGroups: ['5120', '8332'] }, places: { points: [{ code: '790', longitude: 22.91, latitude: 61.34 }], commuting: [] },
  });
  const seeker: SeekerFacts = {
    personId: 'p', wishes: [{ isco: '5120', concept: null }], history: [], skills: [], licences: [], languages: [], education: null, municipality: '790', travelLimit: null, movesTo: [],
    workingTimes: ['full-time'], shifts: ['day'], availableFrom: null, payFloor: null,
  };
  const vacancy = (vacancyId: string, isco: string): VacancyFacts => ({
    vacancyId, occupation: { isco, concept: null }, skills: [], licences: [{ of: 'hygiene-passport', must: true }], languages: [], education: null, municipality: '790', remote: 'no',
    workingTime: 'full-time', shifts: ['day'], contract: 'permanent', begins: null, monthlyPay: null, demands: [],
  });
  const [gain] = trainingsOpen<SeekerFacts>(seeker, [{ id: 't', skills: [], licences: ['hygiene-passport'] }], [vacancy('cook', '5120'), vacancy('driver', '8332')], ground);
  expect(gain?.opens.map(({ vacancyId }) => vacancyId)).toEqual(['cook']);
  const [cook] = gain?.opens ?? [];
  expect(cook?.before.hardStops.map(({ name }) => name)).toEqual(['licence']);
  expect(cook?.after.points ?? 0).toBeGreaterThanOrEqual(FITS_FROM);
  expect(cook?.after.points ?? 0).toBeGreaterThan(cook?.before.points ?? 0);
});
