import { describe, expect, it } from 'vitest';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { inventedVacancies, INVENTED_SOURCE, occupationNames } from './occupations.ts';
import { occupations } from './people/make-person.ts';
import { inventedVacancyMonths } from './vacancy-months.ts';

const parts = [{ areaId: 21, seekers: 1900 }];
const day = plainDate('2026-11-23');

describe('invented open places by occupation (MAT-5)', () => {
  it('have every occupation of the demo in every month that is over, the same again from the same seed', () => {
    const file = inventedVacancies(1, day, parts);
    const rows = file.trim().split('\n').slice(1);
    expect(rows).toHaveLength(occupations.length * 58);
    expect(rows.every((row) => /^"\d{4} [^"]+",\d+,\d{4}-\d{2}-01,21$/u.test(row))).toBe(true);
    expect(rows.some((row) => row.includes('2026-11'))).toBe(false);
    expect(inventedVacancies(1, day, parts)).toBe(file);
    expect(inventedVacancies(2, day, parts)).not.toBe(file);
  });

  it('do not change for one area when another one is added', () => {
    const alone = inventedVacancies(1, day, parts).split('\n');
    const both = new Set(inventedVacancies(1, day, [{ areaId: 30, seekers: 900 }, ...parts]).split('\n'));
    expect(alone.every((line) => both.has(line))).toBe(true);
  });

  it('are called invented, and their occupations have names in three languages', () => {
    expect(INVENTED_SOURCE).toMatch(/^Keksitty/u);
    for (const line of occupationNames().trim().split('\n').slice(1)) expect(line).toMatch(/^\d{4},"[^"]+","[^"]+","[^"]+"$/u);
  });
});

describe('invented open places by municipality (KNO-6)', () => {
  it('have every month that is over since 2019 of each municipality, the same again from the same seed', () => {
    const places = [{ areaId: 21, places: { 790: 800, 143: 200 } }];
    const file = inventedVacancyMonths(1, day, places);
    const rows = file.trim().split('\n').slice(1);
    expect(rows).toHaveLength(2 * 94);
    expect(rows.every((row) => /^vacancies-open,\d{4}-\d{2},(790|143),\d+$/u.test(row))).toBe(true);
    expect(rows.some((row) => row.includes('2026-11'))).toBe(false);
    expect(inventedVacancyMonths(1, day, places)).toBe(file);
  });
});
