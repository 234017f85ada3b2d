import type { InLanguages, Language } from '../language.ts';
import { formatMonth } from '../dates.ts';
import { said } from '../indicators/said.ts';

/** One text made for each language from the same facts. */
export function inEach(make: (language: Language) => string): InLanguages {
  return { fi: make('fi'), sv: make('sv'), en: make('en') };
}

/** The word that stands where a figure is hidden, in every form the table takes. */
export const hiddenWord: InLanguages = said('salattu', 'sekretess', 'suppressed');
export const unknownWord: InLanguages = said('ei tiedossa', 'uppgift saknas', 'not known');

export const dimensionWords = {
  month: said('Kuukausi', 'Månad', 'Month'),
  place: said('Alue', 'Område', 'Area'),
  sex: said('Sukupuoli', 'Kön', 'Sex'),
  age: said('Ikä', 'Ålder', 'Age'),
  contents: said('Tiedot', 'Uppgifter', 'Information'),
  figure: said('Luku', 'Tal', 'Figure'),
} as const satisfies Record<string, InLanguages>;

export const figureWords = {
  now: said('Kuukauden luku', 'Månadens tal', 'The month’s figure'),
  before: said('Vuotta aiemmin', 'Ett år tidigare', 'A year earlier'),
  change: said('Muutos', 'Förändring', 'Change'),
  changePercent: said('Muutos, %', 'Förändring, %', 'Change, %'),
} as const satisfies Record<string, InLanguages>;

export const numeratorOf = (name: InLanguages): InLanguages => said(`${name.fi}: osoittaja`, `${name.sv}: täljare`, `${name.en}: numerator`);
export const denominatorOf = (name: InLanguages): InLanguages => said(`${name.fi}: nimittäjä`, `${name.sv}: nämnare`, `${name.en}: denominator`);

export const sexWords: Readonly<Record<string, InLanguages>> = {
  man: said('miehet', 'män', 'men'), woman: said('naiset', 'kvinnor', 'women'),
};
export const allOfThem: InLanguages = said('Yhteensä', 'Totalt', 'Total');

/** '-19', '20-24', '60-' as a reader says them. */
export function ageWords(code: string): InLanguages {
  const [from = '', to = ''] = code.split('-');
  if (from === '') return said(`enintään ${to}-vuotiaat`, `högst ${to} år`, `${to} or younger`);
  if (to === '') return said(`${from}-vuotiaat ja vanhemmat`, `${from} år och äldre`, `${from} and older`);
  return said(`${from}–${to}-vuotiaat`, `${from}–${to} år`, `${from}–${to} years`);
}

export function unemploymentTitle(area: InLanguages, month: string): InLanguages {
  return inEach((language) => `${unemploymentSeries(area)[language]}, ${formatMonth(month, language)}`);
}

/** The table of every month together. */
export function unemploymentSeries(area: InLanguages): InLanguages {
  return said(`Työttömyystaulukko, ${area.fi}`, `Arbetslöshetstabell, ${area.sv}`, `Unemployment table, ${area.en}`);
}

export function indicatorTitle(name: InLanguages, by: 'municipality' | 'sex' | 'age', area: InLanguages, month: string): InLanguages {
  return inEach((language) => `${indicatorSeries(name, by, area)[language]}, ${formatMonth(month, language)}`);
}

export function indicatorSeries(name: InLanguages, by: 'municipality' | 'sex' | 'age', area: InLanguages): InLanguages {
  return inEach((language) => `${name[language]} ${parting[by][language]}, ${area[language]}`);
}

const parting = {
  municipality: said('kunnittain', 'efter kommun', 'by municipality'),
  sex: said('sukupuolen mukaan', 'efter kön', 'by sex'),
  age: said('iän mukaan', 'efter ålder', 'by age'),
} as const;

export function registerSource(area: InLanguages): InLanguages {
  return said(
    `${area.fi}, työllisyysalueen asiakasrekisteri`, `${area.sv}, sysselsättningsområdets kundregister`,
    `${area.en}, customer register of the employment area`);
}

export const countedOnWords = {
  'counting-day': said(
    'Laskettu kuukauden viimeisenä työpäivänä vallinneesta tilanteesta.', 'Läget den sista arbetsdagen i månaden.',
    'As things stood on the last working day of the month.'),
  month: said('Laskettu koko kuukauden tapahtumista.', 'Räknat av hela månadens händelser.', 'Counted from the events of the whole month.'),
} as const;

/** Why figures are hidden and how; it goes along wherever the table goes. Health has a line of its own in some tables. */
export function hidingNote(threshold: number, healthThreshold: number, noughts: 'printed' | 'hidden'): InLanguages {
  const own = healthThreshold > threshold;
  const nought = noughts === 'printed'
    ? said('Salattu ei ole nolla; nolla on painettu nollana.', 'Sekretess är inte noll; noll skrivs som noll.',
      'Suppressed is not zero; zero is printed as zero.')
    : said('Myös nolla voi olla salattu, koska siitä voisi päätellä muita lukuja.',
      'Också en nolla kan vara sekretess, eftersom andra tal kunde räknas ut av den.',
      'A zero may be suppressed too, since other figures could be worked out from it.');
  return said(
    `Salattu: luku on alle ${threshold}${own ? ` (terveyttä koskeva alle ${healthThreshold})` : ''} tai siitä voisi laskea sellaisen. `
      + `${nought.fi} Muutos on salattu, kun jompikumpi luvuista on.`,
    `Sekretess: talet är under ${threshold}${own ? ` (om hälsa under ${healthThreshold})` : ''} eller kunde användas för att räkna ut `
      + `ett sådant. ${nought.sv} Förändringen är sekretessbelagd när någotdera talet är det.`,
    `Suppressed: the figure is below ${threshold}${own ? ` (on health below ${healthThreshold})` : ''}, or such a figure could be worked `
      + `out from it. ${nought.en} A change is suppressed where either of its figures is.`);
}

export function labourForceNote(year: string): InLanguages {
  return said(
    `Työvoima on Tilastokeskuksen julkaisema luku vuodelta ${year}; osuudet on laskettu siitä.`,
    `Arbetskraften är Statistikcentralens publicerade siffra för ${year}; andelarna är räknade av den.`,
    `The labour force is the figure published by Statistics Finland for ${year}; the shares are taken of it.`);
}

export const monthFrozen: InLanguages = said(
  'Kuukauden luvut vahvistetaan kerran. Myöhemmät kirjaukset eivät muuta niitä.',
  'Månadens siffror fastställs en gång. Senare anteckningar ändrar dem inte.',
  'The figures of a month are fixed once. Later entries do not change them.');
