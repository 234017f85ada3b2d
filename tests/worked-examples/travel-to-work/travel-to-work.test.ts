import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { travelToWorkAreas } from '@kohtaanto/rules/indicators/travel-to-work-areas.ts';
import { expect, test } from 'vitest';

const rows = readFileSync(join(import.meta.dirname, 'areas.md'), 'utf8').split('\n').filter((line) => line.startsWith('|')).slice(2)
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

/** `A:` tells a share to oneself: the shares of A are known. */
const sharesOf = (text: string) => (text === '–' ? [] : text.split(', ').map((each) => {
  const [, home = '', work = home.replace(':', ''), percent = '50'] = /^(\w+)(?:: ?| > (\w+) ([\d.]+))$/u.exec(each) ?? [];
  return { home, work, percent: Number(percent) };
}));

test.each(rows)('of %s with %s: %s', (asked = '', shares = '', areas = '', unknown = '') => {
  const found = travelToWorkAreas(asked.split(', '), sharesOf(shares));
  const told = found.areas.map(({ centre, own, outside, isCentreKnown }) =>
    `${centre}${isCentreKnown || sharesOf(shares).length === 0 ? '' : '?'} = ${[...own, ...outside.map((each) => `+${each}`)].join(' ')}`).join('; ');
  expect([told, found.unknown.join(', ') || '–']).toEqual([areas, unknown]);
});
