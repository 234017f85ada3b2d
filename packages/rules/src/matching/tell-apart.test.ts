import { describe, expect, it } from 'vitest';
import { plainDate } from '../foundations/plain-date.ts';
import { buildMatchGround } from './match-ground.ts';
import type { SeekerFacts, VacancyFacts } from './matching-facts.ts';
import { scoreMatch } from './score-match.ts';
import { tellApart } from './tell-apart.ts';

const day = plainDate('2026-11-23');
const cook = { isco: '5120', concept: 'c:cook' };
const ground = buildMatchGround(day, {
  occupations: { version: 'by hand', occupations: [{ ...cook, essential: ['s:food', 's:menu'], optional: [] }] },
  places: { points: [{ code: '790', longitude: 22.91, latitude: 61.34 }, { code: '250', longitude: 22.3, latitude: 62.02 }], commuting: [] },
});
const person = (personId: string, more: Partial<SeekerFacts> = {}): SeekerFacts => ({
  personId, wishes: [cook], history: [{ occupation: cook, months: 30, until: null }], skills: ['s:food'], licences: [], languages: [{ language: 'fi', level: 'C2' }], education: null, municipality: '790',
  travelLimit: 150, movesTo: [], workingTimes: ['full-time'], shifts: ['day'], availableFrom: day, payFloor: null, ...more,
});
const vacancy: VacancyFacts = {
  vacancyId: 'v', occupation: cook, skills: [], licences: [], languages: [{ of: { language: 'fi', level: 'B1' }, must: true }], education: null, municipality: '790', remote: 'no', workingTime: 'full-time',
  shifts: ['day'], contract: null, begins: null, monthlyPay: null, demands: [],
};
const told = (people: readonly SeekerFacts[]) => tellApart(people.map((one) => scoreMatch<SeekerFacts, VacancyFacts>(one, vacancy, ground)))
  .map((one) => ({ for: one.for.map(({ code }) => code), against: one.against.map(({ code }) => code) }));

describe('a list tells first what tells its people apart', () => {
  it('and what is said of all alike of none', () => {
    const [, able, far, , unsaid] = told([
      person('a'), person('b', { skills: ['s:food', 's:menu'] }), person('c', { municipality: '250' }), person('d'), person('e', { languages: [{ language: 'fi', level: null }] }),
    ]);
    expect(able?.for[0]).toBe('skills-held');
    expect(far?.against).toEqual(['place-within']);
    // A must of which it is not known whether it is met is asked first.
    expect(unsaid?.against[0]).toBe('language-level-missing');
    for (const one of told([person('a'), person('b', { municipality: '250' }), person('c')])) expect([...one.for, ...one.against]).not.toContain('wished-same');
  });

  it('of one or two everything may be said', () => {
    expect(told([person('a')])[0]?.for[0]).toBe('wished-same');
  });
});
