import { addMonths, isoMonth } from './months.ts';
import { chanceOf } from './chance.ts';
import type { DemoPart } from './demo-register.ts';
import { occupations } from './people/make-person.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';

/** How the source of every invented series begins, so that no page can show it as anybody's figure. */
export const INVENTED_SOURCE = 'Keksitty esittelyaineisto';

const FIRST_MONTH = '2022-01';
/** Open places for each seeker, by how the labour market of these years is: invented, but of the right kind. */
const tightness: Readonly<Record<string, number>> = {
  5321: 0.9, 2330: 0.55, 2512: 0.3, 2635: 0.75, 5311: 0.6, 5120: 0.35, 7231: 0.4, 7126: 0.5, 8332: 0.45, 7212: 0.3, 3313: 0.18,
};
/** Occupations with a summer, and how much of their places belong to it. */
const summers: Readonly<Record<string, number>> = { 5131: 0.6, 5223: 0.25, 6111: 0.7, 7115: 0.35, 9313: 0.4, 8342: 0.35 };
const USUAL = 0.09;

/**
 * Invented open places by occupation and month for the areas of the demo, as a file that the importer of such series
 * reads: the page of occupations then has something to show where no real series is at hand (MAT-5).
 */
export function inventedVacancies(seed: number, day: PlainDate, parts: readonly Pick<DemoPart, 'areaId' | 'seekers'>[]): string {
  const lines = ['Ammattiryhma,Avoimet_tyopaikat,time,tyollisyysalue'];
  for (const { areaId, seekers } of parts) {
    for (const [code, name] of occupations) {
      const chance = chanceOf(seed, 'vacancies', areaId, code);
      const usual = (seekers / occupations.length) * (tightness[code] ?? USUAL) * (0.8 + chance.next() * 0.4);
      let mood = 1;
      for (let month = FIRST_MONTH; month < isoMonth(day); month = addMonths(month, 1)) {
        // The labour market slackens over these years, and each month follows the one before.
        mood = mood * 0.8 + 0.2 * (0.75 + chance.next() * 0.5);
        const years = (Number(month.slice(0, 4)) - 2022) + Number(month.slice(5)) / 12;
        const season = 1 + (summers[code] ?? 0.1) * Math.cos(((Number(month.slice(5)) - 5.5) / 6) * Math.PI);
        lines.push(`"${code} ${capital(name)}",${Math.max(0, Math.round(usual * mood * season * (1.15 - years * 0.07)))},${month}-01,${areaId}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

/** What the demo's occupations are called, as a file of names. */
export function occupationNames(): string {
  const lines = occupations.map(([code, ...names]) => [code, ...names.map((name) => `"${capital(name)}"`)].join(','));
  return `${['code,fi,sv,en', ...lines].join('\n')}\n`;
}

const capital = (name: string): string => name.charAt(0).toLocaleUpperCase('fi') + name.slice(1);
