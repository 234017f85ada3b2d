import { beforeAll, describe, expect, it } from 'vitest';
import { openTestOffice } from './platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from './platform/testing/test-world.ts';
import { registerSlices } from './slices.ts';

const office = await openTestOffice({ slices: [registerSlices] });
let person = '';

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
      specialisation, languages, origin, customer_facing, municipality_code) values
    (21, 'hilkka.kunta', 'sub-hilkka', 'Hilkka', 'Kunta', 'hilkka@example.invalid', 'sastamala', '{municipality-officer}', 'none', '{fi}',
      'municipality', false, '790')`);
  person = await addPerson(office.owner, { coach: 'hilkka.kunta', familyName: 'Salainen' });
});

/** A municipality's officer sees figures, the area and the own session; everything else is refused (CHN-4, SEC-1). */
const allowed = /^\/api\/(session|benefit-share\/own|budget|sign-out|areas?|staff|calendar\/feed|employers|employer-events|vacancies|occupations|figures|forecasts|indicators|targets|registers\/exports|openapi|surveys|publications|pxweb|cost-sharing\/(statements|invoices|:year\/statements))\b/u;

describe('a municipality’s officer', () => {
  it('is refused by every route that is not of figures, whatever is asked', async () => {
    const officer = await office.as('hilkka.kunta');
    const closed = office.platform.http.routes.filter(({ path, roles }) => roles !== 'public' && !allowed.test(path));
    expect(closed.length).toBeGreaterThan(40);
    for (const { method, path, roles } of closed) {
      expect([path, roles === 'every-role' || roles.includes('municipality-officer')]).toEqual([path, false]);
      const url = path.replace(/:personId/gu, person).replace(/:\w+/gu, '1');
      const { status } = await officer.send({ method, url, ...(method === 'GET' ? {} : { payload: {} }) });
      // A question that is no question is refused for that first.
      expect([method, path, status]).toEqual([method, path, status === 422 ? 422 : 403]);
    }
  });

  it('finds no person in the answers of the routes that are open', async () => {
    const officer = await office.as('hilkka.kunta');
    const open = office.platform.http.routes.filter(({ method, path, roles }) =>
      method === 'GET' && roles !== 'public' && allowed.test(path) && !path.includes(':'));
    for (const { path } of open) {
      const { text } = await officer.get(path);
      expect(text).not.toContain(person);
      expect(text).not.toContain('Salainen');
    }
  });

  it('is shown no person by the database, not even one whose coach bears the same name', async () => {
    const { rows } = await office.owner.query<{ municipalities: string[]; coaches: string[] }>(
      `select municipalities, coaches from open_session((select session_hash from session where staff_id = 'hilkka.kunta' limit 1),
        now(), '2026-11-23', interval '1 hour')`);
    const scope = office.scopeFor({ staffId: 'hilkka.kunta', roles: ['municipality-officer'], ...rows[0] });
    const seen = await office.database.read(scope, (tx) => tx.selectFrom('person').select('person_id').execute());
    expect(seen).toEqual([]);
  });
});
