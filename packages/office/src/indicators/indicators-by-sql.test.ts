import { beforeAll, describe, expect, it } from 'vitest';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { compute } from '@kohtaanto/rules/indicators/compute.ts';
import { lookAt } from '@kohtaanto/rules/indicators/counted.ts';
import type { Sight } from '@kohtaanto/rules/indicators/counted.ts';
import { countingDay, firstDayOf, lastDayOfMonth, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { openTestDatabase } from '../platform/testing/test-database.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { gatedIndicators } from './gate/released-measures.ts';
import { oracle } from './testing/oracle.ts';
import { addRandomPopulation } from './testing/random-population.ts';

const day = plainDate('2026-11-23');
const { owner, settings } = await openTestDatabase();
const months = ['2024-02', '2025-07', '2026-04'].map((text) => parseMonth(text) ?? parseMonth('2024-01'));

type Figures = Readonly<Record<string, readonly [number, number | null]>>;

describe('every indicator of the register', () => {
  let sight: Sight;

  beforeAll(async () => {
    await addSmallOrganisation(owner);
    for (const seed of [1, 2, 3]) await addRandomPopulation(owner, 300, seed);
    await addOffers();
    await owner.query('analyze');
    sight = lookAt(await buildSnapshot(settings.owner, day));
  });

  const counted = gatedIndicators;

  it.each(counted.map(({ definition }) => definition.id))('%s: the engine and plain SQL agree to the last person', async (id) => {
    for (const month of months) {
      if (month === undefined) throw new Error('not a month');
      const [byEngine, bySql] = [engine(sight, id, month), await sql(id, month)];
      expect({ month: formatIso(firstDayOf(month)), ...byEngine }).toEqual({ month: formatIso(firstDayOf(month)), ...bySql });
    }
  });

  it('finds something to compare: hardly any figure is zero in every place and month', async () => {
    const empty = counted.map(({ definition }) => definition.id).filter((id) =>
      months.every((month) => month !== undefined && Object.values(engine(sight, id, month)).every(([numerator]) => numerator === 0)));
    expect(empty).toEqual(['integration-plans-in-time', 'multi-agency-plans-in-time']);
  });
});

/** Some hundreds of offers over the months to vacancies here, in another area's municipality and of another area; every eighth taken back. */
async function addOffers(): Promise<void> {
  await owner.query(`insert into office.vacancy (area_id, employer_name, state, state_since, language, title, description, municipality_code, remote, working_time, contract, opens, source, external_id)
    select a, 'Keksitty', 'closed', '2026-05-01', 'fi', 'x', 'x', m, 'no', 'full-time', 'permanent', '2024-01-01', 'posting', a || '-' || coalesce(m, '')
    from (values (21, '790'), (21, '638'), (21, null), (1, '638'), (1, '790')) as v(a, m)`);
  await owner.query(`insert into office.job_offer (area_id, person_id, vacancy_area_id, vacancy_id, kind, made_on, binding, rule_version, certain, way, taken_back_on, taken_back_reason)
    select p.area_id, p.person_id, v.area_id, v.vacancy_id, 'hint', d.day, false, '2024-01-01', true, 'e-service', case when p.n % 8 = 0 then d.day end, case when p.n % 8 = 0 then 'peruttu' end
    from (select area_id, person_id, row_number() over (order by person_id) as n from office.person) p cross join office.vacancy v
      cross join lateral (select ('2024-02-01'::date + ((p.n * 37 + v.area_id * 11 + coalesce(v.municipality_code, '0')::int) % 820)::int) as day) d`);
}

function engine(sight: Sight, id: string, month: NonNullable<ReturnType<typeof parseMonth>>): Figures {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  const found = compute(indicator, sight, { month, by: ['municipality'] });
  if (found.state !== 'known') throw new Error(`${id} is ${found.state}`);
  return Object.fromEntries(found.cells.map((cell) => [cell.codes[0] ?? '', [cell.numerator, cell.denominator] as const]));
}

async function sql(id: string, month: NonNullable<ReturnType<typeof parseMonth>>): Promise<Figures> {
  const query = oracle[id];
  if (query === undefined) throw new Error(`no oracle for ${id}`);
  const { rows } = await owner.query<{ code: string; numerator: number; denominator: number | null }>(
    `with asked as (select $1::date, $2::date, $3::date, $4::date) select figures.* from (${query}) figures`,
    [countingDay(month), firstDayOf(month), lastDayOfMonth(month), day].map(formatIso));
  return Object.fromEntries(rows.map((row) => [row.code, [row.numerator, row.denominator] as const]));
}
