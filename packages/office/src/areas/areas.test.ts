import { beforeAll, describe, expect, it } from 'vitest';
import { Refused } from '../platform/http/refusal.ts';
import type { Audit } from '../platform/platform.ts';
import { openTestDatabase } from '../platform/testing/test-database.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import { getOwnArea, listAreas } from './store.ts';
import { transferTask } from './transfer-task.ts';
import { visitingDays } from './visiting-days.ts';

const test = await openTestDatabase();
const administrator = test.scopeFor({ staffId: 'anna.lahti', roles: ['administrator'] });
const audit: Audit = { record: () => Promise.resolve(), recordDenied: () => Promise.resolve() };
const transfer = (different: Partial<Parameters<typeof transferTask>[3]> = {}) =>
  test.database.write(administrator, (tx) => transferTask(tx, administrator, audit, {
    task: 'person-service', municipality: '619', unit: 'parkano', decision: 'lautakunta 1.12.2026 5 §', from: '2027-01-01', ...different,
  }, '2026-11-23')).then(() => 'done', (error: unknown) => (error instanceof Refused ? error.code : error));

beforeAll(() => addSmallOrganisation(test.owner));

describe('the area', () => {
  it('shows its members, units and who is competent, in three languages', async () => {
    const area = await test.database.read(administrator, (tx) => getOwnArea(tx, administrator, '2026-11-23'));
    expect(area).toMatchObject({ name: { fi: 'Läntinen Pirkanmaa', sv: 'Västra Birkaland' }, mayChangeTasks: true });
    expect(area.members.map(({ name }) => name.fi)).toEqual(['Parkano', 'Punkalaidun', 'Sastamala']);
    expect(area.units.find(({ code }) => code === 'sastamala')?.municipalities).toEqual(['619', '790']);
  });

  it('shows every area but not its inside', async () => {
    const areas = await test.database.read(administrator, listAreas);
    expect(areas.map(({ areaId }) => areaId)).toEqual([1, 21]);
    const other = await test.database.read(administrator, (tx) => getOwnArea(tx, administrator, '2026-11-23'));
    expect(other.units.some(({ code }) => code === 'porvoo')).toBe(false);
  });
});

describe('moving a task', () => {
  it.each([
    ['to a day gone by', { from: '2026-11-22' }, 'areas.transfer-in-past'],
    ['of another area', { municipality: '638' }, 'areas.not-a-member'],
    ['to an unknown unit', { unit: 'porvoo' }, 'areas.unknown-unit'],
    ['that is not one', { task: 'coffee' }, 'areas.unknown-task'],
    ['where it already is', { unit: 'sastamala' }, 'areas.same-unit'],
  ])('is refused %s', async (_name, different, code) => {
    expect(await transfer(different)).toBe(code);
  });

  it('ends the old competence on the day the new one begins', async () => {
    expect(await transfer()).toBe('done');
    expect(await transfer({ unit: 'sastamala' })).toBe('areas.already-decided');
    const { rows } = await test.owner.query(`select unit_code, period::text from task_competence
      where municipality_code = '619' and task_code = 'person-service' order by lower(period)`);
    expect(rows).toEqual([
      { unit_code: 'sastamala', period: '[2025-01-01,2027-01-01)' },
      { unit_code: 'parkano', period: '[2027-01-01,)' },
    ]);
  });
});

describe('visiting days', () => {
  it('keep their rhythm and leave holidays out', () => {
    // Thursdays every second week; 24.12.2026 is Christmas Eve, when the office is closed.
    expect(visitingDays({ first: '2026-01-08', intervalWeeks: 2, from: '2026-12-01', count: 3 })).toEqual([
      '2026-12-10', '2027-01-07', '2027-01-21',
    ]);
  });
});
