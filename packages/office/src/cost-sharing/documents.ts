import { firstMonths } from '@kohtaanto/rules/cost-sharing/instalments.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstDayOf, lastDayOfMonth, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { categoryNames } from '@kohtaanto/words/cost-sharing/category-words.ts';
import { derivationLines } from '@kohtaanto/words/cost-sharing/derivation-words.ts';
import { settledWords } from '@kohtaanto/words/cost-sharing/settled-words.ts';
import { statementDocument } from '@kohtaanto/words/cost-sharing/statement-document.ts';
import type { StatementNames } from '@kohtaanto/words/cost-sharing/statement-document.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { printDocument } from '../platform/documents/print-document.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Invoice, Statement } from './contract.ts';
import { cutAtWord } from './finvoice/cut-at-word.ts';
import { finvoiceOf } from './finvoice/finvoice.ts';
import { schemeOfYear } from './ground.ts';
import type { CostGround } from './ground.ts';

export function namesOf(ground: CostGround, areaId: number, statement: Pick<Statement, 'municipality' | 'year'>): StatementNames {
  const scheme = schemeOfYear(ground, areaId, statement.year);
  return { municipality: ground.nameOf(statement.municipality), area: scheme.name, scheme: scheme.name };
}

export function statementPdf(statement: Statement, names: StatementNames, language: Language): Promise<Uint8Array> {
  return printDocument(statementDocument(statement, names, language));
}

/** 'statement-30-2025-settlement-1-018-fi.pdf' */
export function fileNameOf(areaId: number, statement: Statement, language: Language, ending: string): string {
  const { year, kind, revision, municipality } = statement;
  return `statement-${areaId}-${year}-${kind}-${revision}-${municipality}-${language}.${ending}`;
}

/** The invoice as it was frozen, and beside it why each cent of the statement it rests on. */
export function finvoiceText(
  ground: CostGround, areaId: number, invoice: Invoice, statement: Statement | undefined, language: Language,
): string {
  const scheme = schemeOfYear(ground, areaId, invoice.year);
  if (scheme.payee === null) throw new Refused('cost-sharing.no-payee');
  const day = dayOf(invoice.invoiceDay);
  return finvoiceOf({
    number: invoice.invoiceNumber, referenceBase: invoice.reference.slice(0, -1), day, due: dayOf(invoice.dueDay), ...periodOf(invoice, scheme.instalments),
    seller: scheme.payee, buyer: { name: ground.nameOf(invoice.municipality).fi, businessId: null },
    agreement: `${cutAtWord(scheme.source.document, 68 - scheme.ruleVersion.length)}, ${scheme.ruleVersion}`,
    rows: invoice.rows.map((row) => ({
      name: categoryNames[row.category][language], cents: cents(row.cents),
      description: statement === undefined ? '' : [...settledOf(statement, row.category, language), whyOf(statement, row.category, language)].filter(Boolean).join(' '),
    })),
    notes: statement === undefined ? [] : [statement.decision], language, original: null,
  });
}

/** A settlement's row is what is left of the share: what it was and what has been invoiced of it come first. */
function settledOf(statement: Statement, category: Statement['rows'][number]['category'], language: Language): readonly string[] {
  const line = statement.settled.find((each) => each.category === category);
  return line === undefined ? [] : [settledWords(line, language)];
}

function whyOf(statement: Statement, category: Statement['rows'][number]['category'], language: Language): string {
  const row = statement.rows.find((each) => each.category === category);
  return row === undefined || row.derivation === null ? '' : derivationLines(row.derivation, language).join('; ');
}

function periodOf(invoice: Invoice, instalments: number): { readonly first: PlainDate; readonly last: PlainDate } {
  const months = firstMonths(instalments);
  const first = invoice.kind === 'settlement' ? 1 : (months[invoice.instalment - 1] ?? 1);
  const last = invoice.kind === 'settlement' ? 12 : first + 12 / instalments - 1;
  const month = (number: number) => parseMonth(`${invoice.year}-${String(number).padStart(2, '0')}`);
  const [begins, ends] = [month(first), month(last)];
  if (begins === undefined || ends === undefined) throw new Error('an invoice is of months of its year');
  return { first: firstDayOf(begins), last: lastDayOfMonth(ends) };
}

function dayOf(iso: string): PlainDate {
  const day = parsePlainDate(iso);
  if (day === undefined) throw new Error(`not a day: ${iso}`);
  return day;
}
