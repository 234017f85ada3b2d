import type { PlainDate } from '../foundations/plain-date.ts';
import {
  ALL_LAID_OFF, codeOf, exits, firstRows, makeTable, OPEN, searchEnds, serviceKinds, STARTS_SEARCH,
} from './columns.ts';
import type { Exit, Table, Tables } from './columns.ts';
import { weekdaysBetween } from './months.ts';

type Source = Pick<Tables, 'persons' | 'searches' | 'statuses' | 'services'>;

const UNEMPLOYED = 2;
const LAID_OFF = 3;
const subsidised = new Set([codeOf(serviceKinds, 'pay-subsidised-work'), codeOf(serviceKinds, 'start-up-grant')]);

/**
 * Times of unemployment: the longest runs of days on which the job search is valid and the status is
 * 02 or 03. Two statuses that touch are one spell; a change of search without a day between does not
 * break it either. The rows come in the order of persons and days.
 */
export function unemploymentSpells(source: Source, day: PlainDate): Table<'spells'> {
  const persons = source.persons.born.length;
  const from = {
    searches: firstRows(source.searches.person, persons),
    statuses: firstRows(source.statuses.person, persons),
    services: firstRows(source.services.person, persons),
  };
  // A spell needs a status of its own or the start of a search within one: never more than both.
  const spells = makeTable('spells', source.statuses.person.length + source.searches.person.length);
  let rows = 0;
  for (let person = 0; person < persons; person += 1) {
    const firstOfPerson = rows;
    rows = personsSpells(source, from, person, spells, rows);
    for (let row = firstOfPerson; row < rows; row += 1) finish(source, from, person, spells, row, day);
  }
  return cutTable(spells, rows);
}

type From = { readonly searches: Int32Array; readonly statuses: Int32Array; readonly services: Int32Array };

/** Statuses cut to the searches, joined where they touch. */
function personsSpells(
  { searches, statuses }: Source, from: From, person: number, spells: Table<'spells'>, firstRow: number,
): number {
  let rows = firstRow;
  let search = from.searches[person] ?? 0;
  const lastSearch = from.searches[person + 1] ?? 0;
  for (let row = from.statuses[person] ?? 0; row < (from.statuses[person + 1] ?? 0); row += 1) {
    const code = statuses.code[row] ?? 0;
    if (code !== UNEMPLOYED && code !== LAID_OFF) continue;
    const start = statuses.start[row] ?? 0;
    const end = statuses.end[row] ?? 0;
    while (search < lastSearch && (searches.end[search] ?? 0) <= start) search += 1;
    for (let each = search; each < lastSearch && (searches.start[each] ?? 0) < end; each += 1) {
      const began = Math.max(start, searches.start[each] ?? 0);
      const ended = Math.min(end, searches.end[each] ?? 0);
      const laidOff = code === LAID_OFF ? ALL_LAID_OFF : 0;
      if (rows > firstRow && spells.end[rows - 1] === began) {
        spells.end[rows - 1] = ended;
        spells.flags[rows - 1] = (spells.flags[rows - 1] ?? 0) & (laidOff | STARTS_SEARCH);
        continue;
      }
      spells.person[rows] = person;
      spells.start[rows] = began;
      spells.end[rows] = ended;
      spells.searchStart[rows] = searches.start[each] ?? 0;
      spells.flags[rows] = laidOff | (searches.start[each] === began ? STARTS_SEARCH : 0);
      rows += 1;
    }
  }
  return rows;
}

function finish(
  source: Source, from: From, person: number, spells: Table<'spells'>, row: number, day: PlainDate,
): void {
  const start = spells.start[row] ?? 0;
  const end = spells.end[row] ?? 0;
  spells.municipality[row] = source.persons.municipality[person] ?? 0;
  spells.reason[row] = exits.indexOf(exitOf(source, from, person, end));
  spells.weekdays[row] = Math.min(65_535, weekdaysBetween(start, Math.min(end, day + 1)));
}

const exitByStatus: readonly (Exit | undefined)[] = [
  'subsidised-work', 'open-market-work', undefined, undefined, 'short-week', 'outside-labour-force',
  'outside-labour-force', 'service', 'education', 'part-time-work',
];

/** What follows: the status of the day after the last one; where there is none, why the search ended. */
function exitOf(source: Source, from: From, person: number, end: number): Exit {
  if (end === OPEN) return 'open';
  const { statuses, services, searches } = source;
  for (let row = from.statuses[person] ?? 0; row < (from.statuses[person + 1] ?? 0); row += 1) {
    if ((statuses.start[row] ?? 0) > end || (statuses.end[row] ?? 0) <= end) continue;
    const exit = exitByStatus[statuses.code[row] ?? 0];
    if (exit === 'open-market-work' && inSubsidisedWork(services, from.services, person, end)) return 'subsidised-work';
    if (exit !== undefined) return exit;
  }
  for (let row = from.searches[person] ?? 0; row < (from.searches[person + 1] ?? 0); row += 1) {
    if (searches.end[row] !== end) continue;
    const reason = searchEnds[searches.reason[row] ?? 0];
    if (reason === 'died' || reason === 'moved-abroad') return reason;
  }
  return 'search-ended';
}

/** Pay subsidy and start-up grant are services: work in them is not work in the open labour market. */
function inSubsidisedWork(services: Table<'services'>, first: Int32Array, person: number, day: number): boolean {
  for (let row = first[person] ?? 0; row < (first[person + 1] ?? 0); row += 1) {
    if (!subsidised.has(services.kind[row] ?? 0)) continue;
    if ((services.start[row] ?? 0) <= day && day < (services.end[row] ?? 0)) return true;
  }
  return false;
}

function cutTable(spells: Table<'spells'>, rows: number): Table<'spells'> {
  return {
    person: spells.person.slice(0, rows), start: spells.start.slice(0, rows), end: spells.end.slice(0, rows),
    searchStart: spells.searchStart.slice(0, rows), reason: spells.reason.slice(0, rows),
    flags: spells.flags.slice(0, rows), weekdays: spells.weekdays.slice(0, rows),
    municipality: spells.municipality.slice(0, rows),
  };
}
