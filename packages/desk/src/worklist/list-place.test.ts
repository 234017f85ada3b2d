import { describe, expect, it } from 'vitest';
import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { keepPlace, placeOf, successorOf } from './list-place.ts';

const row = (personId: string, key = 'initial-interview') => ({ personId, key }) as WorklistRow;
const rows = [row('a'), row('b'), row('b', 'plan'), row('c'), row('d')];

describe('the place in the list', () => {
  it('goes to the next row that is still there', () => {
    expect(successorOf('b/initial-interview', rows, [row('a'), row('c'), row('d')])).toEqual(row('c'));
    expect(successorOf('a/initial-interview', rows, rows.slice(1))).toEqual(row('b'));
  });

  it('goes back to the row before where the last one has left', () => {
    expect(successorOf('d/initial-interview', rows, rows.slice(0, 4))).toEqual(row('c'));
    expect(successorOf('d/initial-interview', rows, [])).toBeUndefined();
  });

  it('knows nothing of a row that never was on the list', () => {
    expect(successorOf('x/plan', rows, rows)).toBeUndefined();
    expect(successorOf(undefined, rows, rows)).toBeUndefined();
  });

  it('belongs to its view and filters', () => {
    keepPlace({ of: '{"view":"mine"}', rows, row: 'c/initial-interview', scroll: 640 });
    expect(placeOf('{"view":"mine"}')?.scroll).toBe(640);
    expect(placeOf('{"view":"team"}')).toBeNull();
  });
});
