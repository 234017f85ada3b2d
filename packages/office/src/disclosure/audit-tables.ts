import { Refused } from '../platform/http/refusal.ts';
import { toldToOneAlone, type ToldToOne } from './attack/alone.ts';
import { attack, type AttackResult } from './attack/attack.ts';
import { explain, type Explanation } from './attack/explain.ts';
import { LEVELS, type Knowledge, type Level } from './attack/published-cells.ts';
import { NO_HIERARCHIES, type Hierarchies } from './hierarchy-file.ts';
import { publishedOf, type AuditColumns, type PublishedFiles } from './published-files.ts';
import type { TableFile } from './table-file.ts';

export type AuditWish = {
  readonly columns?: AuditColumns;
  readonly hierarchies?: Hierarchies;
  /** The values a small hidden figure may have, where that is known: 1 to 4. */
  readonly known?: readonly [number, number] | undefined;
  /** Find every interval to its ends, and say why the told cells are told. */
  readonly list?: boolean;
  readonly onProgress?: (progress: AuditProgress) => void;
};
export type AuditProgress = { readonly doing: 'reading' | Level | 'alone' | 'explaining'; readonly done: number; readonly total: number };

export type AuditedLevel = { readonly level: Level; readonly result: AttackResult };
export type Audited = {
  readonly published: PublishedFiles;
  readonly levels: readonly AuditedLevel[];
  /** Cells that whoever is alone in another hidden cell could tell besides. */
  readonly toOneAlone: readonly ToldToOne[];
  /** Of the cells told exactly, first by those who know least: what told them. */
  readonly explanations: readonly Explanation[];
};

export const MOST_HIDDEN = 30_000;
const MOST_EXPLAINED = 300;

/** What can be recovered of the hidden figures from all the tables together, by what is known besides (KNO-4). */
export async function auditTables(files: readonly TableFile[], wish: AuditWish): Promise<Audited> {
  wish.onProgress?.({ doing: 'reading', done: 0, total: files.length });
  const read = publishedOf(files, wish.columns ?? {}, wish.hierarchies ?? NO_HIERARCHIES);
  const hidden = read.cells.filter((cell) => cell.value === null).length;
  if (hidden > MOST_HIDDEN) throw new Refused('disclosure.too-many-hidden', { hidden, limit: MOST_HIDDEN });
  const told = read.cells.some((cell) => cell.small !== null);
  const [smallLow, smallHigh] = wish.known ?? [1, 4];
  const attackAt = (published: PublishedFiles, level: Level, toTheEnds: boolean): Promise<AttackResult> => attack(published, {
    knowledge: { level, smallLow, smallHigh }, width: smallHigh - smallLow, toTheEnds,
    onProgress: (done, total) => wish.onProgress?.({ doing: level, done, total }),
  });
  const levels: AuditedLevel[] = [];
  for (const level of LEVELS) {
    if (level !== 'small-known') levels.push({ level, result: await attackAt(read, level, wish.list === true) });
  }
  let published = read;
  if (wish.known !== undefined) {
    // Where the print does not tell which hidden cells are small, the rule says that all of them are.
    if (!told) published = markedSmall(read, () => true);
    let result = await attackAt(published, 'small-known', wish.list === true);
    if (!told && result.contradictions > (levels.at(-1)?.result.contradictions ?? 0)) {
      // Some are hidden to protect others: those that cannot be small.
      const { intervals } = await attackAt(read, 'zeros-printed', true);
      const large = new Set(intervals.filter(({ low, high }) => low > smallHigh || high < smallLow).map(({ cell }) => cell));
      published = markedSmall(read, (cell) => !large.has(cell));
      result = await attackAt(published, 'small-known', wish.list === true);
    }
    levels.push({ level: 'small-known', result });
  }
  const last = levels.at(-1);
  const knowledge: Knowledge = { level: last?.level ?? 'linear', smallLow, smallHigh };
  wish.onProgress?.({ doing: 'alone', done: 0, total: hidden });
  const toOneAlone = await toldToOneAlone(published, knowledge, new Set(last?.result.exact ?? []));
  return { published, levels, toOneAlone, explanations: wish.list === true ? await explained(published, levels, knowledge, wish) : [] };
}

function markedSmall(read: PublishedFiles, isSmall: (cell: number) => boolean): PublishedFiles {
  return { ...read, cells: read.cells.map((cell, i) => (cell.value === null && isSmall(i) ? { ...cell, small: true } : cell)) };
}

/** Each cell is explained by the level at which it is first told: the less is known, the simpler the proof. */
async function explained(
  published: PublishedFiles, levels: readonly AuditedLevel[], { smallLow, smallHigh }: Knowledge, wish: AuditWish,
): Promise<readonly Explanation[]> {
  const done = new Set<number>();
  const found: Explanation[] = [];
  for (const kind of ['exact', 'narrowed'] as const) {
    for (const { level, result } of levels) {
      const cells = result[kind].filter((cell) => !done.has(cell)).slice(0, MOST_EXPLAINED - done.size);
      wish.onProgress?.({ doing: 'explaining', done: done.size, total: MOST_EXPLAINED });
      for (const cell of cells) done.add(cell);
      found.push(...await explain(published, { level, smallLow, smallHigh }, cells));
    }
  }
  return found;
}
