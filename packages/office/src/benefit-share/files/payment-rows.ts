import { benefitNamed, groundNamed } from '@kohtaanto/rules/benefit-share/benefit-names.ts';
import { existsOn } from '@kohtaanto/rules/benefit-share/benefits.ts';
import type { Payment } from '@kohtaanto/rules/benefit-share/payments.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { parseIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { addDays, formatIso, parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { weekdaysBetween } from '@kohtaanto/rules/indicators/months.ts';
import { formatDate, parseTypedDate } from '@kohtaanto/words/dates.ts';
import { parseAmount } from '@kohtaanto/words/money.ts';
import type { Fault, RefusalValues } from '../../platform/http/refusal.ts';
import { paymentHeadings, paymentPlaces, requiredHeadings } from './payment-columns.ts';
import type { PaymentHeading, PaymentPlaces } from './payment-columns.ts';
import type { PaymentTable } from './payment-table.ts';

/** A row of Kela's file, or of a fund's, as it was told. */
export type PaymentRow = {
  readonly row: number;
  /** An identity code, or an id of the file's own. */
  readonly person: string;
  readonly payment: Payment;
  /** The municipality that the row was billed to. */
  readonly municipality: string;
  /** The share that was billed; null where the file tells none. */
  readonly billed: Cents | null;
  /** How many days were paid before the row, as the payer counts them. */
  readonly daysBefore: number | null;
};

export type ReadRows = { readonly rows: readonly PaymentRow[]; readonly faults: readonly Fault[] };

/** Gives the code of a municipality written as a code or a name in any language. */
export type MunicipalityCode = (text: string) => string | undefined;

/** What a file with a bill is held to; on the command line a person is any id and the municipality any of the country's. */
export type RowChecks = { readonly identityCodes: boolean; readonly municipalities: ReadonlySet<string> | null };
const anyId: RowChecks = { identityCodes: false, municipalities: null };

/** The most faults that are told one by one. */
export const MOST_FAULTS = 500;

/** All rows and all faults at once; a fault is told by its row and column, with what to write instead. */
export function readPaymentRows(table: PaymentTable, codeOf: MunicipalityCode, checks: RowChecks = anyId): ReadRows {
  const places = paymentPlaces(table.headings);
  const faults: Fault[] = requiredHeadings.filter((heading) => places[heading] < 0).map((heading) => ({
    path: `1.${heading}`, code: 'benefit-share.column-missing',
    values: { names: paymentHeadings[heading].join(', '), headings: table.headings.join(', ') },
  }));
  if (faults.length > 0) return { rows: [], faults };
  const rows: PaymentRow[] = [];
  for (const source of table.rows) {
    const reader = new RowReader(source.row, source.cells, places);
    const row = readRow(reader, codeOf, checks);
    faults.push(...reader.faults);
    if (reader.faults.length === 0) rows.push(row);
  }
  faults.push(...overlapsOf(rows));
  return { rows, faults: faults.slice(0, MOST_FAULTS) };
}

function readRow(reader: RowReader, codeOf: MunicipalityCode, checks: RowChecks): PaymentRow {
  const person = reader.cell('person').replaceAll(' ', '').toUpperCase();
  if (person === '') reader.fault('person', 'person-missing');
  else if (checks.identityCodes && !parseIdentityCode(person).ok) reader.fault('person', 'identity-code-unfit', { given: reader.cell('person') });
  const start = reader.day('start');
  const last = reader.day('lastDay');
  const benefitWord = reader.cell('benefit');
  const benefit = benefitNamed(benefitWord);
  if (benefit === undefined) reader.fault('benefit', 'benefit-unknown', { given: benefitWord });
  const groundWord = reader.cell('ground') || 'unemployment';
  const ground = groundNamed(groundWord);
  if (ground === undefined) reader.fault('ground', 'ground-unknown', { given: groundWord });
  if (start !== undefined && last !== undefined && last < start) reader.fault('lastDay', 'ends-before-start');
  const end = addDays(last ?? reader.someDay, 1);
  if (start !== undefined && last !== undefined && benefit !== undefined && (!existsOn(benefit, start) || !existsOn(benefit, last))) {
    reader.fault('benefit', 'benefit-of-its-time', { given: benefitWord });
  }
  const days = reader.whole('days');
  const weekdays = start === undefined || last === undefined ? 0 : weekdaysBetween(start, end);
  if (days !== null && start !== undefined && last !== undefined && days > weekdays) {
    reader.fault('days', 'too-many-days', { given: days, limit: weekdays });
  }
  const municipality = municipalityOf(reader, codeOf, checks);
  const amount = reader.amount('amount');
  if (amount !== null && amount < 0) reader.fault('amount', 'amount-negative', { given: reader.cell('amount') });
  return {
    row: reader.row, person, municipality, billed: reader.amount('billed'), daysBefore: reader.whole('daysBefore'),
    payment: {
      start: start ?? reader.someDay, end, benefit: benefit ?? 'general-support', ground: ground ?? 'unemployment',
      days: days === weekdays ? null : days, amount, paidOn: reader.optionalDay('paidOn'),
    },
  };
}

function municipalityOf(reader: RowReader, codeOf: MunicipalityCode, { municipalities }: RowChecks): string {
  const given = reader.cell('municipality');
  const code = codeOf(given);
  if (given === '') reader.fault('municipality', 'municipality-missing');
  else if (code === undefined) reader.fault('municipality', 'municipality-unknown', { given });
  else if (municipalities !== null && !municipalities.has(code)) reader.fault('municipality', 'municipality-elsewhere', { given });
  return code ?? '';
}

/** Two payments for one day of one person within a file: told at the later row. */
function overlapsOf(rows: readonly PaymentRow[]): readonly Fault[] {
  const faults: Fault[] = [];
  for (const own of Map.groupBy(rows, (row) => row.person).values()) {
    const ordered = own.toSorted((a, b) => a.payment.start - b.payment.start || a.row - b.row);
    let latest: PaymentRow | undefined;
    for (const each of ordered) {
      if (latest !== undefined && each.payment.start < latest.payment.end) {
        faults.push({
          path: `${Math.max(each.row, latest.row)}.start`, code: 'benefit-share.days-twice',
          values: { other: Math.min(each.row, latest.row), given: writtenDays(each.row > latest.row ? each : latest) },
        });
      }
      if (latest === undefined || each.payment.end > latest.payment.end) latest = each;
    }
  }
  return faults;
}

function writtenDays({ payment }: PaymentRow): string {
  return `${formatDate(formatIso(payment.start))}–${formatDate(formatIso(addDays(payment.end, -1)))}`;
}

/** The cells of one row by their headings, with the faults found in them. */
class RowReader {
  readonly faults: Fault[] = [];
  readonly row: number;
  /** Stands where a day could not be read; the row is then never used. */
  readonly someDay = 0 as PlainDate;
  private readonly cells: readonly string[];
  private readonly places: PaymentPlaces;

  constructor(row: number, cells: readonly string[], places: PaymentPlaces) {
    this.row = row;
    this.cells = cells;
    this.places = places;
  }

  cell(heading: PaymentHeading): string {
    return (this.cells[this.places[heading]] ?? '').trim();
  }

  fault(heading: PaymentHeading, code: string, values: RefusalValues = {}): void {
    this.faults.push({ path: `${this.row}.${heading}`, code: `benefit-share.${code}`, values });
  }

  day(heading: PaymentHeading): PlainDate | undefined {
    const given = this.cell(heading);
    const day = parsePlainDate(given) ?? parsePlainDate(parseTypedDate(given) ?? '');
    if (day === undefined) this.fault(heading, given === '' ? 'day-missing' : 'day-unreadable', { given });
    return day;
  }

  optionalDay(heading: PaymentHeading): PlainDate | null {
    return this.cell(heading) === '' ? null : (this.day(heading) ?? null);
  }

  whole(heading: PaymentHeading): number | null {
    const given = this.cell(heading);
    if (given === '') return null;
    if (/^\d{1,5}([.,]0+)?$/u.test(given)) return Number.parseInt(given, 10);
    this.fault(heading, 'not-a-whole-number', { given });
    return null;
  }

  amount(heading: PaymentHeading): Cents | null {
    const given = this.cell(heading);
    if (given === '') return null;
    const read = parseAmount(given);
    if (read.ok) return read.value;
    this.fault(heading, read.refusal.code, { given });
    return null;
  }
}
