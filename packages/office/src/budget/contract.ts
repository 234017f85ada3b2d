import { paces } from '@kohtaanto/rules/budget/year-end.ts';
import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

const readers = ['director', 'controller', 'municipality-officer'] as const;
const editors = ['controller'] as const;

const Cents = z.int().min(-1e14).max(1e14);
const Planned = z.int().min(0).max(1e14);
const Day = z.iso.date();
export const Year = z.coerce.number().int().min(2000).max(2100);
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
const Code = z.string().regex(/^\d{3}$/u);
const LineCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/u);
/** Drawn by lot when a form opens, so that a form sent twice is written once. */
const Receipt = z.uuid();
const text = (least: number, most: number) => z.string().trim().min(least).max(most);

export const Side = z.enum(['expense', 'income']);
export const Category = z.enum(['services', 'staff', 'administration', 'extra-service', 'municipal-share', 'investment', 'income']);
export const TargetCategory = Category.exclude(['income']);
export const Pace = z.enum(paces);

/** A line as it is decided. */
export const PlannedLine = z.object({
  lineCode: LineCode, name: text(1, 120), side: Side, category: Category, task: z.string().max(60).nullable(),
  municipality: Code.nullable(), group: z.string().max(60).nullable(), accounts: z.array(text(1, 40)).max(40),
  pace: Pace, planned: Planned,
});
export type PlannedLine = z.infer<typeof PlannedLine>;

export const Version = z.object({
  version: z.int(), validFrom: Day, decision: z.string(), setBy: z.string().nullable(), setAt: z.string(),
});
export type Version = z.infer<typeof Version>;

const Difference = z.object({ cents: z.int(), permille: z.int().nullable(), worse: z.boolean() });
const Sums = z.object({
  planned: z.int(), used: z.int(), open: z.int(), forecast: z.int(), difference: Difference,
});

export const LineStanding = PlannedLine.extend({
  /** As the year's first version had it. */
  original: z.int(), used: z.int(), usedBooked: z.int(), open: z.int(), left: z.int(), forecast: z.int(), difference: Difference,
});
export type LineStanding = z.infer<typeof LineStanding>;

export const Target = z.object({
  targetId: z.int(), category: TargetCategory, municipality: Code.nullable(), fromYear: z.int(), untilYear: z.int().nullable(),
  most: z.int().nullable(), source: z.string(), setBy: z.string().nullable(), setAt: z.string(),
});
/** Without lines of its kind in the year there is nothing to measure it by, and the figures are null. */
export const TargetStanding = Target.extend({
  most: z.int(), lines: z.array(z.string()), planned: z.int().nullable(), used: z.int().nullable(), forecast: z.int().nullable(),
  distance: z.int().nullable(), left: z.int().nullable(), state: z.enum(['passed', 'going-to-pass', 'holds', 'not-measured']),
});
export type TargetStanding = z.infer<typeof TargetStanding>;

export const Import = z.object({
  importId: z.uuid(), fileName: z.string(), rows: z.int(), cents: z.int(), by: z.string(), at: z.string(),
  reversedAt: z.string().nullable(), reason: z.string().nullable(),
});

const Choice = z.object({ code: z.string(), name: NameInLanguages });

export const Overview = z.object({
  year: z.int(), years: z.array(z.int()), mayEdit: z.boolean(),
  /** Of whom the figures are: the whole area, or what is one municipality's own. */
  own: Choice.nullable(), area: NameInLanguages,
  version: Version.nullable(), versions: z.array(Version),
  /** How many months from January on are booked to their end: closed, or past without one of them closed. */
  bookedMonths: z.int(), closedMonths: z.array(z.string()),
  lines: z.array(LineStanding),
  totals: z.object({ expense: Sums, income: Sums, net: Sums.omit({ difference: true }) }),
  targets: z.array(TargetStanding), imports: z.array(Import),
  tasks: z.array(Choice), municipalities: z.array(Choice), groups: z.array(Choice),
});
export type Overview = z.infer<typeof Overview>;

export const Commitment = z.object({
  code: z.string(), revision: z.int(), lineCode: z.string(), provider: z.string(), subject: z.string(), municipality: Code.nullable(),
  cents: z.int(), from: Day, until: Day, reason: z.string().nullable(), setBy: z.string().nullable(), setAt: z.string(),
  ofYear: z.int(), used: z.int(), open: z.int(), over: z.int(),
});
export type Commitment = z.infer<typeof Commitment>;

export const Entry = z.object({
  entryId: z.int(), month: z.string(), cents: z.int(), bookedOn: Day.nullable(), voucher: z.string().nullable(), description: z.string(),
  municipality: Code.nullable(), group: z.string().nullable(), commitment: z.string().nullable(), fileName: z.string().nullable(),
  fileRow: z.int().nullable(), correction: z.boolean(), reason: z.string().nullable(), setBy: z.string().nullable(), setAt: z.string(),
});
export type Entry = z.infer<typeof Entry>;

/** Everything one line's figures are made of. */
export const LineDerivation = z.object({
  line: LineStanding, version: Version,
  months: z.array(z.object({
    month: z.string(), closed: z.boolean(), used: z.int(), corrections: z.int(), lastYear: z.int().nullable(),
  })),
  yearEnd: z.object({
    forecast: z.int(), by: z.enum(['even', 'last-year', 'plan', 'nothing-booked', 'year-over']), lastYearUnusable: z.boolean(),
    restBy: z.enum(['pace', 'promised']), bookedMonths: z.int(),
    steps: z.object({
      usedBooked: z.int(), usedLater: z.int(), open: z.int(), weightBooked: z.int(), weightYear: z.int(), restByPace: z.int(),
      promised: z.int(), rest: z.int(),
    }),
  }),
  plans: z.array(z.object({ version: Version, planned: z.int().nullable() })),
  commitments: z.array(Commitment), entries: z.array(Entry), entryCount: z.int(),
});
export type LineDerivation = z.infer<typeof LineDerivation>;

export const NewVersion = z.object({
  year: Year, baseVersion: z.int().min(0), validFrom: Day, decision: text(3, 300), lines: z.array(PlannedLine).min(1).max(500), receipt: Receipt,
});
export type NewVersion = z.infer<typeof NewVersion>;

export const NewCommitment = z.object({
  code: text(2, 40), revision: z.int().min(0), lineCode: LineCode, provider: text(2, 120), subject: text(1, 200),
  municipality: Code.nullable(), cents: Planned, from: Day, until: Day, reason: text(5, 300).nullable(), receipt: Receipt,
});
export type NewCommitment = z.infer<typeof NewCommitment>;

export const NewEntry = z.object({
  lineCode: LineCode, month: Month, cents: Cents, bookedOn: Day.nullable(), voucher: text(1, 60).nullable(),
  description: z.string().trim().max(300), municipality: Code.nullable(), group: z.string().max(60).nullable(),
  commitment: text(2, 40).nullable(), reason: text(5, 300).nullable(), receipt: Receipt,
});
export type NewEntry = z.infer<typeof NewEntry>;

export const NewTarget = z.object({
  category: TargetCategory, municipality: Code.nullable(), fromYear: Year, untilYear: Year.nullable(), most: Planned.nullable(),
  source: text(3, 300), receipt: Receipt,
});
export type NewTarget = z.infer<typeof NewTarget>;

export const Division = z.enum(['task', 'municipality', 'group']);
export const YearsKind = z.enum(['estimate', 'plan', 'actual']);
export const NewStaffYears = z.object({
  year: Year, kind: YearsKind, label: z.string().trim().max(120), task: z.string().max(60).nullable(), municipality: Code.nullable(),
  group: z.string().max(60).nullable(), hundredths: z.int().min(0).max(10_000_000), source: text(3, 400), receipt: Receipt,
});
export type NewStaffYears = z.infer<typeof NewStaffYears>;

export const StaffYearsRow = z.object({
  rowId: z.int(), year: z.int(), kind: YearsKind, label: z.string(), task: z.string().nullable(), municipality: Code.nullable(),
  group: z.string().nullable(), hundredths: z.int(), source: z.string(), setBy: z.string().nullable(), setAt: z.string(),
});
export type StaffYearsRow = z.infer<typeof StaffYearsRow>;

export const StaffYears = z.object({
  year: z.int(), by: Division, mayEdit: z.boolean(), own: Choice.nullable(),
  /** The kind and year the person-years are of: the newest known at the year, what was done before what was planned. */
  kind: YearsKind.nullable(), ofYear: z.int().nullable(), years: z.array(z.int()),
  rows: z.array(z.object({
    code: z.string().nullable(), name: NameInLanguages.nullable(), hundredths: z.int(), direct: z.int(), shared: z.int(), cost: z.int(),
    perYear: z.int().nullable(),
  })),
  total: z.object({ hundredths: z.int(), cost: z.int(), perYear: z.int().nullable() }),
  /** Rows that the person-years are the sum of, with their sources; replaced ones are not here. */
  made: z.array(StaffYearsRow),
  tasks: z.array(Choice), municipalities: z.array(Choice), groups: z.array(Choice),
});
export type StaffYears = z.infer<typeof StaffYears>;

export const UseTaken = z.object({
  stored: z.boolean(), fileName: z.string(), rows: z.int(), cents: z.int(), corrections: z.int(),
  lines: z.array(z.object({ lineCode: z.string(), name: z.string(), rows: z.int(), cents: z.int() })),
});
export type UseTaken = z.infer<typeof UseTaken>;

/** One month of Kela's bills beside what of it is use of the budget's lines. */
export const BenefitBill = z.object({
  month: z.string(), closed: z.boolean(), isBooked: z.boolean(),
  /** What is not booked yet of what has a line; below nothing where Kela has since billed less. */
  toBook: z.int(),
  rows: z.array(z.object({
    code: z.string(), name: NameInLanguages,
    /** The line of the kind municipal share that is the municipality's own, or else the area's; null where there is none. */
    lineCode: z.string().nullable(),
    billed: z.int(), booked: z.int(),
    /** On the same line and month by other vouchers: the bookkeeping may have brought the bill already. */
    other: z.int(),
  })),
});
export type BenefitBill = z.infer<typeof BenefitBill>;
export const NewBillBooking = z.object({ month: Month, receipt: Receipt });
export type NewBillBooking = z.infer<typeof NewBillBooking>;
export const BillBooked = z.object({ entries: z.int(), cents: z.int(), correction: z.boolean() });
export type BillBooked = z.infer<typeof BillBooked>;

const OfYear = z.object({ year: Year });
const FileQuery = z.object({ table: z.enum(['lines', 'commitments', 'staff-years']).default('lines'), by: Division.default('task') });
const unreadable = ['disclosure.file-empty', 'disclosure.not-a-table', 'disclosure.csv-broken', 'disclosure.too-many-rows'] as const;
const placesUnknown = ['budget.task-unknown', 'budget.not-a-member', 'budget.group-unknown'] as const;

const getBudget = defineRoute({
  method: 'GET', path: '/api/budget', summary: 'A year\'s budget: lines with use, promises, forecast to the year\'s end, and targets with their distance',
  query: z.object({ year: Year.optional() }), response: Overview, roles: readers,
});
const getLine = defineRoute({
  method: 'GET', path: '/api/budget/:year/lines/:lineCode', summary: 'What one line\'s figures are made of: months, promises, entries, the steps of its forecast',
  params: OfYear.extend({ lineCode: LineCode }), response: LineDerivation, roles: readers, refusals: ['budget.line-unknown'],
});
const addVersion = defineRoute({
  method: 'POST', path: '/api/budget/versions', summary: 'Decide a budget, or amend one: a version more, the earlier ones stay to be read',
  body: NewVersion, response: Version, roles: editors,
  refusals: ['budget.version-changed', 'budget.version-unchanged', 'budget.version-earlier', 'budget.line-in-use', ...placesUnknown,
    'budget.lines-alike', 'budget.accounts-alike', 'budget.side-unfit', 'budget.orderer-missing', 'budget.not-of-year', 'fields-faulty'],
});
const listCommitments = defineRoute({
  method: 'GET', path: '/api/budget/:year/commitments', summary: 'What providers have been promised, the part of the year, what is used and open of it',
  params: OfYear, response: z.object({ commitments: z.array(Commitment) }), roles: readers,
});
const setCommitment = defineRoute({
  method: 'POST', path: '/api/budget/commitments', summary: 'Enter a promise to a provider, or change one with its reason',
  body: NewCommitment, response: z.object({ code: z.string(), revision: z.int() }), roles: editors,
  refusals: ['budget.commitment-exists', 'budget.commitment-changed', 'budget.commitment-unknown', 'budget.commitment-backwards',
    'budget.commitment-reason', 'budget.line-unknown', 'budget.not-a-member'],
});
const addEntry = defineRoute({
  method: 'POST', path: '/api/budget/entries', summary: 'Enter use of a line; of a closed month it is a dated correction with its reason',
  body: NewEntry, response: z.object({ entryId: z.int(), correction: z.boolean() }), roles: editors,
  refusals: ['budget.line-unknown', 'budget.month-closed', 'budget.month-ahead', 'budget.amount-nothing', 'budget.commitment-unknown',
    'budget.not-a-member', 'budget.group-unknown'],
});
const sendUse = defineRoute({
  method: 'POST', path: '/api/budget/:year/use', summary: 'Use from a file of bookkeeping (form field: file): told what it would do, and stored when so asked, all or nothing',
  params: OfYear, query: z.object({ store: z.enum(['yes', 'no']).default('no') }), upload: true, response: UseTaken, roles: editors,
  refusals: ['budget.use-faulty', 'budget.file-already', 'budget.file-too-large', 'budget.no-budget', ...unreadable],
});
const listBenefitBills = defineRoute({
  method: 'GET', path: '/api/budget/:year/benefit-bills', summary: 'Kela\'s bills of the municipal share, month by month, beside what of them is use of the budget\'s lines',
  params: OfYear, response: z.object({ bills: z.array(BenefitBill) }), roles: editors,
});
const bookBenefitBill = defineRoute({
  method: 'POST', path: '/api/budget/benefit-bills', summary: 'Make a month\'s bill from Kela use of the budget: what it is over what has been booked of it; of a closed month it is a correction',
  body: NewBillBooking, response: BillBooked, roles: editors, refusals: ['budget.bill-unknown', 'budget.bill-booked', 'budget.no-share-line'],
});
const reverseImport = defineRoute({
  method: 'POST', path: '/api/budget/imports/:importId/reverse', summary: 'Take an import back by opposite entries; of closed months they are corrections',
  params: z.object({ importId: z.uuid() }), body: z.object({ reason: text(5, 300) }), response: z.object({ entries: z.int() }), roles: editors,
  refusals: ['budget.import-unknown', 'budget.import-reversed'],
});
const closeMonth = defineRoute({
  method: 'POST', path: '/api/budget/months/:month/close', summary: 'Close a month: what comes to it later is told as a correction',
  params: z.object({ month: Month }), response: z.object({ closedMonths: z.array(z.string()) }), roles: editors,
  refusals: ['budget.month-closed-already', 'budget.month-not-over', 'budget.month-before-open', 'budget.no-budget'],
});
const setTarget = defineRoute({
  method: 'POST', path: '/api/budget/targets', summary: 'Decide what is not to be passed; without an amount the decision before is taken back',
  body: NewTarget, response: z.object({ targetId: z.int() }), roles: editors, refusals: ['budget.not-a-member', 'budget.target-backwards'],
});
const getStaffYears = defineRoute({
  method: 'GET', path: '/api/budget/:year/staff-years', summary: 'Person-years and cost by task, municipality or customer group',
  params: OfYear, query: z.object({ by: Division.default('municipality') }), response: StaffYears, roles: readers,
});
const setStaffYears = defineRoute({
  method: 'POST', path: '/api/budget/staff-years', summary: 'Enter person-years of a task, municipality and customer group; the newest of the same holds, nought takes back',
  body: NewStaffYears, response: z.object({ rowId: z.int() }), roles: editors, refusals: [...placesUnknown],
});
const getCsv = defineRoute({
  method: 'GET', path: '/api/budget/:year/budget.csv', summary: 'A table of the budget as CSV for a spreadsheet of the asker\'s language',
  params: OfYear, query: FileQuery, response: z.string(), produces: 'text/csv', roles: readers,
});
const getXlsx = defineRoute({
  method: 'GET', path: '/api/budget/:year/budget.xlsx', summary: 'The tables of the budget as a workbook whose amounts are numbers',
  params: OfYear, query: FileQuery, response: z.unknown(),
  produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', roles: readers,
});

export const routes = {
  getBudget, getLine, addVersion, listCommitments, setCommitment, addEntry, listBenefitBills, bookBenefitBill, sendUse, reverseImport, closeMonth, setTarget,
  getStaffYears, setStaffYears, getCsv, getXlsx,
} as const;
