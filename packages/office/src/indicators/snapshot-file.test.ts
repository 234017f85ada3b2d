import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { makeTable, OPEN, tableNames } from '@kohtaanto/rules/indicators/columns.ts';
import type { Snapshot, Tables } from '@kohtaanto/rules/indicators/columns.ts';
import { FORMAT, readSnapshotFile, writeSnapshot } from './snapshot-file.ts';
import { openShelf } from './snapshot-shelf.ts';

const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-snapshot-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

function small(day: string): Snapshot {
  const tables = Object.fromEntries(tableNames.map((name) => [name, makeTable(name, 0)])) as unknown as Tables;
  const spells = makeTable('spells', 3);
  spells.start.set([19_000, 19_500, 20_000]);
  spells.end.set([19_100, 19_600, OPEN]);
  spells.person.set([0, 0, 1]);
  return {
    day: plainDate(day), places: [{ code: '', area: 0 }, { code: '790', area: 21 }], occupations: ['', '5223'],
    absent: ['vacancies'], tables: { ...tables, spells },
  };
}

describe('the file of a snapshot', () => {
  it('gives back what was written', async () => {
    const file = join(folder, 'whole.snapshot');
    await writeSnapshot(file, small('2026-11-23'), new Date('2026-11-23T03:40:00Z'));
    const { snapshot, takenAt } = await readSnapshotFile(file);
    expect(snapshot).toEqual(small('2026-11-23'));
    expect(takenAt).toBe('2026-11-23T03:40:00.000Z');
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5), 'indicators.snapshot-broken'],
    ['cut to nothing', () => Buffer.alloc(0), 'indicators.snapshot-broken'],
    ['changed in one bit', (bytes: Buffer) => bytes.fill((bytes.at(-40) ?? 0) ^ 1, bytes.length - 40, bytes.length - 39), 'indicators.snapshot-broken'],
    ['of another kind', (bytes: Buffer) => bytes.fill('X', 0, 1), 'indicators.snapshot-broken'],
    ['of an older format', (bytes: Buffer) => (bytes.writeUInt32LE(FORMAT - 1, 8), bytes), 'indicators.snapshot-older'],
    ['of a newer format', (bytes: Buffer) => (bytes.writeUInt32LE(FORMAT + 1, 8), bytes), 'indicators.snapshot-newer'],
  ])('is refused when it is %s', async (_, harm, code) => {
    const file = join(folder, 'harmed.snapshot');
    await writeSnapshot(file, small('2026-11-23'), new Date());
    await writeFile(file, harm(await readFile(file)));
    await expect(readSnapshotFile(file)).rejects.toMatchObject({ code });
  });

  it('is refused when it cannot be read at all', async () => {
    await expect(readSnapshotFile(join(folder, 'none.snapshot'))).rejects.toMatchObject({ code: 'indicators.snapshot-unreadable' });
  });

  it('is kept for the last few days only, and the newest is the one looked at', async () => {
    const shelf = openShelf(folder);
    expect(await shelf.look()).toBeNull();
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']) await shelf.keep(small(day), new Date());
    expect((await shelf.look())?.sight.snapshot.day).toBe(plainDate('2026-11-23'));
    expect((await shelf.look('2026-11-21'))?.sight.snapshot.day).toBe(plainDate('2026-11-21'));
    expect(await shelf.look('2026-11-20')).toBeNull();
  });
});
