import { expect, it } from 'vitest';
import { buildLinkIndex } from './link-index.ts';
import { hiddenOccupations, placesOf, proveWeight } from './self-test.ts';

const places = (...values: readonly number[]): Float64Array => Float64Array.from({ length: 400 }, (_, at) => values[at % values.length] ?? 0);
const noise = (seed: number): Float64Array => Float64Array.from({ length: 400 }, (_, at) => [0, 0.5, 1][Math.floor(Math.abs(Math.sin(seed + at * 12.9898) * 43758.5453)) % 3] ?? 0);

it('a weight that helps on both halves is taken, and told by the half it was not chosen by', () => {
  const [before, little, much] = [places(1, 0.5, 0.5, 0), places(1, 0.5, 0.75, 0), places(1, 1, 1, 0.5)];
  expect(proveWeight(before, [{ weight: 1, places: little }, { weight: 2, places: much }])).toEqual({
    weight: 2, titles: 200, before: { mean: 0.25, first: 0 }, after: { mean: 0.75, first: 0.5 },
  });
});

it('one that helps nobody, only the half it was chosen by, or no more than chance is refused', () => {
  const before = places(1, 0.5, 0.5, 0);
  for (const refused of [before, places(1, 0, 1, 0), places(0, 1, 0, 1)]) expect(proveWeight(before, [{ weight: 1, places: refused }]).weight).toBe(0);
  expect([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => proveWeight(places(0.6), [{ weight: 1, places: noise(seed) }]).weight)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(proveWeight(new Float64Array(0), [])).toMatchObject({ weight: 0, titles: 0 });
});

it('hidden occupations seek their unit group', () => {
  const label = (concept: string, text: string) => ({ concept, label: text, language: 'fi' });
  const broader = new Map([['a', '5321'], ['b', '5321'], ['c', '7126'], ...['5321', '7126'].flatMap((code) => [[code, code.slice(0, 3)], [code.slice(0, 3), code.slice(0, 2)], [code.slice(0, 2), code.slice(0, 1)]] as [string, string][])]);
  const index = buildLinkIndex([label('5321', 'Lähihoitajat'), label('7126', 'Putkiasentajat'), label('a', 'lähihoitaja'), label('b', 'lähihoitaja, vanhustyö'), label('c', 'putkiasentaja')], broader);
  const hidden = hiddenOccupations(index, 'fi', 1);
  expect(hidden.map(({ title, right, without }) => [title, right, without])).toEqual([['lähihoitaja', '5321', 'a'], ['lähihoitaja, vanhustyö', '5321', 'b'], ['putkiasentaja', '7126', 'c']]);
  expect([...placesOf(index, hidden)]).toEqual([1, 1, 1]);
});
