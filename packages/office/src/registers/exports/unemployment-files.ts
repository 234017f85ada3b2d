import type { Shown, UnemploymentTable } from '../../figures/contract.ts';
import { tableAsCsv } from '../../figures/table-file.ts';
import type { Language } from '../../platform/platform.ts';
import { tableNotes } from './table-notes.ts';

/** The same CSV as the figures page gives, with its notes above it as comments. */
export function notedCsv(table: UnemploymentTable, language: Language): string {
  const { title, definition, hidden, labourForce, source } = tableNotes(table, language);
  return `${[title, source, definition, hidden, labourForce].map((line) => `# ${line}`).join('\n')}\n${tableAsCsv(table)}`;
}

const contents = ['now', 'before', 'change', 'changePercent'] as const;
const contentLabels: Readonly<Record<Language, readonly string[]>> = {
  fi: ['Kuukausi', 'Vuotta aiemmin', 'Muutos', 'Muutos, %'],
  sv: ['Månaden', 'Ett år tidigare', 'Förändring', 'Förändring, %'],
  en: ['Month', 'A year earlier', 'Change', 'Change, %'],
};

/** JSON-stat 2.0: hidden cells are null with the status "...", as the statistics write them. */
export function jsonStat(table: UnemploymentTable, language: Language): string {
  const { title, source, definition, hidden, labourForce } = tableNotes(table, language);
  const places = [...table.places.map(({ code, name }) => [code, name[language]] as const), ['AREA', table.area[language]] as const];
  const values: (number | null)[] = [];
  const status: Record<string, string> = {};
  for (const row of table.rows) {
    for (const [code] of places) {
      const cell = row.cells.find(({ place }) => place === code);
      for (const content of contents) {
        const shown: Shown = cell?.[content] ?? null;
        if (shown === 'suppressed') status[String(values.length)] = '...';
        else if (shown === null) status[String(values.length)] = '..';
        values.push(typeof shown === 'number' ? shown : null);
      }
    }
  }
  const measures = table.rows.map(({ measure }) => measure);
  return `${JSON.stringify({
    version: '2.0', class: 'dataset', label: title, source, updated: `${table.day}T00:00:00Z`, note: [definition, hidden, labourForce],
    id: ['time', 'measure', 'place', 'contents'], size: [1, measures.length, places.length, contents.length],
    role: { time: ['time'], geo: ['place'], metric: ['contents'] },
    dimension: {
      time: { category: { index: [table.month], label: { [table.month]: table.month } } },
      measure: { category: { index: measures } },
      place: { category: { index: places.map(([code]) => code), label: Object.fromEntries(places) } },
      contents: {
        category: { index: contents, label: Object.fromEntries(contents.map((content, i) => [content, contentLabels[language][i] ?? content])) },
      },
    },
    value: values, status, extension: { threshold: table.threshold, countedOn: table.day, yearEarlier: table.yearEarlier },
  })}\n`;
}
