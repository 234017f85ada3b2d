import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { attack } from '../../disclosure/attack/attack.ts';
import type { AttackResult } from '../../disclosure/attack/attack.ts';
import type { PublishedContent } from '../content.ts';
import { indicatorOf } from './named-counts.ts';
import type { CountName } from './named-counts.ts';
import { seenTogether } from './seen-together.ts';
import type { SeenTogether } from './seen-together.ts';
import { toldByContent } from './told-by-content.ts';

/** What the attacker found of everything that would be out together. */
export type AttackedContents = {
  readonly publications: number;
  readonly months: readonly string[];
  /** Counts of persons that are printed or hidden, each once. */
  readonly cells: number;
  readonly hidden: number;
  /** Hidden counts that a reader could work out to the last person. */
  readonly told: readonly CountName[];
  /** Hidden counts that a reader could tell to fewer values than the rule leaves. */
  readonly narrowed: readonly CountName[];
  /** Counts printed in two ways, and groups of figures that no counts fit. */
  readonly contradictions: number;
};

/**
 * The attacker knows everything given, that noughts are printed unless a publication says otherwise, and every sum,
 * part, change and per cent.
 * Nothing is published of which he finds anything (KNO-4).
 */
export async function attackContents(contents: readonly PublishedContent[]): Promise<AttackedContents> {
  const told = contents.map(toldByContent);
  const first = await attackSeen(seenTogether(told, true));
  const { seen, found } = first.found.contradictions === 0 ? first : await attackSeen(seenTogether(told, false));
  const { published, names, plain, contradicted } = seen;
  const asRead = (name: CountName): CountName => ({ ...name, measure: indicatorOf(name.measure) });
  // A hidden count that can only be a nought is nobody.
  const nobody = new Set(found.intervals.flatMap(({ cell, high }) => (high < 1 ? [cell] : [])));
  const named = (cells: readonly number[]) => cells.flatMap((cell) => names[cell] ?? []).map(asRead);
  return {
    publications: contents.length,
    months: [...new Set(names.map(({ month }) => month))].toSorted(),
    cells: published.cells.length,
    hidden: published.cells.filter(({ value }) => value === null).length,
    told: [...plain.map(asRead), ...named(found.exact.filter((cell) => !nobody.has(cell)))],
    narrowed: named(found.narrowed),
    contradictions: found.contradictions + contradicted.length,
  };
}

async function attackSeen(seen: SeenTogether): Promise<{ readonly seen: SeenTogether; readonly found: AttackResult }> {
  const found = await attack(seen.published, {
    knowledge: { level: 'zeros-printed', smallLow: 1, smallHigh: RULE_2026.threshold - 1 }, width: RULE_2026.threshold - 2,
  });
  return { seen, found };
}
