import { AREA } from '@kohtaanto/rules/bill-forecast/past-bills.ts';
import type { BillMonth, PlaceBill } from '@kohtaanto/rules/bill-forecast/forecast-bill.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { billGrounds, billNotes } from '@kohtaanto/words/benefit-share/bill-forecast-words.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { centsForSpreadsheet } from '@kohtaanto/words/money.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { BillForecast, ToldDays } from '../contract.ts';
import { tellMonth } from '../hide-small.ts';
import type { MunicipalitySums, Names } from '../month-store.ts';
import type { MadeForecast } from './bill-forecasts.ts';

export type BillAsked = { readonly place: string | undefined; readonly maySeePersons: boolean; readonly language: Language };

/** What is told of the forecast: every place's years, and one place in full. */
export function tellBill(made: MadeForecast, names: Names, { place, maySeePersons, language }: BillAsked): BillForecast {
  const { forecast, until, known, asSums, history } = made;
  const notes = [...billNotes(language)];
  if (forecast === undefined) {
    return {
      last: null, until, knownMonths: known, monthsAsSums: asSums, tested: 'not', origins: 0, seasonal: false, ratesOf: 0, rows: [], chosen: null, grounds: [], notes,
    };
  }
  const chosen = forecast.places.find((each) => each.place === (place ?? AREA));
  if (chosen === undefined) throw new Refused('benefit-share.place-unknown', { place: place ?? AREA });
  const hidden = maySeePersons ? new Set<number>() : hiddenPercents(forecast.places, chosen.place, names);
  const nameOf = (code: string): { fi: string; sv: string; en: string } | null => names.get(code) ?? null;
  const { last, tested, origins, seasonal, ratesOf } = forecast;
  return {
    last, until, knownMonths: known, monthsAsSums: asSums, tested, origins, seasonal, ratesOf, notes,
    grounds: [...billGrounds({ tested, origins, seasonal, ratesOf, asSums }, language)],
    rows: forecast.places.map((each) => {
      const own = each.accuracy.find(({ method }) => method === 'ladder');
      return { place: each.place, name: nameOf(each.place), years: [...each.years], meanAbsolute: own?.meanAbsolute ?? null, smape: own?.smape ?? null };
    }),
    chosen: {
      place: chosen.place, name: nameOf(chosen.place), years: [...chosen.years], accuracy: [...chosen.accuracy], byAhead: [...chosen.byAhead], held: chosen.held,
      history: [...history.get(chosen.place) ?? []].map(([month, value]) => ({ month, value })),
      months: chosen.months.map((month) => {
        const { steps, days } = maySeePersons ? openSteps(month) : hiddenSteps(month, chosen.place, hidden);
        const { point, low80, high80, low95, high95 } = month;
        return { month: month.month, point, low80, high80, low95, high95, days, steps };
      }),
    },
  };
}

type ToldSteps = { readonly days: ToldDays; readonly steps: { percent: number; days: ToldDays; cents: ToldDays }[] };

function openSteps({ days, steps }: BillMonth): ToldSteps {
  return { days, steps: steps.map((step) => ({ ...step })) };
}

/**
 * Per cents whose person-days are hidden: a month to come has its small counts hidden by the same table of municipalities and steps as a
 * known one, though nobody is in it yet; what is expected of three persons tells of them. As expectations change little from month to
 * month, a step that is hidden in one of them could be read between its neighbours: it is hidden in all.
 */
function hiddenPercents(places: readonly PlaceBill[], place: string, names: Names): ReadonlySet<number> {
  const own = places.filter((each) => each.place !== AREA);
  const months = own[0]?.months ?? [];
  return new Set(months.flatMap((_, at) => {
    const told = tellMonth(own[0]?.months[at]?.month ?? '', own.flatMap((each) => sumsOf(each.place, each.months[at]) ?? []), names, false);
    const row = place === AREA ? told.total : told.municipalities.find(({ code }) => code === place);
    return Object.entries(row?.steps ?? {}).flatMap(([percent, { days }]) => (days === 'suppressed' ? [Number(percent)] : []));
  }));
}

/**
 * Days and euros of one step tell the same thing twice, and with the sums beside them two hidden steps could be solved: the euros of
 * steps are told of the whole area only, and a sum of days only where all its parts are.
 */
function hiddenSteps({ days, steps }: BillMonth, place: string, hidden: ReadonlySet<number>): ToldSteps {
  const isWhole = hidden.size === 0;
  return {
    steps: steps.map(({ percent, days: own, cents: share }) => ({
      percent, days: hidden.has(percent) ? 'suppressed' as const : own, cents: place === AREA && isWhole ? share : 'suppressed' as const,
    })),
    days: isWhole ? days : 'suppressed',
  };
}

/** Persons of a step, expected: those of the month by its days. */
function sumsOf(code: string, month: BillMonth | undefined): MunicipalitySums | undefined {
  if (month === undefined) return undefined;
  const days = Object.fromEntries(month.steps.map((step) => [String(step.percent), step.days]));
  const persons = Object.fromEntries(month.steps.map((step) => [String(step.percent), month.days === 0 ? 0 : Math.round(month.persons * step.days / month.days)]));
  return { code, persons, all: Math.round(month.persons), days, own: month.point, billed: month.point };
}

/** For a spreadsheet: every place and month with what has to be known of it on each row. */
export function billFile({ forecast, known }: MadeForecast, names: Names, language: Language): string {
  if (forecast === undefined) throw new Refused('benefit-share.no-forecast', { months: known });
  const comma = (value: number): string => String(Math.round(value * 10) / 10).replace('.', language === 'en' ? '.' : ',');
  const euros = (amount: number): string => centsForSpreadsheet(cents(amount), language);
  const mark = language === 'en' ? ',' : ';';
  const lines = forecast.places.flatMap(({ place, months, accuracy }) => {
    const own = accuracy.find(({ method }) => method === 'ladder');
    return months.map(({ month, point, low80, high80, low95, high95 }) => [
      place, `"${names.get(place)?.[language] ?? place}"`, month, ...[point, low80, high80, low95, high95].map(euros),
      own === undefined ? '' : euros(own.meanAbsolute), own === undefined ? '' : comma(own.smape), String(forecast.origins), forecast.last,
    ].join(mark));
  });
  const head = ['place', 'name', 'month', 'point', 'low80', 'high80', 'low95', 'high95', 'mean_absolute_error', 'smape', 'origins', 'last_month'];
  return `\uFEFF${[head.join(mark), ...lines].join('\r\n')}\r\n`;
}
