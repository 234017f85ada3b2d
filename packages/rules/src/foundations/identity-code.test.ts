import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityCodeCheckSign, parseIdentityCode, testIdentityCode } from './identity-code.ts';
import { daysInMonth, formatIso } from './plain-date.ts';

describe('a personal identity code', () => {
  test.each(['010594Y9032', '020594X903P', '010516B903X', '030516D9037', '020504B904H'])(
    'of the population register’s test codes, %s, is accepted whole',
    (code) => {
      const parsed = parseIdentityCode(code);
      expect(parsed).toMatchObject({ ok: true, value: { code, isTestNumber: true } });
    },
  );

  test('keeps its sign, which since 2023 tells persons apart', () => {
    const one = parseIdentityCode('010594Y9032');
    const other = parseIdentityCode('010594-9032');
    expect(one.ok && other.ok && one.value.code !== other.value.code).toBe(true);
    expect(one.ok && formatIso(one.value.born)).toBe('1994-05-01');
  });

  test('typed with spaces and small letters is the same code', () => {
    expect(parseIdentityCode(' 010594y9032 ')).toMatchObject({ ok: true, value: { code: '010594Y9032' } });
  });

  test.each([
    ['010594Y903', 'identity-code-wrong-length'],
    ['', 'identity-code-wrong-length'],
    ['01O594Y9032', 'identity-code-wrong-characters'],
    ['010594Z9032', 'identity-code-unknown-century-sign'],
    ['010594G9032', 'identity-code-unknown-century-sign'],
    ['310294-9032', 'identity-code-impossible-date'],
    ['290223A9032', 'identity-code-impossible-date'],
    ['011394-9032', 'identity-code-impossible-date'],
    ['010594-0012', 'identity-code-reserved-number'],
    ['010594Y9033', 'identity-code-wrong-check-sign'],
    ['=CMD()|1234', 'identity-code-wrong-characters'],
  ])('"%s" is refused: %s', (text, code) => {
    expect(parseIdentityCode(text)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('made for an invented person is accepted with the day of birth', () => {
    const signs: Readonly<Record<number, string>> = { 1800: '+', 1900: '-YXWVU', 2000: 'ABCDEF' };
    fc.assert(
      fc.property(
        fc.integer({ min: 1850, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(),
        fc.integer({ min: 900, max: 999 }),
        fc.nat(),
        (year, month, chance, number, signChance) => {
          const day = (chance % daysInMonth(year, month)) + 1;
          const century = signs[Math.floor(year / 100) * 100] ?? '';
          const sign = century.charAt(signChance % century.length);
          const parsed = parseIdentityCode(testIdentityCode(year, month, day, number, sign));
          expect(parsed.ok && parsed.value.isTestNumber).toBe(true);
          const two = (value: number): string => String(value).padStart(2, '0');
          expect(parsed.ok && formatIso(parsed.value.born)).toBe(`${year}-${two(month)}-${two(day)}`);
        },
      ),
      { seed: 8 },
    );
  });

  test('is not made outside the test range or with a sign of another century', () => {
    expect(() => testIdentityCode(1994, 5, 1, 123)).toThrow(RangeError);
    expect(() => testIdentityCode(1994, 5, 1, 903, 'A')).toThrow(RangeError);
    expect(() => testIdentityCode(1994, 2, 30, 903)).toThrow(RangeError);
    expect(testIdentityCode(2016, 5, 1, 903)).toBe(`010516A903${identityCodeCheckSign('010516903')}`);
    expect(testIdentityCode(1894, 5, 1, 903).charAt(6)).toBe('+');
  });
});
