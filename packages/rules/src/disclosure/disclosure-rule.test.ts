import { describe, expect, it } from 'vitest';
import { DOMINANCE_2026, dominanceMargin, isDominated, protectionOf, RULE_2026 } from './disclosure-rule.ts';
import { suppressPublication } from './publication.ts';

describe('sums one contributor dominates', () => {
  it('are dominated by more than 85 per cent, or where the second knows the first to within 15', () => {
    expect(isDominated({ largest: 86, second: 10, total: 100 }, DOMINANCE_2026)).toBe(true);
    expect(isDominated({ largest: 60, second: 35, total: 100 }, DOMINANCE_2026)).toBe(true);
    expect(isDominated({ largest: 40, second: 30, total: 100 }, DOMINANCE_2026)).toBe(false);
    expect(isDominated({ largest: 0, second: 0, total: 0 }, DOMINANCE_2026)).toBe(false);
  });

  it('are hidden with others, so that the dominating one stays in doubt by his margin', () => {
    const dominated = { largest: 900, second: 50, total: 1000 };
    const { hidden, unprotected } = suppressPublication({
      cells: [
        { key: 'a', value: 1000, kind: 'sum', contributions: dominated },
        { key: 'b', value: 700, kind: 'sum', contributions: { largest: 200, second: 150, total: 700 } },
        { key: 'c', value: 800, kind: 'sum', contributions: { largest: 250, second: 200, total: 800 } },
        { key: 'all', value: 2500, kind: 'sum', contributions: { largest: 900, second: 250, total: 2500 } },
      ],
      sums: [{ total: 'all', parts: ['a', 'b', 'c'] }],
    }, { dominance: DOMINANCE_2026 });
    expect(dominanceMargin(dominated, DOMINANCE_2026)).toBeCloseTo(85);
    expect(hidden.get('a')).toBe('primary');
    expect(hidden.size).toBe(2);
    expect(unprotected).toEqual([]);
  });
});

describe('the rule of 2026', () => {
  it('asks more of small tables than of national ones', () => {
    expect(protectionOf(RULE_2026, 400)).toEqual({ knowledge: 'primaries', width: 'whole-rule' });
    expect(protectionOf(RULE_2026, 3000)).toEqual({ knowledge: 'primaries', width: 'not-exact' });
    expect(protectionOf(RULE_2026, 12_000)).toEqual({ knowledge: 'printed', width: 'not-exact' });
  });

  it('hides counts by health up to nine', () => {
    const cells = [{ key: 'a', value: 7, kind: 'health' as const }, { key: 'b', value: 40, kind: 'health' as const },
      { key: 'c', value: 60, kind: 'health' as const }, { key: 'all', value: 107, kind: 'health' as const }];
    const { hidden } = suppressPublication({ cells, sums: [{ total: 'all', parts: ['a', 'b', 'c'] }] });
    expect(hidden.get('a')).toBe('primary');
    expect(hidden.size).toBeGreaterThan(1);
  });

  it('hides zeros where they are not to be printed', () => {
    const cells = [{ key: 'a', value: 0 }, { key: 'b', value: 40 }, { key: 'c', value: 60 }, { key: 'all', value: 100 }];
    const { hidden } = suppressPublication({ cells, sums: [{ total: 'all', parts: ['a', 'b', 'c'] }] },
      { rule: { ...RULE_2026, zeros: 'hidden' } });
    expect(hidden.get('a')).toBe('primary');
  });
});
