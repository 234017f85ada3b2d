import { expect, it } from 'vitest';
import { wordsOf } from './normalise.ts';
import { headLength } from './title-head.ts';

const headOf = (title: string): string => {
  const words = wordsOf(title);
  return words.slice(0, headLength(words)).join(' ');
};

it.each([
  ['närvårdare till äldreboende', 'närvårdare'], ['kock på restaurangbåt', 'kock'], ['nurse for care home', 'nurse'], ['security guard at shopping centre', 'security guard'],
  ['lähihoitaja vanhustyöhön', 'lähihoitaja'], ['lähihoitaja Mäntän terveysasemalle', 'lähihoitaja'], ['kokki Mänttään', 'kokki'], ['siivooja toimistoihin', 'siivooja'],
  ['ammatillinen opettaja lukioon', 'ammatillinen opettaja'], ['kokki ravintolassa', 'kokki'], ['kirjanpitäjä tilitoimistoon Turkuun', 'kirjanpitäjä'],
  // Nothing tells a place, or nothing stands before it: every word counts alike.
  ['päiväkodin johtaja', 'päiväkodin johtaja'], ['rakennustyömaan työnjohtaja', 'rakennustyömaan työnjohtaja'], ['sairaalaan lähihoitaja', 'sairaalaan lähihoitaja'],
  ['head barista', 'head barista'], ['kitchen assistant', 'kitchen assistant'], ['hotel kitchen manager', 'hotel kitchen manager'], ['director of nursing', 'director of nursing'],
  ['till', 'till'], ['chaufför till', 'chaufför till'], ['', ''],
])('of “%s” the trade is “%s”', (title, head) => expect(headOf(title)).toBe(head));
