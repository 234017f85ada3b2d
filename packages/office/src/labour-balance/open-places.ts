import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { countingDay, firstDayOf, formatMonth, lastDayOfMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { sql } from 'kysely';
import type { Tx } from '../platform/platform.ts';

/** Open places of the register's own vacancies on the counting days: of jobs, not of persons, and so hidden from nobody. */
export type OpenPlaces = {
  /** By the first digits of the unit group, '' for all; in some municipalities, or with null in the whole area with what is done from anywhere. */
  readonly of: (month: Month, places: readonly string[] | null, code: string) => number;
  readonly codes: (month: Month, level: number) => readonly string[];
};

type Row = { readonly day: string; readonly isco: string; readonly place: string; readonly places: number };

/** `own` are the area's municipalities: what is brought in of others is told where they are asked, and is no part of the whole. */
export async function openPlaces(tx: Tx, months: readonly Month[], own: readonly string[]): Promise<OpenPlaces> {
  const days = months.map((month) => formatIso(countingDay(month)));
  const { rows } = await sql<Row>`select day::text as day, isco, municipality_code as place, places from office.places_on(${days}::date[])`.execute(tx);
  const byDay = Map.groupBy(rows, ({ day }) => day);
  const whole = new Set([...own, '']);
  const ofMonth = (month: Month): readonly Row[] => byDay.get(formatIso(countingDay(month))) ?? [];
  return {
    of: (month, places, code) => ofMonth(month).filter((row) => (places === null ? whole.has(row.place) : places.includes(row.place)) && row.isco.startsWith(code))
      .reduce((sum, row) => sum + row.places, 0),
    codes: (month, level) => [...new Set(ofMonth(month).filter(({ place }) => whole.has(place)).map(({ isco }) => isco.slice(0, level)))],
  };
}

export type PlaceFlows = { readonly of: (month: Month, code: string) => { readonly opened: number; readonly filled: number } };

/** What was opened and filled of the same vacancies, by month. */
export async function placeFlows(tx: Tx, months: readonly Month[]): Promise<PlaceFlows> {
  const [newest, oldest] = [months[0], months.at(-1)];
  if (newest === undefined || oldest === undefined) return { of: () => ({ opened: 0, filled: 0 }) };
  const { rows } = await sql<{ month: string; isco: string; opened: number; filled: number }>`select month, isco, opened, filled
    from office.places_by_month(${formatIso(firstDayOf(oldest))}::date, ${formatIso(lastDayOfMonth(newest))}::date)`.execute(tx);
  const byMonth = Map.groupBy(rows, ({ month }) => month);
  return {
    of: (month, code) => (byMonth.get(formatMonth(month)) ?? []).filter(({ isco }) => isco.startsWith(code))
      .reduce((sum, { opened, filled }) => ({ opened: sum.opened + opened, filled: sum.filled + filled }), { opened: 0, filled: 0 }),
  };
}
