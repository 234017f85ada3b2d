import { UNEMPLOYED } from '@kohtaanto/rules/indicators/day-state.ts';
import { countingDay, monthsOn } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import type { LookedAt } from '../indicators/snapshot-shelf.ts';
import { OTHERS } from '../registers/occupations/own-seekers.ts';

type Counts = ReadonlyMap<string, number>;
/** The area's unemployed on the counting day, by occupation and by municipality and occupation; true counts, protected before they go anywhere. */
export type BalanceCounts = { readonly places: ReadonlyMap<string, Counts>; readonly all: Counts };
export type FlowCounts = { readonly now: Counts; readonly before: Counts; readonly came: Counts; readonly left: Counts };

export function countBalance(looked: LookedAt, areaId: number, month: Month): BalanceCounts {
  const places = new Map<string, Map<string, number>>();
  const all = new Map<string, number>();
  for (const { place, code, is } of personsOf(looked, areaId, month)) {
    if (!is) continue;
    count(all, code);
    const of = places.get(place) ?? new Map<string, number>();
    count(of, code);
    places.set(place, of);
  }
  return { places, all };
}

/** Unemployed now and not on the last counting day, and the other way round. */
export function countFlows(looked: LookedAt, areaId: number, month: Month): FlowCounts {
  const [now, before, came, left] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const { code, is, was } of personsOf(looked, areaId, month)) {
    if (is) count(now, code);
    if (was) count(before, code);
    if (is && !was) count(came, code);
    if (was && !is) count(left, code);
  }
  return { now, before, came, left };
}

function* personsOf({ sight }: LookedAt, areaId: number, month: Month): Generator<{ readonly place: string; readonly code: string; readonly is: boolean; readonly was: boolean }> {
  const { places, occupations, tables: { persons } } = sight.snapshot;
  const { bits } = sight.stateOn(countingDay(month));
  const { bits: earlier } = sight.stateOn(countingDay(monthsOn(month, -1)));
  for (let person = 0; person < bits.length; person += 1) {
    const place = places[persons.municipality[person] ?? 0];
    if (place?.area !== areaId) continue;
    const [is, was] = [((bits[person] ?? 0) & UNEMPLOYED) !== 0, ((earlier[person] ?? 0) & UNEMPLOYED) !== 0];
    const code = occupations[persons.occupation[person] ?? 0] ?? '';
    if (is || was) yield { place: place.code, code: code === '' ? OTHERS : code, is, was };
  }
}

const count = (counts: Map<string, number>, code: string): void => void counts.set(code, (counts.get(code) ?? 0) + 1);
