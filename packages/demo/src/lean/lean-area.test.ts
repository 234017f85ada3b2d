import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { TableRows } from '../copy-text.ts';
import { demoRegister } from '../demo-register.ts';
import type { DemoData } from '../demo-register.ts';
import { coachesOf } from '../organisation.ts';

const folder = join(import.meta.dirname, '../../../../areas/national');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
const data: DemoData = {
  municipalities: read('municipalities.json'), areas: read('areas.json'), configured: [],
};
const request = { seed: 1, day: plainDate('2026-11-23'), data, wholeCountry: true };

function rowsOf(tables: readonly TableRows[], name: string): readonly (readonly string[])[] {
  return tables.filter(({ table }) => table === name)
    .flatMap(({ bytes }) => bytes.toString('utf8').trimEnd().split('\n').map((line) => line.split('\t')));
}

describe('the whole country', () => {
  const parts = demoRegister(request);

  it('has 45 areas, a coach for about 150 customers in each, and 650 000 jobseekers', () => {
    expect(parts.length).toBe(45);
    for (const part of parts.filter(({ areaId }) => ![21, 23, 30].includes(areaId))) {
      expect(part.size / coachesOf(part.area).length).toBeGreaterThan(130);
      expect(part.size / coachesOf(part.area).length).toBeLessThanOrEqual(150);
    }
    const elsewhere = parts.filter(({ areaId }) => ![21, 23, 30].includes(areaId));
    expect(elsewhere.reduce((sum, part) => sum + part.size, 0)).toBeGreaterThan(640_000);
  });

  it('gives nobody the same identity twice, and everyone a search that goes on', () => {
    const tables = [...parts.find(({ areaId }) => areaId === 40)?.chunks() ?? []].flat();
    const persons = rowsOf(tables, 'person').map((row) => row[1]);
    const codes = rowsOf(tables, 'person_identity').map((row) => row[2]);
    expect(persons.length).toBeGreaterThan(2000);
    expect(new Set(persons).size).toBe(persons.length);
    expect(new Set(codes).size).toBe(persons.length);
    const searching = rowsOf(tables, 'job_search').filter((row) => row[3]?.endsWith(',)') === true).map((row) => row[2]);
    expect(new Set(searching)).toEqual(new Set(persons));
  }, 30_000);

  it('is the same bytes each time', () => {
    const once = () => [...parts.find(({ areaId }) => areaId === 28)?.chunks() ?? []][0]?.map(({ bytes }) => bytes.toString('latin1'));
    expect(once()).toEqual(once());
  }, 30_000);
});
