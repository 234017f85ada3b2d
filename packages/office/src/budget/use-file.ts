import { parseAmount } from '@kohtaanto/words/money.ts';
import { asOfOf } from '../cost-sharing/files/dates.ts';
import type { TableFile, TableRow } from '../disclosure/table-shape.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { groupChoices } from './group-choices.ts';
import type { Choice, StoredLine } from './store.ts';

/** A row of use as it would be stored. */
export type UseRow = {
  readonly row: number; readonly lineCode: string; readonly month: string; readonly cents: number; readonly bookedOn: string | null;
  readonly voucher: string | null; readonly description: string; readonly municipality: string | null; readonly group: string | null;
  readonly commitment: string | null;
};

/** What rows are read against. */
export type UseGround = {
  readonly year: number; readonly today: string; readonly lines: readonly StoredLine[]; readonly members: readonly Choice[];
  /** The line of each promise by its code. */
  readonly commitments: ReadonlyMap<string, string>;
  /** Vouchers that are in the books already, as `voucherKey` writes them. */
  readonly vouchers: ReadonlySet<string>;
};

export const voucherKey = (row: Pick<UseRow, 'voucher' | 'lineCode' | 'month' | 'cents'>): string =>
  JSON.stringify([row.voucher, row.lineCode, row.month, row.cents]);

/** The headings that files of bookkeeping are known to have, in the languages of this country. */
const headings = {
  line: ['line', 'rivi', 'rad', 'tili', 'konto', 'account', 'momentti', 'moment', 'kustannuspaikka', 'kostnadsställe', 'cost_centre'],
  month: ['month', 'kuukausi', 'månad', 'kausi', 'period', 'day', 'date', 'päivä', 'pvm', 'datum', 'kirjauspäivä', 'bokföringsdag'],
  amount: ['amount', 'summa', 'euroa', 'eur', 'belopp', 'määrä', 'euro', 'netto', 'toteuma', 'utfall'],
  description: ['description', 'selite', 'kuvaus', 'text', 'beskrivning', 'förklaring'],
  voucher: ['voucher', 'tosite', 'verifikat', 'tositenumero', 'verifikatnummer'],
  municipality: ['municipality', 'kunta', 'kommun', 'kuntakoodi', 'kommunkod', 'tilaaja', 'beställare'],
  group: ['group', 'asiakasryhmä', 'kundgrupp', 'customer_group'],
  commitment: ['commitment', 'sitoumus', 'åtagande', 'sopimus', 'avtal'],
} as const;
type Heading = keyof typeof headings;

export type ReadUse = { readonly rows: readonly UseRow[]; readonly faults: readonly Fault[] };

/** Every row, or every fault with its row and what to do: nothing is guessed. */
export function readUse(file: TableFile, ground: UseGround): ReadUse {
  const columns = columnsOf(file);
  const missing = (['line', 'month', 'amount'] as const).filter((heading) => columns[heading] < 0);
  if (missing.length > 0) {
    return {
      rows: [],
      faults: missing.map((heading) => ({
        path: heading, code: 'budget.column-missing',
        values: { names: headings[heading].slice(0, 6).join(', '), headings: file.headings.join(', ') },
      })),
    };
  }
  if (file.rows.length === 0) return { rows: [], faults: [{ path: 'rows', code: 'budget.no-rows' }] };
  const faults: Fault[] = [];
  const marks = markWatch();
  const seen = new Set<string>();
  const rows = file.rows.flatMap((row): UseRow[] => {
    const cell = (heading: Heading) => (columns[heading] < 0 ? '' : (row.cells[columns[heading]] ?? '').trim());
    const read = readRow(row, cell, ground);
    const mixed = marks(row.row, cell('amount'));
    faults.push(...read.faults, ...(mixed === null ? [] : [mixed]));
    if (read.use === null) return [];
    const key = voucherKey(read.use);
    if (read.use.voucher !== null && (ground.vouchers.has(key) || seen.has(key))) {
      faults.push({ path: `${row.row}.voucher`, code: 'budget.voucher-already', values: { voucher: read.use.voucher, line: read.use.lineCode } });
    }
    seen.add(key);
    return [read.use];
  });
  return { rows, faults };
}

function columnsOf(file: TableFile): Readonly<Record<Heading, number>> {
  const given = file.headings.map((heading) => heading.trim().toLocaleLowerCase('fi').replaceAll(/[\s-]+/gu, '_'));
  const of = (heading: Heading) => given.findIndex((each) => (headings[heading] as readonly string[]).includes(each));
  return {
    line: of('line'), month: of('month'), amount: of('amount'), description: of('description'), voucher: of('voucher'),
    municipality: of('municipality'), group: of('group'), commitment: of('commitment'),
  };
}

type Cells = (heading: Heading) => string;

function readRow({ row }: TableRow, cell: Cells, ground: UseGround): { readonly use: UseRow | null; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const fault = (field: Heading, code: string, values: Fault['values'] = {}): null => {
    faults.push({ path: `${row}.${field}`, code: `budget.${code}`, values });
    return null;
  };
  const line = lineOf(cell('line'), ground, fault);
  const when = whenOf(cell('month'), ground, fault);
  const amount = parseAmount(cell('amount'));
  if (!amount.ok) fault('amount', amount.refusal.code, amount.refusal.values ?? {});
  else if (amount.value === 0) fault('amount', 'amount-nothing');
  const municipality = foundIn(ground.members, cell('municipality'));
  if (municipality === undefined) fault('municipality', 'municipality-unknown', { given: cell('municipality'), year: ground.year });
  const group = foundIn(groupChoices, cell('group'));
  if (group === undefined) fault('group', 'group-unknown', { group: cell('group') });
  const commitment = cell('commitment') === '' ? null : cell('commitment');
  if (commitment !== null && line !== null && ground.commitments.get(commitment) !== line.lineCode) {
    fault('commitment', 'commitment-unknown', { code: commitment, line: line.lineCode });
  }
  if (faults.length > 0 || line === null || when === null || !amount.ok) return { use: null, faults };
  return {
    faults,
    use: {
      row, lineCode: line.lineCode, ...when, cents: amount.value, voucher: cell('voucher').slice(0, 60) || null,
      description: cell('description').slice(0, 300), municipality: municipality ?? line.municipality, group: group ?? line.group, commitment,
    },
  };
}

type Tell = (field: Heading, code: string, values?: Fault['values']) => null;

/** By the code of a line, or by one of the accounts that the bookkeeping calls it. */
function lineOf(given: string, { lines, year }: UseGround, fault: Tell): StoredLine | null {
  if (given === '') return fault('line', 'line-missing');
  const key = given.toLocaleLowerCase('fi');
  return lines.find((line) => line.lineCode.toLocaleLowerCase('fi') === key || line.accounts.includes(given))
    ?? fault('line', 'line-unknown', { line: given, year });
}

/** A day, a month, or the bare number of a month of the budget's year. */
function whenOf(given: string, { year, today }: UseGround, fault: Tell): { readonly month: string; readonly bookedOn: string | null } | null {
  const bare = /^(0?[1-9]|1[0-2])$/u.test(given) ? `${year}-${given.padStart(2, '0')}` : undefined;
  const asOf = bare ?? asOfOf(given);
  if (asOf === undefined || asOf.length < 7) return fault('month', 'month-unreadable', { given });
  if (Number(asOf.slice(0, 4)) !== year) return fault('month', 'wrong-year', { given, year });
  const month = asOf.slice(0, 7);
  if (month > today.slice(0, 7)) return fault('month', 'month-ahead', { month: given });
  return { month, bookedOn: asOf.length === 10 ? asOf : null };
}

/** By its code or by its name in any language; null where nothing is said, undefined where nothing is found. */
function foundIn(choices: readonly Choice[], given: string): string | null | undefined {
  if (given === '') return null;
  // A spreadsheet drops the zeros in front: 18 is 018.
  const key = (/^\d{1,2}$/u.test(given) ? given.padStart(3, '0') : given).toLocaleLowerCase('fi');
  return choices.find(({ code, name }) => [code, name.fi, name.sv, name.en].some((each) => each.toLocaleLowerCase('fi') === key))?.code;
}

/** 1.234 beside 1,50 in one file: one of the two is read wrong, and nobody can tell which. */
function markWatch(): (row: number, given: string) => Fault | null {
  let first: { readonly row: number; readonly given: string; readonly mark: string } | undefined;
  return (row, given) => {
    const mark = given.includes(',') === given.includes('.') ? undefined : given.includes(',') ? ',' : '.';
    if (mark === undefined) return null;
    first ??= { row, given, mark };
    return first.mark === mark ? null
      : { path: `${row}.amount`, code: 'budget.marks-mixed', values: { given, other: first.given, row: first.row } };
  };
}
