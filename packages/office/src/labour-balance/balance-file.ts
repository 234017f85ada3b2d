import type { Language } from '../platform/platform.ts';
import type { BalanceSide, LabourBalance } from './contract.ts';

const words = {
  fi: {
    title: (area: string, month: string) => `Kohtaanto ammateittain, ${area}, ${month}`, source: (area: string, day: string) => `${area}, oma rekisteri; tilanne ${day}`,
    rule: ({ shortBelow, surplusAbove, leastPlaces }: LabourBalance['rule']) =>
      `Pula: alle ${shortBelow} työtöntä avointa paikkaa kohti; ylitarjonta: yli ${surplusAbove}; liian vähän paikkoja: alle ${leastPlaces}.`,
    hidden: (threshold: number) => `"..." = salattu: alle ${threshold} henkilön määrä, tai luku, josta sellaisen voisi laskea. Salattu ei ole nolla.`, whole: 'Koko alue',
  },
  sv: {
    title: (area: string, month: string) => `Matchningen enligt yrke, ${area}, ${month}`, source: (area: string, day: string) => `${area}, det egna registret; läget ${day}`,
    rule: ({ shortBelow, surplusAbove, leastPlaces }: LabourBalance['rule']) =>
      `Brist: färre än ${shortBelow} arbetslösa per ledig plats; överutbud: fler än ${surplusAbove}; för få platser: färre än ${leastPlaces}.`,
    hidden: (threshold: number) => `"..." = sekretess: färre än ${threshold} personer, eller en siffra som ett sådant antal kunde räknas ut av. Sekretess är inte noll.`, whole: 'Hela området',
  },
  en: {
    title: (area: string, month: string) => `The balance by occupation, ${area}, ${month}`, source: (area: string, day: string) => `${area}, own register; as of ${day}`,
    rule: ({ shortBelow, surplusAbove, leastPlaces }: LabourBalance['rule']) =>
      `Shortage: fewer than ${shortBelow} unemployed for an open place; surplus: more than ${surplusAbove}; too few places: fewer than ${leastPlaces}.`,
    hidden: (threshold: number) => `"..." = hidden: fewer than ${threshold} persons, or a figure from which such a number could be computed. Hidden is not zero.`, whole: 'The whole area',
  },
} as const;

/** A row for each occupation and place, with what it is above them; `...` is the mark of a hidden cell. */
export function balanceAsCsv(balance: LabourBalance, language: Language): string {
  const t = words[language];
  const { area, month, day, rule, threshold, municipalities, rows, total, totals } = balance;
  const places = [{ code: '', name: t.whole }, ...municipalities.map(({ code, name }) => ({ code, name: name[language] }))];
  const lines = [{ code: '', name: '', sides: [total, ...totals] }, ...rows.map((row) => ({ code: row.code, name: row.name[language] ?? row.name.fi ?? '', sides: [row.whole,
    ...row.byMunicipality] }))]
    .flatMap(({ code, name, sides }) => sides.map((side, at) => [month, code, name, places[at]?.code ?? '', places[at]?.name ?? '', ...told(side)].map(field).join(',')));
  return `${[
    ...[t.title(area[language], month), t.source(area[language], day), t.rule(rule), t.hidden(threshold)].map((note) => `# ${note}`),
    'month,isco,occupation,municipality_code,municipality,unemployed,open_places,unemployed_per_place,balance', ...lines,
  ].join('\n')}\n`;
}

const told = ({ seekers, places, perPlace, balance }: BalanceSide): readonly string[] => [text(seekers), String(places), text(perPlace), balance === 'suppressed' ? '...' : balance ?? ''];
const text = (value: BalanceSide['seekers']): string => (value === 'suppressed' ? '...' : value === null ? '' : String(value));

/** A field that a spreadsheet might run as a formula is made text. */
function field(given: string): string {
  const safe = /^[=+@\t-]/u.test(given) && Number.isNaN(Number(given)) ? `'${given}` : given;
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
