import { formatMonth, monthNumber, monthsOn } from '@kohtaanto/rules/indicators/months.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { Forecasts } from './contract.ts';
import { registerForecasts } from './index.ts';

const office = await openTestOffice({ slices: [registerForecasts], day: '2026-11-23' });
const { owner } = office;
const first = monthNumber(plainDate('2021-01-01'));
const MONTHS = 60;

/** A made-up town whose winters are worse than its summers; what one month has more, the same in every run of this test. */
const unemployedOf = (size: number, at: number): number =>
  Math.round(size * (1 + 0.15 * Math.cos((2 * Math.PI * at) / 12) + 0.004 * at + 0.01 * ((at * 7919) % 5)));

let runId = 0;
async function bring(code: string, kind: 'municipality' | 'country', values: readonly (number | null)[]): Promise<void> {
  await owner.query(`
    insert into register_figure (measure, place_kind, place_code, period, run_id, value, hidden)
    select 'unemployed', $1, $2, p, $3, v, v is null from unnest($4::text[], $5::numeric[]) as t(p, v)
    on conflict do nothing`, [kind, code, runId, values.map((_, at) => formatMonth(monthsOn(first, at))), values]);
}

beforeAll(async () => {
  await addSmallOrganisation(owner);
  await owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
      specialisation, languages, origin, customer_facing, municipality_code) values
    (21, 'outi.johtaja', 'sub-outi', 'Outi', 'Johtaja', 'outi@example.invalid', 'sastamala', '{director}', 'none', '{fi}', 'new', false, '790'),
    (21, 'hilkka.kunta', 'sub-hilkka', 'Hilkka', 'Kunta', 'hilkka@example.invalid', 'sastamala', '{municipality-officer}', 'none', '{fi}',
      'municipality', false, '790')`);
  const { rows } = await owner.query<{ run_id: number }>(`insert into register_run (started_at, kind, source, address, sha256, counted_on, outcome)
    values (now(), 'csv', 'TEM, työnvälitystilasto', 'f.csv', repeat('a', 64), 'last-working-day', 'stored') returning run_id`);
  runId = rows[0]?.run_id ?? 0;
  const months = Array.from({ length: MONTHS }, (_, at) => at);
  await bring('790', 'municipality', months.map((at) => unemployedOf(900, at)));
  await bring('581', 'municipality', months.map((at) => unemployedOf(300, at)));
  // The smallest has a hidden month this autumn: it has no forecast, and the area's sum says that it is without it.
  await bring('619', 'municipality', months.map((at) => (at === MONTHS - 3 ? null : unemployedOf(20, at))));
  await bring('SSS', 'country', months.map((at) => unemployedOf(900, at) + unemployedOf(300, at) + unemployedOf(5000, at)));
});

const told = async (query = '', who = 'outi.johtaja'): Promise<Forecasts> =>
  (await (await office.as(who)).get(`/api/forecasts${query}`)).body as Forecasts;

describe('forecasts of published months', () => {
  it('are made by the night’s job once for the same figures, add up, and stand with their past', async () => {
    expect(await told()).toMatchObject({ run: null, rows: [], chosen: null, mayMake: true });
    await office.platform.jobs.run('forecasts-of-the-month');
    await office.platform.jobs.run('forecasts-of-the-month');
    expect((await owner.query('select 1 from forecast_run')).rowCount).toBe(1);
    const area = await told();
    expect(area.run).toMatchObject({ lastMonth: '2025-12', horizon: 18, source: 'TEM, työnvälitystilasto', sourceRuns: [runId] });
    expect(area.rows.map(({ place }) => place)).toEqual(['AREA', '581', '790', 'SSS']);
    const yearOn = (place: string): number => area.rows.find((row) => row.place === place)?.yearOn?.point ?? Number.NaN;
    expect(yearOn('AREA')).toBeCloseTo(yearOn('790') + yearOn('581'), 0);
    expect(area.chosen?.points.at(-1)?.month).toBe('2027-06');
    expect(area.chosen?.accuracy.origins).toBeGreaterThan(4);
    expect(area.chosen?.beside.map(({ method }) => method)).toContain('seasonal-naive');
    for (const { point, low80, high80, low95, high95 } of area.chosen?.points ?? []) {
      expect(low95 <= low80 && low80 <= point && point <= high80 && high80 <= high95).toBe(true);
    }
  });

  it('say whose months are hidden, and never guess them', async () => {
    const { run, chosen } = await told();
    expect(run?.leftOut).toMatchObject([{ place: '619', why: 'hidden' }]);
    expect(chosen?.without.map(({ fi }) => fi)).toEqual([run?.leftOut[0]?.name.fi]);
    const answer = await (await office.as('outi.johtaja')).get('/api/forecasts?place=619');
    expect(answer).toMatchObject({ status: 404, body: { code: 'forecasts.place-unknown' } });
  });

  it('go out as a file with what one has to know on each row; a municipality reads them, only leaders make them', async () => {
    const client = await office.as('hilkka.kunta');
    const file = await client.get('/api/forecasts/forecasts.csv?measure=unemployed');
    expect(file.text.split('\r\n')[0]).toBe('\ufeffplace;name;month;point;low80;high80;low95;high95;method;mase;origins;last_month;source');
    expect(file.text.trim().split('\r\n')).toHaveLength(1 + 4 * 18);
    expect((await client.post('/api/forecasts/runs')).status).toBe(403);
    const leader = await office.as('outi.johtaja');
    expect((await leader.post('/api/forecasts/runs')).status).toBe(200);
    expect((await leader.get('/api/forecasts?measure=nothing')).body).toMatchObject({ code: 'forecasts.no-forecast' });
  });
});
