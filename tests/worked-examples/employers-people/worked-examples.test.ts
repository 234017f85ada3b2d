import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkEndsOn, mandateState } from '@kohtaanto/rules/employers/mandates.ts';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { answerDueOn } from '@kohtaanto/rules/workforce-answers/answer-clock.ts';
import { balanceOf, toldCount, typicallyMissing } from '@kohtaanto/rules/workforce-answers/told-count.ts';

function rows(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n').filter((line) => line.startsWith('|'));
  const read = lines.slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  const width = lines[0]?.split('|').length ?? 0;
  if (read.length < 5 || read.some((row) => row.length !== width - 2)) throw new Error(`${file}: a row that cannot be read`);
  return read;
}
const day = (text = '–') => (text === '–' ? null : plainDate(text));

describe('worked examples', () => {
  test.each(rows('answer-days.md'))('asked on %s, %s working days: due %s', (asked = '', days, due) => {
    expect(formatIso(answerDueOn(plainDate(asked), Number(days)))).toBe(due);
  });

  test.each(rows('mandates.md'))('on %s, accepted %s, link until %s, until %s, ended %s: %s', (on = '', accepted, link = '', until, ended, state) => {
    expect(mandateState({ accepted: accepted === 'yes', linkUntil: plainDate(link), since: plainDate('2026-01-01'), until: day(until), endedOn: day(ended) }, plainDate(on))).toBe(state);
  });

  test.each(rows('told-counts.md'))('%s seekers, %s places: %s, %s', (seekers, places, told, balance) => {
    const count = toldCount(Number(seekers));
    const words = { none: 'none', under: 'under 5', about: `about ${count.kind === 'about' ? count.count : ''}` }[count.kind];
    expect([words, balanceOf(count, Number(places))]).toEqual([told, balance]);
  });
});

test('a link holds two weeks, the day of sending not counted', () => {
  expect(formatIso(linkEndsOn(plainDate('2026-11-23')))).toBe('2026-12-07');
});

test('what fewer than half have is missing, the most asked first; of fewer than five persons nothing is told', () => {
  const asked = [{ item: 'hygiene-passport', having: 3 }, { item: 'own:keittiö', having: 5 }, { item: 'own:omavalvonta', having: 4 }];
  expect(typicallyMissing(10, asked)).toEqual(['hygiene-passport', 'own:omavalvonta']);
  expect(typicallyMissing(4, asked)).toEqual([]);
});
