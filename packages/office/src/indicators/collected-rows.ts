import { firstRows, layout, makeTable } from '@kohtaanto/rules/indicators/columns.ts';
import type { Column, Table, TableName } from '@kohtaanto/rules/indicators/columns.ts';

/** Rows as they come, before it is known how many there are and in which order they belong. */
export class CollectedRows<Name extends TableName> {
  readonly #name: Name;
  readonly #keys: readonly string[];
  #columns: Int32Array<ArrayBuffer>[];
  #rows = 0;

  constructor(name: Name) {
    this.#name = name;
    this.#keys = Object.keys(layout[name]);
    this.#columns = this.#keys.map(() => new Int32Array(1024));
  }

  /** The values in the order of the layout: person, then the day that orders a person's rows, then the rest. */
  add(first: number, second: number, third: number, fourth = 0, fifth = 0): void {
    if (this.#rows === this.#columns[0]?.length) this.#grow();
    const row = this.#rows;
    const [one, two, three, four, five] = this.#columns;
    if (one !== undefined) one[row] = first;
    if (two !== undefined) two[row] = second;
    if (three !== undefined) three[row] = third;
    if (four !== undefined) four[row] = fourth;
    if (five !== undefined) five[row] = fifth;
    this.#rows += 1;
  }

  /** By person and day; persons get their final numbers. */
  inOrder(numbers: Int32Array): Table<Name> {
    const rows = this.#rows;
    const columns = this.#columns.map((column) => column.subarray(0, rows));
    const [person = new Int32Array(0), day = new Int32Array(0)] = columns;
    for (let row = 0; row < rows; row += 1) person[row] = numbers[person[row] ?? 0] ?? 0;
    const order = orderOf(person, day, numbers.length);
    const table = makeTable(this.#name, rows);
    const filled: Record<string, Column> = table;
    this.#keys.forEach((key, index) => {
      const from = columns[index];
      const to = filled[key];
      if (from === undefined || to === undefined) return;
      for (let row = 0; row < rows; row += 1) to[row] = from[order[row] ?? 0] ?? 0;
    });
    this.#columns = [];
    return table;
  }

  #grow(): void {
    this.#columns = this.#columns.map((column) => {
      const grown = new Int32Array(column.length * 2);
      grown.set(column);
      return grown;
    });
  }
}

/** Persons by counting, the few days of each by putting them in their places. */
function orderOf(person: Int32Array, day: Int32Array, persons: number): Int32Array {
  const first = firstRows(person, persons);
  const next = first.slice();
  const order = new Int32Array(person.length);
  for (let row = 0; row < person.length; row += 1) {
    const number = person[row] ?? 0;
    const begin = first[number] ?? 0;
    let at = next[number] ?? 0;
    next[number] = at + 1;
    const own = day[row] ?? 0;
    for (; at > begin && (day[order[at - 1] ?? 0] ?? 0) > own; at -= 1) order[at] = order[at - 1] ?? 0;
    order[at] = row;
  }
  return order;
}

const personColumns = Object.keys(layout.persons) as readonly (keyof (typeof layout)['persons'])[];
const municipalityColumn = personColumns.indexOf('municipality');

/** Persons as they come, in the order of the layout's columns. */
export class CollectedPersons {
  #columns = personColumns.map(() => new Int32Array(1024));
  #rows = 0;

  add(values: readonly number[]): void {
    if (this.#rows === this.#columns[0]?.length) {
      this.#columns = this.#columns.map((column) => {
        const grown = new Int32Array(column.length * 2);
        grown.set(column);
        return grown;
      });
    }
    values.forEach((value, column) => {
      const into = this.#columns[column];
      if (into !== undefined) into[this.#rows] = value;
    });
    this.#rows += 1;
  }

  /** Municipalities one after another; `order` tells of each person, as they came, the number got. */
  byMunicipality(): { readonly persons: Table<'persons'>; readonly order: Int32Array } {
    const homes = this.#columns[municipalityColumn]?.subarray(0, this.#rows) ?? new Int32Array(0);
    const next = firstRows(homes, homes.reduce((most, home) => Math.max(most, home), 0) + 1);
    const order = new Int32Array(this.#rows);
    for (let person = 0; person < this.#rows; person += 1) {
      const home = homes[person] ?? 0;
      const number = next[home] ?? 0;
      next[home] = number + 1;
      order[person] = number;
    }
    const persons = makeTable('persons', this.#rows);
    personColumns.forEach((key, column) => {
      const from = this.#columns[column];
      for (let person = 0; person < this.#rows; person += 1) persons[key][order[person] ?? 0] = from?.[person] ?? 0;
    });
    return { persons, order };
  }
}
