import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { parseAmount } from '@kohtaanto/words/money.ts';
import type { TableFile } from '../../disclosure/table-shape.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import { cellOf, columnsOf } from './columns.ts';
import { columnMissing } from './costs-file.ts';
import type { MunicipalityNames } from './municipality-names.ts';

/** What each municipality has paid; rows of one municipality are added up. */
export function paidOfTable(file: TableFile, names: MunicipalityNames, faults: Fault[]): ReadonlyMap<string, Cents> {
  const columns = columnsOf(file);
  if (columns.amount < 0) faults.push(columnMissing(file, 'amount'));
  if (columns.municipality < 0) faults.push(columnMissing(file, 'municipality'));
  const paid = new Map<string, Cents>();
  if (columns.amount < 0 || columns.municipality < 0) return paid;
  for (const row of file.rows) {
    const given = cellOf(row, columns.municipality);
    const municipality = names.codeOf(given);
    const amount = parseAmount(cellOf(row, columns.amount));
    if (municipality === undefined) {
      faults.push({ path: `paid.${row.row}.municipality`, code: 'cost-sharing.municipality-unknown', values: { given } });
    }
    if (!amount.ok) {
      faults.push({ path: `paid.${row.row}.amount`, code: `cost-sharing.${amount.refusal.code}`, values: amount.refusal.values ?? {} });
    }
    if (municipality === undefined || !amount.ok) continue;
    paid.set(municipality, cents((paid.get(municipality) ?? 0) + amount.value));
  }
  return paid;
}
