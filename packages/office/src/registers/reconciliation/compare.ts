import { differenceReason } from '@kohtaanto/words/registers/difference-reasons.ts';
import type { Language } from '../../platform/platform.ts';
import type { Reason, ReasonKind, ReconciliationRow } from '../contract.ts';
import type { NationalFigure } from './national-figures.ts';

type Shown = ReconciliationRow['own'];
type National = ReconciliationRow['national'];

/** What holds for a whole comparison and may be why two figures of it differ. */
export type Circumstances = {
  readonly language: Language;
  /** Per cents are compared as they are printed, with one decimal. */
  readonly percent: boolean;
  /** Other readings of the same concept. */
  readonly readings: readonly string[];
  readonly ownDay: string;
  readonly countedOn: string;
  readonly snapshotDay: string;
  readonly importedAt: string | null;
};

export type Place = { readonly code: string; readonly name: ReconciliationRow['name'] };

/** One row: the own figure as it may be shown, so that the difference tells no more than the two do. */
export function compareRow(place: Place, ownGiven: Shown, figure: NationalFigure | undefined, about: Circumstances): ReconciliationRow {
  const own = typeof ownGiven === 'number' ? printed(ownGiven, about) : ownGiven;
  const national: National = figure === undefined ? null : figure.value === null ? 'hidden' : printed(figure.value, about);
  const difference = own === 'suppressed' ? 'suppressed'
    : typeof own === 'number' && typeof national === 'number' ? printed(own - national, about) : null;
  const reasons: Reason[] = [];
  const reason = (kind: ReasonKind, values: Readonly<Record<string, string>> = {}) =>
    void reasons.push({ kind, values, text: differenceReason(kind, values, about.language) });
  if (own === 'suppressed') reason('own-hidden');
  if (national === 'hidden') reason('national-hidden');
  if (national === null) reason('national-missing');
  if (figure !== undefined && figure.of.length > 0) reason('division', { municipalities: figure.of.join(', ') });
  if (typeof difference === 'number' && typeof national === 'number' && difference !== 0) explain(difference, national, about, reason);
  return { place: place.code, name: place.name, own, national, difference, reasons };
}

/** No reading, day of count or late entry takes away more than this part of a count that is no handful. */
const LATE_ENTRIES = 0.3;
const ENOUGH = 30;

function explain(
  difference: number, national: number, about: Circumstances, reason: (kind: ReasonKind, values?: Readonly<Record<string, string>>) => void,
): void {
  if (about.percent && Math.abs(difference) <= 0.1) {
    reason('rounding');
    return;
  }
  if (!about.percent && national >= ENOUGH && difference < -national * LATE_ENTRIES) {
    reason('register-not-whole');
    return;
  }
  const { readings, countedOn, ownDay, importedAt, snapshotDay } = about;
  if (readings.length > 0) reason('reading', { readings: readings.join(', ') });
  if (countedOn !== 'last-working-day') reason('day-of-count', { own: ownDay, national: countedOn });
  if (importedAt !== null) reason('recorded-later', { snapshot: snapshotDay, imported: importedAt });
  if (readings.length === 0 && countedOn === 'last-working-day' && importedAt === null) reason('unexplained');
}

/** The national figure of the area is the sum of its municipalities, where all of them are told. */
export function nationalTotal(rows: readonly ReconciliationRow[]): NationalFigure | undefined {
  if (rows.some(({ national }) => national === null)) return undefined;
  const hidden = rows.some(({ national }) => national === 'hidden');
  const sum = rows.reduce((whole, { national }) => whole + (typeof national === 'number' ? national : 0), 0);
  return { code: 'AREA', value: hidden ? null : sum, of: [] };
}

function printed(value: number, { percent }: Circumstances): number {
  return percent ? (Math.sign(value) * Math.round(Math.abs(value) * 10 + 1e-9)) / 10 : value;
}
