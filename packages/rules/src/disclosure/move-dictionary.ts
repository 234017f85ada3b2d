import type { CellSystem } from './cell-system.ts';

/** What a move may do to each unknown and what it costs, by the numbers of the whole system. */
export type MoveTerms = {
  /** The furthest an unknown may go from the truth, seen or not. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Within these it moves for nothing. */
  readonly freeLow: Float64Array;
  readonly freeHigh: Float64Array;
  /** What a step of one costs outside them. */
  readonly cost: Float64Array;
};

export type Move = { readonly unknowns: Int32Array; readonly steps: Float64Array };

const TINY = 1e-9;
const GAIN = 1e5;
const MOST_STALLED = 15;

/**
 * Other tables that fit the same equations, found from the true one: the true table plus a move.
 * Moves solve homogeneous equations, so a dictionary (some unknowns written by the others) serves
 * every question about one neighbourhood of cells, and standing still is always a solution: a primal
 * simplex without a first phase, whose costs are piecewise linear and which passes the kinks of a
 * cost as long as that still pays (long steps). Unknowns outside the neighbourhood stand still.
 */
export class MoveDictionary {
  readonly members: Int32Array;
  readonly #system: CellSystem;
  readonly #local = new Map<number, number>();
  #rows: Float64Array[] = [];
  #basic: number[] = [];
  readonly #rowOf: Int32Array;
  readonly #value: Float64Array;
  readonly #segment: Int8Array;
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  readonly #freeLow: Float64Array;
  readonly #freeHigh: Float64Array;
  readonly #cost: Float64Array;
  readonly #price: Float64Array;
  readonly #kinkAt: Float64Array;
  readonly #kinkGain: Float64Array;
  readonly #kinkSize: Float64Array;
  readonly #kinkRow: Int32Array;
  readonly #kinkStep: Int8Array;
  readonly #columns: Int32Array;
  #stalled = 0;
  #seed = 1;
  #target = 0;
  #pull = 0;
  /** Pivots made since the beginning: the measure of work, which needs no clock. */
  pivots = 0;

  constructor(system: CellSystem, members: Int32Array, relations: Iterable<number>) {
    this.#system = system;
    this.members = members;
    members.forEach((unknown, local) => this.#local.set(unknown, local));
    const n = members.length;
    this.#rowOf = new Int32Array(n).fill(-1);
    this.#value = new Float64Array(n);
    this.#segment = new Int8Array(n);
    this.#low = new Float64Array(n);
    this.#high = new Float64Array(n);
    this.#freeLow = new Float64Array(n);
    this.#freeHigh = new Float64Array(n);
    this.#cost = new Float64Array(n);
    this.#price = new Float64Array(n);
    this.#kinkAt = new Float64Array(4 * n + 4);
    this.#kinkGain = new Float64Array(4 * n + 4);
    this.#kinkSize = new Float64Array(4 * n + 4);
    this.#kinkRow = new Int32Array(4 * n + 4);
    this.#kinkStep = new Int8Array(4 * n + 4);
    this.#columns = new Int32Array(n + 1);
    for (const relation of relations) this.#addRelation(relation);
  }

  /** One unknown of the relation is written by the others; a relation that says nothing new is left. */
  #addRelation(relation: number): void {
    const n = this.members.length;
    const sum = new Float64Array(n);
    let first = -1;
    for (let k = this.#system.start[relation] ?? 0; k < (this.#system.start[relation + 1] ?? 0); k += 1) {
      const local = this.#local.get(this.#system.member[k] ?? -1);
      if (local === undefined) continue;
      if (first < 0) first = local;
      const factor = this.#system.coefficient[k] ?? 0;
      const row = this.#rows[this.#rowOf[local] ?? -1];
      if (row === undefined) sum[local] = (sum[local] ?? 0) + factor;
      else for (let c = 0; c < n; c += 1) sum[c] = (sum[c] ?? 0) + factor * (row[c] ?? 0);
    }
    let chosen = first >= 0 && Math.abs(sum[first] ?? 0) > TINY ? first : -1;
    if (chosen < 0) {
      let best = TINY;
      for (let c = 0; c < n; c += 1) {
        const size = Math.abs(sum[c] ?? 0);
        if (size > best) { best = size; chosen = c; }
      }
    }
    if (chosen < 0) return;
    const factor = -(sum[chosen] ?? 0);
    sum[chosen] = 0;
    for (let c = 0; c < n; c += 1) sum[c] = clean((sum[c] ?? 0) / factor);
    for (const row of this.#rows) {
      const share = row[chosen] ?? 0;
      if (share === 0) continue;
      row[chosen] = 0;
      for (let c = 0; c < n; c += 1) row[c] = clean((row[c] ?? 0) + share * (sum[c] ?? 0));
    }
    this.#rowOf[chosen] = this.#rows.length;
    this.#basic.push(chosen);
    this.#rows.push(sum);
  }

  /**
   * The cheapest move that brings the target as far as `distance` (negative: down), or as far as it
   * can be brought at all.
   */
  furthest(target: number, distance: number, terms: MoveTerms): Move {
    const local = this.#local.get(target);
    if (local === undefined) throw new RangeError(`unknown ${target} is not in this neighbourhood`);
    this.#prepare(local, distance, terms);
    const limit = this.pivots + 40 + 2 * this.members.length;
    while (this.pivots < limit && this.#stalled < MOST_STALLED * 4 && this.#improve()) this.pivots += 1;
    return this.#move();
  }

  #prepare(target: number, distance: number, terms: MoveTerms): void {
    this.#value.fill(0);
    this.#stalled = 0;
    for (let i = 0; i < this.members.length; i += 1) {
      const unknown = this.members[i] ?? 0;
      this.#low[i] = terms.low[unknown] ?? 0;
      this.#high[i] = terms.high[unknown] ?? 0;
      this.#freeLow[i] = Math.max(terms.low[unknown] ?? 0, terms.freeLow[unknown] ?? 0);
      this.#freeHigh[i] = Math.min(terms.high[unknown] ?? 0, terms.freeHigh[unknown] ?? 0);
      this.#cost[i] = terms.cost[unknown] ?? 0;
      this.#segment[i] = 0;
    }
    this.#low[target] = Math.min(0, distance);
    this.#high[target] = Math.max(0, distance);
    this.#freeLow[target] = Math.min(0, distance);
    this.#freeHigh[target] = Math.max(0, distance);
    this.#target = target;
    this.#pull = distance > 0 ? -GAIN : GAIN;
    this.#price.fill(0);
    const row = this.#rows[this.#rowOf[target] ?? -1];
    if (row !== undefined) for (let c = 0; c < row.length; c += 1) this.#price[c] = this.#pull * (row[c] ?? 0);
  }

  #slope(i: number): number {
    return (this.#segment[i] ?? 0) * (this.#cost[i] ?? 0) + (i === this.#target ? this.#pull : 0);
  }

  /** One pivot or one move between kinks; false when nothing pays any longer. */
  #improve(): boolean {
    let best = -1e-6;
    let entering = -1;
    let direction = 1;
    for (let j = 0; j < this.members.length; j += 1) {
      if ((this.#rowOf[j] ?? -1) >= 0) continue;
      const value = this.#value[j] ?? 0;
      const cost = this.#cost[j] ?? 0;
      const price = (this.#price[j] ?? 0) + (j === this.#target ? this.#pull : 0);
      if (value < (this.#high[j] ?? 0) - TINY) {
        const ahead = value < (this.#freeLow[j] ?? 0) - TINY ? -cost : value < (this.#freeHigh[j] ?? 0) - TINY ? 0 : cost;
        if (this.#isBetter(price + ahead, best)) { best = price + ahead; entering = j; direction = 1; }
      }
      if (value > (this.#low[j] ?? 0) + TINY) {
        const behind = value > (this.#freeHigh[j] ?? 0) + TINY ? cost : value > (this.#freeLow[j] ?? 0) + TINY ? 0 : -cost;
        if (this.#isBetter(-price - behind, best)) { best = -price - behind; entering = j; direction = -1; }
      }
    }
    if (entering < 0) return false;
    this.#step(entering, direction, best);
    return true;
  }

  /** The best price, until pivots turn in a circle without a step: then any, by chance. */
  #isBetter(rate: number, best: number): boolean {
    if (rate >= -1e-6) return false;
    if (this.#stalled < MOST_STALLED || best >= -1e-6) return rate < best;
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) | 0;
    return (this.#seed >>> 16) % 3 === 0;
  }

  #step(entering: number, direction: number, rate: number): void {
    let kinks = this.#kinksOf(entering, direction, 1, -1, 0);
    for (let r = 0; r < this.#rows.length; r += 1) {
      const factor = this.#rows[r]?.[entering] ?? 0;
      if (factor > TINY || factor < -TINY) {
        kinks = this.#kinksOf(this.#basic[r] ?? 0, factor > 0 ? direction : -direction, Math.abs(factor), r, kinks);
      }
    }
    let left = rate;
    let length = 0;
    let stop = -1;
    for (let taken = 0; taken < kinks; taken += 1) {
      let next = -1;
      for (let k = 0; k < kinks; k += 1) {
        if (this.#isEarlier(k, next)) next = k;
      }
      if (next < 0) break;
      length = Math.max(length, this.#kinkAt[next] ?? 0);
      left += this.#kinkGain[next] ?? 0;
      this.#kinkAt[next] = Number.POSITIVE_INFINITY;
      stop = this.#kinkRow[next] ?? -1;
      if (left >= -1e-6) {
        this.#stalled = length > TINY ? 0 : this.#stalled + 1;
        this.#walk(entering, direction, length);
        if (stop >= 0) this.#pivot(entering, stop, direction, this.#kinkStep[next] ?? 0);
        return;
      }
      if (stop >= 0) this.#cross(stop, this.#kinkStep[next] ?? 0);
    }
    throw new Error('a move without end: some unknown has neither bound nor cost');
  }

  /** Of kinks at one place an end of a range comes first, that of an unknown which cannot move before all. */
  #isEarlier(k: number, than: number): boolean {
    const at = this.#kinkAt[k] ?? 0;
    if (at === Number.POSITIVE_INFINITY) return false;
    if (than < 0) return true;
    const other = this.#kinkAt[than] ?? 0;
    if (at < other - TINY || at > other + TINY) return at < other;
    return (this.#kinkSize[k] ?? 0) > (this.#kinkSize[than] ?? 0);
  }

  /** Notes where the cost of an unknown bends on its way; an end of its range costs without limit. */
  #kinksOf(i: number, direction: number, factor: number, row: number, from: number): number {
    let count = from;
    const value = this.#value[i] ?? 0;
    const cost = this.#cost[i] ?? 0;
    const note = (at: number, gain: number, step: number): void => {
      if (!Number.isFinite(at)) return;
      this.#kinkAt[count] = Math.max(0, (direction * (at - value)) / factor);
      this.#kinkGain[count] = gain;
      this.#kinkRow[count] = row;
      this.#kinkStep[count] = step;
      const stuck = (this.#high[i] ?? 0) <= (this.#low[i] ?? 0);
      this.#kinkSize[count] = gain === Number.POSITIVE_INFINITY ? factor + (stuck ? 1000 : 0) : 0;
      count += 1;
    };
    const up = direction > 0;
    const segment = row >= 0 ? this.#segment[i] ?? 0 : this.#nonbasicSegment(i, direction);
    const near = up ? this.#freeLow[i] ?? 0 : this.#freeHigh[i] ?? 0;
    const far = up ? this.#freeHigh[i] ?? 0 : this.#freeLow[i] ?? 0;
    if (segment === -direction) note(near, cost * factor, direction);
    if (segment !== direction) note(far, cost * factor, direction);
    note(up ? this.#high[i] ?? 0 : this.#low[i] ?? 0, Number.POSITIVE_INFINITY, 2 * direction);
    return count;
  }

  #nonbasicSegment(j: number, direction: number): number {
    const value = this.#value[j] ?? 0;
    if (direction > 0) return value < (this.#freeLow[j] ?? 0) - TINY ? -1 : value < (this.#freeHigh[j] ?? 0) - TINY ? 0 : 1;
    return value > (this.#freeHigh[j] ?? 0) + TINY ? 1 : value > (this.#freeLow[j] ?? 0) + TINY ? 0 : -1;
  }

  /** A basic unknown passes a kink: its slope changes, and with it the price of every other. */
  #cross(r: number, step: number): void {
    const i = this.#basic[r] ?? 0;
    this.#segment[i] = (this.#segment[i] ?? 0) + step;
    const change = step * (this.#cost[i] ?? 0);
    const row = this.#rows[r];
    if (row === undefined || change === 0) return;
    for (let c = 0; c < row.length; c += 1) this.#price[c] = (this.#price[c] ?? 0) + change * (row[c] ?? 0);
  }

  #walk(entering: number, direction: number, length: number): void {
    if (length <= 0) return;
    this.#value[entering] = clean((this.#value[entering] ?? 0) + direction * length);
    for (let r = 0; r < this.#rows.length; r += 1) {
      const factor = this.#rows[r]?.[entering] ?? 0;
      if (factor === 0) continue;
      const i = this.#basic[r] ?? 0;
      this.#value[i] = clean((this.#value[i] ?? 0) + direction * length * factor);
    }
  }

  /** The unknown of row r stops at a kink and leaves; the entering one is written by the others. */
  #pivot(entering: number, r: number, direction: number, step: number): void {
    const leaving = this.#basic[r] ?? 0;
    const row = this.#rows[r];
    if (row === undefined) return;
    const slope = this.#slope(leaving);
    this.#value[leaving] = this.#kinkValue(leaving, step);
    this.#segment[entering] = this.#nonbasicSegment(entering, -direction);
    const factor = row[entering] ?? 1;
    const own = (this.#price[entering] ?? 0) - slope * factor + this.#slope(entering);
    const columns = this.#columns;
    let count = 0;
    for (let c = 0; c < row.length; c += 1) {
      const before = row[c] ?? 0;
      if (before === 0 || c === entering) continue;
      const after = clean(-before / factor);
      this.#price[c] = (this.#price[c] ?? 0) - slope * before + own * after;
      row[c] = after;
      columns[count] = c;
      count += 1;
    }
    row[entering] = 0;
    row[leaving] = clean(1 / factor);
    columns[count] = leaving;
    count += 1;
    this.#price[leaving] = own * (row[leaving] ?? 0);
    this.#price[entering] = 0;
    for (const other of this.#rows) {
      const share = other[entering] ?? 0;
      if (share === 0 || other === row) continue;
      other[entering] = 0;
      for (let k = 0; k < count; k += 1) {
        const c = columns[k] ?? 0;
        other[c] = clean((other[c] ?? 0) + share * (row[c] ?? 0));
      }
    }
    this.#basic[r] = entering;
    this.#rowOf[entering] = r;
    this.#rowOf[leaving] = -1;
  }

  #kinkValue(i: number, step: number): number {
    if (step === 2) return this.#high[i] ?? 0;
    if (step === -2) return this.#low[i] ?? 0;
    const segment = this.#segment[i] ?? 0;
    if (step === 1) return segment < 0 ? this.#freeLow[i] ?? 0 : this.#freeHigh[i] ?? 0;
    return segment > 0 ? this.#freeHigh[i] ?? 0 : this.#freeLow[i] ?? 0;
  }

  #move(): Move {
    const moved: number[] = [];
    for (let i = 0; i < this.members.length; i += 1) if (Math.abs(this.#value[i] ?? 0) > 1e-7) moved.push(i);
    return {
      unknowns: Int32Array.from(moved, (i) => this.members[i] ?? 0),
      steps: Float64Array.from(moved, (i) => clean(this.#value[i] ?? 0)),
    };
  }
}

/** Factors are small whole numbers or simple fractions; what rounding left beside them is taken off. */
function clean(value: number): number {
  if (value === Math.trunc(value)) return value;
  const whole = Math.round(value);
  return Math.abs(value - whole) < TINY ? whole : value;
}
