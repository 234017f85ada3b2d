import type { Published } from '../../disclosure/attack/published-cells.ts';
import type { MonthCounts } from '../gate/month-counts.ts';
import { rootOf } from '../gate/released-measures.ts';

/**
 * What an attacker knows of noughts: where they are printed, a hidden count is at least one. Of groups, of what he only
 * subtracts, and of populations whose noughts are hidden, he knows no more than that they are not negative.
 */
export function withNoughts(published: Published, { counts, keysOfFamily, groups }: MonthCounts): Published {
  const hidden = new Set(published.cells.flatMap(({ key, value }) => (value === null && counts.get(key) === 0 ? [key] : [])));
  const dark = new Set([...keysOfFamily].flatMap(([family, keys]) =>
    ([...keys].some((key) => !groups.has(key) && hidden.has(key)) ? [rootOf(family)] : [])));
  const unknown = new Set([...keysOfFamily].flatMap(([family, keys]) => (dark.has(rootOf(family)) ? [...keys] : [])));
  const least = published.cells.flatMap(({ key, value }, cell) =>
    (value !== null || groups.has(key) || unknown.has(key) || key.startsWith('~') ? []
      : [{ terms: [[cell, 1] as const], low: 1, high: Number.POSITIVE_INFINITY }]));
  return { ...published, equations: [...published.equations, ...least] };
}
