import { expect, it } from 'vitest';
import { surenessOf } from './sureness.ts';

it.each([
  ['near, and clearly ahead', [[0.9, 'a'], [0.6, 'b']], ['fairly-sure', 'guess']],
  ['near, and what is as near is of the same group', [[0.9, 'a'], [0.88, 'a'], [0.7, 'b']], ['fairly-sure', 'possible', 'possible']],
  ['word for word two of different groups', [[1, 'a'], [1, 'b']], ['possible', 'possible']],
  ['near, and another as near', [[0.9, 'a'], [0.85, 'b']], ['possible', 'possible']],
  ['alone, not near', [[0.7, 'a']], ['possible']],
  ['far', [[0.4, 'a'], [0.3, 'b']], ['guess', 'guess']],
  ['nothing', [], []],
] as const)('%s', (_, list, expected) => expect(surenessOf(list.map(([score, group]) => ({ score, group })))).toEqual(expected));
