import type { ServicePoint } from '@kohtaanto/office/areas/contract.ts';
import { formatTime, weekdayShort } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';

/** Days with the same hours are told together: "ma–to 9.00–15.00, pe 9.00–12.00". */
export function openingText(opening: ServicePoint['opening'], language: Language): string {
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const { weekday, from, to } of [...opening].sort((a, b) => a.weekday - b.weekday)) {
    const hours = `${formatTime(from, language)}–${formatTime(to, language)}`;
    const run = runs.at(-1);
    if (run !== undefined && run.hours === hours && run.last === weekday - 1) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, hours });
  }
  // Any week will do: 5.1.2026 is a Monday.
  const name = (weekday: number) => weekdayShort(`2026-01-${String(4 + weekday).padStart(2, '0')}`, language);
  return runs.map(({ first, last, hours }) => `${first === last ? name(first) : `${name(first)}–${name(last)}`} ${hours}`).join(', ');
}
