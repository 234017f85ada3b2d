import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { travelToWorkAreas, travelToWorkRule } from '@kohtaanto/rules/indicators/travel-to-work-areas.ts';
import type { NameInLanguages } from '../areas/contract.ts';
import type { Commuting } from '../matching/commuting-shares.ts';
import type { BalancePart, LabourBalance } from './contract.ts';
import { joinedOf } from './decide-balance.ts';
import type { Joined } from './decide-balance.ts';
import type { MonthOut } from './fix-balance.ts';

/** What is told beside the whole: municipalities of the area that are told as one, and what lies outside it. */
export type Part = Joined & { readonly outside: readonly string[]; readonly isCentreKnown: boolean };
type Named = readonly { readonly code: string; readonly name: NameInLanguages }[];

export const partsByMunicipality = (own: readonly string[]): readonly Part[] => own.map((code) => ({ centre: code, members: [code], outside: [], isCentreKnown: true }));

/** Undefined where nobody has brought the shares of any municipality: there is nothing to divide by. */
export function partsByTravelToWork(own: readonly string[], { shares }: Commuting): readonly Part[] | undefined {
  const { areas, unknown } = travelToWorkAreas(own, shares);
  if (unknown.length === own.length) return undefined;
  return areas.map(({ centre, own: members, outside, isCentreKnown }) => ({ centre, members, outside, isCentreKnown: isCentreKnown || members.includes(centre) }));
}

/** The division by which the month was told, whatever has been learnt of commuting since. */
export function partsAsTold(now: readonly Part[], { joined }: MonthOut): readonly Part[] {
  if (joined === undefined) return now;
  const told = new Map(Object.keys(joined.cells).flatMap((key) => {
    const found = joinedOf(`${key}|`);
    return found === null ? [] : [[found.members.join(' '), found] as const];
  }));
  const covered = new Set([...told.values()].flatMap(({ members }) => members));
  const rest = now.flatMap((part): readonly Part[] => {
    const left = part.members.filter((place) => !covered.has(place));
    return left.length === part.members.length ? [part] : partsByMunicipality(left);
  });
  return [...[...told.values()].map((each) => ({ outside: [], isCentreKnown: true, ...now.find(({ centre }) => centre === each.centre), ...each })), ...rest];
}

export function toldParts(parts: readonly Part[], names: ReadonlyMap<string, NameInLanguages>, own: Named, placesIn: (codes: readonly string[]) => number): readonly BalancePart[] {
  const nameOf = (code: string): NameInLanguages => own.find((each) => each.code === code)?.name ?? names.get(code) ?? { fi: code, sv: code, en: code };
  return parts.map(({ centre, members, outside, isCentreKnown }) => ({
    code: centre, name: nameOf(centre), municipalities: members.map(nameOf), outside: outside.map(nameOf), placesOutside: placesIn(outside), isCentreKnown,
  }));
}

export function toldTravelToWork(own: Named, { shares, sourceOf }: Commuting): NonNullable<LabourBalance['travelToWork']> {
  const { version, validFrom, joinsFromPercent, centreAtMostPercent } = travelToWorkRule;
  const { unknown } = travelToWorkAreas(own.map(({ code }) => code), shares);
  return {
    version, validFrom: formatIso(validFrom), joinsFromPercent, centreAtMostPercent,
    sources: [...new Set(own.flatMap(({ code }) => sourceOf.get(code) ?? []))], unknown: own.filter(({ code }) => unknown.includes(code)).map(({ name }) => name),
  };
}
