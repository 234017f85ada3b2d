import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refused } from '../platform/http/refusal.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { LinkedTitle, OccupationState, OccupationTold } from './contract.ts';
import { readEscoFolder } from './esco/read-esco.ts';
import { storeEsco } from './esco/store-esco.ts';
import { registerOccupations } from './index.ts';

const office = await openTestOffice({ slices: [registerOccupations], config: { voikko: 'off', embeddingsFolder: join(tmpdir(), 'no-such-model') } });
const folders: string[] = [];
const E = 'http://data.europa.eu/esco';

/** A small classification of our own in the columns of ESCO's files. */
const FILES: Readonly<Record<string, string>> = {
  'ISCOGroups_fi.csv': `conceptType,conceptUri,code,preferredLabel,altLabels\n${['5:Palvelutyöntekijät', '53:Hoivatyöntekijät', '532:Lähihoitajat ym.', '5321:Lähihoitajat',
    '7:Rakennustyöntekijät', '71:Rakentajat', '712:Asentajat', '7126:Putkiasentajat'].map((each) => each.split(':')).map(([code, name]) =>
    `ISCOGroup,${E}/isco/C${code},${code},${name},`).join('\n')}\n`,
  'occupations_fi.csv': 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,code\n'
    + `Occupation,${E}/occupation/a,5321,lähihoitaja,"perushoitaja\nkotihoitaja",released,5321.1\nOccupation,${E}/occupation/b,7126,putkiasentaja,,released,7126.1\n`,
  'occupations_sv.csv': 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,code\n'
    + `Occupation,${E}/occupation/a,5321,närvårdare,,released,5321.1\nOccupation,${E}/occupation/b,7126,rörmontör,,released,7126.1\n`,
  'skills_fi.csv': `conceptType,conceptUri,skillType,preferredLabel,altLabels\nKnowledgeSkillCompetence,${E}/skill/s,skill/competence,asentaa putkistoja,\n`
    + `KnowledgeSkillCompetence,${E}/skill/t,knowledge,ensiapu,\n`,
  'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri\n${E}/occupation/b,essential,skill/competence,${E}/skill/s\n${E}/occupation/b,optional,knowledge,${E}/skill/t\n`,
};

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-esco-'));
  folders.push(folder);
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}
async function bring(files: Readonly<Record<string, string>>, version: string): Promise<void> {
  const content = await readEscoFolder(await folderOf(files), version);
  const client = await office.owner.connect();
  try {
    await client.query('begin');
    await storeEsco((text, values = []) => client.query(text, [...values]), content, null);
    await client.query('commit');
  } finally {
    client.release();
  }
}
const link = async (title: string, who = 'tiina.rautalampi', areaId = 21): Promise<LinkedTitle> =>
  (await (await office.as(who, { areaId })).get(`/api/occupations/link?title=${encodeURIComponent(title)}`)).body as LinkedTitle;

beforeAll(async () => addSmallOrganisation(office.owner));
afterAll(async () => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe('files of ESCO', () => {
  it('saved anew by a spreadsheet are told as that', async () => {
    const saved = await folderOf({ ...FILES, 'occupations_fi.csv': FILES['occupations_fi.csv']?.replaceAll(',', ';') ?? '' });
    const refused: unknown = await readEscoFolder(saved, '9.0').catch((error: unknown) => error);
    expect(refused).toMatchObject({ faults: expect.arrayContaining([expect.objectContaining({ code: 'occupations.columns-strange', values: expect.objectContaining({ file: 'occupations_fi.csv' }) })]) });
  });

  it('are told all their faults at once, and two versions are never mixed', async () => {
    const other = `${FILES['occupations_sv.csv']}Occupation,${E}/occupation/new,7126,något nytt,,released,7126.2\nOccupation,nowhere,7126,x,,released,1\n`;
    const broken = await folderOf({
      ...FILES, 'occupations_sv.csv': other, 'occupationSkillRelations.csv': `${FILES['occupationSkillRelations.csv']}${E}/occupation/b,maybe,x,${E}/skill/s\n${E}/occupation/z,essential,x,${E}/skill/s\n`,
    });
    const refused = await readEscoFolder(broken).catch((error: unknown) => error);
    expect((refused as Refused).faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'occupationSkillRelations.csv:4 occupations.relation-unknown', 'occupations_sv.csv:5 occupations.uri-unfit',
      'occupations_sv.csv occupations.versions-mixed', 'occupationSkillRelations.csv occupations.relations-unknown',
    ]);
    const bare = await readEscoFolder(await folderOf({ 'notes.csv': 'a,b\n1,2\n' })).catch((error: unknown) => error);
    expect((bare as Refused).faults.map(({ code }) => code)).toEqual(['occupations.occupations-missing', 'occupations.groups-missing']);
    await expect(readEscoFolder(await folderOf(FILES))).rejects.toMatchObject({ faults: [{ code: 'occupations.version-unknown' }] });
  });
});

describe('a title', () => {
  it('finds nothing before a classification has been brought, and says so', async () => {
    expect(await link('lähihoitaja')).toEqual({ loaded: false, version: null, chosen: null, occupations: [], groups: [] });
    const client = await office.as('tiina.rautalampi');
    expect(await client.post('/api/occupations/choices', { title: 'x', uri: `${E}/occupation/a` })).toMatchObject({ status: 409, body: { code: 'occupations.not-loaded' } });
  });

  it('finds its occupation, which of its names answered, and the unit group', async () => {
    await bring(FILES, '9.1');
    const found = await link('rörmontörer');
    expect(found).toMatchObject({ loaded: true, version: '9.1', chosen: null });
    expect(found.occupations[0]).toMatchObject({
      uri: `${E}/occupation/b`, name: 'putkiasentaja', matched: { label: 'rörmontör', language: 'sv', own: false }, group: { code: '7126', name: 'Putkiasentajat' },
    });
    expect(found.groups[0]?.group.code).toBe('7126');
    const told = (await (await office.as('tiina.rautalampi')).get(`/api/occupations/concept?uri=${E}/occupation/b`)).body as OccupationTold;
    expect(told.path.map(({ code }) => code)).toEqual(['7', '71', '712', '7126']);
    expect(told.skills).toMatchObject([{ name: 'asentaa putkistoja', essential: true }, { name: 'ensiapu', essential: false }]);
    expect(told.labels.map(({ label }) => label)).toEqual(['putkiasentaja', 'rörmontör']);
    const skills = (await (await office.as('tiina.rautalampi')).get('/api/occupations/skills/link?text=putkistojen asentaminen')).body;
    expect(skills).toMatchObject({ loaded: true, skills: [{ name: 'asentaa putkistoja' }, {}] });
  });

  it('means what somebody chose, in any writing of it, until the choice is taken back; another area chooses for itself', async () => {
    const client = await office.as('tiina.rautalampi');
    const choose = (title: string, uri: string | null) => client.post('/api/occupations/choices', { title, uri });
    expect((await choose('Putkari!', `${E}/occupation/a`)).status).toBe(200);
    expect((await choose('putkari', `${E}/occupation/b`)).status).toBe(200);
    expect((await link(' PUTKARI')).chosen).toMatchObject({ occupation: { uri: `${E}/occupation/b` }, by: 'tiina.rautalampi' });
    expect((await link('putkari', 'maria.lind', 1)).chosen).toBeNull();
    expect(await choose('…', `${E}/occupation/b`)).toMatchObject({ status: 422, body: { code: 'occupations.title-empty' } });
    expect(await choose('x', `${E}/occupation/none`)).toMatchObject({ status: 404, body: { code: 'occupations.concept-unknown' } });
    expect((await choose('put\u0000kari', `${E}/occupation/b`)).status).toBe(422);
    expect((await choose('putkari', null)).status).toBe(200);
    expect((await link('putkari')).chosen).toBeNull();
    expect((await choose('putkari', `${E}/occupation/b`)).status).toBe(200);
  });

  it('knows names that are said in Finland and that the classification lacks', async () => {
    expect((await link('primärskötare')).occupations[0]).toMatchObject({ name: 'lähihoitaja', score: 1 });
  });

  it('is answered by the area\'s own names at once, and no longer when they are taken away', async () => {
    const keeper = await office.as('anna.lahti');
    const label = { uri: `${E}/occupation/b`, language: 'fi', label: 'rööriukko' };
    const { body, status } = await keeper.post('/api/occupations/labels', label);
    expect([status, (await keeper.post('/api/occupations/labels', label)).status, (await keeper.post('/api/occupations/labels', { ...label, label: 'Putkiasentaja' })).status]).toEqual([200, 409, 409]);
    expect((await (await office.as('tiina.rautalampi')).post('/api/occupations/labels', label)).status).toBe(403);
    expect((await link('rööriukko')).occupations[0]).toMatchObject({ uri: `${E}/occupation/b`, score: 1, matched: { own: true } });
    expect((await link('rööriukko', 'maria.lind', 1)).occupations[0]?.matched.own).not.toBe(true);
    const { labelId } = body as { labelId: number };
    expect([(await keeper.delete(`/api/occupations/labels/${labelId}`)).status, (await keeper.delete(`/api/occupations/labels/${labelId}`)).status]).toEqual([200, 404]);
    expect((await link('rööriukko')).occupations.some(({ matched }) => matched.own)).toBe(false);
    expect((await keeper.post('/api/occupations/labels', label)).status).toBe(200);
  });

  it('goes on without a model that does not fit, and the administrator is told all that is wrong with it', async () => {
    const aidsFor = async (who: string) => ((await (await office.as(who)).get('/api/occupations')).body as OccupationState).aids;
    await expect.poll(async () => (await aidsFor('anna.lahti')).map(({ kind, state }) => `${kind} ${state}`), { timeout: 20_000 }).toEqual(['voikko absent', 'embeddings unfit']);
    const [, model] = await aidsFor('anna.lahti');
    expect(model?.faults.map(({ path }) => path)).toEqual(['tokenizer.json', 'config.json', 'model.safetensors']);
    expect(model?.faults[0]?.message).toContain('Kopioi mallin kaikki kolme tiedostoa');
    expect(await aidsFor('tiina.rautalampi')).toEqual([]);
    expect((await link('rörmontörer')).occupations[0]?.uri).toBe(`${E}/occupation/b`);
  });

  it('another version replaces the former whole; choices and own names stay, and what the new one lacks is told', async () => {
    const without = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, text.split('\n').filter((line) => !line.includes('/occupation/b')).join('\n')]));
    await bring({ ...without, 'occupations_fi.csv': (without['occupations_fi.csv'] ?? '').replace('perushoitaja', 'hoiva-alan moniosaaja') }, '9.2');
    const found = await link('moniosaaja hoiva-alalla');
    expect(found).toMatchObject({ version: '9.2' });
    expect(found.occupations.map(({ uri }) => uri)).toEqual([`${E}/occupation/a`]);
    expect((await link('putkari')).chosen).toBeNull();
    const state = (await (await office.as('anna.lahti')).get('/api/occupations')).body as OccupationState;
    expect(state).toMatchObject({ release: { version: '9.2', counts: { occupations: 1, groups: 8 } }, ownLabels: [{ label: 'rööriukko', known: false }], mayChange: true });
    await bring(FILES, '9.1');
    expect((await link('putkari')).chosen?.occupation.name).toBe('putkiasentaja');
  });
});

describe('a version brought through the page', () => {
  type Task = { readonly taskId: string; readonly state: string; readonly version: string | null; readonly problem: { readonly code: string; readonly faults: readonly { path: string }[] } | null };
  async function sendFiles(files: readonly (readonly [string, Buffer])[], who = 'anna.lahti') {
    const edge = '----esco';
    const payload = Buffer.concat([...files.flatMap(([name, bytes]) => [
      Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`), bytes, Buffer.from('\r\n'),
    ]), Buffer.from(`--${edge}--\r\n`)]);
    return (await office.as(who)).send({ method: 'POST', url: '/api/occupations/releases?release=9.3', payload, headers: { 'content-type': `multipart/form-data; boundary=${edge}` } });
  }
  async function ended(files: readonly (readonly [string, Buffer])[]): Promise<Task> {
    let task = (await sendFiles(files)).body as Task;
    while (task.state === 'reading' || task.state === 'storing') {
      await new Promise((done) => setTimeout(done, 30));
      task = (await (await office.as('anna.lahti')).get(`/api/occupations/releases/${task.taskId}`)).body as Task;
    }
    return task;
  }
  const asCsv = (files: Readonly<Record<string, string>>) => Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const);

  it('is read in a thread and stored whole; the same again says so, another version among the files is refused and leaves what there was', async () => {
    expect(await ended(asCsv(FILES))).toMatchObject({ state: 'done', version: '9.3', problem: null });
    expect(await ended([['esco.zip', zipOf(FILES)]])).toMatchObject({ state: 'there', version: '9.3' });
    const mixed = await ended(asCsv({ ...FILES, 'occupations_sv.csv': `${FILES['occupations_sv.csv']}Occupation,${E}/occupation/new,7126,något nytt,,released,7126.2\n` }));
    expect(mixed).toMatchObject({ state: 'refused', problem: { code: 'occupations.esco-unfit', faults: [{ path: 'occupations_sv.csv' }] } });
    expect(await ended([['broken.zip', Buffer.from('PK no zip')]])).toMatchObject({ state: 'refused', problem: { code: 'occupations.zip-unfit' } });
    const state = (await (await office.as('anna.lahti')).get('/api/occupations')).body as OccupationState;
    expect(state).toMatchObject({ release: { version: '9.3', importedBy: 'anna.lahti' }, mayBring: true });
    expect((await link('rörmontör')).version).toBe('9.3');
  });

  it('is the administrator’s to bring', async () => {
    expect((await sendFiles(asCsv(FILES), 'tiina.rautalampi')).status).toBe(403);
    expect((await sendFiles([])).body).toMatchObject({ code: 'occupations.no-files' });
  });
});

/** The shortest zip that holds the files: each packed, and the directory after them. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [bytes, packed] = [Buffer.from(text), deflateRawSync(Buffer.from(text))];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
