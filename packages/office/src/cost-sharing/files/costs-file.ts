import type { Cost } from '@kohtaanto/rules/cost-sharing/cost.ts';
import type { CostCategory, Scheme } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { categoryOf } from '@kohtaanto/words/cost-sharing/category-words.ts';
import { parseAmount } from '@kohtaanto/words/money.ts';
import type { TableFile, TableRow } from '../../disclosure/table-shape.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import { cellOf, columnsOf, knownHeadings } from './columns.ts';
import type { Columns } from './columns.ts';
import { asOfOf, dayOfCost } from './dates.ts';
import type { MunicipalityNames } from './municipality-names.ts';

export type ReadCosts = { readonly costs: readonly Cost[]; readonly faults: readonly Fault[] };

/** Costs of the unit from a table: a row each; every fault with its row and what to do. */
export function costsOfTable(file: TableFile, scheme: Scheme, names: MunicipalityNames): ReadCosts {
  const columns = columnsOf(file);
  if (columns.amount < 0) {
    return { costs: [], faults: [columnMissing(file, 'amount')] };
  }
  const faults: Fault[] = [];
  const costs = file.rows.flatMap((row) => costOf(row, columns, { scheme, names, faults }) ?? []);
  return { costs, faults };
}

export function columnMissing(file: TableFile, heading: 'amount' | 'municipality' | 'value'): Fault {
  return {
    path: file.name, code: 'cost-sharing.column-missing',
    values: { names: knownHeadings(heading), headings: file.headings.join(', ') },
  };
}

type Reading = { readonly scheme: Scheme; readonly names: MunicipalityNames; readonly faults: Fault[] };

function costOf(row: TableRow, columns: Columns, reading: Reading): Cost | undefined {
  const { scheme, faults } = reading;
  const path = `costs.${row.row}`;
  const before = faults.length;
  const amount = parseAmount(cellOf(row, columns.amount));
  if (!amount.ok) {
    faults.push({ path: `${path}.amount`, code: `cost-sharing.${amount.refusal.code}`, values: amount.refusal.values ?? {} });
  }
  const category = categoryIn(cellOf(row, columns.category), scheme, path, faults);
  const municipality = municipalityIn(cellOf(row, columns.municipality), path, reading);
  const day = dayIn(cellOf(row, columns.day), path, faults);
  if (faults.length > before || !amount.ok || category === undefined) return undefined;
  const key = cellOf(row, columns.key);
  return {
    id: cellOf(row, columns.id) || String(row.row), category, cents: amount.value,
    description: cellOf(row, columns.description), municipality, key: key === '' ? null : key, day, path,
  };
}

/** Without a column of categories all are of the scheme's first one. */
function categoryIn(given: string, scheme: Scheme, path: string, faults: Fault[]): CostCategory | undefined {
  if (given === '') return scheme.categories[0]?.category;
  const found = categoryOf(given);
  if (found === undefined) {
    const known = scheme.categories.map((each) => each.category).join(', ');
    faults.push({ path: `${path}.category`, code: 'cost-sharing.category-unknown', values: { given, known } });
  }
  return found;
}

function municipalityIn(given: string, path: string, { names, faults }: Reading): string | null {
  if (given === '') return null;
  const found = names.codeOf(given);
  if (found === undefined) {
    faults.push({ path: `${path}.municipality`, code: 'cost-sharing.municipality-unknown', values: { given } });
  }
  return found ?? null;
}

function dayIn(given: string, path: string, faults: Fault[]): Cost['day'] {
  if (given === '') return null;
  const asOf = asOfOf(given);
  const day = asOf === undefined ? undefined : dayOfCost(asOf);
  if (day === undefined) faults.push({ path: `${path}.day`, code: 'cost-sharing.date-unreadable', values: { given } });
  return day ?? null;
}
