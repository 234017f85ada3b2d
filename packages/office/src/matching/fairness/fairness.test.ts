import { beforeAll, describe, expect, it } from 'vitest';
import { addEmployerService, employerForm, newId } from '../../employers/testing/employer-service.ts';
import { openTestOffice } from '../../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../../platform/testing/test-world.ts';
import { nothingTold } from '../../seeker-profiles/store.ts';
import { registerSlices } from '../../slices.ts';
import { moving, vacancyForm } from '../../vacancies/testing/vacancy-form.ts';
import type { FairnessTold } from '../fairness-contract.ts';

const office = await openTestOffice({ slices: [registerSlices], day: '2026-11-23' });

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  await office.owner.query(`update staff set roles = '{team-lead}' where staff_id = 'olli.kangas'`);
});

async function seekers(count: number, of: { readonly sex: string; readonly licences: readonly string[]; readonly protected?: boolean }): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const personId = await addPerson(office.owner, { coach: 'tiina.rautalampi', municipality: '790', ...(of.protected === true ? { protected: true } : {}) });
    await office.owner.query('update person set sex = $2 where person_id = $1', [personId, of.sex]);
    await office.owner.query(`insert into job_search (area_id, person_id, period, requested_on, registered_on) values (21, $1, '[2026-02-02,)', '2026-02-02', '2026-02-02')`, [personId]);
    await office.owner.query('insert into seeker_profile (area_id, person_id, version, facts) values (21, $1, 1, $2)',
      [personId, JSON.stringify({ ...nothingTold, wishes: [{ title: 'kokki', isco: '5120', concept: null }], licences: of.licences })]);
  }
}
const make = async (who = 'olli.kangas') => (await office.as(who)).post('/api/matching/fairness', {});
const told = async () => ((await (await office.as('olli.kangas')).get('/api/matching/fairness')).body as { report: FairnessTold | null }).report;

describe('the report of fairness', () => {
  it('is not made of too few, and is for those who answer for it alone', async () => {
    expect((await make()).body).toMatchObject({ code: 'matching.too-few-for-fairness' });
    expect(await told()).toBeNull();
    expect((await make('tiina.rautalampi')).status).toBe(403);
    await expect(office.database.read(office.scopeFor(), async (tx) => (await tx.selectFrom('fairness_report').selectAll().execute()).length)).resolves.toBe(0);
  });

  it('sees that a card which one group lacks keeps it from the first places; the same register gives the same report once', { timeout: 60_000 }, async () => {
    const expert = await office.as('paivi.lammela-aho');
    const { employerId } = (await expert.post('/api/employers', employerForm())).body as { employerId: string };
    for (const title of ['Kokki', 'Toinen kokki', 'Kolmas kokki']) {
      const made = await expert.post('/api/vacancies', { ...vacancyForm(employerId, { title, languages: [], licences: [{ of: 'hygiene-passport', must: true }] }), receipt: newId(), needId: null });
      await expert.post(`/api/vacancies/${(made.body as { vacancyId: string }).vacancyId}/states`, moving('open', 1));
    }
    await seekers(30, { sex: 'woman', licences: ['hygiene-passport'] });
    await seekers(30, { sex: 'man', licences: [] });
    await seekers(3, { sex: 'man', licences: ['hygiene-passport'], protected: true });
    const first = await make();
    expect(first.status).toBe(200);
    expect((await make()).body).toEqual(first.body);
    const report = await told();
    expect(report).toMatchObject({ seekers: 60, vacancies: 3, weights: 'match-3', madeBy: expect.any(String) });
    const sex = report?.dimensions.find(({ dimension }) => dimension === 'sex');
    expect(sex?.groups.map(({ group, persons, ratio, stands }) => [group, persons, ratio, stands])).toEqual([['man', 30, 0, 'below'], ['woman', 30, 2, 'above']]);
    expect(JSON.stringify(report)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/u);
    await expect(office.owner.query('update fairness_report set weights = weights')).rejects.toThrow('not rewritten');
  });
});
