import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGround, anySeekerFacts, worldDay } from '../../testing/matching-worlds.ts';
import { buildMatchGround } from '../matching/match-ground.ts';
import type { SeekerFacts } from '../matching/matching-facts.ts';
import { bridgesBetween } from './bridge.ts';
import { nearOccupations, trainingsFor } from './near-occupations.ts';

const cook = { concept: 'c:cook', isco: '5120' };
const baker = { concept: 'c:baker', isco: '7512' };
const welder = { concept: 'c:welder', isco: '7212' };
const driver = { concept: 'c:driver', isco: '8332' };
const ground = buildMatchGround(worldDay, {
  occupations: {
    version: 'by hand', occupations: [
      { ...cook, essential: ['s:food', 's:hygiene', 's:menu'], optional: [] }, { ...baker, essential: ['s:dough', 's:hygiene', 's:oven', 's:food'], optional: ['s:menu'] },
      { ...welder, essential: ['s:weld', 's:drawings', 's:metal'], optional: [] }, { ...driver, essential: ['s:driving', 's:cargo', 's:tachograph'], optional: [] },
    ],
    transitions: [{ from: cook, to: driver, nearness: 400 }],
  },
  places: { points: [], commuting: [] },
});
const person: SeekerFacts = {
  personId: 'p', wishes: [], history: [{ occupation: cook, months: 60, until: null }], skills: ['s:food', 's:hygiene'], licences: [], languages: [], education: null, municipality: '790', travelLimit: null,
  movesTo: [], workingTimes: [], shifts: [], availableFrom: null, payFloor: null,
};

describe('near occupations', () => {
  it('come by skills held and by moves that people have made, with what is missing', () => {
    const near = nearOccupations(person, ground);
    expect(near.map(({ occupation, isKnownMove, missing }) => [occupation.concept, isKnownMove, missing])).toEqual([
      ['c:baker', false, ['s:dough', 's:oven']],
    ]);
    // A move that many have made brings an occupation near, but not one of whose skills nothing is held.
    expect(nearOccupations({ ...person, skills: ['s:food', 's:hygiene', 's:cargo'] }, ground).map(({ occupation, isKnownMove }) => [occupation.concept, isKnownMove])).toEqual([
      ['c:driver', true], ['c:baker', false],
    ]);
    expect(near[0]).toMatchObject({ from: cook, held: ['s:hygiene', 's:food'], besides: ['s:menu'] });
  });

  it('a training that fills more of the gap comes first, of equals the shorter', () => {
    const [near] = nearOccupations(person, ground);
    const filled = trainingsFor({ missing: near?.missing ?? [] }, [
      { id: 'long', gives: ['s:dough', 's:oven'], days: 90 }, { id: 'oven', gives: ['s:oven'], days: 2 }, { id: 'short', gives: ['s:oven', 's:dough', 's:x'], days: 20 }, { id: 'other', gives: ['s:weld'], days: 1 },
    ]);
    expect(filled.map(({ training, stillMissing }) => [training.id, stillMissing])).toEqual([['short', []], ['long', []], ['oven', ['s:dough']]]);
  });

  it('what is held and what is missing are the essential skills, and one more skill never takes an occupation further', () => {
    fc.assert(fc.property(anyGround, anySeekerFacts('p'), (any, seeker) => {
      const near = nearOccupations(seeker, any, { top: 100, leastEssential: 1 });
      const more = nearOccupations({ ...seeker, skills: [...seeker.skills, 's:3'] }, any, { top: 100, leastEssential: 1 });
      for (const { occupation, coverage, held, missing } of near) {
        const place = any.occupations.placeOf(occupation);
        expect(held.length + missing.length).toBe(any.occupations.essential[place]?.length);
        expect(more.find((each) => each.occupation.concept === occupation.concept)?.coverage).toBeGreaterThanOrEqual(coverage);
      }
    }), { numRuns: 60 });
  });
});

describe('unit groups that are near', () => {
  it('are as near as their nearest occupations: by skills and by moves, where the tree alone says nothing', () => {
    const bridges = bridgesBetween(['5120'], ['7512', '7212', '8332', '5120'], ground.occupations, { top: 5, least: 100 });
    expect(bridges.map(({ isco, isKnownMove }) => [isco, isKnownMove])).toEqual([['7512', false], ['8332', true]].toSorted((a, b) =>
      (bridges.find(({ isco }) => isco === b[0])?.nearness ?? 0) - (bridges.find(({ isco }) => isco === a[0])?.nearness ?? 0)));
    expect(bridges.find(({ isco }) => isco === '8332')?.nearness).toBe(400);
  });
});
