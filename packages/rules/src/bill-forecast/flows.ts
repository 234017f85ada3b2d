import { monthsOn } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';
import type { BillFamily, PayeeMonth } from './payee-months.ts';

/** Days counted in one cell: the steps of every ladder begin at a multiple of it. */
export const CELL_DAYS = 25;
/** From here on the ladders know no further step: everybody is in the last cell. */
export const LAST_CELL = 42;

/** Persons of a month who are alike: a municipality, a family of benefits and so many days counted when the month began. */
export type FlowCell = {
  readonly municipality: string; readonly family: BillFamily; readonly cell: number;
  persons: number;
  /** The sum of their days counted when the month began. */
  counted: number;
  days: number; fullDays: number;
  /** Not on a ladder of the family the month before, and their days. */
  entered: number; enteredDays: number;
  /** In the same family the month after, and those who went over from earnings-related allowance to general support. */
  stayed: number; movedOn: number;
};

/** A month of the bill as the coming ones are forecast from: nobody is in it, only how many. */
export type MonthFlow = {
  readonly month: Month;
  readonly cells: readonly FlowCell[];
  /** The month before is known too; otherwise everybody would look as if they had come. */
  readonly entriesKnown: boolean;
};

/** How many stood, came and went, by month: `first` to `last`, all of which are known; the last month's leavers are not yet. */
export function flowsOf(persons: Iterable<readonly PayeeMonth[]>, first: Month, last: Month): readonly MonthFlow[] {
  const months = Array.from({ length: last - first + 1 }, () => new Map<string, FlowCell>());
  for (const own of persons) {
    for (const [at, each] of own.entries()) {
      const cells = months[each.month - first];
      if (cells === undefined) continue;
      const cell = cellOf(cells, each);
      const before = own[at - 1];
      const after = own[at + 1];
      cell.persons += 1;
      cell.counted += each.counted;
      cell.days += each.days;
      cell.fullDays += each.fullDays;
      if (before?.month !== each.month - 1 || !goesOn(before, each)) {
        cell.entered += 1;
        cell.enteredDays += each.days;
      }
      if (after?.month === each.month + 1 && goesOn(each, after)) {
        if (after.family === each.family) cell.stayed += 1;
        else cell.movedOn += 1;
      }
    }
  }
  return months.map((cells, at) => ({
    month: monthsOn(first, at), cells: [...cells.values()].toSorted(byPlace), entriesKnown: at > 0,
  }));
}

/**
 * Months that were counted apart, the later ones right after the earlier: how many came in the first of the later is what stands there
 * less who stayed, of each municipality and family; by days counted they are taken to be like those who came in the months before.
 */
export function joined(before: readonly MonthFlow[], after: readonly MonthFlow[]): readonly MonthFlow[] {
  const [first, ...rest] = after;
  const last = before.at(-1);
  if (first === undefined || last === undefined || first.month !== last.month + 1) return after;
  const earlier = before.filter(({ entriesKnown }) => entriesKnown).flatMap(({ cells }) => cells);
  const cells = first.cells.map((cell) => ({ ...cell, entered: 0, enteredDays: 0 }));
  for (const own of Map.groupBy(cells, ({ municipality, family }) => `${municipality} ${family}`).values()) {
    const [{ municipality, family } = { municipality: '', family: '' }] = own;
    const here = last.cells.filter((cell) => cell.municipality === municipality);
    const stayed = sumOf(here, (cell) => (cell.family === family ? cell.stayed : 0) + (family === 'support' ? cell.movedOn : 0));
    const came = Math.max(0, sumOf(own, ({ persons }) => persons) - stayed);
    const alike = earlier.filter((cell) => cell.family === family);
    const weights = own.map(({ cell }) => sumOf(alike.filter((each) => each.cell === cell), ({ entered }) => entered));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const days = sumOf(alike, ({ enteredDays }) => enteredDays) / Math.max(1, sumOf(alike, ({ entered }) => entered));
    for (const [at, cell] of own.entries()) {
      cell.entered = all === 0 ? came / own.length : came * (weights[at] ?? 0) / all;
      cell.enteredDays = Math.min(cell.days, cell.entered * days);
    }
  }
  return [...before, { ...first, cells, entriesKnown: true }, ...rest];
}

function sumOf(cells: readonly FlowCell[], of: (cell: FlowCell) => number): number {
  return cells.reduce((sum, cell) => sum + of(cell), 0);
}

/** Allowance days lead over to general support; the other way only a new work condition does, and then counting begins anew. */
function goesOn(one: PayeeMonth, next: PayeeMonth): boolean {
  return one.municipality === next.municipality && (one.family === next.family || one.family === 'earnings');
}

function cellOf(cells: Map<string, FlowCell>, { municipality, family, counted }: PayeeMonth): FlowCell {
  const cell = Math.min(LAST_CELL, Math.floor(counted / CELL_DAYS));
  const name = `${municipality} ${family} ${cell}`;
  const found = cells.get(name) ?? {
    municipality, family, cell, persons: 0, counted: 0, days: 0, fullDays: 0, entered: 0, enteredDays: 0, stayed: 0, movedOn: 0,
  };
  cells.set(name, found);
  return found;
}

function byPlace(one: FlowCell, other: FlowCell): number {
  if (one.municipality !== other.municipality) return one.municipality < other.municipality ? -1 : 1;
  if (one.family !== other.family) return one.family < other.family ? -1 : 1;
  return one.cell - other.cell;
}
