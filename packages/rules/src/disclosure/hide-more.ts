import { isSafe, widthOf } from './cell-safety.ts';
import { FIXED, OPEN, PRIMARY, SECONDARY } from './demands.ts';
import type { MoveTerms } from './move-dictionary.ts';
import { chance, dictionaryOf, GROUP_LIMIT, NEAR, setStatus, type ProtectionState } from './protection-state.ts';
import type { Witness } from './witness-store.ts';

const MOST_WIDENINGS = 60;

/** Where all that is asked cannot be had, as much of it as can be. */
export function protectCell(state: ProtectionState, cell: number): void {
  if (isSafe(state, cell) || satisfy(state, cell, Number.POSITIVE_INFINITY)) return;
  while (state.widenings < MOST_WIDENINGS && widen(state, cell)) {
    state.widenings += 1;
    if (satisfy(state, cell, Number.POSITIVE_INFINITY)) return;
  }
  if (hideDerivedNear(state, cell) && satisfy(state, cell, Number.POSITIVE_INFINITY)) return;
  state.unprotected.add(cell);
  const { low, high } = state.store.span(cell, -1);
  state.width[cell] = Math.min(state.width[cell] ?? 0, high - low);
  state.down[cell] = Math.min(state.down[cell] ?? 0, -low);
  state.up[cell] = Math.min(state.up[cell] ?? 0, high);
}

/** Hiding a cell for another's sake may leave itself a narrow interval: until none is left. */
export function widenSecondaries(state: ProtectionState): void {
  for (let again = true; again;) {
    again = false;
    for (let cell = 0; cell < state.system.cells; cell += 1) {
      if (state.status[cell] !== SECONDARY || state.narrow.has(cell) || isSafe(state, cell)) continue;
      if (satisfy(state, cell, Number.POSITIVE_INFINITY)) again = true;
      else state.narrow.add(cell);
    }
  }
}

/** Hides the derived figures of the neighbourhood; those of no use are printed again later. */
function hideDerivedNear(state: ProtectionState, cell: number): boolean {
  let hidden = false;
  for (const i of state.areas.membersOf(state.areas.groupOf(cell))) {
    const owner = state.system.owner[i] ?? -1;
    if (owner < 0 || state.system.whole[owner] === 1 || state.status[owner] !== OPEN) continue;
    setStatus(state, owner, SECONDARY);
    hidden = true;
  }
  return hidden;
}

/** Joins the neighbourhood that has most relations, then most cells that can move, in common. */
function widen(state: ProtectionState, cell: number): boolean {
  const group = state.areas.groupOf(cell);
  if (state.areas.membersOf(group).length > GROUP_LIMIT) return false;
  let best = -1;
  let most = 0;
  for (const [other, ties] of state.areas.tiesOf(group)) {
    const members = state.areas.membersOf(other);
    if (members.length > GROUP_LIMIT) continue;
    let loose = 0;
    for (const i of members) if ((state.terms.within.high[i] ?? 0) > (state.terms.within.low[i] ?? 0)) loose += 1;
    if (ties * 1000 + loose > most) {
      most = ties * 1000 + loose;
      best = other;
    }
  }
  if (best < 0) return false;
  state.dictionaries.delete(group);
  state.dictionaries.delete(best);
  state.areas.join(group, best);
  return true;
}

/** Makes the cell safe by known moves, by moves among hidden cells, then by hiding more. */
export function satisfy(state: ProtectionState, cell: number, budget: number): boolean {
  if (moveWithin(state, cell)) return true;
  let left = budget;
  for (let tries = 0; tries < 3; tries += 1) {
    const chosen = cheapest(state, cell) ?? searched(state, cell);
    if (chosen === undefined) return false;
    left -= costOf(state, chosen);
    if (left < 0) return false;
    take(state, chosen);
    if (isSafe(state, cell) || moveWithin(state, cell)) return true;
  }
  return false;
}

function distances(state: ProtectionState, cell: number): readonly number[] {
  const width = widthOf(state, cell);
  const low = (state.system.knownLow[cell] ?? 0) - (state.system.values[cell] ?? 0);
  const high = (state.system.knownHigh[cell] ?? 0) - (state.system.values[cell] ?? 0);
  const { low: had, high: has } = state.store.span(cell, -1);
  const primary = state.status[cell] === PRIMARY;
  const up = Math.min(high, Math.max(primary ? state.up[cell] ?? 0 : 0, width + had));
  const down = Math.max(low, Math.min(primary ? -(state.down[cell] ?? 0) : 0, has - width));
  return [up, down].filter((distance) => Math.abs(distance) > NEAR);
}

function moveWithin(state: ProtectionState, cell: number): boolean {
  for (const distance of distances(state, cell)) {
    const found = witness(state, cell, distance, state.terms.within);
    if (found !== undefined) state.store.keep(found);
    if (isSafe(state, cell)) return true;
  }
  return isSafe(state, cell);
}

/** The known move that makes the cell safe and hides least; chance decides between equals. */
function cheapest(state: ProtectionState, cell: number): Witness | undefined {
  const had = state.store.span(cell, -1);
  const width = widthOf(state, cell);
  const primary = state.status[cell] === PRIMARY;
  const up = primary ? state.up[cell] ?? 0 : 0;
  const down = primary ? state.down[cell] ?? 0 : 0;
  let least = Number.POSITIVE_INFINITY;
  let chosen: Witness | undefined;
  for (const move of state.suggestions(cell)) {
    const step = state.store.stepOf(move, cell);
    const high = Math.max(had.high, step > 0 ? step * move.forth : -step * move.back);
    const low = Math.min(had.low, step > 0 ? -step * move.back : step * move.forth);
    if (high - low < width - NEAR || high < up - NEAR || low > -down + NEAR) continue;
    const cost = costOf(state, move) + 0.3 * chance(state);
    if (cost < least) {
      least = cost;
      chosen = move;
    }
  }
  return chosen;
}

/** The cheapest move a search of the neighbourhood finds, in either direction. */
function searched(state: ProtectionState, cell: number): Witness | undefined {
  let chosen: Witness | undefined;
  let least = Number.POSITIVE_INFINITY;
  const before = state.store.span(cell, -1);
  for (const distance of distances(state, cell)) {
    const found = witness(state, cell, distance, state.terms.costed);
    if (found === undefined) continue;
    const step = state.store.stepOf(found, cell);
    const gain = Math.max(0, Math.abs(step) * found.forth - Math.max(before.high, -before.low));
    const cost = costOf(state, found) - gain * 1e-3;
    if (state.store.isKnown(found) || cost >= least) continue;
    least = cost;
    chosen = found;
  }
  return chosen;
}

/** The furthest table in a direction as a witness; undefined where the cell does not move at all. */
export function witness(state: ProtectionState, cell: number, distance: number, terms: MoveTerms): Witness | undefined {
  const dictionary = dictionaryOf(state, cell);
  const before = dictionary.pivots;
  const move = dictionary.furthest(cell, distance, terms);
  state.pivots += dictionary.pivots - before + 1;
  const found = state.store.measured(move, state.status);
  // Fractions slip between rounded per cents where whole persons cannot: those per cents are hidden.
  if (found !== undefined || terms !== state.terms.costed || move.unknowns.length === 0) return found;
  return witness(state, cell, distance, state.terms.relaxed);
}

export function costOf(state: ProtectionState, move: Witness): number {
  let cost = 0;
  for (const cell of move.shown) if (state.status[cell] === OPEN) cost += state.demands.cost[cell] ?? 1;
  for (const cell of move.shown) if (state.status[cell] === FIXED) return Number.POSITIVE_INFINITY;
  return cost;
}

export function take(state: ProtectionState, move: Witness): void {
  for (const cell of move.shown) {
    if (state.status[cell] !== OPEN) continue;
    setStatus(state, cell, SECONDARY);
    state.spent += state.demands.cost[cell] ?? 1;
  }
  state.store.keep(move);
}
