import { isKnownSource, targetSource } from '@kohtaanto/words/indicators/target-sources.ts';
import { expect, test } from 'vitest';
import { readAreas } from './load-areas.ts';

test('every decision that comes with an area’s data is told in the three languages', async () => {
  const { configured } = await readAreas();
  const sources = configured.flatMap(({ targets }) => targets.map(({ source }) => source));
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.filter((source) => !isKnownSource(source))).toEqual([]);
  expect(targetSource('Keksitty esimerkki: lautakunnan talousarvio 2026', 'sv')).toBe('Påhittat exempel: nämndens budget 2026');
  expect(targetSource('Työllisyyslautakunta 12.12.2026 § 8', 'sv')).toBe('Työllisyyslautakunta 12.12.2026 § 8');
});
