import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDiscriminatingWording } from '@kohtaanto/rules/vacancies/discriminating-wording.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { addEmployerService, employerForm, newId } from '../employers/testing/employer-service.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import { registerSlices } from '../slices.ts';
import { plainText } from './posting-format/plain-text.ts';
import { moving, vacancyForm } from './testing/vacancy-form.ts';

const recorded = (name: string) => readFileSync(join(import.meta.dirname, 'posting-format/recorded', name));
const office = await openTestOffice({ slices: [registerSlices] });
beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
});

async function send(name: string, bytes: Buffer, store: 'yes' | 'no', who = 'paivi.lammela-aho', faulty = 'stop') {
  const edge = '----postings';
  const payload = Buffer.concat([
    Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`), bytes, Buffer.from(`\r\n--${edge}--\r\n`),
  ]);
  const client = await office.as(who);
  return client.send({ method: 'POST', url: `/api/vacancies/postings?store=${store}&faulty=${faulty}`, payload, headers: { 'content-type': `multipart/form-data; boundary=${edge}` } });
}
const stored = async (id: string) => (await office.owner.query('select * from vacancy where area_id = 21 and external_id = $1', [id])).rows[0] as Record<string, unknown> | undefined;

describe('postings of the national format', () => {
  it('are told first, stored after, and the same ones again change nothing', async () => {
    const client = await office.as('paivi.lammela-aho');
    const { employerId } = (await client.post('/api/employers', employerForm({ businessId: '0737546-2', name: 'Kivikadun Konepaja Oy' }))).body as { employerId: string };
    const file = recorded('three-postings.ndjson');
    expect((await send('kolme.ndjson', file, 'no')).body).toEqual(
      { stored: false, fileName: 'kolme.ndjson', format: 'ndjson', rows: 3, created: 3, updated: 0, unchanged: 0, ofCustomers: 1, alreadyImported: false, suggested: 0, chosenBefore: 0, unlinked: 0, titles: [],
        classified: false, wordings: { count: 0, first: [] }, left: { postings: 0, faults: [] }, unknownColumns: [],
        untold: { contract: 1, workingTime: 2 }, titlesInAll: 0, importId: null, ended: 1 });
    expect(await stored('tmt-100001')).toBeUndefined();
    const { importId, ...taken } = (await send('kolme.ndjson', file, 'yes')).body as { importId: string };
    expect(taken).toMatchObject({ stored: true, created: 3, ended: 1 });
    expect((await client.get(`/api/vacancies?state=all&brought=${importId}`)).body).toMatchObject({ total: 3 });
    expect(await stored('tmt-100001')).toMatchObject({
      employer_id: employerId, state: 'open', isco: '7212', pay_from: 265_050, pay_to: 310_000, shifts: ['day', 'evening'],
      licences: [{ of: 'hot-work-card', must: true }], description: 'Kivikadun Konepaja hakee hitsaajaa.\n\n• ohuet levyt\n• sarjatyö',
    });
    expect(await stored('tmt-100002')).toMatchObject({ employer_id: null, state: 'open', contract: 'seasonal', places: 25 });
    expect(await stored('tmt-100003')).toMatchObject({ state: 'closed', language: 'sv' });
    expect((await send('kolme.ndjson', file, 'yes')).body).toMatchObject({ created: 0, updated: 0, unchanged: 3, alreadyImported: true });
  });

  it('an updated posting updates its vacancy, and what was removed by a decision stays removed', async () => {
    const changed = recorded('three-postings.ndjson').toString().replace('"places":2', '"places":3').replace('"places":25', '"places":26');
    await office.owner.query(`update vacancy set state = 'removed' where external_id = 'tmt-100002'`);
    expect((await send('uusi.ndjson', Buffer.from(changed), 'yes')).body).toMatchObject({ created: 0, updated: 2, unchanged: 1 });
    expect(await stored('tmt-100001')).toMatchObject({ places: 3, state: 'open', row_version: 2 });
    expect(await stored('tmt-100002')).toMatchObject({ places: 26, state: 'removed' });
  });

  it('one whose wording sets people apart waits for a look: a coach is not shown it, it is weighed with a reason, and a new text waits anew', async () => {
    const posting = (text: string) => Buffer.from(`${JSON.stringify({ id: 'worded-1', title: { fi: 'Myyjä' }, description: { fi: text }, employer: { name: 'Tavaratalo Oy' },
      location: { municipality: '790' }, occupation: { isco: '5223' }, application: { closes: '2026-12-31' } })}\n`);
    expect((await send('a.ndjson', posting('Haemme nuorta ja reipasta myyjää.'), 'yes')).body).toMatchObject({ wordings: { count: 1 } });
    const [expert, coach] = [await office.as('paivi.lammela-aho'), await office.as('tiina.rautalampi')];
    const listed = async (who = expert) => (await who.get('/api/vacancies?wording=unlooked')).body as { total: number; unlooked: number; rows: { vacancyId: string; wordingUnlooked: boolean; contract: string | null }[] };
    expect(await listed()).toMatchObject({ total: 1, unlooked: 1, rows: [{ wordingUnlooked: true, contract: null }] });
    const vacancyId = (await listed()).rows[0]?.vacancyId ?? '';
    expect((await coach.get(`/api/vacancies/${vacancyId}`)).status).toBe(404);
    expect((await expert.get(`/api/vacancies/${vacancyId}/candidates`)).body).toMatchObject({ code: 'matching.not-open' });
    const looked = (reason: string, rowVersion = 1) => expert.post(`/api/vacancies/${vacancyId}/wording-looks`, { rowVersion, reason, receipt: newId() });
    expect((await looked('')).body).toMatchObject({ code: 'vacancies.reason-needed' });
    expect((await looked('Mallinukelle sovitettavat nuorten vaatteet')).body).toEqual({ saved: true });
    expect((await looked('toisen kerran', 2)).body).toMatchObject({ code: 'vacancies.wording-none' });
    expect((await coach.get(`/api/vacancies/${vacancyId}`)).body).toMatchObject({ wording: 'looked', wordingLooks: [] });
    expect((await expert.get(`/api/vacancies/${vacancyId}`)).body).toMatchObject({ wordingLooks: [{ reason: 'Mallinukelle sovitettavat nuorten vaatteet', wordings: ['nuorta ja reipasta'] }] });
    await send('b.ndjson', posting('Haemme nuorta ja reipasta myyjää viikonloppuihin.'), 'yes');
    expect((await listed()).unlooked).toBe(1);
    await send('c.ndjson', posting('Haemme myyjää viikonloppuihin.'), 'yes');
    expect((await listed()).unlooked).toBe(0);
    await expect(office.owner.query(`update vacancy_wording_look set reason = 'x'`)).rejects.toThrow(/not rewritten/u);
  });

  it('a faulty file is told row by row and leaves nothing behind', async () => {
    const { status, body } = await send('virheet.ndjson', recorded('faulty-postings.ndjson'), 'yes');
    expect(status).toBe(422);
    const faults = (body as { faults: { path: string; code: string; values?: Record<string, unknown> }[] }).faults;
    expect(faults.map(({ path, code, values }) => [path, code.replace('vacancies.posting-', ''), values?.['field'] ?? ''])).toEqual([
      ['1', 'place', 'location.municipality'], ['2', 'not-json', ''], ['3', 'field', 'occupation.isco'], ['3', 'field', 'employment.contract'], ['3', 'field', 'employment.places'],
      ['4', 'field', 'employer.businessId'], ['4', 'municipality', 'location.municipality'], ['5', 'twice', 'id'], ['6', 'missing', 'title'], ['6', 'field', 'employment.ends'],
    ]);
    expect(await stored('f-5')).toBeUndefined();
    expect(await stored('f-1')).toBeUndefined();
  });

  it.each([
    ['no place', { location: {} }, 'vacancies.posting-place'],
    ['a megabyte of text', { description: { fi: 'ääretön '.repeat(130_000) } }, 'vacancies.posting-too-long'],
    ['markup and nothing else', { description: { fi: '<script>alert(1)</script><p> </p>' } }, 'vacancies.posting-missing'],
    ['a title of four hundred and one letters', { title: { fi: 'x'.repeat(401) } }, 'vacancies.posting-too-long'],
    ['a day that is none', { application: { closes: '2026-02-30' } }, 'vacancies.posting-day'],
    ['a day written as in Finnish', { application: { closes: '31.12.2026' } }, 'vacancies.posting-day'],
    ['a language that is none', { language: 'xx' }, 'vacancies.posting-field'],
  ])('with %s is refused at its row, with what to do', async (_what, wrong, code) => {
    const good = {
      id: 'bad-1', title: { fi: 'Kokki' }, description: { fi: 'Laitat ruokaa.' }, employer: { name: 'Oy' }, occupation: { isco: '5120' }, location: { municipality: '790' },
      application: { closes: '2026-12-20' },
    };
    const { status, body } = await send('paha.ndjson', Buffer.from(`${JSON.stringify({ ...good, ...wrong })}\n`), 'yes');
    const { faults } = body as { faults: { path: string; code: string; message: string }[] };
    expect([status, faults[0]?.path, faults[0]?.code]).toEqual([422, '1', code]);
    expect(faults[0]?.message).toMatch(/^Rivi 1/u);
    expect(await stored('bad-1')).toBeUndefined();
  });

  it('in two languages at once and with wording that sets people apart comes in, and the one who looks at it is advised', async () => {
    const mixed = {
      id: 'mix-1', title: { fi: 'Kokki / Cook', en: 'Cook' }, description: { fi: '<b>Haemme nuorta naista</b> kokiksi. We are looking for a cook. Vi söker kock.' }, employer: { name: 'Oy' },
      occupation: { isco: '5120' }, location: { municipality: '790' }, application: { closes: '2026-12-20', instructions: 'soita' },
    };
    expect((await send('sekaisin.ndjson', Buffer.from(JSON.stringify(mixed)), 'yes')).body)
      .toMatchObject({ stored: true, wordings: { count: 1, first: [{ row: 1, title: 'Kokki / Cook', text: expect.stringContaining('nai') }] } });
    const row = await stored('mix-1') as { title: string; description: string };
    expect(row).toMatchObject({ title: 'Kokki / Cook', description: 'Haemme nuorta naista kokiksi. We are looking for a cook. Vi söker kock.' });
    expect(findDiscriminatingWording(row.description).map(({ ground }) => ground)).toEqual(['sex', 'age']);
  });

  it('CSV says the same: lists with |, musts with !', async () => {
    const { body } = await send('kaksi.csv', recorded('two-postings.csv'), 'yes');
    expect((body as { faults: { path: string; values: unknown }[] }).faults.map(({ path, values }) => [path, values]))
      .toEqual([['3', expect.objectContaining({ field: 'contract', given: 'part', id: 'csv-2', title: 'Städare' })]]);
    const mended = Buffer.from(recorded('two-postings.csv').toString().replace(';part;', ';fixed-term;'));
    expect((await send('kaksi.csv', mended, 'yes', 'anna.lahti')).body).toMatchObject({ format: 'csv', created: 2 });
    expect(await stored('csv-1')).toMatchObject({
      description: 'Varaston tavaraa; siirrot ja lastaus.', pay_from: 235_050, contract: 'agency', shifts: ['evening', 'night'],
      skills: [{ of: 'own:trukki', must: true }, { of: 'own:hyllytys', must: false }], languages: [{ of: { language: 'fi', level: 'A2' }, must: true }, { of: { language: 'en', level: 'A2' }, must: false }],
    });
  });

  it('CSV of a Finnish office tells municipalities by name and days as they are written', async () => {
    const file = Buffer.from('id;title;description;employer;municipality;closes;begins\nnimi-1;Kokki;Keittiön työ.;Kulma Oy;Sastamala;31.12.2026;4.1.2027\n');
    expect((await send('nimet.csv', file, 'yes')).body).toMatchObject({ created: 1 });
    expect(await stored('nimi-1')).toMatchObject({ municipality_code: '790', closes: '2026-12-31', begins: '2027-01-04' });
    const wrong = await send('nimet.csv', Buffer.from(file.toString().replace('nimi-1', 'nimi-2').replace('Sastamala', 'Satamala').replace('31.12.2026', '31.2.2026')), 'yes');
    expect((wrong.body as { faults: { code: string; values: unknown }[] }).faults.map(({ code, values }) => [code, values])).toEqual([
      ['vacancies.posting-municipality', expect.objectContaining({ given: 'Satamala' })], ['vacancies.posting-day', expect.objectContaining({ given: '2026-02-31' })],
    ]);
  });

  it('one without a place stops no other where that is wished: it is told with its id, title, column and remedy, and the rest is stored at once', async () => {
    const table = Buffer.from('Id;Title;Description;Employer;Municipality;Closes;Pay From;Muncipality\n'
      + 'jaa-1;Kokki;Keittiön työ.;Kulma Oy;Sastamala;31.12.2026;2500;x\njaa-2;Tarjoilija;Salin työ.;Kulma Oy;;31.12.2026;paljon;\njaa-3;Siivooja;Siivous; ilta.;Kulma Oy;Sastamala;31.12.2026;2500;x\n');
    const stopped = await send('jaa.csv', table, 'yes');
    expect(stopped.body).toMatchObject({
      code: 'vacancies.postings-faulty', values: { count: 3, faulty: 2, sound: 1 },
      faults: [
        { code: 'vacancies.posting-number', values: { row: 3, id: 'jaa-2', title: 'Tarjoilija', field: 'Pay From', given: 'paljon' } },
        { message: 'Rivi 3, jaa-2 ”Tarjoilija”: paikka puuttuu. Anna kunta (Municipality), tai kerro, että työ tehdään kokonaan etänä (remote: wholly).' },
        { code: 'vacancies.posting-cells', values: { row: 4, id: 'jaa-3', count: 9, most: 8 } },
      ],
    });
    expect(await stored('jaa-1')).toBeUndefined();
    const left = { postings: 2, faults: [{ row: 3, id: 'jaa-2', title: 'Tarjoilija', column: 'Pay From', value: 'paljon' }, { row: 3, column: 'Municipality' }, { row: 4, id: 'jaa-3' }] };
    expect((await send('jaa.csv', table, 'no', undefined, 'leave')).body).toMatchObject({ stored: false, rows: 1, created: 1, left, unknownColumns: ['Muncipality'] });
    expect((await send('jaa.csv', table, 'yes', undefined, 'leave')).body).toMatchObject({ stored: true, rows: 1, created: 1, left });
    expect([await stored('jaa-1'), await stored('jaa-2'), await stored('jaa-3')].map((row) => row?.['title'])).toEqual(['Kokki', undefined, undefined]);
    const { rows: [looked] } = await office.owner.query(`select detail from audit_entry where action = 'vacancies.import-postings' order by entry_id desc limit 1`);
    expect(looked).toMatchObject({ detail: { left: 2, leftRows: '3, 4' } });
    const nothing = Buffer.from(table.toString().split('\n').filter((_, at) => at !== 1).join('\n'));
    expect((await send('jaa.csv', nothing, 'yes', undefined, 'leave')).body).toMatchObject({ code: 'vacancies.postings-faulty', values: { sound: 0 } });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'vacancies.postings-empty'], ['spaces', Buffer.from(' \n \n'), 'vacancies.postings-empty'], ['a heading alone', Buffer.from('id;title;description;employer;closes\n'), 'vacancies.postings-empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49]), 'vacancies.postings-no-text'],
    ['other headings', Buffer.from('Tunnus;Nimi\n1;x\n'), 'vacancies.postings-headless'], ['an open quotation mark', Buffer.from('id;title;description;employer;closes\n1;"Kokki;x;y;2026-12-31\n'), 'vacancies.postings-untabled'],
  ])('a file of %s is refused by what it is', async (_what, bytes, code) => {
    expect((await send('outo.csv', bytes, 'no')).body).toMatchObject({ code, status: 422 });
  });

  it.each([
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')], ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['commas', (text: string) => Buffer.from(text.replaceAll(';', ','))], ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('a table in %s is read as any', async (_what, bytes) => {
    const text = 'id;title;description;employer;municipality;closes\nmuoto-1;Städare i Borgå;Työtä.;Kulma Oy;Sastamala;31.12.2026\n';
    expect((await send('muoto.csv', bytes(text), 'no')).body).toMatchObject({ rows: 1, created: 1, titles: [{ title: 'Städare i Borgå' }] });
  });

  it('JSON as a list or over many lines is read as lines are', async () => {
    const one = { id: 'lista-1', title: { fi: 'Kokki' }, description: { fi: 'x' }, employer: { name: 'Oy' }, location: { municipality: '790' }, application: { closes: '2026-12-31' } };
    expect((await send('lista.json', Buffer.from(JSON.stringify([one, { ...one, id: 'lista-2' }], null, 2)), 'no')).body).toMatchObject({ rows: 2, created: 2 });
    expect((await send('yksi.json', Buffer.from(JSON.stringify(one, null, 2)), 'no')).body).toMatchObject({ rows: 1, created: 1 });
  });

  it('our own open vacancies go out so that they come in the same elsewhere', async () => {
    const client = await office.as('paivi.lammela-aho');
    const { employerId } = (await client.post('/api/employers', employerForm())).body as { employerId: string };
    const { vacancyId } = (await client.post('/api/vacancies', { ...vacancyForm(employerId), receipt: newId(), needId: null })).body as { vacancyId: string };
    expect((await client.post(`/api/vacancies/${vacancyId}/states`, moving('open', 1))).status).toBe(200);
    const out = (await client.get('/api/vacancies/postings.ndjson')).text;
    expect(out.trim().split('\n')).toHaveLength(1);
    expect((await send('oma.ndjson', Buffer.from(out), 'yes')).body).toMatchObject({ rows: 1, created: 1 });
    const [own, back] = [(await office.owner.query('select * from vacancy where vacancy_id = $1', [vacancyId])).rows[0] as Record<string, unknown>, await stored(vacancyId)];
    for (const column of ['title', 'description', 'isco', 'municipality_code', 'shifts', 'pay_from', 'pay_to', 'skills', 'licences', 'languages', 'places', 'apply', 'closes']) {
      expect([column, back?.[column]]).toEqual([column, own[column]]);
    }
  });

  it('a coach brings none', async () => {
    expect((await send('kolme.ndjson', recorded('three-postings.ndjson'), 'yes', 'tiina.rautalampi')).status).toBe(403);
  });
});

describe('a posting without an occupation, before a classification has been brought', () => {
  it('gets the group that its title is a known name of, whatever is said of the terms', async () => {
    const titled = (id: string, title: string) => JSON.stringify({ id, title: { fi: title }, description: { fi: 'x' }, employer: { name: 'Oy' }, location: { municipality: '790' }, application: { closes: '2026-12-31' } });
    await send('tutut.ndjson', Buffer.from([titled('t-1', 'Varhaiskasvatuksen opettaja (sij.)'), titled('t-2', 'Rakennusmies'), titled('t-3', 'Väktare, deltid'), titled('t-4', 'Xyzzy')].join('\n')), 'yes');
    expect(await Promise.all(['t-1', 't-2', 't-3', 't-4'].map(async (id) => (await stored(id))?.['isco']))).toEqual(['2342', '9313', '5414', null]);
  });
});

describe('a posting without an occupation', () => {
  const E = 'http://data.europa.eu/esco';
  const posting = (id: string, title: string, more: object = {}) => JSON.stringify({
    id, language: 'fi', title: { fi: title }, description: { fi: 'Työtä on heti.' }, employer: { name: 'Putki Oy' }, location: { municipality: '790' },
    application: { closes: '2026-12-20' }, ...more,
  });
  const file = (...lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);
  const occupationOf = async (id: string) => {
    const { isco, concept, occupation_by: by } = await stored(id) ?? {};
    return [isco, concept, by];
  };
  beforeAll(async () => {
    await office.owner.query(`insert into esco_release (version, languages, counts) values ('9.1', '{fi,sv,en}', '{}')`);
    await office.owner.query(`insert into esco_concept (uri, release_id, kind, code, broader) select u, (select max(release_id) from esco_release), k, c, b
      from (values ('${E}/isco/C7126', 'group', '7126', null), ('${E}/isco/C5321', 'group', '5321', null), ('${E}/occupation/a', 'occupation', '5321.1', '${E}/isco/C5321'),
        ('${E}/occupation/b', 'occupation', '7126.1', '${E}/isco/C7126'), ('${E}/occupation/c', 'occupation', '7126.2', '${E}/isco/C7126')) as x(u, k, c, b)`);
    await office.owner.query(`insert into esco_label (uri, language, preferred, label) values ('${E}/isco/C7126', 'fi', true, 'Putkiasentajat'),
      ('${E}/isco/C5321', 'fi', true, 'Lähihoitajat'), ('${E}/occupation/a', 'fi', true, 'lähihoitaja'), ('${E}/occupation/a', 'sv', true, 'närvårdare'),
      ('${E}/occupation/b', 'fi', true, 'putkiasentaja'), ('${E}/occupation/b', 'sv', true, 'rörmontör'), ('${E}/occupation/b', 'en', true, 'plumber'),
      ('${E}/occupation/c', 'fi', true, 'viemäröijä')`);
  });

  it('gets what its title suggests, in any language and in two at once, and tells those that are like nothing', async () => {
    const came = file(
      posting('s-1', 'Putkiasentaja, Sastamala'), posting('s-2', 'Rörmontörer', { language: 'sv', title: { sv: 'Rörmontörer' } }),
      posting('s-3', 'Närvårdare / lähihoitaja'), posting('s-4', 'Plumber wanted', { language: 'en', title: { en: 'Plumber wanted' } }),
      posting('s-5', 'Xyzzy'), posting('s-6', 'Kiva duuni', { occupation: { text: 'putkiasentaja' } }), posting('s-7', 'Putkiasentaja', { occupation: { isco: '7126' } }),
    );
    const { body } = await send('hiljaiset.ndjson', came, 'yes');
    expect(body).toMatchObject({ rows: 7, created: 7, suggested: 5, unlinked: 1 });
    expect((body as { titles: { title: string }[] }).titles[0]).toEqual({ title: 'Xyzzy', count: 1, occupation: null });
    expect(await Promise.all(['s-1', 's-2', 's-3', 's-4', 's-5', 's-6', 's-7'].map(occupationOf))).toEqual([
      ['7126', `${E}/occupation/b`, 'suggested'], ['7126', `${E}/occupation/b`, 'suggested'], ['5321', `${E}/occupation/a`, 'suggested'],
      ['7126', `${E}/occupation/b`, 'suggested'], [null, null, 'told'], ['7126', `${E}/occupation/b`, 'suggested'], ['7126', null, 'told'],
    ]);
    expect(await stored('s-5')).toMatchObject({ state: 'open', occupation_sureness: null });
    expect(await stored('s-1')).toMatchObject({ occupation_sureness: 'possible' });
  });

  it('keeps what a colleague chose, and the next import of the title has it', async () => {
    const { vacancy_id: vacancyId, row_version: rowVersion } = await stored('s-5') as { vacancy_id: string; row_version: number };
    const expert = await office.as('paivi.lammela-aho');
    const chosen = { rowVersion, occupation: { isco: '7126', concept: `${E}/occupation/c` } };
    expect((await expert.get(`/api/vacancies/${vacancyId}`)).body).toMatchObject({ occupationBy: 'told', mayChooseOccupation: true });
    expect((await expert.put(`/api/vacancies/${vacancyId}/occupation`, chosen)).body).toEqual({ saved: true });
    expect((await expert.put(`/api/vacancies/${vacancyId}/occupation`, chosen)).body).toMatchObject({ code: 'vacancies.changed-meanwhile' });
    expect((await (await office.as('tiina.rautalampi')).put(`/api/vacancies/${vacancyId}/occupation`, chosen)).status).toBe(403);
    const { body } = await send('taas.ndjson', file(posting('s-5', 'Xyzzy', { employment: { places: 3 } }), posting('s-8', 'xyzzy!')), 'yes');
    expect(body).toMatchObject({ created: 1, updated: 1, suggested: 0, chosenBefore: 2, unlinked: 0, titles: [{ occupation: { remembered: true, sureness: null } }] });
    expect(await occupationOf('s-5')).toEqual(['7126', `${E}/occupation/c`, 'chosen']);
    expect(await occupationOf('s-8')).toEqual(['7126', `${E}/occupation/c`, 'chosen-for-title']);
    expect((await send('taas.ndjson', file(posting('s-5', 'Xyzzy', { employment: { places: 3 } }), posting('s-8', 'xyzzy!')), 'no')).body).toMatchObject({ unchanged: 2 });
  });
});

describe('the plain text of a posting', () => {
  it('keeps the words, whatever the page was', () => {
    expect(plainText('Hitsaaja < 5 t ja > 2 v')).toBe('Hitsaaja < 5 t ja > 2 v');
    expect(plainText('a<br/>b<script>x</script>c&nbsp;d &auml; &unknown; &#228;')).toBe('a\nb cd ä &unknown; ä'.replace('cd', 'c d'));
    expect(plainText('<script>never closed')).toBe('');
  });
});
