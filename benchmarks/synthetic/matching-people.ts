import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { contractKinds, educationLevels, languageLevels, licences, shifts } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { Asked, OccupationRef, SeekerFacts, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { repeatableChance } from '../measuring/figure.ts';
import { escoKnowledge, matchingDay, realCounts } from './esco-files.ts';
import type { EscoOccupation, RealCount } from './esco-files.ts';

/**
 * Invented seekers and vacancies: as many by municipality and by unit group as there really were, with the skills of their
 * occupations, and with every absence that real registers have. The same seed, the same people.
 */
export type Inventor = { seekers(count: number, seed?: number): Generator<SeekerFacts>; vacancies(count: number, seed?: number): Generator<VacancyFacts> };

export function inventor(): Inventor {
  const { municipalities, unitGroups } = realCounts();
  const { occupations } = escoKnowledge();
  const byGroup = Map.groupBy(occupations, ({ isco }) => isco);
  const byMinor = Map.groupBy(occupations, ({ isco }) => isco.slice(0, 3));
  const homes = { unemployed: drawn(municipalities, 'unemployed'), places: drawn(municipalities, 'places') };
  const groups = { unemployed: drawn(unitGroups, 'unemployed'), places: drawn(unitGroups, 'places') };
  const occupationOf = (chance: () => number, of: 'unemployed' | 'places'): EscoOccupation => {
    for (;;) {
      const group = byGroup.get(groups[of](chance()));
      if (group !== undefined) return group[Math.floor(chance() * group.length)] as EscoOccupation;
    }
  };
  const nearOf = (chance: () => number, occupation: EscoOccupation): EscoOccupation => {
    const near = (chance() < 0.6 ? byGroup.get(occupation.isco) : byMinor.get(occupation.isco.slice(0, 3))) ?? [occupation];
    return near[Math.floor(chance() * near.length)] ?? occupation;
  };
  return {
    * seekers(count, seed = 1) {
      const chance = repeatableChance(seed);
      for (let at = 0; at < count; at += 1) {
        const own = occupationOf(chance, 'unemployed');
        const works = Array.from({ length: Math.floor(chance() * 3.6) }, (_, work) => (work === 0 ? own : nearOf(chance, own)));
        const wished = chance() < 0.1 ? [] : Array.from({ length: 1 + Math.floor(chance() * 2.4) }, (_, wish) =>
          (wish === 0 && chance() < 0.7 ? own : chance() < 0.75 ? nearOf(chance, own) : occupationOf(chance, 'unemployed')));
        yield seekerOf(`p${at}`, { chance, own, works, wished, municipality: homes.unemployed(chance()), elsewhere: homes.places });
      }
    },
    * vacancies(count, seed = 2) {
      const chance = repeatableChance(seed);
      for (let at = 0; at < count; at += 1) yield vacancyOf(`v${at}`, { chance, own: occupationOf(chance, 'places'), municipality: homes.places(chance()) });
    },
  };
}

/** The key at a place of the whole, as many places each as it counts. */
function drawn(counts: readonly RealCount[], of: 'unemployed' | 'places'): (place: number) => string {
  const sums: number[] = [];
  let sum = 0;
  for (const count of counts) sums.push(sum += count[of] + 0.1);
  return (place) => {
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > place * sum) high = middle; else low = middle + 1;
    }
    return counts[low]?.key ?? '';
  };
}

const refOf = ({ concept, isco }: EscoOccupation, groupOnly: boolean): OccupationRef => ({ isco, concept: groupOnly ? null : concept });
const oneOf = <T>(chance: () => number, values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;

function someOf<T>(chance: () => number, values: readonly T[], most: number): readonly T[] {
  const found = new Set<T>();
  for (let at = 0; at < most && values.length > 0; at += 1) found.add(oneOf(chance, values));
  return [...found];
}

type PersonDraw = {
  readonly chance: () => number; readonly own: EscoOccupation; readonly works: readonly EscoOccupation[]; readonly wished: readonly EscoOccupation[];
  readonly municipality: string; readonly elsewhere: (place: number) => string;
};

function seekerOf(personId: string, { chance, own, works, wished, municipality, elsewhere }: PersonDraw): SeekerFacts {
  const rarely = (share: number): boolean => chance() < share;
  return {
    personId, municipality,
    wishes: wished.map((one) => refOf(one, rarely(0.3))),
    history: works.map((one) => ({
      occupation: refOf(one, rarely(0.2)), months: Math.floor(1 + chance() ** 2 * 180), until: matchingDay - Math.floor(chance() ** 2 * 4000) as PlainDate,
    })),
    skills: [...someOf(chance, own.essential, Math.floor(chance() * 9)), ...someOf(chance, own.optional, Math.floor(chance() * 4))],
    licences: licences.filter((_, at) => rarely(at === 0 ? 0.75 : at < 5 ? 0.08 : at < 8 ? 0.3 : 0.06)),
    languages: rarely(0.05) ? [] : [
      { language: 'fi', level: rarely(0.12) ? oneOf(chance, languageLevels) : 'C2' }, ...(rarely(0.6) ? [{ language: 'en', level: rarely(0.3) ? null : oneOf(chance, languageLevels) }] : []),
      ...(rarely(0.3) ? [{ language: 'sv', level: oneOf(chance, languageLevels) }] : []),
    ],
    education: rarely(0.08) ? null : oneOf(chance, educationLevels),
    travelLimit: rarely(0.45) ? null : oneOf(chance, [15, 30, 40, 50, 60, 80, 100]),
    movesTo: rarely(0.06) ? [elsewhere(chance())] : [],
    workingTimes: rarely(0.1) ? [] : rarely(0.5) ? ['full-time', 'part-time'] : ['full-time'],
    shifts: rarely(0.2) ? [] : shifts.filter((_, at) => at === 0 || rarely(0.55)),
    contracts: rarely(0.6) ? [] : contractKinds.filter((_, at) => at < 2 || rarely(0.5)),
    availableFrom: rarely(0.15) ? null : matchingDay + Math.floor(chance() ** 3 * 120) as PlainDate,
    payFloor: rarely(0.7) ? null : 10_000 * Math.floor(18 + chance() * 16) as Cents,
  };
}

function vacancyOf(vacancyId: string, { chance, own, municipality }: { readonly chance: () => number; readonly own: EscoOccupation; readonly municipality: string }): VacancyFacts {
  const rarely = (share: number): boolean => chance() < share;
  const asked = <T>(of: T, must: number): Asked<T> => ({ of, must: rarely(must) });
  const from = 10_000 * Math.floor(19 + chance() * 18);
  return {
    vacancyId, occupation: refOf(own, rarely(0.25)),
    skills: rarely(0.25) ? [] : [...someOf(chance, own.essential, Math.floor(2 + chance() * 9)), ...someOf(chance, own.optional, Math.floor(chance() * 5))]
      .map((skill) => asked(skill, 0.4)),
    licences: rarely(0.65) ? [] : someOf(chance, licences.slice(0, 8), 2).map((licence) => asked(licence, 0.5)),
    languages: [...(rarely(0.6) ? [asked({ language: 'fi', level: oneOf(chance, ['B1', 'B2', 'C1'] as const) }, 0.5)] : []),
      ...(rarely(0.2) ? [asked({ language: 'en', level: 'B2' as const }, 0.3)] : []), ...(rarely(0.08) ? [asked({ language: 'sv', level: 'B1' as const }, 0.3)] : [])],
    education: rarely(0.55) ? null : asked(oneOf(chance, educationLevels), 0.4),
    municipality: rarely(0.03) ? null : municipality,
    remote: rarely(0.03) ? 'wholly' : rarely(0.1) ? 'partly' : 'no',
    workingTime: rarely(0.2) ? 'part-time' : 'full-time',
    shifts: rarely(0.3) ? [] : rarely(0.6) ? ['day'] : shifts.filter(() => rarely(0.6)),
    contract: oneOf(chance, contractKinds),
    begins: rarely(0.5) ? null : matchingDay + Math.floor(chance() * 90) as PlainDate,
    monthlyPay: rarely(0.55) ? null : { from: from as Cents, to: rarely(0.5) ? null : from + 50_000 as Cents },
    demands: [],
  };
}
