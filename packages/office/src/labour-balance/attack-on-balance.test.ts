import type { Publication } from '@kohtaanto/rules/disclosure/publication.ts';
import { describe, expect, it } from 'vitest';
import { attack } from '../disclosure/attack/attack.ts';
import type { Equation, Published } from '../disclosure/attack/published-cells.ts';
import { decoded } from '../indicators/gate/decide-month.ts';
import type { DecidedFamily } from '../indicators/gate/decide-month.ts';
import { AREA, keyOf } from '../indicators/gate/month-counts.ts';
import { boundParts } from '../indicators/gate/released-measures.ts';
import { repeatable } from '../indicators/testing/repeatable-chance.ts';
import { decideOccupations } from '../registers/occupations/own-seekers.ts';
import type { BalanceCounts, FlowCounts } from './count-balance.ts';
import { decideBalance, decideFlows, decideJoined, flowPublication, joinedPublication } from './decide-balance.ts';
import type { Joined, Out } from './decide-balance.ts';

type Counts = ReadonlyMap<string, number>;
const places = ['790', '108', '143', '581'];
/** Divisions of the four: two together and two alone, two and two, three and one, all four. */
const divisions: readonly (readonly Joined[])[] = [
  [{ centre: '790', members: ['790', '108'] }, { centre: '143', members: ['143'] }, { centre: '581', members: ['581'] }],
  [{ centre: '790', members: ['790', '581'] }, { centre: '837', members: ['108', '143'] }],
  [{ centre: '837', members: ['790', '108', '143'] }, { centre: '581', members: ['581'] }],
  [{ centre: '837', members: ['790', '108', '143', '581'] }],
];
const codes = ['5120', '5131', '5141', '5223', '5321', '5311', '7115', '7126', '7212', '7231', '9112', '9313', 'others'];

type Person = { readonly place: string; readonly code: string; readonly was: boolean; readonly is: boolean };

/** A small area over two months: some occupations of many, most of few, some whose last seeker has just left. */
function people(seed: number): readonly Person[] {
  const chance = repeatable(seed);
  return codes.flatMap((code) => places.flatMap((place, at) => Array.from({ length: chance.happens(0.35) ? chance.whole(5, 14) : chance.whole(0, at === 0 ? 9 : 4) }, (): Person => {
    const way = chance.next();
    return { place, code, was: way > 0.12, is: way < 0.9 };
  })));
}
const count = (persons: readonly Person[]): Counts => new Map([...Map.groupBy(persons, ({ code }) => code)].map(([code, of]) => [code, of.length]));
const balance = (persons: readonly Person[]): BalanceCounts =>
  ({ all: count(persons), places: new Map([...Map.groupBy(persons, ({ place }) => place)].map(([place, of]) => [place, count(of)])) });
const total = (counts: Counts): number => [...counts.values()].reduce((sum, each) => sum + each, 0);

/** What the ledger has of a month: totals as the gate prints them, occupations beside them, groups by municipality beside these, and municipalities joined beside all. */
function month(counts: BalanceCounts, joined: readonly Joined[]): { readonly out: Out; readonly told: ReadonlyMap<string, number | 'p' | 's'>; readonly publication: Publication } {
  const stock: [string, number][] = [[keyOf(boundParts, AREA), total(counts.all)], ...[...counts.places].map(([place, of]): [string, number] => [keyOf(boundParts, place), total(of)])];
  const occupations = decideOccupations(counts.all, total(counts.all));
  const before: Out = new Map([...stock.map(([key]) => [key, 'printed'] as const), ...statuses(occupations)]);
  const own = decideBalance(counts, before);
  const out: Out = new Map([...before, ...statuses(own)]);
  const together = decideJoined(counts, joined, out);
  return {
    out, publication: joinedPublication(counts, joined, before),
    told: new Map<string, number | 'p' | 's'>([...stock, ...Object.entries(occupations.cells), ...Object.entries(own.cells), ...Object.entries(together.cells)]),
  };
}
const statuses = ({ cells }: DecidedFamily) => Object.entries(cells).map(([key, cell]) => [key, decoded(cell).status] as const);

/** All that is out of two months and of who came and left between them, with every equation that binds them. */
function everything(seed: number): Published & { readonly names: readonly string[]; readonly truth: readonly number[] } {
  const persons = people(seed);
  const joined = divisions[seed % divisions.length] ?? [];
  const [was, is] = [month(balance(persons.filter((each) => each.was)), joined), month(balance(persons.filter((each) => each.is)), joined)];
  const flow: FlowCounts = {
    now: count(persons.filter((each) => each.is)), before: count(persons.filter((each) => each.was)), came: count(persons.filter((each) => each.is && !each.was)),
    left: count(persons.filter((each) => each.was && !each.is)),
  };
  const out = { now: is.out, before: was.out };
  const flows = decideFlows(flow, out);
  const ofFlows = flowPublication(flow, out);
  const cells = new Map<string, { value: number; told: number | 'p' | 's' }>();
  const equations: { readonly terms: readonly (readonly [string, number])[] }[] = [];
  const take = (mark: string, { publication, told }: ReturnType<typeof month>): void => {
    for (const { key, value } of publication.cells) cells.set(`${mark} ${key}`, { value, told: told.get(key) ?? value });
    for (const { total: of, parts } of publication.sums) equations.push({ terms: [[`${mark} ${of}`, -1], ...parts.map((part) => [`${mark} ${part}`, 1] as const)] });
  };
  take('was', was);
  take('is', is);
  const named = (key: string): string => (key.startsWith('before|') ? `was ${key.replace('before|', `${boundParts}|`).replace('|group=all', '')}` : /^(came|left|stayed)\|/u.test(key)
    ? key : `is ${key}`);
  for (const { key, value } of ofFlows.cells) if (!cells.has(named(key))) cells.set(named(key), { value, told: flows.cells[key] ?? (key.startsWith('stayed|') ? 's' : value) });
  for (const { total: of, parts } of ofFlows.sums) equations.push({ terms: [[named(of), -1], ...parts.map((part) => [named(part), 1] as const)] });
  const names = [...cells.keys()];
  const at = new Map(names.map((name, index) => [name, index]));
  return {
    names, truth: names.map((name) => cells.get(name)?.value ?? 0),
    cells: names.map((key) => {
      const told = cells.get(key)?.told ?? 0;
      return { key, value: typeof told === 'number' ? told : null, kind: 'count' as const, small: typeof told === 'number' || key.startsWith('stayed') ? null : told === 'p',
        ...(/^(came|left|stayed)/u.test(key) ? { noughts: 'hidden' as const } : {}) };
    }),
    equations: equations.map(({ terms }): Equation => ({ terms: terms.map(([name, factor]) => [at.get(name) ?? -1, factor] as const), low: 0, high: 0 })),
  };
}

describe('an attacker with every month, municipality, travel-to-work area, group and flow that is out', () => {
  it('is told no small count exactly, and no printed figure is wrong', { timeout: 120_000 }, async () => {
    let hidden = 0;
    for (let seed = 1; seed <= 8; seed += 1) {
      const published = everything(seed);
      const { names, truth } = published;
      published.cells.forEach(({ value }, cell) => expect([names[cell], value ?? truth[cell]]).toEqual([names[cell], truth[cell]]));
      expect(published.cells.filter(({ value }, cell) => value !== null && (truth[cell] ?? 0) > 0 && (truth[cell] ?? 0) < 5).map(({ key }) => key)).toEqual([]);
      const found = await attack(published, { knowledge: { level: 'not-negative', smallLow: 1, smallHigh: 4 }, width: 2 });
      expect([seed, found.contradictions]).toEqual([seed, 0]);
      const small = found.exact.filter((cell) => (truth[cell] ?? 0) > 0 && (truth[cell] ?? 0) < 5).map((cell) => `${seed}: ${names[cell] ?? ''} = ${truth[cell] ?? ''}`);
      expect(small).toEqual([]);
      hidden += published.cells.filter(({ value }) => value === null).length;
    }
    expect(hidden).toBeGreaterThan(150);
  });

  it('finds what it looks for where a hidden count is printed after all', async () => {
    const published = everything(1);
    const cell = published.cells.findIndex(({ small }) => small === true);
    const open = { ...published, cells: published.cells.map((each, at) => (each.value === null && at !== cell ? { ...each, value: published.truth[at] ?? 0, small: null } : each)) };
    expect((await attack(open, { knowledge: { level: 'not-negative', smallLow: 1, smallHigh: 4 }, width: 2 })).exact).toContain(cell);
  });
});
