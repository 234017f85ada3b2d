import { AREA } from '@kohtaanto/rules/bill-forecast/past-bills.ts';
import type { BillForecast } from '@kohtaanto/rules/bill-forecast/forecast-bill.ts';
import { yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatMonth, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import { forecastAside } from './forecast-aside.ts';
import { knownMonthsOf, stampOf } from './known-months.ts';

export type MadeForecast = {
  readonly forecast: BillForecast | undefined;
  readonly until: string;
  readonly known: number; readonly asSums: number;
  /** Cents by place and month, in the order of the months. */
  readonly history: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

export type BillForecasts = { of(tx: Tx, scope: AccessScope, today: PlainDate): Promise<MadeForecast> };

const MOST_KEPT = 40;

/**
 * The forecast of each area, made again only when a file, a fact or the year is new: the same figures give the same forecast, and
 * the tenth who looks need not wait for it to be made a tenth time. The stamp is read under the asker's own rights.
 */
export function openBillForecasts(): BillForecasts {
  const kept = new Map<string, Promise<MadeForecast>>();
  return {
    async of(tx, scope, today) {
      const stamp = `${await stampOf(tx, scope)} ${yearOf(today)}`;
      const ready = kept.get(stamp);
      if (ready !== undefined) return ready;
      const made = makeForecast(tx, scope, today);
      kept.set(stamp, made);
      // What could not be made is tried again by the next who asks.
      made.catch(() => kept.delete(stamp));
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return made;
    },
  };
}

async function makeForecast(tx: Tx, scope: AccessScope, today: PlainDate): Promise<MadeForecast> {
  const { flows, bills, asSums } = await knownMonthsOf(tx, scope);
  const until = endOfNextYear(today);
  const history = new Map<string, Map<string, number>>([[AREA, new Map()]]);
  for (const { month } of flows) {
    const text = formatMonth(month);
    let all = 0;
    for (const [place, bill] of bills) {
      const own = history.get(place) ?? new Map<string, number>();
      const cents = bill.get(month) ?? 0;
      history.set(place, own.set(text, cents));
      all += cents;
    }
    history.get(AREA)?.set(text, all);
  }
  return { forecast: await forecastAside({ flows, bills, until }), until: formatMonth(until), known: flows.length, asSums, history };
}

/** Budgets are made for the next year: the forecast goes to its December. */
function endOfNextYear(today: PlainDate): Month {
  return parseMonth(`${yearOf(today) + 1}-12`) ?? (0 as Month);
}
