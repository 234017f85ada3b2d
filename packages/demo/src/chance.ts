/**
 * Chance that is the same every time: sfc32 over a seed spread by splitmix. One stream per named
 * subject, so that what one part draws never moves what another part gets.
 */
export type Chance = {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both in. */
  between(low: number, high: number): number;
  happens(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A key of the table, by its weights. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  shuffled<T>(list: readonly T[]): T[];
  uuid(): string;
};

export function chanceOf(...names: readonly (string | number)[]): Chance {
  return chanceFrom(sfc32(hashOf(names.join('|'))));
}

/**
 * Four words of 64 bits of the name, by FNV-1a from two beginnings and splitmix steps: with 32 bits
 * two of the country's jobseekers would be given the same chance.
 */
function hashOf(text: string): readonly [number, number, number, number] {
  let low = 0x811c9dc5;
  let high = 0x6c62272e;
  for (let index = 0; index < text.length; index += 1) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(index) ^ (low >>> 15), 0x01000193);
  }
  return [mixed(low + 0x9e3779b9), mixed(high + 0x9e3779b9), mixed(low + 0x3c6ef372), mixed(high + 0x3c6ef372)];
}

function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97);
  return twice ^ (twice >>> 15);
}

function sfc32(words: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = words;
  const step = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) step();
  return step;
}

const HEX = '0123456789abcdef';
const hexPairs = Array.from({ length: 65_536 }, (_, value) => value.toString(16).padStart(4, '0'));
const hex16 = (value: number): string => hexPairs[value & 0xffff] ?? '0000';
const hexTriples = Array.from({ length: 4096 }, (_, value) => value.toString(16).padStart(3, '0'));
const hex12 = (value: number): string => hexTriples[value & 0xfff] ?? '000';

function chanceFrom(word: () => number): Chance {
  const next = (): number => word() / 4294967296;
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    happens: (probability) => next() < probability,
    pick(list) {
      const chosen = list[Math.floor(next() * list.length)];
      if (chosen === undefined) throw new RangeError('Nothing to pick from');
      return chosen;
    },
    weighted(weights) {
      const keys = Object.keys(weights) as (keyof typeof weights)[];
      let left = next() * keys.reduce((sum, key) => sum + weights[key], 0);
      for (const key of keys) {
        left -= weights[key];
        if (left < 0) return key;
      }
      const last = keys.at(-1);
      if (last === undefined) throw new RangeError('Nothing to pick from');
      return last;
    },
    shuffled(list) {
      const copy = [...list];
      for (let index = copy.length - 1; index > 0; index -= 1) {
        const other = between(0, index);
        const kept = copy[index] as (typeof copy)[number];
        copy[index] = copy[other] as (typeof copy)[number];
        copy[other] = kept;
      }
      return copy;
    },
    uuid() {
      const [a, b, c, d] = [word(), word(), word(), word()];
      const variant = HEX.charAt(8 + ((c >>> 28) & 3));
      return `${hex16(a >>> 16)}${hex16(a)}-${hex16(b >>> 16)}-4${hex12(b)}-${variant}${hex12(c >>> 12)
      }-${hex16(c)}${hex16(d >>> 16)}${hex16(d)}`;
    },
  };
}
