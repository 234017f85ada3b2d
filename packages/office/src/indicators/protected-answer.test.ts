import { describe, expect, it } from 'vitest';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { Cell } from '@kohtaanto/rules/indicators/compute.ts';
import type { IndicatorAnswer } from './answer-indicator.ts';
import { indicatorAsCsv } from './indicator-file.ts';
import { protectByMunicipality } from './protected-answer.ts';

function answer(id: string, figures: Readonly<Record<string, readonly [number, number | null]>>): IndicatorAnswer {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  const cells: Cell[] = Object.entries(figures).map(([code, [numerator, denominator]]) => ({ codes: [code], numerator, denominator }));
  const whole = (of: (cell: Cell) => number | null) => cells.reduce((sum, cell) => sum + (of(cell) ?? 0), 0);
  const ratio = cells.some((cell) => cell.denominator !== null);
  return {
    definition: indicator.definition, month: '2026-08', day: '2026-11-23', takenAt: '', cells, imported: null,
    total: { codes: [], numerator: whole((cell) => cell.numerator), denominator: ratio ? whole((cell) => cell.denominator) : null },
  };
}

describe('an indicator on the command line', () => {
  it('hides a small count, and another from which it could be subtracted', () => {
    const { rows, total } = protectByMunicipality(answer('unemployed', { a: [3, null], b: [20, null], c: [400, null] }));
    expect(rows.map((row) => row.value)).toEqual(['suppressed', 'suppressed', 400]);
    expect(total.value).toBe(423);
  });

  it('prints a share only where both of its counts may be printed', () => {
    const shown = protectByMunicipality(answer('return-3-months', { a: [2, 40], b: [15, 60], c: [30, 90] }));
    for (const row of shown.rows) {
      if (row.numerator === 'suppressed' || row.denominator === 'suppressed') expect(row.value).toBe('suppressed');
    }
    expect(shown.rows[0]?.value).toBe('suppressed');
  });

  it('does not print the days of a few: their number is what protects them', () => {
    const shown = protectByMunicipality(answer('search-to-job', { a: [310, 2], b: [900, 12], c: [5000, 60] }));
    expect(shown.rows.map((row) => [row.numerator, row.denominator, row.value]).slice(0, 2))
      .toEqual([['suppressed', 'suppressed', 'suppressed'], ['suppressed', 'suppressed', 'suppressed']]);
  });

  it('asks for more persons behind a figure of health', () => {
    const shown = protectByMunicipality(answer('partial-work-ability', { a: [8, null], b: [20, null], c: [30, null] }));
    expect(shown.rows[0]?.value).toBe('suppressed');
  });

  it('writes hidden cells as such, never as nothing and never as zero', () => {
    const asked = answer('unemployed', { a: [3, null], b: [20, null], c: [400, null] });
    const csv = indicatorAsCsv(asked, protectByMunicipality(asked), ['municipality'], 'en');
    expect(csv).toContain('# unemployed v1');
    expect(csv.split('\n').slice(-5)).toEqual(['a,...,,...', 'b,...,,...', 'c,400,,400', 'total,423,,423', '']);
  });
});
