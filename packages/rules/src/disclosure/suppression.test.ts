import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppress, type CountTable } from './suppression.ts';

const row = (counts: Record<string, number>): CountTable => ({
  cells: [
    ...Object.entries(counts).map(([key, value]) => ({ key, value })),
    { key: 'all', value: Object.values(counts).reduce((sum, value) => sum + value, 0) },
  ],
  sums: [{ total: 'all', parts: Object.keys(counts) }],
  nested: [],
});

describe('suppression of small cells', () => {
  it('prints zeros and counts from the threshold on', () => {
    expect(suppress(row({ a: 0, b: 5, c: 90 })).size).toBe(0);
  });

  it('hides nothing beside three small cells whose sum leaves each of them 1 to 4', () => {
    // Foreign nationals of Läntinen Pirkanmaa 7/2022: 10, 13, 29 printed, total 59.
    const hidden = suppress(row({ kihnio: 2, parkano: 3, punkalaidun: 2, hameenkyro: 10, ikaalinen: 13, sastamala: 29 }));
    expect([...hidden]).toEqual([
      ['kihnio', 'primary'],
      ['parkano', 'primary'],
      ['punkalaidun', 'primary'],
    ]);
  });

  it('hides a second cell where a lone small one could be had by subtraction', () => {
    const hidden = suppress(row({ a: 3, b: 20, c: 50 }));
    expect(hidden.get('a')).toBe('primary');
    expect([...hidden.values()].filter((why) => why === 'secondary').length).toBeGreaterThan(0);
  });

  it('does not let two ones be told from their sum', () => {
    const hidden = suppress(row({ a: 1, b: 1, c: 30, d: 40 }));
    expect([...hidden.values()]).toContain('secondary');
  });

  it('hides the other sex too, and closes the rectangle in the other row', () => {
    const table: CountTable = {
      cells: [
        ...[['m1', 2], ['m2', 30], ['m3', 44], ['m', 76]].map(([key, value]) => ({ key: String(key), value: Number(value) })),
        ...[['w1', 30], ['w2', 25], ['w3', 50], ['w', 105]].map(([key, value]) => ({ key: String(key), value: Number(value) })),
        ...[['u1', 32], ['u2', 55], ['u3', 94], ['u', 181]].map(([key, value]) => ({ key: String(key), value: Number(value) })),
      ],
      sums: [
        { total: 'm', parts: ['m1', 'm2', 'm3'] },
        { total: 'w', parts: ['w1', 'w2', 'w3'] },
        { total: 'u', parts: ['u1', 'u2', 'u3'] },
        ...['1', '2', '3', ''].map((n) => ({ total: `u${n}`, parts: [`m${n}`, `w${n}`] })),
      ],
      nested: [],
    };
    const hidden = suppress(table);
    expect(hidden.get('m1')).toBe('primary');
    expect(recoveredBySubtraction(table, new Set(hidden.keys()))).toEqual([]);
    expect(possibleValues(table, hidden, 'm1')).toEqual([1, 2, 3, 4]);
  });
});

/** Municipalities by sex with totals, and one subset measure: the shape of the plan's table. */
const matrix = fc
  .array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 12 })), { minLength: 3, maxLength: 6 })
  .map((rows): CountTable => {
    const cells: { key: string; value: number }[] = [];
    const total = { m: 0, w: 0, u: 0, s: 0 };
    rows.forEach(([men, women, subset], index) => {
      const small = Math.min(subset, men + women);
      cells.push({ key: `m${index}`, value: men }, { key: `w${index}`, value: women });
      cells.push({ key: `u${index}`, value: men + women }, { key: `s${index}`, value: small });
      total.m += men;
      total.w += women;
      total.u += men + women;
      total.s += small;
    });
    for (const name of ['m', 'w', 'u', 's'] as const) cells.push({ key: name, value: total[name] });
    const parts = (name: string): string[] => rows.map((_, index) => `${name}${index}`);
    const places = [...rows.map((_, index) => String(index)), ''];
    return {
      cells,
      sums: [
        ...['m', 'w', 'u', 's'].map((name) => ({ total: name, parts: parts(name) })),
        ...places.map((place) => ({ total: `u${place}`, parts: [`m${place}`, `w${place}`] })),
      ],
      nested: places.map((place) => ({ smaller: `s${place}`, larger: `u${place}` })),
    };
  });

/** An attacker who never saw our code: subtracts wherever one cell of a sum is missing. */
function recoveredBySubtraction(table: CountTable, hidden: ReadonlySet<string>): string[] {
  const unknown = new Set(hidden);
  const recovered: string[] = [];
  for (let again = true; again; ) {
    again = false;
    for (const sum of table.sums) {
      const missing = [sum.total, ...sum.parts].filter((key) => unknown.has(key));
      if (missing.length !== 1 || missing[0] === undefined) continue;
      unknown.delete(missing[0]);
      recovered.push(missing[0]);
      again = true;
    }
  }
  return recovered;
}

/** Every whole table that fits what is printed and the rule, by trying all: for tables of a few cells. */
function possibleValues(table: CountTable, hidden: ReadonlyMap<string, string>, asked: string): number[] {
  const found = new Set<number>();
  const truth = new Map(table.cells.map((cell) => [cell.key, cell.value]));
  const keys = [...hidden.keys()];
  const known = new Map(truth);
  for (const key of keys) known.delete(key);
  const reach = 6;
  const visit = (at: number): void => {
    if (found.size === 4) return;
    const fails = table.sums.some(({ total, parts }) => {
      const values = [total, ...parts].map((key) => known.get(key));
      if (values.includes(undefined)) return false;
      const [whole = 0, ...rest] = values.map((value) => value ?? 0);
      return rest.reduce((sum, value) => sum + value, 0) !== whole;
    });
    if (fails) return;
    const key = keys[at];
    if (key === undefined) {
      found.add(known.get(asked) ?? 0);
      return;
    }
    const value = truth.get(key) ?? 0;
    const small = hidden.get(key) === 'primary';
    for (let v = small ? 1 : Math.max(5, value - reach); v <= (small ? 4 : value + reach); v += 1) {
      known.set(key, v);
      visit(at + 1);
    }
    known.delete(key);
  };
  visit(0);
  return [...found].sort((a, b) => a - b);
}

describe('properties of suppression', () => {
  it('hides every small cell and leaves none to subtraction', () => {
    fc.assert(
      fc.property(matrix, (table) => {
        const hidden = suppress(table);
        for (const { key, value } of table.cells) {
          if (value > 0 && value < 5) expect(hidden.has(key)).toBe(true);
        }
        const small = table.cells.filter((cell) => cell.value > 0 && cell.value < 5).map((cell) => cell.key);
        const recovered = recoveredBySubtraction(table, new Set(hidden.keys()));
        // A count whose other parts are printed zeros stands for its total: both are small or both are not.
        expect(recovered.filter((key) => small.includes(key))).toEqual([]);
      }),
      { seed: 20_230_731, numRuns: 100 },
    );
  }, 60_000);
});
