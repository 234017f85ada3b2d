import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLinkIndex } from './link-index.ts';
import { linkTitle } from './link-title.ts';
import { normalisedTitle, wordsOf } from './normalise.ts';
import { rankLabels } from './rank-labels.ts';
import { tradeWords } from './title-terms.ts';

const label = (concept: string, text: string, language = 'fi') => ({ concept, label: text, language });
const LABELS = [
  label('5321', 'Lähihoitajat'), label('2221', 'Sairaanhoitajat'), label('5120', 'Kokit'), label('7126', 'Putkiasentajat'),
  label('lähi', 'lähihoitaja'), label('lähi', 'närvårdare', 'sv'), label('lähi', 'practical nurse', 'en'),
  label('sairaan', 'sairaanhoitaja'), label('sairaan', 'sjukskötare', 'sv'), label('sairaan', 'registered nurse', 'en'), label('sairaan', 'staff nurse', 'en'),
  label('kokki', 'ravintolakokki'), label('laiva', 'laivakokki'), label('kokki', 'kock', 'sv'), label('putki', 'putkiasentaja'),
  label('putki', 'rörmontör', 'sv'), label('myynti', 'sales manager', 'en'), label('myynti', 'sales director', 'en'),
  label('tuotanto', 'production manager', 'en'), label('tuotanto', 'production director', 'en'), label('kerta', 'project manager', 'en'),
];
const BROADER = new Map([
  ...['lähi:5321', 'sairaan:2221', 'kokki:5120', 'laiva:5120', 'putki:7126'].map((pair) => pair.split(':') as [string, string]),
  ...['5321', '2221', '5120', '7126'].flatMap((code) => [[code, code.slice(0, 3)], [code.slice(0, 3), code.slice(0, 2)], [code.slice(0, 2), code.slice(0, 1)]] as [string, string][]),
]);
const index = buildLinkIndex(LABELS, BROADER);
const first = (title: string, more: Partial<Parameters<typeof linkTitle>[2]> = {}) => linkTitle(index, title, { top: 5, groups: 'none', ...more })[0];

describe('a title finds its occupation', () => {
  it('word for word, inflected, misspelt, without dots, in pieces', () => {
    expect(first('Lähihoitaja')).toMatchObject({ concept: 'lähi', score: 1, why: { by: 'same-words' } });
    for (const title of ['lähihoitajana', 'lähi hoitaja', 'LÄHIHOITAJA (määräaikainen)', 'lahihoitaja', 'lähihoitja']) {
      expect([title, first(title)?.concept]).toEqual([title, 'lähi']);
    }
    expect(first('putkiasentajaksi')).toMatchObject({ concept: 'putki', why: { by: 'likeness' } });
  });

  it('whatever is said of the terms, unless that is all that is said', () => {
    for (const title of ['Lähihoitaja (sij.)', 'lähihoitaja, ma. 1.1.-31.5.2026', 'Lähihoitaja ts. 100 %', '2 x lähihoitaja', 'Lähihoitaja (m/n)', 'Osa-aik. lähihoitaja']) {
      expect([title, first(title)]).toEqual([title, expect.objectContaining({ concept: 'lähi', score: 1 })]);
    }
    expect(tradeWords('sijainen')).toEqual(['sijainen']);
    expect(tradeWords('Kokki, määräaik. 1.8.2026')).toEqual(['kokki']);
  });

  it('a name given by hand stands before its namesake, which stays in the list', () => {
    const namesakes = buildLinkIndex([label('chef', 'kock', 'sv'), label('cook', 'restaurangkock', 'sv'), label('cook', 'skolkock', 'sv'), { ...label('cook', 'kock', 'sv'), decides: true }]);
    expect(linkTitle(namesakes, 'Kock, heltid', { top: 2 }).map(({ concept }) => concept)).toEqual(['cook', 'chef']);
    expect(linkTitle(namesakes, 'kock till skola', { top: 2 })[0]).toMatchObject({ concept: 'cook' });
  });

  it('through any language of the concept, the asker\'s own first', () => {
    expect(first('rörmontörer')).toMatchObject({ concept: 'putki', language: 'sv', label: 'rörmontör' });
    const near = (language: string) => first('kokkk', { language })?.score ?? 0;
    expect(near('fi')).toBeGreaterThan(near('en'));
  });

  it('through words that stand for each other elsewhere', () => {
    const [, ...others] = linkTitle(index, 'project director', { top: 3, groups: 'none' }).map(({ concept }) => concept);
    expect(linkTitle(index, 'project director', { top: 1 })[0]?.concept, others.join()).toBe('kerta');
  });

  it('or its unit group, for which the occupations answer', () => {
    expect(linkTitle(index, 'suurkeittiön kokki', { top: 1, groups: 'alone' })[0]?.concept).toBe('5120');
    expect(linkTitle(index, 'ravintolakokki', { top: 1, groups: 'alone', without: 'kokki' })[0]?.concept).toBe('5120');
    expect(linkTitle(index, 'kokki', { top: 9, groups: 'none' }).map(({ concept }) => concept)).not.toContain('5120');
  });

  it('and whatever is written answers something in order, the same every time', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('…', '１２３', '👩‍⚕️', 'a'.repeat(5000))), (title) => {
      const found = linkTitle(index, title, { top: 4 });
      expect(found.length).toBeLessThanOrEqual(4);
      for (const [at, { score }] of found.entries()) {
        expect(Number.isFinite(score) && score >= 0 && score <= 1).toBe(true);
        expect(score).toBeLessThanOrEqual(found[at - 1]?.score ?? 1);
      }
      expect(linkTitle(index, title, { top: 4 })).toEqual(found);
    }), { numRuns: 60 });
    expect(linkTitle(index, ' –/ ', { top: 4 })).toEqual([]);
  });
});

it('the ranking of labels gives each concept a place before it repeats one', () => {
  const concepts = rankLabels(index, 'nurse manager', { top: 50, order: 'concepts-first' }).map(({ place }) => LABELS[place]?.concept ?? '');
  const distinct = new Set(concepts).size;
  expect(new Set(concepts.slice(0, distinct)).size).toBe(distinct);
  const scores = rankLabels(index, 'nurse manager', { top: 50, order: 'concepts-first' }).map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(rankLabels(index, 'nurse manager', { top: 50, order: 'concepts' })).toHaveLength(distinct);
  expect(new Set(rankLabels(index, 'nurse manager', { top: 50, order: 'labels' }).map(({ place }) => place)).size).toBe(concepts.length);
});

it('titles are the same when they differ in case, form of letters and signs only', () => {
  expect(normalisedTitle('  La\u0308hihoitaja, YÖ-vuoro!')).toBe('lähihoitaja yö vuoro');
  expect(wordsOf('C++/C# -kehittäjä')).toEqual(['c++', 'c#', 'kehittäjä']);
});
