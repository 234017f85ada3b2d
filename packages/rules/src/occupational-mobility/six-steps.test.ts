import { describe, expect, it } from 'vitest';
import { plainDate } from '../foundations/plain-date.ts';
import { movesKnown } from './known-moves.ts';
import { sixStepPath } from './six-steps.ts';
import type { PathFacts } from './six-steps.ts';

const today = plainDate('2026-11-23');
const told: PathFacts = {
  profileTold: true, skills: 3, licences: 1, works: 2, target: true, missing: 2, filled: 0, training: null, proofs: 0, pitch: false, marketProfileUntil: null, offers: 0, employedOn: null,
};
const states = (facts: Partial<PathFacts>) => sixStepPath({ ...told, ...facts }, today).map(({ step, state, next }) => `${step} ${state} ${next}`);

describe('the six steps', () => {
  it('begin where nothing has been told, and no step after the target is asked before it', () => {
    expect(states({ profileTold: false, skills: 0, licences: 0, works: 0, target: false, missing: null })).toEqual([
      'identify now tell-profile', 'supplement ahead choose-target', 'prove ahead tell-proofs', 'package ahead tell-pitch', 'offer ahead tell-offers', 'employed ahead look-at-matches',
    ]);
    expect(states({ target: false, missing: null })[0]).toBe('identify now choose-target');
  });

  it('go on by what is done, in any order', () => {
    expect(states({})).toEqual([
      'identify done nothing', 'supplement now choose-training', 'prove ahead tell-proofs', 'package ahead tell-pitch', 'offer ahead tell-offers', 'employed ahead look-at-matches',
    ]);
    expect(states({ training: { starts: null, done: false } })[1]).toBe('supplement now begin-training');
    expect(states({ training: { starts: null, done: true } })[2]).toBe('prove now tell-proofs');
    expect(states({ missing: 0, proofs: 1, pitch: true, marketProfileUntil: today }).slice(1)).toEqual([
      'supplement done nothing', 'prove done nothing', 'package done nothing', 'offer now tell-offers', 'employed ahead look-at-matches',
    ]);
    expect(states({ missing: 0, proofs: 1, pitch: true, marketProfileUntil: plainDate('2026-11-22') })[3]).toBe('package now publish-profile');
  });

  it('are over when the work has begun, not when it is only promised', () => {
    expect(states({ employedOn: plainDate('2026-11-23') }).every((each) => each.endsWith('nothing'))).toBe(true);
    expect(states({ offers: 1, employedOn: plainDate('2026-12-01') })[5]).toBe('employed ahead tell-employment');
  });
});

describe('moves that people have made', () => {
  it('are known of five persons and more, nearer the more go, and between the occupations of the groups too', () => {
    const moves = movesKnown([
      { from: '5120', to: '5131', personsAtLeast: 5, shareTenths: 0 }, { from: '5120', to: '7212', personsAtLeast: 4, shareTenths: 9 }, { from: '5131', to: '5120', personsAtLeast: 20,
        shareTenths: 10 },
    ], [{ isco: '5131', concept: 'c:waiter' }]);
    expect(moves.map(({ from, to, nearness }) => `${from.concept ?? from.isco} ${to.concept ?? to.isco} ${nearness}`)).toEqual([
      '5120 5131 300', '5120 c:waiter 300', '5131 5120 800', 'c:waiter 5120 800',
    ]);
  });
});
