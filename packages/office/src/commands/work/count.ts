import type { Client } from 'pg';
import { parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { AREA, cellKey, COUNTED, suppressMonth } from '../../indicators/plan-month.ts';
import { readConfig } from '../../platform/config.ts';
import { withClient } from '../../platform/database/connection.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { RefusalTexts } from '../../platform/http/refusal.ts';
import { commandLog } from '../../platform/log.ts';
import { tellRefusal } from '../tell-refusal.ts';

export type Options = { readonly data?: string; readonly area: string; readonly day: string; readonly suppress?: boolean };

const refusals: RefusalTexts = {
  'count-day-not-a-day': {
    status: 422,
    fi: 'Päivää {given} ei ole. Kirjoita päivä muodossa 2023-07-31.',
    sv: 'Dagen {given} finns inte. Skriv dagen i formen 2023-07-31.',
    en: 'There is no day {given}. Write the day as 2023-07-31.',
  },
  'count-area-unknown': {
    status: 422,
    fi: 'Työllisyysaluetta {given} ei ole rekisterissä. Anna alueen numero, esimerkiksi --area 21.',
    sv: 'Sysselsättningsområdet {given} finns inte i registret. Ange områdets nummer, till exempel --area 21.',
    en: 'The employment area {given} is not in the register. Give the number of an area, for example --area 21.',
  },
};

export async function printCount(options: Options): Promise<void> {
  try {
    process.stdout.write(await countAsCsv(options));
  } catch (error) {
    tellRefusal(error, refusals);
    process.exitCode = 1;
  }
}

async function countAsCsv(options: Options): Promise<string> {
  if (parsePlainDate(options.day) === undefined) throw new Refused('count-day-not-a-day', { given: options.day });
  const config = readConfig({ data: options.data }, process.env);
  const opened = await openRegister(config, commandLog(), false);
  try {
    return await withClient(opened.owner, 'kohtaanto-count', (owner) => table(owner, options));
  } finally {
    await opened.close();
  }
}

type Place = { readonly code: string; readonly name: string };

async function table(owner: Client, options: Options): Promise<string> {
  const places = await placesOf(owner, options);
  const { rows } = await owner.query<{ measure: (typeof COUNTED)[number]; code: string; value: number }>(
    `select measure, municipality_code as code, value::int as value
     from office.unemployment_table($1::smallint, $2::date)`, [options.area, options.day]);
  const counts = new Map<string, number>();
  for (const measure of COUNTED) for (const code of [...places.map((place) => place.code), AREA]) counts.set(cellKey(measure, code), 0);
  for (const { measure, code, value } of rows) {
    counts.set(cellKey(measure, code), value);
    counts.set(cellKey(measure, AREA), (counts.get(cellKey(measure, AREA)) ?? 0) + value);
  }
  const labourForce = await labourForceOf(owner, places, options.day.slice(0, 4));
  const shown = options.suppress === true ? suppressMonth(counts, places.map((place) => place.code))
    : (key: string) => counts.get(key) ?? null;
  return csvOf([...places, { code: AREA, name: 'yhteensä' }], options.day, shown, labourForce);
}

/** Members of the area today, in the order of the alphabet. */
async function placesOf(owner: Client, options: Options): Promise<readonly Place[]> {
  const number = Number(options.area);
  const { rows } = Number.isInteger(number) && number > 0 && number < 100
    ? await owner.query<Place>(
      `select m.municipality_code as code, m.name_fi as name
       from office.area_municipality am join office.municipality m using (municipality_code)
       where am.area_id = $1 and upper_inf(am.period) order by m.name_fi collate office.finnish`, [number])
    : { rows: [] };
  if (rows.length === 0) throw new Refused('count-area-unknown', { given: options.area });
  return rows;
}

type LabourForce = { readonly year: string; readonly byPlace: ReadonlyMap<string, number> };

/** Of the year of the day, or of the newest published before it. */
async function labourForceOf(owner: Client, places: readonly Place[], year: string): Promise<LabourForce> {
  const { rows } = await owner.query<{ code: string; year: string; value: number }>(
    `select municipality_code as code, period as year, value::int as value from office.published_figure
     where measure = 'labour_force' and municipality_code = any($1::text[]) and period = (
       select max(period) from office.published_figure where measure = 'labour_force' and period <= $2
         and municipality_code = any($1::text[]))`, [places.map((place) => place.code), year]);
  const byPlace = new Map(rows.map((row) => [row.code, row.value]));
  if (byPlace.size === places.length) byPlace.set(AREA, rows.reduce((sum, row) => sum + row.value, 0));
  return { year: rows[0]?.year ?? year, byPlace };
}

function csvOf(
  places: readonly Place[],
  day: string,
  shown: (key: string) => number | 'suppressed' | null,
  labourForce: LabourForce,
): string {
  const lines = ['measure,period,municipality,municipality_code,value'];
  const add = (measure: string, period: string, place: Place, value: string): void => {
    lines.push([measure, period, place.name, place.code, value].join(','));
  };
  for (const place of places) {
    const force = labourForce.byPlace.get(place.code);
    if (force !== undefined) add('labour_force', labourForce.year, place, String(force));
  }
  for (const measure of COUNTED) {
    for (const place of places) add(measure, day.slice(0, 7), place, written(shown(cellKey(measure, place.code))));
  }
  for (const place of places) {
    const force = labourForce.byPlace.get(place.code);
    const unemployed = shown(cellKey('unemployed', place.code));
    if (force === undefined || unemployed === null) continue;
    const share = unemployed === 'suppressed' ? unemployed : Math.round((unemployed / force) * 1000) / 10;
    add('unemployment_share_pct', day.slice(0, 7), place, written(share));
  }
  return `${lines.join('\n')}\n`;
}

function written(value: number | 'suppressed' | null): string {
  return value === 'suppressed' ? '...' : String(value ?? 0);
}
