import { expect, it } from 'vitest';
import type { Refused } from '../../platform/http/refusal.ts';
import { createCollector } from './collector.ts';
import { readCsv } from './csv-file.ts';

it('a file cut inside quotes says from which row, and that it may have been cut', () => {
  const bytes = Buffer.from('"time","kunta","Tyottomat"\n"2019-07-01","Sastamala","759"\n"2019-08-01","Sasta');
  const read = () => readCsv('cut.csv', bytes, createCollector('hidden'));
  expect(read).toThrow(expect.objectContaining<Partial<Refused>>({ code: 'registers.quote-not-closed', values: { file: 'cut.csv', row: 3 } }));
});
