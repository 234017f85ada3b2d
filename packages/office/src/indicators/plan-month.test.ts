import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AREA, cellKey, COUNTED, suppressMonth } from './plan-month.ts';

const places = ['619', '581', '250'];
const parts = COUNTED.filter((measure) => !['unemployed', 'unemployed_men', 'unemployed_women', 'structural_unemployed'].includes(measure));

/** A month's counts by place, each measure within those it is a part of. */
const month = fc.array(fc.record({
  unemployed: fc.nat(40), women: fc.nat(100), structural: fc.nat(5),
  shares: fc.array(fc.nat(100), { minLength: parts.length, maxLength: parts.length }),
}), { minLength: places.length, maxLength: places.length }).map((rows) => {
  const counts = new Map<string, number>();
  const add = (measure: string, place: string, value: number) => {
    for (const each of [place, AREA]) counts.set(cellKey(measure, each), (counts.get(cellKey(measure, each)) ?? 0) + value);
  };
  rows.forEach(({ unemployed, women, structural, shares }, at) => {
    const place = places[at] ?? '';
    const of = (share: number) => Math.round((unemployed * share) / 100);
    add('unemployed', place, unemployed);
    add('unemployed_women', place, of(women));
    add('unemployed_men', place, unemployed - of(women));
    parts.forEach((measure, part) => add(measure, place, of(shares[part] ?? 0)));
    add('structural_unemployed', place, of(shares[parts.indexOf('long_term_unemployed')] ?? 0) + structural);
  });
  return counts;
});

test('of a printed whole and a printed part of it never fewer than five and more than none are left', () => {
  fc.assert(fc.property(month, (counts) => {
    const shown = suppressMonth(counts, places);
    for (const place of [...places, AREA]) {
      const pairs = [...parts.map((part) => ['unemployed', part]), ['structural_unemployed', 'long_term_unemployed']];
      for (const [whole = '', part = ''] of pairs) {
        const [all, some] = [shown(cellKey(whole, place)), shown(cellKey(part, place))];
        if (typeof all !== 'number' || typeof some !== 'number') continue;
        expect([1, 2, 3, 4], `${whole} ${all} - ${part} ${some} in ${place}`).not.toContain(all - some);
      }
    }
  }), { numRuns: 60 });
});
