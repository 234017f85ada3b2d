import { describe, expect, test } from 'vitest';
import { cite, citeUnread, formatCitation } from './citation.ts';
import { defaultReadings, openReadings } from './readings.ts';
import { accepted, refused } from './result.ts';

describe('a citation', () => {
  test('is written the way the tables write it', () => {
    expect(formatCitation(cite('380/2023', '32', 1, 2))).toBe('380/2023 32.1(2)');
    expect(formatCitation(cite('681/2023', '22', 1))).toBe('681/2023 22.1');
    expect(formatCitation(cite('380/2023', '41'))).toBe('380/2023 41');
  });

  test('says where the text was not at hand', () => {
    expect(citeUnread('380/2023', '128').note).toBe('text-not-at-hand');
  });
});

describe('the open readings', () => {
  test('name every parameter once, with its default and another value', () => {
    expect(openReadings.map((each) => each.name).sort()).toEqual(Object.keys(defaultReadings).sort());
    for (const each of openReadings) {
      expect(each.defaultValue).toBe(defaultReadings[each.name]);
      expect(each.alternatives).not.toContain(each.defaultValue);
    }
  });
});

describe('a result', () => {
  test('is a value or a refusal with a code', () => {
    expect(accepted(3)).toEqual({ ok: true, value: 3 });
    expect(refused('too-late')).toEqual({ ok: false, refusal: { code: 'too-late' } });
    expect(refused('too-late', { days: 2 })).toEqual({
      ok: false,
      refusal: { code: 'too-late', values: { days: 2 } },
    });
  });
});
