import type { Publication, Suppressed } from '@kohtaanto/rules/disclosure/publication.ts';
import type { Equation, Published } from './published-cells.ts';

/**
 * A publication as its readers see it: a change that is printed is an equation, a per cent that is
 * printed is a range, one that is hidden tells nothing. The figures come from the table, not from the
 * protection's own equations.
 */
export function publishedPublication(publication: Publication, { hidden }: Pick<Suppressed, 'hidden'>): Published {
  const index = new Map(publication.cells.map((cell, i) => [cell.key, i]));
  const at = (key: string): number => index.get(key) ?? -1;
  const equations: Equation[] = [];
  for (const { total, parts } of publication.sums) {
    equations.push({ terms: [[at(total), -1], ...parts.map((part) => [at(part), 1] as const)], low: 0, high: 0 });
  }
  for (const { smaller, larger } of publication.nested ?? []) {
    equations.push({ terms: [[at(larger), 1], [at(smaller), -1]], low: 0, high: Number.POSITIVE_INFINITY });
  }
  for (const { change, now, before } of publication.changes ?? []) {
    equations.push({ terms: [[at(change), -1], [at(now), 1], [at(before), -1]], low: 0, high: 0 });
  }
  const quotient = (key: string, part: string, whole: string, step: number, more: number): void => {
    if (hidden.has(key)) return;
    const printed = (publication.cells[at(key)]?.value ?? 0) + more;
    equations.push(
      { terms: [[at(part), 100], [at(whole), -(printed - step / 2)]], low: 0, high: Number.POSITIVE_INFINITY },
      { terms: [[at(part), 100], [at(whole), -(printed + step / 2)]], low: Number.NEGATIVE_INFINITY, high: 0 },
    );
  };
  for (const { share, part, whole, step } of publication.shares ?? []) quotient(share, part, whole, step, 0);
  for (const { rate, now, before, step } of publication.rates ?? []) quotient(rate, now, before, step, 100);
  return {
    cells: publication.cells.map(({ key, value, kind }) => ({
      key, value: hidden.has(key) ? null : value,
      kind: kind === 'derived' ? 'derived' : kind === 'sum' ? 'amount' : 'count',
      small: hidden.has(key) ? hidden.get(key) === 'primary' : null,
    })),
    equations,
  };
}
