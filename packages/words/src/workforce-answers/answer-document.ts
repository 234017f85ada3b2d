import { balanceRule } from '@kohtaanto/rules/indicators/occupation-balance.ts';
import type { Licence } from '@kohtaanto/rules/matching/matching-facts.ts';
import { formatDate, formatMonth } from '../dates.ts';
import type { Block, Cell, Column, PageDocument, Row, Section, Table } from '../documents/document.ts';
import { textCell } from '../documents/document.ts';
import type { InLanguages, Language } from '../language.ts';
import { licencesSaid } from '../matching/matching-names.ts';
import { formatNumber } from '../numbers.ts';
import { answerTexts as texts, balanceNames, countWords } from './answer-words.ts';

const { shortBelow, surplusAbove } = balanceRule;

type Count = Parameters<typeof countWords>[0];
type Name = Readonly<Partial<Record<Language, string | undefined>>>;
type Item = { readonly kind: 'skill' | 'licence'; readonly code: string; readonly name?: Name | undefined };
type Forecast =
  | {
    readonly kind: 'told'; readonly group: string; readonly name: Name; readonly month: string; readonly last: number; readonly months: number;
    readonly points: readonly { readonly month: string; readonly point: number; readonly low: number; readonly high: number }[];
  }
  | { readonly kind: 'hidden' } | { readonly kind: 'short'; readonly least: number };
export type AnswerToldOf = {
  readonly area: InLanguages; readonly employer: string; readonly sentOn: string; readonly note: string;
  readonly content: {
    readonly madeOn: string; readonly place: InLanguages; readonly municipalities: readonly InLanguages[]; readonly commutingKm: number; readonly threshold: number;
    readonly occupations: readonly {
      readonly isco: string; readonly name: Name; readonly wanted: number; readonly seekers: Count; readonly competing: number; readonly balance: keyof typeof balanceNames;
      readonly near: readonly { readonly isco: string; readonly name: Name; readonly seekers: Count; readonly missing: readonly Item[] }[];
      readonly trainings?: readonly {
        readonly name: Name; readonly provider: string; readonly lengthDays: number | null; readonly starts: string | null; readonly applyBy: string | null; readonly gives: readonly Item[];
      }[] | undefined;
      readonly forecast?: Forecast | undefined;
    }[];
  };
};
type Occupation = AnswerToldOf['content']['occupations'][number];

const nameOf = ({ name, isco }: { readonly name: Name; readonly isco: string }, language: Language): string => name[language] ?? name.fi ?? name.en ?? isco;

/** The group with its code, or the code alone where no classification that names it has been brought. */
function groupOf({ name, group }: { readonly name: Name; readonly group: string }, language: Language): string {
  const known = name[language] ?? name.fi ?? name.en ?? group;
  return known === group ? group : `${known} (${group})`;
}

/** The answer as a document: the page behind the link and the PDF are made of this and of nothing else. */
export function workforceAnswerDocument(told: AnswerToldOf, language: Language): PageDocument {
  const { content } = told;
  const title = `${texts.title[language]}: ${content.place[language]}`;
  return {
    language, title: `${title}, ${told.employer}`, running: `${told.employer} · ${title}`, draft: null,
    cover: {
      eyebrow: told.area[language], heading: title, sub: `${told.employer}, ${formatDate(told.sentOn)}`,
      matters: { heading: texts.matters[language], sentences: [...content.occupations.map((each) => shortSentence(each, language)), ...(told.note === '' ? [] : [told.note])] },
      agenda: { heading: texts.how[language], items: [...howSentences(told, language), ...forecastSentences(told, language)], proposal: '' },
      facts: [
        { term: texts.place[language], text: content.place[language] },
        { term: texts.municipalities[language], text: content.municipalities.map((each) => each[language]).join(', ') },
        { term: texts.made[language], text: formatDate(content.madeOn) },
      ],
    },
    contents: texts.contents[language], sections: answerSections(told, language), words: { page: texts.page[language], of: texts.of[language] },
  };
}

function shortSentence(each: Occupation, language: Language): string {
  const [name, count, places] = [nameOf(each, language), countWords(each.seekers, language), formatNumber(each.competing, language)];
  const balance = balanceNames[each.balance][language];
  return {
    fi: `${name}: työnhakijoita ${count}, muita avoimia paikkoja ${places}; ${balance}.`, sv: `${name}: ${count} arbetssökande, ${places} andra öppna platser; ${balance}.`,
    en: `${name}: ${count} seekers, ${places} other open places; ${balance}.`,
  }[language];
}

/** What the figures are and are not, for a reader who decides by them. */
export function howSentences({ area, content }: AnswerToldOf, language: Language): readonly string[] {
  const [day, km, least] = [formatDate(content.madeOn), formatNumber(content.commutingKm, language), formatNumber(content.threshold, language)];
  return {
    fi: [
      `Luvut ovat työllisyysalueen (${area.fi}) omasta rekisteristä ${day}: työnhakijat, jotka toivovat ammattia tai ovat tehneet sitä ja asuvat työssäkäyntialueella (enintään ${km} km `
        + `tai kunnasta käydään työn paikassa töissä).`,
      `Henkilömäärät on pyöristetty lähimpään ${least}:een, eikä alle ${least} henkilön määriä kerrota. Työssä olevia, jotka etsivät uutta työtä kirjautumatta, luvuissa ei ole.`,
      `Tilanne on alueen oma suuntaa-antava arvio: pula, kun työnhakijoita on alle ${shortBelow} avointa paikkaa kohti teidän tarpeenne mukaan lukien; hakijoita riittää, kun heitä on yli `
        + `${surplusAbove} paikkaa kohti.`,
      'Puuttuvana kerrotaan se, mitä alueen ilmoituksissa ammattiin pyydetään ja mitä alle puolella lähiammatin työnhakijoista on.',
    ],
    sv: [
      `Siffrorna är ur sysselsättningsområdets (${area.sv}) eget register ${day}: arbetssökande som önskar yrket eller har utövat det och bor i pendlingsområdet (högst ${km} km, eller `
        + `pendling från kommunen till arbetsorten förekommer).`,
      `Antalet personer är avrundat till närmaste ${least}, och antal under ${least} uppges inte. Personer i arbete som söker nytt jobb utan att vara anmälda ingår inte.`,
      `Läget är områdets egen riktgivande bedömning: brist när det finns färre än ${shortBelow} sökande per öppen plats, er egen efterfrågan medräknad; gott om sökande när de är fler än `
        + `${surplusAbove} per plats.`,
      'Som saknat anges det som krävs i områdets annonser för yrket och som färre än hälften av de sökande i det näraliggande yrket har.',
    ],
    en: [
      `The figures are of the employment area’s (${area.en}) own register on ${day}: seekers who wish for the occupation or have done it and live in the commuting area (within ${km} km, `
        + `or people commute from there to the place of work).`,
      `Numbers of persons are rounded to the nearest ${least}, and those under ${least} are not told. People at work who look for another job without having registered are not among them.`,
      `The balance is the area’s own indicative estimate: a shortage where there are fewer than ${shortBelow} seekers to an open place, your own need among them; plenty where there are more than `
        + `${surplusAbove} to a place.`,
      'As missing is told what the area’s announcements ask for in the occupation and fewer than half of the seekers of the near occupation have.',
    ],
  }[language];
}

/** For the page and for the print: what there is now, what is to be expected, and what could be by training. */
export function answerSections({ content }: AnswerToldOf, language: Language): readonly Section[] {
  const hasForecast = content.occupations.some(({ forecast }) => forecast !== undefined);
  return [
    { id: 'now', heading: texts.now[language], lead: null, blocks: [nowTable(content.occupations, language)] },
    ...(hasForecast ? [{ id: 'forecast', heading: texts.forecast[language], lead: null, blocks: forecastBlocks(content.occupations, language) }] : []),
    { id: 'training', heading: texts.byTraining[language], lead: null, blocks: content.occupations.flatMap((each) => [...nearBlocks(each, language), ...trainingBlocks(each, language)]) },
  ];
}

const textColumn = (head: string, weight = 3): Column => ({ head, align: 'text', weight, ground: false });
const numberColumn = (head: string): Column => ({ head, align: 'number', weight: 1, ground: false });
const numberCell = (text: string): Cell => ({ text, tone: 'plain', decimals: 0 });
const countCell = (told: Count, language: Language): Cell => ({ text: countWords(told, language), tone: told.kind === 'under' ? 'hidden' : 'plain', decimals: 0 });
const rowOf = (...cells: readonly Cell[]): Row => ({ strong: false, indent: false, cells });
const tableOf = (caption: string, columns: readonly Column[], rows: readonly Row[]): Table => ({ kind: 'table', caption, groups: [], columns, rows, note: null });

function nowTable(occupations: readonly Occupation[], language: Language): Table {
  return tableOf(texts.needed[language],
    [textColumn(texts.occupation[language]), textColumn(texts.balance[language], 2), numberColumn(texts.wanted[language]), numberColumn(texts.seekers[language]),
      numberColumn(texts.competing[language])],
    occupations.map((each) => rowOf(textCell(nameOf(each, language)), textCell(balanceNames[each.balance][language]), numberCell(formatNumber(each.wanted, language)),
      countCell(each.seekers, language), numberCell(formatNumber(each.competing, language)))));
}

function nearBlocks(each: Occupation, language: Language): readonly Block[] {
  if (each.near.length === 0) return [{ kind: 'subheading', text: nameOf(each, language) }, { kind: 'prose', text: texts.noNear[language] }];
  return [tableOf(nameOf(each, language), [textColumn(texts.nearTo[language], 3), textColumn(texts.missing[language], 4), numberColumn(texts.nearSeekers[language])],
    each.near.map((near) => rowOf(textCell(nameOf(near, language)), textCell(near.missing.length === 0 ? texts.nothingMissing[language] : itemsSaid(near.missing, language)),
      countCell(near.seekers, language))))];
}

function itemsSaid(items: readonly Item[], language: Language): string {
  return items.map(({ kind, code, name }) => (kind === 'licence' && code in licencesSaid ? licencesSaid[code as Licence][language] : name?.[language] ?? name?.fi ?? name?.en ?? code)).join(', ');
}

function trainingBlocks({ trainings, ...each }: Occupation, language: Language): readonly Block[] {
  if (trainings === undefined || trainings.length === 0) return [];
  const days = (length: number | null): string => (length === null ? '–' : formatNumber(length, language));
  const when = ({ starts, applyBy }: NonNullable<Occupation['trainings']>[number]): string => (starts === null ? texts.always[language] : formatDate(starts))
    + (applyBy === null ? '' : ` (${texts.applyBy[language]} ${formatDate(applyBy)})`);
  return [tableOf(`${nameOf(each, language)}: ${texts.shortTrainings[language]}`,
    [textColumn(texts.training[language], 3), textColumn(texts.gives[language], 3), textColumn(texts.starts[language], 2), numberColumn(texts.days[language])],
    trainings.map((training) => rowOf(textCell(`${training.name[language] ?? training.name.fi ?? training.name.en ?? ''}, ${training.provider}`),
      textCell(itemsSaid(training.gives, language)), textCell(when(training)), numberCell(days(training.lengthDays)))))];
}

/** One table where all are of the same months, which they are: each of the newest that has closed. */
function forecastBlocks(occupations: readonly Occupation[], language: Language): readonly Block[] {
  const told = occupations.flatMap((each) => (each.forecast?.kind === 'told' ? [{ each, forecast: each.forecast }] : []));
  const untold = occupations.flatMap((each) => (each.forecast === undefined || each.forecast.kind === 'told' ? [] : [untoldForecast(nameOf(each, language), each.forecast, language)]));
  const [first] = told;
  const count = (value: number): Cell => numberCell(formatNumber(value, language));
  return [
    ...(first === undefined ? [] : [{
      ...tableOf(texts.forecastOf[language],
        [textColumn(texts.occupation[language]), textColumn(texts.group[language], 3), numberColumn(texts.known[language]),
          ...first.forecast.points.flatMap(() => [numberColumn(texts.forecastShort[language]), numberColumn(texts.interval[language])])],
        told.map(({ each, forecast }) => rowOf(textCell(nameOf(each, language)), textCell(groupOf(forecast, language)), count(forecast.last),
          ...forecast.points.flatMap(({ point, low, high }) => [count(point), numberCell(`${formatNumber(low, language)}–${formatNumber(high, language)}`)])))),
      groups: [{ text: '', columns: 1 }, { text: formatMonth(first.forecast.month, language), columns: 1 },
        ...first.forecast.points.map(({ month }) => ({ text: formatMonth(month, language), columns: 2 }))],
    }]),
    ...untold.map((text) => ({ kind: 'prose' as const, text })),
  ];
}

function untoldForecast(name: string, forecast: Exclude<Forecast, { kind: 'told' }>, language: Language): string {
  if (forecast.kind === 'hidden') {
    return {
      fi: `${name}: ennustetta ei kerrota, koska ryhmän kuukausiluvuissa on salattuja.`, sv: `${name}: ingen prognos ges, eftersom gruppens månadstal delvis är under sekretess.`,
      en: `${name}: no forecast is told, as some of the group’s monthly figures are hidden.`,
    }[language];
  }
  const least = formatNumber(forecast.least, language);
  return {
    fi: `${name}: ennustetta ei kerrota, koska rekisterin kuukausia on alle ${least}.`, sv: `${name}: ingen prognos ges, eftersom registret har färre än ${least} månader.`,
    en: `${name}: no forecast is told, as the register has fewer than ${least} months.`,
  }[language];
}

/** Where a forecast is told: of whom it is, by what, and what it cannot know. */
function forecastSentences({ content }: AnswerToldOf, language: Language): readonly string[] {
  const months = content.occupations.flatMap(({ forecast }) => (forecast?.kind === 'told' ? [forecast.months] : []));
  if (months.length === 0) return [];
  const least = formatNumber(Math.min(...months), language);
  return [{
    fi: `Ennuste koskee koko työllisyysalueen työttömiä ammattiryhmässä, joten se on eri luku kuin työnhakijat nyt. Se on laskettu alueen omista kuukausiluvuista (vähintään ${least} kuukautta); `
      + 'väli on se, johon neljä tällaista ennustetta viidestä osuu. Yksittäistä rekrytointia tai irtisanomista se ei tunne.',
    sv: `Prognosen gäller arbetslösa i yrkesgruppen i hela sysselsättningsområdet, så den är en annan siffra än arbetssökande nu. Den är räknad ur områdets egna månadstal (minst ${least} månader); `
      + 'intervallet är det som fyra av fem sådana prognoser träffar. Enskilda rekryteringar eller uppsägningar känner den inte till.',
    en: `The forecast is of the unemployed of the whole employment area in the group, and so another figure than the seekers now. It is reckoned of the area’s own months (at least ${least} of them); `
      + 'the interval is the one that four of five such forecasts meet. It knows of no single recruitment or dismissal.',
  }[language]];
}
