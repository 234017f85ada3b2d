import type { Client } from 'pg';
import { formatIso, parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { countingDay, formatMonth, monthNumber } from '@kohtaanto/rules/indicators/months.ts';
import { officeIn } from '../../indicators/gate/fix-trends.ts';
import { isClosed } from '../../indicators/gate/gate.ts';
import { tellPlanMonth } from '../../indicators/gate/plan-table-told.ts';
import type { ToldCount } from '../../indicators/gate/plan-table-told.ts';
import { AREA, COUNTED } from '../../indicators/plan-month.ts';
import { withClient } from '../../platform/database/connection.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { RefusalTexts } from '../../platform/http/refusal.ts';
import { tellRefusal } from '../tell-refusal.ts';
import { tellingRefusals, withTelling } from './telling-register.ts';
import type { TellingRegister } from './telling-register.ts';

export type Options = { readonly data?: string; readonly area: string; readonly day: string; readonly unprotected?: boolean };

export const countRefusals: RefusalTexts = {
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
  'count-day-not-counted': {
    status: 422,
    fi: 'Päivältä {given} ei kerrota lukuja. Kuukauden luvut lasketaan sen viimeisenä työpäivänä: anna --day {day}. '
      + 'Muun päivän laskee valitsin --unprotected (katselu kirjataan lokiin).',
    sv: 'Siffror för {given} lämnas inte ut. Månaden räknas på sin sista arbetsdag: ange --day {day}. '
      + 'En annan dag räknas med --unprotected (det skrivs i loggen).',
    en: 'No figures are told of {given}. A month is counted on its last working day: give --day {day}. '
      + 'Another day is counted with --unprotected (it is written to the audit trail).',
  },
};

export async function printCount(options: Options): Promise<void> {
  try {
    process.stdout.write(await countAsCsv(options));
  } catch (error) {
    tellRefusal(error, { ...tellingRefusals, ...countRefusals });
    process.exitCode = 1;
  }
}

async function countAsCsv(options: Options): Promise<string> {
  if (parsePlainDate(options.day) === undefined) throw new Refused('count-day-not-a-day', { given: options.day });
  return withTelling(options.data === undefined ? {} : { data: options.data }, (register) => withClient(register.owner, 'kohtaanto-count', async (owner) => {
    const places = await placesOf(owner, options);
    const shown = options.unprotected === true ? await counted(owner, options) : await told(register, options);
    const labourForce = await labourForceOf(owner, places, options.day.slice(0, 4));
    return csvOf([...places, { code: AREA, name: 'yhteensä' }], options.day, shown, labourForce);
  }));
}

/** As the month stands in the release ledger, where it is fixed if nobody has asked before. */
async function told({ telling, looked }: TellingRegister, { area, day }: Options): Promise<ToldCount> {
  const asked = parsePlainDate(day);
  if (asked === undefined) throw new Refused('count-day-not-a-day', { given: day });
  const month = monthNumber(asked);
  if (countingDay(month) !== asked) throw new Refused('count-day-not-counted', { given: day, day: formatIso(countingDay(month)) });
  const { day: snapshotDay } = looked.sight.snapshot;
  if (!isClosed({ period: 'counting-day', maturityMonths: 0 }, month, snapshotDay)) {
    throw new Refused('indicators.not-yet', { month: formatMonth(month), day, snapshotDay: formatIso(snapshotDay) });
  }
  const found = await tellPlanMonth(telling.gate, officeIn(Number(area)), looked, month);
  if (found === null) throw new Refused('indicators.no-snapshot');
  return found;
}

/** As it is counted, small figures and all: the look is in the audit trail before anything is printed. */
async function counted(owner: Client, { area, day }: Options): Promise<ToldCount> {
  await owner.query(`insert into office.audit_entry (area_id, staff_id, action, purpose, outcome, detail)
    values ($1, 'office', 'count.unprotected', 'command line: count', 'allowed', $2::jsonb)`, [area, JSON.stringify({ day })]);
  const { rows } = await owner.query<{ measure: string; code: string; value: number }>(
    `select measure, coalesce(municipality_code, $3) as code, sum(value)::int as value
     from office.unemployment_table($1::smallint, $2::date)
     group by grouping sets ((measure, municipality_code), (measure))`, [area, day, AREA]);
  const counts = new Map(rows.map(({ measure, code, value }) => [`${measure} ${code}`, value]));
  return (measure, place) => counts.get(`${measure} ${place}`) ?? 0;
}

type Place = { readonly code: string; readonly name: string };

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
  shown: ToldCount,
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
    for (const place of places) add(measure, day.slice(0, 7), place, written(shown(measure, place.code)));
  }
  for (const place of places) {
    const force = labourForce.byPlace.get(place.code);
    const unemployed = shown('unemployed', place.code);
    if (force === undefined || unemployed === null) continue;
    const share = unemployed === 'suppressed' ? unemployed : Math.round((unemployed / force) * 1000) / 10;
    add('unemployment_share_pct', day.slice(0, 7), place, written(share));
  }
  return `${lines.join('\n')}\n`;
}

function written(value: number | 'suppressed' | null): string {
  return value === 'suppressed' ? '...' : String(value ?? 0);
}
