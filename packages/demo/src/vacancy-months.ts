import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { chanceOf } from './chance.ts';
import type { DemoPart } from './demo-register.ts';
import { addMonths, isoMonth } from './months.ts';

const FIRST_MONTH = '2019-01';
/** Open places of a month for each seeker, as a rough measure of the smaller areas. */
const PER_SEEKER = 0.16;
/** The spring that offered hardly any work, and where each year's summer stood; between two summers the way is even. */
const standstill: Readonly<Record<string, number>> = { '2020-03': 0.75, '2020-04': 0.45, '2020-05': 0.5, '2020-06': 0.65, '2020-07': 0.75, '2020-08': 0.8 };
const summers: readonly number[] = [1.05, 0.95, 1.2, 1.45, 1.15, 0.85, 0.72, 0.8];

/**
 * Invented open places by municipality and month, in the form of received figures, so that the forecasts of the demo have
 * months to look back on where no national series is at hand (KNO-6).
 */
export function inventedVacancyMonths(seed: number, day: PlainDate, parts: readonly Pick<DemoPart, 'areaId' | 'places'>[]): string {
  const lines = ['measure,period,place,value'];
  for (const { areaId, places } of parts) {
    for (const [municipality, seekers] of Object.entries(places)) {
      const chance = chanceOf(seed, 'vacancy-months', areaId, municipality);
      const usual = seekers * PER_SEEKER * (0.8 + chance.next() * 0.4);
      let mood = 1;
      for (let month = FIRST_MONTH; month < isoMonth(day); month = addMonths(month, 1)) {
        mood = mood * 0.8 + 0.2 * (0.75 + chance.next() * 0.5);
        const season = 1 + 0.16 * Math.cos(((Number(month.slice(5)) - 4.5) / 6) * Math.PI);
        const level = levelOf(month) * (standstill[month] ?? 1);
        lines.push(`vacancies-open,${month},${municipality},${Math.max(5, Math.round(usual * mood * season * level))}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function levelOf(month: string): number {
  const at = Number(month.slice(0, 4)) - Number(FIRST_MONTH.slice(0, 4)) + (Number(month.slice(5)) - 7) / 12;
  const before = Math.min(Math.max(Math.floor(at), 0), summers.length - 1);
  const [one, next] = [summers[before] ?? 1, summers[before + 1] ?? summers[before] ?? 1];
  return one + (next - one) * Math.min(1, Math.max(0, at - before));
}
