import { testIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { Refused } from '../platform/http/refusal.ts';
import type { AuditEntry, Events } from '../platform/platform.ts';
import { openTestDatabase } from '../platform/testing/test-database.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { suggestMapping, type Mapping } from './columns.ts';
import { importCustomers } from './import-customers.ts';
import { readTable } from './read-table.ts';
import { RememberedColumns } from './remembered-columns.ts';
import { undoImport, whatUndoingDoes } from './undo-import.ts';

const test = await openTestDatabase();
const scope = test.scopeFor();
const HEAD = 'Hetu;Sukunimi;Etunimi;Kotikunta;Työnhaku alkaa;Työllisyyskoodi;Tila alkaen;Työnhaku päättyy;Alkuhaastattelu;Suunnitelma;Omavalmentaja;Turvakielto;Puhelin';
const code = (number: number, year = 1985): string => testIdentityCode(year, 3, 14, number);
const row = (identityCode: string, different: Partial<Record<'name' | 'town' | 'start' | 'status' | 'since' | 'end' | 'phone', string>> = {}): string =>
  [identityCode, different.name ?? 'Mäkinen', 'Aino', different.town ?? 'Sastamala', different.start ?? '2.11.2026',
    different.status ?? '02', different.since ?? '', different.end ?? '', '', '', 'Rautalampi Tiina', 'ei', different.phone ?? ''].join(';');

const changed: string[] = [];
const audited: AuditEntry[] = [];
const events: Events = {
  on: () => undefined,
  emit: (_tx, _name, payload) => { if ('personId' in payload) changed.push(payload.personId); return Promise.resolve(); },
};
const audit = { record: (_tx: unknown, _scope: unknown, entry: AuditEntry) => { audited.push(entry); return Promise.resolve(); }, recordDenied: () => Promise.resolve() };

async function bring(lines: readonly string[], who = scope, head = HEAD, mapping: Mapping = suggestMapping(head.split(';'))) {
  const bytes = Buffer.from([head, ...lines].join('\n'));
  const table = await readTable('asiakkaat.csv', bytes);
  return test.database.write(who, (tx) => importCustomers(
    tx, who, { events, audit, today: '2026-11-23' }, { fileName: 'asiakkaat.csv', bytes, table },
    mapping, () => Promise.resolve(true)));
}

async function faultsOf(lines: readonly string[], head = HEAD): Promise<unknown[]> {
  const bytes = Buffer.from([head, ...lines].join('\n'));
  const table = await readTable('a.csv', bytes);
  const { checkCustomers } = await import('./import-customers.ts');
  const outcome = await test.database.read(scope, (tx) =>
    checkCustomers(tx, scope, '2026-11-23', table, suggestMapping(table.headings), () => Promise.resolve(true)));
  return outcome.faults.map((fault) => [fault.row, fault.column, fault.code]);
}

const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(() => 'no refusal', (error: unknown) => (error instanceof Refused ? [error.code, error.values] : error));

const count = async (sqlText: string): Promise<number> =>
  Number((await test.owner.query<{ n: string }>(`select count(*) as n from ${sqlText}`)).rows[0]?.n);

beforeAll(async () => {
  await addSmallOrganisation(test.owner);
  await test.owner.query(`insert into municipality (municipality_code, name_fi, name_sv, name_en, region_code, region_fi,
      valid, merged_into) values ('588', 'Pertunmaa', 'Pertunmaa', 'Pertunmaa', '10', 'Etelä-Savo', '[,2025-01-01)', '790')`);
});

describe('importing customers', () => {
  it('takes persons with search, status, coach and contacts, and tells the other slices', async () => {
    const outcome = await bring([row(code(901)), row(code(902), { status: '03' })]);
    expect(outcome).toMatchObject({ rows: 2, unchanged: 0, faults: [] });
    expect(changed).toHaveLength(2);
    expect(audited.at(-1)).toMatchObject({ action: 'import.commit', detail: { created: 2 } });
    const { rows } = await test.owner.query(`select p.coach_id, p.sex, s.period::text as search, e.code
      from person p join person_identity i using (area_id, person_id) join job_search s using (area_id, person_id)
      join employment_status e using (area_id, person_id) where i.identity_code = $1`, [code(902)]);
    expect(rows).toEqual([{ coach_id: 'tiina.rautalampi', sex: 'woman', search: '[2026-11-02,)', code: '03' }]);
  });

  it('changes nothing when the same list comes again', async () => {
    const outcome = await bring([row(code(901)), row(code(902), { status: '03' })]);
    expect(outcome).toMatchObject({ created: [], changes: [], unchanged: 2 });
  });

  it('tells every fault of the file with its row and column', async () => {
    expect(await faultsOf([
      row('140385-901A'), row('310285-9010'), row(code(903), { town: 'Pertunmaa' }), row(code(904), { town: 'Porvoo' }),
      row(code(905), { town: 'Parkano' }), row(code(906), { end: '1.11.2026' }), row(code(907)), row(code(907)),
      row(code(908), { start: '29.2.2026', status: '06' }), row(code(909), { start: '24.11.2026' }),
      row(code(901), { start: '3.11.2026' }),
    ])).toEqual([
      [2, 'identityCode', 'import.identity-code-wrong-check-sign'],
      [3, 'identityCode', 'import.identity-code-impossible-date'],
      [4, 'municipality', 'import.merged-municipality'],
      [5, 'municipality', 'import.other-area'],
      [6, 'municipality', 'import.no-competence'],
      [7, 'searchEnd', 'import.end-before-start'],
      [9, 'identityCode', 'import.twice-in-file'],
      [10, 'searchStart', 'import.not-a-day'],
      [10, 'statusCode', 'import.retired-status'],
      [11, 'searchStart', 'import.day-in-future'],
      [12, 'searchStart', 'import.search-overlaps'],
    ]);
  });

  it('tells of a municipality its name and code, and what to write', async () => {
    const bytes = Buffer.from([HEAD, row(code(903), { town: '588' }), row(code(904), { town: 'Borgå' }), row(code(905), { town: 'Atlantis' })].join('\n'));
    const table = await readTable('a.csv', bytes);
    const { checkCustomers } = await import('./import-customers.ts');
    const { faults } = await test.database.read(scope, (tx) =>
      checkCustomers(tx, scope, '2026-11-23', table, suggestMapping(table.headings), () => Promise.resolve(true)));
    expect(faults.map(({ code: fault, values }) => [fault, values])).toEqual([
      ['import.merged-municipality', { old: 'Pertunmaa (588)', into: 'Sastamala (790)', day: '1.1.2025' }],
      ['import.other-area', { municipality: 'Porvoo (638)', area: expect.any(String) }],
      ['import.unknown-municipality', { value: 'Atlantis' }],
    ]);
  });

  it('writes nothing at all when one row is at fault', async () => {
    const before = await count('person');
    expect(await refusalOf(bring([row(code(910)), row('x')]))).toEqual(['import.faults-left', { count: 1 }]);
    expect(await count('person')).toBe(before);
  });

  it('keeps scripts as text', async () => {
    await bring([row(code(911), { name: '<script>alert(1)</script>' })]);
    expect(await count(`person_identity where family_name = '<script>alert(1)</script>'`)).toBe(1);
  });

  it('leaves a protected person as is when the same list comes again, tells the row and enters it in the trail', async () => {
    const list = [row(code(912)).replace(';ei;', ';kyllä;'), row(code(916))];
    expect((await bring(list)).created).toHaveLength(2);
    const again = await bring(list);
    expect(again).toMatchObject({ created: [], changes: [], unchanged: 2, faults: [] });
    expect(again.notices.map(({ row: line, code: said, value }) => [line, said, value]))
      .toEqual([[2, 'import.protected-left', '140385-']]);
    expect(audited.filter(({ action }) => action === 'import.protected-left')).toMatchObject([{ personId: again.leftClosed[0] }]);
    const administrator = test.scopeFor({ staffId: 'anna.lahti', roles: ['administrator'] });
    expect(await bring(list, administrator)).toMatchObject({ created: [], changes: [], unchanged: 2, faults: [] });
  });

  it('does not open or change a protected person, whatever the file says', async () => {
    await addPerson(test.owner, { identityCode: code(917), protected: true, familyName: 'Suojattu' });
    const outcome = await bring([row(code(917), { name: 'Toinen', phone: '044 000 0003' })]);
    expect(outcome).toMatchObject({ created: [], changes: [], unchanged: 1 });
    expect(await count(`person_identity where identity_code = '${code(917)}' and family_name = 'Suojattu' and phone is null`)).toBe(1);
  });

  it('tells at the check the row of a person whom another unit serves, protected or not', async () => {
    await addPerson(test.owner, { identityCode: code(918), municipality: '581' });
    await addPerson(test.owner, { identityCode: code(919), municipality: '581', protected: true });
    await addPerson(test.owner, { identityCode: code(924), areaId: 1, municipality: '638' });
    expect(await faultsOf([row(code(924)), row(code(918)), row(code(919))])).toEqual([
      [3, 'identityCode', 'import.person-elsewhere'], [4, 'identityCode', 'import.person-elsewhere'],
    ]);
  });
});

describe('a plan of the file', () => {
  const head = `${HEAD};Suunnitelma hyväksytty`;
  const withPlan = (identityCode: string, made: string, approved: string) =>
    `${row(identityCode).replace(';;Rautalampi Tiina', `;${made};Rautalampi Tiina`)};${approved}`;

  it('has no approvals unless the file tells their day', async () => {
    await bring([withPlan(code(925), '5.11.2026', ''), withPlan(code(926), '5.11.2026', '9.11.2026')], scope, head);
    const { rows } = await test.owner.query(`select x.made_on::text as made, x.approved_by_authority_on::text as authority,
      x.approved_by_customer_on::text as customer, x.approval_way as way, x.source like 'import:%' as imported
      from plan x join person_identity i using (area_id, person_id) where i.identity_code = any ($1)
      order by i.identity_code`, [[code(925), code(926)]]);
    const plan = { made: '2026-11-05', way: null, imported: true };
    expect(rows).toEqual([{ ...plan, authority: null, customer: null }, { ...plan, authority: '2026-11-09', customer: '2026-11-09' }]);
  });

  it('cannot be approved before it is made, nor without being made', async () => {
    expect(await faultsOf([withPlan(code(927), '5.11.2026', '4.11.2026'), withPlan(code(928), '', '4.11.2026')], head))
      .toEqual([[2, 'planApprovedOn', 'import.approved-before-made'], [3, 'planMadeOn', 'import.value-missing']]);
  });
});

describe('two imports of one list at once', () => {
  it('one brings it, the other finds nothing to change', async () => {
    const list = [row(code(920)), row(code(921))];
    const both = await Promise.all([bring(list), bring(list)]);
    expect(both.map((outcome) => [outcome.created.length, outcome.unchanged]).toSorted()).toEqual([[0, 2], [2, 0]]);
  });
});

describe('columns chosen by hand', () => {
  const head = HEAD.replace('Sukunimi', 'Nachname');
  const chosen = { ...suggestMapping(head.split(';')), familyName: 1 };
  const find = (remembered: RememberedColumns, headings: string, who = scope) =>
    test.database.read(who, (tx) => remembered.find(tx, who, headings.split(';')));

  it('are proposed for the next file of the area with the same headings', async () => {
    const remembered = new RememberedColumns();
    expect(await find(remembered, head)).toBeUndefined();
    remembered.keep(scope, head.split(';'), chosen);
    expect(await find(remembered, head)).toEqual(chosen);
    expect(await find(remembered, `${head};Huom`)).toBeUndefined();
    expect(await find(remembered, head, test.scopeFor({ areaId: 1, staffId: 'maria.lind' }))).toBeUndefined();
  });

  it('are proposed also after the office was closed between, from what was imported', async () => {
    await bring([row(code(922))], scope, head, chosen);
    expect(await find(new RememberedColumns(), head)).toEqual(chosen);
    expect(await find(new RememberedColumns(), HEAD)).toBeUndefined();
  });
});

describe('undoing an import', () => {
  it('tells beforehand what it would remove, put back and leave', async () => {
    const { batchId } = await bring([row(code(923)), row(code(902), { status: '03', phone: '044 000 0002' }), row(code(911), {
      name: '<script>alert(1)</script>' })]);
    const ask = () => test.database.read(scope, (tx) => whatUndoingDoes(tx, scope, batchId));
    expect(await ask()).toEqual({ batchId, removed: 1, restored: 1, untouched: 1, servedSince: 0 });
    await test.database.write(scope, (tx) => undoImport(tx, scope, { events, audit }, batchId));
    expect(await refusalOf(ask())).toEqual(['import.already-undone', {}]);
  });

  it('removes the new and restores the changed', async () => {
    const { batchId } = await bring([row(code(913)), row(code(901), { phone: '044 000 0001', status: '01', since: '16.11.2026' })]);
    expect(await count(`employment_status where code = '01'`)).toBe(1);
    await test.database.write(scope, (tx) => undoImport(tx, scope, { events, audit }, batchId));
    expect(await count(`person_identity where identity_code = '${code(913)}'`)).toBe(0);
    const { rows } = await test.owner.query(`select i.phone, e.code, e.period::text from person_identity i
      join employment_status e using (area_id, person_id) where i.identity_code = $1`, [code(901)]);
    expect(rows).toEqual([{ phone: null, code: '02', period: '[2026-11-02,)' }]);
    expect(await refusalOf(test.database.write(scope, (tx) => undoImport(tx, scope, { events, audit }, batchId))))
      .toEqual(['import.already-undone', {}]);
  });

  it('is refused once somebody has been served', async () => {
    const { batchId } = await bring([row(code(914))]);
    await test.owner.query(`insert into contact (area_id, person_id, kind, way_code, channel, occurred_on)
      select 21, person_id, 'initial-interview', '21', 'visit', '2026-11-23' from person_identity where identity_code = $1`, [code(914)]);
    expect(await refusalOf(test.database.write(scope, (tx) => undoImport(tx, scope, { events, audit }, batchId))))
      .toEqual(['import.worked-since', { count: 1 }]);
  });

  it("cannot reach another area's import", async () => {
    const { batchId } = await bring([row(code(915))]);
    const other = test.scopeFor({ areaId: 1, staffId: 'maria.lind' });
    expect(await refusalOf(test.database.write(other, (tx) => undoImport(tx, other, { events, audit }, batchId))))
      .toEqual(['import.unknown-batch', {}]);
  });
});
