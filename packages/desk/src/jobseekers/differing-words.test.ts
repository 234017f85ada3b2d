import { describe, expect, test } from 'vitest';
import { differingWords } from './differing-words.ts';

describe('two texts side by side', () => {
  test('differ from the first word that parts them to the last', () => {
    expect(differingWords('Haen varastotyötä kevääksi 2027.', 'Haen myyjän työtä kevääksi 2027.'))
      .toEqual({ before: 'Haen', only: ' varastotyötä', after: ' kevääksi 2027.' });
  });

  test('that are the same differ nowhere, and one that is empty differs as a whole', () => {
    expect(differingWords('Sama teksti.', 'Sama teksti.').only).toBe('');
    expect(differingWords('Uusi rivi.', '')).toEqual({ before: '', only: 'Uusi rivi.', after: '' });
    expect(differingWords('', 'Uusi rivi.')).toEqual({ before: '', only: '', after: '' });
  });

  test('give the whole text back, also where a word is said twice', () => {
    const { before, only, after } = differingWords('ja ja ja', 'ja ja');
    expect(before + only + after).toBe('ja ja ja');
  });
});
