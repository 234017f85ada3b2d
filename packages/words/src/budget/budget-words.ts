import type { InLanguages } from '../language.ts';

/** What each kind of line is called. */
export const categoryNames = {
  services: { fi: 'Palvelut', sv: 'Service', en: 'Services' },
  staff: { fi: 'Henkilöstö', sv: 'Personal', en: 'Staff' },
  administration: { fi: 'Hallinto ja tilat', sv: 'Förvaltning och lokaler', en: 'Administration and premises' },
  'extra-service': { fi: 'Kunnan tilaama lisäpalvelu', sv: 'Tilläggsservice som en kommun beställt', en: 'Extra service ordered by a municipality' },
  'municipal-share': { fi: 'Työttömyysetuuksien kuntaosuus', sv: 'Kommunens andel av arbetslöshetsförmåner', en: 'Municipal share of benefits' },
  investment: { fi: 'Investoinnit', sv: 'Investeringar', en: 'Investments' },
  income: { fi: 'Tulot', sv: 'Inkomster', en: 'Income' },
} as const satisfies Readonly<Record<string, InLanguages>>;

export const paceNames = {
  even: { fi: 'Tasaisesti', sv: 'Jämnt', en: 'Evenly' },
  'last-year': { fi: 'Kuten viime vuonna', sv: 'Som i fjol', en: 'As last year' },
  plan: { fi: 'Suunnitelman mukaan', sv: 'Enligt planen', en: 'As planned' },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** The tables of the budget, their columns and the words around them: on the page and in files alike. */
export const budgetWords = {
  lines: { fi: 'Talousarvion rivit', sv: 'Budgetens rader', en: 'Lines of the budget' },
  commitments: { fi: 'Sitoumukset', sv: 'Åtaganden', en: 'Commitments' },
  staffYears: { fi: 'Henkilötyövuodet', sv: 'Årsverken', en: 'Person-years' },
  notes: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Notes' },
  code: { fi: 'tunnus', sv: 'kod', en: 'code' },
  name: { fi: 'nimi', sv: 'namn', en: 'name' },
  side: { fi: 'meno vai tulo', sv: 'utgift eller inkomst', en: 'expense or income' },
  expense: { fi: 'meno', sv: 'utgift', en: 'expense' },
  income: { fi: 'tulo', sv: 'inkomst', en: 'income' },
  category: { fi: 'laji', sv: 'slag', en: 'kind' },
  task: { fi: 'tehtävä', sv: 'uppgift', en: 'task' },
  municipality: { fi: 'kunta', sv: 'kommun', en: 'municipality' },
  group: { fi: 'asiakasryhmä', sv: 'kundgrupp', en: 'customer group' },
  original: { fi: 'alkuperäinen talousarvio', sv: 'ursprunglig budget', en: 'original budget' },
  planned: { fi: 'talousarvio', sv: 'budget', en: 'budget' },
  used: { fi: 'käytetty', sv: 'använt', en: 'used' },
  open: { fi: 'sidottu, käyttämättä', sv: 'bundet, oanvänt', en: 'committed, not used' },
  left: { fi: 'vapaana', sv: 'fritt', en: 'free' },
  forecast: { fi: 'ennuste koko vuodelle', sv: 'prognos för hela året', en: 'forecast for the year' },
  difference: { fi: 'ero talousarvioon', sv: 'avvikelse från budgeten', en: 'difference from the budget' },
  provider: { fi: 'tuottaja', sv: 'producent', en: 'provider' },
  subject: { fi: 'mistä', sv: 'om vad', en: 'of what' },
  line: { fi: 'rivi', sv: 'rad', en: 'line' },
  amount: { fi: 'summa', sv: 'belopp', en: 'amount' },
  from: { fi: 'alkaa', sv: 'börjar', en: 'from' },
  until: { fi: 'päättyy', sv: 'slutar', en: 'until' },
  ofYear: { fi: 'vuoden osuus', sv: 'årets del', en: 'part of the year' },
  over: { fi: 'ylitys', sv: 'överskridning', en: 'over' },
  years: { fi: 'henkilötyövuodet', sv: 'årsverken', en: 'person-years' },
  direct: { fi: 'kirjattu suoraan', sv: 'bokfört direkt', en: 'booked directly' },
  shared: { fi: 'osuus kohdistamattomasta', sv: 'del av det ofördelade', en: 'part of what was booked to none' },
  cost: { fi: 'kustannus', sv: 'kostnad', en: 'cost' },
  perYear: { fi: 'kustannus henkilötyövuotta kohti', sv: 'kostnad per årsverke', en: 'cost per person-year' },
  total: { fi: 'yhteensä', sv: 'totalt', en: 'total' },
  unplaced: { fi: 'kohdistamatta', sv: 'ofördelat', en: 'booked to none' },
  area: { fi: 'alue', sv: 'område', en: 'area' },
  year: { fi: 'vuosi', sv: 'år', en: 'year' },
  version: { fi: 'versio', sv: 'version', en: 'version' },
  decision: { fi: 'päätös', sv: 'beslut', en: 'decision' },
  bookedMonths: { fi: 'kirjattu kuukausia', sv: 'bokförda månader', en: 'months booked' },
  source: { fi: 'lähde', sv: 'källa', en: 'source' },
  made: { fi: 'tehty', sv: 'gjord', en: 'made' },
} as const satisfies Readonly<Record<string, InLanguages>>;
