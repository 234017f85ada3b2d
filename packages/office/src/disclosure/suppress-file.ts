import { writeFile } from 'node:fs/promises';
import { PRIMARY, SECONDARY } from '@kohtaanto/rules/disclosure/protect.ts';
import { RULE_2026, type Protected } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { roundGrid } from '@kohtaanto/rules/disclosure/rounding.ts';
import { suppressGrid } from '@kohtaanto/rules/disclosure/publication.ts';
import type { Grid } from '@kohtaanto/rules/disclosure/grid.ts';
import { Refused } from '../platform/http/refusal.ts';
import { codesOf, gridOfFile } from './counts-of-file.ts';
import { hierarchiesOf, NO_HIERARCHIES } from './hierarchy-file.ts';
import { readTableFile } from './table-file.ts';

export type SuppressOptions = {
  readonly table: string; readonly dims: string; readonly value: string; readonly hierarchy?: string;
  readonly threshold?: string; readonly zeros?: string; readonly against?: string; readonly wholeRule?: boolean;
  readonly round?: string; readonly out?: string;
};

export type SuppressedFile = { readonly csv: string; readonly told: string };

/** The table with a status for each cell; hidden figures are not in it, whoever reads it. */
export async function suppressFile(options: SuppressOptions): Promise<SuppressedFile> {
  const threshold = wholeNumber('--threshold', options.threshold ?? String(RULE_2026.threshold), 2, 1000);
  const zeros = oneOf('--zeros', options.zeros ?? RULE_2026.zeros, ['printed', 'hidden'] as const);
  const file = await readTableFile(options.table);
  const hierarchies = options.hierarchy === undefined ? NO_HIERARCHIES : hierarchiesOf(await readTableFile(options.hierarchy));
  const dims = options.dims.split(',').map((name) => name.trim()).filter((name) => name !== '');
  if (dims.length === 0) throw new Refused('disclosure.option-unfit', { option: '--dims', given: options.dims, example: '--dims municipality,sex' });
  const grid = gridOfFile(file, dims, options.value, hierarchies);
  const result = options.round === undefined
    ? suppressed(grid, options, threshold, zeros)
    : rounded(grid, wholeNumber('--round', options.round, 2, 1000));
  const csv = csvOf(grid, dims, options.value, result);
  if (options.out !== undefined) await writeFile(options.out, csv);
  return { csv, told: result.told };
}

type Shown = { readonly valueOf: (cell: number) => string; readonly statusOf: (cell: number) => string; readonly told: string };

function suppressed(grid: Grid, options: SuppressOptions, threshold: number, zeros: 'printed' | 'hidden'): Shown {
  const done = suppressGrid(grid, { rule: { ...RULE_2026, threshold, zeros }, ...protectionOf(options) });
  let primary = 0;
  let secondary = 0;
  let hiddenSum = 0;
  for (const [cell, status] of done.status.entries()) {
    if (status === PRIMARY) primary += 1;
    if (status !== SECONDARY) continue;
    secondary += 1;
    hiddenSum += grid.values[cell] ?? 0;
  }
  const isHidden = (cell: number): boolean => done.status[cell] === PRIMARY || done.status[cell] === SECONDARY;
  return {
    valueOf: (cell) => (isHidden(cell) ? '...' : String(grid.values[cell] ?? 0)),
    statusOf: (cell) => (done.status[cell] === PRIMARY ? 'primary' : done.status[cell] === SECONDARY ? 'secondary' : 'published'),
    told: `${grid.values.length} cells, ${primary} primary, ${secondary} secondary (sum ${hiddenSum}), `
      + `${done.toldByRule.length} narrowed by the rule and the printed zeros alone`
      + (done.unprotected.length > 0 ? `, ${done.unprotected.length} not as wide as asked` : ''),
  };
}

function protectionOf(options: SuppressOptions): { protection?: Protected } {
  if (options.against === undefined && options.wholeRule !== true) return {};
  const knowledge = oneOf('--against', options.against ?? 'primaries', ['printed', 'primaries'] as const);
  return { protection: { knowledge, width: options.wholeRule === true ? 'whole-rule' : 'not-exact' } };
}

function rounded(grid: Grid, base: number): Shown {
  const values = roundGrid(grid, base);
  let most = 0;
  for (const [cell, value] of values.entries()) most = Math.max(most, Math.abs(value - (grid.values[cell] ?? 0)));
  return {
    valueOf: (cell) => String(values[cell] ?? 0),
    statusOf: () => 'rounded',
    told: `${grid.values.length} cells rounded to ${base}, none by more than ${most}`,
  };
}

function csvOf(grid: Grid, dims: readonly string[], value: string, shown: Shown): string {
  const lines = [[...dims, value, 'status'].map(quoted).join(',')];
  for (let cell = 0; cell < grid.values.length; cell += 1) {
    lines.push([...codesOf(grid, cell).map(quoted), shown.valueOf(cell), shown.statusOf(cell)].join(','));
  }
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return /[",\n;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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
