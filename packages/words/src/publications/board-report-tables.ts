import { textCell } from '../documents/document.ts';
import type { Cell, Column, Row, Table } from '../documents/document.ts';
import { decimalsOf, shareOfFew, valueText } from '../indicators/figure-text.ts';
import type { Shown, Written } from '../indicators/figure-text.ts';
import { nbsp } from '../language.ts';
import type { Language } from '../language.ts';
import { formatMonth } from '../dates.ts';
import { capitalised, formatChange } from '../numbers.ts';
import { AREA } from './board-report.ts';
import type { BoardReport, ReportFigure, ReportValue } from './board-report.ts';
import { figureOf, nameOf } from './board-report-sentences.ts';
import { reportTexts, shortNames } from './board-report-texts.ts';

export function numberCell(written: Written, value: Shown, language: Language): Cell {
  if (value === 'suppressed') return { text: reportTexts.hidden[language], tone: 'hidden', decimals: 0 };
  if (value === null) return textCell('');
  return { text: valueText(written, value, language), tone: 'plain', decimals: decimalsOf(written) };
}

/** A share of a handful as its counts. */
function figureCell(written: Written, value: ReportValue | undefined, language: Language): Cell {
  const few = value === undefined ? null : shareOfFew(written, value);
  return few === null ? numberCell(written, value?.value ?? null, language) : { text: few, tone: 'plain', decimals: 0 };
}

function changeCell(written: Written, value: Shown, language: Language): Cell {
  if (value === 'suppressed') return { text: reportTexts.hidden[language], tone: 'hidden', decimals: 0 };
  if (value === null) return textCell('');
  const decimals = decimalsOf(written);
  return { text: formatChange(value, language, decimals), tone: 'plain', decimals };
}

function percentCell(value: Shown, language: Language): Cell {
  if (value === 'suppressed') return { text: reportTexts.hidden[language], tone: 'hidden', decimals: 0 };
  return value === null ? textCell('') : { text: formatChange(value, language, 1), tone: 'plain', decimals: 1 };
}

export const textColumn = (head: string, weight = 1): Column => ({ head, align: 'text', weight, ground: false });
export const numberColumn = (head: string, ground = false): Column => ({ head, align: 'number', weight: 0, ground });

export function row(cells: readonly Cell[], how: { readonly strong?: boolean; readonly indent?: boolean } = {}): Row {
  return { cells, strong: how.strong ?? false, indent: how.indent ?? false };
}

export const shortName = (report: BoardReport, id: string, language: Language): string =>
  shortNames[id]?.[language] ?? nameOf(report, id, language);

/** The rows of the plan's table, the labour force first, as the plan has them. */
export const planRows = [
  'labour-force', 'unemployed', 'unemployed-men', 'unemployed-women', 'unemployed-under-30', 'unemployed-over-50',
  'structural-unemployment', 'long-term-unemployed', 'partial-work-ability', 'foreign-nationals', 'unemployment-share',
] as const;
const strongRows: readonly string[] = ['unemployed', 'unemployment-share'];
const partRows: readonly string[] = ['unemployed-men', 'unemployed-women', 'unemployed-under-30', 'unemployed-over-50'];

/** A municipality's or the area's figure of one measure. */
export function valueAt(figure: ReportFigure | undefined, place: string): ReportValue | undefined {
  return place === AREA ? figure?.total : figure?.rows.find((each) => each.place === place);
}

export const placeName = (report: BoardReport, place: string, language: Language): string =>
  place === AREA ? reportTexts.area[language] : report.places.find(({ code }) => code === place)?.name[language] ?? place;

/** The plan's table whole: both years, change and per cent, so many places at a time as a page has room for. */
export function planTables(report: BoardReport, language: Language, perTable = 2): readonly Table[] {
  const places = [AREA, ...report.places.map(({ code }) => code)];
  const chunks: string[][] = [places.slice(0, 1)];
  for (let at = 1; at < places.length; at += perTable) chunks.push(places.slice(at, at + perTable));
  const [now, before] = [shortMonth(report.month), shortMonth(report.yearEarlier)];
  return chunks.map((chunk): Table => ({
    kind: 'table',
    caption: chunk.map((place) => placeName(report, place, language)).join(', '),
    groups: chunk.map((place) => ({ text: placeName(report, place, language), columns: 4 })),
    columns: [
      textColumn(reportTexts.measure[language]),
      ...chunk.flatMap((_, at) => [now, before, reportTexts.change[language], '%'].map((head) => numberColumn(head, at % 2 === 1))),
    ],
    rows: planRows.map((id) => planRow(report, id, chunk, language)),
    note: null,
  }));
}

function planRow(report: BoardReport, id: string, places: readonly string[], language: Language): Row {
  const figure = figureOf(report, id);
  const written = { unit: figure?.unit ?? 'persons', direction: 'neutral' };
  const cells = places.flatMap((place) => {
    const value = valueAt(figure, place);
    if (value === undefined) return [textCell(''), textCell(''), textCell(''), textCell('')];
    return [
      numberCell(written, value.value, language), numberCell(written, value.before, language),
      changeCell(written, value.change, language), percentCell(value.changePercent, language),
    ];
  });
  return row([textCell(shortName(report, id, language)), ...cells], { strong: strongRows.includes(id), indent: partRows.includes(id) });
}

/** '7/2023' */
export const shortMonth = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

/** Measures down, places across: the newest values only, the whole area last. */
export function byPlaceTables(
  report: BoardReport, ids: readonly string[], caption: string, language: Language, perTable = 7,
): readonly Table[] {
  const places = report.places.map(({ code }) => code);
  const parts = Math.max(1, Math.ceil((places.length + 1) / perTable));
  const size = Math.ceil(places.length / parts);
  return Array.from({ length: parts }, (_, part): Table => {
    const chunk = [...places.slice(part * size, (part + 1) * size), AREA];
    return {
      kind: 'table', caption: parts === 1 ? caption : `${caption} (${part + 1}/${parts})`, groups: [],
      columns: [
        textColumn(reportTexts.measure[language], 1),
        ...chunk.map((place) => numberColumn(place === AREA ? reportTexts.areaHead[language] : placeName(report, place, language), place === AREA)),
      ],
      rows: ids.flatMap((id) => {
        const figure = figureOf(report, id);
        if (figure === undefined) return [];
        return [row([
          textCell(capitalised(shortName(report, id, language))),
          ...chunk.map((place) => figureCell(figure, valueAt(figure, place), language)),
        ], { strong: strongRows.includes(id) })];
      }),
      note: null,
    };
  });
}

/** The area's figures one under the other: now, a year ago, change, per cent. */
export function comparedTable(report: BoardReport, ids: readonly string[], caption: string, language: Language): Table {
  const figures = ids.flatMap((id) => figureOf(report, id) ?? []);
  const own = figures.some(({ month }) => month !== report.month);
  return {
    kind: 'table', caption, groups: [],
    columns: [
      textColumn(reportTexts.measure[language], 2), ...(own ? [textColumn(reportTexts.period[language], 1)] : []),
      numberColumn(reportTexts.figure[language]), numberColumn(reportTexts.yearAgo[language]),
      numberColumn(reportTexts.change[language]), numberColumn('%'),
    ],
    rows: figures.map((figure) => row([
      textCell(unitName(figure.id === 'service-mix' ? shortName(report, figure.id, language) : nameOf(report, figure.id, language), figure)),
      ...(own ? [textCell(formatMonth(figure.month, language))] : []),
      numberCell(figure, figure.total.value, language), numberCell(figure, figure.total.before, language),
      changeCell(figure, figure.total.change, language), percentCell(figure.total.changePercent, language),
    ])),
    note: null,
  };
}

const unitName = (name: string, { unit }: Written): string => (unit === 'percent' ? `${name},${nbsp}%` : name);

/** What fell due in the month, what of it was done by its day, and the share of both years. */
export function dutiesTable(report: BoardReport, ids: readonly string[], language: Language): Table {
  const figures = ids.flatMap((id) => figureOf(report, id) ?? []);
  const count: Written = { unit: 'number', direction: 'neutral' };
  return {
    kind: 'table', caption: reportTexts.contacts[language], groups: [],
    columns: [
      textColumn(reportTexts.duty[language]), numberColumn(reportTexts.due[language]), numberColumn(reportTexts.inTime[language]),
      numberColumn(reportTexts.inTimeShare[language]), numberColumn(reportTexts.yearAgo[language]),
    ],
    rows: figures.map((figure, at) => row([
      textCell(at === 0 ? nameOf(report, figure.id, language) : shortName(report, figure.id, language)),
      numberCell(count, figure.total.denominator, language), numberCell(count, figure.total.numerator, language),
      numberCell(figure, figure.total.value, language), numberCell(figure, figure.total.before, language),
    ], { strong: at === 0, indent: at > 0 && at < 4 })),
    note: null,
  };
}

/** A series month by month beside the same months a year before. */
export function seriesTable(report: BoardReport, figure: ReportFigure, months: number, language: Language): Table {
  return {
    kind: 'table', caption: nameOf(report, figure.id, language), groups: [],
    columns: [
      textColumn(reportTexts.month[language]), numberColumn(reportTexts.shareOver[language]),
      numberColumn(reportTexts.yearAgo[language]), numberColumn(reportTexts.change[language]),
    ],
    rows: figure.trend.slice(-months).map(({ month, value, before }) => row([
      textCell(formatMonth(month, language)), numberCell(figure, value, language), numberCell(figure, before, language),
      typeof value === 'number' && typeof before === 'number' ? changeCell(figure, value - before, language)
        : value === 'suppressed' || before === 'suppressed' ? changeCell(figure, 'suppressed', language) : textCell(''),
    ])),
    note: null,
  };
}

/** The area beside the country: values where they can stand side by side, of counts the change alone. */
export function countryTable(report: BoardReport, language: Language): Table {
  return {
    kind: 'table', caption: reportTexts.country[language],
    groups: [
      { text: reportTexts.areaHead[language], columns: 2 }, { text: reportTexts.countryHead[language], columns: 2 },
      { text: '', columns: 1 },
    ],
    columns: [
      textColumn(reportTexts.measure[language], 2), numberColumn(reportTexts.figure[language]), numberColumn(reportTexts.changePercent[language]),
      numberColumn(reportTexts.figure[language], true), numberColumn(reportTexts.changePercent[language], true),
      textColumn(reportTexts.source[language], 2),
    ],
    rows: report.country.flatMap((country) => {
      const figure = figureOf(report, country.id);
      if (figure === undefined) return [];
      return [row([
        textCell(shortName(report, country.id, language)),
        numberCell(figure, figure.total.value, language), percentCell(figure.total.changePercent, language),
        numberCell(figure, country.value, language), percentCell(country.changePercent, language),
        textCell(`${country.source} (${shortPeriod(country.period)})`),
      ])];
    }),
    note: null,
  };
}

export const shortPeriod = (period: string): string => (period.length === 7 ? shortMonth(period) : period);
