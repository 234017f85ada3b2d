import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../app/api.ts';
import type { Sending } from '../app/use-sending.ts';
import type { Named } from './candidate-dialog.ts';
import { meanwhileOf } from './meanwhile.tsx';
import type { Current } from './meanwhile.tsx';

const opened: Named = { candidateId: 'c', name: 'Anna Aalto', rowVersion: 3, state: 'presented', consent: null, needsOwnWish: false };
const conflict = new ApiProblem({ type: '', title: '', detail: '', status: 409, code: 'presentations.changed-meanwhile', faults: [] } as unknown as ApiProblem['problem']);
const sending = (error: unknown = null, busy = false): Sending => ({ error, busy, send: async () => true, faultOf: () => undefined });
const now = (more: Partial<Current>): Current => ({ candidateId: 'c', rowVersion: 3, state: 'presented', next: ['interview', 'chosen', 'not-chosen'], steps: [], ...more });

describe('what another did while the form was open', () => {
  it('is nothing where nobody was first', () => {
    expect(meanwhileOf(opened, [now({})], ['chosen'], sending())).toMatchObject({ changed: false, gone: false, rowVersion: 3 });
  });

  it('leaves a step that may still be taken, by the version that has been told of', () => {
    const of = meanwhileOf(opened, [now({ rowVersion: 4, state: 'interview', next: ['chosen', 'not-chosen'] })], ['chosen'], sending(conflict));
    expect(of).toMatchObject({ changed: true, gone: false, rowVersion: 4 });
    expect(of.sending.error).toBeNull();
  });

  it('takes away a step that may not be taken any more', () => {
    expect(meanwhileOf(opened, [now({ rowVersion: 4, state: 'chosen', next: ['withdrew'] })], ['interview'], sending(conflict))).toMatchObject({ changed: true, gone: true });
  });

  it('does not take the own step for another’s while it is on its way, nor hide a refusal of another kind', () => {
    expect(meanwhileOf(opened, [now({ rowVersion: 4, state: 'chosen', next: ['withdrew'] })], ['chosen'], sending(null, true))).toMatchObject({ changed: false, gone: false });
    const other = new Error('offline');
    expect(meanwhileOf(opened, [now({ rowVersion: 4 })], ['chosen'], sending(other)).sending.error).toBe(other);
  });
});
