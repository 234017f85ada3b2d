import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { HardStop, MatchPart, MatchReason, MatchReasonCode } from '@kohtaanto/rules/matching/match-reasons.ts';
import { formatDate } from '../dates.ts';
import type { InLanguages, Language } from '../language.ts';
import { nbsp } from '../language.ts';
import { spokenLanguages } from '../language-names.ts';
import { formatWholeEuros } from '../money.ts';
import { capitalised, formatDecimal, formatNumber } from '../numbers.ts';
import { contractsSaid, educationSaid, hardStopsSaid, licencesSaid, partNamesSaid, shiftsSaid, workingTimesSaid } from './matching-names.ts';
import { conditionReasons } from './reasons-of-conditions.ts';
import { workReasons } from './reasons-of-work.ts';
import type { MatchNames, MatchReasonTexts, Told } from './told.ts';

const texts: MatchReasonTexts<MatchReasonCode> = { ...workReasons, ...conditionReasons };

/** Why a part gave what it gave, as a sentence for everybody who is shown the match. */
export function matchReasonSentence(reason: MatchReason, names: MatchNames, language: Language): string {
  return capitalised(texts[reason.code][language](toldOf(reason, names, language)));
}

/** '+24,0 / 24 Toivottu ammatti: …', with every sentence of the part. */
export function matchPartLine(part: MatchPart, names: MatchNames, language: Language): string {
  const sentences = part.because.map((reason) => matchReasonSentence(reason, names, language)).join(' ');
  return `${formatDecimal(part.points / 10_000, 1, language)}${nbsp}/${nbsp}${formatNumber(part.most / 10_000, language)} ${partNamesSaid[part.name][language]}: ${sentences}`;
}

const stopBegins: InLanguages = { fi: 'Este', sv: 'Hinder', en: 'Hard stop' };

/** 'Este: vaadittu kortti tai lupa puuttuu. …' */
export function hardStopSentence({ name, because }: HardStop, names: MatchNames, language: Language): string {
  return `${stopBegins[language]}: ${hardStopsSaid[name][language]}. ${matchReasonSentence(because, names, language)}`;
}

const mostNamed = 5;
const andMore: InLanguages<(count: number) => string> = {
  fi: (count) => `ja ${count} muuta`, sv: (count) => `och ${count} till`, en: (count) => `and ${count} more`,
};

function named(all: readonly string[], language: Language): string {
  if (all.length <= mostNamed) return all.join(', ');
  return `${all.slice(0, mostNamed - 1).join(', ')} ${andMore[language](all.length - mostNamed + 1)}`;
}

/** Names of occupations begin with a capital in lists and not in sentences; those that begin with several keep them. */
const inSentence = (name: string): string => (/^\p{Lu}[\p{Lu}\d-]/u.test(name) ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`);

/** '3 v 2 kk' */
function lengthSaid(months: number, language: Language): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const unit = lengthUnits[language];
  return [...(years > 0 ? [`${years}${nbsp}${unit.years}`] : []), ...(rest > 0 || years === 0 ? [`${rest}${nbsp}${unit.months}`] : [])].join(' ');
}

const lengthUnits: InLanguages<{ readonly years: string; readonly months: string }> = {
  fi: { years: 'v', months: 'kk' }, sv: { years: 'år', months: 'mån.' }, en: { years: 'y', months: 'mo' },
};

/** Work that goes on has no end. */
function endSaid(until: string, language: Language): string {
  if (until === '') return { fi: 'jatkuu', sv: 'pågår', en: 'goes on' }[language];
  const month = `${Number(until.slice(5, 7))}/${until.slice(0, 4)}`;
  return { fi: `${month} asti`, sv: `till ${month}`, en: `until ${month}` }[language];
}

function toldOf({ values }: MatchReason, names: MatchNames, language: Language): Told {
  const number = (name: string): number => Number(values[name] ?? 0);
  const text = (name: string): string => String(values[name] ?? '');
  const list = (name: string): readonly string[] => {
    const value = values[name];
    return typeof value === 'object' ? value : [];
  };
  const from = <Of extends string>(said: Readonly<Record<Of, InLanguages>>, code: string): string => (said as Readonly<Record<string, InLanguages>>)[code]?.[language] ?? code;
  return {
    language, number, text,
    count: (name) => formatNumber(number(name), language),
    occupation: (name) => inSentence(names.occupation(text(name), language)),
    municipality: (name) => names.municipality(text(name), language),
    skills: () => named(list('skills').map((skill) => names.skill(skill, language)), language),
    licence: () => from(licencesSaid, text('licence')),
    spokenLanguage: () => from(spokenLanguages, text('language')),
    education: (name) => from(educationSaid, text(name)),
    shifts: (name) => list(name).map((shift) => from(shiftsSaid, shift)).join(', '),
    workingTime: () => from(workingTimesSaid, text('offered')),
    contract: () => from(contractsSaid, text('offered')),
    day: (name) => formatDate(number(name) as PlainDate),
    lasted: () => `${lengthSaid(number('months'), language)}, ${endSaid(text('until'), language)}`,
    euros: (name) => formatWholeEuros(number(name) as Cents, language),
    asked: (must, wish) => (number('must') === 1 ? must : wish),
  };
}
