import { formatDate, formatMonth } from '../dates.ts';
import type { Block, Cell, Column, Fact, PageDocument, Row, Section, Table } from '../documents/document.ts';
import { textCell } from '../documents/document.ts';
import type { InLanguages, Language } from '../language.ts';
import { amountText, formatCents, sumOf } from '../money.ts';
import { categoryNames } from './category-words.ts';
import { derivationLines, roundingRule } from './derivation-words.ts';
import { lineReasonNames } from './sharing-words.ts';
import type { StatementTold } from './statement-told.ts';
import { statementTexts as texts } from './statement-texts.ts';

export type StatementNames = { readonly municipality: InLanguages; readonly area: InLanguages; readonly scheme: InLanguages };

/** A municipality's statement: the PDF is made of this and of nothing else. */
export function statementDocument(statement: StatementTold, names: StatementNames, language: Language): PageDocument {
  const kind = texts[statement.kind][language];
  return {
    language,
    title: `${names.municipality[language]}: ${kind} ${statement.year}`,
    running: `${names.municipality[language]} · ${kind} ${statement.year}`,
    draft: null,
    cover: {
      eyebrow: texts.eyebrow[language],
      heading: names.municipality[language],
      sub: `${kind} ${statement.year}, ${texts.revision[language]} ${statement.revision}`,
      matters: { heading: texts.main[language], sentences: mainSentences(statement, names, language) },
      agenda: { heading: texts.how[language], items: howItems(statement, language), proposal: dueSentence(statement, language) },
      facts: coverFacts(statement, names, language),
    },
    contents: texts.contents[language],
    sections: sectionsOf(statement, language),
    words: { page: texts.page[language], of: texts.of[language] },
  };
}

function mainSentences(statement: StatementTold, names: StatementNames, language: Language): readonly string[] {
  const total = formatCents(sumOf([statement.total]), language);
  const area = names.area[language];
  const shares = {
    fi: `${area}: kunnan osuus vuoden ${statement.year} kustannuksista on ${total}.`,
    sv: `${area}: kommunens andel av kostnaderna ${statement.year} är ${total}.`,
    en: `${area}: the municipality’s share of the costs of ${statement.year} is ${total}.`,
  };
  return [shares[language], ...statement.rows.map((row) => {
    const name = categoryNames[row.category][language];
    return `${name}: ${formatCents(sumOf([row.cents]), language)} (${texts.wholeSum[language].replace(', €', '').toLocaleLowerCase(language)} `
      + `${formatCents(sumOf([row.sum]), language)}).`;
  })];
}

function howItems(statement: StatementTold, language: Language): readonly string[] {
  return [
    roundingRule[language],
    ...(statement.note === null ? [] : [statement.note[language]]),
    ...(statement.kind === 'settlement' ? [`${texts.dueExplained[language]} ${texts.minusNote[language]}`] : []),
  ];
}

function dueSentence(statement: StatementTold, language: Language): string {
  if (statement.kind === 'budget') return '';
  const sum = formatCents(sumOf([Math.abs(statement.due)]), language);
  const paidBack = { fi: `Kunnalle palautetaan ${sum}.`, sv: `Till kommunen återbetalas ${sum}.`, en: `${sum} is paid back to the municipality.` };
  const pays = { fi: `Kunta maksaa ${sum}.`, sv: `Kommunen betalar ${sum}.`, en: `The municipality pays ${sum}.` };
  return statement.due < 0 ? paidBack[language] : pays[language];
}

function coverFacts(statement: StatementTold, names: StatementNames, language: Language): readonly Fact[] {
  return [
    { term: texts.rule[language], text: `${names.scheme[language]} (${statement.ruleVersion})` },
    { term: texts.source[language], text: `${statement.document}, ${statement.place}` },
    { term: texts.decision[language], text: statement.decision },
    ...(statement.madeAt === '' ? [] : [{ term: texts.made[language], text: formatDate(statement.madeAt.slice(0, 10)) }]),
  ];
}

function sectionsOf(statement: StatementTold, language: Language): readonly Section[] {
  const section = (id: string, heading: string, blocks: readonly Block[]): Section => ({ id, heading, lead: null, blocks });
  return [
    section('shares', texts.shares[language], [sharesTable(statement, language)]),
    ...(statement.settled.length === 0 ? [] : [section('settlement', texts.settledHead[language], [settledTable(statement, language)])]),
    ...(statement.payments.length === 0 ? [] : [section('payments', texts.payments[language], [paymentsTable(statement, language)])]),
    section('why', texts.why[language], whyBlocks(statement, language)),
  ];
}

function whyBlocks(statement: StatementTold, language: Language): readonly Block[] {
  return statement.rows.flatMap((row): readonly Block[] => [
    { kind: 'subheading', text: `${categoryNames[row.category][language]}: ${formatCents(sumOf([row.cents]), language)}` },
    row.derivation === null
      ? { kind: 'prose', text: `${lineReasonNames[row.reason][language]}; ${row.place}.` }
      : { kind: 'list', items: derivationLines(row.derivation, language) },
  ]);
}

const textColumn = (head: string, weight = 3): Column => ({ head, align: 'text', weight, ground: false });
const moneyColumn = (head: string, ground = false): Column => ({ head, align: 'number', weight: 1, ground });
const moneyCell = (amount: number, language: Language): Cell => ({ text: amountText(sumOf([amount]), language), tone: 'plain', decimals: 2 });
const rowOf = (cells: readonly Cell[], strong = false): Row => ({ strong, indent: false, cells });
const tableOf = (caption: string, columns: readonly Column[], rows: readonly Row[], note: string | null = null): Table =>
  ({ kind: 'table', caption, groups: [], columns, rows, note });

function sharesTable(statement: StatementTold, language: Language): Table {
  return tableOf(
    texts.shares[language],
    [textColumn(texts.category[language]), textColumn(texts.basis[language], 2), moneyColumn(texts.wholeSum[language]), moneyColumn(texts.ownShare[language], true)],
    [
      ...statement.rows.map((row) => rowOf([
        textCell(categoryNames[row.category][language]), textCell(row.place), moneyCell(row.sum, language), moneyCell(row.cents, language),
      ])),
      rowOf([
        textCell(texts.total[language]), textCell(''), moneyCell(statement.rows.reduce((sum, row) => sum + row.sum, 0), language),
        moneyCell(statement.total, language),
      ], true),
    ],
  );
}

function settledTable(statement: StatementTold, language: Language): Table {
  const sum = (of: 'share' | 'carried' | 'paid' | 'cents'): Cell =>
    moneyCell(statement.settled.reduce((total, line) => total + line[of], 0), language);
  return tableOf(
    texts.settledHead[language],
    [textColumn(texts.category[language]), moneyColumn(texts.share[language]), moneyColumn(texts.carried[language]), moneyColumn(texts.paid[language]),
      moneyColumn(texts.due[language], true)],
    [
      ...statement.settled.map((line) => rowOf([
        textCell(categoryNames[line.category][language]), moneyCell(line.share, language), moneyCell(line.carried, language),
        moneyCell(line.paid, language), moneyCell(line.cents, language),
      ])),
      rowOf([textCell(texts.total[language]), sum('share'), sum('carried'), sum('paid'), sum('cents')], true),
    ],
    `${texts.dueExplained[language]} ${texts.minusNote[language]}`,
  );
}

function paymentsTable(statement: StatementTold, language: Language): Table {
  const month = (first: number): string => formatMonth(`${statement.year}-${String(first).padStart(2, '0')}`, language);
  // Only a settlement knows which of them were invoiced in the end.
  const told = statement.payments.some(({ invoiced }) => invoiced !== undefined);
  const state = (text: string): readonly Cell[] => (told ? [textCell(text)] : []);
  const total = (of: readonly { readonly cents: number }[]): Cell => moneyCell(of.reduce((sum, each) => sum + each.cents, 0), language);
  return tableOf(
    texts.payments[language],
    [textColumn(texts.number[language], 1), textColumn(texts.month[language]), ...(told ? [textColumn(texts.state[language], 2)] : []),
      moneyColumn(texts.amount[language], true)],
    [
      ...statement.payments.map((each) => rowOf([
        textCell(String(each.number)), textCell(month(each.firstMonth)), ...state(texts[each.invoiced === true ? 'invoiced' : 'notInvoiced'][language]),
        moneyCell(each.cents, language),
      ])),
      rowOf([textCell(texts.total[language]), textCell(''), ...state(''), total(statement.payments)], true),
      ...(told ? [rowOf([
        textCell(texts.total[language]), textCell(''), ...state(texts.invoiced[language]), total(statement.payments.filter(({ invoiced }) => invoiced)),
      ], true)] : []),
    ],
  );
}
