import { describe, expect, it } from 'vitest';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { matchReasonCodes } from '@kohtaanto/rules/matching/match-reasons.ts';
import { languages } from '../language.ts';
import { liftSentence } from './lift-words.ts';
import { hardStopSentence, matchPartLine, matchReasonSentence } from './match-words.ts';
import type { MatchNames } from './told.ts';

const names: MatchNames = {
  occupation: (code) => ({ 'c:nurse': 'lähihoitaja', 'c:welder': 'hitsaaja' })[code] ?? code,
  skill: (ref) => ref.slice(2),
  municipality: (code) => ({ '790': 'Sastamala', '837': 'Tampere' })[code] ?? code,
};
const day = plainDate('2026-12-01');
const values = {
  wish: 'c:nurse', offered: ['day', 'night'], done: 'c:welder', rank: 1, count: 2, of: 3, skills: ['s:care', 's:lifting'], licence: 'hygiene-passport', language: 'fi', asked: 'B2', level: 'B1', must: 1,
  home: '790', work: '837', km: 58, limit: 80, commuters: 80, begins: day, from: day, late: 3, floor: 250_000, to: 230_000, lacking: ['night'],
};

describe('sentences of a match', () => {
  it('every reason is told in three languages, each its own way', () => {
    for (const code of matchReasonCodes) {
      const told = languages.map((language) => matchReasonSentence({ code, stance: 'for', values }, names, language));
      expect(new Set(told).size, code).toBe(3);
      for (const sentence of told) expect(sentence, code).toMatch(/^\S.*\.$/);
    }
  });

  it('as a coach reads them', () => {
    const place = { code: 'place-beyond-area', stance: 'against', values } as const;
    expect(hardStopSentence({ name: 'too-far', because: place }, names, 'fi').replaceAll('\u00a0', ' '))
      .toBe('Este: työ on liian kaukana. Tampere on noin 58 km päässä, työssäkäyntialue ulottuu 80 km päähän. Omaa rajaa ei ole kerrottu.');
    expect(matchReasonSentence({ code: 'licence-lacking', stance: 'against', values }, names, 'sv')).toBe('Hygienpass: finns inte i uppgifterna, krävs.');
    expect(matchPartLine({ name: 'skills', points: 180_500, most: 250_000, because: [{ code: 'skills-held', stance: 'for', values }] }, names, 'en').replaceAll('\u00a0', ' '))
      .toBe('18.1 / 25 Skills: Of the skills asked for, held 2 of 3: care, lifting.');
  });

  it('work done is told with its length and its end', () => {
    const done = (more: Readonly<Record<string, string | number>>) => matchReasonSentence({ code: 'experience-in-it', stance: 'for', values: { done: 'c:nurse', nearness: 1000, ...more } }, names, 'fi');
    expect(done({ months: 38, until: '2024-06-28' }).replaceAll('\u00a0', ' ')).toBe('Työkokemusta samasta ammatista: lähihoitaja, 3 v 2 kk, 6/2024 asti.');
    expect(done({ months: 24, until: '' }).replaceAll('\u00a0', ' ')).toBe('Työkokemusta samasta ammatista: lähihoitaja, 2 v, jatkuu.');
  });

  it('what would lift it is said as a condition and its result', () => {
    const lift = { change: { side: 'person', kind: 'licence', licence: 'hygiene-passport' }, points: 25_000, score: 0.83, frees: ['licence'], stillStopped: [] } as const;
    expect(liftSentence(lift, names, 'fi')).toBe('Jos tiedoissa olisi hygieniapassi, estettä ei olisi ja tulos olisi 83. Tämän voi muuttaa henkilö.');
    expect(liftSentence({ ...lift, change: { side: 'vacancy', kind: 'remote', remote: 'wholly' }, frees: [] }, names, 'en'))
      .toBe('If the work could be done wholly remotely, the result would be 83 (+3). This is for the employer to change.');
  });
});
