import { expect, it } from 'vitest';
import { readPaymentRows } from '../../benefit-share/files/payment-rows.ts';
import { billTold } from './bill-told.ts';

/** Twenty persons of two municipalities, paid on every weekday from January 2025 for as many months as their number. */
const cells = [...Array(20).keys()].flatMap((person) => [...Array(22).keys()].flatMap((month) => {
  const day = new Date(Date.UTC(2025, month, 1));
  const [start, last] = [day.toISOString().slice(0, 10), new Date(Date.UTC(2025, month + 1, 0)).toISOString().slice(0, 10)];
  return person > 9 || month <= person * 2 ? [[`id-${person}`, start, last, month < 16 ? 'työmarkkinatuki' : 'yleistuki', person % 2 === 0 ? '790' : '581', '']] : [];
}));
const table = { name: 'kela.csv', headings: ['henkilö', 'alku', 'loppu', 'etuus', 'kunta', 'määrä'], rows: cells.map((own, at) => ({ row: at + 2, cells: own })) };
const { rows, faults } = readPaymentRows(table, (text) => text);

it('a file of paid days is carried on to the December after, each month inside its intervals, the municipalities adding up', () => {
  expect(faults).toEqual([]);
  const { text, aside } = billTold(rows, undefined, false, (code) => code, 'en');
  expect(aside[0]).toMatch(/^# AREA: 16 past forecasts: ladder .* last-month .* year-ago /u);
  const [head, ...lines] = text.split('\n');
  expect(head).toBe('place,name,month,point,low80,high80,low95,high95');
  const told = lines.map((line) => line.split(','));
  expect(told).toHaveLength(3 * 14);
  expect(told.at(-1)?.[2]).toBe('2027-12');
  const at = (place: string): number => Math.round(Number(told.find((line) => line[0] === place && line[2] === '2027-06')?.[3]) * 100);
  expect(at('581') + at('790')).toBe(at('AREA'));
  const json = JSON.parse(billTold(rows, undefined, true, (code) => code, 'en').text) as { tested: string; origins: number; last: string };
  expect(json).toMatchObject({ tested: 'well', origins: 16, last: '2026-10' });
});

it('refuses a month that is known, and a file of one month', () => {
  expect(() => billTold(rows, (2026 * 12) as never, false, (code) => code, 'en')).toThrow('benefit-share.until-known');
  expect(() => billTold(rows.slice(0, 1), undefined, false, (code) => code, 'en')).toThrow('benefit-share.no-forecast');
});
