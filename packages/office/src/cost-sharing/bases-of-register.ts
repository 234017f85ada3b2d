import type { BaseFigure } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import { monthsOf } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { isClosed } from '../indicators/gate/gate.ts';
import { tellIndicator } from '../indicators/gate/tell-indicator.ts';
import { newest } from '../indicators/telling.ts';
import type { Telling } from '../indicators/telling.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope } from '../platform/platform.ts';

export type RegisterBases = { readonly bases: readonly BaseFigure[]; readonly months: number; readonly hidden: number };

/** The indicator whose numerator is what the plan of Porvoo shares by: the unemployed and those in services. */
const INDICATOR = 'broad-unemployment';

/**
 * The year's closed months from the office's own register, as the gate tells them to everybody: a figure
 * that is hidden from others is not told here either, and has to be agreed on by hand.
 */
export async function basesOfRegister(telling: Telling, scope: AccessScope, year: number): Promise<RegisterBases> {
  const looked = await newest(telling);
  const definition = findIndicator(INDICATOR)?.definition;
  const closed = monthsOf(year).filter((text) => {
    const month = parseMonth(text);
    return month !== undefined && definition !== undefined && isClosed(definition, month, looked.sight.snapshot.day);
  });
  const bases: BaseFigure[] = [];
  let months = 0;
  let hidden = 0;
  for (const month of closed) {
    const answer = await tellIndicator(telling, looked, scope, { id: INDICATOR, month, by: 'municipality' }).catch((error: unknown) => {
      // The area's register does not yet hold the month.
      if (error instanceof Refused && error.code.startsWith('indicators.')) return undefined;
      throw error;
    });
    if (answer === undefined) continue;
    months += 1;
    for (const { code, value } of answer.rows) {
      if (value === 'suppressed') hidden += 1;
      if (typeof value !== 'number') continue;
      bases.push({
        measure: 'unemployed-and-in-services', municipality: code, asOf: month, hundredths: value * 100,
        source: `${INDICATOR}, ${answer.snapshotDay ?? ''}`, path: `bases.unemployed-and-in-services.${code}`,
      });
    }
  }
  return { bases, months, hidden };
}
