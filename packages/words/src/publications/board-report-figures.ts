import { barsDrawing } from '../documents/bars-drawing.ts';
import type { Bar } from '../documents/bars-drawing.ts';
import type { DrawingSize, Figure, KeyFigure } from '../documents/document.ts';
import { mapDrawing } from '../documents/map-drawing.ts';
import { trendDrawing } from '../documents/trend-drawing.ts';
import type { Step } from '../documents/trend-drawing.ts';
import { decimalsOf, isNothing, judged, unitSign, valueText } from '../indicators/figure-text.ts';
import type { Shown } from '../indicators/figure-text.ts';
import { said } from '../indicators/said.ts';
import type { InLanguages, Language } from '../language.ts';
import { formatDecimal, formatNumber, formatPercent } from '../numbers.ts';
import { AREA, reportSections } from './board-report.ts';
import type { BoardReport, ReportFigure, ReportValue } from './board-report.ts';
import { changeOf, figureOf, isNumber, nameOf, ownMonth, readingSentence, targetSentence, told } from './board-report-sentences.ts';
import { placeName, shortMonth, shortName, valueAt } from './board-report-tables.ts';
import { reportTexts } from './board-report-texts.ts';

const number = (value: Shown): number | null => (isNumber(value) ? value : null);

export function keyFigure(report: BoardReport, figure: ReportFigure, language: Language, { small }: DrawingSize): KeyFigure {
  const { total } = figure;
  const name = nameOf(report, figure.id, language);
  const reading = readingSentence(report, figure, language);
  const tone = judged(figure, total.change);
  const change = changeOf(figure, total, language);
  return {
    id: figure.id, name, period: ownMonth(report, figure, language),
    value: isNumber(total.value) ? valueText(figure, total.value, language) : told(figure, total.value, language),
    unit: isNumber(total.value) ? unitSign(figure, language) : '',
    state: isNumber(total.value) ? 'known' : total.value === 'suppressed' ? 'hidden' : 'unknown',
    change, tone,
    toneWord: change === null || tone === 'neither' ? null : reportTexts[tone][language],
    direction: isNumber(total.change) && !isNothing(figure, total.change) ? Math.sign(total.change) as -1 | 1 : 0,
    drawing: !isNumber(total.value) ? null : trendDrawing(yearSteps(figure), {
      width: small, height: 62, scale: false, written: (value) => valueText(figure, value, language),
      now: reportTexts.now[language], before: reportTexts.before[language], most: null,
    }),
    alt: `${name}. ${reading}`,
    reading,
    target: figure.target === null ? null : targetSentence(figure, total.value, figure.target, language),
  };
}

/** Months of the trend; a year's first month carries the year. */
function yearSteps({ trend }: ReportFigure): readonly Step[] {
  return trend.map(({ month, value, before }) => ({
    label: month.endsWith('-01') ? month.slice(0, 4) : '', value: number(value), before: number(before),
  }));
}

export function flowFigure(report: BoardReport, flow: ReportFigure, language: Language, { wide }: DrawingSize): Figure | null {
  const every = wide < 300 ? 6 : 3;
  const steps = flow.trend.slice(-13).map(({ month, value, before }, at): Step => ({
    label: at % every === 0 ? shortMonth(month) : '', value: number(value), before: number(before),
  }));
  const drawing = trendDrawing(steps, {
    width: wide, height: 176, scale: true, written: (value) => `${formatDecimal(value, Number.isInteger(value) ? 0 : 1, language)}`,
    now: reportTexts.now[language], before: reportTexts.before[language], most: flow.unit === 'percent' ? 100 : null,
  });
  if (drawing === null) return null;
  return {
    kind: 'figure', caption: `${nameOf(report, flow.id, language)}, %`,
    alt: `${nameOf(report, flow.id, language)}: ${told(flow, flow.total.value, language)}. ${readingSentence(report, flow, language)}`,
    drawing, note: scaleNote[language], listed: [],
  };
}

const scaleNote = said(
  'Paksu viiva: viimeiset 13 kuukautta. Ohut viiva: samat kuukaudet vuotta aiemmin. Asteikko ei välttämättä ala nollasta.',
  'Tjock linje: de senaste 13 månaderna. Tunn linje: samma månader ett år tidigare. Skalan börjar inte alltid från noll.',
  'Thick line: the last 13 months. Thin line: the same months a year earlier. The scale need not begin at zero.');

export function structuralFigure(report: BoardReport, language: Language, { wide }: DrawingSize): Figure | null {
  const bars = reportSections.structural.flatMap((id) => {
    const figure = figureOf(report, id);
    return figure === undefined ? [] : [barOf(shortName(report, id, language), figure.total, false)];
  });
  const drawing = barsDrawing(bars, {
    width: wide, label: Math.min(150, wide * 0.45), written: (value) => formatNumber(value, language), hiddenWord: reportTexts.hidden[language],
    unknownWord: reportTexts.unknown[language], target: null,
  });
  return drawing === null ? null : {
    kind: 'figure', caption: fourParts[language], alt: `${fourParts[language]}. ${heard(bars, (value) => formatNumber(value, language), language)}`,
    drawing, note: reportTexts.tick[language], listed: [],
  };
}

const fourParts = said(
  'Rakennetyöttömyyden neljä osaa', 'Den strukturella arbetslöshetens fyra delar', 'The four parts of structural unemployment');

export function keptFigure(report: BoardReport, kept: ReportFigure, language: Language, { wide }: DrawingSize): Figure | null {
  const bars = [AREA, ...report.places.map(({ code }) => code)].flatMap((place) => {
    const value = valueAt(kept, place);
    return value === undefined ? [] : [barOf(placeName(report, place, language), value, place === AREA)];
  });
  const written = (value: number) => formatPercent(value, language, decimalsOf(kept));
  const drawing = barsDrawing(bars, {
    width: wide, label: Math.min(110, wide * 0.4), written, hiddenWord: reportTexts.hidden[language], unknownWord: reportTexts.unknown[language],
    target: kept.target === null ? null
      : { value: kept.target.value, text: `${reportTexts.target[language]} ${formatPercent(kept.target.value, language, 0)}` },
  });
  return drawing === null ? null : {
    kind: 'figure', caption: `${nameOf(report, kept.id, language)}, %`, alt: `${nameOf(report, kept.id, language)}. ${heard(bars, written, language)}`,
    drawing, note: reportTexts.tick[language], listed: [],
  };
}

const barOf = (name: string, value: ReportValue, strong: boolean): Bar => ({
  name, value: number(value.value), before: number(value.before), hidden: value.value === 'suppressed', strong,
});

function heard(bars: readonly Bar[], written: (value: number) => string, language: Language): string {
  return `${bars.map(({ name, value, hidden }) =>
    `${name} ${hidden ? reportTexts.hidden[language] : value === null ? reportTexts.unknown[language] : written(value)}`).join(', ')}.`;
}

export function mapFigure(report: BoardReport, language: Language, { wide }: DrawingSize): Figure | null {
  const [count, share] = [figureOf(report, 'unemployed'), figureOf(report, 'unemployment-share')];
  const points = report.places.flatMap(({ code, name, longitude, latitude }) => {
    if (longitude === null || latitude === null) return [];
    return [{
      code, name: name[language], longitude, latitude,
      count: number(valueAt(count, code)?.value ?? null), share: number(valueAt(share, code)?.value ?? null),
    }];
  });
  const drawing = mapDrawing(points, {
    width: wide, height: 236, count: (value) => formatNumber(value, language), share: (value) => formatPercent(value, language, Number.isInteger(value) ? 0 : 1),
    hiddenWord: reportTexts.hidden[language],
  });
  if (drawing === null) return null;
  const shown = points.flatMap((point) => (point.share === null ? [] : [{ ...point, share: point.share }]))
    .toSorted((one, other) => other.share - one.share);
  const [most, least] = [shown[0], shown.at(-1)];
  const finding = most === undefined || least === undefined || most === least ? pointsOnly
    : fromTo(`${most.name} ${formatPercent(most.share, language)}`, `${least.name} ${formatPercent(least.share, language)}`);
  return {
    kind: 'figure', caption: reportTexts.map[language], alt: finding[language], drawing, note: reportTexts.mapNote[language],
    listed: points.map((point) => `${point.name}: ${point.count === null ? reportTexts.hidden[language] : formatNumber(point.count, language)}`
      + `${point.share === null ? '' : ` · ${formatPercent(point.share, language)}`}`),
  };
}

const pointsOnly = said('Kunnat pisteinä kartalla.', 'Kommunerna som punkter på kartan.', 'The municipalities as points on a map.');
const fromTo = (most: string, least: string): InLanguages => said(
  `Kunnat pisteinä kartalla. Suurin osuus: ${most}; pienin: ${least}.`,
  `Kommunerna som punkter på kartan. Störst andel: ${most}; minst: ${least}.`,
  `The municipalities as points on a map. Largest share: ${most}; smallest: ${least}.`);
