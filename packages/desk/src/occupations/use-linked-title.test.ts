import { expect, it } from 'vitest';
import { suggestionsOf } from './use-linked-title.ts';

const occupation = (uri: string) => ({
  uri, name: uri, matched: { label: uri, language: 'fi', own: false }, score: 0.5, by: 'likeness' as const, sureness: 'possible' as const, group: { code: '7126', name: 'Putkiasentajat' },
});

it('what was chosen for the title before stands first, and once', () => {
  const linked = { loaded: true, version: '9.1', occupations: [occupation('a'), occupation('b')], groups: [] };
  const told = (chosen: string | null) =>
    suggestionsOf({ ...linked, chosen: chosen === null ? null : { occupation: occupation(chosen), by: 'x', on: '2026-11-23' } })
      .map(({ uri, chosenBefore }) => `${uri}${chosenBefore ? ' before' : ''}`);
  expect([told(null), told('b'), told('c')]).toEqual([['a', 'b'], ['b before', 'a'], ['c before', 'a', 'b']]);
});
