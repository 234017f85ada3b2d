import type { CodeSum } from '@kohtaanto/rules/disclosure/grid.ts';
import { Refused } from '../platform/http/refusal.ts';
import { isTotalCode, type TableFile } from './table-file.ts';

/**
 * Which code belongs to which. Two shapes of file are read: `code,parent` (with or without a column
 * `dimension`; a code with two parents stands in overlapping areas), and one column for each level
 * from the finest to the coarsest, like municipality, district, region.
 */
export type Hierarchies = {
  /** Child and parent, by the name of the dimension; under '' those of a file that names none. */
  readonly pairs: ReadonlyMap<string, readonly (readonly [child: string, parent: string])[]>;
  /** Columns that hold a coarser level of a dimension, with what their codes are called there. */
  readonly levels: ReadonlyMap<string, { readonly dimension: string; readonly nameOf: (code: string) => string }>;
};

export const NO_HIERARCHIES: Hierarchies = { pairs: new Map(), levels: new Map() };

export function hierarchiesOf(file: TableFile): Hierarchies {
  const find = (...names: string[]): number => file.headings.findIndex((heading) => names.includes(heading.toLowerCase()));
  const child = find('code', 'child', 'koodi', 'kod');
  const parent = find('parent', 'yläluokka', 'överklass');
  const dimension = find('dimension', 'luokitus', 'indelning');
  if (child < 0 || parent < 0) return levelsOf(file);
  const pairs = new Map<string, (readonly [string, string])[]>();
  for (const { cells } of file.rows) {
    const code = cells[child] ?? '';
    const above = cells[parent] ?? '';
    if (code === '' || above === '') continue;
    const name = dimension < 0 ? '' : cells[dimension] ?? '';
    pairs.set(name, [...(pairs.get(name) ?? []), [code, above] as const]);
  }
  return { pairs, levels: new Map() };
}

/** A district may be called like its town: then it is `district.Forssa` in the tables. */
function levelsOf(file: TableFile): Hierarchies {
  const [finest = ''] = file.headings;
  const codes = file.headings.map((_, column) => new Set(file.rows.map(({ cells }) => cells[column] ?? '')));
  const nameOf = (column: number, code: string): string => {
    const clashes = codes.some((others, other) => other < column && others.has(code));
    return column > 0 && clashes ? `${file.headings[column] ?? ''}.${code}` : code;
  };
  const pairs = new Map<string, readonly [string, string]>();
  for (const { cells } of file.rows) {
    for (let column = 0; column + 1 < file.headings.length; column += 1) {
      const code = cells[column] ?? '';
      const above = cells[column + 1] ?? '';
      if (code === '' || above === '') continue;
      const pair = [nameOf(column, code), nameOf(column + 1, above)] as const;
      pairs.set(pair.join('\u0000'), pair);
    }
  }
  return {
    pairs: new Map([[finest, [...pairs.values()]]]),
    levels: new Map(file.headings.map((heading, column) =>
      [heading, { dimension: finest, nameOf: (code: string) => nameOf(column, code) }])),
  };
}

/** The pairs that concern a dimension: those of its name, or those that know most of its codes. */
export function pairsFor(hierarchies: Hierarchies, dimension: string, codes: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const own = hierarchies.pairs.get(dimension);
  if (own !== undefined) return own;
  let most = 0;
  let chosen: readonly (readonly [string, string])[] = [];
  for (const [name, pairs] of hierarchies.pairs) {
    const known = new Set(pairs.map(([child]) => child).filter((child) => codes.has(child))).size;
    // A hierarchy of another dimension may share a code or two by chance.
    const least = name === '' ? 1 : Math.max(2, codes.size / 3);
    if (known < least || known <= most) continue;
    most = known;
    chosen = pairs;
  }
  return chosen;
}

export type Tree = { readonly codes: readonly string[]; readonly sums: readonly CodeSum[] };

/**
 * The codes of a dimension with their sums. A total that no pair mentions is the sum of the topmost
 * codes, or of the finest ones where areas overlap.
 */
export function treeOf(
  present: readonly string[], pairs: readonly (readonly [string, string])[], total: string | undefined,
): Tree {
  const used = pairs.filter(([child]) => child !== total);
  const known = reachable(present, used);
  const codes = [...new Set([...present, ...known.flat(), ...(total === undefined ? [] : [total])])];
  const index = new Map(codes.map((code, i) => [code, i]));
  const parts = new Map<string, string[]>();
  for (const [child, parent] of known) parts.set(parent, [...(parts.get(parent) ?? []), child]);
  refuseCircle(parts);
  if (total !== undefined && !parts.has(total)) {
    const below = new Set(known.map(([child]) => child));
    const tops = codes.filter((code) => code !== total && !below.has(code));
    const finest = codes.filter((code) => code !== total && !parts.has(code));
    const reached = tops.flatMap((code) => leavesOf(parts, code));
    const apart = reached.length === finest.length && new Set(reached).size === reached.length;
    const chosen = apart ? tops : finest;
    if (chosen.length > 0) parts.set(total, chosen);
  }
  const sums = [...parts].map(([parent, children]) => ({
    total: index.get(parent) ?? 0, parts: [...new Set(children)].map((child) => index.get(child) ?? 0),
  }));
  return { codes, sums };
}

/** Pairs above the codes at hand: a hierarchy of the whole country serves one region's table too. */
function reachable(present: readonly string[], pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const reached = new Set(present);
  const found: (readonly [string, string])[] = [];
  const above = new Map<string, string[]>();
  for (const [child, parent] of pairs) above.set(child, [...(above.get(child) ?? []), parent]);
  for (const code of reached) {
    for (const parent of above.get(code) ?? []) {
      found.push([code, parent]);
      reached.add(parent);
    }
  }
  return found;
}

function leavesOf(parts: ReadonlyMap<string, readonly string[]>, code: string): string[] {
  const below = parts.get(code);
  return below === undefined ? [code] : below.flatMap((child) => leavesOf(parts, child));
}

function refuseCircle(parts: ReadonlyMap<string, readonly string[]>): void {
  const done = new Set<string>();
  const visit = (code: string, path: ReadonlySet<string>): void => {
    if (path.has(code)) throw new Refused('disclosure.hierarchy-turns-back', { code });
    if (done.has(code)) return;
    for (const child of parts.get(code) ?? []) visit(child, new Set([...path, code]));
    done.add(code);
  };
  for (const code of parts.keys()) visit(code, new Set());
}

/** The total of a column, if some code calls itself one. */
export function totalAmong(codes: Iterable<string>): string | undefined {
  for (const code of codes) if (isTotalCode(code)) return code;
  return undefined;
}
