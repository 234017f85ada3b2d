import { describe, expect, it } from 'vitest';
import type { MatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import { buildMatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import { liftsOf } from '@kohtaanto/rules/matching/lift-match.ts';
import type { SeekerFacts, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { scoreMatch } from '@kohtaanto/rules/matching/score-match.ts';
import { buildSeekerColumns } from '@kohtaanto/rules/matching/seeker-columns.ts';
import { buildVacancyColumns } from '@kohtaanto/rules/matching/vacancy-columns.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';

/**
 * The compiler is the test (MAT-6): each planted fault below must be an error, or `npm run check` says that the line that expects
 * one has none. 1325/2014 8 § and 380/2023 118 §.
 */
const ground: MatchGround = buildMatchGround(plainDate('2026-11-23'), { occupations: { version: 'none', occupations: [] }, places: { points: [], commuting: [] } });
const seeker: SeekerFacts = {
  personId: 'p', wishes: [], history: [], skills: [], licences: [], languages: [], education: null, municipality: '790', travelLimit: null, movesTo: [],
  workingTimes: [], shifts: [], availableFrom: null, payFloor: null,
};
const vacancy: VacancyFacts = {
  vacancyId: 'v', occupation: { isco: '5321', concept: null }, skills: [], licences: [], languages: [], education: null, municipality: '790', remote: 'no',
  workingTime: 'full-time', shifts: [], contract: 'permanent', begins: null, monthlyPay: null, demands: [],
};

describe('matching takes nothing protected', () => {
  it('of a person: age, sex, nationality, mother tongue, health, family, name', () => {
    const facts = scoreMatch(seeker, vacancy, ground);
    // @ts-expect-error -- planted: age
    expect(scoreMatch({ ...seeker, age: 58 }, vacancy, ground)).toEqual(facts);
    // @ts-expect-error -- planted: sex
    expect(scoreMatch({ ...seeker, sex: 'f' }, vacancy, ground)).toEqual(facts);
    // @ts-expect-error -- planted: nationality
    expect(scoreMatch({ ...seeker, nationality: 'EE' }, vacancy, ground)).toEqual(facts);
    // @ts-expect-error -- planted: mother tongue
    expect(scoreMatch({ ...seeker, motherTongue: 'so' }, vacancy, ground)).toEqual(facts);
    // @ts-expect-error -- planted: health
    expect(scoreMatch({ ...seeker, health: ['back'] }, vacancy, ground)).toEqual(facts);
    // @ts-expect-error -- planted: family
    expect(scoreMatch({ ...seeker, children: 3 }, vacancy, ground)).toEqual(facts);
    // @ts-expect-error -- planted: name
    expect(scoreMatch({ ...seeker, familyName: 'X' }, vacancy, ground)).toEqual(facts);
  });

  it('of a vacancy, of what would lift a match, and of the columns of a country', () => {
    // @ts-expect-error -- planted: a vacancy that wants an age
    scoreMatch(seeker, { ...vacancy, age: '20-30' }, ground);
    // @ts-expect-error -- planted: advice from an origin
    liftsOf({ ...seeker, origin: 'abroad' }, vacancy, ground);
    // @ts-expect-error -- planted: a column of birth years
    buildSeekerColumns([{ ...seeker, birthYear: 1968 }], ground);
    // @ts-expect-error -- planted: a column of religions
    expect(buildVacancyColumns([{ ...vacancy, religion: 'any' }], ground).size).toBe(1);
  });
});
