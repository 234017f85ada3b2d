import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { testIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import type { Problem } from '../platform/http/refusal.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Answer, Client } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { Correction, MunicipalityMonth, routes, Warning } from './contract.ts';
import { registerBenefitShare } from './index.ts';

type Month = { readonly sum: { own: number; billed: number; corrected: number | 'suppressed' }; readonly municipalities: MunicipalityMonth[]; readonly total: MunicipalityMonth; readonly corrections: Correction[] };
type Imported = z.infer<typeof routes.importFile.response>;

const office = await openTestOffice({ slices: [registerBenefitShare] });
let [coach, controller]: (Client | undefined)[] = [];
const persons = new Map<string, string>();

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles, specialisation,
      languages, origin, customer_facing) values
    (21, 'kaisa.raha', 'sub-kaisa', 'Kaisa', 'Raha', 'kaisa@example.invalid', 'parkano', '{controller}', 'none', '{fi}', 'municipality', false)`);
  for (let number = 1; number <= 9; number += 1) {
    const code = testIdentityCode(1980 + number, 5, 1, 900 + number);
    persons.set(code, await addPerson(office.owner, {
      identityCode: code, familyName: `Suvanto${number}`, coach: 'tiina.rautalampi', birthDate: number === 1 ? '2000-01-05' : '1980-05-17',
    }));
  }
  coach = await office.as('tiina.rautalampi');
  controller = await office.as('kaisa.raha');
});

const by = (who: Client | undefined): Client => {
  if (who === undefined) throw new Error('nobody is signed in');
  return who;
};
const code = (number: number): string => [...persons.keys()][number - 1] ?? '';

function send(month: string, lines: readonly string[], name = 'kela.csv', who = controller): Promise<Answer> {
  const edge = 'raja';
  const content = ['henkilö;alku;loppu;etuus;päivät;määrä;kunta;laskutettu;päiviä ennen', ...lines].join('\r\n');
  const parts = [
    `--${edge}\r\ncontent-disposition: form-data; name="month"\r\n\r\n${month}\r\n`,
    `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n--${edge}--\r\n`,
  ];
  return by(who).send({
    method: 'POST', url: '/api/benefit-share/files', payload: Buffer.from(parts.join('')),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
  });
}

/** August 2026 has 21 weekdays, September and October 22. */
const august = [
  // 90 before: ten days without share, eleven at ten per cent of 37,21.
  `${code(1)};1.8.2026;31.8.2026;yleistuki;21;781,41;790;40,93;90`,
];

describe('Kela’s file', () => {
  const lines = (month: 8 | 9, last: number): string[] => Array.from({ length: 6 }, (_, at) => {
    const [days, amount] = month === 8 ? [21, '781,41'] : [22, '818,62'];
    const before = 450 + (month === 8 ? 0 : 21);
    return `${code(at + 2)};1.${month}.2026;${last}.${month}.2026;yleistuki;${days};${amount};${at === 5 ? '619' : '790'};${month === 8 ? '312,56' : '327,45'};${before}`;
  });

  it('is reckoned beside its own bill, to the cent', async () => {
    const august1 = [`${code(1)};1.8.2026;31.8.2026;yleistuki;21;781,41;790;40,93;90`, ...lines(8, 31)];
    const { status, body } = await send('2026-08', august1);
    expect(status).toBe(200);
    const told = body as Imported;
    // The sixth person lives in 790 by our register and was billed to 619.
    expect(told).toMatchObject({ persons: 7, notCustomers: 0, corrections: 0, compared: 7, differing: 1, billed: 4093 + 6 * 31256 });
    expect(told.own).toBe(4093 + 5 * 31256);
  });

  it('is refused twice by its bytes, and with every fault at once by its rows', async () => {
    const again = await send('2026-08', [`${code(1)};1.8.2026;31.8.2026;yleistuki;21;781,41;790;40,93;90`, ...lines(8, 31)], 'toinen.csv');
    expect([again.status, (again.body as Problem).code]).toEqual([409, 'benefit-share.same-file']);
    const faulty = await send('2026-09', [
      `${code(1)};1.9.2026;30.9.2026;yleistuki;40;1.818,62;790;x;`,
      ';31.9.2026;30.9.2026;avustus;;818.620;999;;',
    ]);
    expect([faulty.status, (faulty.body as Problem).code]).toEqual([422, 'benefit-share.unfit']);
    expect((faulty.body as Problem).faults.map((fault) => [fault.path, fault.code.replace('benefit-share.', '')])).toEqual([
      ['2.days', 'too-many-days'], ['2.amount', 'amount-mixes-comma-and-point'], ['2.billed', 'amount-not-a-number'],
      ['3.person', 'person-missing'], ['3.start', 'day-unreadable'], ['3.benefit', 'benefit-unknown'],
      ['3.municipality', 'municipality-unknown'], ['3.amount', 'amount-has-parts-of-cents'],
    ]);
    expect(((await send('2026-11', august)).body as Problem).code).toBe('benefit-share.month-ahead');
  });

  it('corrects a closed month by a dated correction, and moves the later days’ steps with it', async () => {
    await send('2026-09', [`${code(1)};1.9.2026;30.9.2026;yleistuki;22;818,62;790;81,86;111`, ...lines(9, 30)]);
    const before = (await by(controller).get('/api/benefit-share/months/2026-08')).body as Month;
    expect(before.corrections).toEqual([]);
    // In October Kela tells that August had five days fewer.
    const { body } = await send('2026-10', [
      `${code(1)};1.8.2026;31.8.2026;yleistuki;16;595,36;790;22,33;90`,
      `${code(1)};1.10.2026;31.10.2026;yleistuki;22;818,62;790;81,86;128`,
    ]);
    expect(body).toMatchObject({ corrections: 1 });
    const after = (await by(coach).get('/api/benefit-share/months/2026-08')).body as Month;
    expect(after.corrections).toEqual([{
      dated: '2026-11-23', fileId: expect.any(Number), factId: null, month: '2026-08', municipality: '790', reason: 'told-anew', rows: 1,
      ownBefore: 4093, ownAfter: 2233, billedBefore: 4093, billedAfter: 2233,
    }]);
    expect(after.sum.corrected).toBe(2233 - 4093);
    // Of one person: whoever works with sums is told that there is a correction, and not how much.
    const told = (await by(controller).get('/api/benefit-share/months/2026-08')).body as Month;
    expect([told.sum.corrected, told.corrections[0]?.ownAfter, told.corrections[0]?.rows]).toEqual(['suppressed', 'suppressed', 'suppressed']);
    const { rows } = await office.owner.query('select own_cents, superseded_by is null as stands from office.benefit_line where month = $1 and own_cents < 5000 order by line_id', ['2026-08']);
    expect(rows).toEqual([{ own_cents: 4093, stands: false }, { own_cents: 2233, stands: true }]);
    await expect(office.owner.query('update office.benefit_correction set own_after = 0')).rejects.toThrow();
  });

  it('tells days late as such', async () => {
    const { body } = await send('2026-10', [`${code(9)};1.9.2026;30.9.2026;työmarkkinatuki;22;818,62;790;327,45;600`], 'myöhässä.csv');
    expect((body as Problem).faults.map(({ code: fault }) => fault)).toEqual(['benefit-share.benefit-of-its-time']);
    const late = await send('2026-10', [`${code(9)};1.9.2026;30.9.2026;yleistuki;22;818,62;790;327,45;600`], 'myöhässä.csv');
    expect(late.body).toMatchObject({ corrections: 1 });
    const { corrections } = (await by(coach).get('/api/benefit-share/months/2026-09')).body as Month;
    expect(corrections.map(({ reason, ownBefore, ownAfter }) => [reason, ownBefore, ownAfter])).toEqual([['told-late', 0, 32745]]);
  });
});

describe('a closed month and the files that come after', () => {
  const october = async (): Promise<Month> => (await by(coach).get('/api/benefit-share/months/2026-10')).body as Month;
  const row = (number: number, days: string, billed = '327,45', place = '790', before = ''): string => `${code(number)};${days};${place};${billed};${before}`;
  const whole = '1.10.2026;31.10.2026;yleistuki;22;818,62';
  /** What the corrections since say, beside what the sums themselves did. */
  const changes = (before: Month, after: Month): readonly [said: number[], done: number[]] => {
    const add = (month: Month, told: (each: Correction) => number): number => month.corrections.reduce((sum, each) => sum + told(each), 0);
    const own = (each: Correction): number => Number(each.ownAfter) - Number(each.ownBefore);
    const bill = (each: Correction): number => Number(each.billedAfter) - Number(each.billedBefore);
    return [
      [add(after, own) - add(before, own), add(after, bill) - add(before, bill)],
      [after.sum.own - before.sum.own, after.sum.billed - before.sum.billed],
    ];
  };

  it('a second file of the month itself changes it by corrections alone, and says what it replaced', async () => {
    const before = await october();
    expect((await send('2026-10', [row(2, whole, '327,45', '790', '493'), row(3, whole, '327,45', '790', '493')], 'b.csv')).body).toMatchObject({ corrections: 2, replaced: 0 });
    const between = await october();
    const [said, done] = changes(before, between);
    expect(done[0]).not.toBe(0);
    expect(said).toEqual(done);
    // The bill goes to another municipality and is smaller: our own reckoning stays.
    expect((await send('2026-10', [row(2, whole, '300,00', '619', '493')], 'c.csv')).body).toMatchObject({ corrections: 2, replaced: 1 });
    const after = await october();
    expect(changes(between, after)).toEqual([[0, 30000 - 32745], [0, 30000 - 32745]]);
    const anew = after.corrections.filter(({ reason, billedBefore, billedAfter }) => reason === 'told-anew' && billedBefore !== billedAfter);
    expect(anew.map(({ municipality, billedBefore, billedAfter }) => [municipality, billedBefore, billedAfter])).toEqual([['619', 0, 30000], ['790', 32745, 0]]);
  });

  it('a time told in parts replaces the whole one, and a part of it is refused with all other faults by row and column', async () => {
    const before = await october();
    const { status, body } = await send('2026-10', [
      row(2, '5.10.2026;9.10.2026;yleistuki;5;186,05'), row(3, '1.10.2026;1.11.2026;yleistuki;;'), row(3, '12.10.2026;6.11.2026;yleistuki;;'),
      `010170-9999;${whole};790;;`, row(4, whole, '327,45', '638'), row(5, whole, '327,45', ''), row(6, whole, '327,45', '790', '493'),
    ], 'd.csv');
    expect([status, (body as Problem).code]).toEqual([422, 'benefit-share.unfit']);
    expect((body as Problem).faults.map(({ path, code: fault }) => `${path} ${fault.replace('benefit-share.', '')}`)).toEqual([
      '2.start days-stored', '3.start days-stored', '4.start days-twice', '4.start days-stored', '5.person identity-code-unfit', '6.municipality municipality-elsewhere',
      '7.municipality municipality-missing',
    ]);
    expect((body as Problem).faults[0]?.message).toBe('Kaksi maksua samalta päivältä: rivin aika on 5.10.2026–9.10.2026, ja samalta henkilöltä on jo tuotu aika '
      + '1.10.2026–31.10.2026 (tiedosto c.csv, rivi 2). Jos aika on muuttunut, ilmoita 1.10.2026–31.10.2026 kokonaan uudelleen; muuten jätä rivi pois.');
    expect(await october()).toEqual(before);
    // The last day may be the Friday before: no benefit day goes.
    const parts = await send('2026-10', [row(2, '1.10.2026;15.10.2026;yleistuki;11;409,31', '163,72'), row(2, '16.10.2026;30.10.2026;yleistuki;11;409,31', '163,72')], 'e.csv');
    expect(parts.body).toMatchObject({ replaced: 1 });
    const [said, done] = changes(before, await october());
    expect(said).toEqual(done);
  });
});

describe('who sees what', () => {
  it('one whose work is with sums finds small counts hidden and no person', async () => {
    const { municipalities, total } = (await by(controller).get('/api/benefit-share/months/2026-09')).body as Month;
    expect(municipalities.map(({ code: municipality }) => municipality)).toEqual(['619', '790']);
    const at = municipalities.find(({ code: municipality }) => municipality === '790');
    expect(at?.steps['10']).toEqual({ persons: 'suppressed', days: 'suppressed' });
    expect(JSON.stringify(total.steps)).toContain('suppressed');
    for (const path of ['months/2026-09/differences', 'warnings', 'payments/1']) {
      expect((await by(controller).get(`/api/benefit-share/${path}`)).status).toBe(403);
    }
    // What few rows of a file have come to is hidden; of the whole of it nothing is.
    const files = async (who: Client | undefined) => ((await by(who).get('/api/benefit-share')).body as z.infer<typeof routes.getShare.response>).files;
    const [told, seen] = [await files(controller), await files(coach)];
    expect(seen.find(({ name }) => name === 'c.csv')).toMatchObject({ billed: 30000, inMonth: 0 });
    expect(told.find(({ name }) => name === 'c.csv')).toMatchObject({ billed: 30000, inMonth: 'suppressed' });
    expect(told.find(({ name }) => name === 'e.csv')).toMatchObject({ billed: 32744, inMonth: 32744 });
    const csv = (await by(controller).get('/api/benefit-share/months/2026-09/table')).text;
    expect(csv).toContain('2026-09;790;Sastamala');
    expect(csv).not.toContain('Suvanto');
  });

  it('a coach sees the counts, the differences with their reasons, and why each cent', async () => {
    const month = (await by(coach).get('/api/benefit-share/months/2026-09')).body as Month;
    expect(month.total.steps['10']).toEqual({ persons: 1, days: 22 });
    const { rows } = (await by(coach).get('/api/benefit-share/months/2026-09/differences')).body as z.infer<typeof routes.listDifferences.response>;
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ name: 'Suvanto7 Hanna', own: 0, ownElsewhere: 32745, billed: 32745, municipality: '619', reasons: [{ code: 'other-municipality', own: '790' }] });
    const why = (await by(coach).get(`/api/benefit-share/payments/${rows[0]?.paymentId}`)).body as z.infer<typeof routes.getPayment.response>;
    expect(why.lines[0]?.stretches[0]).toMatchObject({ percent: 40, paidBefore: 471, days: 22, amount: 81862, exact: 3274480 });
    const looks = await office.owner.query('select count(*)::int as n from office.audit_entry where action = $1', ['benefit-share.payment']);
    expect(looks.rows).toEqual([{ n: 1 }]);
  });

  it('early warnings have the next step’s day, the young and the long', async () => {
    const { warnings } = (await by(coach).get('/api/benefit-share/warnings?weeks=52')).body as { warnings: Warning[] };
    const young = warnings.find(({ name }) => name?.startsWith('Suvanto1 ') === true);
    // 150 after October; fifty weekdays more, and the next one is at twenty per cent.
    expect(young).toMatchObject({ paid: 150, percent: 10, under30: true, overThousand: false, next: { percent: 20, days: 50, on: '2027-01-11' } });
    const days = warnings.flatMap(({ next }) => (next === null ? [] : [next.on]));
    expect(days).toEqual(days.toSorted());
    // Of a day that is past nothing is warned: nor is it counted.
    await office.owner.query(`update office.benefit_standing set next_on = '2026-11-22' where person_id = (select person_id from office.person_identity where identity_code = $1)`, [code(1)]);
    const later = (await by(coach).get('/api/benefit-share/warnings?weeks=52')).body as { warnings: Warning[] };
    expect(later.warnings).toHaveLength(warnings.length - 1);
  });
});

describe('the forecast of the bill', () => {
  type Told = z.infer<typeof routes.getForecast.response>;
  const forecast = async (who: Client | undefined, search = ''): Promise<Told> => (await by(who).get(`/api/benefit-share/forecast${search}`)).body as Told;

  it('goes to the end of next year, adds up to the area in cents, and says that three months have not let it be tried', async () => {
    const told = await forecast(controller);
    expect(told).toMatchObject({ last: '2026-10', until: '2027-12', knownMonths: 3, monthsAsSums: 0, tested: 'not', origins: 0 });
    const [area, ...places] = told.rows;
    expect(area?.place).toBe('AREA');
    for (const [at, year] of (area?.years ?? []).entries()) {
      expect(places.reduce((sum, { years }) => sum + (years[at]?.point ?? 0), 0)).toBe(year.point);
    }
    expect(told.chosen?.months.map(({ month }) => month)).toEqual(['2026-11', '2026-12', ...Array.from({ length: 12 }, (_, at) => `2027-${String(at + 1).padStart(2, '0')}`)]);
    expect(told.chosen?.history.map(({ month }) => month)).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(told.grounds.join(' ')).toContain('ei ole vielä voitu koetella');
  });

  it('hides what is expected of few persons from one whose work is with sums, euros of steps too', async () => {
    const [hidden, open] = [await forecast(controller, '?place=790'), await forecast(coach, '?place=790')];
    expect(hidden.chosen?.months.map(({ point }) => point)).toEqual(open.chosen?.months.map(({ point }) => point));
    const first = hidden.chosen?.months[0];
    expect(first?.steps.every(({ cents }) => cents === 'suppressed')).toBe(true);
    expect(first?.steps.some(({ days }) => days === 'suppressed')).toBe(true);
    expect(first?.days).toBe('suppressed');
    expect(open.chosen?.months.flatMap(({ steps }) => steps).every(({ days, cents }) => days !== 'suppressed' && cents !== 'suppressed')).toBe(true);
    expect((await by(controller).get('/api/benefit-share/forecast?place=091')).body).toMatchObject({ code: 'benefit-share.place-unknown' });
    expect((await by(controller).get('/api/benefit-share/forecast/table')).text).toContain('2027-12');
  });

  it('is made anew when older months come as sums, and has them beside its own', async () => {
    await office.owner.query(`insert into office.benefit_past_month (area_id, month, municipality_code, share_cents, step_days, entries_known, cells, told_by, told_on)
      select 21, to_char(m, 'YYYY-MM'), '790', 150000, '{"40": 105}', m > '2025-01-01', '[[1, 18, 5, 2250, 105, 105, 1, 10, 4, 0]]', 'kaisa.raha', '2026-11-23'
      from generate_series('2025-01-01'::date, '2026-07-01', interval '1 month') m`);
    const told = await forecast(controller, '?place=790');
    expect(told).toMatchObject({ knownMonths: 22, monthsAsSums: 19, tested: 'well', origins: 16 });
    expect(told.chosen?.history[0]).toEqual({ month: '2025-01', value: 150000 });
    expect(told.chosen?.accuracy.map(({ method }) => method)).toEqual(['ladder', 'last-month', 'last-month-by-weekdays', 'year-ago']);
  });
});
