import type { Language } from '../platform/platform.ts';
import type { Shown, UnemploymentTable } from './contract.ts';
import { tableNotes } from './table-notes.ts';

/** CSV with the columns of the plan's own file, what it is above them; `...` is the mark of a hidden cell in the statistics. */
export function tableAsCsv(table: UnemploymentTable, language: Language): string {
  const { title, source, definition, hidden, labourForce } = tableNotes(table, language);
  const lines = [
    ...[title, source, definition, hidden, labourForce].map((note) => `# ${note}`),
    'measure,period,municipality,municipality_code,value',
  ];
  const names = new Map(table.places.map(({ code, name }) => [code, name.fi]));
  for (const { measure, cells } of table.rows) {
    const period = measure === 'labour_force' ? (table.labourForceYear ?? table.month.slice(0, 4)) : table.month;
    for (const { place, now } of cells) {
      lines.push([measure, period, names.get(place) ?? 'yhteensä', place, valueText(now)].map(field).join(','));
    }
  }
  return `${lines.join('\n')}\n`;
}

function valueText(value: Shown): string {
  if (value === 'suppressed') return '...';
  return value === null ? '' : String(value);
}

/** A field that a spreadsheet might run as a formula is made text. */
function field(text: string): string {
  const safe = /^[=+@\t-]/u.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
