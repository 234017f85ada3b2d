import { describe, expect, it } from 'vitest';
import { checkSeries, monthOf } from './given-series.ts';
import { seriesOfLines } from './series-of-lines.ts';
import { answerInThreads } from '../threads/thread-pool.ts';

const months = (count: number) => Array.from({ length: count }, (_, at) => ({
  row: at + 2, month: `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, value: String(100 + at),
}));
const codesOf = (figures: Parameters<typeof checkSeries>[1]['figures']) =>
  checkSeries('f.csv', { name: 'a', figures }).faults.map(({ code, path }) => `${path} ${code}`);

describe('a series of a file', () => {
  it('is read in any order of rows and in the ways months are written', () => {
    const { series, faults } = checkSeries('f.csv', { name: 'a', figures: months(30).toReversed() });
    expect([faults, series?.values.slice(0, 2), series?.values.length]).toEqual([[], [100, 101], 30]);
    const written = ['2019-07', '2019-7', '2019-07-01', '7/2019', '07.2019', '1.7.2019', '2019M07', '201907', '2019-07-01T00:00:00Z'];
    expect(new Set(written.map(monthOf)).size).toBe(1);
    expect(['13/2019', '2019-13', '19-07', '2019', '0/2019'].map(monthOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('tells all its faults at once, each with its row', () => {
    const figures = months(30);
    figures[3] = { row: 5, month: '2020-04', value: 'many' };
    figures[4] = { row: 6, month: '2020-04', value: '104' };
    figures[9] = { row: 11, month: '2020-10', value: '1.234,5' };
    figures[20] = { row: 22, month: 'June', value: '' };
    expect(codesOf(figures)).toEqual([
      'f.csv:5 forecasts.not-a-number', 'f.csv:6 forecasts.month-twice', 'f.csv:11 forecasts.comma-and-point',
      'f.csv:22 forecasts.month-unreadable', 'f.csv:22 forecasts.value-missing', 'f.csv:7 forecasts.gap', 'f.csv:23 forecasts.gap',
    ]);
    expect(codesOf(months(20))).toEqual(['f.csv:2 forecasts.too-short']);
    const mixed = months(30).map((one, at) => ({ ...one, value: at === 7 ? '1.5' : '1,5' }));
    expect(codesOf(mixed)).toEqual(['f.csv:9 forecasts.decimals-mixed']);
  });

  it('comes as lines of JSON too: a series a line, or a month a line', () => {
    const faults: Parameters<typeof seriesOfLines>[2] = [];
    const text = '{"sn":"N1","start":"1990-1","x":[1,2]}\n{"series":"b","month":"2020-01","value":3}\n{"series":"b","month":"2020-02","value":null}\n[1]\n{"a":1}\n';
    const read = seriesOfLines('f.jsonl', text, faults);
    expect(read.map(({ name, figures }) => [name, figures.map(({ month, value }) => `${month} ${value}`)])).toEqual([
      ['N1', ['1990-01 1', '1990-02 2']], ['b', ['2020-01 3', '2020-02 ']],
    ]);
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(['f.jsonl:4 forecasts.line-unreadable', 'f.jsonl:5 forecasts.line-unreadable']);
  });
});

it('many series on threads end where they are told to, and what was done stays', async () => {
  const stopping = new AbortController();
  const values = months(60).map(({ value }) => Number(value));
  const tasks = Array.from({ length: 5 }, () => ({ kind: 'backtest' as const, values, plan: { horizon: 3, every: 6, most: 3 } }));
  const answers = await answerInThreads(tasks, { threads: 1, signal: stopping.signal, onAnswer: (place) => (place === 1 ? stopping.abort() : undefined) });
  expect(answers.map((answer) => answer?.origins)).toEqual([3, 3, undefined, undefined, undefined]);
});
