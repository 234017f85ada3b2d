import { Refused } from '../platform/http/refusal.ts';
import { attack, type AttackResult } from './attack/attack.ts';
import { LEVELS, type Level, type Published } from './attack/published-cells.ts';
import { hierarchiesOf, NO_HIERARCHIES } from './hierarchy-file.ts';
import { publishedOf } from './published-files.ts';
import { readTableFile } from './table-file.ts';

export type AuditOptions = {
  readonly dims?: string; readonly value?: string; readonly hierarchy?: string;
  readonly known?: string; readonly list?: boolean; readonly json?: boolean;
};

export type AuditedLevel = { readonly level: Level; readonly result: AttackResult };
export type Audited = { readonly published: Published; readonly levels: readonly AuditedLevel[] };

/** What can be recovered of the hidden figures from all the files together, by what is known besides. */
export async function auditFiles(paths: readonly string[], options: AuditOptions): Promise<Audited> {
  const known = knownRange(options.known);
  const files = await Promise.all(paths.map(readTableFile));
  const hierarchies = options.hierarchy === undefined ? NO_HIERARCHIES : hierarchiesOf(await readTableFile(options.hierarchy));
  const columns = { dims: listOf(options.dims), values: listOf(options.value) };
  const read = publishedOf(files, columns, hierarchies);
  // Where the print does not tell which hidden cells are small, the rule says that all of them are.
  const published = known === undefined || read.cells.some((cell) => cell.small === true) ? read
    : { ...read, cells: read.cells.map((cell) => (cell.value === null ? { ...cell, small: true } : cell)) };
  const [smallLow, smallHigh] = known ?? [1, 4];
  const levels: AuditedLevel[] = [];
  for (const level of LEVELS) {
    if (level === 'small-known' && known === undefined) continue;
    const result = await attack(published, {
      knowledge: { level, smallLow, smallHigh }, width: smallHigh - smallLow, toTheEnds: options.list === true || options.json === true,
    });
    levels.push({ level, result });
  }
  return { published, levels };
}

function listOf(given: string | undefined): readonly string[] | undefined {
  return given?.split(',').map((name) => name.trim()).filter((name) => name !== '');
}

function knownRange(given: string | undefined): readonly [number, number] | undefined {
  if (given === undefined) return undefined;
  const [, low, high] = /^(\d+)\s*[-–]\s*(\d+)$/u.exec(given.trim()) ?? [];
  if (low === undefined || high === undefined || Number(low) > Number(high)) {
    throw new Refused('disclosure.option-unfit', { option: '--known', given, example: '--known 1-4' });
  }
  return [Number(low), Number(high)];
}

/** A line for each level, then the cells found at the last one, if asked for. */
export function auditTold({ published, levels }: Audited, list: boolean): string {
  const hidden = published.cells.filter((cell) => cell.value === null).length;
  const lines = [`${published.cells.length} cells, ${hidden} hidden, ${published.equations.length} sums`];
  for (const { level, result } of levels) {
    lines.push(`${level}: ${result.exact.length} exact, ${result.narrowed.length} narrowed`
      + (result.contradictions > 0 ? `, ${result.contradictions} contradictions` : ''));
  }
  const last = levels.at(-1);
  if (list && last !== undefined) {
    const told = new Set([...last.result.exact, ...last.result.narrowed]);
    for (const { cell, low, high } of last.result.intervals) {
      if (told.has(cell)) lines.push(`${published.cells[cell]?.key ?? ''}\t${low === high ? low : `${low}–${high}`}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

export function auditAsJson({ published, levels }: Audited): string {
  return `${JSON.stringify({
    cells: published.cells.length,
    hidden: published.cells.filter((cell) => cell.value === null).length,
    sums: published.equations.length,
    levels: levels.map(({ level, result }) => ({
      level, exact: result.exact.length, narrowed: result.narrowed.length, contradictions: result.contradictions,
      intervals: result.intervals.map(({ cell, low, high }) => ({
        cell: published.cells[cell]?.key ?? '', low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null,
      })),
    })),
  }, null, 2)}\n`;
}
