import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { distorted, qualityRules } from '@kohtaanto/rules/data-quality/catalogue.ts';
import { effectBounds, effectWeight } from '@kohtaanto/rules/data-quality/effect-bounds.ts';
import type { QualityEffect, QualityRule } from '@kohtaanto/rules/data-quality/quality-rule.ts';
import { mayTellArea, smallestTold, toldCount } from '@kohtaanto/rules/data-quality/told-count.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { roleName } from '@kohtaanto/words/codes.ts';
import { qualityRuleWords } from '@kohtaanto/words/data-quality/quality-words.ts';
import { indicatorName } from '@kohtaanto/words/indicators/indicator-words.ts';
import { sectionHref, sectionLabel } from '@kohtaanto/words/reasons.ts';
import type { Gate } from '../indicators/gate/gate.ts';
import type { SnapshotShelf } from '../indicators/snapshot-shelf.ts';
import type { AccessScope, Database } from '../platform/platform.ts';
import type { EffectShown, QualityOverview, RuleShown } from './contract.ts';
import { figuresTold } from './figures-told.ts';
import type { ToldFigure } from './figures-told.ts';
import { keptCounts, liveCounts, WHOLE } from './kept-counts.ts';
import type { Counted } from './kept-counts.ts';
import { extentOf } from './rule-functions.ts';
import type { Extent } from './rule-functions.ts';

export type QualitySources = { readonly database: Database; readonly gate: Gate; readonly shelf: SnapshotShelf };

/** The rules as the asker may know them (KNO-10). */
export async function tellQuality(
  sources: QualitySources, scope: AccessScope, today: PlainDate, rules: readonly QualityRule[] = qualityRules,
): Promise<QualityOverview> {
  const { database, gate, shelf } = sources;
  const extent = extentOf(scope);
  const { area, own } = await database.read(scope, async (tx) => {
    const whole = await keptCounts(tx, scope, WHOLE, today);
    if (extent === 'area') return { area: whole, own: whole };
    const seen = extent === 'own' ? await liveCounts(tx, scope, today, rules) : await keptCounts(tx, scope, scope.unitCode, today);
    return { area: whole, own: seen };
  });
  const looked = await shelf.look();
  const ids = [...new Set(rules.flatMap(({ effects }) => effects.map(({ indicator }) => indicator)))];
  const figures = looked === null ? new Map<string, ToldFigure>() : await figuresTold(database, gate, looked, scope, ids);
  const facts = (rule: QualityRule): RuleFacts => ({
    rule, extent, area: area.get(rule.id) ?? [], own: own.get(rule.id) ?? [], figures, scope, today,
  });
  return {
    day: formatIso(today), extent, mayList: extent !== 'area', mayRecount: extent !== 'own',
    threshold: smallestTold({ sensitivity: 'ordinary' }), rules: rules.map((rule) => shownRule(facts(rule))),
  };
}

type RuleFacts = {
  readonly rule: QualityRule; readonly extent: Extent; readonly area: readonly Counted[]; readonly own: readonly Counted[];
  readonly figures: ReadonlyMap<string, ToldFigure>; readonly scope: AccessScope; readonly today: PlainDate;
};

function shownRule(facts: RuleFacts): RuleShown {
  const { rule, own, scope } = facts;
  const { language } = scope;
  const told = teller(facts);
  const last = own.at(-1);
  const count = last === undefined ? null : told(last.faults);
  const effects = effectsOf(facts);
  const weights = effects.flatMap(({ state, value, low, high }) =>
    state === 'told' && value !== null && low !== null && high !== null ? [effectWeight({ value, low, high })] : []);
  return {
    id: rule.id, ...qualityRuleWords(rule.id, language), owner: rule.owner, ownerName: roleName(rule.owner, language),
    severity: rule.severity, mend: rule.mend, parts: [...rule.parts],
    section: rule.section === null ? null
      : { label: sectionLabel(rule.section, language), href: sectionHref(rule.section, language) },
    count, accepted: last === undefined ? null : told(last.accepted),
    oldest: typeof count === 'number' && count > 0 ? last?.oldest ?? null : null, countedAt: last?.countedAt ?? null,
    change: changeOf(facts), trend: own.map(({ day, faults }) => ({ day, count: told(faults) })),
    effects, weight: weights.length === 0 ? null : Math.max(...weights),
  };
}

/** Whoever sees the persons sees their number; others do not see a few. */
function teller({ rule, extent }: RuleFacts): (count: number) => number | 'suppressed' {
  return (count) => (extent === 'area' ? toldCount(rule, count) : count);
}

function changeOf(facts: RuleFacts): RuleShown['change'] {
  const { own, today } = facts;
  const last = own.at(-1);
  const week = formatIso(addDays(today, -7));
  const before = own.find(({ day }) => day >= week && day !== last?.day);
  if (last === undefined || before === undefined) return null;
  const told = teller(facts);
  const [then, now] = [told(before.faults), told(last.faults)];
  return { since: before.day, value: then === 'suppressed' || now === 'suppressed' ? 'suppressed' : now - then };
}

/** Of the area's rows, whoever asks: the figure is the area's. */
function effectsOf(facts: RuleFacts): EffectShown[] {
  const { rule, extent, area, own, scope } = facts;
  const rows = area.at(-1)?.faults;
  const mine = extent === 'area' ? 0 : own.at(-1)?.faults ?? 0;
  const about = (indicator: string) => ({
    indicator, name: indicatorName(indicator, scope.language), unit: findIndicator(indicator)?.definition.unit ?? 'number',
    month: null, value: null, low: null, high: null,
  });
  if (rows === undefined || rows === 0) {
    const state = rows === undefined ? 'not-known' as const : 'none' as const;
    return distorted(rule).map((indicator) => ({ ...about(indicator), state }));
  }
  return [
    ...rule.effects.map((effect) => ({ ...about(effect.indicator), ...boundedBy(facts, effect, rows, mine) })),
    ...rule.unbounded.map((indicator) => ({ ...about(indicator), state: 'unbounded' as const })),
  ];
}

type Bounded = Pick<EffectShown, 'state'> & Partial<Pick<EffectShown, 'month' | 'value' | 'low' | 'high'>>;

function boundedBy({ rule, figures }: RuleFacts, { indicator, moves }: QualityEffect, rows: number, mine: number): Bounded {
  if (!mayTellArea(rule, rows, mine)) return { state: 'hidden' };
  const figure = figures.get(indicator);
  if (figure === undefined) return { state: 'not-known' };
  const { definition, month, told: { numerator, denominator } } = figure;
  if (numerator === 'suppressed' || denominator === 'suppressed') return { state: 'hidden', month };
  if (numerator === null || (denominator === null && definition.denominator !== null)) return { state: 'not-known' };
  const bounds = effectBounds(definition, { numerator, denominator }, rows, moves);
  return bounds === null ? { state: 'not-known' } : { state: 'told', month, ...bounds };
}
