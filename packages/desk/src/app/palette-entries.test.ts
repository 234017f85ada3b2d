import { describe, expect, it } from 'vitest';
import { matches } from './palette-entries.ts';

const entry = (words: string) => ({ key: 'x', label: words, words, act: () => undefined });

describe('a command is found', () => {
  it('by the beginnings of its words, in any order', () => {
    expect(matches(entry('Vaalea ulkoasu'), 'ulk vaa')).toBe(true);
    expect(matches(entry('Vaalea ulkoasu'), 'tumma')).toBe(false);
  });

  it('without regard to case and diacritics', () => {
    expect(matches(entry('Kieli: Suomi'), 'SUO')).toBe(true);
    expect(matches(entry('Arbetslista för område'), 'omra')).toBe(true);
  });

  it('always, when nothing is typed', () => {
    expect(matches(entry('Työlista'), '  ')).toBe(true);
  });
});
