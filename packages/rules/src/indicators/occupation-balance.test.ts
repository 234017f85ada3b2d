import { describe, expect, it } from 'vitest';
import { plainDate } from '../foundations/plain-date.ts';
import { findIndicator } from './catalogue.ts';
import { makeTable, OPEN, tableNames } from './columns.ts';
import type { Snapshot, Tables } from './columns.ts';
import { compute } from './compute.ts';
import { lookAt } from './counted.ts';
import { countingDay, parseMonth } from './months.ts';
import { balanceCells, balanceOf, balanceRule, occupationBalance } from './occupation-balance.ts';

const month = parseMonth('2026-09') ?? (0 as never);
const day = countingDay(month);

/** Unemployed seekers of each occupation, and open places, in one municipality. */
function snapshot(seekers: readonly number[], places: readonly number[], absent: Snapshot['absent']): Snapshot {
  const all = seekers.reduce((sum, each) => sum + each, 0);
  const tables = Object.fromEntries(tableNames.map((name) => [name, makeTable(name, 0)])) as unknown as Tables;
  const [persons, searches, statuses] = [makeTable('persons', all), makeTable('searches', all), makeTable('statuses', all)];
  let person = 0;
  seekers.forEach((count, index) => {
    for (let each = 0; each < count; each += 1, person += 1) {
      persons.occupation[person] = index + 1;
      persons.municipality[person] = 1;
      for (const table of [searches, statuses]) {
        table.person[person] = person;
        table.start[person] = day - 30;
        table.end[person] = OPEN;
      }
      statuses.code[person] = 2;
    }
  });
  const vacancies = makeTable('vacancies', places.length);
  places.forEach((count, index) => {
    vacancies.occupation[index] = index + 1;
    vacancies.municipality[index] = 1;
    vacancies.places[index] = count;
    vacancies.start[index] = day - 10;
    vacancies.end[index] = OPEN;
  });
  return {
    day: plainDate('2026-11-23'), places: [{ code: '', area: 0 }, { code: '790', area: 21 }],
    occupations: ['', '2221', '5223', '9112', '7111'], absent,
    tables: { ...tables, persons, searches, statuses, vacancies },
  };
}

describe('seekers and places by occupation (MAT-5)', () => {
  it('is a shortage below two seekers a place, a surplus above ten, and says nothing of a few places', () => {
    const found = occupationBalance(lookAt(snapshot([9, 60, 3, 4], [5, 5, 2, 0], [])), month);
    expect(found).toEqual([
      { occupation: '2221', seekers: 9, places: 5, balance: 'shortage' },
      { occupation: '5223', seekers: 60, places: 5, balance: 'surplus' },
      { occupation: '9112', seekers: 3, places: 2, balance: 'too-few-places' },
      { occupation: '7111', seekers: 4, places: 0, balance: 'too-few-places' },
    ]);
  });

  it('reads no place as it reads one: a surplus where even the places wanted would be too few, and otherwise nothing', () => {
    const read = (seekers: number, places: number) => balanceOf({ seekers, places }, balanceRule);
    expect([read(25, 0), read(24, 1), read(50, 0)]).toEqual(['too-few-places', 'too-few-places', 'too-few-places']);
    expect([read(51, 0), read(51, 1), read(51, 4), read(51, 5), read(50, 5)]).toEqual(['surplus', 'surplus', 'surplus', 'surplus', 'balance']);
  });

  it('by area too, whatever areas are asked; what is in none is left out', () => {
    const sight = lookAt(snapshot([9, 60], [5, 0], []));
    expect(balanceCells(sight, month, (municipality) => (municipality === 1 ? 'Sastamala' : undefined))).toEqual([
      { area: 'Sastamala', occupation: '2221', seekers: 9, places: 5 }, { area: 'Sastamala', occupation: '5223', seekers: 60, places: 0 },
    ]);
    expect(balanceCells(sight, month, () => undefined)).toEqual([]);
  });

  it('counts seekers for each place as an indicator, by occupation and by area', () => {
    const indicator = findIndicator('occupation-balance');
    if (indicator === undefined) throw new Error('no indicator');
    const sight = lookAt(snapshot([10, 60], [5, 5], []));
    const byOccupation = compute(indicator, sight, { month, by: ['occupation'] });
    expect(byOccupation).toMatchObject({ state: 'known', cells: [
      { codes: ['2221'], numerator: 10, denominator: 5 }, { codes: ['5223'], numerator: 60, denominator: 5 },
    ] });
    expect(compute(indicator, sight, { month, by: ['area'] })).toMatchObject({ cells: [{ codes: ['21'], numerator: 70, denominator: 10 }] });
  });

  it('is unknown, not zero, where the register holds no vacancies', () => {
    const sight = lookAt(snapshot([10], [], ['vacancies']));
    for (const id of ['occupation-balance', 'shortage-occupation-employment']) {
      const indicator = findIndicator(id);
      if (indicator === undefined) throw new Error('no indicator');
      expect(compute(indicator, sight, { month })).toEqual({ state: 'not-held', needs: ['vacancies'] });
    }
  });
});

describe('a month that has not closed', () => {
  it.each([
    ['unemployed', '2026-11', '2026-11-30'], // the counting day is still to come
    ['return-6-months', '2026-06', '2026-12-30'], // the cohort's half year is not over
    ['flow-open-market-3-months', '2026-09', '2026-12-30'],
    ['contacts-in-time', '2026-11', '2026-11-30'],
  ])('%s of %s is not given before %s', (id, text, iso) => {
    const indicator = findIndicator(id);
    const asked = parseMonth(text);
    if (indicator === undefined || asked === undefined) throw new Error('no such question');
    expect(compute(indicator, lookAt(snapshot([10], [], [])), { month: asked })).toEqual({ state: 'not-yet', knownOn: plainDate(iso) });
  });
});
