import type { Publication, PublishedCell } from '@kohtaanto/rules/disclosure/publication.ts';

/**
 * The part of a publication that what is new can touch: what hangs together with a new cell through equations
 * whose other members are not printed. What hangs on printed figures only was proved when it was released, and
 * new figures beyond a printed one tell nothing more of it.
 */
export function touchedPart(publication: Publication): Publication {
  const { cells, sums, nested = [] } = publication;
  const cellOf = new Map(cells.map((cell) => [cell.key, cell]));
  const groups = new Groups();
  const loose = (keys: readonly string[]) => keys.filter((key) => {
    const cell = cellOf.get(key);
    return cell !== undefined && !isKnown(cell);
  });
  const relations = [...sums.map(({ total, parts }) => [total, ...parts]), ...nested.map(({ smaller, larger }) => [smaller, larger])];
  for (const keys of relations) groups.join(loose(keys));
  const touched = new Set(cells.filter((cell) => cell.released === undefined && !isKnown(cell)).map(({ key }) => groups.of(key)));
  const isTouched = (keys: readonly string[]) => loose(keys).some((key) => touched.has(groups.of(key)));
  const keptSums = sums.filter(({ total, parts }) => isTouched([total, ...parts]));
  const keptNested = nested.filter(({ smaller, larger }) => isTouched([smaller, larger]));
  const kept = new Set([
    ...keptSums.flatMap(({ total, parts }) => [total, ...parts]), ...keptNested.flatMap(({ smaller, larger }) => [smaller, larger]),
  ]);
  return {
    cells: cells.filter((cell) => cell.released === undefined || kept.has(cell.key)), sums: keptSums, nested: keptNested,
  };
}

/** Printed, or a nought, which is printed whoever asks: an attacker knows it. */
function isKnown({ released, value, noughts }: PublishedCell): boolean {
  return released === 'printed' || (value === 0 && noughts !== 'hidden');
}

/** Keys that hang together, by their first one. */
class Groups {
  readonly #parent = new Map<string, string>();

  of(key: string): string {
    let root = key;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    for (let each = key; each !== root;) {
      const next = this.#parent.get(each) ?? root;
      this.#parent.set(each, root);
      each = next;
    }
    return root;
  }

  join(keys: readonly string[]): void {
    const [first, ...others] = keys;
    if (first === undefined) return;
    for (const other of others) {
      const [one, two] = [this.of(first), this.of(other)];
      if (one !== two) this.#parent.set(two, one);
    }
  }
}
