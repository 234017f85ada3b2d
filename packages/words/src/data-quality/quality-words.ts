import { contactKindName, serviceName, statusName } from '../codes.ts';
import { formatDate } from '../dates.ts';
import type { Language } from '../language.ts';
import { namesOfBackground } from './names-of-background.ts';
import { namesOfPeriods } from './names-of-periods.ts';
import { namesOfService } from './names-of-service.ts';
import type { FaultDetail, QualityName, Telling } from './said.ts';

const names: Readonly<Record<string, QualityName>> = { ...namesOfBackground, ...namesOfPeriods, ...namesOfService };

export type QualityRuleWords = { readonly name: string; readonly reason: string; readonly remedy: string };

/** A rule of data quality as the page tells it (KNO-10); one that nobody has worded is told by its id. */
export function qualityRuleWords(id: string, language: Language): QualityRuleWords {
  const words = names[id];
  return {
    name: words?.name[language] ?? id, reason: words?.reason[language] ?? '', remedy: words?.remedy[language] ?? '',
  };
}

/** What is wrong on one row, in words; empty where the rule's name says all. */
export function faultSentence(id: string, detail: FaultDetail, language: Language): string {
  return names[id]?.row?.[language](tellingOf(detail, language)) ?? '';
}

function tellingOf(detail: FaultDetail, language: Language): Telling {
  const text = (name: string): string => {
    const value = detail[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return {
    text,
    day: (name) => (text(name) === '' ? '' : formatDate(text(name))),
    status: () => statusName(text('code'), language),
    service: () => serviceName(text('kind'), language),
    contact: () => contactKindName(text('kind'), language),
    is: (name) => detail[name] === true,
  };
}

const educations = [
  ['basic', 'Perusaste', 'Grundnivå', 'Basic'],
  ['upper-secondary-vocational', 'Ammatillinen tutkinto', 'Yrkesexamen', 'Vocational qualification'],
  ['upper-secondary-general', 'Ylioppilas', 'Studentexamen', 'General upper secondary'],
  ['tertiary', 'Korkea-aste', 'Högre nivå', 'Tertiary'],
] as const;

/** What education may be filled in, in the order of the levels. */
export function educationOptions(language: Language): readonly { readonly value: string; readonly label: string }[] {
  return educations.map(([value, fi, sv, en]) => ({ value, label: { fi, sv, en }[language] }));
}
