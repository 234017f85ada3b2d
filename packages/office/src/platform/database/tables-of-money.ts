import type { Generated, GeneratedAlways } from 'kysely';
import type {
  DayText, InstantText, Json, PeriodText,
} from './column-types.ts';

/** Costs and who pays them, the municipal share of benefits, and what is to come. Generated from the schema: npm run generate. */
export type MoneyTables = {
  benefit_correction: BenefitCorrectionTable;
  benefit_fact: BenefitFactTable;
  benefit_fact_undoing: BenefitFactUndoingTable;
  benefit_file: BenefitFileTable;
  benefit_line: BenefitLineTable;
  benefit_past_month: BenefitPastMonthTable;
  benefit_payment: BenefitPaymentTable;
  benefit_standing: BenefitStandingTable;
  benefit_told: BenefitToldTable;
  budget_commitment: BudgetCommitmentTable;
  budget_entry: BudgetEntryTable;
  budget_import: BudgetImportTable;
  budget_import_reversal: BudgetImportReversalTable;
  budget_line: BudgetLineTable;
  budget_month_closing: BudgetMonthClosingTable;
  budget_target: BudgetTargetTable;
  budget_version: BudgetVersionTable;
  cost_base_figure: CostBaseFigureTable;
  cost_budget: CostBudgetTable;
  cost_entry: CostEntryTable;
  cost_invoice: CostInvoiceTable;
  cost_settlement: CostSettlementTable;
  cost_statement: CostStatementTable;
  forecast_run: ForecastRunTable;
};

export type BenefitCorrectionTable = {
  area_id: number;
  correction_id: GeneratedAlways<number>;
  file_id: number;
  dated: DayText;
  month: string;
  municipality_code: string | null;
  person_key: string;
  reason: 'told-late' | 'told-anew' | 'counter-moved' | 'fact-entered' | 'fact-undone';
  own_before: number;
  own_after: number;
  billed_before: number;
  billed_after: number;
  fact_id: number | null;
};

export type BenefitFactTable = {
  area_id: number;
  fact_id: GeneratedAlways<number>;
  person_id: string;
  kind: 'new-maximum-period' | 'work-condition' | 'first-home-entry' | 'first-home-entry-protected' | 'opening' | 'home';
  day: DayText;
  told_by: string;
  told_on: DayText;
  benefit_days: number | null;
  allowance_days: number | null;
  municipality_code: string | null;
  source: Generated<string>;
  told_at: Generated<InstantText>;
  request_id: string | null;
};

export type BenefitFactUndoingTable = {
  area_id: number;
  fact_id: number;
  reason: string;
  undone_by: string;
  undone_on: DayText;
  undone_at: Generated<InstantText>;
  request_id: string;
};

export type BenefitFileTable = {
  area_id: number;
  file_id: GeneratedAlways<number>;
  month: string;
  name: string;
  sha256: string;
  imported_by: string;
  imported_on: DayText;
  imported_at: Generated<InstantText>;
  row_count: number;
  repeated_rows: number;
  billed_cents: number;
};

export type BenefitLineTable = {
  area_id: number;
  line_id: GeneratedAlways<number>;
  file_id: number;
  payment_id: number;
  person_key: string;
  month: string;
  municipality_code: string | null;
  last_day: DayText;
  days: number;
  step_days: Json;
  last_percent: number | null;
  own_cents: number;
  superseded_by: number | null;
  fact_id: number | null;
  superseded_by_fact: number | null;
};

export type BenefitPastMonthTable = {
  area_id: number;
  month: string;
  municipality_code: string;
  share_cents: number;
  step_days: Json;
  entries_known: boolean;
  cells: Json;
  told_by: string;
  told_on: DayText;
};

export type BenefitPaymentTable = {
  area_id: number;
  payment_id: GeneratedAlways<number>;
  file_id: number;
  row_number: number;
  person_key: string;
  person_id: string | null;
  period: PeriodText;
  benefit: string;
  ground: string;
  paid_days: number | null;
  amount_cents: number | null;
  paid_on: DayText | null;
  municipality_code: string;
  home_code: string;
  billed_cents: number | null;
  days_before: number | null;
  superseded_by: number | null;
};

export type BenefitStandingTable = {
  area_id: number;
  person_key: string;
  person_id: string | null;
  benefit: string;
  last_day: DayText;
  paid_days: number;
  all_days: number;
  percent: number;
  next_percent: number | null;
  days_to_next: number | null;
  next_on: DayText | null;
  municipality_code: string | null;
};

export type BenefitToldTable = {
  area_id: number;
  month: string;
  place: string;
  revision: number;
  told_on: DayText;
  told: Json;
  told_at: Generated<InstantText>;
};

export type BudgetCommitmentTable = {
  area_id: number;
  commitment_code: string;
  revision: number;
  line_code: string;
  provider: string;
  subject: string;
  municipality_code: string | null;
  cents: number;
  period: PeriodText;
  reason: string | null;
  set_by: string | null;
  set_at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type BudgetEntryTable = {
  area_id: number;
  entry_id: GeneratedAlways<number>;
  year: number;
  line_code: string;
  month: string;
  cents: number;
  booked_on: DayText | null;
  voucher: string | null;
  description: Generated<string>;
  municipality_code: string | null;
  customer_group: string | null;
  commitment_code: string | null;
  import_id: string | null;
  file_row: number | null;
  correction: Generated<boolean>;
  reason: string | null;
  set_by: string | null;
  set_at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type BudgetImportTable = {
  area_id: number;
  import_id: Generated<string>;
  year: number;
  file_name: string;
  digest: string;
  attempt: Generated<number>;
  rows: number;
  cents: number;
  imported_by: string;
  imported_at: Generated<InstantText>;
};

export type BudgetImportReversalTable = {
  area_id: number;
  import_id: string;
  reason: string;
  reversed_by: string;
  reversed_at: Generated<InstantText>;
};

export type BudgetLineTable = {
  area_id: number;
  year: number;
  version: number;
  line_code: string;
  position: number;
  name: string;
  side: 'expense' | 'income';
  category: 'services' | 'staff' | 'administration' | 'extra-service' | 'municipal-share' | 'investment' | 'income';
  task_code: string | null;
  municipality_code: string | null;
  customer_group: string | null;
  accounts: Generated<string[]>;
  pace: 'even' | 'last-year' | 'plan';
  planned_cents: number;
};

export type BudgetMonthClosingTable = {
  area_id: number;
  month: string;
  closed_by: string | null;
  closed_at: Generated<InstantText>;
};

export type BudgetTargetTable = {
  area_id: number;
  target_id: GeneratedAlways<number>;
  category: 'services' | 'staff' | 'administration' | 'extra-service' | 'municipal-share' | 'investment';
  municipality_code: string | null;
  from_year: number;
  until_year: number | null;
  most_cents: number | null;
  source: string;
  set_by: string | null;
  set_at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type BudgetVersionTable = {
  area_id: number;
  year: number;
  version: number;
  valid_from: DayText;
  decision: string;
  set_by: string | null;
  set_at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type CostBaseFigureTable = {
  area_id: number;
  figure_id: GeneratedAlways<number>;
  measure: string;
  municipality_code: string;
  as_of: string;
  hundredths: number;
  source: string;
  entered_by: string;
  entered_at: Generated<InstantText>;
};

export type CostBudgetTable = {
  area_id: number;
  year: number;
  revision: number;
  from_month: number;
  brought_cents: number;
  accept_older: boolean;
  decision: string;
  lines: Json;
  request_id: string;
  entered_by: string;
  entered_at: Generated<InstantText>;
};

export type CostEntryTable = {
  area_id: number;
  entry_id: GeneratedAlways<number>;
  year: number;
  category: string;
  key_code: string | null;
  municipality_code: string | null;
  cents: number;
  day: DayText | null;
  description: string;
  corrects: number | null;
  request_id: string;
  line: Generated<number>;
  entered_by: string;
  entered_at: Generated<InstantText>;
};

export type CostInvoiceTable = {
  area_id: number;
  invoice_number: string;
  year: number;
  kind: 'instalment' | 'settlement';
  instalment: number;
  municipality_code: string;
  cents: number;
  invoice_day: DayText;
  due_day: DayText;
  reference_base: string;
  rows: Json;
  request_id: string;
  made_by: string;
  made_at: Generated<InstantText>;
};

export type CostSettlementTable = {
  area_id: number;
  year: number;
  revision: number;
  carried_surplus: number;
  carried_deficit: number;
  accept_older: boolean;
  decision: string;
  surplus: number;
  request_id: string;
  entered_by: string;
  entered_at: Generated<InstantText>;
};

export type CostStatementTable = {
  area_id: number;
  year: number;
  kind: 'budget' | 'settlement';
  revision: number;
  municipality_code: string;
  cents: number;
  statement: Json;
  made_at: Generated<InstantText>;
};

export type ForecastRunTable = {
  run_id: GeneratedAlways<number>;
  area_id: number | null;
  provider: string;
  measure: string;
  source: string;
  source_runs: Json;
  fingerprint: string;
  rule_version: string;
  last_month: string;
  horizon: number;
  left_out: Json;
  made_at: Generated<InstantText>;
};
