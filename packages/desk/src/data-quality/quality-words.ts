import type { EffectShown, QualityOverview, RuleShown } from '@kohtaanto/office/data-quality/contract.ts';
import { unitSign, valueText } from '@kohtaanto/words/indicators/figure-text.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import type { texts } from './quality-texts.ts';
import type { useTexts } from '../app/texts.tsx';

export type Words = ReturnType<typeof useTexts<typeof texts>>;

/** The part before the comma, as it stands inside a sentence: 'palvelu ilman loppua'. */
export function ruleInSentence({ name }: Pick<RuleShown, 'name'>): string {
  const [short = name] = name.split(',');
  return short.charAt(0).toLowerCase() + short.slice(1);
}

/** What distorts most, first; then by how grave it is and how many there are. */
export function inOrderOfHarm(rules: readonly RuleShown[]): readonly RuleShown[] {
  const grave = { high: 2, medium: 1, low: 0 };
  const size = ({ count }: RuleShown) => (typeof count === 'number' ? count : count === 'suppressed' ? 0.5 : 0);
  return rules.toSorted((one, other) => (other.weight ?? 0) - (one.weight ?? 0)
    || grave[other.severity] - grave[one.severity] || size(other) - size(one));
}

export function isOpen({ count }: Pick<RuleShown, 'count'>): boolean {
  return count === 'suppressed' || (count ?? 0) > 0;
}

function isHiddenEffect({ effects }: RuleShown): boolean {
  return effects.some(({ state }) => state === 'hidden');
}

export function qualityHeadline({ extent, rules }: QualityOverview, t: Words, language: Language): string {
  if (rules.every(({ count }) => count === null)) return t.notCounted;
  const open = rules.filter(isOpen);
  if (open.length === 0) return t.allWell;
  const sum = open.reduce((all, { count }) => all + (typeof count === 'number' ? count : 0), 0);
  if (extent === 'own') return sum === 1 ? t.ownRow : t.ownRows(formatNumber(sum, language), t.inRules(open.length));
  const [one, other] = inOrderOfHarm(open).filter(({ weight }) => (weight ?? 0) > 0);
  if (one === undefined && extent === 'unit') return t.unitRows(formatNumber(sum, language), t.inRules(open.length));
  if (one === undefined) return open.some(isHiddenEffect) ? t.effectHidden(t.inRules(open.length)) : t.noneBends;
  return other === undefined ? t.oneBends(ruleInSentence(one)) : t.twoBend(ruleInSentence(one), ruleInSentence(other));
}

/** The bounds as they are written, with their unit: '30,9–31,6 %'. */
export function boundsText(effect: EffectShown, language: Language): { readonly value: string; readonly low: string; readonly high: string } {
  const shape = { unit: effect.unit, direction: 'neutral' };
  const sign = unitSign(shape, language);
  const text = (value: number | null) => (value === null ? '' : valueText(shape, value, language));
  const withSign = (value: string) => (sign === '' ? value : `${value}\u00A0${sign}`);
  return { value: withSign(text(effect.value)), low: text(effect.low), high: withSign(text(effect.high)) };
}

/** What a table is parted by, as it stands in a sentence. */
export function partName(part: string, t: Words): string {
  const names: Readonly<Record<string, string>> = {
    education: t.byEducation, occupation: t.byOccupation, nationality: t.byNationality, language: t.byLanguage,
    municipality: t.byMunicipality, age: t.byAge,
  };
  return names[part] ?? part;
}

/** The effect that weighs most of those that are told, else the first. */
export function worstEffect({ effects }: Pick<RuleShown, 'effects'>): EffectShown | undefined {
  const weight = ({ state, value, low, high }: EffectShown) =>
    (state === 'told' && value !== null && value !== 0 ? ((high ?? 0) - (low ?? 0)) / Math.abs(value) : -1);
  return effects.toSorted((one, other) => weight(other) - weight(one))[0];
}
