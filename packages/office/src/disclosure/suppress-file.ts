import { rename, rm, writeFile } from 'node:fs/promises';
import { RULE_2026, type Protected } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { roundGrid } from '@kohtaanto/rules/disclosure/rounding.ts';
import { Refused } from '../platform/http/refusal.ts';
import { listOf } from './audit-files.ts';
import { codesOf, gridOfFile } from './counts-of-file.ts';
import { formulasOf } from './formulas.ts';
import { hierarchiesOf, NO_HIERARCHIES, type Hierarchies } from './hierarchy-file.ts';
import { csvOf, protectTable, type ProtectedTable } from './protect-table.ts';
import { readTableFile, type TableFile } from './table-file.ts';

export type SuppressOptions = {
  readonly table: string; readonly dims: string; readonly value: string; readonly hierarchy?: string;
  readonly threshold?: string; readonly zeros?: string; readonly against?: string; readonly wholeRule?: boolean;
  readonly derived?: readonly string[]; readonly health?: boolean; readonly contributions?: string;
  readonly round?: string; readonly out?: string;
};

export type SuppressedFile = { readonly csv: string; readonly told: string };

/** The table with a status for each cell; hidden figures are not in it, whoever reads it. */
export async function suppressFile(options: SuppressOptions): Promise<SuppressedFile> {
  const threshold = wholeNumber('--threshold', options.threshold ?? String(RULE_2026.threshold), 2, 1000);
  const zeros = oneOf('--zeros', options.zeros ?? RULE_2026.zeros, ['printed', 'hidden'] as const);
  const base = options.round === undefined ? undefined : wholeNumber('--round', options.round, 2, 1000);
  const formulas = formulasOf(options.derived ?? []);
  const dims = listOf(options.dims) ?? [];
  const values = listOf(options.value) ?? [];
  if (dims.length === 0) throw new Refused('disclosure.option-unfit', { option: '--dims', given: options.dims, example: '--dims municipality,sex' });
  if (values.length === 0) throw new Refused('disclosure.option-unfit', { option: '--value', given: options.value, example: '--value n' });
  const file = await readTableFile(options.table);
  const hierarchies = options.hierarchy === undefined ? NO_HIERARCHIES : hierarchiesOf(await readTableFile(options.hierarchy));
  const result = base !== undefined ? rounded(file, { dims, values, hierarchies, base }) : told(protectTable(file, {
    dims, values, hierarchies, formulas, rule: { threshold, zeros }, protection: protectionOf(options),
    health: options.health === true, contributions: contributionColumns(options.contributions),
  }));
  if (options.out !== undefined) await writeWhole(options.out, result.csv);
  return result;
}

/** Beside the place first: the file is there whole or not at all. */
async function writeWhole(file: string, csv: string): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, csv);
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new Refused('disclosure.not-written', { file, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}

function contributionColumns(given: string | undefined): readonly [string, string] | undefined {
  if (given === undefined) return undefined;
  const [largest, second, ...more] = listOf(given) ?? [];
  if (largest === undefined || second === undefined || more.length > 0) {
    throw new Refused('disclosure.option-unfit', { option: '--contributions', given, example: '--contributions largest,second' });
  }
  return [largest, second];
}

function told(table: ProtectedTable): SuppressedFile {
  const { cells, primary, secondary, secondarySum, derived, toldByRule, unprotected } = table.counts;
  const parts = [
    `${cells} cells, ${primary} primary, ${secondary} secondary (sum ${secondarySum})`,
    ...(derived > 0 ? [`${derived} changes and per cents hidden`] : []),
    `${toldByRule} narrowed by the rule and the printed zeros alone`,
    ...(unprotected > 0 ? [`${unprotected} not as wide as asked`] : []),
    ...(table.leftOut.length > 0 ? [`left out, as what they are worked out from was not found: ${table.leftOut.join(', ')}`] : []),
  ];
  return { csv: csvOf(table), told: parts.join(', ') };
}

function protectionOf(options: SuppressOptions): Protected | undefined {
  if (options.against === undefined && options.wholeRule !== true) return undefined;
  const knowledge = oneOf('--against', options.against ?? 'primaries', ['printed', 'primaries'] as const);
  return { knowledge, width: options.wholeRule === true ? 'whole-rule' : 'not-exact' };
}

type RoundWish = { readonly dims: readonly string[]; readonly values: readonly string[]; readonly hierarchies: Hierarchies; readonly base: number };

/** Rounded so that the table still adds up; of several columns each by itself. */
function rounded(file: TableFile, { dims, values, hierarchies, base }: RoundWish): SuppressedFile {
  const grids = values.map((value) => gridOfFile(file, dims, value, hierarchies));
  const figures = grids.map((grid) => roundGrid(grid, base));
  let most = 0;
  let cells = 0;
  for (const [g, grid] of grids.entries()) {
    cells += grid.values.length;
    for (const [cell, value] of grid.values.entries()) most = Math.max(most, Math.abs(value - (figures[g]?.[cell] ?? 0)));
  }
  const [grid] = grids;
  const headings = [...dims, ...values.flatMap((value, g) => [value, g === 0 ? 'status' : `${value}_status`])];
  const records = Array.from(grid?.values ?? [], (_, cell) => [
    ...(grid === undefined ? [] : codesOf(grid, cell)), ...figures.flatMap((each) => [String(each[cell] ?? 0), 'rounded']),
  ]);
  return { csv: csvOf({ headings, records }), told: `${cells} cells rounded to ${base}, none by more than ${most}` };
}

export function wholeNumber(option: string, given: string, least: number, most: number): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new Refused('disclosure.option-unfit', { option, given, example: `${option} 5` });
  }
  return number;
}

function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === given);
  if (found === undefined) throw new Refused('disclosure.option-unfit', { option, given, example: `${option} ${allowed[0] ?? ''}` });
  return found;
}
