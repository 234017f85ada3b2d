import type pg from 'pg';
import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { repeatable } from './repeatable-chance.ts';

const first = plainDate('2023-01-01');
const last = plainDate('2026-11-23');
const homes = [['790', 21], ['619', 21], ['581', 21], ['638', 1]] as const;
const codes = ['02', '02', '02', '03', '00', '01', '01', '04', '05', '07', '07', '08', '09'] as const;
const serviceKinds = ['work-trial', 'coaching', 'pay-subsidised-work', 'labour-market-training', 'start-up-grant', 'rehabilitative-work'];
const searchEnds = ['own-notice', 'not-renewed', 'moved-abroad', 'died', 'other', null];
const dutyKinds = ['initial-interview', 'complementary-interview', 'job-search-discussion', 'employment-plan', 'search-report'];

type Rows = Record<string, unknown[][]>;

/**
 * Careers that no reasonable person has: statuses that outlive their search, services inside services,
 * gaps of a day. Whatever the engine and SQL agree on here, they agree on.
 */
export async function addRandomPopulation(owner: pg.Pool, persons: number, seed: number): Promise<void> {
  const chance = repeatable(seed);
  const rows: Rows = {
    person: [], job_search: [], employment_status: [], service_spell: [], dated_ground: [], profile: [],
    contact: [], obligation: [],
  };
  for (let number = 0; number < persons; number += 1) addPerson(rows, chance, seed * 1_000_000 + number);
  for (const [table, values] of Object.entries(rows)) await insertRows(owner, table, values);
}

type Chance = ReturnType<typeof repeatable>;

function addPerson(rows: Rows, chance: Chance, number: number): void {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const [home, area] = chance.pick(homes);
  const born = addDays(plainDate('1958-01-01'), chance.whole(0, 18_000));
  rows['person']?.push([area, id, formatIso(born), chance.pick(['man', 'woman']), home, chance.pick(['FI', 'FI', 'EE', 'SY']),
    chance.pick(['fi', 'fi', 'sv', 'et', 'ar']), chance.pick(['5223', '2221', '9112', null]), area === 21 ? chance.pick(['tiina.rautalampi', 'olli.kangas', null]) : 'maria.lind']);
  for (let at = addDays(first, chance.whole(0, 400)), searches = 0; at < last && searches < 4; searches += 1) {
    const end = addDays(at, chance.whole(3, 700));
    const open = end >= last || chance.happens(0.15);
    addStatuses(rows, chance, { area, id, at, end: open ? last : end, open });
    rows['job_search']?.push([area, id, range(at, open ? null : end), open ? null : chance.pick(searchEnds), formatIso(at)]);
    if (open) break;
    at = addDays(end, chance.pick([0, 0, 1, 9, 40, 95, 190, 400]));
  }
  for (let service = chance.whole(0, 3); service > 0; service -= 1) {
    const start = addDays(first, chance.whole(0, 1400));
    const end = addDays(start, chance.whole(5, 250));
    rows['service_spell']?.push([area, id, chance.pick(serviceKinds), range(start, end > last && chance.happens(0.5) ? null : end), formatIso(end)]);
  }
  addRest(rows, chance, area, id);
}

type Run = { readonly area: number; readonly id: string; readonly at: PlainDate; readonly end: PlainDate; readonly open: boolean };

function addStatuses(rows: Rows, chance: Chance, { area, id, at, end, open }: Run): void {
  for (let start = at; start < end;) {
    const until = addDays(start, chance.pick([1, 7, 30, 88, 93, 120, 200, 366, 400]));
    const lastOne = until >= end;
    rows['employment_status']?.push([area, id, chance.pick(codes), range(start, lastOne ? (open ? null : end) : until)]);
    start = lastOne ? end : addDays(until, chance.happens(0.1) ? 1 : 0);
  }
}

function addRest(rows: Rows, chance: Chance, area: number, id: string): void {
  const day = (): PlainDate => addDays(first, chance.whole(0, 1420));
  if (chance.happens(0.7)) {
    const start = day();
    rows['dated_ground']?.push([area, id, 'partial-work-ability', range(start, chance.happens(0.5) ? null : addDays(start, chance.whole(1, 500)))]);
  }
  if (chance.happens(0.3)) {
    const published = day();
    rows['profile']?.push([area, id, formatIso(published), formatIso(addDays(published, chance.whole(1, 365)))]);
  }
  if (chance.happens(0.5)) rows['contact']?.push([area, id, 'initial-interview', '21', 'visit', formatIso(day()), chance.pick(['held', 'no-show'])]);
  for (let duty = chance.whole(0, 5); duty > 0; duty -= 1) {
    const due = day();
    const state = chance.pick(['open', 'met', 'met', 'met', 'resting', 'fallen']);
    const kind = chance.pick(dutyKinds);
    rows['obligation']?.push([area, id, `${kind}:${duty}`, kind, kind === 'search-report' ? 'jobseeker' : 'authority', formatIso(due),
      formatIso(due), state, state === 'met' ? formatIso(addDays(due, chance.whole(-20, 10))) : null, '[]', '2025-01-01', true]);
  }
}

const range = (start: PlainDate, end: PlainDate | null): string => `[${formatIso(start)},${end === null ? '' : formatIso(end)})`;

const columns: Record<string, string> = {
  person: 'area_id smallint, person_id uuid, birth_date date, sex text, municipality_code text, nationality text, mother_tongue text, occupation text, coach_id text',
  job_search: 'area_id smallint, person_id uuid, period daterange, end_reason text, requested_on date',
  employment_status: 'area_id smallint, person_id uuid, code text, period daterange',
  service_spell: 'area_id smallint, person_id uuid, kind text, period daterange, estimated_end date',
  dated_ground: 'area_id smallint, person_id uuid, ground text, period daterange',
  profile: 'area_id smallint, person_id uuid, published_on date, valid_until date',
  contact: 'area_id smallint, person_id uuid, kind text, way_code text, channel text, occurred_on date, outcome text',
  obligation: 'area_id smallint, person_id uuid, obligation_key text, kind text, party text, due date, office_day date, state text, met_on date, because jsonb, rule_version date, certain boolean',
};
const extras: Record<string, readonly [string, string]> = {
  job_search: [', registered_on', ', requested_on'],
  service_spell: [', name', ', kind'],
};

async function insertRows(owner: pg.Pool, table: string, rows: readonly unknown[][]): Promise<void> {
  const named = (columns[table] ?? '').split(', ').map((column) => column.split(' '));
  const names = named.map(([name]) => name).join(', ');
  const [more, from] = extras[table] ?? ['', ''];
  const values = rows.map((row) => Object.fromEntries(named.map(([name = ''], index) =>
    [name, name === 'because' ? [] : row[index]])));
  await owner.query(`insert into office.${table} (${names}${more})
    select ${names}${from} from jsonb_to_recordset($1::jsonb) as t(${columns[table]})`, [JSON.stringify(values)]);
}
