import { suppress } from '@kohtaanto/rules/disclosure/suppression.ts';
import type { CountTable } from '@kohtaanto/rules/disclosure/suppression.ts';
import { valueOf } from '@kohtaanto/rules/indicators/compute.ts';
import type { Cell } from '@kohtaanto/rules/indicators/compute.ts';
import type { IndicatorAnswer } from './answer-indicator.ts';

export type Shown = number | 'suppressed' | null;
export type ShownRow = {
  readonly codes: readonly string[]; readonly numerator: Shown; readonly denominator: Shown; readonly value: Shown;
};
export type ShownAnswer = { readonly rows: readonly ShownRow[]; readonly total: ShownRow };

/** As many persons as must be behind a figure; more where it tells of health. */
export const THRESHOLD = { ordinary: 5, health: 10 } as const;

/**
 * A table by municipality with its sum, as it may leave (KNO-4). Counts below and above the line are
 * protected together, and a ratio is printed only where both are: it is an equation like any other. Other
 * tables are not protected here, because a municipality's and an area's tables by sex or age belong together.
 */
export function protectByMunicipality(answer: IndicatorAnswer): ShownAnswer {
  const { definition, cells, total } = answer;
  if (definition.source === 'imported') return showAll(answer); // published already
  const persons = definition.unit === 'percent' || total.denominator === null;
  const table = tableOf(cells, total, persons, definition.source === 'register-and-imported');
  const hidden = suppress(table, { threshold: THRESHOLD[definition.sensitivity] });
  const row = (cell: Cell, key: string): ShownRow => {
    const below = hidden.has(`d/${key}`);
    const above = hidden.has(`n/${key}`) || (!persons && below);
    return {
      codes: cell.codes,
      numerator: above ? 'suppressed' : cell.numerator,
      denominator: below ? 'suppressed' : cell.denominator,
      value: above || below ? 'suppressed' : valueOf(definition, cell),
    };
  };
  return { rows: cells.map((cell) => row(cell, cell.codes.join('/'))), total: row(total, 'all') };
}

/** What an attacker may subtract. Sums of days are protected by the number of those they are of. */
function tableOf(cells: readonly Cell[], total: Cell, persons: boolean, knownBelow: boolean): CountTable {
  const all = [...cells.map((cell) => ({ cell, key: cell.codes.join('/') })), { cell: total, key: 'all' }];
  const above = persons;
  const below = total.denominator !== null && !knownBelow;
  const sum = (side: 'n' | 'd') => cells.length === 0 ? []
    : [{ total: `${side}/all`, parts: cells.map((cell) => `${side}/${cell.codes.join('/')}`) }];
  return {
    cells: [
      ...(above ? all.map(({ cell, key }) => ({ key: `n/${key}`, value: cell.numerator })) : []),
      ...(below ? all.map(({ cell, key }) => ({ key: `d/${key}`, value: cell.denominator ?? 0 })) : []),
    ],
    sums: [...(above ? sum('n') : []), ...(below ? sum('d') : [])],
    nested: above && below ? all.map(({ key }) => ({ smaller: `n/${key}`, larger: `d/${key}` })) : [],
  };
}

/** For those who hold the register themselves, after it has been written to the audit trail. */
export function showAll({ definition, cells, total }: IndicatorAnswer): ShownAnswer {
  const row = (cell: Cell): ShownRow => ({ ...cell, value: valueOf(definition, cell) });
  return { rows: cells.map(row), total: row(total) };
}
