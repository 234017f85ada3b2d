import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { amendedLines } from '@kohtaanto/rules/budget/amendment.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Doing } from './doing.ts';
import type { NewVersion, PlannedLine, Version } from './contract.ts';
import { placeFaults } from './places.ts';
import { findReceipt, listLines, listVersions, takeTurn } from './store.ts';

/** A version more: whoever amends amends what is in force, and nobody's amendment is written over in silence. */
export async function setVersion({ tx, scope, audit }: Doing, wanted: NewVersion): Promise<Version> {
  await takeTurn(tx, scope);
  const versions = await listVersions(tx, scope, wanted.year);
  const sent = await findReceipt(tx, scope, 'budget_version', 'version', wanted.receipt);
  if (sent !== null) return versionOf(versions, Number(sent));
  const [newest] = versions;
  if ((newest?.version ?? 0) !== wanted.baseVersion) {
    throw new Refused('budget.version-changed', { version: newest?.version ?? 0, by: newest?.setBy ?? '–', at: newest?.setAt.slice(0, 10) ?? '–' });
  }
  if (Number(wanted.validFrom.slice(0, 4)) !== wanted.year) {
    throw new Refused('budget.not-of-year', { day: wanted.validFrom, year: wanted.year });
  }
  if (newest !== undefined && wanted.validFrom < newest.validFrom) throw new Refused('budget.version-earlier', { before: newest.validFrom });
  const faults = [...faultsOfLines(wanted.lines), ...await placeFaults(tx, scope, wanted.year, wanted.lines)];
  if (faults.length > 0) throw new Refused('fields-faulty', {}, { faults });
  const before = (await listLines(tx, scope, wanted.year)).filter(({ version }) => version === wanted.baseVersion);
  if (newest !== undefined && isSame(before, wanted.lines)) throw new Refused('budget.version-unchanged');
  await refuseLosingUse({ tx, scope, audit }, wanted, before);
  await store({ tx, scope, audit }, wanted);
  await audit.record(tx, scope, {
    action: 'budget.set-version', outcome: 'allowed', purpose: 'budget of the area',
    detail: {
      year: wanted.year, version: wanted.baseVersion + 1, decision: wanted.decision,
      amended: amendedLines(planned(before), planned(wanted.lines)),
    },
  });
  return versionOf(await listVersions(tx, scope, wanted.year), wanted.baseVersion + 1);
}

const planned = (lines: readonly PlannedLine[]) => lines.map((line) => ({ lineCode: line.lineCode, planned: cents(line.planned) }));

function versionOf(versions: readonly Version[], number: number): Version {
  const found = versions.find(({ version }) => version === number);
  if (found === undefined) throw new Error('a version that was just written is not there');
  return found;
}

function faultsOfLines(lines: readonly PlannedLine[]): readonly Fault[] {
  const faults: Fault[] = [];
  const codes = new Set<string>();
  const accounts = new Map<string, string>();
  for (const [at, line] of lines.entries()) {
    const { lineCode } = line;
    const key = lineCode.toLocaleLowerCase('fi');
    if (codes.has(key)) faults.push({ path: `lines.${at}.lineCode`, code: 'budget.lines-alike', values: { line: lineCode } });
    codes.add(key);
    if ((line.side === 'income') !== (line.category === 'income')) {
      faults.push({ path: `lines.${at}.category`, code: 'budget.side-unfit', values: { line: lineCode } });
    }
    if (line.category === 'extra-service' && line.municipality === null) {
      faults.push({ path: `lines.${at}.municipality`, code: 'budget.orderer-missing', values: { line: lineCode } });
    }
    for (const account of line.accounts) {
      const other = accounts.get(account);
      if (other !== undefined) faults.push({ path: `lines.${at}.accounts`, code: 'budget.accounts-alike', values: { account, one: other, other: lineCode } });
      accounts.set(account, lineCode);
    }
  }
  return faults;
}

function isSame(before: readonly PlannedLine[], after: readonly PlannedLine[]): boolean {
  const told = (lines: readonly PlannedLine[]) => JSON.stringify(lines.map((line) => [
    line.lineCode, line.name, line.side, line.category, line.task, line.municipality, line.group, line.accounts, line.pace, line.planned,
  ]));
  return told(before) === told(after);
}

/** A line with use cannot go: its use would belong to nothing. */
async function refuseLosingUse({ tx, scope }: Doing, wanted: NewVersion, before: readonly PlannedLine[]): Promise<void> {
  const kept = new Set(wanted.lines.map(({ lineCode }) => lineCode));
  const gone = before.map(({ lineCode }) => lineCode).filter((code) => !kept.has(code));
  const { rows } = await sql<{ line: string }>`
    select line_code as line from office.budget_entry where area_id = ${scope.areaId} and year = ${wanted.year} and line_code = any(${gone}::text[])
    union select line_code from office.budget_commitment where area_id = ${scope.areaId} and line_code = any(${gone}::text[])
      and cents > 0 and period && daterange(make_date(${wanted.year}, 1, 1), make_date(${wanted.year + 1}, 1, 1))
    order by 1`.execute(tx);
  const [first] = rows;
  if (first === undefined) return;
  const faults = rows.map(({ line }) => ({ path: 'lines', code: 'budget.line-in-use', values: { line } }));
  throw new Refused('budget.line-in-use', { line: first.line }, { faults });
}

async function store({ tx, scope }: Doing, { year, baseVersion, validFrom, decision, lines, receipt }: NewVersion): Promise<void> {
  await sql`insert into office.budget_version (area_id, year, version, valid_from, decision, set_by, receipt)
    values (${scope.areaId}, ${year}, ${baseVersion + 1}, ${validFrom}::date, ${decision}, ${scope.staffId}, ${receipt}::uuid)`.execute(tx);
  await sql`insert into office.budget_line (area_id, year, version, line_code, position, name, side, category, task_code, municipality_code,
      customer_group, accounts, pace, planned_cents)
    select ${scope.areaId}::smallint, ${year}::smallint, ${baseVersion + 1}::smallint, r."lineCode", r.position, r.name, r.side, r.category,
      r.task, r.municipality, r."group", r.accounts, r.pace, r.planned
    from jsonb_to_recordset(${JSON.stringify(lines.map((line, position) => ({ ...line, position })))}::jsonb) as r("lineCode" text,
      position smallint, name text, side text, category text, task text, municipality text, "group" text, accounts text[], pace text,
      planned bigint)`.execute(tx);
}
