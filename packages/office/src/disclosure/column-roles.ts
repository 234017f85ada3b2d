import { isHiddenMark, UNKNOWN } from './hidden-marks.ts';
import { decimalsOf, figureOf, isTotalCode, type TableFile } from './table-file.ts';

/** What a column of a table is: guessed from its heading and its cells, confirmed by whoever knows it. */
export const COLUMN_ROLES = ['class', 'measure', 'count', 'change', 'percent', 'status', 'left-out'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Headings named beforehand: by the options of the command line or the choices on the page. */
export type AskedColumns = {
  readonly dims?: readonly string[] | undefined;
  readonly values?: readonly string[] | undefined;
  /** A role for each column, as confirmed on the page. */
  readonly roles?: readonly ColumnRole[] | undefined;
};

const STATUS = /^(status|tila|primary|suppressed)$|[ _.](status|tila)$/iu;
const VALUE = /^(values?|n|count|freq|ant|arvo|lkm|lukumäärä|määrä|antal|värde)$/iu;
const CHANGE = /muutos|erotus|förändring|ändring|\bchange|difference|\bdiff\b|(^|[ _])change/iu;
const PERCENT = /%|prosent|pros\b|procent|per ?cent|(^|[ _])pct|osuus|andel|\bshare|share\b|_share|\brate\b|aste$|(^|[ _])percent/iu;
const MEASURE = /^(measure|contents?|tiedot|mittari|muuttuja|tunnusluku|indicator|mätare|uppgift(er)?|variable|variabel|innehåll)$/iu;
const CODE = /(^|[ _.-])(code|koodi|kod|nro|numero|nummer|number|id|tunnus)$/iu;
const TIME = /^(time|month|kuukausi|månad|period|kausi|jakso|ajankohta|vuosi|year|år|aika|tid|date|päivä|pvm|day|dag)$/iu;

export const isTimeHeading = (heading: string): boolean => TIME.test(heading.trim());
/** A heading that says no more than that here are counts. */
export const isPlainCount = (heading: string): boolean => VALUE.test(heading.trim());

/** The role that a name alone gives to figures. */
export function roleOfName(name: string): 'count' | 'change' | 'percent' {
  if (PERCENT.test(name)) return 'percent';
  return CHANGE.test(name) ? 'change' : 'count';
}

/** Codes are judged by fewer words: lukioaste is a level of education, not a rate. */
const PERCENT_CODE = /%|prosent|procent|per ?cent|(^|[ _])pct|_percent|changePercent|osuus|andel|\bshare|share\b/iu;
export function roleOfCode(code: string): 'count' | 'change' | 'percent' {
  if (PERCENT_CODE.test(code)) return 'percent';
  return CHANGE.test(code) ? 'change' : 'count';
}

export function rolesOf(file: TableFile, asked: AskedColumns): readonly ColumnRole[] {
  const { dims, values, roles: confirmed } = asked;
  if (confirmed !== undefined && confirmed.length === file.headings.length) return confirmed;
  const seen = file.headings.map((_, column) => look(file, column));
  const roles = file.headings.map((heading, column): ColumnRole => {
    if (values?.includes(heading) === true) return 'count';
    if (dims?.includes(heading) === true) return 'class';
    return ownRole(heading, seen[column], file.rows.length);
  });
  if (values === undefined) numbersThatClassify(file, roles);
  else others(file, roles, 'count', values);
  if (dims !== undefined) others(file, roles, 'class', dims);
  else leaveCodes(file, roles);
  return roles;
}

type Look = { readonly figures: boolean; readonly anyFigure: boolean; readonly decimals: boolean; readonly negative: boolean; readonly codes: ReadonlySet<string> };

/** What tells of the file or the row and neither classifies nor counts: a hash, a moment, a definition, which printing it is. */
const ABOUT = /^(sha-?\d*|hash|checksum|tiiviste|.*_at|counted_on|revision|publication|definition|notes?|source|versio|julkaisu|määritelmä|huomautus|lähde|källa|anmärkning)$/iu;
const LONG = 100;

/** Only what is not told to be a class by its rows: a column of prose, of hashes or of moments. */
function isAbout(heading: string, { codes, figures }: Look, rows: number): boolean {
  const told = [...codes].filter((code) => code !== '');
  const prose = told.length > 0 && !figures && told.every((code) => code.length > LONG || /^[0-9a-f]{32,}$/iu.test(code));
  return prose || (ABOUT.test(heading.trim()) && rows > 1 && told.length <= 1);
}

function look({ rows }: TableFile, column: number): Look {
  let [figures, anyFigure, decimals, negative] = [true, false, false, false];
  const codes = new Set<string>();
  for (const { cells } of rows) {
    const text = cells[column] ?? '';
    codes.add(text);
    const figure = figureOf(text);
    if (figure === undefined) figures &&= isHiddenMark(text) || text === UNKNOWN;
    else {
      anyFigure = true;
      decimals ||= decimalsOf(text) > 0;
      negative ||= figure < 0;
    }
  }
  return { figures, anyFigure, decimals, negative, codes };
}

function ownRole(heading: string, seen: Look | undefined, rows: number): ColumnRole {
  if (STATUS.test(heading)) return 'status';
  if (seen === undefined || isAbout(heading, seen, rows)) return 'left-out';
  // What should be a count and is not is told as a fault, not taken for a class.
  if (!seen.figures && seen.anyFigure && VALUE.test(heading.trim())) return 'count';
  if (!seen.figures) {
    const derived = [...seen.codes].filter((code) => roleOfCode(code) !== 'count').length;
    return MEASURE.test(heading.trim()) || (derived > 0 && derived < seen.codes.size && seen.codes.size <= 40) ? 'measure' : 'class';
  }
  if (!seen.anyFigure) return VALUE.test(heading.trim()) ? 'count' : 'left-out';
  if (TIME.test(heading.trim())) return 'class';
  // A column of plain values may hold per cents beside counts: then another column says which is which.
  if (VALUE.test(heading.trim())) return 'count';
  const named = roleOfName(heading);
  if (named !== 'count') return named;
  return seen.decimals ? 'percent' : seen.negative ? 'change' : 'count';
}

function others(file: TableFile, roles: ColumnRole[], role: 'count' | 'class', named: readonly string[]): void {
  for (const [column, heading] of file.headings.entries()) {
    const same = roles[column] === role || (role === 'class' && roles[column] === 'measure');
    if (same && !named.includes(heading)) roles[column] = 'left-out';
  }
}

/** A column of numbers classifies (a year, a code) only where the rows cannot be told apart without it. */
function numbersThatClassify(file: TableFile, roles: ColumnRole[]): void {
  const classes = (): number[] => file.headings.map((_, c) => c).filter((c) => roles[c] === 'class' || roles[c] === 'measure');
  const counts = (): number[] => file.headings.map((_, c) => c).filter((c) => roles[c] === 'count');
  while (counts().length > 1 && !tellsRowsApart(file, classes())) {
    const next = counts().find((column) => !VALUE.test((file.headings[column] ?? '').trim()));
    if (next === undefined) return;
    roles[next] = 'class';
  }
  for (const column of counts()) {
    const heading = file.headings[column] ?? '';
    const padded = file.rows.every(({ cells }) => /^0\d*$|^\d+$/u.test(cells[column] ?? ''))
      && file.rows.some(({ cells }) => /^0\d/u.test(cells[column] ?? ''));
    if (counts().length > 1 && (CODE.test(heading) || padded)) roles[column] = 'left-out';
  }
}

/** Of a name and its code one is enough: the one with a word for its codes stays. */
function leaveCodes(file: TableFile, roles: ColumnRole[]): void {
  const classes = file.headings.map((_, c) => c).filter((c) => roles[c] === 'class');
  for (const one of classes) {
    for (const other of classes) {
      if (one === other || roles[one] !== 'class' || roles[other] !== 'class') continue;
      if (!determines(file, one, other) || !determines(file, other, one)) continue;
      roles[lettersOf(file, one) >= lettersOf(file, other) ? other : one] = 'left-out';
    }
  }
}

function lettersOf(file: TableFile, column: number): number {
  if (CODE.test(file.headings[column] ?? '')) return -1;
  return file.rows.slice(0, 200).reduce((sum, { cells }) => sum + (cells[column] ?? '').replaceAll(/[^\p{L}]/gu, '').length, 0);
}

/** Whether the code of one column tells that of the other; a total of the one may stand with anything. */
export function determines(file: TableFile, one: number, other: number): boolean {
  const told = new Map<string, string>();
  const reached = new Set<string>();
  for (const { cells } of file.rows) {
    const from = cells[one] ?? '';
    const to = cells[other] ?? '';
    reached.add(to);
    if (isTotalCode(from)) continue;
    const known = told.get(from);
    if (known === undefined) told.set(from, to);
    else if (known !== to) return false;
  }
  return told.size > 1 && reached.size > 1;
}

function tellsRowsApart(file: TableFile, columns: readonly number[]): boolean {
  const seen = new Set<string>();
  for (const { cells } of file.rows) {
    const key = columns.map((column) => cells[column] ?? '').join('\u0000');
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}
