import { nationalMeasures } from '@kohtaanto/rules/indicators/catalogue.ts';
import { formatDate, formatMonth } from '../dates.ts';
import type { Block, DrawingSize, Fact, PageDocument, Section, Table } from '../documents/document.ts';
import { paperSize, textCell } from '../documents/document.ts';
import type { Shown } from '../indicators/figure-text.ts';
import { nbsp } from '../language.ts';
import type { Language } from '../language.ts';
import { capitalised } from '../numbers.ts';
import { reportSections } from './board-report.ts';
import type { BoardReport, ReportEdition, ReportGoal } from './board-report.ts';
import { flowFigure, keptFigure, keyFigure, mapFigure, structuralFigure } from './board-report-figures.ts';
import {
  figureOf, goalsSentence, hiddenSentence, keptSentence, nameOf, publishedText, readingSentence, structuralSentence, targetSentence,
  threeSentences, told,
} from './board-report-sentences.ts';
import {
  byPlaceTables, comparedTable, countryTable, dutiesTable, numberCell, numberColumn, planTables, row, seriesTable, shortPeriod, textColumn,
} from './board-report-tables.ts';
import { reportTexts } from './board-report-texts.ts';
import { agendaItems, correctionText, countryNote, flowLead, goalMissing, labourForceNote, nothingToCount, proposal, servicesLead } from './board-report-prose.ts';

/** The report in a language: the PDF and the web page are both made of this and of nothing else (KNO-9, GOV-3). */
export function boardReportDocument(
  report: BoardReport, edition: ReportEdition, language: Language, size: DrawingSize = paperSize,
): PageDocument {
  const t = (text: Readonly<Record<Language, string>>) => text[language];
  const month = formatMonth(report.month, language);
  const area = report.area[language];
  const sections = sectionsOf(report, language, size);
  return {
    language,
    title: report.title[language],
    running: `${area} · ${month}`,
    draft: edition.revision === null ? t(reportTexts.draft) : null,
    cover: {
      eyebrow: t(reportTexts.eyebrow),
      heading: area,
      sub: `${t(reportTexts.kind)}, ${month}`,
      matters: { heading: t(reportTexts.matters), sentences: threeSentences(report, language) },
      agenda: { heading: t(reportTexts.agenda), items: agendaItems(report, language), proposal: proposal[language] },
      facts: coverFacts(report, edition, language),
    },
    contents: t(reportTexts.contents),
    sections,
    words: { page: t(reportTexts.page), of: t(reportTexts.of) },
  };
}

function coverFacts(report: BoardReport, edition: ReportEdition, language: Language): readonly Fact[] {
  const t = (text: Readonly<Record<Language, string>>) => text[language];
  return [
    { term: t(reportTexts.municipalities), text: report.places.map(({ name }) => name[language]).join(', ') },
    { term: t(reportTexts.countedOn), text: formatDate(report.countedOn) },
    { term: t(reportTexts.source), text: t(reportTexts.ownRegister) },
    { term: t(reportTexts.snapshot), text: formatDate(report.snapshotDay) },
    { term: t(reportTexts.revision), text: publishedText(edition.revision, edition.publishedOn, language) },
    ...(edition.correction === null ? [] : [{ term: correctionText[language], text: edition.correction }]),
  ];
}

function sectionsOf(report: BoardReport, language: Language, size: DrawingSize): readonly Section[] {
  return [
    keySection(report, language, size), unemploymentSection(report, language, size), flowSection(report, language, size),
    structuralSection(report, language, size), contactsSection(report, language, size), servicesSection(report, language),
    goalsSection(report, language), ...countrySection(report, language), definitionsSection(report, language),
  ];
}

function keySection(report: BoardReport, language: Language, size: DrawingSize): Section {
  const figures = reportSections.keyFigures.flatMap((id) => {
    const figure = figureOf(report, id);
    return figure === undefined ? [] : [keyFigure(report, figure, language, size)];
  });
  return {
    id: 'key-figures', heading: reportTexts.keyFigures[language], lead: null,
    blocks: [
      { kind: 'key-figures', figures },
      ...byPlaceTables(report, reportSections.keyFigures, reportTexts.keyFiguresByPlace[language], language),
    ],
  };
}

function unemploymentSection(report: BoardReport, language: Language, size: DrawingSize): Section {
  const share = figureOf(report, 'unemployment-share');
  const map = mapFigure(report, language, size);
  return {
    id: 'unemployment', heading: reportTexts.unemployment[language],
    lead: share === undefined ? null : `${nameOf(report, share.id, language)}: ${told(share, share.total.value, language)}. `
      + readingSentence(report, share, language),
    blocks: [
      ...(map === null ? [] : [map]),
      ...planTables(report, language),
      ...(share?.received == null ? [] : [{ kind: 'prose' as const, text: labourForceNote(share.received)[language] }]),
    ],
  };
}

function flowSection(report: BoardReport, language: Language, size: DrawingSize): Section {
  const flow = figureOf(report, 'flow-over-3-months');
  const drawn = flow === undefined ? null : flowFigure(report, flow, language, size);
  return {
    id: 'flow', heading: reportTexts.flow[language], lead: flow === undefined ? null : flowLead(report, flow, language),
    blocks: [
      ...(drawn === null ? [] : [drawn]),
      ...(flow === undefined ? [] : [
        seriesTable(report, flow, 13, language),
        ...byPlaceTables(report, ['flow-over-3-months'], reportTexts.byPlace[language], language),
      ]),
    ],
  };
}

function structuralSection(report: BoardReport, language: Language, size: DrawingSize): Section {
  const ids = ['structural-unemployment', ...reportSections.structural];
  const drawn = structuralFigure(report, language, size);
  return {
    id: 'structural', heading: reportTexts.structural[language], lead: structuralSentence(report, language),
    blocks: [
      ...(drawn === null ? [] : [drawn]),
      comparedTable(report, ids, reportTexts.area[language], language),
      ...byPlaceTables(report, ids, reportTexts.byPlace[language], language),
    ],
  };
}

function contactsSection(report: BoardReport, language: Language, size: DrawingSize): Section {
  const kept = figureOf(report, 'contacts-in-time');
  const drawn = kept === undefined ? null : keptFigure(report, kept, language, size);
  return {
    id: 'contacts', heading: reportTexts.contacts[language], lead: kept === undefined ? null : keptSentence(kept, language),
    blocks: [...(drawn === null ? [] : [drawn]), dutiesTable(report, reportSections.contacts, language)],
  };
}

function servicesSection(report: BoardReport, language: Language): Section {
  const ids = [...reportSections.services, ...reportSections.returns];
  return {
    id: 'services', heading: reportTexts.services[language], lead: servicesLead(report, language),
    blocks: [
      comparedTable(report, ids, reportTexts.area[language], language),
      ...byPlaceTables(report, reportSections.services.slice(0, 3), reportTexts.byPlace[language], language),
    ],
  };
}

function goalsSection(report: BoardReport, language: Language): Section {
  const numbers = [1, 2, 3, 4, 5] as const;
  return {
    id: 'goals', heading: reportTexts.goals[language], lead: goalsSentence(report.goals, nationalMeasures.length, language),
    blocks: numbers.map((number): Table => ({
      kind: 'table', caption: reportTexts.goalNames[number][language], groups: [],
      columns: [
        textColumn(reportTexts.measure[language], 3), numberColumn(reportTexts.figure[language]), numberColumn(reportTexts.yearAgo[language]),
        textColumn(reportTexts.target[language], 1.7), textColumn(reportTexts.state[language], 2.6),
      ],
      rows: report.goals.filter(({ goal }) => goal === number).map((goal) => goalRow(report, goal, language)),
      note: null,
    })),
  };
}

function goalRow(report: BoardReport, goal: ReportGoal, language: Language) {
  const state = reportTexts.goalStates[goal.state][language];
  const known = goal.state === 'register' || goal.state === 'received';
  const unit = goal.unit === 'percent' ? `,${nbsp}%` : '';
  const value = (shown: Shown) => (known && shown === null ? { ...textCell(nothingToCount[language]), tone: 'quiet' as const }
    : numberCell(goal, known ? shown : null, language));
  return row([
    textCell(`${nameOf(report, goal.id, language)}${unit}`),
    value(goal.value), goal.state === 'received' ? numberCell(goal, goal.before, language) : value(goal.before),
    textCell(goal.target === null ? '' : targetSentence(goal, goal.value, goal.target, language)),
    textCell(known ? [goal.source ?? state, goal.period === null ? '' : shortPeriod(goal.period)].filter((text) => text !== '').join(', ')
      : `${capitalised(state)}. ${goalMissing[goal.state === 'not-held' ? 'not-held' : 'not-received'][language]}`),
  ]);
}

function countrySection(report: BoardReport, language: Language): readonly Section[] {
  if (report.country.length === 0) return [];
  return [{
    id: 'country', heading: reportTexts.country[language], lead: null,
    blocks: [countryTable(report, language), { kind: 'prose', text: countryNote[language] }],
  }];
}

function definitionsSection(report: BoardReport, language: Language): Section {
  const blocks: Block[] = [
    { kind: 'prose', text: hiddenSentence(report, language) },
    {
      kind: 'table', caption: reportTexts.definitions[language], groups: [],
      columns: [
        textColumn(reportTexts.measure[language], 1.5), textColumn(reportTexts.definition[language], 2.6),
        textColumn(reportTexts.basis[language], 1.7), numberColumn(reportTexts.version[language]),
      ],
      rows: report.definitions.map((each) => row([
        textCell(each.name[language]),
        textCell([
          `${capitalised(each.population[language])}: ${each.numerator[language]}`,
          ...(each.denominator === null ? [] : [` / ${each.denominator[language]}`]), `; ${each.period[language]}.`,
        ].join('')),
        textCell(capitalised([each.source[language], ...each.basis[language]].join('; '))),
        textCell(`${each.version} (${formatDate(each.validFrom)})`),
      ])),
      note: null,
    },
  ];
  return { id: 'definitions', heading: reportTexts.definitions[language], lead: null, blocks };
}
