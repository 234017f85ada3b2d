import { baseMeasures, costCategories } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

/** Amounts are whole cents in every answer; amounts that people write are text, read with the rules of money. */
const Cents = z.int();
const Amount = z.string().trim().max(40);
const Year = z.coerce.number().int().min(2020).max(2100);
const Municipality = z.string().regex(/^\d{3}$/u);
const Reason = z.string().trim().min(3).max(300);
/** Whether it was given is told with the form's other faults. */
const Decision = z.string().trim().max(300);
const RequestId = z.uuid();
export const Category = z.enum(costCategories);
export const StatementKind = z.enum(['budget', 'settlement']);

export const Derivation = z.object({
  sum: Cents,
  parts: z.array(z.object({
    measure: z.string(), basisPoints: z.int(), wanted: z.string(), asOf: z.array(z.string()), standIn: z.boolean(),
    value: z.number(), total: z.number(), cents: Cents.nullable(),
  })),
  numerator: z.string(), denominator: z.string(), floor: Cents, extraCent: z.boolean(), leftOver: z.int(), place: z.int(),
});

const ShareRow = z.object({
  category: Category, key: z.string().nullable(), place: z.string(), sum: Cents, cents: Cents,
  reason: z.enum(['by-key', 'ordered-by', 'own-office']), derivation: Derivation.nullable(),
});
const Settled = z.object({ municipality: Municipality, share: Cents, paid: Cents, carried: Cents, cents: Cents });

/** What a municipality is told of a year: frozen as it was made. */
export const Statement = z.object({
  municipality: Municipality, year: z.int(), kind: StatementKind, revision: z.int(), madeAt: z.string(),
  scheme: z.string(), ruleVersion: z.string(), document: z.string(), place: z.string(), note: NameInLanguages.nullable(),
  decision: z.string(), rows: z.array(ShareRow), total: Cents,
  payments: z.array(z.object({
    number: z.int(), firstMonth: z.int(), cents: Cents, rows: z.array(z.object({ category: Category, cents: Cents })),
    /** In a settlement: whether it had been invoiced as the year was settled. */
    invoiced: z.boolean().optional(),
  })),
  settled: z.array(Settled.extend({ category: Category })), due: Cents,
});
export type Statement = z.infer<typeof Statement>;

export const Invoice = z.object({
  invoiceNumber: z.string(), year: z.int(), kind: z.enum(['instalment', 'settlement']), instalment: z.int(), municipality: Municipality,
  cents: Cents, invoiceDay: z.iso.date(), dueDay: z.iso.date(), reference: z.string(),
  rows: z.array(z.object({ category: Category, cents: Cents })),
});
export type Invoice = z.infer<typeof Invoice>;

const Scheme = z.object({
  id: z.string(), name: NameInLanguages, ruleVersion: z.string(), document: z.string(), place: z.string(),
  note: NameInLanguages.nullable(), municipalities: z.array(z.object({ code: Municipality, name: NameInLanguages })),
  categories: z.array(z.object({
    category: Category, kind: z.enum(['shared', 'paid-by-one', 'not-charged']), place: z.string(),
    keys: z.array(z.object({
      code: z.string(), name: NameInLanguages, parts: z.array(z.object({ measure: z.enum(baseMeasures), basisPoints: z.int() })),
    })),
  })),
  instalments: z.int(), mayCarry: z.boolean(), nextReview: z.iso.date().nullable(),
});

const Line = z.object({
  category: Category, key: z.string().nullable(), municipality: Municipality.nullable(), cents: Cents, description: z.string(),
});

const Entry = Line.extend({
  entryId: z.int(), day: z.iso.date().nullable(), corrects: z.int().nullable(), corrected: z.boolean(), enteredBy: z.string(), enteredAt: z.string(),
});

const Told = z.object({ path: z.string(), code: z.string(), message: z.string() });
const Shares = z.array(z.object({ municipality: Municipality, cents: Cents, rows: z.array(ShareRow) }));

export const YearView = z.object({
  year: z.int(), years: z.array(z.int()), mayEnter: z.boolean(), scheme: Scheme,
  budgets: z.array(z.object({
    revision: z.int(), fromMonth: z.int(), brought: Cents, decision: z.string(), acceptOlder: z.boolean(), lines: z.array(Line),
    total: Cents, enteredBy: z.string(), enteredAt: z.string(),
  })),
  entries: z.array(Entry),
  /** By the budget in force, frozen. */
  budgeted: Shares,
  /** Of what has been entered so far, by the figures there are today. */
  actual: z.object({ shares: Shares, faults: z.array(Told), total: Cents }),
  payments: z.array(z.object({
    municipality: Municipality,
    payments: z.array(z.object({ number: z.int(), firstMonth: z.int(), cents: Cents, invoiced: z.boolean() })),
  })),
  invoices: z.array(Invoice),
  settlements: z.array(z.object({
    revision: z.int(), decision: z.string(), surplus: Cents, carriedSurplus: Cents, carriedDeficit: Cents,
    enteredBy: z.string(), enteredAt: z.string(), lines: z.array(Settled),
  })),
  bases: z.array(z.object({
    measure: z.enum(baseMeasures), asOf: z.string(), sources: z.array(z.string()),
    values: z.array(z.object({ municipality: Municipality, value: z.number() })),
  })),
  /** What deserves a thought before the year is settled today. */
  doubts: z.array(Told),
  /** The newest of everything that was seen; a decision made on an older sight is refused. */
  seen: z.object({ budget: z.int(), settlement: z.int() }),
});
export type YearView = z.infer<typeof YearView>;

const CostGiven = z.object({
  category: Category, amount: Amount, municipality: Municipality.nullable(), key: z.string().max(60).nullable(),
  day: z.iso.date().nullable(), description: z.string().trim().max(300),
});

const BudgetGiven = z.object({
  acceptOlder: z.boolean(), brought: z.string().trim().max(40), lines: z.array(CostGiven.omit({ day: true })).max(200),
});

const keepers = ['controller'] as const;
const readers = ['controller', 'director'] as const;
const tellers = ['controller', 'director', 'municipality-officer'] as const;
const amounts = [
  'cost-sharing.amount-not-a-number', 'cost-sharing.amount-mixes-comma-and-point', 'cost-sharing.amount-has-parts-of-cents',
  'cost-sharing.amount-too-large',
] as const;
const params = z.object({ year: Year });
const whichStatement = z.object({ year: Year, kind: StatementKind, revision: z.coerce.number().int().min(1), municipality: Municipality });
const inLanguage = z.object({ language: z.enum(['fi', 'sv', 'en']).optional() });
const Done = z.object({ done: z.boolean(), again: z.boolean() });

export const routes = {
  getCostYear: defineRoute({
    method: 'GET', path: '/api/cost-sharing/:year', summary: 'A year’s costs, budgets, shares with their derivation, instalments and settlements',
    params, response: YearView, roles: readers, refusals: ['cost-sharing.no-scheme'],
  }),
  enterCost: defineRoute({
    method: 'POST', path: '/api/cost-sharing/:year/costs', summary: 'Enter a cost of the unit',
    params, body: z.object({ requestId: RequestId, cost: CostGiven }), response: Done, roles: keepers,
    refusals: ['cost-sharing.unfit', 'cost-sharing.no-scheme', ...amounts],
  }),
  importCosts: defineRoute({
    method: 'POST', path: '/api/cost-sharing/:year/costs/file',
    summary: 'Bring in costs from a table (multipart: file); all rows, or none and every fault. The same file again is not stored again',
    params, response: z.object({ rows: z.int(), unchanged: z.int(), again: z.boolean() }), roles: keepers, upload: true,
    refusals: ['cost-sharing.unfit', 'cost-sharing.no-scheme', 'cost-sharing.not-a-table', 'cost-sharing.csv-broken',
      'cost-sharing.file-too-large', 'cost-sharing.too-many-rows'],
  }),
  correctCost: defineRoute({
    method: 'POST', path: '/api/cost-sharing/:year/costs/:entryId/correction',
    summary: 'Take a cost back with a dated correction; the entry itself stays',
    params: params.extend({ entryId: z.coerce.number().int().min(1) }), body: z.object({ requestId: RequestId, reason: Reason }),
    response: Done, roles: keepers, refusals: ['cost-sharing.entry-unknown', 'cost-sharing.entry-corrected'],
  }),
  importBases: defineRoute({
    method: 'POST', path: '/api/cost-sharing/bases/file', summary: 'Bring in base figures from a table (multipart: file)',
    response: z.object({ rows: z.int(), unchanged: z.int(), again: z.boolean() }), roles: keepers, upload: true,
    refusals: ['cost-sharing.unfit', 'cost-sharing.no-scheme', 'cost-sharing.not-a-table', 'cost-sharing.csv-broken',
      'cost-sharing.file-too-large', 'cost-sharing.too-many-rows'],
  }),
  takeBasesOfRegister: defineRoute({
    method: 'POST', path: '/api/cost-sharing/:year/bases/register',
    summary: 'The unemployed and those in services of the year’s closed months, as the gate of figures tells them',
    params, body: z.object({}), response: z.object({ rows: z.int(), unchanged: z.int(), months: z.int(), hidden: z.int() }), roles: keepers,
    refusals: ['cost-sharing.no-scheme', 'indicators.no-snapshot'],
  }),
  setBudget: defineRoute({
    method: 'POST', path: '/api/cost-sharing/:year/budgets',
    summary: 'Set the budget of the year, or change it from a month on: the instalments that remain change',
    params,
    body: BudgetGiven.extend({ requestId: RequestId, seen: z.int().min(0), fromMonth: z.int().min(1).max(12), decision: Decision }),
    response: Done, roles: keepers,
    refusals: ['cost-sharing.unfit', 'cost-sharing.changed-meanwhile', 'cost-sharing.no-scheme', 'cost-sharing.month-invoiced',
      'cost-sharing.first-budget-from-january', 'cost-sharing.year-settled', ...amounts],
  }),
  previewBudget: defineRoute({
    method: 'POST', path: '/api/cost-sharing/:year/budgets/preview',
    summary: 'What a budget would change for each municipality, and which base figures differ from those of the budget in force; nothing is stored',
    params, body: BudgetGiven,
    response: z.object({
      rows: z.array(z.object({ municipality: Municipality, before: Cents.nullable(), after: Cents, change: Cents.nullable() })),
      bases: z.array(z.object({
        measure: z.enum(baseMeasures), before: z.array(z.string()), after: z.array(z.string()), municipalities: z.array(Municipality),
      })),
    }),
    roles: keepers, refusals: ['cost-sharing.unfit', 'cost-sharing.no-scheme', ...amounts],
  }),
  invoice: defineRoute({
    method: 'POST', path: '/api/cost-sharing/:year/invoices', summary: 'Invoice an instalment from every municipality',
    params, body: z.object({ requestId: RequestId, instalment: z.int().min(1).max(12), dueDay: z.iso.date() }),
    response: Done, roles: keepers,
    refusals: ['cost-sharing.no-budget', 'cost-sharing.instalment-unknown', 'cost-sharing.earlier-not-invoiced', 'cost-sharing.due-in-past',
      'cost-sharing.year-settled'],
  }),
  settle: defineRoute({
    method: 'POST', path: '/api/cost-sharing/:year/settlements',
    summary: 'Settle the year by the real costs and the final figures; a later one corrects it with its difference',
    params,
    body: z.object({
      requestId: RequestId, seen: z.int().min(0), carriedSurplus: z.string().trim().max(40), carriedDeficit: z.string().trim().max(40),
      acceptOlder: z.boolean(), decision: Decision, dueDay: z.iso.date(),
      /** The doubts that the year is told with have been thought of. */
      confirmed: z.boolean().default(false),
    }),
    response: Done, roles: keepers,
    refusals: ['cost-sharing.unfit', 'cost-sharing.changed-meanwhile', 'cost-sharing.no-scheme', 'cost-sharing.nothing-to-settle',
      'cost-sharing.due-in-past', ...amounts],
  }),
  simulate: defineRoute({
    method: 'POST', path: '/api/cost-sharing/:year/simulation',
    summary: 'What each would pay by another formula beside today’s; nothing is stored',
    params,
    body: z.object({
      of: z.enum(['budget', 'actual']),
      parts: z.array(z.object({ measure: z.enum(baseMeasures), percent: z.union([z.number().min(0).max(100), z.string().trim().max(40)]) })).min(1).max(6),
    }),
    response: z.object({ rows: z.array(z.object({ municipality: Municipality, today: Cents, other: Cents, change: Cents })) }),
    roles: readers, refusals: ['cost-sharing.unfit', 'cost-sharing.no-scheme', 'cost-sharing.no-budget'],
  }),
  listStatements: defineRoute({
    method: 'GET', path: '/api/cost-sharing/statements',
    summary: 'Statements and invoices, newest first; a municipality’s officer sees the own municipality’s only',
    response: z.object({ names: z.record(z.string(), NameInLanguages), statements: z.array(Statement), invoices: z.array(Invoice) }),
    roles: tellers, refusals: ['cost-sharing.no-scheme'],
  }),
  getStatementPdf: defineRoute({
    method: 'GET', path: '/api/cost-sharing/:year/statements/:kind/:revision/:municipality/statement.pdf',
    summary: 'A statement as a tagged PDF that keeps to PDF/UA-1', params: whichStatement, query: inLanguage, response: z.unknown(),
    produces: 'application/pdf', roles: tellers, refusals: ['cost-sharing.statement-unknown', 'documents.no-printer'],
  }),
  getStatementXlsx: defineRoute({
    method: 'GET', path: '/api/cost-sharing/:year/statements/:kind/:revision/:municipality/statement.xlsx',
    summary: 'A statement as a workbook whose amounts are numbers', params: whichStatement, query: inLanguage, response: z.unknown(),
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', roles: tellers, refusals: ['cost-sharing.statement-unknown'],
  }),
  getFinvoice: defineRoute({
    method: 'GET', path: '/api/cost-sharing/invoices/:invoiceNumber/finvoice.xml', summary: 'An invoice as Finvoice 3.0',
    params: z.object({ invoiceNumber: z.string().regex(/^[0-9-]{1,20}$/u) }), query: inLanguage, response: z.unknown(),
    produces: 'application/xml', roles: tellers, refusals: ['cost-sharing.invoice-unknown', 'cost-sharing.no-payee'],
  }),
};
