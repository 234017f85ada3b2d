import { createHash } from 'node:crypto';
import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { suppressPublication } from '@kohtaanto/rules/disclosure/publication.ts';
import type { Publication, PublishedCell } from '@kohtaanto/rules/disclosure/publication.ts';
import type { DecidedFamily } from '../indicators/gate/decide-month.ts';
import { AREA, keyOf } from '../indicators/gate/month-counts.ts';
import { boundParts } from '../indicators/gate/released-measures.ts';
import type { BalanceCounts, FlowCounts } from './count-balance.ts';

/** The area's unemployed by group of occupations, whole and by municipality; by travel-to-work area; and who came and left: three families of a month in the ledger. */
export const PLACES = 'stock/occupations-by-place';
export const COMMUTING = 'stock/occupations-by-commuting';
export const FLOWS = 'stock/occupation-flows';
export const REST = 'rest';
/** Municipalities are told by one and two digits: by more nearly all would be hidden. */
export const PLACE_LEVELS = [1, 2] as const;
const AREA_LEVELS = [1, 2, 3] as const;

export const groupKey = (place: string, group: string): string => keyOf(boundParts, place, `group=${group}`);
const occupationKey = (code: string): string => keyOf(boundParts, AREA, `occupation=${code}`);
export const flowKey = (way: 'came' | 'left' | 'stayed', group: string): string => keyOf(way, AREA, `group=${group}`);
const beforeKey = (group: string): string => keyOf('before', AREA, `group=${group}`);
const TOTAL = 'all';

/** What is out already of the same month; what is not there has not been told. */
export type Out = ReadonlyMap<string, 'printed' | 'primary' | 'secondary'>;

/** Municipalities told together. The key names them all, so that a month stands by the division it was told with. */
export type Joined = { readonly centre: string; readonly members: readonly string[] };
export const joinedKey = ({ centre, members }: Joined): string => `${centre}:${members.toSorted().join('+')}`;
export const joinedOf = (key: string): Joined | null => {
  const [, centre, members] = /\|(\d{3}):([\d+]+)\|/u.exec(key) ?? [];
  return centre === undefined || members === undefined ? null : { centre, members: members.split('+') };
};

type Sum = { readonly total: string; readonly parts: readonly string[] };

/** Every count of the month that the page may tell, whole and by municipality, and every equation that binds them to what is out. */
export function balancePublication({ places, all }: BalanceCounts, out: Out): Publication {
  const whole = groupsOf(all, AREA_LEVELS);
  const cells: PublishedCell[] = [];
  const add = (key: string, value: number): void => {
    const released = out.get(key);
    if (value > 0) cells.push({ key, value, ...(released === undefined ? {} : { released }) });
  };
  add(keyOf(boundParts, AREA), sumOf(all.values()));
  for (const [group, count] of whole) add(groupKey(AREA, group), count);
  for (const [code, count] of all) add(occupationKey(code), count);
  const byPlace = new Map([...places].map(([place, counts]) => [place, groupsOf(counts, PLACE_LEVELS)]));
  for (const [place, counts] of places) {
    add(keyOf(boundParts, place), sumOf(counts.values()));
    for (const [group, count] of byPlace.get(place) ?? []) add(groupKey(place, group), count);
  }
  const there = new Set(cells.map(({ key }) => key));
  const sums: Sum[] = [];
  const bind = (total: string, parts: readonly string[]): void => {
    const known = parts.filter((part) => there.has(part));
    if (there.has(total) && known.length > 0) sums.push({ total, parts: known });
  };
  const tree = (place: string, groups: ReadonlyMap<string, number>, deepest: number): void => {
    const of = (level: number): string[] => [...groups.keys()].filter((group) => group !== REST && group.length === level);
    bind(keyOf(boundParts, place), [...of(1), REST].map((group) => groupKey(place, group)));
    for (let level = 1; level < deepest; level += 1) {
      for (const group of of(level)) bind(groupKey(place, group), of(level + 1).filter((each) => each.startsWith(group)).map((each) => groupKey(place, each)));
    }
  };
  tree(AREA, whole, 3);
  for (const group of whole.keys()) {
    if (group.length === 3) bind(groupKey(AREA, group), [...all.keys()].filter((code) => isUnitGroup(code) && code.startsWith(group)).map(occupationKey));
  }
  bind(groupKey(AREA, REST), [...all.keys()].filter((code) => !isUnitGroup(code)).map(occupationKey));
  for (const [place, groups] of byPlace) tree(place, groups, 2);
  for (const group of whole.keys()) if (group.length <= 2 || group === REST) bind(groupKey(AREA, group), [...places.keys()].map((place) => groupKey(place, group)));
  bind(keyOf(boundParts, AREA), [...places.keys()].map((place) => keyOf(boundParts, place)));
  return { cells, sums };
}

/**
 * The same with a margin more: municipalities that make a travel-to-work area are told together. One of them hidden and the rest told would be had from their sum, and
 * the sums of all travel-to-work areas make the whole: so they are decided with every municipality, group and total that is out. An area of one is that municipality.
 */
export function joinedPublication(counts: BalanceCounts, joined: readonly Joined[], out: Out): Publication {
  const { cells, sums } = balancePublication(counts, out);
  const own = joined.flatMap((area): { readonly cells: readonly PublishedCell[]; readonly sums: readonly Sum[] }[] => {
    const members = area.members.filter((place) => counts.places.has(place));
    if (area.members.length < 2 || members.length === 0) return [];
    const together = new Map<string, number>();
    for (const place of members) for (const [code, count] of counts.places.get(place) ?? []) together.set(code, (together.get(code) ?? 0) + count);
    const groups = groupsOf(together, PLACE_LEVELS);
    const key = joinedKey(area);
    const there = new Set(cells.map((cell) => cell.key));
    const of = (level: number): string[] => [...groups.keys()].filter((group) => group !== REST && group.length === level);
    return [{
      // A total that the municipalities' own do not tell is bound by more than is laid here, and stays hidden.
      cells: [
        { key: keyOf(boundParts, key), value: sumOf(together.values()), released: members.every((place) => out.get(keyOf(boundParts, place)) === 'printed') ? 'printed' : 'secondary' },
        ...[...groups].map(([group, value]) => ({ key: groupKey(key, group), value })),
      ],
      sums: [
        { total: keyOf(boundParts, key), parts: members.map((place) => keyOf(boundParts, place)) },
        { total: keyOf(boundParts, key), parts: [...groups.keys()].filter((group) => group.length === 1 || group === REST).map((group) => groupKey(key, group)) },
        ...[...groups.keys()].map((group) => ({ total: groupKey(key, group), parts: members.map((place) => groupKey(place, group)).filter((part) => there.has(part)) })),
        ...of(1).map((group) => ({ total: groupKey(key, group), parts: of(2).filter((two) => two.startsWith(group)).map((two) => groupKey(key, two)) })),
      ],
    }];
  });
  return { cells: [...cells, ...own.flatMap((area) => area.cells)], sums: [...sums, ...own.flatMap((area) => area.sums)] };
}

/**
 * Who came since the last counting day and who left: now is those who came and stayed, before those who left and stayed, so what is out of
 * either month binds them. Those who stayed are told by nobody, but could be had from the others; and a nought of one would tell the other.
 */
export function flowPublication({ now, before, came, left }: FlowCounts, out: { readonly now: Out; readonly before: Out }): Publication {
  const groups = [TOTAL, ...new Set([now, before, came, left].flatMap((counts) => [...groupsOf(counts, PLACE_LEVELS).keys()]))];
  const counted = (counts: ReadonlyMap<string, number>) => {
    const of = groupsOf(counts, PLACE_LEVELS);
    return (group: string): number => (group === TOTAL ? sumOf(counts.values()) : of.get(group) ?? 0);
  };
  const [nowOf, beforeOf, cameOf, leftOf] = [counted(now), counted(before), counted(came), counted(left)];
  const nowKey = (group: string): string => (group === TOTAL ? keyOf(boundParts, AREA) : groupKey(AREA, group));
  /** A count that is in no ledger is a nought, and noughts are printed; the total of a month is out. */
  const released = (known: Out, group: string, value: number): PublishedCell['released'] => (value === 0 ? 'printed' : known.get(nowKey(group)) ?? 'secondary');
  const cells = groups.flatMap((group): PublishedCell[] => [
    { key: nowKey(group), value: nowOf(group), released: released(out.now, group, nowOf(group)) ?? 'secondary' },
    { key: beforeKey(group), value: beforeOf(group), released: released(out.before, group, beforeOf(group)) ?? 'secondary' },
    { key: flowKey('came', group), value: cameOf(group), noughts: 'hidden', ...takenAsKnown(group, cameOf(group)) },
    { key: flowKey('left', group), value: leftOf(group), noughts: 'hidden', ...takenAsKnown(group, leftOf(group)) },
    { key: flowKey('stayed', group), value: nowOf(group) - cameOf(group), noughts: 'hidden' },
  ]);
  const ones = groups.filter((group) => group.length === 1 || group === REST);
  const children = (group: string): readonly string[] => groups.filter((each) => each !== REST && each !== TOTAL && each.length === 2 && each.startsWith(group));
  const keys = [nowKey, beforeKey, (group: string) => flowKey('came', group), (group: string) => flowKey('left', group), (group: string) => flowKey('stayed', group)];
  const ofGroups = keys.flatMap((key): Sum[] => [
    { total: key(TOTAL), parts: ones.map(key) },
    ...ones.filter((group) => group !== REST).flatMap((group) => (children(group).length === 0 ? [] : [{ total: key(group), parts: children(group).map(key) }])),
  ]).filter(({ parts }) => parts.length > 0);
  const ofStayers = groups.flatMap((group): Sum[] => [
    { total: nowKey(group), parts: [flowKey('came', group), flowKey('stayed', group)] }, { total: beforeKey(group), parts: [flowKey('left', group), flowKey('stayed', group)] },
  ]);
  return { cells, sums: [...ofGroups, ...ofStayers] };
}

/** What comes and goes in all is told elsewhere too: where it is not small it is taken as out. */
const takenAsKnown = (group: string, value: number): Pick<PublishedCell, 'released'> => (group === TOTAL && value >= RULE_2026.threshold ? { released: 'printed' } : {});

const isOfPlaces = (key: string): boolean => key.includes('|group=');
export const decideBalance = (counts: BalanceCounts, out: Out): DecidedFamily => decided(PLACES, balancePublication(counts, out), isOfPlaces);
/** The hash of what municipalities were told of. */
export const countedOfPlaces = (counts: BalanceCounts): string => countedOf(balancePublication(counts, new Map()).cells.filter(({ key }) => isOfPlaces(key)));
export const decideJoined = (counts: BalanceCounts, joined: readonly Joined[], out: Out): DecidedFamily =>
  decided(COMMUTING, joinedPublication(counts, joined, out), (key) => joinedOf(`${key}|`) !== null);
export const decideFlows = (counts: FlowCounts, out: { readonly now: Out; readonly before: Out }): DecidedFamily =>
  decided(FLOWS, flowPublication(counts, out), (key) => key.startsWith('came|') || key.startsWith('left|'));

function decided(family: string, publication: Publication, isOwn: (key: string) => boolean): DecidedFamily {
  const { hidden } = suppressPublication(publication);
  const own = publication.cells.filter(({ key }) => isOwn(key));
  return {
    family, counted: countedOf(own), besides: {},
    cells: Object.fromEntries(own.map(({ key, value }) => {
      const reason = hidden.get(key);
      return [key, reason === undefined ? value : reason === 'primary' ? 'p' : 's'];
    })),
  };
}

const countedOf = (cells: readonly PublishedCell[]): string => createHash('sha256').update(cells.map(({ key, value }) => `${key}=${value}`).toSorted().join('\n')).digest('hex');

/** Counts by the first digits of the unit group; what is no unit group is the rest. */
function groupsOf(counts: ReadonlyMap<string, number>, levels: readonly number[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const [code, count] of counts) {
    const of = isUnitGroup(code) ? levels.map((level) => code.slice(0, level)) : [REST];
    for (const group of of) groups.set(group, (groups.get(group) ?? 0) + count);
  }
  return groups;
}

export const isUnitGroup = (code: string): boolean => /^\d{4}$/u.test(code);
const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, each) => sum + each, 0);
