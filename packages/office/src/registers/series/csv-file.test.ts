import { expect, it } from 'vitest';
import type { Refused } from '../../platform/http/refusal.ts';
import { createCollector } from './collector.ts';
import { readCsv } from './csv-file.ts';

it('a file cut inside quotes says from which row, and that it may have been cut', () => {
  const bytes = Buffer.from('"time","kunta","Tyottomat"\n"2019-07-01","Sastamala","759"\n"2019-08-01","Sasta');
  const read = () => readCsv('cut.csv', bytes, createCollector('hidden'));
  expect(read).toThrow(expect.objectContaining<Partial<Refused>>({ code: 'registers.quote-not-closed', values: { file: 'cut.csv', row: 3 } }));
});

it.each([
  ['UTF-8 with a mark and CRLF', (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
  ['UTF-16 as spreadsheets save Unicode text', (text: string) => Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le')],
  ['Latin 1', (text: string) => Buffer.from(text, 'latin1')],
])('a file in %s reads alike', (_, encoded) => {
  const { headings, rows } = readCsv('luvut.csv', encoded('time,kunta,Tyottomat\n2019-07-01,Äänekoski,759\n'), createCollector('hidden'));
  expect(headings).toEqual(['time', 'kunta', 'Tyottomat']);
  expect(rows.map(({ cell }) => [cell('kunta'), cell('Tyottomat')])).toEqual([['Äänekoski', '759']]);
});
