/**
 * Everything that would be printed, as numbered cells and the equations between them. A sum is an
 * equation; so are a change, a share, a linked table and last month's release (KNO-4).
 */
export type CellSystem = {
  /** Cells of the publication come first; after them the silent unknowns of inequalities. */
  readonly cells: number;
  readonly unknowns: number;
  /** The true value of each unknown. */
  readonly values: Float64Array;
  /** What is known of an unknown that is not printed: the rule, and that counts are not negative. */
  readonly knownLow: Float64Array;
  readonly knownHigh: Float64Array;
  /** How far from the truth it may lie without anybody seeing it: rounding, or no one prints it. */
  readonly unseenLow: Float64Array;
  readonly unseenHigh: Float64Array;
  /** The cell that must be hidden for the unknown to move further than that; -1: none. */
  readonly owner: Int32Array;
  /** 1 where only whole numbers are possible. */
  readonly whole: Uint8Array;
  /** Relation r: the sum of coefficient × unknown over start[r]..start[r + 1] is nought. */
  readonly start: Int32Array;
  readonly member: Int32Array;
  readonly coefficient: Float64Array;
};

/** A relation being built: unknowns with their factors, the one that is worked out first. */
export type Term = readonly [unknown: number, factor: number];

/** Grows a system cell by cell; `finish` packs it into typed arrays. */
export class CellSystemBuilder {
  readonly #values: number[] = [];
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  readonly #unseenLow: number[] = [];
  readonly #unseenHigh: number[] = [];
  readonly #owner: number[] = [];
  readonly #whole: number[] = [];
  readonly #relations: (readonly Term[])[] = [];
  readonly #silent: { readonly terms: readonly Term[]; readonly slack: Slack }[] = [];

  /** A cell whose hidden value is known to lie between two bounds. */
  addCell(value: number, low: number, high: number, whole = true): number {
    this.#values.push(value);
    this.#low.push(low);
    this.#high.push(high);
    this.#unseenLow.push(0);
    this.#unseenHigh.push(0);
    this.#owner.push(this.#values.length - 1);
    this.#whole.push(whole ? 1 : 0);
    return this.#values.length - 1;
  }

  addRelation(terms: readonly Term[]): void {
    this.#relations.push(terms);
  }

  /** total = sum of parts. */
  addSum(total: number, parts: readonly number[]): void {
    this.#relations.push([[total, -1], ...parts.map((part) => [part, 1] as const)]);
  }

  /** low <= sum of the terms <= high, known for as long as the owner is printed; always, if -1. */
  addRange(terms: readonly Term[], low: number, high: number, owner = -1): void {
    this.#silent.push({ terms, slack: { low, high, owner } });
  }

  finish(): CellSystem {
    const cells = this.#values.length;
    for (const { terms, slack } of this.#silent) this.#addSlack(terms, slack);
    this.#silent.length = 0;
    const start = new Int32Array(this.#relations.length + 1);
    this.#relations.forEach((terms, r) => { start[r + 1] = (start[r] ?? 0) + terms.length; });
    const flat = this.#relations.flat();
    return {
      cells,
      unknowns: this.#values.length,
      values: Float64Array.from(this.#values),
      knownLow: Float64Array.from(this.#low),
      knownHigh: Float64Array.from(this.#high),
      unseenLow: Float64Array.from(this.#unseenLow),
      unseenHigh: Float64Array.from(this.#unseenHigh),
      owner: Int32Array.from(this.#owner),
      whole: Uint8Array.from(this.#whole),
      start,
      member: Int32Array.from(flat, ([unknown]) => unknown),
      coefficient: Float64Array.from(flat, ([, factor]) => factor),
    };
  }

  /** The unknown that takes up what an inequality leaves: it may go anywhere within it, unseen. */
  #addSlack(terms: readonly Term[], slack: Slack): void {
    const value = terms.reduce((sum, [unknown, factor]) => sum + factor * (this.#values[unknown] ?? 0), 0);
    const owned = slack.owner >= 0;
    this.#values.push(value);
    this.#low.push(owned ? Number.NEGATIVE_INFINITY : slack.low);
    this.#high.push(owned ? Number.POSITIVE_INFINITY : slack.high);
    this.#unseenLow.push(Math.min(0, slack.low - value));
    this.#unseenHigh.push(Math.max(0, slack.high - value));
    this.#owner.push(slack.owner);
    this.#whole.push(0);
    this.#relations.push([[this.#values.length - 1, -1], ...terms]);
  }
}

type Slack = { readonly low: number; readonly high: number; readonly owner: number };

/** For each unknown the relations it stands in, packed like the relations themselves. */
export type Incidence = { readonly start: Int32Array; readonly relation: Int32Array };

export function incidenceOf(system: CellSystem): Incidence {
  const start = new Int32Array(system.unknowns + 1);
  for (const unknown of system.member) start[unknown + 1] = (start[unknown + 1] ?? 0) + 1;
  for (let i = 0; i < system.unknowns; i += 1) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const relation = new Int32Array(system.member.length);
  const filled = start.slice();
  for (let r = 0; r + 1 < system.start.length; r += 1) {
    for (let k = system.start[r] ?? 0; k < (system.start[r + 1] ?? 0); k += 1) {
      const unknown = system.member[k] ?? 0;
      const place = filled[unknown] ?? 0;
      relation[place] = r;
      filled[unknown] = place + 1;
    }
  }
  return { start, relation };
}
