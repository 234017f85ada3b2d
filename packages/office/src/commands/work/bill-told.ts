import { flowsOf } from '@kohtaanto/rules/bill-forecast/flows.ts';
import { forecastBill } from '@kohtaanto/rules/bill-forecast/forecast-bill.ts';
import type { PlaceBill } from '@kohtaanto/rules/bill-forecast/forecast-bill.ts';
import { payeeMonthsOf } from '@kohtaanto/rules/bill-forecast/payee-months.ts';
import { wholeMonths } from '@kohtaanto/rules/bill-forecast/whole-months.ts';
import { deriveShare } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatMonth, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { billGrounds, billNotes } from '@kohtaanto/words/benefit-share/bill-forecast-words.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { centsForMachines } from '@kohtaanto/words/money.ts';
import type { PaymentRow } from '../../benefit-share/files/payment-rows.ts';
import { personsOfRows } from '../../benefit-share/files/persons-of-rows.ts';
import { Refused } from '../../platform/http/refusal.ts';

export type BillTold = { readonly text: string; readonly aside: readonly string[] };

/** The bill of the coming months from a file of paid days alone; its past accuracy and grounds stand aside, for the other stream. */
export function billTold(
  rows: readonly PaymentRow[], asked: Month | undefined, asJson: boolean, nameOf: (code: string) => string, language: Language,
): BillTold {
  const persons = personsOfRows(rows).map(({ facts }) => facts);
  const payees = new Map<Month, number>();
  const bills = new Map<string, Map<Month, number>>();
  for (const person of persons) {
    const { lines } = deriveShare(person);
    for (const month of new Set(lines.map((line) => line.month))) payees.set(month, (payees.get(month) ?? 0) + 1);
    for (const { month, municipality, share } of lines) {
      const bill = bills.get(municipality ?? '') ?? new Map<Month, number>();
      bills.set(municipality ?? '', bill.set(month, (bill.get(month) ?? 0) + share));
    }
  }
  const months = wholeMonths(payees);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || months.length < 2) throw new Refused('benefit-share.no-forecast', { months: months.length });
  const until = asked ?? parseMonth(`${Math.floor(last / 12) + 1}-12`) ?? last;
  if (until <= last) throw new Refused('benefit-share.until-known', { given: formatMonth(until) });
  const known = new Map([...bills].map(([place, bill]) => [place, new Map([...bill].filter(([month]) => month >= first && month <= last))]));
  const forecast = forecastBill(flowsOf(persons.map((person) => payeeMonthsOf(person)), first, last), known, { until });
  if (forecast === undefined) throw new Refused('benefit-share.no-forecast', { months: months.length });
  const { tested, origins, seasonal, ratesOf, places } = forecast;
  const grounds = [...billGrounds({ tested, origins, seasonal, ratesOf, asSums: 0 }, language), ...billNotes(language)];
  if (asJson) return { text: JSON.stringify({ ...forecast, grounds }, null, 2), aside: [] };
  const lines = places.flatMap(({ place, months: coming }) => coming.map((at) => [
    place, place === 'AREA' ? '' : `"${nameOf(place)}"`, at.month, ...[at.point, at.low80, at.high80, at.low95, at.high95].map((sum) => centsForMachines(cents(sum))),
  ].join(',')));
  return { text: ['place,name,month,point,low80,high80,low95,high95', ...lines].join('\n'), aside: [...places.map((place) => accuracyLine(place, nameOf)), ...grounds] };
}

/** Beside what one would say without a method, always. */
function accuracyLine({ place, accuracy, held }: PlaceBill, nameOf: (code: string) => string): string {
  const told = accuracy.map(({ method, meanAbsolute, smape, mase }) =>
    `${method} ${centsForMachines(cents(meanAbsolute))} € sMAPE ${smape.toFixed(2)}${mase === null ? '' : ` MASE ${mase.toFixed(3)}`}`);
  const coverage = held === null ? '' : `; held 80 %: ${Math.round(held.held80 * 100)} %, 95 %: ${Math.round(held.held95 * 100)} %`;
  return `# ${place === 'AREA' ? place : nameOf(place)}: ${told.length === 0 ? 'not tested' : `${accuracy[0]?.origins ?? 0} past forecasts: ${told.join('; ')}${coverage}`}`;
}
