import { incidenceOf, type CellSystem, type Incidence } from './cell-system.ts';

/**
 * The unknowns in groups small enough for a dictionary: short relations tie first, long ones (the
 * whole country over seventy districts) only where the group stays small. A move inside one group
 * leaves everything else as it is, so it is a move of the whole; the reverse is sought by joining.
 * What cannot move at all (a printed nought) is in no group.
 */
export class Neighbourhoods {
  readonly #system: CellSystem;
  readonly #incidence: Incidence;
  readonly #group: Int32Array;
  readonly #members = new Map<number, Int32Array>();

  constructor(system: CellSystem, limit: number, frozen: Uint8Array) {
    this.#system = system;
    this.#incidence = incidenceOf(system);
    this.#group = groupsOf(system, limit, frozen);
    const lists = new Map<number, number[]>();
    this.#group.forEach((group, unknown) => {
      if (frozen[unknown] === 1) return;
      const list = lists.get(group);
      if (list === undefined) lists.set(group, [unknown]);
      else list.push(unknown);
    });
    for (const [group, list] of lists) this.#members.set(group, Int32Array.from(list));
  }

  groupOf(unknown: number): number {
    return this.#group[unknown] ?? -1;
  }

  membersOf(group: number): Int32Array {
    return this.#members.get(group) ?? new Int32Array();
  }

  groups(): Iterable<number> {
    return this.#members.keys();
  }

  /** Every relation that has a member among these, in the order they were given. */
  relationsOf(members: Int32Array): readonly number[] {
    const found = new Set<number>();
    for (const unknown of members) {
      for (let k = this.#incidence.start[unknown] ?? 0; k < (this.#incidence.start[unknown + 1] ?? 0); k += 1) {
        found.add(this.#incidence.relation[k] ?? 0);
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  /** How many relations tie the group to each other group. */
  tiesOf(group: number): Map<number, number> {
    const ties = new Map<number, number>();
    for (const relation of this.relationsOf(this.membersOf(group))) {
      const beyond = new Set<number>();
      for (let k = this.#system.start[relation] ?? 0; k < (this.#system.start[relation + 1] ?? 0); k += 1) {
        const other = this.groupOf(this.#system.member[k] ?? 0);
        if (this.#members.has(other)) beyond.add(other);
      }
      beyond.delete(group);
      for (const other of beyond) ties.set(other, (ties.get(other) ?? 0) + 1);
    }
    return ties;
  }

  /** Joins the second group to the first. */
  join(group: number, other: number): void {
    const joined = new Int32Array([...this.membersOf(group), ...this.membersOf(other)]).sort();
    for (const unknown of this.membersOf(other)) this.#group[unknown] = group;
    this.#members.delete(other);
    this.#members.set(group, joined);
  }
}

function groupsOf(system: CellSystem, limit: number, frozen: Uint8Array): Int32Array {
  const parent = Int32Array.from({ length: system.unknowns }, (_, i) => i);
  const size = new Int32Array(system.unknowns).fill(1);
  const rootOf = (unknown: number): number => {
    let root = unknown;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    for (let i = unknown; i !== root;) {
      const next = parent[i] ?? root;
      parent[i] = root;
      i = next;
    }
    return root;
  };
  const lengthOf = (r: number): number => (system.start[r + 1] ?? 0) - (system.start[r] ?? 0);
  const order = Int32Array.from({ length: system.start.length - 1 }, (_, r) => r)
    .sort((a, b) => lengthOf(a) - lengthOf(b) || a - b);
  for (const relation of order) {
    const roots = new Set<number>();
    for (let k = system.start[relation] ?? 0; k < (system.start[relation + 1] ?? 0); k += 1) {
      const unknown = system.member[k] ?? 0;
      if (frozen[unknown] !== 1) roots.add(rootOf(unknown));
    }
    let together = 0;
    for (const root of roots) together += size[root] ?? 1;
    const [first] = roots;
    if (together > limit || first === undefined) continue;
    for (const root of roots) parent[root] = first;
    size[first] = together;
  }
  return parent.map((_, unknown) => rootOf(unknown));
}
