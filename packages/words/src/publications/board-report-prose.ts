import { formatMonth, inMonth } from '../dates.ts';
import { said } from '../indicators/said.ts';
import type { InLanguages, Language } from '../language.ts';
import { formatPercent } from '../numbers.ts';
import type { BoardReport, ReportFigure } from './board-report.ts';
import { figureOf, isNumber, readingSentence, told } from './board-report-sentences.ts';

/** 'Läntinen Pirkanmaa, heinäkuu 2023: työllisyysalueen kuukausiraportti' */
export const reportTitle = (area: InLanguages, month: string): InLanguages => said(
  `${area.fi}, ${formatMonth(month, 'fi')}: työllisyysalueen kuukausiraportti`,
  `${area.sv}, ${formatMonth(month, 'sv')}: sysselsättningsområdets månadsrapport`,
  `${area.en}, ${formatMonth(month, 'en')}: monthly report of the employment area`);

/** What the board is asked to note: its chapters in a sentence each. */
export function agendaItems(report: BoardReport, language: Language): readonly string[] {
  const missing = report.goals.filter(({ state }) => state === 'not-received' || state === 'not-held').length;
  return [
    developments[language],
    deadlines[language],
    (missing === 0 ? goalsAll : goalsMissing(missing))[language],
  ];
}

const developments = said(
  'työttömyyden ja rakennetyöttömyyden kehityksen kunnittain',
  'hur arbetslösheten och den strukturella arbetslösheten har utvecklats i kommunerna',
  'how unemployment and structural unemployment have developed by municipality');
const deadlines = said(
  'sen, miten laissa säädetyt haastattelut ja keskustelut on pidetty määräajassa',
  'hur de lagstadgade intervjuerna och samtalen har hållits i tid',
  'how the interviews and discussions that the law sets were held in time');
const goalsAll = said(
  'valtakunnallisten tavoitteiden toteutuman', 'hur de riksomfattande målen har nåtts', 'where the national goals stand');
const goalsMissing = (missing: number): InLanguages => said(
  `valtakunnallisten tavoitteiden toteutuman ja sen, että mittareista ${missing} on vailla tietoa`,
  `hur de riksomfattande målen har nåtts, och att uppgift saknas om ${missing} av indikatorerna`,
  `where the national goals stand, and that ${missing} of the measures are without information`);

export const proposal = said(
  'Päätösehdotus: lautakunta merkitsee raportin tiedoksi.',
  'Beslutsförslag: nämnden antecknar rapporten för kännedom.',
  'Proposed decision: the board takes note of the report.');

export const nothingToCount = said('ei laskettavaa', 'inget att räkna', 'nothing to count');

export const correctionText = said('Korjattu', 'Rättat', 'Corrected');

export function flowLead(report: BoardReport, flow: ReportFigure, language: Language): string {
  const { value } = flow.total;
  if (!isNumber(value)) return readingSentence(report, flow, language);
  const share = formatPercent(value, language);
  return `${flowShare(inMonth(report.month, language), share)[language]} ${readingSentence(report, flow, language)}`;
}

const flowShare = (when: string, share: string): InLanguages => said(
  `${when} ${share} kolme kuukautta aiemmin alkaneista työttömyyksistä jatkui yli kolme kuukautta.`,
  `${when} hade ${share} av den arbetslöshet som börjat tre månader tidigare pågått i över tre månader.`,
  `${when}, ${share} of the unemployment that had begun three months earlier had gone on for over three months.`);

export function servicesLead(report: BoardReport, language: Language): string | null {
  const rate = figureOf(report, 'activation-rate');
  if (rate === undefined || !isNumber(rate.total.value)) return null;
  return `${active(told(rate, rate.total.value, language))[language]} ${readingSentence(report, rate, language)}`;
}

const active = (share: string): InLanguages => said(
  `Palveluissa oli ${share} työttömien ja palveluissa olevien joukosta.`,
  `I service var ${share} av de arbetslösa och dem i service.`,
  `${share} of the unemployed and those in services were in a service.`);

export const goalMissing = {
  'not-received': said(
    'Luvun antaa muu viranomainen tai kysely.', 'Talet ges av en annan myndighet eller en enkät.',
    'It comes from another authority or a survey.'),
  'not-held': said(
    'Lukua ei voi laskea ennen kuin sen tiedot kirjataan.', 'Talet kan räknas först när uppgifterna antecknas.',
    'It cannot be counted before its facts are recorded.'),
} as const;

export const labourForceNote = ({ source, period }: { readonly source: string; readonly period: string }): InLanguages => said(
  `Työvoima on työssäkäyntitilaston luku vuodelta ${period} (${source}); kuukausittaista työvoimaa ei julkaista kunnittain.`,
  `Arbetskraften är sysselsättningsstatistikens tal från år ${period} (${source}); någon månatlig arbetskraft publiceras inte per kommun.`,
  `The labour force is the employment statistics’ figure of ${period} (${source}); no monthly figure is published by municipality.`);

export const countryNote = said(
  'Lukumääristä verrataan vain muutosta: alueen ja maan koot eivät ole vertailukelpoisia.',
  'Av antalen jämförs endast förändringen: områdets och landets storlekar kan inte jämföras.',
  'Of counts only the change is compared: an area and a country are not of one size.');
