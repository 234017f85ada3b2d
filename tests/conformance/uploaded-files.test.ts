import { testIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeOffice } from '../../packages/office/src/main.ts';
import { openTestOffice } from '../../packages/office/src/platform/testing/test-office.ts';
import type { Answer, Client } from '../../packages/office/src/platform/testing/test-office.ts';
import { addSmallOrganisation } from '../../packages/office/src/platform/testing/test-world.ts';

const office = await openTestOffice({ config: { deskFolder: null } });
await composeOffice(office.platform);
let coach: Client;

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`insert into municipality (municipality_code, name_fi, name_sv, name_en, region_code, region_fi, valid, merged_into)
    values ('588', 'Pertunmaa', 'Pertunmaa', 'Pertunmaa', '10', 'Etelä-Savo', '[,2025-01-01)', '790')`);
  coach = await office.as('tiina.rautalampi');
});

const head = 'Hetu;Sukunimi;Etunimi;Kotikunta;Työnhaku alkaa;Työllisyyskoodi';
const row = (code: string, more: { name?: string; town?: string; start?: string } = {}) =>
  [code, more.name ?? 'Mäkinen', 'Aino', more.town ?? 'Sastamala', more.start ?? '2.11.2026', '02'].join(';');

function upload(bytes: Buffer, name = 'asiakkaat.csv', type = 'text/csv'): Promise<Answer> {
  const border = '----raja';
  return coach.send({
    method: 'POST', url: '/api/imports/files', headers: { 'content-type': `multipart/form-data; boundary=${border}` },
    payload: Buffer.concat([
      Buffer.from(`--${border}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`),
      bytes, Buffer.from(`\r\n--${border}--\r\n`),
    ]),
  });
}

type Told = { readonly row: number; readonly column: string; readonly code: string; readonly message: string };

async function checked(bytes: Buffer, act: 'check' | 'commit' = 'check') {
  const received = await upload(bytes);
  expect(received.status, received.text).toBe(200);
  const { fileId, mapping } = received.body as { fileId: string; mapping: Record<string, number> };
  const begun = await coach.post(`/api/imports/files/${fileId}/${act}`, { mapping });
  let task = begun.body as { taskId: string; state: string; result: { faults: Told[]; notices: Told[] } | null };
  await expect.poll(async () => {
    task = (await coach.get(`/api/imports/tasks/${task.taskId}`)).body as typeof task;
    return task.state;
  }, { timeout: 15_000 }).not.toBe('working');
  return task;
}

describe('a file that is', () => {
  const bad: readonly (readonly [string, Buffer, string])[] = [
    ['empty', Buffer.alloc(0), 'a.csv'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'a.csv'],
    ['a zip with nothing in it', Buffer.from('PK\u0005\u0006', 'latin1'), 'a.xlsx'],
    ['a broken workbook', Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(500, 7)]), 'a.xlsx'],
    ['all zero bytes', Buffer.alloc(4096), 'a.csv'],
    ['one endless line', Buffer.alloc(3_000_000, 'x'), 'a.csv'],
    ['a quotation mark without its pair', Buffer.from(`${head}\n"x;y\nz`), 'a.csv'],
    ['larger than can be taken', Buffer.alloc(61 * 1024 * 1024, 'a;b\n'), 'a.csv'],
    ['a script with a hostile name', Buffer.from('<script>alert(1)</script>'), '../../<img src=x onerror=alert(1)>.csv'],
  ];
  test.each(bad)('%s is refused with a sentence, and nothing is kept', async (_, bytes, name) => {
    const answer = await upload(bytes, name);
    expect([400, 413, 422], answer.text).toContain(answer.status);
    expect(answer.body).toMatchObject({ detail: expect.stringMatching(/\S/) });
    expect((await office.owner.query('select from import_batch')).rowCount).toBe(0);
  });

  test('cut off in the middle of the sending is refused', async () => {
    const answer = await coach.send({
      method: 'POST', url: '/api/imports/files', headers: { 'content-type': 'multipart/form-data; boundary=----raja' },
      payload: '------raja\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nHetu;Suku',
    });
    expect([400, 422], answer.text).toContain(answer.status);
    const none = await coach.send({
      method: 'POST', url: '/api/imports/files', headers: { 'content-type': 'application/json' }, payload: '{}',
    });
    expect([400, 415, 422], none.text).toContain(none.status);
  });

  test('windows-1252 or UTF-16 is read as it was meant', async () => {
    for (const bytes of [Buffer.from(`${head}\n${row('x')}`, 'latin1'), Buffer.from(`\ufeff${head}\n${row('x')}`, 'utf16le')]) {
      const answer = await upload(bytes);
      expect(answer.body).toMatchObject({ sample: [expect.arrayContaining(['Mäkinen'])] });
    }
  });
});

test('every fault is told with its row and column, and nothing at all is written', async () => {
  const good = testIdentityCode(1985, 3, 14, 901);
  const wrongSign = `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`;
  const bytes = Buffer.from([
    head, row(good), row(wrongSign), row(testIdentityCode(1985, 3, 14, 902).replace('140385', '300285')),
    row(good, { town: 'Pertunmaa' }), row(testIdentityCode(1985, 3, 14, 903), { town: 'Atlantis' }),
    row(testIdentityCode(1985, 3, 14, 904), { name: '"=HYPERLINK(""http://evil.example"")"' }),
    row(testIdentityCode(1985, 3, 14, 905), { start: '30.2.2026' }),
    row(testIdentityCode(1985, 3, 14, 906), { name: '' }),
  ].join('\n'));
  const result = (await checked(bytes)).result;
  const faults = result?.faults ?? [];
  expect(new Set(faults.map((fault) => fault.row))).toEqual(new Set([3, 4, 5, 6, 8, 9]));
  // A formula is no fault: it is taken as the text it is, and its owner is told.
  expect(result?.notices).toEqual([expect.objectContaining({ row: 7, column: 'familyName', code: 'import.formula-kept-as-text' })]);
  for (const fault of faults) expect(fault.message).toMatch(/\S/);
  await checked(bytes, 'commit').catch(() => undefined);
  expect((await office.owner.query('select from person')).rowCount).toBe(0);
});

test('the signs of 2023 are taken', async () => {
  const code = testIdentityCode(1985, 3, 14, 907);
  const task = await checked(Buffer.from([head, ...['Y', 'X', 'W', 'V', 'U'].map((sign, at) =>
    row(testIdentityCode(1985, 3, 14, 910 + at).replace('-', sign))), row(code)].join('\n')));
  expect(task.result?.faults).toEqual([]);
});
