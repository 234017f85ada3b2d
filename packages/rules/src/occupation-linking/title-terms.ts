import { wordsOf } from './normalise.ts';

/**
 * What an employer adds to a title of the terms: how long, how much, for whom it stands. It tells nothing of the trade. Each whole word, in
 * Finnish, Swedish and English; an abbreviation has lost its full stop by then.
 */
const TERMS: ReadonlySet<string> = new Set([
  'sij', 'sijainen', 'sijaisuus', 'sijaisuuteen', 'sijaiseksi', 'ma', 'mä', 'määräaik', 'määräaikainen', 'määräaikaiseen', 'määräajaksi', 'määräaikaisuus', 'ts', 'toist', 'toistaiseksi',
  'vak', 'vakit', 'vakituinen', 'vakituiseen', 'vakinainen', 'vakinaiseen', 'oa', 'osa', 'osa-aik', 'osaaik', 'osaaikainen', 'kokoaik', 'kokoaikainen', 'kokoaikatyö', 'osaaikatyö',
  'aik', 'aikainen', 'aikaiseen', 'aikatyö', 'tuntityö', 'tuntityöntekijä', 'työsuhde', 'työsuhteeseen', 'virka', 'virkasuhde', 'toimi', 'ajalle', 'ajaksi', 'vko', 'vk', 'viikko', 'pv', 'kk', 'h',
  'vik', 'vikariat', 'tv', 'tillsvidare', 'tillsv', 'visstid', 'tidsbegränsad', 'tidsbunden', 'ordinarie', 'ord', 'deltid', 'heltid', 'deltidsanställning', 'heltidsanställning', 'timanställd',
  'fulltime', 'parttime', 'permanent', 'temporary', 'tim', 'hrs',
]);
/** Who may apply, as (m/n), (m/k), (m/f/d). */
const WHO = /\(\s*[mnkfwdx](?:\s*\/\s*[mnkfwdx]){1,2}\s*\)/giu;
/** "osa-aik.", "koko-aikainen" are one word to the employer. */
const PART_TIME = /\b(osa|koko)-aik/giu;
/** A number by itself, with its sign or its day: 100, 2, 1, 2026, 50; "3 x". */
const NUMBER = /^(?:\d+|\d+x|x)$/u;

/** A title without the terms of the employment; the whole of it, where nothing else would be left. */
export function tradeWords(title: string): readonly string[] {
  const all = wordsOf(title);
  const said = wordsOf(title.replaceAll(WHO, ' ').replaceAll(PART_TIME, '$1aik'));
  // Whose deputy somebody is is a trade of its own: "myymäläpäällikön sijainen".
  const told = said.filter((word, at) => (!TERMS.has(word) || (word === 'sijainen' && said[at - 1]?.endsWith('n') === true)) && !NUMBER.test(word));
  return told.length === 0 ? all : told;
}
