import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { buildMatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import type { MatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import type { KnownOccupation, OccupationKnowledge } from '@kohtaanto/rules/matching/occupation-ground.ts';
import type { CommutingShare, MunicipalityPoint } from '@kohtaanto/rules/matching/place-ground.ts';

/** Where the material lies beside the repository; a benchmark that needs it says so where it is absent. */
const material = join(import.meta.dirname, '../../../shared/data');
const files = {
  occupations: 'esco/occupations-fi-sv-en.json', relations: 'esco/occupationSkillRelations.csv', skills: 'esco/skills-fi-sv-en.json',
  descriptions: 'esco/occupations_en.csv', points: 'municipality-points.csv', commuting: 'lantinen-pirkanmaa-commuting.csv',
  places: 'register/unemployed-labour-force-vacancies-by-municipality-2006-2020.csv',
  demand: 'register/unemployed-vacancies-by-occupation-2006-2020.csv',
} as const;

const pathOf = (file: keyof typeof files): string => join(material, files[file]);
export const textOf = (file: keyof typeof files): string => readFileSync(pathOf(file), 'utf8');

export const absentMatchingMaterial = (): string | undefined =>
  Object.values(files).map((file) => join(material, file)).find((file) => !existsSync(file));

type Labelled = { readonly uri: string; readonly prefLabel: Readonly<Record<'fi' | 'sv' | 'en', string>> };
export type EscoOccupation = KnownOccupation & { readonly label: Labelled['prefLabel'] };

/** The occupations of ESCO with their skills, and the unit groups that have none. */
export function escoKnowledge(): OccupationKnowledge & { readonly occupations: readonly EscoOccupation[] } {
  const listed = JSON.parse(textOf('occupations')) as (Labelled & { readonly notation: string })[];
  const skillsOf = new Map<string, { essential: string[]; optional: string[] }>();
  for (const line of textOf('relations').split('\n').slice(1)) {
    const [occupation = '', relation, , skill] = line.trimEnd().split(',');
    if (skill === undefined) continue;
    const of = skillsOf.get(occupation) ?? { essential: [], optional: [] };
    of[relation === 'essential' ? 'essential' : 'optional'].push(skill);
    skillsOf.set(occupation, of);
  }
  const isGroup = ({ uri }: Labelled): boolean => uri.includes('/isco/C');
  return {
    version: 'ESCO 1.1.1',
    occupations: listed.filter((one) => !isGroup(one)).map(({ uri, notation, prefLabel }) =>
      ({ concept: uri, isco: notation.slice(0, 4), label: prefLabel, ...(skillsOf.get(uri) ?? { essential: [], optional: [] }) })),
    unitGroups: listed.filter((one) => isGroup(one) && one.notation.length === 4).map(({ notation }) => notation),
  };
}

export const skillLabels = (): ReadonlyMap<string, Labelled['prefLabel']> =>
  new Map((JSON.parse(textOf('skills')) as Labelled[]).map(({ uri, prefLabel }) => [uri, prefLabel]));

const cells = (line: string): string[] => line.trimEnd().split(',').map((cell) => cell.replaceAll('"', ''));

export function municipalityPoints(): readonly (MunicipalityPoint & { readonly name: string })[] {
  return textOf('points').trim().split('\n').slice(1).map(cells).map(([code = '', name = '', , longitude, latitude]) =>
    ({ code, name, longitude: Number(longitude), latitude: Number(latitude) }));
}

export function commutingShares(): readonly CommutingShare[] {
  const codes = new Map(municipalityPoints().map(({ code, name }) => [name, code]));
  return textOf('commuting').trim().split('\n').slice(1).map(cells).flatMap(([here = '', direction, other = '', percent]) => {
    const home = codes.get(here);
    const work = codes.get(other);
    return direction !== 'residents_work_in' || home === undefined || work === undefined ? [] : [{ home, work, percent: Number(percent) }];
  });
}

export const matchingDay = plainDate('2026-11-23');

export function escoGround(): MatchGround {
  return buildMatchGround(matchingDay, { occupations: escoKnowledge(), places: { points: municipalityPoints(), commuting: commutingShares() } });
}

export type RealCount = { readonly key: string; readonly unemployed: number; readonly places: number };

/** How many unemployed and open places each municipality and each unit group had in the last month told: whom to invent. */
export function realCounts(): { readonly municipalities: readonly RealCount[]; readonly unitGroups: readonly RealCount[] } {
  const codes = new Map(municipalityPoints().map(({ code, name }) => [name, code]));
  const latest = (file: 'places' | 'demand', row: RegExp, read: (cell: readonly string[]) => RealCount & { readonly month: string }): RealCount[] => {
    const rows = textOf(file).split('\n').flatMap((line) => {
      const found = row.exec(line.trimEnd());
      return found === null ? [] : [read(found)];
    });
    const month = rows.map((each) => each.month).reduce((a, b) => (a > b ? a : b), '');
    return rows.filter((each) => each.month === month);
  };
  return {
    municipalities: latest('places', /^(\d*),\d*,(\d*),([\d-]+),"(.*)"$/, ([, unemployed, places, month = '', name = '']) =>
      ({ key: codes.get(name) ?? '', unemployed: Number(unemployed), places: Number(places), month })).filter(({ key }) => key !== ''),
    unitGroups: latest('demand', /^"(\d{4}) .*",(\d*),(\d*),([\d-]+)$/, ([, key = '', unemployed, places, month = '']) =>
      ({ key, unemployed: Number(unemployed), places: Number(places), month })),
  };
}
