import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import flowTargets from '../targets/lantinen-pirkanmaa-flow.json' with { type: 'json' };
import tableTargets from '../targets/lantinen-pirkanmaa-unemployment.json' with { type: 'json' };

/** The calculation days of the plan's table: the last working days of the two Julys. */
export const FIRST_COUNT: PlainDate = plainDate('2022-07-29');
export const SECOND_COUNT: PlainDate = plainDate('2023-07-31');

export type CountTargets = {
  readonly unemployed: number;
  readonly men: number;
  readonly under30: number;
  readonly over50: number;
  readonly structural: number;
  readonly longTerm: number;
  readonly partial: number;
  readonly foreign: number;
};

/** The three cells hidden in the source are 1-4 each and sum to seven. */
const hiddenForeign: Readonly<Record<string, number>> = { '250': 1, '581': 4, '619': 2 };

export function countTargets(code: string, period: '2022-07' | '2023-07'): CountTargets {
  const value = (measure: string): number => {
    const row = tableTargets.rows.find(
      (each) => each.measure === measure && each.period === period && each.code === code,
    );
    if (row === undefined) throw new RangeError(`No target ${measure} ${period} ${code}`);
    if (row.value !== null) return row.value;
    const chosen = hiddenForeign[code];
    if (measure !== 'foreign_nationals' || chosen === undefined) throw new RangeError('Hidden target');
    return chosen;
  };
  return {
    unemployed: value('unemployed'),
    men: value('unemployed_men'),
    under30: value('unemployed_under30'),
    over50: value('unemployed_over50'),
    structural: value('structural_unemployed'),
    longTerm: value('long_term_unemployed'),
    partial: value('partial_work_ability'),
    foreign: value('foreign_nationals'),
  };
}

export type FlowTarget = { readonly monthStart: PlainDate; readonly started: number; readonly passed: number };

/**
 * "Over three months" of a month tells of the spells that began three months earlier: the figure of
 * July needs no day after it (a reading; the source names no definition).
 */
export function flowTargetsOf(code: string): readonly FlowTarget[] {
  return flowTargets.rows
    .filter((row) => row.municipality === code && row.period.length === 7)
    .map((row) => ({ monthStart: startOfSpells(row.period), started: row.started, passed: row.passed }));
}

function startOfSpells(period: string): PlainDate {
  const month = Number(period.slice(5, 7)) - 3;
  return month > 0 ? plainDate(`2023-0${month}-01`) : plainDate(`2022-${month + 12}-01`);
}
