import type { Language } from '../platform/platform.ts';
import type { BalanceSide, LabourBalance } from './contract.ts';

type Rule = NonNullable<LabourBalance['travelToWork']>;

const words = {
  fi: {
    title: (area: string, month: string) => `Kohtaanto ammateittain, ${area}, ${month}`, source: (area: string, day: string) => `${area}, oma rekisteri; tilanne ${day}`,
    rule: ({ shortBelow, surplusAbove, leastPlaces }: LabourBalance['rule']) =>
      `Pula: alle ${shortBelow} työtöntä avointa paikkaa kohti; ylitarjonta: yli ${surplusAbove}; liian vähän paikkoja: alle ${leastPlaces}.`,
    hidden: (threshold: number) => `"..." = salattu: alle ${threshold} henkilön määrä, tai luku, josta sellaisen voisi laskea. Salattu ei ole nolla.`, whole: 'Koko alue',
    travelToWork: ({ joinsFromPercent, centreAtMostPercent, sources }: Rule) => `Työssäkäyntialue: kunta kuuluu keskukseen, jossa `
      + `vähintään ${joinsFromPercent} % sen työllisistä käy työssä (keskuksesta käy muualle yhteen kuntaan enintään ${centreAtMostPercent} %; Tilastokeskus 2014). ${sources.join('; ')}`,
    members: (name: string, own: string, outside: string) => `${name}: ${own}`
      + `${outside === '' ? '' : `; ${outside} kuuluu muuhun työllisyysalueeseen: sen paikoista ne, jotka rekisterissä on`}`,
    unknown: 'Työmatkaosuuksia ei ole tuotu: luvut kerrotaan koko alueelta.',
  },
  sv: {
    title: (area: string, month: string) => `Matchningen enligt yrke, ${area}, ${month}`, source: (area: string, day: string) => `${area}, det egna registret; läget ${day}`,
    rule: ({ shortBelow, surplusAbove, leastPlaces }: LabourBalance['rule']) =>
      `Brist: färre än ${shortBelow} arbetslösa per ledig plats; överutbud: fler än ${surplusAbove}; för få platser: färre än ${leastPlaces}.`,
    hidden: (threshold: number) => `"..." = sekretess: färre än ${threshold} personer, eller en siffra som ett sådant antal kunde räknas ut av. Sekretess är inte noll.`, whole: 'Hela området',
    travelToWork: ({ joinsFromPercent, centreAtMostPercent, sources }: Rule) => `Pendlingsområde: en kommun hör till den centralort där minst ${joinsFromPercent} % av dess sysselsatta arbetar `
      + `(från centralorten pendlar högst ${centreAtMostPercent} % till någon enskild kommun; Statistikcentralen 2014). ${sources.join('; ')}`,
    members: (name: string, own: string, outside: string) => `${name}: ${own}`
      + `${outside === '' ? '' : `; ${outside} hör till ett annat sysselsättningsområde: av dess platser de som finns i registret`}`,
    unknown: 'Inga pendlingsandelar har förts in: talen berättas för hela området.',
  },
  en: {
    title: (area: string, month: string) => `The balance by occupation, ${area}, ${month}`, source: (area: string, day: string) => `${area}, own register; as of ${day}`,
    rule: ({ shortBelow, surplusAbove, leastPlaces }: LabourBalance['rule']) =>
      `Shortage: fewer than ${shortBelow} unemployed for an open place; surplus: more than ${surplusAbove}; too few places: fewer than ${leastPlaces}.`,
    hidden: (threshold: number) => `"..." = hidden: fewer than ${threshold} persons, or a figure from which such a number could be computed. Hidden is not zero.`, whole: 'The whole area',
    travelToWork: ({ joinsFromPercent, centreAtMostPercent, sources }: Rule) => `Travel-to-work area: a municipality belongs to the centre in which at least `
      + `${joinsFromPercent} % of its employed work (the centre sends at most ${centreAtMostPercent} % to any single municipality; Statistics Finland 2014). ${sources.join('; ')}`,
    members: (name: string, own: string, outside: string) => `${name}: ${own}`
      + `${outside === '' ? '' : `; ${outside} is of another employment area: of its places those that the register has`}`,
    unknown: 'No shares of commuting have been brought in: the figures are of the whole area.',
  },
} as const;

/** A row for each occupation and part, with what it is above them; `...` is the mark of a hidden cell. */
export function balanceAsCsv(balance: LabourBalance, language: Language): string {
  const t = words[language];
  const { area, month, day, rule, threshold, by, parts, travelToWork, rows, total, totals } = balance;
  const isDivided = by === 'travel-to-work-area';
  const places = [{ code: '', name: t.whole }, ...parts.map(({ code, name }) => ({ code, name: name[language] }))];
  const all = [{ code: '', name: '', sides: [total, ...totals], outside: parts.map(({ placesOutside }) => placesOutside) },
    ...rows.map((row) => ({ code: row.code, name: row.name[language] ?? row.name.fi ?? '', sides: [row.whole, ...row.byPart], outside: row.placesOutside }))];
  const lines = all.flatMap(({ code, name, sides, outside }) => sides.map((side, at) =>
    [month, code, name, places[at]?.code ?? '', places[at]?.name ?? '', ...told(side), ...(isDivided ? [at === 0 ? '' : String(outside[at - 1] ?? 0)] : [])].map(field).join(',')));
  const division = !isDivided ? [] : travelToWork === null ? [t.unknown] : [t.travelToWork(travelToWork), ...parts.map(({ name, municipalities, outside }) =>
    t.members(name[language], municipalities.map((each) => each[language]).join(', '), outside.map((each) => each[language]).join(', ')))];
  const [code, name, more] = isDivided ? ['travel_to_work_area_code', 'travel_to_work_area', ',open_places_outside_the_employment_area'] : ['municipality_code', 'municipality', ''];
  return `${[
    ...[t.title(area[language], month), t.source(area[language], day), t.rule(rule), ...division, t.hidden(threshold)].map((note) => `# ${note.replaceAll('\n', ' ')}`),
    `month,isco,occupation,${code},${name},unemployed,open_places,unemployed_per_place,balance${more}`, ...lines,
  ].join('\n')}\n`;
}

const told = ({ seekers, places, perPlace, balance }: BalanceSide): readonly string[] => [text(seekers), String(places), text(perPlace), balance === 'suppressed' ? '...' : balance ?? ''];
const text = (value: BalanceSide['seekers']): string => (value === 'suppressed' ? '...' : value === null ? '' : String(value));

/** A field that a spreadsheet might run as a formula is made text. */
function field(given: string): string {
  const safe = /^[=+@\t-]/u.test(given) && Number.isNaN(Number(given)) ? `'${given}` : given;
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
