import type { Merger } from '@kohtaanto/rules/cost-sharing/mergers.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AreasData } from '../../areas/areas-data.ts';

type Municipality = AreasData['municipalities']['municipalities'][number];

/** Finds a municipality by its code or its name in any of the three languages. */
export type MunicipalityNames = {
  codeOf(text: string): string | undefined;
  nameOf(code: string, language: 'fi' | 'sv' | 'en'): string;
};

export function municipalityNames(municipalities: readonly Municipality[]): MunicipalityNames {
  const codes = new Map<string, string>();
  for (const { code, name } of municipalities) {
    for (const each of [code, name.fi, name.sv, name.en]) codes.set(plain(each), code);
  }
  const names = new Map(municipalities.map((each) => [each.code, each.name]));
  return {
    // A spreadsheet drops the zeros in front: 18 is 018.
    codeOf: (text) => codes.get(plain(/^\d{1,2}$/.test(text.trim()) ? text.trim().padStart(3, '0') : text)),
    nameOf: (code, language) => names.get(code)?.[language] ?? code,
  };
}

export function mergersOf(municipalities: readonly Municipality[]): readonly Merger[] {
  return municipalities.flatMap(({ code, until, mergedInto }) =>
    until === undefined || mergedInto === undefined ? [] : [{ municipality: code, from: plainDate(until), into: mergedInto }]);
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase('fi');
}
