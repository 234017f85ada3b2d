import type { RawRow } from './copied-rows.ts';
import { int32 } from './copied-rows.ts';

/**
 * Numbers of persons by their ids (uuid, 16 bytes) in one open-addressed table: a Map of texts would take
 * ten times the memory and the time.
 */
export class PersonNumbers {
  #words = new Int32Array(4 * 1024);
  #slots = new Int32Array(4 * 1024).fill(-1);
  #size = 0;
  #last = 0;

  get size(): number {
    return this.#size;
  }

  /** The next number, in the order in which persons come. */
  add(row: RawRow, field: number): number {
    if ((this.#size + 1) * 4 > this.#words.length) this.#grow();
    const at = row.starts[field] ?? 0;
    for (let word = 0; word < 4; word += 1) this.#words[this.#size * 4 + word] = int32(row.bytes, at + word * 4);
    this.#place(this.#size);
    this.#size += 1;
    return this.#size - 1;
  }

  /** -1 where nobody has the id. */
  find({ bytes, starts }: RawRow, field: number): number {
    const at = starts[field] ?? 0;
    const first = int32(bytes, at);
    const second = int32(bytes, at + 4);
    const third = int32(bytes, at + 8);
    const fourth = int32(bytes, at + 12);
    // Rows of one person, and of persons one after another, mostly lie beside each other.
    for (let guess = this.#last; guess <= this.#last + 1; guess += 1) {
      if (this.#is(guess, first, second, third, fourth)) return (this.#last = guess);
    }
    const mask = this.#slots.length - 1;
    for (let slot = mixed(first, fourth) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? -1;
      if (number < 0) return -1;
      if (this.#is(number, first, second, third, fourth)) return (this.#last = number);
    }
  }

  #is(number: number, first: number, second: number, third: number, fourth: number): boolean {
    const word = number * 4;
    return number < this.#size && this.#words[word] === first && this.#words[word + 3] === fourth
      && this.#words[word + 1] === second && this.#words[word + 2] === third;
  }

  #place(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = mixed(this.#words[number * 4] ?? 0, this.#words[number * 4 + 3] ?? 0) & mask;
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number;
  }

  /** Half of the slots stay free. */
  #grow(): void {
    const words = new Int32Array(this.#words.length * 2);
    words.set(this.#words);
    this.#words = words;
    this.#slots = new Int32Array(words.length).fill(-1);
    for (let number = 0; number < this.#size; number += 1) this.#place(number);
  }
}

function mixed(first: number, fourth: number): number {
  const hash = Math.imul(first ^ Math.imul(fourth, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
