import { valueOf } from '@kohtaanto/rules/indicators/compute.ts';
import type { Cell } from '@kohtaanto/rules/indicators/compute.ts';
import type { IndicatorAnswer } from './answer-indicator.ts';
import type { WrittenAnswer, WrittenRow } from './indicator-file.ts';

/** For those who hold the register themselves, after it has been written to the audit trail. */
export function asCounted({ definition, cells, total }: IndicatorAnswer): WrittenAnswer {
  const row = (cell: Cell): WrittenRow => ({ ...cell, value: valueOf(definition, cell) });
  return { rows: cells.map(row), total: row(total) };
}
