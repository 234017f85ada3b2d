import type { Citation } from '../foundations/citation.ts';
import { citeUnread } from '../foundations/citation.ts';

/** On what ground an announcement sets people apart, of those of 1325/2014 8 § and 609/1986 7 §. */
export const wordingGrounds = [
  'age', 'sex', 'origin', 'language', 'religion', 'opinion', 'family', 'health', 'sexual-orientation', 'other-personal',
] as const;
export type WordingGround = (typeof wordingGrounds)[number];

/**
 * 17 § of the Non-discrimination Act forbids an employer to ask in an announcement, without right, for characteristics
 * of 8 §; 12 § says when setting apart is just. Of sex: 609/1986 14 §. The wordings were not at hand.
 */
export const sectionsOfWording: Readonly<Record<WordingGround, readonly Citation[]>> = {
  age: [citeUnread('1325/2014', '8'), citeUnread('1325/2014', '17')],
  sex: [citeUnread('609/1986', '14'), citeUnread('609/1986', '8')],
  origin: [citeUnread('1325/2014', '8'), citeUnread('1325/2014', '17')],
  language: [citeUnread('1325/2014', '8'), citeUnread('1325/2014', '17'), citeUnread('1325/2014', '12')],
  religion: [citeUnread('1325/2014', '8'), citeUnread('1325/2014', '17'), citeUnread('1325/2014', '12')],
  opinion: [citeUnread('1325/2014', '8'), citeUnread('1325/2014', '17')],
  family: [citeUnread('609/1986', '7'), citeUnread('1325/2014', '8'), citeUnread('1325/2014', '17')],
  health: [citeUnread('1325/2014', '8'), citeUnread('1325/2014', '17'), citeUnread('1325/2014', '12')],
  'sexual-orientation': [citeUnread('1325/2014', '8'), citeUnread('1325/2014', '17')],
  'other-personal': [citeUnread('1325/2014', '8'), citeUnread('1325/2014', '17')],
};

export type FoundWording = { readonly ground: WordingGround; readonly at: number; readonly text: string };

/** Words stand alone: letters of any alphabet before or after belong to another word. */
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})`, 'giu');
const END = '(?![\\p{L}])';

/**
 * Wordings by ground in Finnish, Swedish and English together: an announcement may mix them. They are signs that a person
 * should look, so they are written narrow: "nuorten ohjaaja" is a profession, "nuori ohjaaja" is not.
 */
const wordings: readonly (readonly [WordingGround, readonly string[]])[] = [
  ['age', [
    'nuor(?:i|ta|eksi|en|elle)\\s+(?:ja\\s+|sekä\\s+)?(?:reip|energ|dynaam|mie[sh]|nai[sn]|henkilö|tekij|työntekij|myyj|innok|osaaj|ihmi|kaver|tyttö|poik|siivooj|avustaj|aikuis|ohjaaja)\\p{L}*',
    'nuore(?:kas|kkaaseen|kasta|kkaan)' + END, '(?:alle|enintään|korkeintaan|max\\.?|yli)\\s*\\d{2}[\\s-]*-?\\s*(?:vuoti\\p{L}*|v\\.?(?![\\p{L}]))',
    '\\d{2}\\s*[–-]\\s*\\d{2}\\s*-?\\s*vuoti\\p{L}*', 'ikä(?:raja)?\\s*:?\\s*\\d{2}\\s*[–-]\\s*\\d{2}', 'eläkeläi\\p{L}*' + END,
    'ung[a]?\\s+(?:och\\s+)?(?:pigg|energisk|dynamisk|tjej|kille|man|kvinna|person|medarbetare|säljare|driven)\\p{L}*', '\\d{2}\\s*[–-]\\s*\\d{2}\\s*(?:-?åring\\p{L}*|år gam\\p{L}*|års ålder)',
    '(?:under|högst|max)\\s+\\d{2}\\s+år' + END, 'ungdomlig\\p{L}*',
    'young\\s+(?:and\\s+)?(?:energetic|dynamic|enthusiastic|person|man|woman|professional|candidate|talent)s?', 'aged?\\s+(?:between\\s+)?\\d{2}\\s*(?:[–-]|to|and)\\s*\\d{2}',
    '(?:under|below|no older than)\\s+\\d{2}\\s+years?(?:\\s+old|\\s+of age)', 'youthful', 'digital native',
  ]],
  ['sex', [
    '(?:nais|mies)(?:myyj|henkilö|työntekij|hakij|siivooj|puoli|avustaj|kuljettaj)\\p{L}*',
    '(?:haemme|etsimme|mieluiten|mielellään|halutaan|vain|pelkästään)\\s+(?:[\\p{L}\\d,–-]+\\s+){0,5}?'
      + '(?:nais(?:ta|ille|ia|henkilö\\p{L}*)|nainen|naiseksi|miestä|mies(?!t)|miehiä|miehille|tyttöä|poikaa|neitiä)' + END,
    '(?:tarjoilija|siivooja|myyjä)tar\\p{L}*', '(?:tarjoilija|siivooja|myyjä|toimisto|keittiö|tiski|respa|kassa)(?:tyt[tö]|poi[kj]|pojan)\\p{L}*', 'toimistonei\\p{L}*',
    '(?:naisille|miehille)\\s+(?:sopiva|tarkoitettu)\\p{L}*',
    '(?:kvinnlig|manlig)[at]?\\s+(?:säljare|medarbetare|sökande|städare|person|anställd|chaufför|assistent)\\p{L}*',
    '(?:söker|sökes|gärna|helst|endast|bara)\\s+(?:[\\p{L}\\d,–-]+\\s+){0,5}?(?:tjej|kille|kvinna|kvinnor|man|män|flicka|pojke|dam)' + END,
    '(?:female|male)\\s+(?:candidate|applicant|employee|worker|assistant|driver|cleaner|staff)s?',
    '(?:looking for|seeking|need|prefer(?:ably)?)\\s+(?:[\\p{L}\\d,–-]+\\s+){0,5}?(?:man|woman|girl|guy|lady|gentleman)' + END,
    '(?:men|women|ladies|males|females)\\s+only', 'only\\s+(?:men|women|males|females)' + END, 'waitress(?:es)?', 'salesgirls?',
  ]],
  ['origin', [
    'suomen kansalai\\p{L}*', '(?:vain|ainoastaan)\\s+suomalai\\p{L}*', 'suomalai(?:sta|nen|selle|sia)\\s+(?:työntekij|tekij|siivooj|henkilö|hakij|kuljettaj|miestä|naista)\\p{L}*',
    'kantasuomalai\\p{L}*', 'syntyperäi\\p{L}*\\s+suomalai\\p{L}*',
    'ei\\s+(?:ulkomaalai|maahanmuutta|romane|romani|mustalai|venäläi|somale|somali)\\p{L}*', 'suomenkieli(?:nen|stä|selle)\\s+(?:nai[sn]|mie[sh]|tyttö|poika)\\p{L}*',
    '(?:finsk|finländsk)t?\\s+medborgar\\p{L}*', '(?:endast|bara)\\s+(?:finländare|svenskar|nordbor)' + END, 'infödd\\p{L}*', 'inga\\s+(?:utlänningar|invandrare|romer|ryssar|somalier)' + END,
    'finnish\\s+(?:citizens?|nationals?)(?:hip)?', 'native\\s+finns?' + END, 'only\\s+finns' + END, 'no\\s+(?:foreigners|immigrants|roma|romani|gypsies|russians|somalis)' + END,
  ]],
  ['language', [
    'äidinkiel(?:enä(?:än)?|eltään|inen)\\s+\\p{L}+', '(?:suomi|ruotsi)\\s+äidinkielenä', '(?:täydelli|virheet|moitteet)\\p{L}*\\s+(?:suomen|ruotsin)\\s+kiel\\p{L}*',
    'natiivi\\s*(?:suomi|suomen|puhuja)?\\p{L}*',
    '(?:finska|svenska)\\s+som\\s+modersmål', 'modersmål\\p{L}*', '(?:perfekt|felfri)[a]?\\s+(?:finska|svenska)' + END,
    'native[\\s-]+(?:level\\s+)?(?:finnish|swedish|english|speaker)\\p{L}*', 'mother tongue', '(?:perfect|flawless)\\s+(?:finnish|swedish)' + END,
  ]],
  ['religion', [
    'kristi(?:tty|llinen|llistä|ttyä)' + END, 'uskovai\\p{L}*', 'kirkon jäsen\\p{L}*', 'ei\\s+(?:muslim|huivi)\\p{L}*', 'krist(?:en|na)\\s+(?:person|medarbetare|värdegrund)\\p{L}*', 'troende' + END,
    'medlem(?:skap)?\\s+(?:av|i)\\s+kyrkan', 'christian\\s+(?:person|candidate|values)\\p{L}*', 'church member\\p{L}*', 'no\\s+(?:headscar[fv]\\p{L}*|muslims)' + END,
  ]],
  ['opinion', [
    'ei\\s+(?:ammattiliit|liiton jäsen)\\p{L}*', 'järjestäytymätön\\p{L}*', 'poliittisesti\\s+\\p{L}+', 'inte\\s+(?:fackansluten|med i facket)', 'no\\s+(?:trade\\s+)?union\\s+members?',
  ]],
  ['family', [
    '(?:perheetön|perheettömä|lapseton|lapsettoma|naimaton|naimattoma)\\p{L}*', 'ei\\s+(?:pieniä\\s+)?(?:lapsia|perhettä)' + END, 'sinkku\\p{L}*', 'raskau\\p{L}*', 'raskaana' + END,
    'raskaina\\s+olev\\p{L}*', 'perheelli(?:nen|stä|selle)' + END,
    'barnlös\\p{L}*', 'ogift\\p{L}*', '(?:utan|inga)\\s+(?:små\\s+)?barn' + END, 'gravid\\p{L}*', 'childless', 'unmarried', '(?:no|without)\\s+(?:small\\s+)?(?:children|kids|family)' + END,
    'pregnan\\p{L}*',
  ]],
  ['health', [
    '(?:täysin\\s+|perus)terve(?:ttä|eltä|en|elle)?' + END, 'terve(?:ttä)?\\s+(?:ja\\s+\\p{L}+\\s+)?(?:henkilö|työntekij|hakij|ihmi)\\p{L}*', 'ei\\s+(?:sairau|sairas|vammai)\\p{L}*',
    'täysin\\s+työkykyi\\p{L}*', 'ei\\s+selkävaivo\\p{L}*',
    '(?:fullt\\s+)?frisk\\s+(?:och\\s+\\p{L}+\\s+)?(?:person|medarbetare|sökande)\\p{L}*', 'inga\\s+(?:sjukdomar|funktionshinder|funktionsnedsättningar)' + END, 'låg\\s+sjukfrånvaro',
    'healthy\\s+(?:and\\s+\\p{L}+\\s+)?(?:person|individual|candidate|applicant)s?', 'no\\s+(?:disabilit\\p{L}*|health\\s+(?:problems|issues))', 'able[\\s-]bodied',
  ]],
  ['sexual-orientation', ['hetero\\p{L}*', 'straight\\s+(?:man|woman|person)' + END]],
  ['other-personal', [
    '(?:edustava|siisti|miellyttävä|hyvä)\\p{L}*\\s+ulkonä\\p{L}*', '(?:valokuva|kuva)\\s+(?:hakijasta|itsestäsi|mukaan)' + END, 'liitä\\s+(?:valo)?kuva\\p{L}*',
    '(?:representativt|vårdat|tilltalande)\\s+utseende', '(?:bifoga|skicka)\\s+(?:ett\\s+)?(?:foto|fotografi)' + END, '(?:attractive|good)\\s+(?:appearance|looks)' + END,
    '(?:attach|include|send)\\s+(?:a\\s+|your\\s+)?(?:photo|picture)\\p{L}*',
  ]],
];

const patterns = wordings.map(([ground, written]) => ({ ground, pattern: word(written.join('|')) }));
const LONGEST = 20_000;

/** Those of a vacancy's title and text: the advice tells them to whoever writes, and one that came from elsewhere waits for somebody to look. */
export function wordingsOfVacancy({ title, description }: { readonly title: string; readonly description: string }): readonly (FoundWording & { readonly field: 'title' | 'description' })[] {
  const of = (field: 'title' | 'description', text: string) => findDiscriminatingWording(text).map((found) => ({ ...found, field }));
  return [...of('title', title), ...of('description', description)];
}

/** Every wording that sets people apart, in the order of the text; where two overlap the earlier and longer is told. */
export function findDiscriminatingWording(text: string): readonly FoundWording[] {
  const read = text.slice(0, LONGEST);
  const all = patterns.flatMap(({ ground, pattern }) => [...read.matchAll(pattern)].map((match) => ({ ground, at: match.index, text: match[0].trim() })));
  const kept: FoundWording[] = [];
  for (const each of all.toSorted((a, b) => a.at - b.at || b.text.length - a.text.length)) {
    const last = kept.at(-1);
    if (last === undefined || each.at >= last.at + last.text.length || (last.ground !== each.ground && each.at > last.at)) kept.push(each);
  }
  return kept;
}
