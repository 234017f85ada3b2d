import { afterEach, expect, test, vi } from 'vitest';
import { commandLog } from './log.ts';

afterEach(() => { vi.restoreAllMocks(); });

test('a command logs only what is wrong, unless all is asked for', () => {
  const lines: unknown[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => { lines.push(JSON.parse(String(line)).message); return true; });
  commandLog({}).info('database adopted');
  commandLog({}).warn('database started again');
  commandLog({ KOHTAANTO_LOG: 'info' }).info('database adopted');
  expect(lines).toEqual(['database started again', 'database adopted']);
});
