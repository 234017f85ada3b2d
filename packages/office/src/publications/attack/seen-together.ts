import { nestedMeasures, partsOfSplits, sumsOfMeasures } from '../../indicators/gate/released-measures.ts';
import type { Equation, Published, SeenCell } from '../../disclosure/attack/published-cells.ts';
import type { CountName, TellsBond, Told } from './named-counts.ts';
import { smallRests } from './small-rests.ts';

/** Everything that is out, put together as its best informed reader would. */
export type SeenTogether = {
  readonly published: Published;
  readonly names: readonly CountName[];
  /** Hidden in one table and printed in another, or the rest of two printed figures: told without any arithmetic. */
  readonly plain: readonly CountName[];
  /** One figure printed in two ways. */
  readonly contradicted: readonly CountName[];
};

const keyOf = ({ month, measure, place, split }: CountName): string => `${month}|${measure}|${place}|${split}`;

/**
 * `nearly`: sums too that hold in most months only, as a reader would try them. Where they fit nothing, he knows
 * that they do not hold.
 */
export function seenTogether(told: readonly Told[], nearly: boolean): SeenTogether {
  const cells: { key: string; value: number | null; name: CountName; mayBeNought: boolean }[] = [];
  const index = new Map<string, number>();
  const hidden = new Set<string>();
  const plain = new Map<string, CountName>();
  const contradicted = new Map<string, CountName>();
  for (const { count, cell, noughts } of told.flatMap(({ counts }) => counts)) {
    if (cell === null) continue;
    const key = keyOf(count);
    const at = index.get(key);
    const value = cell === 'suppressed' ? null : cell;
    if (value === null) hidden.add(key);
    const known = at === undefined ? undefined : cells[at];
    // Where one table says that noughts are printed, the reader of both knows it.
    if (known !== undefined && noughts !== 'hidden') known.mayBeNought = false;
    if (known === undefined) index.set(key, cells.push({ key, value, name: count, mayBeNought: noughts === 'hidden' }) - 1);
    else if (known.value === null) known.value = value;
    else if (value !== null && value !== known.value) contradicted.set(key, count);
  }
  for (const { key, value, name } of cells) if (value !== null && hidden.has(key)) plain.set(key, name);
  for (const rest of smallRests(cells, (name) => cells[index.get(keyOf(name)) ?? -1]?.value ?? null)) plain.set(keyOf(rest), rest);
  const seen: readonly SeenCell[] = cells.map(({ key, value, name, mayBeNought }) => ({
    key, value, kind: name.measure === 'labour-force' ? 'derived' : 'count', small: null, ...(mayBeNought ? { noughts: 'hidden' } : {}),
  }));
  const at = (name: CountName) => index.get(keyOf(name));
  return {
    published: {
      cells: seen,
      equations: [...bondsBetween(told.flatMap(({ bonds }) => bonds), at), ...sumsBetween(cells, index, told, nearly)],
    },
    names: cells.map(({ name }) => name), plain: [...plain.values()], contradicted: [...contradicted.values()],
  };
}

type Cells = readonly { readonly key: string; readonly value: number | null; readonly name: CountName }[];
type Index = ReadonlyMap<string, number>;

function bondsBetween(bonds: readonly TellsBond[], at: (name: CountName) => number | undefined): readonly Equation[] {
  return bonds.flatMap((bond): readonly Equation[] => {
    const [one, other] = bond.kind === 'share' ? [at(bond.part), at(bond.whole)] : [at(bond.now), at(bond.before)];
    if (one === undefined || other === undefined) return [];
    if (bond.kind === 'change') return [{ terms: [[one, 1], [other, -1]], low: bond.printed, high: bond.printed }];
    // A per cent of change is the share of then that is now, less a hundred.
    const printed = bond.printed + (bond.kind === 'rate' ? 100 : 0);
    const half = bond.step / 2 + 1e-9;
    return [
      { terms: [[one, 100], [other, -(printed - half)]], low: 0, high: Number.POSITIVE_INFINITY },
      { terms: [[one, 100], [other, -(printed + half)]], low: Number.NEGATIVE_INFINITY, high: 0 },
    ];
  });
}

type Sum = { readonly total: CountName; readonly parts: readonly CountName[]; readonly sure: boolean };

function sumsBetween(cells: Cells, index: Index, told: readonly Told[], nearly: boolean): readonly Equation[] {
  const names = cells.map(({ name }) => name);
  const sums = [...sumsOfPlaces(names, told), ...sumsOfMeasuresOf(names), ...sumsOfSplitsOf(names)];
  const valueAt = (name: CountName) => cells[index.get(keyOf(name)) ?? -1]?.value ?? null;
  const broken = new Set(sums.filter((sum) => !sum.sure && breaks(sum, valueAt)).map(({ total, parts }) => kindOf(total, parts)));
  const equations = sums.filter(({ total, parts, sure }) => sure || (nearly && !broken.has(kindOf(total, parts))))
    .flatMap(({ total, parts }) => sumEquation(total, parts, index));
  return [...equations, ...names.flatMap((name) => nestedMeasures.flatMap(([smaller, larger]): readonly Equation[] => {
    const [low, high] = [index.get(keyOf(name)), index.get(keyOf({ ...name, measure: larger }))];
    return name.measure !== smaller || low === undefined || high === undefined ? []
      : [{ terms: [[high, 1], [low, -1]], low: 0, high: Number.POSITIVE_INFINITY }];
  }))];
}

/** What holds only nearly is known to a reader to hold where no printed figure of the month breaks it. */
const kindOf = (total: CountName, parts: readonly CountName[]): string =>
  `${total.month} ${total.measure} ${parts.map(({ measure }) => measure).join('+')}`;

function breaks({ total, parts }: Sum, valueAt: (name: CountName) => number | null): boolean {
  const values = [total, ...parts].map(valueAt);
  if (values.some((value) => value === null)) return false;
  const [whole = 0, ...each] = values as number[];
  return each.reduce((sum, value) => sum + value, 0) !== whole;
}

/** A sum of which some parts are in no table is a sum of at least the others. */
function sumEquation(total: CountName, parts: readonly CountName[], index: Index): readonly Equation[] {
  const whole = index.get(keyOf(total));
  const known = parts.flatMap((part) => index.get(keyOf(part)) ?? []);
  if (whole === undefined || known.length === 0) return [];
  const terms = [[whole, 1] as const, ...known.map((part) => [part, -1] as const)];
  return [{ terms, low: 0, high: known.length === parts.length ? 0 : Number.POSITIVE_INFINITY }];
}

function sumsOfPlaces(names: readonly CountName[], told: readonly Told[]): readonly Sum[] {
  const placesOf = new Map(told.flatMap(({ areas }) => areas).map(({ total, places }) => [total, places]));
  return names.flatMap((total) => {
    const places = placesOf.get(total.place);
    return places === undefined ? [] : [{ total, parts: places.map((place) => ({ ...total, place })), sure: true }];
  });
}

/** Men and women, the four parts of structural unemployment: nobody is in two of them, and nobody in none. */
const byDefinition = new Set(['unemployed:each-unemployed', 'seekers:any-part', 'each-of-population@contacts-in-time', 'done-by-the-day@contacts-in-time']);

function sumsOfMeasuresOf(names: readonly CountName[]): readonly Sum[] {
  return names.flatMap((name) => sumsOfMeasures.filter(({ total }) => total === name.measure).map(({ parts }) =>
    ({ total: name, parts: parts.map((measure) => ({ ...name, measure })), sure: byDefinition.has(name.measure) })));
}

function sumsOfSplitsOf(names: readonly CountName[]): readonly Sum[] {
  const splits = new Map<string, Set<string>>();
  for (const { measure, split } of names) {
    const [dimension = '', code] = split.split('=');
    if (code === undefined) continue;
    const key = `${measure}|${dimension}`;
    splits.set(key, (splits.get(key) ?? new Set()).add(split));
  }
  const whole = names.filter(({ split }) => split === '');
  return whole.flatMap((total) => [
    ...[...splits].filter(([key]) => key.startsWith(`${total.measure}|`))
      .map(([, codes]) => ({ total, parts: [...codes].map((split) => ({ ...total, split })), sure: true })),
    ...partsOfSplits.filter((each) => each.total === total.measure)
      .map(({ of, parts }) => ({ total, parts: parts.map((split) => ({ ...total, measure: of, split })), sure: true })),
  ]);
}

