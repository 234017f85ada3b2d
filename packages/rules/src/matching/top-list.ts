/** A row and its points. Of equal points the earlier in the order of names stands first, so that a list is always the same. */
export type Ranked = { readonly row: number; readonly points: number };

/** The best so many of what is offered, in a heap with the worst of them on top. */
export class TopList {
  readonly #rows: Int32Array;
  readonly #points: Int32Array;
  readonly #orders: Int32Array;
  #size = 0;
  /** Fewer points than this cannot enter any more; as many can, by their order. */
  least = -1;

  constructor(most: number) {
    this.#rows = new Int32Array(most);
    this.#points = new Int32Array(most);
    this.#orders = new Int32Array(most);
  }

  clear(): void {
    this.#size = 0;
    this.least = -1;
  }

  offer(row: number, points: number, order: number): void {
    const most = this.#rows.length;
    if (this.#size < most) {
      this.#size += 1;
      this.#rise(this.#size - 1, row, points, order);
    } else if (most > 0 && (points > (this.#points[0] as number) || (points === this.#points[0] && order < (this.#orders[0] as number)))) {
      this.#sink(row, points, order);
    } else {
      return;
    }
    if (this.#size === most) this.least = this.#points[0] as number;
  }

  /** Best first. */
  ranked(): readonly Ranked[] {
    return Array.from({ length: this.#size }, (_, at) => at)
      .sort((a, b) => (this.#points[b] as number) - (this.#points[a] as number) || (this.#orders[a] as number) - (this.#orders[b] as number))
      .map((at) => ({ row: this.#rows[at] as number, points: this.#points[at] as number }));
  }

  #isWorse(points: number, order: number, at: number): boolean {
    const other = this.#points[at] as number;
    return points < other || (points === other && order > (this.#orders[at] as number));
  }

  #put(at: number, row: number, points: number, order: number): void {
    this.#rows[at] = row;
    this.#points[at] = points;
    this.#orders[at] = order;
  }

  #copy(from: number, to: number): void {
    this.#put(to, this.#rows[from] as number, this.#points[from] as number, this.#orders[from] as number);
  }

  #rise(start: number, row: number, points: number, order: number): void {
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isWorse(points, order, parent)) break;
      this.#copy(parent, at);
      at = parent;
    }
    this.#put(at, row, points, order);
  }

  #sink(row: number, points: number, order: number): void {
    let at = 0;
    for (let child = 1; child < this.#size; child = 2 * at + 1) {
      const right = child + 1;
      const worst = right < this.#size && this.#isWorse(this.#points[right] as number, this.#orders[right] as number, child) ? right : child;
      if (this.#isWorse(points, order, worst)) break;
      this.#copy(worst, at);
      at = worst;
    }
    this.#put(at, row, points, order);
  }
}
