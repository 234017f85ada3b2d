import type { CellSystem } from './cell-system.ts';
import { FIXED, OPEN, PRIMARY, SECONDARY, type Demands } from './demands.ts';
import { darkestBounds } from './darkest-bounds.ts';
import { MoveDictionary, type MoveTerms } from './move-dictionary.ts';
import { Neighbourhoods } from './neighbourhoods.ts';
import { SearchTerms } from './search-terms.ts';
import { WitnessStore, type Witness } from './witness-store.ts';

export { FIXED, OPEN, PRIMARY, SECONDARY, type Demands } from './demands.ts';

/** Moves known beforehand to fit the equations: in a full table they need no search. */
export type Suggestions = (cell: number) => readonly Witness[];

export type ProtectionOptions = {
  readonly suggestions?: Suggestions;
  /** Pivots that may be spent on hiding less. */
  readonly effort?: number;
  /** Cells hidden to begin with, if they are of use. */
  readonly start?: Uint8Array;
};

export type Protection = {
  readonly status: Uint8Array;
  /** Small cells of which the noughts and the rule tell more than it wants, however much is hidden. */
  readonly toldByRule: readonly number[];
  /** Cells for which what is asked was not found, though the rule allows it: figures already out tell them. */
  readonly unprotected: readonly number[];
  /** Tables an attacker cannot tell from the true one: the proof that each hidden cell is hidden. */
  readonly witnesses: readonly Witness[];
  readonly pivots: number;
};

const NEAR = 1e-6;
const GROUP_LIMIT = 640;
const MOST_WIDENINGS = 60;
const MOST_EFFORT = 16_000;

/**
 * Hides cells until every small one may be another number as well, for one who knows all that is
 * printed, which cells are small, the rule, and one person's own cell (KNO-4). For each cell it keeps
 * witnesses: other tables that fit everything printed. A cell in no witness can be printed again.
 */
export function protect(system: CellSystem, demands: Demands, options: ProtectionOptions = {}): Protection {
  const search = new ProtectionSearch(system, demands, options.suggestions ?? (() => []));
  if (options.start !== undefined) search.begin(options.start);
  search.protectAll();
  search.hideLess(options.effort ?? Math.min(MOST_EFFORT, 20 * system.cells));
  return search.result();
}

/** The state of the search: who is hidden, and by what witnesses. */
class ProtectionSearch {
  readonly #system: CellSystem;
  readonly #demands: Demands;
  readonly #suggestions: Suggestions;
  readonly #status: Uint8Array;
  readonly #terms: SearchTerms;
  readonly #areas: Neighbourhoods;
  readonly #dictionaries = new Map<number, MoveDictionary>();
  readonly #store: WitnessStore;
  readonly #width: Float64Array;
  readonly #down: Float64Array;
  readonly #up: Float64Array;
  readonly #told = new Set<number>();
  readonly #unprotected = new Set<number>();
  /** Cells hidden for others that cannot be as wide as is asked. */
  readonly #narrow = new Set<number>();
  readonly #untied = new Set<number>();
  #widenings = 0;
  #pivots = 0;
  #spent = 0;
  #seed = 20_261_122;

  constructor(system: CellSystem, demands: Demands, suggestions: Suggestions) {
    this.#system = system;
    this.#demands = demands;
    this.#suggestions = suggestions;
    this.#status = demands.status.slice();
    this.#areas = new Neighbourhoods(system, GROUP_LIMIT, Uint8Array.from(system.owner, (cell) =>
      cell >= 0 && cell < system.cells && demands.status[cell] === FIXED ? 1 : 0));
    this.#width = demands.width.slice();
    this.#down = demands.down.slice();
    this.#up = demands.up.slice();
    this.#limitToWhatRuleAllows();
    this.#store = new WitnessStore(system);
    this.#terms = new SearchTerms(system, demands, this.#status);
  }

  result(): Protection {
    return {
      status: this.#status,
      toldByRule: [...this.#told].sort((a, b) => a - b),
      unprotected: [...this.#unprotected].sort((a, b) => a - b),
      witnesses: this.#store.all(), pivots: this.#pivots,
    };
  }

  begin(start: Uint8Array): void {
    for (let cell = 0; cell < start.length; cell += 1) {
      if (start[cell] === SECONDARY && this.#status[cell] === OPEN) this.#setStatus(cell, SECONDARY);
    }
  }

  protectAll(): void {
    for (let cell = 0; cell < this.#system.cells; cell += 1) {
      if (this.#status[cell] === PRIMARY || this.#demands.status[cell] === SECONDARY) this.#protectCell(cell);
    }
    if (this.#demands.secondaryWidth > 0) this.#widenSecondaries();
    this.#freeInsiders();
  }

  /** Goes round the cells hidden for others' sake and prints again what others can stand in for. */
  hideLess(effort: number): void {
    const limit = this.#pivots + effort;
    for (const cell of this.#hiddenForOthers()) {
      if (this.#pivots >= limit) break;
      if (this.#status[cell] === SECONDARY) this.#relieve(cell);
    }
    for (let round = 0; this.#pivots < limit && round < 30; round += 1) {
      const groups = [...this.#areas.groups()];
      for (const group of groups) {
        if (this.#pivots < limit) this.#beginAnew(group, 1);
      }
    }
    for (const cell of this.#hiddenForOthers()) if (this.#store.using(cell).length === 0) this.#setStatus(cell, OPEN);
  }

  #hiddenForOthers(): number[] {
    const cells: number[] = [];
    for (let cell = 0; cell < this.#system.cells; cell += 1) {
      if (this.#status[cell] === SECONDARY && this.#demands.status[cell] !== SECONDARY) cells.push(cell);
    }
    return this.#shuffled(cells);
  }

  #shuffled(cells: number[]): number[] {
    for (let i = cells.length - 1; i > 0; i -= 1) {
      const other = Math.floor(this.#chance() * (i + 1));
      [cells[i], cells[other]] = [cells[other] ?? 0, cells[i] ?? 0];
    }
    return cells;
  }

  /** Chance that is the same at every run (mulberry32). */
  #chance(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  #setStatus(cell: number, status: number): void {
    this.#status[cell] = status;
    this.#terms.update(cell);
  }

  #dictionaryOf(cell: number): MoveDictionary {
    const group = this.#areas.groupOf(cell);
    const ready = this.#dictionaries.get(group);
    if (ready !== undefined) return ready;
    const members = this.#areas.membersOf(group);
    const made = new MoveDictionary(this.#system, members, this.#areas.relationsOf(members));
    this.#dictionaries.set(group, made);
    return made;
  }

  /** The furthest table in a direction as a witness; undefined where the cell does not move at all. */
  #witness(cell: number, distance: number, terms: MoveTerms): Witness | undefined {
    const dictionary = this.#dictionaryOf(cell);
    const before = dictionary.pivots;
    const move = dictionary.furthest(cell, distance, terms);
    this.#pivots += dictionary.pivots - before + 1;
    const found = this.#store.measured(move, this.#status);
    // Fractions slip between rounded per cents where whole persons cannot: those per cents are hidden.
    if (found !== undefined || terms !== this.#terms.costed || move.unknowns.length === 0) return found;
    return this.#witness(cell, distance, this.#terms.relaxed);
  }

  #widthOf(cell: number): number {
    if (this.#status[cell] === PRIMARY) return this.#width[cell] ?? 0;
    return this.#narrow.has(cell) ? 0 : this.#demands.secondaryWidth;
  }

  /** Whether the witnesses (but for those with one cell) let the cell lie where it must be able to. */
  #isSafe(cell: number, without = -1): boolean {
    const { low, high } = this.#store.span(cell, without);
    if (high - low < this.#widthOf(cell) - NEAR) return false;
    if (this.#status[cell] !== PRIMARY) return true;
    if (low > -(this.#down[cell] ?? 0) + NEAR || high < (this.#up[cell] ?? 0) - NEAR) return false;
    return this.#untied.has(cell) === false || this.#tie(cell, without) < 0;
  }

  /** A cell of one person that moves in every witness of this one; -1: none. */
  #tie(cell: number, without = -1): number {
    if (this.#demands.insider[cell] === 1 && this.#store.using(cell).length === 0) return -1;
    return this.#store.common(cell, without, (other) => other !== cell && this.#demands.insider[other] === 1);
  }

  /** With everything but the noughts hidden, the rule still tells something; more cannot be asked. */
  #limitToWhatRuleAllows(): void {
    const { low, high } = darkestBounds(this.#system, this.#demands.status);
    for (let cell = 0; cell < this.#system.cells; cell += 1) {
      if (this.#demands.status[cell] !== PRIMARY) continue;
      const value = this.#system.values[cell] ?? 0;
      const below = Math.max(0, value - (low[cell] ?? value));
      const above = Math.max(0, (high[cell] ?? value) - value);
      if (below + above < (this.#width[cell] ?? 0) - NEAR) this.#told.add(cell);
      this.#width[cell] = Math.min(this.#width[cell] ?? 0, below + above);
      this.#down[cell] = Math.min(this.#down[cell] ?? 0, below);
      this.#up[cell] = Math.min(this.#up[cell] ?? 0, above);
    }
  }

  /** Where all that is asked cannot be had, as much of it as can be. */
  #protectCell(cell: number): void {
    if (this.#isSafe(cell) || this.#satisfy(cell, Number.POSITIVE_INFINITY)) return;
    while (this.#widenings < MOST_WIDENINGS && this.#widen(cell)) {
      this.#widenings += 1;
      if (this.#satisfy(cell, Number.POSITIVE_INFINITY)) return;
    }
    if (this.#hideDerivedNear(cell) && this.#satisfy(cell, Number.POSITIVE_INFINITY)) return;
    this.#unprotected.add(cell);
    const { low, high } = this.#store.span(cell, -1);
    this.#width[cell] = Math.min(this.#width[cell] ?? 0, high - low);
    this.#down[cell] = Math.min(this.#down[cell] ?? 0, -low);
    this.#up[cell] = Math.min(this.#up[cell] ?? 0, high);
  }

  /** Hides the derived figures of the neighbourhood; those of no use are printed again later. */
  #hideDerivedNear(cell: number): boolean {
    let hidden = false;
    for (const i of this.#areas.membersOf(this.#areas.groupOf(cell))) {
      const owner = this.#system.owner[i] ?? -1;
      if (owner < 0 || this.#system.whole[owner] === 1 || this.#status[owner] !== OPEN) continue;
      this.#setStatus(owner, SECONDARY);
      hidden = true;
    }
    return hidden;
  }

  /** Joins the neighbourhood that has most relations, then most cells that can move, in common. */
  #widen(cell: number): boolean {
    const group = this.#areas.groupOf(cell);
    if (this.#areas.membersOf(group).length > GROUP_LIMIT) return false;
    let best = -1;
    let most = 0;
    for (const [other, ties] of this.#areas.tiesOf(group)) {
      const members = this.#areas.membersOf(other);
      if (members.length > GROUP_LIMIT) continue;
      let loose = 0;
      for (const i of members) if ((this.#terms.within.high[i] ?? 0) > (this.#terms.within.low[i] ?? 0)) loose += 1;
      if (ties * 1000 + loose > most) {
        most = ties * 1000 + loose;
        best = other;
      }
    }
    if (best < 0) return false;
    this.#dictionaries.delete(group);
    this.#dictionaries.delete(best);
    this.#areas.join(group, best);
    return true;
  }

  /** Makes the cell safe by known moves, by moves among hidden cells, then by hiding more. */
  #satisfy(cell: number, budget: number): boolean {
    if (this.#moveWithin(cell)) return true;
    let left = budget;
    for (let tries = 0; tries < 3; tries += 1) {
      const chosen = this.#cheapest(cell) ?? this.#searched(cell);
      if (chosen === undefined) return false;
      left -= this.#costOf(chosen);
      if (left < 0) return false;
      this.#take(chosen);
      if (this.#isSafe(cell) || this.#moveWithin(cell)) return true;
    }
    return false;
  }

  #distances(cell: number): readonly number[] {
    const width = this.#widthOf(cell);
    const low = (this.#system.knownLow[cell] ?? 0) - (this.#system.values[cell] ?? 0);
    const high = (this.#system.knownHigh[cell] ?? 0) - (this.#system.values[cell] ?? 0);
    const { low: had, high: has } = this.#store.span(cell, -1);
    const primary = this.#status[cell] === PRIMARY;
    const up = Math.min(high, Math.max(primary ? this.#up[cell] ?? 0 : 0, width + had));
    const down = Math.max(low, Math.min(primary ? -(this.#down[cell] ?? 0) : 0, has - width));
    return [up, down].filter((distance) => Math.abs(distance) > NEAR);
  }

  #moveWithin(cell: number): boolean {
    for (const distance of this.#distances(cell)) {
      const found = this.#witness(cell, distance, this.#terms.within);
      if (found !== undefined) this.#store.keep(found);
      if (this.#isSafe(cell)) return true;
    }
    return this.#isSafe(cell);
  }

  /** The known move that makes the cell safe and hides least; chance decides between equals. */
  #cheapest(cell: number): Witness | undefined {
    const had = this.#store.span(cell, -1);
    const width = this.#widthOf(cell);
    const primary = this.#status[cell] === PRIMARY;
    const up = primary ? this.#up[cell] ?? 0 : 0;
    const down = primary ? this.#down[cell] ?? 0 : 0;
    let least = Number.POSITIVE_INFINITY;
    let chosen: Witness | undefined;
    for (const move of this.#suggestions(cell)) {
      const step = this.#store.stepOf(move, cell);
      const high = Math.max(had.high, step > 0 ? step * move.forth : -step * move.back);
      const low = Math.min(had.low, step > 0 ? -step * move.back : step * move.forth);
      if (high - low < width - NEAR || high < up - NEAR || low > -down + NEAR) continue;
      const cost = this.#costOf(move) + 0.3 * this.#chance();
      if (cost < least) {
        least = cost;
        chosen = move;
      }
    }
    return chosen;
  }

  /** The cheapest move a search of the neighbourhood finds, in either direction. */
  #searched(cell: number): Witness | undefined {
    let chosen: Witness | undefined;
    let least = Number.POSITIVE_INFINITY;
    const before = this.#store.span(cell, -1);
    for (const distance of this.#distances(cell)) {
      const found = this.#witness(cell, distance, this.#terms.costed);
      if (found === undefined) continue;
      const step = this.#store.stepOf(found, cell);
      const gain = Math.max(0, Math.abs(step) * found.forth - Math.max(before.high, -before.low));
      const cost = this.#costOf(found) - gain * 1e-3;
      if (this.#store.isKnown(found) || cost >= least) continue;
      least = cost;
      chosen = found;
    }
    return chosen;
  }

  #costOf(move: Witness): number {
    let cost = 0;
    for (const cell of move.shown) if (this.#status[cell] === OPEN) cost += this.#demands.cost[cell] ?? 1;
    for (const cell of move.shown) if (this.#status[cell] === FIXED) return Number.POSITIVE_INFINITY;
    return cost;
  }

  #take(move: Witness): void {
    for (const cell of move.shown) {
      if (this.#status[cell] !== OPEN) continue;
      this.#setStatus(cell, SECONDARY);
      this.#spent += this.#demands.cost[cell] ?? 1;
    }
    this.#store.keep(move);
  }

  /** Tries to print a cell again: those whose witnesses moved it need others, for less than it costs. */
  #relieve(cell: number): boolean {
    const before = this.#snapshot();
    const price = this.#demands.cost[cell] ?? 1;
    const unsafe = this.#release([cell], FIXED);
    if (!this.#settle(unsafe, price)) {
      this.#restore(before);
      return false;
    }
    this.#setStatus(cell, OPEN);
    return true;
  }

  /** Prints some cells again and forgets the witnesses that moved them; tells who lost their safety. */
  #release(cells: readonly number[], status: number): number[] {
    const touched = new Set<number>();
    for (const cell of cells) {
      for (const id of this.#store.using(cell)) {
        for (const other of this.#store.get(id)?.shown ?? []) touched.add(other);
        this.#store.drop(id);
      }
    }
    for (const cell of cells) this.#setStatus(cell, status);
    return [...touched].filter((other) => this.#isHidden(other) && !this.#isSafe(other));
  }

  /** Makes the unsafe safe again for less than the price. */
  #settle(unsafe: readonly number[], price: number): boolean {
    const spentBefore = this.#spent;
    for (const cell of unsafe) {
      if (this.#isSafe(cell)) continue;
      if (!this.#satisfy(cell, price - NEAR - (this.#spent - spentBefore))) return false;
    }
    return this.#spent - spentBefore < price - NEAR;
  }

  /** Prints all that was hidden for others in a neighbourhood again and begins anew, by chance. */
  #beginAnew(group: number, tries: number): boolean {
    const cells = [...this.#areas.membersOf(group)].filter((cell) => cell < this.#system.cells
      && this.#status[cell] === SECONDARY && this.#demands.status[cell] !== SECONDARY);
    if (cells.length < 4) return false;
    const price = cells.reduce((sum, cell) => sum + (this.#demands.cost[cell] ?? 1), 0);
    let better = false;
    for (let attempt = 0; attempt < tries && !better; attempt += 1) {
      const before = this.#snapshot();
      const spent = this.#spent;
      const unsafe = this.#shuffled(this.#release(cells, OPEN));
      if (this.#settle(unsafe, 1.3 * price)) {
        const again = this.#shuffled([...this.#areas.membersOf(group)].filter((cell) => this.#status[cell] === SECONDARY));
        for (const cell of again) {
          const cost = this.#demands.cost[cell] ?? 1;
          if (this.#status[cell] === SECONDARY && this.#demands.status[cell] !== SECONDARY && this.#relieve(cell)) this.#spent -= cost;
        }
        better = this.#spent - spent < price - NEAR;
      }
      if (!better) this.#restore(before);
    }
    return better;
  }

  #snapshot(): Snapshot {
    return { status: this.#status.slice(), witnesses: this.#store.list(), spent: this.#spent };
  }

  #restore(before: Snapshot): void {
    this.#store.restore(before.witnesses);
    this.#spent = before.spent;
    for (let cell = 0; cell < before.status.length; cell += 1) {
      const status = before.status[cell] ?? OPEN;
      if (status !== this.#status[cell]) this.#setStatus(cell, status);
    }
  }

  #isHidden(cell: number): boolean {
    return this.#status[cell] === PRIMARY || this.#status[cell] === SECONDARY;
  }

  /** Hiding a cell for another's sake may leave itself a narrow interval: until none is left. */
  #widenSecondaries(): void {
    for (let again = true; again;) {
      again = false;
      for (let cell = 0; cell < this.#system.cells; cell += 1) {
        if (this.#status[cell] !== SECONDARY || this.#narrow.has(cell) || this.#isSafe(cell)) continue;
        if (this.#satisfy(cell, Number.POSITIVE_INFINITY)) again = true;
        else this.#narrow.add(cell);
      }
    }
  }

  /** Each small cell gets a witness in which the person alone in another cell stands still. */
  #freeInsiders(): void {
    for (let cell = 0; cell < this.#system.cells; cell += 1) {
      if (this.#status[cell] !== PRIMARY || (this.#width[cell] ?? 0) < NEAR) continue;
      for (let tie = this.#tie(cell); tie >= 0; tie = this.#tie(cell)) {
        if (!this.#freeFrom(cell, tie)) break;
      }
      if (this.#tie(cell) < 0) this.#untied.add(cell);
    }
  }

  #freeFrom(cell: number, tie: number): boolean {
    this.#setStatus(tie, FIXED);
    try {
      const chosen = this.#aroundWithin(cell) ?? this.#aroundKnown(cell, tie) ?? this.#aroundSearched(cell);
      if (chosen === undefined) return false;
      this.#take(chosen);
      return true;
    } finally {
      this.#setStatus(tie, PRIMARY);
    }
  }

  #aroundWithin(cell: number): Witness | undefined {
    for (const distance of this.#distancesOfOne(cell)) {
      const found = this.#witness(cell, distance, this.#terms.within);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #aroundKnown(cell: number, tie: number): Witness | undefined {
    const options = this.#suggestions(cell).filter((move) =>
      !move.shown.includes(tie) && this.#costOf(move) < Number.POSITIVE_INFINITY);
    return options.sort((a, b) => this.#costOf(a) - this.#costOf(b))[0];
  }

  #aroundSearched(cell: number): Witness | undefined {
    for (const distance of this.#distancesOfOne(cell)) {
      const found = this.#witness(cell, distance, this.#terms.costed);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #distancesOfOne(cell: number): readonly number[] {
    const low = (this.#system.knownLow[cell] ?? 0) - (this.#system.values[cell] ?? 0);
    const high = (this.#system.knownHigh[cell] ?? 0) - (this.#system.values[cell] ?? 0);
    return [Math.min(1, high), Math.max(-1, low)].filter((distance) => Math.abs(distance) > NEAR);
  }
}

type Snapshot = {
  readonly status: Uint8Array;
  readonly witnesses: readonly (Witness | undefined)[];
  readonly spent: number;
};
