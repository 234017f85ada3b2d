import { beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../testing/test-database.ts';
import { addPerson, addSmallOrganisation } from '../testing/test-world.ts';

const { database, owner, scopeFor } = await openTestDatabase();
const persons = { sastamala: '', parkano: '', porvoo: '', protected: '' };

beforeAll(async () => {
  await addSmallOrganisation(owner);
  persons.sastamala = await addPerson(owner, { municipality: '790', coach: 'tiina.rautalampi' });
  persons.parkano = await addPerson(owner, { municipality: '581', coach: 'olli.kangas' });
  persons.porvoo = await addPerson(owner, { areaId: 1, municipality: '638' });
  persons.protected = await addPerson(owner, { municipality: '619', protected: true });
});

const visible = (different?: Parameters<typeof scopeFor>[0]) =>
  database.read(scopeFor(different), async (tx) =>
    (await tx.selectFrom('person').select('person_id').execute()).map((row) => row.person_id).toSorted());

describe('who is seen', () => {
  test('the persons of the municipalities the unit is competent in', async () => {
    expect(await visible()).toEqual([persons.sastamala, persons.protected].toSorted());
  });

  test('a coach sees an own customer whose home is in another unit', async () => {
    expect(await visible({ coaches: ['tiina.rautalampi', 'olli.kangas'] }))
      .toEqual([persons.sastamala, persons.parkano, persons.protected].toSorted());
  });

  test('nobody of another area, whatever municipality is asked for', async () => {
    expect(await visible({ areaId: 1, municipalities: ['790', '619', '581'] })).toEqual([]);
  });

  test('nobody at all without a scope', async () => {
    expect(await database.reference.selectFrom('person').select('person_id').execute()).toEqual([]);
  });

  test('a protected name only after it was opened', async () => {
    const named = (openedPerson?: string) => database.read(scopeFor({ openedPerson }), (tx) =>
      tx.selectFrom('person_identity').select('person_id').execute());
    expect(await named()).toHaveLength(1);
    expect(await named(persons.protected)).toHaveLength(2);
  });

  test('the scope of one transaction is not left for the next', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) =>
      visible({ areaId: index % 2 === 0 ? 21 : 1, municipalities: index % 2 === 0 ? ['790'] : ['638'] })
        .then((seen) => expect(seen).toEqual([index % 2 === 0 ? persons.sastamala : persons.porvoo]))));
  });
});

describe('what is written', () => {
  test('a reading transaction refuses to write', async () => {
    await expect(database.read(scopeFor(), (tx) =>
      tx.updateTable('person').set({ segment: '01' }).execute())).rejects.toThrow(/read-only/);
  });

  test('a person of another area is not created', async () => {
    await expect(database.write(scopeFor(), (tx) => tx.insertInto('person').values({
      area_id: 1, birth_date: '1990-01-01', sex: 'man', municipality_code: '638',
    }).execute())).rejects.toThrow(/row-level security/);
  });

  test('a failure inside rolls everything back and leaves the connection usable', async () => {
    await expect(database.write(scopeFor(), async (tx) => {
      await tx.updateTable('person').set({ segment: '03' }).execute();
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    const rows = await database.read(scopeFor(), (tx) => tx.selectFrom('person').select('segment').execute());
    expect(rows.every((row) => row.segment === null)).toBe(true);
  });

  test('a statement that failed and was caught still fails the transaction', async () => {
    await expect(database.write(scopeFor(), async (tx) => {
      await tx.updateTable('person').set({ segment: '04' }).execute();
      await tx.insertInto('contact').values({
        area_id: 21, person_id: persons.sastamala, kind: 'phone', way_code: '01', channel: 'phone',
        occurred_on: '2026-02-30',
      }).execute().catch(() => undefined);
    })).rejects.toThrow();
    const rows = await database.read(scopeFor(), (tx) => tx.selectFrom('person').select('segment').execute());
    expect(rows.every((row) => row.segment === null)).toBe(true);
  });

  test('two statuses of one person cannot overlap', async () => {
    const add = (period: string) => database.write(scopeFor(), (tx) => tx.insertInto('employment_status').values({
      area_id: 21, person_id: persons.sastamala, code: '02', period,
    }).execute());
    await add('[2026-01-01,2026-03-01)');
    await add('[2026-03-01,)');
    await expect(add('[2026-02-15,2026-03-15)')).rejects.toMatchObject({ code: '23P01' });
  });

  test('the audit trail cannot be changed or deleted by the application', async () => {
    await database.write(scopeFor(), (tx) => tx.insertInto('audit_entry').values({
      area_id: 21, action: 'person.view', purpose: 'test', outcome: 'allowed',
    }).execute());
    await expect(database.write(scopeFor(), (tx) =>
      tx.updateTable('audit_entry').set({ purpose: 'other' }).execute())).rejects.toMatchObject({ code: '42501' });
    await expect(database.write(scopeFor(), (tx) =>
      tx.deleteFrom('audit_entry').execute())).rejects.toMatchObject({ code: '42501' });
  });
});
