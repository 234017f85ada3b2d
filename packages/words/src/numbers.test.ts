import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatCents } from './money.ts';
import { describe, expect, it } from 'vitest';
import {
  capitalised,
  formatChange,
  formatDecimal,
  formatNumber,
  formatPercent,
  numberWord,
} from './numbers.ts';

describe('numbers', () => {
  it('part thousands with a space that does not break, in all three languages', () => {
    for (const language of ['fi', 'sv', 'en'] as const)
      expect(formatNumber(1842000, language)).toBe('1\u00a0842\u00a0000');
    expect(formatNumber(-213, 'fi')).toBe('\u2212213');
    expect(formatNumber(999, 'fi')).toBe('999');
  });

  it('have a decimal comma, in English a point', () => {
    expect(formatDecimal(8.34, 1, 'fi')).toBe('8,3');
    expect(formatDecimal(8.35, 1, 'sv')).toBe('8,4');
    expect(formatDecimal(1234.5, 1, 'en')).toBe('1\u00a0234.5');
    expect(formatDecimal(1.005, 2, 'fi')).toBe('1,01');
    expect(formatDecimal(-0.04, 1, 'fi')).toBe('0,0');
  });

  it('show a change with its sign, and none as zero', () => {
    expect([12, -12, 0].map((value) => formatChange(value, 'fi'))).toEqual(['+12', '\u221212', '0']);
    expect(formatChange(0.04, 'fi', 1)).toBe('0,0');
    expect(formatChange(-3.9, 'sv', 1)).toBe('\u22123,9');
  });

  it('keep the unit with the number', () => {
    expect(formatPercent(8.3, 'fi')).toBe('8,3\u00a0%');
    expect(formatPercent(40, 'en', 0)).toBe('40%');
    expect(formatCents(cents(3721), 'fi')).toBe('37,21\u00a0€');
    expect(formatCents(cents(-3721), 'en')).toBe('\u2212€37.21');
  });

  it('are words in prose up to ten', () => {
    expect(capitalised(numberWord(3, 'fi'))).toBe('Kolme');
    expect(numberWord(11, 'sv')).toBe('11');
  });
});
