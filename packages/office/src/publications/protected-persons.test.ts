import { inflateRawSync, inflateSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../platform/testing/test-office.ts';
import type { PublicPublication, PublishedNow } from './contract.ts';
import { openPublishingOffice } from './testing/publishing-office.ts';
import type { PublishingOffice } from './testing/publishing-office.ts';

/** The same people twice; in the second register a third of them are protected. */
const plain = await openPublishingOffice();
const guarded = await openPublishingOffice();
const FAMILY = 'Zyxqvantti';
const GIVEN = 'Wqoriina';

beforeAll(async () => {
  for (const { owner } of [plain, guarded]) {
    await owner.query(`insert into person_identity (area_id, person_id, identity_code, family_name, given_name, street_address)
      select area_id, person_id, 'QX' || right(person_id::text, 9), $1, $2, $1 || 'kuja 1' from person`, [FAMILY, GIVEN]);
  }
  await guarded.owner.query(`update person set protected = true where right(person_id::text, 1) in ('0', '3', '6', '9')`);
  for (const office of [plain, guarded]) await office.snapshot('2026-11-23');
}, 60_000);

const asked = [
  ...['2026-10', '2025-10'].map((month) => ({ kind: 'unemployment-table', month })),
  ...['unemployed', 'unemployed:sex', 'unemployed:age', 'jobseekers', 'activation-rate', 'partial-work-ability']
    .map((subject) => ({ kind: 'indicator-table', subject, month: '2026-10' })),
  { kind: 'board-report', month: '2026-10' },
];

async function publishAll(office: PublishingOffice, director: Client): Promise<readonly PublicPublication[]> {
  const out: PublicPublication[] = [];
  for (const body of asked) {
    const { publicationId } = (await director.post('/api/publications', body)).body as Partial<PublishedNow>;
    if (publicationId === undefined) continue;
    out.push((await office.anonymous.get(`/api/published/21/${publicationId}`)).body as PublicPublication);
  }
  return out;
}

describe('persons whose address is protected', { timeout: 240_000 }, () => {
  let published: readonly PublicPublication[];

  it('are counted like all others: what is published is the same, figure for figure', async () => {
    const { rows } = await guarded.owner.query<{ n: number }>('select count(*)::int as n from person where protected and area_id = 21');
    expect(rows[0]?.n).toBeGreaterThan(100);
    const without = await publishAll(plain, await plain.as('outi.vaha-erkkila'));
    published = await publishAll(guarded, await guarded.as('outi.vaha-erkkila'));
    expect(published.length).toBeGreaterThan(6);
    expect(published.map(({ publicationId, sha256 }) => [publicationId, sha256]))
      .toEqual(without.map(({ publicationId, sha256 }) => [publicationId, sha256]));
  });

  it('are named in no public answer, file or table, and neither is anybody else', async () => {
    const bytes = async (url: string, payload?: object): Promise<Buffer> => {
      const answer = await guarded.platform.http.server.inject({ method: payload === undefined ? 'GET' : 'POST', url, ...(payload === undefined ? {} : { payload }) });
      expect(answer.statusCode, url).toBe(200);
      return answer.rawPayload;
    };
    const texts = [await bytes('/api/published')];
    for (const { publicationId, content } of published) {
      const address = `/api/published/21/${publicationId}`;
      texts.push(await bytes(address));
      if (content?.kind === 'board-report') texts.push(...unpackedPdf(await bytes(`${address}/report.pdf?language=fi`)));
      else {
        texts.push(await bytes(`${address}/table.csv`), await bytes(`${address}/table.json`), ...unpackedZip(await bytes(`${address}/table.xlsx`)));
        const parquet = await bytes(`${address}/table.parquet`);
        const file = parquet.buffer.slice(parquet.byteOffset, parquet.byteOffset + parquet.byteLength) as ArrayBuffer;
        texts.push(parquet, Buffer.from(JSON.stringify(await parquetReadObjects({ file }), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))));
      }
    }
    const table = '/api/pxweb/v1/fi/21/unemployment/unemployment-table.px';
    texts.push(await bytes('/api/pxweb/v1/fi/21'), await bytes(table), await bytes(table, { query: [], response: { format: 'json-stat2' } }));
    expect(texts.length).toBeGreaterThan(30);
    const all = texts.map((text) => text.toString('utf8')).join('\n');
    expect(all).toContain('Läntinen Pirkanmaa');
    expect(all).not.toMatch(new RegExp(`${FAMILY}|${GIVEN}|QX0|00000000-0000-4000-8000|protected|turvakielto|spärrmarkering`, 'iu'));
    expect(all).not.toMatch(/rautalampi|kangas|Vähä-Erkkilä/iu);
  });
});

/** Every file of a workbook, as it reads inside. */
function unpackedZip(zip: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')) {
    const [packed, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const piece = zip.subarray(start, start + packed);
    found.push(zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(piece) : piece);
  }
  return found;
}

function unpackedPdf(pdf: Buffer): readonly Buffer[] {
  return [pdf, ...[...pdf.toString('latin1').matchAll(/stream\r?\n/gu)].flatMap(({ index, 0: head }) => {
    try {
      return [inflateSync(pdf.subarray(index + head.length), { finishFlush: 2 })];
    } catch {
      return []; // not packed
    }
  })];
}
