import { beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../platform/testing/test-office.ts';
import { addRandomPopulation } from '../indicators/testing/random-population.ts';
import type { Preview, Publication, PublicPublication, PublishedNow } from './contract.ts';
import { openPublishingOffice } from './testing/publishing-office.ts';

const office = await openPublishingOffice();
let director: Client;
let controller: Client;
let coach: Client;
beforeAll(async () => {
  director = await office.as('outi.vaha-erkkila');
  controller = await office.as('kaisa.controller');
  coach = await office.as('tiina.rautalampi');
});

const october = { kind: 'unemployment-table', month: '2026-10' } as const;
const published = async (address: string): Promise<PublicPublication> => (await office.anonymous.get(address)).body as PublicPublication;

describe('publishing', { timeout: 120_000 }, () => {
  it('shows first exactly what will be public, and writes nothing', async () => {
    const preview = (await director.get('/api/publications/preview?kind=unemployment-table&month=2026-10')).body as Preview;
    expect(preview).toMatchObject({
      publicationId: 'unemployment-table-2026-10', standing: 'new', attack: { told: [], narrowed: [], contradictions: 0 },
    });
    expect(preview.hidden).toBeGreaterThan(5);
    expect(preview.cells).toBe(11 * 4 * 4);
    expect((await office.anonymous.get('/api/published')).body).toEqual({ publications: [] });
    const sent = (await director.post('/api/publications', october)).body as PublishedNow;
    expect(sent).toMatchObject({ publicationId: 'unemployment-table-2026-10', revision: 1, already: false });
    const out = await published('/api/published/21/unemployment-table-2026-10');
    expect(out.content).toEqual(preview.content);
    expect(out.sha256).toBe(sent.sha256);
  });

  it('tells a second click that it is out already, and two at once publish once', async () => {
    const again = (await director.post('/api/publications', october)).body as PublishedNow;
    expect(again).toMatchObject({ revision: 1, already: true });
    const june = { kind: 'unemployment-table', month: '2026-06' };
    const both = await Promise.all([director.post('/api/publications', june), controller.post('/api/publications', june)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.map(({ body }) => (body as PublishedNow).already).toSorted()).toEqual([false, true]);
    const { rows } = await office.owner.query(`select count(*)::int as n from publication where month = '2026-06'`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('writes who and what into the audit trail', async () => {
    const { rows } = await office.owner.query(
      `select staff_id, detail ->> 'publication' as publication, detail ->> 'revision' as revision from audit_entry
       where action = 'publication.publish' and detail ->> 'publication' = 'unemployment-table-2026-10'`);
    expect(rows).toEqual([{ staff_id: 'outi.vaha-erkkila', publication: 'unemployment-table-2026-10', revision: '1' }]);
  });

  it('is refused of a month that has not closed, of an unknown month and of an unknown subject', async () => {
    const refused = async (body: object) => (await director.post('/api/publications', body)).body;
    expect(await refused({ kind: 'unemployment-table', month: '2026-11' })).toMatchObject({ status: 409, code: 'publications.month-not-closed' });
    expect(await refused({ kind: 'unemployment-table', month: '2019-01' })).toMatchObject({ status: 404, code: 'figures.month-unknown' });
    expect(await refused({ kind: 'indicator-table', subject: 'no-such', month: '2026-10' }))
      .toMatchObject({ status: 422, code: 'publications.subject-unknown' });
    expect(await refused({ kind: 'indicator-table', subject: 'return-6-months', month: '2026-08' })).toMatchObject({ code: 'indicators.not-yet' });
    expect(await refused({ kind: 'unemployment-table', month: 'July' })).toMatchObject({ code: 'fields-faulty' });
  });

  it('is for the director and the controller, and refusing others is written down', async () => {
    expect((await coach.post('/api/publications', october)).status).toBe(403);
    expect((await coach.get('/api/publications/preview?kind=unemployment-table&month=2026-10')).status).toBe(403);
    expect((await office.anonymous.post('/api/publications', october)).status).toBe(401);
    expect((await coach.get('/api/publications')).status).toBe(200);
  });

  it('cannot be rewritten, nor a revision be left out', async () => {
    await expect(office.owner.query('update publication set note = note')).rejects.toThrow('not rewritten');
    await expect(office.owner.query('delete from publication')).rejects.toThrow('not rewritten');
    await expect(office.owner.query(`insert into publication (area_id, publication_id, revision, kind, month, content, sha256, note, published_by)
      select area_id, publication_id, 3, kind, month, content, sha256, 'x', published_by from publication limit 1`)).rejects.toThrow('does not follow');
  });

  it('leaves nothing when it ends in the middle', async () => {
    await office.owner.query(`create function fall() returns trigger language plpgsql as $$ begin
      if new.action = 'publication.publish' then raise exception 'power cut'; end if; return new; end $$`);
    await office.owner.query('create trigger fall before insert on audit_entry for each row execute function fall()');
    const answer = await director.post('/api/publications', { kind: 'unemployment-table', month: '2026-03' });
    await office.owner.query('drop trigger fall on audit_entry');
    expect(answer.status).toBe(500);
    const { rows } = await office.owner.query(`select count(*)::int as n from publication where month = '2026-03'`);
    expect(rows).toEqual([{ n: 0 }]);
    expect((await director.post('/api/publications', { kind: 'unemployment-table', month: '2026-03' })).status).toBe(200);
  });
});

describe('a revision', { timeout: 60_000 }, () => {
  const id = 'unemployment-table-2026-10';
  const note = { fi: 'Osuudet tarkistettu.', sv: 'Andelarna har setts över.', en: 'Shares reviewed.' };

  it('needs a reason and something new', async () => {
    expect((await director.post(`/api/publications/${id}/revisions`, { reason: ' ' })).body).toMatchObject({ code: 'fields-faulty' });
    expect((await director.post(`/api/publications/${id}/revisions`, { reason: 'ei mitään' })).body).toMatchObject({ code: 'publications.nothing-new' });
    expect((await director.post('/api/publications/no-such/revisions', { reason: 'syy on' })).body).toMatchObject({ code: 'publications.unknown' });
  });

  it('adds words; figures and what is hidden stay as they were, and the older one can still be read', async () => {
    const first = await published(`/api/published/21/${id}`);
    expect((await director.post(`/api/publications/${id}/revisions`, { reason: 'Huomautus puuttui.', note })).body).toMatchObject({ revision: 2 });
    const second = await published(`/api/published/21/${id}`);
    expect(second.revisions.map(({ revision, reason }) => [revision, reason])).toEqual([[2, 'Huomautus puuttui.'], [1, '']]);
    if (first.content?.kind !== 'unemployment-table' || second.content?.kind !== 'unemployment-table') throw new Error('no table');
    expect(second.content.table.cells).toEqual(first.content.table.cells);
    expect(second.content.table.notes.at(-1)).toEqual(note);
    expect((await published(`/api/published/21/${id}?revision=1`)).content).toEqual(first.content);
    expect((await director.post('/api/publications', october)).body).toMatchObject({ code: 'publications.already' });
  });

  it('tells the publisher in the office and not in public', async () => {
    const { publications } = (await coach.get('/api/publications')).body as { publications: Publication[] };
    expect(publications.find(({ publicationId }) => publicationId === id)?.revisions.map(({ publishedBy }) => publishedBy))
      .toEqual(['Outi Vähä-Erkkilä', 'Outi Vähä-Erkkilä']);
    expect(JSON.stringify((await office.anonymous.get(`/api/published/21/${id}`)).body)).not.toMatch(/outi|Erkkilä/iu);
  });

  it('stays the same when the register changes afterwards: nothing entered later is told', async () => {
    await addRandomPopulation(office.owner, 80, 9);
    await office.snapshot('2026-11-24');
    const preview = (await director.get('/api/publications/preview?kind=unemployment-table&month=2026-10')).body as Preview;
    const out = await published(`/api/published/21/${id}`);
    if (out.content?.kind !== 'unemployment-table' || preview.content.kind !== 'unemployment-table') throw new Error('no table');
    expect(preview.content.table.cells).toEqual(out.content.table.cells);
  });
});

describe('a withdrawal', { timeout: 60_000 }, () => {
  const id = 'unemployment-table-2026-06';

  it('takes the figures away with its reason, and stays to be seen', async () => {
    expect((await director.post(`/api/publications/${id}/withdrawal`, { reason: 'Laskentapäivä oli väärä.' })).body).toMatchObject({ revision: 2 });
    const out = await published(`/api/published/21/${id}`);
    expect(out).toMatchObject({ withdrawn: true, content: null, revisions: [{ withdrawn: true, reason: 'Laskentapäivä oli väärä.' }, { revision: 1 }] });
    expect((await published(`/api/published/21/${id}?revision=1`)).content).toBeNull();
    expect((await office.anonymous.get(`/api/published/21/${id}/table.csv`)).status).toBe(410);
    expect((await director.post(`/api/publications/${id}/withdrawal`, { reason: 'Toistamiseen.' })).body).toMatchObject({ code: 'publications.withdrawn' });
  });

  it('is undone by a new revision with its reason only', async () => {
    expect((await director.post('/api/publications', { kind: 'unemployment-table', month: '2026-06' })).body)
      .toMatchObject({ code: 'publications.withdrawn-before' });
    expect((await director.post(`/api/publications/${id}/revisions`, { reason: 'Päivä olikin oikea.' })).body).toMatchObject({ revision: 3 });
    expect((await published(`/api/published/21/${id}`)).content).not.toBeNull();
  });
});

describe('what has been damaged', () => {
  it('is not shown', async () => {
    await office.owner.query('alter table publication disable trigger append_only');
    await office.owner.query(`update publication set content = jsonb_set(content, '{table,cells,0}', '123456')
      where publication_id = 'unemployment-table-2026-03'`);
    await office.owner.query('alter table publication enable trigger append_only');
    expect((await office.anonymous.get('/api/published/21/unemployment-table-2026-03')).body).toMatchObject({ code: 'publications.damaged' });
  });
});
