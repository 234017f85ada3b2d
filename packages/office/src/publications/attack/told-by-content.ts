import type { BoardReport } from '../board-report/board-report.ts';
import { tablesOf } from '../content.ts';
import type { PublishedCell, PublishedContent } from '../content.ts';
import { measuredBy, toldByTable, wholeOf } from './named-counts.ts';
import type { TellsCount, Told } from './named-counts.ts';

/** What a publication tells of counts, whatever its form. */
export function toldByContent(content: PublishedContent): Told {
  if (content.kind === 'board-report') return toldByReport(content.report);
  const told = tablesOf(content).map(toldByTable);
  return {
    counts: told.flatMap(({ counts }) => counts), bonds: told.flatMap(({ bonds }) => bonds), areas: told.flatMap(({ areas }) => areas),
  };
}

/** Key figures by municipality, their year before, and the area's own trend. Ratios and changes are worked out of these. */
function toldByReport(report: BoardReport): Told {
  const total = wholeOf(report.areaId);
  const counts = report.figures.flatMap((figure) => {
    const { count } = measuredBy(figure.id);
    const earlier = yearBefore(figure.month);
    const told = (measure: string | null, month: string, place: string, cell: PublishedCell): readonly TellsCount[] =>
      (measure === null ? [] : [{ count: { month, measure, place, split: '' }, cell, noughts: figure.noughts ?? report.noughts }]);
    const rows = [...figure.rows, { ...figure.total, place: total }];
    return [
      ...rows.flatMap(({ place, ...row }) => count === null
        ? [...told(measuredBy(`${figure.id}.numerator`).count, figure.month, place, row.numerator),
          ...told(measuredBy(`${figure.id}.denominator`).count, figure.month, place, row.denominator)]
        : [...told(count, figure.month, place, row.value), ...told(count, earlier, place, row.before)]),
      ...figure.trend.flatMap(({ month, value, before }) =>
        [...told(count, month, total, value), ...told(count, yearBefore(month), total, before)]),
    ];
  });
  return { counts, bonds: [], areas: [{ total, places: report.places.map(({ code }) => code) }] };
}

const yearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
