import type { Citation } from '../foundations/citation.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { Licence, VacancyFacts } from '../matching/matching-facts.ts';
import { sectionsOfWording, wordingsOfVacancy } from './discriminating-wording.ts';
import type { WordingGround } from './discriminating-wording.ts';
import { readLanguages } from './language-of-text.ts';
import type { TextLanguage } from './language-of-text.ts';
import { licencesOfOccupation } from './occupation-licences.ts';
import { findJargon, findMarkup, longSentences, speaksOfShifts } from './plain-language.ts';
import type { JargonWord } from './plain-language.ts';
import { onlySubsidisedSection } from './refusal-grounds.ts';

/** A vacancy as it is being written: its facts, whatever is told of them yet, and its texts. */
export type VacancyDraft = {
  readonly facts: Omit<VacancyFacts, 'vacancyId' | 'occupation'> & { readonly occupation: VacancyFacts['occupation'] | null };
  readonly title: string;
  readonly description: string;
  readonly language: TextLanguage;
  readonly closes: PlainDate | null;
  readonly places: number;
  readonly apply: string;
  /** Only whom a subsidy of 81 § or 95 § could be granted for would be taken (49 § 1). */
  readonly onlySubsidised: boolean;
};

export type AdviceField =
  | 'title' | 'description' | 'occupation' | 'municipality' | 'closes' | 'apply' | 'pay' | 'shifts' | 'skills' | 'licences' | 'languages' | 'places' | 'begins' | 'onlySubsidised';

/** An error stops publishing; what softens makes the vacancy open to more people; a note is for the writer to weigh. */
export type AdviceSeverity = 'error' | 'soften' | 'note';

export type Advice = {
  readonly code: AdviceCode;
  readonly field: AdviceField;
  readonly severity: AdviceSeverity;
  /** The law may stand against it: whoever publishes says that it was weighed. Never a refusal by itself. */
  readonly law: readonly Citation[];
  readonly values: AdviceValues;
};
export type AdviceValues = {
  readonly text?: string; readonly count?: number; readonly most?: number; readonly licence?: Licence; readonly language?: TextLanguage; readonly other?: TextLanguage;
  readonly ground?: WordingGround; readonly jargon?: JargonWord; readonly level?: string;
};

export const adviceCodes = [
  'title-missing', 'description-missing', 'occupation-missing', 'place-missing', 'closing-missing', 'closing-past', 'apply-missing', 'places-none', 'text-too-long', 'markup',
  'only-subsidised', 'discriminating', 'language-too-high', 'too-many-musts', 'wishes-as-musts', 'licence-not-asked', 'pay-not-shown', 'pay-by-agreement', 'shifts-unclear', 'begins-past',
  'long-sentences', 'jargon', 'mixed-language', 'other-language', 'title-shouts', 'title-long', 'description-short',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

export const LONGEST_TEXT = 20_000;
export const LONGEST_TITLE = 120;
const SHORT_TEXT = 150;
const SHOUT_LETTERS = 8;
/** So many musts leave few to apply; a house's measure, told as one. */
export const MOST_MUSTS = 6;

type Found = readonly Advice[];

const advice = (code: AdviceCode, field: AdviceField, severity: AdviceSeverity, values: AdviceValues = {}, law: readonly Citation[] = []): Advice =>
  ({ code, field, severity, law, values });
const when = (holds: boolean, ...given: Parameters<typeof advice>): Found => (holds ? [advice(...given)] : []);

/** All that a careful colleague would say of a vacancy before it is published, the weightiest first. */
export function adviseVacancy(vacancy: VacancyDraft, today: PlainDate): Found {
  const order: readonly AdviceSeverity[] = ['error', 'soften', 'note'];
  const rank = ({ severity, law }: Advice): number => order.indexOf(severity) * 2 + (law.length > 0 ? 0 : 1);
  return [...missing(vacancy, today), ...wordings(vacancy), ...demands(vacancy), ...told(vacancy, today), ...writing(vacancy)].toSorted((a, b) => rank(a) - rank(b));
}

/** What stands in the way of publishing. */
export const errorsOf = (found: Found): Found => found.filter(({ severity }) => severity === 'error');
/** What whoever publishes must say to have weighed. */
export const weighedByLaw = (found: Found): Found => found.filter(({ severity, law }) => severity === 'soften' && law.length > 0);

function missing({ facts, title, description, closes, apply, places, onlySubsidised }: VacancyDraft, today: PlainDate): Found {
  const markup = findMarkup(title) ?? findMarkup(description.slice(0, LONGEST_TEXT));
  return [
    ...when(title.trim() === '', 'title-missing', 'title', 'error'),
    ...when(description.trim() === '', 'description-missing', 'description', 'error'),
    ...when(facts.occupation === null, 'occupation-missing', 'occupation', 'error'),
    ...when(facts.municipality === null && facts.remote !== 'wholly', 'place-missing', 'municipality', 'error'),
    ...when(closes === null, 'closing-missing', 'closes', 'error'),
    ...when(closes !== null && closes < today, 'closing-past', 'closes', 'error'),
    ...when(apply.trim() === '', 'apply-missing', 'apply', 'error'),
    ...when(places < 1, 'places-none', 'places', 'error'),
    ...when(description.length > LONGEST_TEXT, 'text-too-long', 'description', 'error', { count: description.length, most: LONGEST_TEXT }),
    ...when(markup !== null, 'markup', 'description', 'error', { text: (markup ?? '').slice(0, 40) }),
    ...when(onlySubsidised, 'only-subsidised', 'onlySubsidised', 'error', {}, [onlySubsidisedSection]),
  ];
}

function wordings(vacancy: VacancyDraft): Found {
  return wordingsOfVacancy(vacancy).map(({ field, ground, text }) => advice('discriminating', field, 'soften', { ground, text }, sectionsOfWording[ground]));
}

const HIGH: ReadonlySet<string> = new Set(['C1', 'C2']);
/** Major groups of ISCO-08 in which work is seldom done by writing: trades, operators, elementary work. */
const bySkillOfHands = (isco: string): boolean => /^[6789]/u.test(isco);

function demands({ facts }: VacancyDraft): Found {
  const { skills, licences, languages, education, occupation } = facts;
  const musts = [...skills, ...licences, ...languages].filter(({ must }) => must).length + (education?.must === true ? 1 : 0);
  const asked = new Set<string>(licences.map(({ of }) => of));
  const skillMusts = skills.filter(({ must }) => must).length;
  return [
    ...languages.filter(({ of, must }) => must && HIGH.has(of.level) && (of.level === 'C2' || bySkillOfHands(occupation?.isco ?? '')))
      .map(({ of }) => advice('language-too-high', 'languages', 'soften', { text: of.language, level: of.level }, sectionsOfWording.language)),
    ...when(musts > MOST_MUSTS, 'too-many-musts', 'skills', 'soften', { count: musts, most: MOST_MUSTS }),
    ...when(skills.length >= 4 && skillMusts === skills.length, 'wishes-as-musts', 'skills', 'soften', { count: skillMusts }),
    ...licencesOfOccupation(occupation?.isco ?? '').filter((licence) => !asked.has(licence)).map((licence) => advice('licence-not-asked', 'licences', 'note', { licence })),
  ];
}

const namesAgreement = (text: string): boolean => /työehtosopimu|(?<!\p{L})tes(?!\p{L})|kollektivavtal|collective agreement/iu.test(text);

function told({ facts, description }: VacancyDraft, today: PlainDate): Found {
  return [
    ...when(facts.monthlyPay === null && !namesAgreement(description), 'pay-not-shown', 'pay', 'soften'),
    // What the agreement pays for this work is in its table: who writes names the group, who reads need not look for it.
    ...when(facts.monthlyPay === null && namesAgreement(description), 'pay-by-agreement', 'pay', 'note'),
    ...when(facts.shifts.length === 0, 'shifts-unclear', 'shifts', speaksOfShifts(description) ? 'soften' : 'note'),
    ...when(facts.begins !== null && facts.begins < today, 'begins-past', 'begins', 'note'),
  ];
}

function writing({ title, description, language }: VacancyDraft): Found {
  const text = description.slice(0, LONGEST_TEXT);
  const long = longSentences(text);
  const { main, mixedWith } = readLanguages(text);
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  return [
    ...when(long.length > 0, 'long-sentences', 'description', 'note', { count: long.length, text: long[0]?.text ?? '' }),
    ...findJargon(text).slice(0, 3).map(({ word, text: found }) => advice('jargon', 'description', 'note', { jargon: word, text: found })),
    ...(main !== null && mixedWith !== null ? [advice('mixed-language', 'description', 'note', { language: main, other: mixedWith })] : []),
    ...(main !== null && mixedWith === null && main !== language ? [advice('other-language', 'description', 'note', { language, other: main })] : []),
    ...when(letters >= SHOUT_LETTERS && title === title.toLocaleUpperCase('fi'), 'title-shouts', 'title', 'note'),
    ...when(title.length > LONGEST_TITLE, 'title-long', 'title', 'note', { count: title.length, most: LONGEST_TITLE }),
    ...when(description.trim() !== '' && description.trim().length < SHORT_TEXT, 'description-short', 'description', 'note', { count: description.trim().length }),
  ];
}
