import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGround, anySeekerFacts, anyVacancies } from '../../testing/matching-worlds.ts';
import { almostMatching } from './almost-match.ts';
import { scoreMatch } from './score-match.ts';
import { buildVacancyColumns } from './vacancy-columns.ts';

describe('what is one step away', () => {
  it('is what one hard stop alone stands in the way of, and every such match but those too far even for a step', () => {
    fc.assert(fc.property(anyGround, anySeekerFacts('p'), anyVacancies(25), (ground, seeker, vacancies) => {
      const almost = almostMatching(buildVacancyColumns(vacancies, ground), seeker, { ground, top: 100, vacancyOf: (id) => vacancies.find(({ vacancyId }) => vacancyId === id) });
      for (const { match, but, pointsAtMost } of almost) {
        expect(new Set(match.hardStops.map(({ name }) => name))).toEqual(new Set([but]));
        expect(pointsAtMost).toBeGreaterThanOrEqual(match.points);
      }
      const one = vacancies.map((vacancy) => scoreMatch(seeker, vacancy, ground))
        .filter(({ hardStops }) => new Set(hardStops.map(({ name }) => name)).size === 1 && hardStops[0]?.name !== 'too-far');
      expect(new Set(almost.filter(({ but }) => but !== 'too-far').map(({ match }) => match.vacancyId))).toEqual(new Set(one.map(({ vacancyId }) => vacancyId)));
    }), { numRuns: 80 });
  });
});
