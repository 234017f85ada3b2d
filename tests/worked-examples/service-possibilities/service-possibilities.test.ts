import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation } from '@kohtaanto/rules/foundations/citation.ts';
import { formatCitation } from '@kohtaanto/rules/foundations/citation.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Licence } from '@kohtaanto/rules/matching/matching-facts.ts';
import { licences } from '@kohtaanto/rules/matching/matching-facts.ts';
import { gapKinds, gapOfLicence, serviceKinds, servicesForGap, servicesForGaps } from '@kohtaanto/rules/service-possibilities/services-for-gaps.ts';
import type { GapKind, ServicePossibility } from '@kohtaanto/rules/service-possibilities/services-for-gaps.ts';
import { languages } from '@kohtaanto/words/language.ts';
import { gapsSaid, groundLabel, questionsOf, servicesSaid } from '@kohtaanto/words/service-possibilities/service-words.ts';
import { expect, test } from 'vitest';

const rows = readFileSync(join(import.meta.dirname, 'services.md'), 'utf8').split('\n').filter((line) => line.startsWith('|')).slice(2)
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
const day = plainDate('2026-11-23');
const gapOf = (name: string) => (licences.some((licence) => licence === name) ? gapOfLicence(name as Licence) : { kind: name as GapKind });
const ground = ({ section }: ServicePossibility) => (section.section === null ? section.act : formatCitation(section as Citation).replace('380/2023 ', ''));

test.each(rows)('%s: %s', (gap = '', services = '') => {
  const found = gapOf(gap);
  expect((found === null ? [] : servicesForGap(found, day)).map((each) => `${each.kind} ${ground(each)}`).join('; ') || '–').toBe(services);
});

test('every gap has a row, and every service is for some gap', () => {
  const kinds = rows.map(([gap = '']) => gapOf(gap)?.kind);
  expect(gapKinds.filter((kind) => kind !== 'card' && kind !== 'right-to-practise').filter((kind) => !kinds.includes(kind))).toEqual([]);
  expect(serviceKinds.filter((kind) => !rows.some(([, services = '']) => services.includes(kind)))).toEqual([]);
});

test('of several gaps a service is told once, with all it is for; before the act there is none of its own', () => {
  const [first] = servicesForGaps([{ kind: 'skill' }, { kind: 'card', licence: 'forklift' }], day).filter(({ kind }) => kind === 'labour-market-training');
  expect(first?.gaps).toEqual(['skill', 'card']);
  expect(servicesForGap({ kind: 'experience' }, plainDate('2024-12-31'))).toEqual([]);
});

test('every service, its ground and what is to be found out are told in three languages, each its own way', () => {
  for (const gap of gapKinds) {
    expect(new Set(languages.map((language) => gapsSaid[gap][language])).size).toBe(3);
    for (const each of servicesForGap({ kind: gap }, day)) {
      const told = languages.map((language) => [servicesSaid[each.kind][language], ...questionsOf(each, language)].join('; '));
      expect(new Set(told).size, each.kind).toBe(3);
      expect(groundLabel(each.section, 'fi')).toMatch(/\d/u);
    }
  }
});
