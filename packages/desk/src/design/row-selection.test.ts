import { describe, expect, it } from 'vitest';
import { nextSelection, selectableKeys } from './row-selection.ts';

const rows = ['harjunpaa', 'lehtoniemi', 'kivela', 'ruohomaki'];
const props = (chosen: readonly string[]) => ({
  rowKey: (row: string) => row,
  maySelect: (row: string) => (row === 'kivela' ? 'Tehtävä kuuluu Parkanolle.' : (true as const)),
  selection: new Set(chosen),
});

describe('rows are chosen for a bulk act', () => {
  it('one by one, and a second press lets go', () => {
    expect([...nextSelection(props([]), rows, 'lehtoniemi', null)]).toEqual(['lehtoniemi']);
    expect([...nextSelection(props(['lehtoniemi']), rows, 'lehtoniemi', null)]).toEqual([]);
  });

  it('as a range in either direction, without those that may not be chosen', () => {
    expect([...nextSelection(props(['harjunpaa']), rows, 'ruohomaki', 'harjunpaa')]).toEqual([
      'harjunpaa',
      'lehtoniemi',
      'ruohomaki',
    ]);
    expect([...nextSelection(props([]), rows, 'harjunpaa', 'ruohomaki')]).toHaveLength(3);
  });

  it('never where one has no right', () => {
    expect([...nextSelection(props([]), rows, 'kivela', null)]).toEqual([]);
    expect(selectableKeys(props([]), rows)).not.toContain('kivela');
  });

  it('as one when the row the range began at is gone', () => {
    expect([...nextSelection(props([]), rows, 'lehtoniemi', 'left-the-list')]).toEqual(['lehtoniemi']);
  });
});
