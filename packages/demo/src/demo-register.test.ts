import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { parseIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { isOfficeDay } from '@kohtaanto/rules/foundations/working-days.ts';
import { areaCases } from './build-area.ts';
import type { AreaPlan } from './build-area.ts';
import { lantinenPirkanmaa } from './careers/area-careers.ts';
import { flowTargetsOf } from './careers/exact-targets.ts';
import { demoRegister } from './demo-register.ts';
import type { DemoData } from './demo-register.ts';
import type { DemoArea } from './organisation.ts';
import type { Case } from './process/make-case.ts';

const folder = join(import.meta.dirname, '../../../areas');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
const area: DemoArea = {
  ...read<Omit<DemoArea, 'staff'>>('lantinen-pirkanmaa/area.json'),
  staff: read<{ staff: DemoArea['staff'] }>('lantinen-pirkanmaa/staff.json').staff,
};
const data: DemoData = {
  municipalities: read('national/municipalities.json'), areas: read('national/areas.json'), configured: [area],
};

const planOf = (seed: number, day: PlainDate): AreaPlan =>
  ({ seed, day, area, stocks: lantinenPirkanmaa, swedish: {}, municipalityName: (code) => code });

const day = plainDate('2026-11-23');
const cases = areaCases(planOf(1, day));
const current = cases.filter((each) => each.current);

function hashOf(seed: number): string {
  const hash = createHash('sha256');
  for (const part of demoRegister({ seed, day, data, areaIds: [21], wholeCountry: false })) {
    for (const { table, bytes } of [...part.chunks()].flat()) hash.update(table).update(bytes);
  }
  return hash.digest('hex');
}

describe('the invented register', () => {
  it('is the same bytes for the same seed and day, and others for another seed', () => {
    const first = hashOf(7);
    expect(hashOf(7)).toBe(first);
    expect(hashOf(8)).not.toBe(first);
  }, 60_000);

  it('gives everyone an own identity code of the test range that tells the birthday', () => {
    const codes = new Set<string>();
    for (const { record: { person } } of cases) {
      const parsed = parseIdentityCode(person.identityCode);
      expect(parsed).toMatchObject({ ok: true, value: { born: person.career.born, isTestNumber: true } });
      codes.add(person.identityCode);
    }
    expect(codes.size).toBe(cases.length);
  });

  it('protects one to two persons in a hundred', () => {
    const share = cases.filter((each) => each.record.person.protected).length / cases.length;
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.02);
  });

  it('has no searches or statuses on top of each other, and statuses fill the search', () => {
    for (const { record: { person } } of cases) {
      let free = -Infinity;
      for (const run of person.career.runs) {
        expect(run.start).toBeGreaterThanOrEqual(free);
        let next: number | null = run.start;
        for (const spell of run.spells) {
          expect(spell.start).toBe(next);
          if (spell.end !== null) expect(spell.end).toBeGreaterThan(spell.start);
          next = spell.end;
        }
        expect(next).toBe(run.end);
        free = run.end ?? Infinity;
      }
    }
  });

  it('starts and passes three months in each month so often as the published flow tells', () => {
    for (const { municipality } of lantinenPirkanmaa) {
      for (const target of flowTargetsOf(municipality)) {
        expect({ ...target, ...flowOf(municipality, target.monthStart) }).toEqual(target);
      }
    }
  });

  it('is alive on the day: a few behind, some today, weeks ahead full', () => {
    const open = current.flatMap((each) => each.obligations.filter((one) => one.state === 'open'));
    const behind = current.filter((each) =>
      each.obligations.some((one) => one.state === 'open' && one.officeDay < day));
    expect(behind.length / current.length).toBeGreaterThan(0.008);
    expect(behind.length / current.length).toBeLessThan(0.035);
    const within = (days: number) => open.filter((one) => one.officeDay >= day && one.officeDay < addDays(day, days));
    expect(within(7).length).toBeGreaterThan(60);
    const ahead = within(56).filter((one) => one.party === 'authority');
    expect(ahead.length).toBeGreaterThan(current.length / 3);
  });

  const days = ['2025-06-22', '2026-01-01', '2026-11-22', '2028-02-29'];

  it.each(days)('can be made for %s, an office day or not', (iso) => {
    const other = plainDate(iso);
    const made = areaCases({ ...planOf(3, other), stocks: lantinenPirkanmaa.slice(5) });
    expect(made.some((each) => each.current)).toBe(true);
    for (const { record } of made) {
      for (const contact of record.contacts) {
        expect(contact.day).toBeLessThan(other);
        expect(isOfficeDay(contact.day)).toBe(true);
      }
    }
  });
});

function flowOf(municipality: string, monthStart: PlainDate): { started: number; passed: number } {
  let started = 0;
  let passed = 0;
  for (const spell of cases.filter((each) => isOf(each, municipality)).flatMap(unemployment)) {
    if (spell.start < monthStart || spell.start >= addMonths(monthStart, 1)) continue;
    started += 1;
    if (spell.end === null || spell.end > addMonths(spell.start, 3)) passed += 1;
  }
  return { started, passed };
}

const isOf = (each: Case, municipality: string): boolean =>
  each.record.person.career.municipality === municipality;

const unemployment = (each: Case) =>
  each.record.person.career.runs.flatMap((run) =>
    run.spells.filter((spell) => spell.code === '02' || spell.code === '03'));
