import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf, wordsOf } from './search-words.ts';
import { VacancyIndex } from './vacancy-index.ts';

const texts = [
  { vacancyId: 'a', title: 'Lähihoitaja kotihoitoon', text: 'Etsimme lähihoitajia Sastamalan kotihoidon tiimiin. Työ on kolmivuorotyötä.' },
  { vacancyId: 'b', title: 'Hitsaaja', text: 'Levyjen ja putkien hitsausta konepajalla. Hitsauspätevyydet luetaan eduksi.' },
  { vacancyId: 'c', title: 'Kokki', text: 'Koulun keittiöön kokin sijaiseksi. Kokeilta edellytetään hygieniapassia.' },
  { vacancyId: 'd', title: 'Närvårdare', text: 'Vi söker närvårdare till hemvården, även vikarier.' },
  { vacancyId: 'e', title: 'C++ developer', text: 'Embedded software in C++ and C#. English spoken.' },
  { vacancyId: 'f', title: 'Siivooja', text: 'Toimistojen siivousta aamuisin.' },
];
const indexOf = (vacancies: readonly (typeof texts)[number][]): VacancyIndex => {
  const index = new VacancyIndex();
  for (const vacancy of vacancies) index.put(vacancy);
  return index;
};
const first = (query: string): string | undefined => indexOf(texts).find(query)[0]?.vacancyId;

describe('words of vacancies', () => {
  it('inflected forms of a Finnish word come to one stem, as do Swedish and English ones', () => {
    const one = (...words: string[]) => expect(new Set(words.map(stemOf)).size, words.join(' ')).toBe(1);
    one('hitsaaja', 'hitsaajan', 'hitsaajia', 'hitsaajalle', 'hitsaajaksi', 'hitsaajien');
    one('kokki', 'kokin', 'kokkia', 'kokkeja');
    one('työntekijä', 'työntekijöitä', 'työntekijöiden', 'työntekijänä');
    one('sjuksköterska', 'sjuksköterskor', 'sjuksköterskan');
    one('työ', 'työn', 'työssä', 'työtä');
    one('nurse', 'nurses');
    expect(stemOf('hoitaja')).not.toBe(stemOf('hitsaaja'));
    expect(wordsOf('C++-osaaja, C#; MIG/MAG-hitsaus')).toEqual(['c++', 'osaaja', 'c#', 'mig', 'mag', 'hitsaus']);
  });
});

describe('search of vacancies', () => {
  it('finds by any form, by a part of a compound, with a slip of a finger, in three languages', () => {
    expect(first('lähihoitajaa')).toBe('a');
    expect(first('hoitajan työ kotihoidossa')).toBe('a');
    expect(first('hitsuaja')).toBe('b');
    expect(first('kokkia')).toBe('c');
    expect(first('närvårdaren')).toBe('d');
    expect(first('C++')).toBe('e');
    expect(first('siivoojaksi')).toBe('f');
    expect(indexOf(texts).find('astronautti')).toEqual([]);
    expect(indexOf(texts).find('   ')).toEqual([]);
  });

  it('a vacancy is found from its saving to its removal, by its newest words', () => {
    const index = indexOf(texts);
    index.put({ vacancyId: 'g', title: 'Maanmittari', text: '' });
    expect(index.find('maanmittari')[0]?.vacancyId).toBe('g');
    index.put({ vacancyId: 'g', title: 'Puuseppä', text: '' });
    expect(index.find('maanmittari')).toEqual([]);
    expect(index.find('puusepälle')[0]?.vacancyId).toBe('g');
    index.remove('g');
    expect(index.find('puuseppä')).toEqual([]);
    expect(index.size).toBe(texts.length);
  });

  it('whatever was put and removed before, the same vacancies are found in the same order', () => {
    const word = fc.constantFrom('kokki', 'hitsaaja', 'kotihoito', 'nurse', 'siivous', 'vuorotyö');
    const step = fc.record({ id: fc.integer({ min: 0, max: 30 }), title: fc.array(word, { minLength: 1, maxLength: 2 }), out: fc.boolean() });
    fc.assert(fc.property(fc.array(step, { maxLength: 700, minLength: 0 }), word, (steps, query) => {
      const index = new VacancyIndex();
      const left = new Map<string, string>();
      for (const { id, title, out } of steps) {
        if (out) index.remove(`v${id}`);
        else index.put({ vacancyId: `v${id}`, title: title.join(' '), text: '' });
        if (out) left.delete(`v${id}`);
        else left.set(`v${id}`, title.join(' '));
      }
      expect(index.size).toBe(left.size);
      const found = index.find(query, 50).map(({ vacancyId }) => vacancyId);
      expect(new Set(found).size).toBe(found.length);
      for (const [vacancyId, title] of left) if (title.split(' ').includes(query)) expect(found).toContain(vacancyId);
      for (const vacancyId of found) expect(left.has(vacancyId)).toBe(true);
    }), { numRuns: 60 });
  });

  it('leaves out only what could not be in the list: a long list begins with the short one', () => {
    const index = new VacancyIndex();
    const words = ['kokki', 'hitsaaja', 'kotihoito', 'nurse', 'siivous', 'vuorotyö', 'tampere', 'osaaja'];
    for (let at = 0; at < 4000; at += 1) {
      const some = words.filter((_, bit) => (at * 2654435761 >>> (bit + 7)) % (bit + 2) === 0);
      index.put({ vacancyId: `v${at}`, title: some.slice(0, 2).join(' '), text: some.join(' ') });
    }
    for (const query of ['kokki osaaja tampere', 'nurse siivous vuorotyö kotihoito', 'hitsaaja kokki nurse osaaja tampere siivous']) {
      expect(index.find(query, 5000).slice(0, 10)).toEqual(index.find(query, 10));
    }
  });

  it('a text of a megabyte is read up to a limit', () => {
    const index = indexOf(texts);
    index.put({ vacancyId: 'long', title: 'Varastotyöntekijä', text: 'ääretön '.repeat(130_000) });
    expect(index.find('varastotyöntekijä')[0]?.vacancyId).toBe('long');
  });
});
