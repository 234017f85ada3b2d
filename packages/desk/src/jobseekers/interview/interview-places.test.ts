import { describe, expect, test } from 'vitest';
import { ApiProblem } from '../../app/api.ts';
import { lacksOf, stepOf } from './interview-places.ts';

const refused = (...paths: string[]) => new ApiProblem({
  type: '', title: '', status: 422, code: 'not-saved', detail: '',
  faults: paths.map((path) => ({ path, code: 'x', message: `mend ${path}` })),
});
const form = (plan: object = {}, assessment: unknown = null) =>
  ({ assessment, plan: { goal: '', actions: [], followUp: '', duty: null, noDutyReason: '', ...plan } });

describe('what a refused interview lacks', () => {
  test('each fault leads to its step', () => {
    expect(['contact.occurredOn', 'assessment', 'plan', 'plan.goal', 'plan.actions.0.text', 'plan.duty.loweredBecause',
      'plan.noDutyReason', 'coach.staffId'].map(stepOf))
      .toEqual(['meeting', 'assess', 'plan', 'plan', 'plan', 'duty', 'duty', 'coach']);
  });

  test('is told at once and grows shorter as it is filled in', () => {
    const error = refused('assessment', 'plan.goal', 'plan.actions', 'plan.noDutyReason');
    const sent = form();
    const left = (now: unknown) => lacksOf(error, sent, now).map(({ path }) => path);
    expect(left(form())).toEqual(['assessment', 'plan.goal', 'plan.actions', 'plan.noDutyReason']);
    expect(left(form({ goal: 'Työ' }, { summary: 'Hyvä' }))).toEqual(['plan.actions', 'plan.noDutyReason']);
    // A follow-up will do in place of an action, and a duty in place of the reason for none.
    expect(left(form({ goal: 'Työ', followUp: 'Puhelimitse', duty: { perPeriod: 4 } }, { summary: 'Hyvä' }))).toEqual([]);
  });

  test('another kind of failure lacks nothing', () => {
    expect(lacksOf(new TypeError('offline'), form(), form())).toEqual([]);
  });
});
