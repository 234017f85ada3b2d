import { of, yearOf } from '../foundations/plain-date.ts';
import { endOf, successorIn } from './mergers.ts';
import type { Merger } from './mergers.ts';
import { wholeKey } from './scheme.ts';
import type { Scheme } from './scheme.ts';
import { faultOf } from './sharing-fault.ts';
import type { SharingFault } from './sharing-fault.ts';

/** What a scheme itself says wrong, and whether it is the scheme of this year. */
export function schemeFaults(
  scheme: Scheme,
  year: number,
  mergers: readonly Merger[],
): readonly SharingFault[] {
  return [
    ...keyFaults(scheme),
    ...categoryFaults(scheme),
    ...memberFaults(scheme, year, mergers),
    ...yearFaults(scheme, year),
  ];
}

/** The faults that do not depend on a year: for a scheme when it is stored. */
export function schemeFormFaults(scheme: Scheme): readonly SharingFault[] {
  return [...keyFaults(scheme), ...categoryFaults(scheme)];
}

function keyFaults(scheme: Scheme): readonly SharingFault[] {
  return scheme.keys.flatMap((key, at) => {
    const sum = key.parts.reduce((total, part) => total + part.basisPoints, 0);
    return sum === wholeKey ? [] : [faultOf(`scheme.keys[${at}].parts`, 'shares-do-not-sum', {
      key: key.code, value: sum / 100, parts: key.parts.map((part) => part.basisPoints / 100).join(' + '),
    })];
  });
}

function categoryFaults(scheme: Scheme): readonly SharingFault[] {
  const faults: SharingFault[] = [];
  for (const [at, rule] of scheme.categories.entries()) {
    if (rule.treatment.kind !== 'shared') continue;
    for (const code of rule.treatment.keys) {
      if (scheme.keys.some((key) => key.code === code)) continue;
      faults.push(faultOf(`scheme.categories[${at}].keys`, 'key-missing', { value: code }));
    }
  }
  const charged = (category: string): number => scheme.categories.findIndex((rule) =>
    rule.category === category && rule.treatment.kind !== 'not-charged');
  const depreciation = charged('depreciation');
  if (depreciation >= 0 && charged('investment') >= 0) {
    faults.push(faultOf(`scheme.categories[${depreciation}]`, 'investment-charged-twice'));
  }
  return faults;
}

function memberFaults(scheme: Scheme, year: number, mergers: readonly Merger[]): readonly SharingFault[] {
  const faults: SharingFault[] = [];
  const seen = new Set<string>();
  for (const [at, municipality] of scheme.municipalities.entries()) {
    const path = `scheme.municipalities[${at}]`;
    if (seen.has(municipality)) faults.push(faultOf(path, 'member-twice', { municipality }));
    seen.add(municipality);
    const ended = endOf(mergers, municipality);
    if (ended === undefined || yearOf(ended.from) > year) continue;
    // Ended before the year began: the scheme should not list it any more.
    const into = successorIn(mergers, municipality, year);
    if (ended.from <= of(year, 1, 1)) faults.push(faultOf(path, 'member-ended', { municipality, into }));
    else if (!scheme.municipalities.includes(into)) faults.push(faultOf(path, 'merged-outside', { municipality, into }));
  }
  if (!seen.has(scheme.responsible)) {
    faults.push(faultOf('scheme.responsible', 'responsible-not-member', { municipality: scheme.responsible }));
  }
  return faults;
}

function yearFaults(scheme: Scheme, year: number): readonly SharingFault[] {
  const first = firstYear(scheme);
  const until = scheme.validUntil;
  const last = until === null ? null : yearOf((until - 1) as typeof until);
  if (year >= first && (last === null || year <= last)) return [];
  return [faultOf('year', 'scheme-not-of-year', { value: year, from: first, until: last ?? '' })];
}

/** Preparation may be shared for years before the scheme itself begins. */
function firstYear(scheme: Scheme): number {
  const years = scheme.categories.flatMap((rule) => (rule.years === null ? [] : [rule.years.from]));
  return Math.min(yearOf(scheme.validFrom), ...years);
}
