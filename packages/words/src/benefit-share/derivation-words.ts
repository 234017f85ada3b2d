import type { ShareDay } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { benefitNames, groundNames, shareSectionLabel } from './benefit-words.ts';
import { counterWords, restartWords, whyWords } from './share-words.ts';
import { formatPeriodDays } from '../dates.ts';
import type { Day } from '../dates.ts';
import { nbsp } from '../language.ts';
import type { Language } from '../language.ts';
import { formatCents } from '../money.ts';
import { formatNumber, formatPercent } from '../numbers.ts';

const words = {
  fi: {
    days: (n: number) => (n === 1 ? `1${nbsp}päivä` : `${formatNumber(n, 'fi')}${nbsp}päivää`),
    before: 'ennen ensimmäistä maksettu', exactly: 'tasan', of: 'etuutta',
  },
  sv: {
    days: (n: number) => (n === 1 ? `1${nbsp}dag` : `${formatNumber(n, 'sv')}${nbsp}dagar`),
    before: 'betalda före den första', exactly: 'exakt', of: 'förmån',
  },
  en: {
    days: (n: number) => (n === 1 ? `1${nbsp}day` : `${formatNumber(n, 'en')}${nbsp}days`),
    before: 'paid before the first', exactly: 'exactly', of: 'of benefit',
  },
} as const;

/** '2 976,80 snt': hundredths of a cent as cents with their decimals, exact. */
export function exactCents(exact: number, language: Language): string {
  const part = String(Math.abs(exact) % 100).padStart(2, '0');
  const unit = { fi: 'snt', sv: 'cent', en: 'cents' }[language];
  return `${formatNumber(Math.floor(exact / 100), language)}${language === 'en' ? '.' : ','}${part}${nbsp}${unit}`;
}

/** Days with one reason and one step, as they are told. */
export type ToldStretch = {
  readonly first: Day; readonly last: Day; readonly days: number; readonly paidBefore: number | null; readonly amount: Cents; readonly exact: number;
  readonly like: Pick<ShareDay, 'why' | 'benefit' | 'ground' | 'percent' | 'counter' | 'restarted' | 'section'>;
};

/** Why this cent: the days, the law, what was paid before and the multiplication, as sentences in order. */
export function stretchSentences(stretch: ToldStretch, language: Language): readonly string[] {
  const { like, days, amount, exact, paidBefore, first, last } = stretch;
  const w = words[language];
  const section = like.section === null ? '' : ` (${shareSectionLabel(like.section, language)})`;
  const ground = like.ground === 'unemployment' ? '' : `, ${groundNames[like.ground][language]}`;
  const head = `${formatPeriodDays(first, last, language, 0)}: ${w.days(days)}, ${benefitNames[like.benefit][language]}${ground}`;
  if (like.why !== 'on-the-ladder') return [head, `${whyWords[like.why][language]}${section}`];
  const counted = like.counter === null ? '' : ` (${counterWords[like.counter][language]})`;
  return [
    head,
    ...(like.restarted === null ? [] : [restartWords[like.restarted][language]]),
    `${w.before}: ${w.days(paidBefore ?? 0)}${counted}`,
    `${formatPercent(like.percent, language, 0)}${section}`,
    `${formatCents(amount, language)} × ${formatPercent(like.percent, language, 0)} = ${exactCents(exact, language)}`,
  ];
}
