import type { Language } from '../language.ts';
import { said } from './said.ts';

/**
 * The decisions that came with the areas' own data, in the three languages. What somebody wrote in the office is
 * told as it was written.
 */
const known = [
  said('Laki 380/2023, 31–33 §: jokaiselle tapaamiselle on viimeinen päivä',
    'Lag 380/2023, 31–33 §: varje möte har en sista dag',
    'Act 380/2023, sections 31–33: every meeting has a last day'),
  said('Keksitty esimerkki: lautakunnan talousarvio 2026', 'Påhittat exempel: nämndens budget 2026', 'Invented example: the board’s budget for 2026'),
  said('Mikkelin seudun työllisyysalueen järjestämissuunnitelma: 100–200 asiakasta asiantuntijaa kohti',
    'Ordnandeplanen för S:t Michelsnejdens sysselsättningsområde: 100–200 kunder per sakkunnig',
    'Plan of the Mikkeli employment area: 100–200 customers for each expert'),
  said('Mikkelin seudun työllisyysohjelma 2023–2024: osaamisprofiileja vuoden lopussa 1600, lähtötaso 852',
    'S:t Michelsnejdens sysselsättningsprogram 2023–2024: 1 600 kompetensprofiler vid årets slut, utgångsläget 852',
    'Employment programme of the Mikkeli region 2023–2024: 1,600 competence profiles at the end of the year, 852 at the start'),
  said('Mikkelin seudun työllisyysohjelma 2023–2024: palkansaajia keskimäärin kuukaudessa',
    'S:t Michelsnejdens sysselsättningsprogram 2023–2024: löntagare i medeltal per månad',
    'Employment programme of the Mikkeli region 2023–2024: wage earners, mean of a month'),
  said('Monialaisen yhteispalvelun (TYP) tavoitteet 2023, Etelä-Savo',
    'Målen för sektorsövergripande samservice (TYP) 2023, Södra Savolax',
    'Targets of multi-agency support (TYP) 2023, South Savo'),
];

const byText = new Map(known.map((each) => [each.fi, each]));

export function targetSource(source: string, language: Language): string {
  return byText.get(source)?.[language] ?? source;
}

/** Whether a source can be told in every language. */
export const isKnownSource = (source: string): boolean => byText.has(source);
