import { parseIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { RefusalValues } from '../platform/http/refusal.ts';
import type { ColumnKey, Mapping } from './columns.ts';
import type { TableRow } from './read-table.ts';
import { looksLikeFormula, readIsoDay, readServiceLanguage, readStatusCode, readYesNo } from './read-values.ts';

/** What the checks need to know of the area on the day of the import. */
export type ImportContext = {
  readonly areaId: number;
  readonly today: string;
  /** Every municipality of the country, by code and by lower-case Finnish and Swedish name. */
  readonly municipalities: ReadonlyMap<string, KnownMunicipality>;
  /** Coaches by staff id and by lower-case "family given" and "given family". */
  readonly coaches: ReadonlyMap<string, string>;
  /** Municipalities whose customers the importer's unit is competent to serve. */
  readonly competent: ReadonlySet<string>;
};

export type KnownMunicipality = {
  readonly code: string;
  readonly name: string;
  readonly areaId: number | null;
  readonly areaName: string | null;
  /** Where the municipality has ended: into which, and from which day (ISO). */
  readonly merged: { readonly into: string; readonly code: string | null; readonly on: string } | null;
};

/** One customer of the file, checked. Days are ISO. */
export type CheckedRow = {
  readonly row: number;
  readonly identityCode: string;
  readonly birthDate: string;
  readonly sex: 'man' | 'woman';
  readonly familyName: string;
  readonly givenName: string;
  readonly municipality: string;
  readonly searchStart: string;
  readonly searchEnd: string | null;
  readonly statusCode: string;
  readonly statusStart: string;
  readonly initialInterviewOn: string | null;
  readonly lastDiscussionOn: string | null;
  readonly planMadeOn: string | null;
  /** The day when both had approved the plan, where the file says so (38.3). */
  readonly planApprovedOn: string | null;
  readonly coachId: string | null;
  readonly serviceLanguage: 'fi' | 'sv' | 'en';
  readonly motherTongue: string;
  readonly nationality: string;
  readonly protected: boolean;
  readonly phone: string | null;
  readonly email: string | null;
  readonly streetAddress: string | null;
  readonly postalCode: string | null;
  readonly postOffice: string | null;
  readonly occupation: string | null;
};

export type RowFault = {
  readonly row: number;
  readonly column: ColumnKey;
  readonly value: string;
  readonly code: string;
  readonly values: RefusalValues;
  /** A notice does not stop the import: the cell is taken as the text it is. */
  readonly notice: boolean;
};

export type RowCheck = { readonly checked: CheckedRow | undefined; readonly faults: readonly RowFault[] };

const MAX_CELL = 2000;
/** The database takes no zero byte, and nobody writes the rest into a name. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u;

/** Reads one row; tells every fault of it at once. Pure: the same row and context, the same answer. */
export function checkRow(source: TableRow, mapping: Mapping, context: ImportContext): RowCheck {
  const faults: RowFault[] = [];
  const raw = (column: ColumnKey): string => {
    const index = mapping[column];
    return index === undefined ? '' : (source.cells[index] ?? '');
  };
  const fault = (column: ColumnKey, code: string, values: RefusalValues = {}, notice = false): undefined => {
    faults.push({ row: source.row, column, value: raw(column).slice(0, 80), code, values, notice });
    return undefined;
  };
  const text = (column: ColumnKey): string => {
    const cell = raw(column);
    if (CONTROL.test(cell)) fault(column, 'import.control-character');
    if (cell.length > MAX_CELL) fault(column, 'import.cell-too-long', { length: cell.length, limit: MAX_CELL });
    if (looksLikeFormula(cell)) fault(column, 'import.formula-kept-as-text', {}, true);
    return cell;
  };
  const required = (column: ColumnKey): string | undefined => text(column) || fault(column, 'import.value-missing');
  const day = (column: ColumnKey, latest?: string): string | null | undefined => {
    if (raw(column) === '') return null;
    const read = readIsoDay(raw(column));
    if (read === undefined) return fault(column, 'import.not-a-day');
    if (latest !== undefined && read > latest) return fault(column, 'import.day-in-future', { today: latest });
    return read;
  };

  const identity = identityOf(raw('identityCode'), fault);
  const familyName = required('familyName');
  const givenName = required('givenName');
  const municipality = municipalityOf(raw('municipality'), context, fault);
  const searchStart = day('searchStart', context.today) ?? (raw('searchStart') === '' ? fault('searchStart', 'import.value-missing') : undefined);
  const searchEnd = day('searchEnd');
  const statusCode = statusOf(raw('statusCode'), fault);
  const statusStart = day('statusStart', context.today);
  const initialInterviewOn = day('initialInterviewOn', context.today);
  const lastDiscussionOn = day('lastDiscussionOn', context.today);
  const planMadeOn = day('planMadeOn', context.today);
  const planApprovedOn = day('planApprovedOn', context.today);
  if (searchStart && searchEnd && searchEnd < searchStart) {
    fault('searchEnd', 'import.end-before-start', { start: dayInWords(searchStart) });
  }
  if (searchStart && statusStart && searchEnd && statusStart > searchEnd) {
    fault('statusStart', 'import.status-after-end', { end: dayInWords(searchEnd) });
  }
  if (searchStart && initialInterviewOn && initialInterviewOn < searchStart) {
    fault('initialInterviewOn', 'import.meeting-before-start', { start: dayInWords(searchStart) });
  }
  if (planApprovedOn && planMadeOn === null) fault('planMadeOn', 'import.value-missing');
  if (planApprovedOn && planMadeOn && planApprovedOn < planMadeOn) {
    fault('planApprovedOn', 'import.approved-before-made', { made: dayInWords(planMadeOn) });
  }
  const coachId = coachOf(raw('coach'), context, fault);
  const serviceLanguage = raw('serviceLanguage') === '' ? 'fi' : (readServiceLanguage(raw('serviceLanguage'))
    ?? fault('serviceLanguage', 'import.unknown-language'));
  const isProtected = readYesNo(raw('protected')) ?? fault('protected', 'import.not-yes-or-no');
  const email = text('email');
  if (email !== '' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(email)) fault('email', 'import.not-an-email');
  const optional = (column: ColumnKey): string | null => text(column) || null;
  const rest = {
    motherTongue: text('motherTongue').toLowerCase() || (serviceLanguage ?? 'fi'),
    nationality: text('nationality').toUpperCase() || 'FI',
    phone: optional('phone'),
    email: email || null,
    streetAddress: optional('streetAddress'),
    postalCode: optional('postalCode'),
    postOffice: optional('postOffice'),
    occupation: optional('occupation'),
  };
  const serious = faults.some(({ notice }) => !notice);
  if (serious || !identity || !familyName || !givenName || !municipality || !searchStart || !statusCode
    || searchEnd === undefined || !serviceLanguage || isProtected === undefined
    || statusStart === undefined || initialInterviewOn === undefined || lastDiscussionOn === undefined
    || planMadeOn === undefined || planApprovedOn === undefined || coachId === undefined) return { checked: undefined, faults };
  const checked: CheckedRow = {
    row: source.row, ...identity, familyName, givenName, municipality, searchStart, searchEnd, statusCode,
    statusStart: statusStart ?? searchStart, initialInterviewOn, lastDiscussionOn, planMadeOn, planApprovedOn, coachId,
    serviceLanguage, protected: isProtected, ...rest,
  };
  return { checked, faults };
}

type ReportFault = (column: ColumnKey, code: string, values?: RefusalValues, notice?: boolean) => undefined;

function identityOf(
  text: string,
  fault: ReportFault,
): { identityCode: string; birthDate: string; sex: 'man' | 'woman' } | undefined {
  if (text === '') return fault('identityCode', 'import.value-missing');
  const read = parseIdentityCode(text);
  if (!read.ok) return fault('identityCode', `import.${read.refusal.code}`, read.refusal.values ?? {});
  const { code, born } = read.value;
  // The individual number is odd for men and even for women.
  const sex = Number(code.slice(7, 10)) % 2 === 1 ? 'man' : 'woman';
  return { identityCode: code, birthDate: formatIso(born), sex };
}

/** As an officer and a register both know it: 'Pertunmaa (588)'. */
const withCode = (name: string, code: string | null): string => (code === null ? name : `${name} (${code})`);

function municipalityOf(text: string, context: ImportContext, fault: ReportFault): string | undefined {
  if (text === '') return fault('municipality', 'import.value-missing');
  const asCode = /^\d{1,3}$/u.test(text) ? text.padStart(3, '0') : text.toLowerCase();
  const known = context.municipalities.get(asCode);
  if (known === undefined) return fault('municipality', 'import.unknown-municipality', { value: text });
  if (known.merged !== null && known.merged.on <= context.today) {
    return fault('municipality', 'import.merged-municipality', {
      old: withCode(known.name, known.code), into: withCode(known.merged.into, known.merged.code), day: dayInWords(known.merged.on),
    });
  }
  if (known.areaId !== context.areaId) {
    return fault('municipality', 'import.other-area', { municipality: withCode(known.name, known.code), area: known.areaName ?? '–' });
  }
  if (!context.competent.has(known.code)) {
    return fault('municipality', 'import.no-competence', { municipality: withCode(known.name, known.code) });
  }
  return known.code;
}

/** A day inside a sentence: 1.1.2025 in every language, as the statutes write it. */
export function dayInWords(iso: string): string {
  const [year, month, day] = formatIso(plainDate(iso)).split('-').map(Number);
  return `${day}.${month}.${year}`;
}

function statusOf(text: string, fault: ReportFault): string | undefined {
  if (text === '') return fault('statusCode', 'import.value-missing');
  const code = readStatusCode(text);
  if (code === undefined) return fault('statusCode', 'import.unknown-status');
  // Unemployment pension, code 06, is no longer in use (facts 2.1).
  return code === '06' ? fault('statusCode', 'import.retired-status') : code;
}

function coachOf(text: string, context: ImportContext, fault: ReportFault): string | null | undefined {
  if (text === '') return null;
  return context.coaches.get(text.toLowerCase()) ?? fault('coach', 'import.unknown-coach');
}
