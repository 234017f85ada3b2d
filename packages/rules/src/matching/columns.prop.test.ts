import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGround, anySeekerFacts, anySeekers, anyVacancies, anyVacancyFacts } from '../../testing/matching-worlds.ts';
import { addDays } from '../foundations/plain-date.ts';
import { codeSeeker, codeVacancy, newCodeBook } from './coded-facts.ts';
import type { Match } from './match-reasons.ts';
import { onDay } from './match-ground.ts';
import { matchSeeker, seekerMatcher } from './match-seeker.ts';
import { matchVacancy, vacancyMatcher } from './match-vacancy.ts';
import { scoreMatch } from './score-match.ts';
import { buildSeekerColumns, codedSeeker } from './seeker-columns.ts';
import { buildVacancyColumns, codedVacancy } from './vacancy-columns.ts';

/** What scoring every pair gives: without hard stops, best first, of equals the earlier name. */
const byForce = (all: readonly Match[], idOf: (match: Match) => string, top: number): readonly Match[] => all
  .filter(({ hardStops }) => hardStops.length === 0)
  .sort((a, b) => b.points - a.points || (idOf(a) < idOf(b) ? -1 : 1)).slice(0, top);

describe('columns give what scoring every pair gives, to the last bit', () => {
  it('the vacancies of a person', () => {
    fc.assert(fc.property(anyGround, anySeekerFacts('p'), anyVacancies(25), fc.integer({ min: 1, max: 6 }), (ground, seeker, vacancies, top) => {
      const columns = buildVacancyColumns(vacancies, ground);
      const found = matchSeeker(columns, seeker, { ground, top, vacancyOf: (id) => vacancies.find(({ vacancyId }) => vacancyId === id) });
      expect(found).toEqual(byForce(vacancies.map((vacancy) => scoreMatch(seeker, vacancy, ground)), ({ vacancyId }) => vacancyId, top));
    }), { numRuns: 150 });
  });

  it('the people of a vacancy', () => {
    fc.assert(fc.property(anyGround, anyVacancyFacts('v'), anySeekers(25), fc.integer({ min: 1, max: 6 }), (ground, vacancy, seekers, top) => {
      const columns = buildSeekerColumns(seekers, ground);
      const found = matchVacancy(columns, vacancy, { ground, top, seekerOf: (id) => seekers.find(({ personId }) => personId === id) });
      expect(found).toEqual(byForce(seekers.map((seeker) => scoreMatch(seeker, vacancy, ground)), ({ personId }) => personId, top));
    }), { numRuns: 150 });
  });

  it('a vacancy that closes and a person who leaves while being matched are left out; columns of another day or taxonomy are refused', () => {
    const [ground, seeker, vacancy] = fc.sample(fc.tuple(anyGround, anySeekerFacts('p'), anyVacancyFacts('v')), { numRuns: 1, seed: 5 })[0] ?? (0 as never);
    const columns = buildVacancyColumns([vacancy], ground);
    const persons = buildSeekerColumns([seeker], ground);
    expect(matchSeeker(columns, seeker, { ground, vacancyOf: () => undefined })).toEqual([]);
    expect(matchVacancy(persons, vacancy, { ground, seekerOf: () => undefined })).toEqual([]);
    expect(() => vacancyMatcher(persons, onDay(ground, addDays(ground.day, 1)))).toThrow('fades');
    expect(() => seekerMatcher(columns, { ...ground, weights: { ...ground.weights, version: 'match-0' } })).toThrow('match-0');
  });

  it('a row is read as it was coded', () => {
    fc.assert(fc.property(anyGround, anySeekers(4), anyVacancies(4), (ground, seekers, vacancies) => {
      const book = newCodeBook(ground);
      const persons = buildSeekerColumns(seekers, ground, { book });
      const places = buildVacancyColumns(vacancies, ground, { book });
      persons.ids.forEach((id, row) => {
        expect(seekers.filter(({ personId }) => personId === id).map((seeker) => codeSeeker(seeker, ground, book))).toEqual([codedSeeker(persons, row)]);
      });
      places.ids.forEach((id, row) => {
        expect(vacancies.filter(({ vacancyId }) => vacancyId === id).map((vacancy) => codeVacancy(vacancy, ground, book))).toEqual([codedVacancy(places, row)]);
      });
    }), { numRuns: 40 });
  });
});
