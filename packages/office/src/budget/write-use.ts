import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { NewCommitment, NewEntry, NewStaffYears, NewTarget } from './contract.ts';
import type { Doing, Reading } from './doing.ts';
import { refuseUnknownPlaces } from './places.ts';
import { findCommitment, findReceipt, listClosed, listLines, listVersions, takeTurn } from './store.ts';
import type { StoredLine } from './store.ts';

const purpose = 'budget of the area';

/** The lines in force of a year. */
export async function linesInForce({ tx, scope }: Reading, year: number): Promise<readonly StoredLine[]> {
  const newest = (await listVersions(tx, scope, year))[0]?.version;
  return (await listLines(tx, scope, year)).filter(({ version }) => version === newest);
}

export async function setCommitment(doing: Doing, wanted: NewCommitment): Promise<{ readonly code: string; readonly revision: number }> {
  const { tx, scope, audit } = doing;
  await takeTurn(tx, scope);
  const sent = await findReceipt(tx, scope, 'budget_commitment', 'revision', wanted.receipt);
  if (sent !== null) return { code: wanted.code, revision: Number(sent) };
  if (wanted.until < wanted.from) throw new Refused('budget.commitment-backwards');
  const year = Number(wanted.from.slice(0, 4));
  const line = await lineOfSomeYear(doing, wanted);
  await refuseUnknownPlaces(tx, scope, year, { municipality: wanted.municipality });
  const before = await findCommitment(tx, scope, wanted.code);
  const by = before?.by ?? '–';
  if (before === null && wanted.revision > 0) throw new Refused('budget.commitment-unknown', { code: wanted.code, line: wanted.lineCode });
  if (before !== null && wanted.revision === 0) throw new Refused('budget.commitment-exists', { code: wanted.code, by });
  if (before !== null && before.revision !== wanted.revision) throw new Refused('budget.commitment-changed', { code: wanted.code, by });
  if (before !== null && wanted.reason === null) throw new Refused('budget.commitment-reason');
  const revision = wanted.revision + 1;
  await sql`insert into office.budget_commitment (area_id, commitment_code, revision, line_code, provider, subject, municipality_code, cents,
      period, reason, set_by, receipt)
    values (${scope.areaId}, ${wanted.code}, ${revision}, ${line.lineCode}, ${wanted.provider}, ${wanted.subject},
      ${wanted.municipality ?? line.municipality}, ${wanted.cents}, daterange(${wanted.from}::date, ${wanted.until}::date, '[]'),
      ${before === null ? null : wanted.reason}, ${scope.staffId}, ${wanted.receipt}::uuid)`.execute(tx);
  const { receipt: _receipt, ...detail } = wanted;
  await audit.record(tx, scope, { action: 'budget.set-commitment', outcome: 'allowed', purpose, detail: { ...detail, revision } });
  return { code: wanted.code, revision };
}

/** A promise may be of a year whose budget is not decided yet: then the line is looked for in the years it covers. */
async function lineOfSomeYear(doing: Doing, { lineCode, from, until }: NewCommitment): Promise<StoredLine> {
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    const found = (await linesInForce(doing, year)).find((line) => line.lineCode === lineCode);
    if (found !== undefined) return found;
  }
  throw new Refused('budget.line-unknown', { line: lineCode, year: from.slice(0, 4) });
}

export async function addEntry(doing: Doing, wanted: NewEntry, today: string): Promise<{ readonly entryId: number; readonly correction: boolean }> {
  const { tx, scope, audit } = doing;
  await takeTurn(tx, scope);
  const year = Number(wanted.month.slice(0, 4));
  const closed = (await listClosed(tx, scope, year)).includes(wanted.month);
  const sent = await findReceipt(tx, scope, 'budget_entry', 'entry_id', wanted.receipt);
  if (sent !== null) return { entryId: Number(sent), correction: closed };
  const line = (await linesInForce(doing, year)).find(({ lineCode }) => lineCode === wanted.lineCode);
  if (line === undefined) throw new Refused('budget.line-unknown', { line: wanted.lineCode, year });
  if (wanted.month > today.slice(0, 7)) throw new Refused('budget.month-ahead', { month: wanted.month });
  if (wanted.cents === 0) throw new Refused('budget.amount-nothing');
  await refuseUnknownPlaces(tx, scope, year, wanted);
  if (wanted.commitment !== null && (await findCommitment(tx, scope, wanted.commitment))?.lineCode !== wanted.lineCode) {
    throw new Refused('budget.commitment-unknown', { code: wanted.commitment, line: wanted.lineCode });
  }
  if (closed && wanted.reason === null) throw new Refused('budget.month-closed', { month: wanted.month });
  // What is of a line of one municipality is that municipality's, said or not.
  const municipality = wanted.municipality ?? line.municipality;
  const { rows } = await sql<{ id: number }>`insert into office.budget_entry (area_id, year, line_code, month, cents, booked_on, voucher, description,
      municipality_code, customer_group, commitment_code, correction, reason, set_by, receipt)
    values (${scope.areaId}, ${year}, ${line.lineCode}, ${wanted.month}, ${wanted.cents}, ${wanted.bookedOn}::date, ${wanted.voucher},
      ${wanted.description}, ${municipality}, ${wanted.group ?? line.group}, ${wanted.commitment}, ${closed}, ${wanted.reason}, ${scope.staffId},
      ${wanted.receipt}::uuid) returning entry_id as id`.execute(tx);
  const entryId = rows[0]?.id ?? 0;
  const { receipt: _receipt, ...detail } = wanted;
  await audit.record(tx, scope, { action: 'budget.add-entry', outcome: 'allowed', purpose, detail: { ...detail, entryId, correction: closed } });
  return { entryId, correction: closed };
}

export async function closeMonth(doing: Doing, month: string, today: string): Promise<{ readonly closedMonths: string[] }> {
  const { tx, scope, audit } = doing;
  await takeTurn(tx, scope);
  const year = Number(month.slice(0, 4));
  const closed = await listClosed(tx, scope, year);
  if (closed.includes(month)) throw new Refused('budget.month-closed-already', { month });
  if ((await listVersions(tx, scope, year)).length === 0) throw new Refused('budget.no-budget', { year });
  if (month >= today.slice(0, 7)) throw new Refused('budget.month-not-over', { month });
  const number = Number(month.slice(5));
  const before = `${year}-${String(number - 1).padStart(2, '0')}`;
  if (number > 1 && !closed.includes(before)) throw new Refused('budget.month-before-open', { before });
  await sql`insert into office.budget_month_closing (area_id, month, closed_by) values (${scope.areaId}, ${month}, ${scope.staffId})`.execute(tx);
  await audit.record(tx, scope, { action: 'budget.close-month', outcome: 'allowed', purpose, detail: { month } });
  return { closedMonths: [...closed, month].toSorted() };
}

export async function setTarget({ tx, scope, audit }: Doing, wanted: NewTarget): Promise<{ readonly targetId: number }> {
  await takeTurn(tx, scope);
  const sent = await findReceipt(tx, scope, 'budget_target', 'target_id', wanted.receipt);
  if (sent !== null) return { targetId: Number(sent) };
  if (wanted.untilYear !== null && wanted.untilYear < wanted.fromYear) throw new Refused('budget.target-backwards');
  await refuseUnknownPlaces(tx, scope, wanted.fromYear, { municipality: wanted.municipality });
  const { rows } = await sql<{ id: number }>`insert into office.budget_target (area_id, category, municipality_code, from_year, until_year, most_cents,
      source, set_by, receipt)
    values (${scope.areaId}, ${wanted.category}, ${wanted.municipality}, ${wanted.fromYear}, ${wanted.untilYear}, ${wanted.most}, ${wanted.source},
      ${scope.staffId}, ${wanted.receipt}::uuid) returning target_id as id`.execute(tx);
  const targetId = rows[0]?.id ?? 0;
  const { receipt: _receipt, ...detail } = wanted;
  await audit.record(tx, scope, { action: 'budget.set-target', outcome: 'allowed', purpose, detail: { ...detail, targetId } });
  return { targetId };
}

export async function setStaffYears({ tx, scope, audit }: Doing, wanted: NewStaffYears): Promise<{ readonly rowId: number }> {
  await takeTurn(tx, scope);
  const sent = await findReceipt(tx, scope, 'staff_years', 'row_id', wanted.receipt);
  if (sent !== null) return { rowId: Number(sent) };
  await refuseUnknownPlaces(tx, scope, wanted.year, wanted);
  const { rows } = await sql<{ id: number }>`insert into office.staff_years (area_id, year, kind, label, task_code, municipality_code, customer_group,
      hundredths, source, set_by, receipt)
    values (${scope.areaId}, ${wanted.year}, ${wanted.kind}, ${wanted.label}, ${wanted.task}, ${wanted.municipality}, ${wanted.group},
      ${wanted.hundredths}, ${wanted.source}, ${scope.staffId}, ${wanted.receipt}::uuid) returning row_id as id`.execute(tx);
  const rowId = rows[0]?.id ?? 0;
  const { receipt: _receipt, ...detail } = wanted;
  await audit.record(tx, scope, { action: 'budget.set-staff-years', outcome: 'allowed', purpose, detail: { ...detail, rowId } });
  return { rowId };
}
