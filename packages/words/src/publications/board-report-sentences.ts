import { formatDate, formatMonth, inMonth } from '../dates.ts';
import { readingOf } from '../indicators/figure-readings.ts';
import type { ReadFigure } from '../indicators/figure-readings.ts';
import { changeText, isNothing, judged, unitSign, valueText } from '../indicators/figure-text.ts';
import type { Shown, Written } from '../indicators/figure-text.ts';
import { said } from '../indicators/said.ts';
import { nbsp } from '../language.ts';
import type { InLanguages, Language } from '../language.ts';
import { formatChange, formatNumber, formatPercent } from '../numbers.ts';
import { reportSections } from './board-report.ts';
import type { BoardReport, ReportFigure, ReportGoal, ReportTarget, ReportValue } from './board-report.ts';
import { reportTexts } from './board-report-texts.ts';

export const isNumber = (value: Shown | undefined): value is number => typeof value === 'number';

export const figureOf = (report: BoardReport, id: string): ReportFigure | undefined => report.figures.find((each) => each.id === id);

export function nameOf(report: BoardReport, id: string, language: Language): string {
  return report.definitions.find((each) => each.id === id)?.name[language] ?? id;
}

/** Value with its unit: '31,4 %', '212 pv'; a hidden one is its word, an unknown one says so. */
export function told(written: Written, value: Shown, language: Language): string {
  if (value === 'suppressed') return reportTexts.hidden[language];
  if (value === null) return reportTexts.unknown[language];
  const unit = unitSign(written, language);
  const joined = unit === '%' && language === 'en' ? '' : nbsp;
  return `${valueText(written, value, language)}${unit === '' ? '' : `${joined}${unit}`}`;
}

/** A frozen figure as the sentences of the desk read one. */
export function asRead(report: BoardReport, figure: ReportFigure, language: Language): ReadFigure {
  const nameOfPlace = new Map(report.places.map(({ code, name }) => [code, name]));
  return {
    definition: { unit: figure.unit, direction: figure.direction, name: nameOf(report, figure.id, language) },
    month: figure.month,
    total: { ...figure.total, before: { value: figure.total.before } },
    trend: figure.trend,
    rows: figure.rows.map(({ place, change }) => ({ name: nameOfPlace.get(place) ?? null, change })),
    place: null,
  };
}

export function targetSentence(figure: Written, value: Shown, target: ReportTarget, language: Language): string {
  const wanted = told(figure, target.value, language);
  if (!isNumber(value)) return targetAlone(wanted, target)[language];
  const met = target.direction === 'at-least' ? value >= target.value : value <= target.value;
  const apart = Math.abs(value - target.value);
  if (met || isNothing(figure, apart)) return targetMet(wanted)[language];
  const away = figure.unit === 'percent' ? `${valueText(figure, apart, language)}${nbsp}${points[language]}` : told(figure, apart, language);
  return targetAway(wanted, away)[language];
}

const points = said('prosenttiyksikön', 'procentenheter', 'percentage points');
const targetMet = (wanted: string): InLanguages => said(
  `Tavoite ${wanted} täyttyy.`, `Målet ${wanted} är nått.`, `The target of ${wanted} is met.`);
const targetAway = (wanted: string, away: string): InLanguages => said(
  `Tavoite ${wanted} on ${away} päässä.`, `Målet ${wanted} är ${away} bort.`, `The target of ${wanted} is ${away} away.`);
const targetAlone = (wanted: string, { direction }: ReportTarget): InLanguages => said(
  `Tavoite: ${direction === 'at-least' ? 'vähintään' : 'enintään'} ${wanted}.`,
  `Mål: ${direction === 'at-least' ? 'minst' : 'högst'} ${wanted}.`,
  `Target: ${direction === 'at-least' ? 'at least' : 'at most'} ${wanted}.`);

export function readingSentence(report: BoardReport, figure: ReportFigure, language: Language): string {
  return readingOf(asRead(report, figure, language), language);
}

/** Three sentences: how many are unemployed, what has moved most, whether the law's days were kept. */
export function threeSentences(report: BoardReport, language: Language): readonly string[] {
  const unemployed = figureOf(report, 'unemployed');
  const kept = figureOf(report, 'contacts-in-time');
  return [
    ...(unemployed === undefined ? [] : [unemployedSentence(report, unemployed, language)]),
    movedMost(report, language),
    ...(kept === undefined ? [] : [keptSentence(kept, language)]),
  ];
}

function unemployedSentence(report: BoardReport, { total, rows }: ReportFigure, language: Language): string {
  const when = inMonth(report.month, language);
  if (!isNumber(total.value)) return unemployedHidden(when)[language];
  const count = formatNumber(total.value, language);
  if (!isNumber(total.change)) return unemployedPlain(when, count)[language];
  const by = formatNumber(Math.abs(total.change), language);
  const percent = isNumber(total.changePercent) ? ` (${formatPercent(Math.abs(total.changePercent), language)})` : '';
  const first = unemployedCompared(when, count, `${by}${percent}`, Math.sign(total.change))[language];
  const grown = rows.flatMap(({ place, change }) => (isNumber(change) && change > 0 ? [{ place, change }] : []))
    .toSorted((one, other) => other.change - one.change)[0];
  const name = report.places.find(({ code }) => code === grown?.place)?.name[language];
  if (grown === undefined || name === undefined) return first;
  return `${first} ${grownMost(name, formatChange(grown.change, language))[language]}`;
}

const unemployedHidden = (when: string): InLanguages => said(
  `${when} työttömien määrä on salattu.`, `${when} är antalet arbetslösa belagt med sekretess.`, `${when}, the number of unemployed is suppressed.`);
const unemployedPlain = (when: string, count: string): InLanguages => said(
  `${when} työttömiä oli ${count}.`, `${when} var ${count} arbetslösa.`, `${when}, ${count} people were unemployed.`);
const unemployedCompared = (when: string, count: string, by: string, sign: number): InLanguages => said(
  `${when} työttömiä oli ${count}, ${sign === 0 ? 'yhtä monta kuin' : `${by} ${sign > 0 ? 'enemmän' : 'vähemmän'} kuin`} vuotta aiemmin.`,
  `${when} var ${count} arbetslösa, ${sign === 0 ? 'lika många som' : `${by} ${sign > 0 ? 'fler' : 'färre'} än`} ett år tidigare.`,
  `${when}, ${count} people were unemployed, ${sign === 0 ? 'as many as' : `${by} ${sign > 0 ? 'more' : 'fewer'} than`} a year earlier.`);
const grownMost = (name: string, by: string): InLanguages => said(
  `Eniten määrä kasvoi kunnassa ${name} (${by}).`, `Mest ökade antalet i ${name} (${by}).`, `The number rose most in ${name} (${by}).`);

/** The key figure that has changed most for its size: first of those that are worse, otherwise of the better. */
function movedMost(report: BoardReport, language: Language): string {
  const moved = reportSections.keyFigures.flatMap((id) => {
    const figure = figureOf(report, id);
    if (figure === undefined || id === 'unemployed' || id === 'unemployment-share' || id === 'contacts-in-time') return [];
    const { value, before, change } = figure.total;
    if (!isNumber(value) || !isNumber(before) || !isNumber(change) || before === 0) return [];
    const tone = judged(figure, change);
    return tone === 'neither' ? [] : [{ figure, tone, size: Math.abs(change / before), value, before }];
  });
  const worst = moved.toSorted((one, other) =>
    Number(other.tone === 'worse') - Number(one.tone === 'worse') || other.size - one.size)[0];
  if (worst === undefined) return nothingMoved[language];
  const { figure, tone, value, before } = worst;
  const name = nameOf(report, figure.id, language);
  const month = figure.month === report.month ? '' : ` (${formatMonth(figure.month, language)})`;
  return mostChanged(tone, `${name}${month}`, told(figure, value, language), told(figure, before, language))[language];
}

const mostChanged = (tone: 'better' | 'worse', name: string, value: string, before: string): InLanguages => said(
  `Suurin muutos ${tone === 'worse' ? 'huonompaan' : 'parempaan'}: ${lowered(name)} ${value}, vuotta aiemmin ${before}.`,
  `Den största ${tone === 'worse' ? 'försämringen' : 'förbättringen'}: ${lowered(name)} ${value}, ett år tidigare ${before}.`,
  `The largest change for the ${tone === 'worse' ? 'worse' : 'better'}: ${lowered(name)} ${value}, a year earlier ${before}.`);
const nothingMoved = said(
  'Muut avainluvut ovat vuoden takaisella tasolla, tai niiden vertailu puuttuu.',
  'De övriga nyckeltalen är på samma nivå som för ett år sedan, eller saknar jämförelse.',
  'The other key figures are as they were a year ago, or have nothing to be compared with.');

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The finding of the chapter on the law's days. */
export function keptSentence(kept: ReportFigure, language: Language): string {
  const { value, before, numerator, denominator } = kept.total;
  if (value === 'suppressed') return keptHidden[language];
  if (!isNumber(value)) return keptUnknown[language];
  const share = formatPercent(value, language);
  const counts = isNumber(numerator) && isNumber(denominator)
    ? ` (${formatNumber(numerator, language)}${nbsp}/${nbsp}${formatNumber(denominator, language)})` : '';
  const first = keptShare(`${share}${counts}`)[language];
  return isNumber(before) ? `${first} ${keptBefore(formatPercent(before, language))[language]}` : first;
}

const keptShare = (share: string): InLanguages => said(
  `Lain määräpäivään mennessä pidettiin ${share} tapaamisista.`,
  `Inom lagens tidsfrister hölls ${share} av mötena.`,
  `${share} of the law’s meetings were held by their day.`);
const keptBefore = (share: string): InLanguages => said(
  `Vuotta aiemmin osuus oli ${share}.`, `Ett år tidigare var andelen ${share}.`, `A year earlier the share was ${share}.`);
const keptHidden = said(
  'Lain määräpäivien toteutuminen on salattu, koska tapaamisia oli niin vähän.',
  'Hur lagens tidsfrister har hållits är belagt med sekretess, eftersom mötena var så få.',
  'How the law’s deadlines were kept is suppressed, because the meetings were so few.');
const keptUnknown = said(
  'Kuukaudelle ei osunut lain määräpäiviä.', 'Månaden hade inga tidsfrister enligt lagen.', 'No deadlines of the law fell in the month.');

/** How many of the fourteen measures are known, and how many are not. */
export function goalsSentence(goals: readonly ReportGoal[], measures: number, language: Language): string {
  const known = goals.filter(({ state }) => state === 'register' || state === 'received').length;
  return goalsKnown(known, goals.length - known, measures)[language];
}

const goalsKnown = (known: number, missing: number, measures: number): InLanguages => ({
  fi: `Valtioneuvoston viidellä tavoitteella on ${measures} mittaria. Riveistä ${known} on tiedossa`
    + `${missing === 0 ? '.' : `, ${missing} puuttuu: niitä ei ole saatu tai rekisteri ei vielä sisällä niitä.`}`,
  sv: `Statsrådets fem mål har ${measures} indikatorer. Av raderna är ${known} kända`
    + `${missing === 0 ? '.' : `, ${missing} saknas: de har inte mottagits eller finns ännu inte i registret.`}`,
  en: `The Government’s five goals have ${measures} measures. Of the rows ${known} are known`
    + `${missing === 0 ? '.' : `, ${missing} are missing: not received, or not yet in the register.`}`,
});

/** What is hidden and why: how many figures, never which values. */
export function hiddenSentence(report: BoardReport, language: Language): string {
  const hiddenIn = ({ total, rows }: ReportFigure) => [total, ...rows].flatMap(({ value, before }) => [value, before])
    .filter((value) => value === 'suppressed').length;
  const hidden = report.figures.reduce((sum, figure) => sum + hiddenIn(figure), 0);
  if (hidden === 0) return nothingHidden(report.threshold)[language];
  return someHidden(hidden, report, noughtsSaid(report, report.figures.filter((figure) => hiddenIn(figure) > 0), language))[language];
}

/** Of all that is hidden here, of none of it, or by name of those figures whose noughts may be hidden too. */
function noughtsSaid(report: BoardReport, hiding: readonly ReportFigure[], language: Language): string {
  const may = hiding.filter(({ noughts }) => noughts === 'hidden');
  if (report.noughts === 'hidden' || may.length === hiding.length) return noughtsIn.hidden[language];
  if (may.length === 0) return noughtsIn.printed[language];
  return noughtsInSome([...new Set(may.map(({ id }) => nameOf(report, id, language)))].join('; '))[language];
}

const nothingHidden = (threshold: number): InLanguages => said(
  `Raportissa ei ole salattuja lukuja. Raja on ${threshold}: sitä pienempi lukumäärä salattaisiin.`,
  `Inget tal i rapporten är belagt med sekretess. Gränsen är ${threshold}: ett mindre antal skulle döljas.`,
  `No figure of this report is suppressed. The threshold is ${threshold}: a smaller count would be hidden.`);

const noughtsIn = {
  printed: said('Salattu ei ole nolla: nolla on aina 0.', 'Ett dolt tal är inte noll: noll skrivs alltid 0.',
    'It is not zero: zero is always 0.'),
  hidden: said('Myös nolla voi olla salattu, koska siitä voisi päätellä muita lukuja.',
    'Också en nolla kan vara dold, eftersom andra tal kunde räknas ut av den.',
    'A zero may be suppressed too, since other figures could be worked out from it.'),
} as const;
const noughtsInSome = (names: string): InLanguages => said(
  `Salattu ei ole nolla paitsi näissä, joissa myös nolla voi olla salattu: ${names}.`,
  `Ett dolt tal är inte noll utom i dessa, där också en nolla kan vara dold: ${names}.`,
  `It is not zero, except in these, where a zero may be suppressed too: ${names}.`);

const someHidden = (hidden: number, { threshold, healthThreshold }: BoardReport, noughts: string): InLanguages => ({
  fi: `Raportin luvuista ${formatNumber(hidden, 'fi')} on salattu. Salattu luku on 1–${threshold - 1} (terveyttä koskeva 1–${healthThreshold - 1}), `
    + `tai sen voisi laskea muista. ${noughts} Muutos on salattu, kun jompikumpi sen luvuista on.`,
  sv: `Av rapportens tal är ${formatNumber(hidden, 'sv')} belagda med sekretess. Ett dolt tal är 1–${threshold - 1} (i fråga om hälsa 1–${healthThreshold - 1}) `
    + `eller kan räknas ut av andra. ${noughts} En förändring är dold när något av dess tal är det.`,
  en: `Of the figures in this report ${formatNumber(hidden, 'en')} are suppressed. A suppressed figure is 1–${threshold - 1} (on health 1–${healthThreshold - 1}), `
    + `or could be worked out from others. ${noughts} A change is suppressed when either of its figures is.`,
});

/** From which month each chapter's figures are, where it is not the report's own. */
export function ownMonth(report: BoardReport, figure: ReportFigure, language: Language): string | null {
  return figure.month === report.month ? null : formatMonth(figure.month, language);
}

export const changeOf = (figure: Written, value: ReportValue, language: Language): string | null =>
  changeText(figure, value, language);

export function publishedText(revision: number | null, publishedOn: string | null, language: Language): string {
  if (revision === null || publishedOn === null) return notPublished[language];
  const day = formatDate(publishedOn);
  return revision === 1 ? firstEdition(day)[language] : laterEdition(day, revision)[language];
}

const notPublished = said('luonnos, ei julkaistu', 'utkast, inte publicerat', 'draft, not published');
const firstEdition = (day: string): InLanguages => said(
  `julkaistu ${day}, ensimmäinen`, `publicerad ${day}, den första`, `published ${day}, the first`);
const laterEdition = (day: string, revision: number): InLanguages => said(
  `julkaistu ${day}, korjattu painos ${revision}`, `publicerad ${day}, rättad utgåva ${revision}`, `published ${day}, corrected edition ${revision}`);

/** The parts of the structure that are told, in the order of the statistics. */
export function structuralSentence(report: BoardReport, language: Language): string {
  const whole = figureOf(report, 'structural-unemployment');
  if (whole === undefined || !isNumber(whole.total.value)) return structuralHidden[language];
  const count = formatNumber(whole.total.value, language);
  const parts = reportSections.structural.flatMap((id) => {
    const value = figureOf(report, id)?.total.value;
    return isNumber(value) ? [{ id, value }] : [];
  }).toSorted((one, other) => other.value - one.value);
  const [largest] = parts;
  if (largest === undefined) return structuralPlain(count)[language];
  return structuralLargest(count, partNames[largest.id]?.[language] ?? '', formatNumber(largest.value, language))[language];
}

const structuralHidden = said(
  'Rakennetyöttömien määrä on salattu.', 'Antalet strukturellt arbetslösa är belagt med sekretess.', 'The number of structurally unemployed is suppressed.');
const structuralPlain = (count: string): InLanguages => said(
  `Rakennetyöttömiä on ${count}.`, `De strukturellt arbetslösa är ${count}.`, `${count} are structurally unemployed.`);
const structuralLargest = (count: string, part: string, of: string): InLanguages => said(
  `Rakennetyöttömiä on ${count}. Suurin osa ${part}: ${of}.`,
  `De strukturellt arbetslösa är ${count}. Den största delen ${part}: ${of}.`,
  `${count} are structurally unemployed. The largest part ${part}: ${of}.`);
const partNames: Readonly<Record<string, InLanguages>> = {
  'structural-long-term': said('on pitkäaikaistyöttömiä', 'är långtidsarbetslösa', 'is the long-term unemployed'),
  'structural-repeated': said('on toistuvasti työttömiä', 'är upprepat arbetslösa', 'is the repeatedly unemployed'),
  'structural-after-service': said(
    'on jäänyt työttömäksi palvelun jälkeen', 'har blivit arbetslösa efter service', 'went from a service to unemployment'),
  'structural-service-after-service': said(
    'on siirtynyt palvelusta palveluun', 'har gått från service till service', 'went from a service to another'),
};
