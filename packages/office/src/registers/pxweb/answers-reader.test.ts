import { describe, expect, it } from 'vitest';
import { openAnswersReader } from './answers-reader.ts';
import type { TableToRead } from './take-answers.ts';

const months = Array.from({ length: 240 }, (_, at) => `${2005 + Math.floor(at / 12)}M${String(at % 12 + 1).padStart(2, '0')}`);
const municipalities = Array.from({ length: 200 }, (_, at) => String(at + 1).padStart(3, '0'));
const variables = [
  { code: 'Alue', text: 'Alue', codes: municipalities.map((code) => `KU${code}`), role: null },
  { code: 'Kuukausi', text: 'Kuukausi', codes: months, role: 'time' },
  { code: 'Tiedot', text: 'Tiedot', codes: ['TYOTTOMATLOPUSSA'], role: 'metric' },
] as const;
const table: TableToRead = {
  address: 'https://pxdata.example/12r5.px', title: 'Työttömät', variables, wish: {},
  ground: { areas: [], municipalities: municipalities.map((code) => ({ code, fi: `Kunta ${code}`, sv: `Kommun ${code}`, until: null, into: null })) },
};
const piece = variables.map(({ code, codes }) => ({ code, values: codes }));
const size = variables.map(({ codes }) => codes.length);
const cells = municipalities.length * months.length;
const answer = JSON.stringify({
  class: 'dataset', source: 'Tilastokeskus', updated: '2026-10-20', id: variables.map(({ code }) => code), size,
  dimension: Object.fromEntries(variables.map(({ code, codes }) => [code, { category: { index: codes } }])),
  value: Array.from({ length: cells }, (_, at) => at % 1000),
});

/** How often others had their turn while something was done: in one go, never. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let [turns, going] = [0, true];
  const turn = () => {
    turns += 1;
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  going = false;
  return turns;
}

describe('the answers of a table', () => {
  it('of forty-eight thousand cells are read while others are answered', async () => {
    const reader = openAnswersReader(table, cells);
    expect(await turnsDuring(() => reader.take(piece, answer))).toBeGreaterThan(20);
    let read: Awaited<ReturnType<typeof reader.whole>> | undefined;
    expect(await turnsDuring(async () => { read = await reader.whole(); })).toBeGreaterThan(20);
    expect(read?.series).toMatchObject({ size: cells, rows: cells, source: 'Tilastokeskus: Työttömät', faults: { count: 0 } });
    await reader.close();
  });

  it('are the same from the thread as at once', async () => {
    const [here, there] = [openAnswersReader(table, 1), openAnswersReader(table, cells)];
    for (const reader of [here, there]) expect(await reader.take(piece, answer)).toEqual({ updated: '2026-10-20' });
    expect(await there.whole()).toEqual(await here.whole());
    await there.close();
  });

  it('are refused from the thread with code and values, and a closed thread tells so', async () => {
    const reader = openAnswersReader(table, cells);
    await expect(reader.take(piece, answer.slice(0, 1000))).rejects.toMatchObject({ code: 'registers.answer-cut', values: { received: 1000 } });
    await expect(reader.take(piece, answer.replaceAll('"Alue"', '"Kunta"'))).rejects.toMatchObject({
      code: 'registers.variable-renamed', values: { value: 'Alue', known: 'Kunta, Kuukausi, Tiedot' },
    });
    await reader.close();
    await expect(reader.take(piece, answer)).rejects.toThrow('reading https://pxdata.example/12r5.px');
  });
});
