/**
 * Disclosure control beside its references: cells hidden and seconds of processor time by the Gauss
 * elimination of the Norwegian statistics office (R, measured elsewhere), and by ours; what an
 * attacker by linear programming recovers from either. The reference tables lie outside the project.
 */
import { PRIMARY, SECONDARY } from '@kohtaanto/rules/disclosure/protect.ts';
import type { Grid } from '@kohtaanto/rules/disclosure/grid.ts';
import { suppressGrid, type SuppressionOptions } from '@kohtaanto/rules/disclosure/publication.ts';
import { toldToOneAlone } from '../packages/office/src/disclosure/attack/alone.ts';
import { attack } from '../packages/office/src/disclosure/attack/attack.ts';
import { publishedGrid } from '../packages/office/src/disclosure/attack/published-grid.ts';
import type { Level } from '../packages/office/src/disclosure/attack/published-cells.ts';
import {
  hasReference, nationalTable, realMunicipalMonths, referenceResult,
} from '../packages/office/src/disclosure/testing/reference-tables.ts';
import { figureLine, printFigures } from './measuring/figure.ts';

const lines: string[] = [];

async function processorSeconds<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const begun = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(begun);
  return { result, seconds: (user + system) / 1e6 };
}

type Counted = { readonly primary: number; readonly secondary: number; readonly sum: number };

function count(grid: Grid, status: Uint8Array): Counted {
  let [primary, secondary, sum] = [0, 0, 0];
  for (const [cell, one] of status.entries()) {
    if (one === PRIMARY) primary += 1;
    if (one !== SECONDARY) continue;
    secondary += 1;
    sum += grid.values[cell] ?? 0;
  }
  return { primary, secondary, sum };
}

const attackAt = (grid: Grid, status: Uint8Array, level: Level) =>
  attack(publishedGrid(grid, status), { knowledge: { level, smallLow: 1, smallHigh: 4 }, width: 3 });

async function table(name: string, grid: Grid, goals: { hidden: number; suppress: number; audit: number }): Promise<void> {
  const { result, seconds } = await processorSeconds(() => suppressGrid(grid));
  const { primary, secondary, sum } = count(grid, result.status);
  lines.push(figureLine(`disclosure-${name}-suppressed`, primary + secondary, 'cells', { at: 'most', value: goals.hidden }));
  lines.push(`# ${name}: ${grid.values.length} cells, ${primary} primary, ${secondary} secondary of sum ${sum}`);
  lines.push(figureLine(`disclosure-${name}-seconds`, seconds, 's', { at: 'most', value: goals.suppress }));
  const audited = await processorSeconds(() => attackAt(grid, result.status, 'zeros-printed'));
  lines.push(figureLine(`disclosure-${name}-exact`, audited.result.exact.length, 'cells', { at: 'most', value: 0 }));
  lines.push(figureLine(`disclosure-${name}-audit-seconds`, audited.seconds, 's', { at: 'most', value: goals.audit }));
}

/** What each level of knowledge costs, and what is left to it: hidden in all, their sum, seconds, exact and narrowed cells. */
async function atLevel(name: string, grid: Grid, options: SuppressionOptions): Promise<void> {
  const { result, seconds } = await processorSeconds(() => suppressGrid(grid, options));
  const { primary, secondary, sum } = count(grid, result.status);
  const zeros = await attackAt(grid, result.status, 'zeros-printed');
  const small = await attackAt(grid, result.status, 'small-known');
  const unavoidable = new Set(result.toldByRule);
  const own = (cells: readonly number[]): number => cells.filter((cell) => result.status[cell] === PRIMARY && !unavoidable.has(cell)).length;
  const alone = await toldToOneAlone(publishedGrid(grid, result.status), { level: 'zeros-printed', smallLow: 1, smallHigh: 4 },
    new Set(zeros.exact), (cell) => grid.values[cell] === 1);
  lines.push(`# ${name}: ${primary + secondary} hidden, ${secondary} secondary of sum ${sum}, ${seconds.toFixed(2)} s; noughts known: `
    + `${zeros.exact.length} exact, ${zeros.narrowed.length} narrowed, ${alone.length} to one alone; small known: ${own(small.exact)} exact, `
    + `${own(small.narrowed)} narrowed, ${unavoidable.size} told by the rule itself`);
}

async function realMonths(column: string): Promise<void> {
  const months = await realMunicipalMonths(column);
  let [recovered, hidden, naive, seconds] = [0, 0, 0, 0];
  for (const grid of months.values()) {
    const done = await processorSeconds(() => suppressGrid(grid));
    seconds += done.seconds;
    hidden += done.result.status.filter((one) => one === PRIMARY || one === SECONDARY).length;
    const unavoidable = new Set(done.result.toldByRule);
    const { exact } = await attackAt(grid, done.result.status, 'small-known');
    recovered += exact.filter((cell) => !unavoidable.has(cell)).length;
    const asToday = Uint8Array.from(grid.values, (value) => (value > 0 && value < 5 ? PRIMARY : 0));
    naive += (await attackAt(grid, asToday, 'small-known')).exact.length;
  }
  lines.push(`# ${column}: ${months.size} months, ${hidden} hidden in ${seconds.toFixed(1)} s; as published today ${naive} are exact`);
  lines.push(figureLine(`disclosure-real-${column.toLowerCase()}-exact`, recovered, 'cells', { at: 'most', value: 0 }));
}

if (!hasReference) {
  console.log('# the reference tables are not here: nothing is measured');
} else {
  const tableA = await nationalTable(false);
  const tableB = await nationalTable(true);
  const reference = await referenceResult('ref_nationalA_small4.csv', 'n');
  lines.push(`# peer: Gauss elimination in R, national A: ${reference.primary} primary, ${reference.hidden - reference.primary} secondary of sum `
    + `${reference.secondarySum}, 7 s; national B: 1149 primary, 1214 secondary, 23 s, 24 exact to one who knows that noughts are printed`);
  await table('national-a', tableA, { hidden: Math.floor(reference.hidden * 1.05), suppress: 1, audit: 15 });
  await table('national-b', tableB, { hidden: 1149 + 1214, suppress: 2, audit: 15 });
  for (const [name, grid] of [['national A', tableA], ['national B', tableB]] as const) {
    for (const knowledge of ['printed', 'primaries'] as const) {
      for (const width of ['not-exact', 'whole-rule'] as const) await atLevel(`${name}, ${knowledge}, ${width}`, grid, { protection: { knowledge, width } });
    }
  }
  await realMonths('Tyottomat');
  await realMonths('Avoimet_tyopaikat');
}
printFigures(lines);
