import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { registerPresentations } from '../presentations/index.ts';
import type { IndicatorAnswer } from './contract.ts';
import { registerIndicators } from './index.ts';
import { takeSnapshot } from './snapshot-work.ts';

const dataFolder = await mkdtemp(join(tmpdir(), 'kohtaanto-offers-'));
const office = await openTestOffice({ slices: [registerPresentations, registerIndicators], config: { dataFolder }, day: '2026-11-23' });

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  const { owner } = office;
  const { rows: [near, far, others] } = await owner.query<{ id: string }>(`insert into vacancy (area_id, employer_name, state, state_since, language, title, description, municipality_code, remote,
      working_time, contract, opens, source, external_id)
    select a, 'Keksitty', 'closed', '2026-11-02', 'fi', 'x', 'x', m, 'no', 'full-time', 'permanent', '2026-01-02', 'posting', a || m from (values (21, '619'), (21, '638'), (1, '638')) as v(a, m) returning vacancy_id as id`);
  for (let at = 0; at < 6; at += 1) {
    const personId = await addPerson(owner, { coach: 'tiina.rautalampi' });
    await owner.query(`insert into job_search (area_id, person_id, period, requested_on, registered_on) values (21, $1, '[2026-01-05,)', '2026-01-05', '2026-01-05')`, [personId]);
    const offer = (area: number, vacancy: string | undefined, day: string, back: string | null = null) => owner.query(`insert into job_offer (area_id, person_id, vacancy_area_id, vacancy_id, kind, made_on,
        binding, rule_version, certain, way, taken_back_on, taken_back_reason) values (21, $1, $2, $3, 'hint', $4, false, '2026-01-01', true, 'e-service', $5, case when $5::date is not null then 'peruttu' end)`,
    [personId, area, vacancy, day, back]);
    await offer(21, near?.id, '2026-09-03');
    await offer(21, far?.id, '2026-09-07');
    await offer(1, others?.id, at < 3 ? '2026-09-30' : '2026-10-01');
    if (at === 0) await offer(1, others?.id, '2026-09-09', '2026-09-10');
  }
  await takeSnapshot(office.settings.owner, dataFolder, plainDate('2026-11-23'), new Date('2026-11-23T00:00:00Z'));
}, 60_000);
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

it('the indicator of offers to other areas is the page’s count, and through the gate a small month is told to nobody', async () => {
  const coach = await office.as('tiina.rautalampi');
  const { months } = (await coach.get('/api/presentations/figures')).body as { months: { month: string; elsewhere: number }[] };
  const page = (month: string) => months.find((each) => each.month === month)?.elsewhere;
  const value = async (month: string) => ((await coach.get(`/api/indicators/offers-to-other-areas.own-register?month=${month}`)).body as IndicatorAnswer).total.value;
  expect([page('2026-09'), await value('2026-09')]).toEqual([9, 9]);
  expect([page('2026-10'), await value('2026-10')]).toEqual([3, 'suppressed']);
  expect([page('2026-08'), await value('2026-08')]).toEqual([0, 0]);
});
