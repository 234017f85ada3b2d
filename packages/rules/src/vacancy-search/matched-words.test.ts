import { describe, expect, it } from 'vitest';
import { excerptOf, matchedWords } from './matched-words.ts';

const marked = (query: string, text: string): string =>
  matchedWords(query, text).toReversed().reduce((sum, [from, to]) => `${sum.slice(0, from)}[${sum.slice(from, to)}]${sum.slice(to)}`, text);

describe('which words of a text answer a question', () => {
  it.each([
    ['hitsaajan', 'Hitsaaja Sastamalaan, hitsaajia', '[Hitsaaja] Sastamalaan, [hitsaajia]'],
    ['hoitaja', 'Lähihoitaja kotihoitoon', '[Lähihoitaja] kotihoitoon'],
    ['koneist', 'CNC-koneistaja', 'CNC-[koneistaja]'],
    ['hitsuaja', 'Hitsaaja heti', '[Hitsaaja] heti'],
    ['C++', 'C++-osaaja, ei C', '[C++]-osaaja, ei C'],
    ['närvårdare', 'Närvårdaren i Borgå', '[Närvårdaren] i Borgå'],
    ['astronautti', 'Kokki lounaalle', 'Kokki lounaalle'],
    ['', 'Kokki', 'Kokki'],
  ])('%s', (query, text, told) => {
    expect(marked(query, text)).toBe(told);
  });

  it('the place that answers first is cut at spaces', () => {
    const text = `${'alku '.repeat(40)}Tarvitset hygieniapassin ja iloa. ${'loppu '.repeat(40)}`;
    expect(excerptOf('hygieniapassi', text)).toMatch(/^… (?:alku )+Tarvitset hygieniapassin ja iloa\. (?:loppu )+…$/u);
    expect(excerptOf('hitsaaja', text)).toBeNull();
  });
});
