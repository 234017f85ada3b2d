import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { languages } from './language.ts';
import { centsForMachines, centsForSpreadsheet, formatCents, formatWholeEuros, parseAmount } from './money.ts';

function code(text: string): string {
  const read = parseAmount(text);
  return read.ok ? `= ${read.value}` : read.refusal.code;
}

describe('money', () => {
  it('is written with its unit in each language', () => {
    expect(formatCents(cents(123456), 'fi')).toBe('1\u00a0234,56\u00a0€');
    expect(formatCents(cents(-123456), 'sv')).toBe('\u22121\u00a0234,56\u00a0€');
    expect(formatCents(cents(123456), 'en')).toBe('€1\u00a0234.56');
    expect(formatWholeEuros(cents(123456), 'fi')).toBe('1\u00a0235\u00a0€');
    expect(formatWholeEuros(cents(-40), 'fi')).toBe('0\u00a0€');
    expect(centsForSpreadsheet(cents(-5), 'fi')).toBe('-0,05');
    expect(centsForMachines(cents(123450))).toBe('1234.50');
  });

  it('is read as people write it', () => {
    expect(['1234,56', '1 234.56', '1\u00a0234,56 €', '€1234.56', 'EUR 1234,56'].map(code)).toEqual(
      Array.from({ length: 5 }, () => '= 123456'),
    );
    expect(code('−12')).toBe('= -1200');
    expect(code('-0')).toBe('= 0');
    expect(code('2 900 000')).toBe('= 290000000');
    expect(code('0,1')).toBe('= 10');
  });

  it('is refused by name when it could be read in two ways, or in none', () => {
    expect(['1.234,56', '1,234.56'].map(code)).toEqual([
      'amount-mixes-comma-and-point',
      'amount-mixes-comma-and-point',
    ]);
    expect(['1.234', '1,005'].map(code)).toEqual(['amount-has-parts-of-cents', 'amount-has-parts-of-cents']);
    expect(['noin 5', '1 23', '12,', '--1', '1e3'].map(code)).toEqual(
      Array.from({ length: 5 }, () => 'amount-not-a-number'),
    );
    expect(code('  ')).toBe('amount-missing');
    expect(code('99999999999999')).toBe('amount-too-large');
  });

  it('written and read again is the same to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }), (number) => {
        for (const language of languages) {
          expect(parseAmount(formatCents(cents(number), language))).toEqual({ ok: true, value: number });
        }
      }),
      { numRuns: 200 },
    );
  });
});
