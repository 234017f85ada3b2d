import { categoryNames } from '@kohtaanto/words/cost-sharing/category-words.ts';
import { derivationLines, roundingRule } from '@kohtaanto/words/cost-sharing/derivation-words.ts';
import { lineReasonNames } from '@kohtaanto/words/cost-sharing/sharing-words.ts';
import type { StatementNames } from '@kohtaanto/words/cost-sharing/statement-document.ts';
import { statementTexts as texts } from '@kohtaanto/words/cost-sharing/statement-texts.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import writeExcelFile from 'write-excel-file/node';
import type { Cell } from 'write-excel-file/node';
import type { Statement } from './contract.ts';

const head = { fontWeight: 'bold', backgroundColor: '#EAEEEB', wrap: true } as const;
const strong = { fontWeight: 'bold' } as const;
const euros = (amount: number, more = {}): Cell => ({ value: amount / 100, type: Number, format: '#,##0.00', align: 'right', ...more });
const text = (value: string, more = {}): Cell => ({ value, type: String, ...more });

/** A workbook whose amounts are numbers: the total is the sum of its rows, to the cent. */
export async function statementXlsx(statement: Statement, names: StatementNames, language: Language): Promise<Buffer> {
  return writeExcelFile([
    { data: sharesSheet(statement, language), sheet: texts.shares[language].slice(0, 31), columns: [{ width: 34 }, { width: 26 }, { width: 18 }, { width: 18 }] },
    ...(statement.settled.length === 0 ? [] : [
      { data: settledSheet(statement, language), sheet: texts.settledHead[language], columns: [{ width: 34 }, ...[1, 2, 3, 4].map(() => ({ width: 18 }))] },
    ]),
    { data: paymentsSheet(statement, language), sheet: texts.payments[language], columns: [{ width: 10 }, { width: 14 }, { width: 18 }, { width: 16 }] },
    { data: whySheet(statement, names, language), sheet: texts.why[language].slice(0, 31), columns: [{ width: 34 }, { width: 18 }, { width: 120 }] },
  ]).toBuffer();
}

function sharesSheet({ rows, total }: Statement, language: Language): Cell[][] {
  return [
    [text(texts.category[language], head), text(texts.basis[language], head), text(texts.wholeSum[language], head), text(texts.ownShare[language], head)],
    ...rows.map((row) => [text(categoryNames[row.category][language]), text(row.place), euros(row.sum), euros(row.cents)]),
    [text(texts.total[language], strong), null, euros(rows.reduce((sum, row) => sum + row.sum, 0), strong), euros(total, strong)],
  ];
}

function settledSheet({ settled, due }: Statement, language: Language): Cell[][] {
  const sum = (of: 'share' | 'carried' | 'paid'): number => settled.reduce((all, line) => all + line[of], 0);
  return [
    [text(texts.category[language], head), text(texts.share[language], head), text(texts.carried[language], head), text(texts.paid[language], head), text(texts.due[language], head)],
    ...settled.map((line) => [
      text(categoryNames[line.category][language]), euros(line.share), euros(line.carried), euros(line.paid), euros(line.cents),
    ]),
    [text(texts.total[language], strong), euros(sum('share'), strong), euros(sum('carried'), strong), euros(sum('paid'), strong), euros(due, strong)],
  ];
}

function paymentsSheet({ payments, year }: Statement, language: Language): Cell[][] {
  const told = payments.some(({ invoiced }) => invoiced !== undefined);
  return [
    [text(texts.number[language], head), text(texts.month[language], head), text(texts.amount[language], head), ...(told ? [text(texts.state[language], head)] : [])],
    ...payments.map((each): Cell[] => [
      { value: each.number, type: Number }, { value: new Date(Date.UTC(year, each.firstMonth - 1, 1)), type: Date, format: 'mm\\/yyyy' }, euros(each.cents),
      ...(told ? [text(texts[each.invoiced === true ? 'invoiced' : 'notInvoiced'][language])] : []),
    ]),
    [text(texts.total[language], strong), null, euros(payments.reduce((sum, each) => sum + each.cents, 0), strong)],
  ];
}

function whySheet(statement: Statement, names: StatementNames, language: Language): Cell[][] {
  const line = (label: string, value: string): Cell[] => [text(label, strong), null, text(value, { wrap: true })];
  return [
    line(names.municipality[language], `${texts[statement.kind][language]} ${statement.year}, ${texts.revision[language]} ${statement.revision}`),
    line(texts.rule[language], `${names.scheme[language]} (${statement.ruleVersion})`),
    line(texts.source[language], `${statement.document}, ${statement.place}`),
    line(texts.decision[language], statement.decision),
    ...(statement.note === null ? [] : [line('', statement.note[language])]),
    line('', roundingRule[language]),
    ...statement.rows.flatMap((row) => (row.derivation === null ? [lineReasonNames[row.reason][language]] : derivationLines(row.derivation, language))
      .map((why, at): Cell[] => [at === 0 ? text(categoryNames[row.category][language]) : null, at === 0 ? euros(row.cents) : null, text(why, { wrap: true })])),
  ];
}
