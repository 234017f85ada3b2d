import { describe, expect, it } from 'vitest';
import { registerAreas } from '../areas/index.ts';
import { openTestOffice, type Client } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { AuditTask } from './contract.ts';
import { registerDisclosure } from './index.ts';

const office = await openTestOffice({ slices: [registerAreas, registerDisclosure] });
await addSmallOrganisation(office.owner);
await office.owner.query(`update staff set roles = '{director}' where area_id = 21 and staff_id = 'anna.lahti'`);

const table = (name: string, lines: readonly string[]): File => new File([lines.join('\n')], name);
const leaky = table('kunnat.csv', ['kunta,n', 'Sastamala,60', 'Parkano,10', 'Kihniö,...', 'Yhteensä,73']);

async function send(client: Client, path: string, files: readonly File[], choices: object = {}) {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  form.append('choices', JSON.stringify(choices));
  const request = new Request('http://office', { method: 'POST', body: form });
  return client.send({
    method: 'POST', url: path, headers: { 'content-type': request.headers.get('content-type') ?? '' }, payload: Buffer.from(await request.arrayBuffer()),
  });
}

async function finished(client: Client, begun: AuditTask): Promise<Awaited<ReturnType<Client['get']>>> {
  for (;;) {
    const answer = await client.get(`/api/disclosure/tasks/${begun.taskId}`);
    if (answer.status !== 200 || (answer.body as AuditTask).state === 'done') return answer;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

describe('tables are audited by the office', () => {
  it('in a thread of its own, for those who answer for what leaves', async () => {
    const director = await office.as('anna.lahti');
    const begun = await send(director, '/api/disclosure/audits', [leaky], { known: [1, 4] });
    expect(begun.status).toBe(200);
    const { body } = await finished(director, begun.body as AuditTask);
    const { audit } = body as AuditTask;
    expect(audit?.levels[0]).toMatchObject({ level: 'linear', exact: 1 });
    expect(audit?.told[0]).toMatchObject({ low: 3, high: 3, cell: { codes: ['Kihniö'] } });
  });

  it('but not for a coach, nor is the result of one another one’s', async () => {
    const coach = await office.as('tiina.rautalampi');
    expect((await send(coach, '/api/disclosure/audits', [leaky])).status).toBe(403);
    const director = await office.as('anna.lahti');
    const begun = (await send(director, '/api/disclosure/audits', [leaky])).body as AuditTask;
    await finished(director, begun);
    expect((await director.delete(`/api/disclosure/tasks/${begun.taskId}`)).status).toBe(200);
    expect((await director.get(`/api/disclosure/tasks/${begun.taskId}`)).status).toBe(404);
  });

  it('tells faults in the reader’s language, each with its place', async () => {
    const director = await office.as('anna.lahti', { language: 'sv' });
    const begun = await send(director, '/api/disclosure/audits', [table('fel.csv', ['kunta,n', 'a,-1', 'b,2', 'b,3'])]);
    const { status, body } = await finished(director, begun.body as AuditTask);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'disclosure.table-unfit',
      faults: [{ path: 'fel.csv, row 2, n', message: 'Antalet -1 är negativt. Rätta talet.' }, { path: 'fel.csv, row 4, n' }],
    });
  });

  it('refuses what is no request: no file, broken choices, too many files', async () => {
    const director = await office.as('anna.lahti');
    expect((await send(director, '/api/disclosure/readings', [])).body).toMatchObject({ code: 'disclosure.file-empty' });
    expect((await send(director, '/api/disclosure/audits', [leaky], { known: ['x'] })).body).toMatchObject({ code: 'disclosure.choices-unreadable' });
    const many = Array.from({ length: 13 }, () => leaky);
    expect((await send(director, '/api/disclosure/readings', many)).body).toMatchObject({ code: 'disclosure.too-many-files' });
  });

  it('stops a long one', async () => {
    const director = await office.as('anna.lahti');
    const rows = Array.from({ length: 400 }, (_, i) => Array.from({ length: 12 }, (_each, k) => `k${i},r${k},${k === 11 ? 99 : '...'}`)).flat();
    const begun = (await send(director, '/api/disclosure/audits', [table('iso.csv', ['kunta,ryhmä,n', ...rows])])).body as AuditTask;
    expect((await director.delete(`/api/disclosure/tasks/${begun.taskId}`)).body).toEqual({ stopped: true });
  });
});
