import { sql } from 'kysely';
import type { BaseFigure } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import type { Cost } from '@kohtaanto/rules/cost-sharing/cost.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { z } from 'zod';
import type { routes } from './contract.ts';
import { entryFaults } from './count-year.ts';
import { basesOfTable } from './files/bases-file.ts';
import { costsOfTable } from './files/costs-file.ts';
import { tableOf } from './files/table.ts';
import type { CostGround } from './ground.ts';
import { costOf, refuseFaults } from './reading-amounts.ts';
import { figureDate, lockYear } from './store.ts';
import { yearGround } from './year-view.ts';

type Parts = Pick<Platform, 'database' | 'audit'>;
type Asking = { readonly scope: AccessScope; readonly ground: CostGround; readonly year: number; readonly requestId: string };
type CostGiven = z.output<(typeof routes)['enterCost']['body']>['cost'];
type Stored = { rows: number; unchanged: number; again: boolean };
export type Done = { readonly done: boolean; readonly again: boolean };

export function enterCost({ database, audit }: Parts, asking: Asking, given: CostGiven): Promise<Done> {
  return database.write(asking.scope, async (tx) => {
    const faults: Fault[] = [];
    const cost = costOf(given, '1', 'cost', faults);
    if (given.description === '') faults.push({ path: 'cost.description', code: 'cost-sharing.description-missing' });
    const stored = await store(tx, asking, [cost], faults);
    await audit.record(tx, asking.scope, {
      action: 'cost-sharing.enter-cost', outcome: 'allowed', detail: { year: asking.year, category: cost.category, cents: cost.cents },
    });
    return { done: true, again: stored.again };
  });
}

/** All rows of a table, or none and every fault of them. */
export async function importCosts(
  { database, audit }: Parts, asking: Asking, file: { readonly name: string; readonly bytes: Buffer },
): Promise<Stored> {
  const table = await tableOf(file.name, file.bytes);
  return database.write(asking.scope, async (tx) => {
    const { scheme } = await yearGround(tx, asking.scope, asking.ground, asking.year);
    const { costs, faults } = costsOfTable(table, scheme, asking.ground.names);
    const stored = await store(tx, asking, costs, [...faults]);
    await audit.record(tx, asking.scope, {
      action: 'cost-sharing.import-costs', outcome: 'allowed', detail: { year: asking.year, file: file.name, rows: costs.length },
    });
    return { rows: stored.again ? 0 : costs.length, unchanged: stored.again ? costs.length : 0, again: stored.again };
  });
}

/** A form sent twice, by a double click or a lost answer, is one entry. */
async function store(tx: Tx, asking: Asking, costs: readonly Cost[], faults: Fault[]): Promise<{ readonly again: boolean }> {
  const { scope, ground, year, requestId } = asking;
  const of = await yearGround(tx, scope, ground, year);
  refuseFaults([...faults, ...entryFaults(of, costs)], { names: ground.names, language: scope.language, scheme: of.scheme });
  await lockYear(tx, scope, year);
  const { rows } = await sql`select from office.cost_entry where area_id = ${scope.areaId} and request_id = ${requestId}::uuid limit 1`.execute(tx);
  if (rows.length > 0) return { again: true };
  const lines = JSON.stringify(costs.map((cost, line) => ({
    line, category: cost.category, key: cost.key, municipality: cost.municipality, cents: cost.cents,
    day: cost.day === null ? null : formatIso(cost.day), description: cost.description.slice(0, 300),
  })));
  await sql`
    insert into office.cost_entry (area_id, year, category, key_code, municipality_code, cents, day, description, request_id, line, entered_by)
    select ${scope.areaId}, ${year}, l.category, l.key, l.municipality, l.cents, l.day, l.description, ${requestId}::uuid, l.line, ${scope.staffId}
    from jsonb_to_recordset(${lines}::jsonb) as l(line smallint, category text, key text, municipality text, cents bigint, day date, description text)`
    .execute(tx);
  return { again: false };
}

/** The entry stays as it was; its opposite stands beside it, with the day and the reason. */
export function correctCost(
  { database, audit }: Parts, asking: Asking, entryId: number, reason: string,
): Promise<Done> {
  const { scope, year, requestId } = asking;
  return database.write(scope, async (tx) => {
    await lockYear(tx, scope, year);
    const { rows: known } = await sql`select from office.cost_entry where area_id = ${scope.areaId} and request_id = ${requestId}::uuid`.execute(tx);
    if (known.length > 0) return { done: true, again: true };
    const { rows } = await sql<{ corrected: boolean; corrects: number | null }>`
      select corrects, exists (select from office.cost_entry c where c.area_id = e.area_id and c.corrects = e.entry_id) as corrected
      from office.cost_entry e where area_id = ${scope.areaId} and year = ${year} and entry_id = ${entryId}`.execute(tx);
    const [entry] = rows;
    if (entry === undefined) throw new Refused('cost-sharing.entry-unknown');
    if (entry.corrected || entry.corrects !== null) throw new Refused('cost-sharing.entry-corrected');
    await sql`
      insert into office.cost_entry (area_id, year, category, key_code, municipality_code, cents, day, description, corrects, request_id, entered_by)
      select area_id, year, category, key_code, municipality_code, -cents, day, ${reason}, entry_id, ${requestId}::uuid, ${scope.staffId}
      from office.cost_entry where area_id = ${scope.areaId} and entry_id = ${entryId}`.execute(tx);
    await audit.record(tx, scope, { action: 'cost-sharing.correct-cost', outcome: 'allowed', detail: { year, entryId } });
    return { done: true, again: false };
  });
}

/** Base figures: a later figure of the same day is a dated correction of the earlier one. */
export async function importBases(
  { database, audit }: Parts, scope: AccessScope, ground: CostGround, file: { readonly name: string; readonly bytes: Buffer },
): Promise<Stored> {
  const { bases, faults } = basesOfTable(await tableOf(file.name, file.bytes), ground.names);
  const negative = bases.filter((base) => base.hundredths < 0).map((base): Fault => ({
    path: base.path, code: 'cost-sharing.base-negative',
    values: { measure: base.measure, municipality: base.municipality, value: base.hundredths / 100 },
  }));
  const known = new Set(ground.schemes.filter(({ areaId }) => areaId === scope.areaId).flatMap(({ municipalities }) => municipalities));
  if (known.size === 0) throw new Refused('cost-sharing.no-scheme');
  for (const { municipality, into } of ground.mergers) if (known.has(into)) known.add(municipality);
  const own = bases.filter(({ municipality }) => known.has(municipality));
  refuseFaults([...faults, ...negative, ...twice(own)], { names: ground.names, language: scope.language });
  const rows = await storeBases({ database, audit }, scope, own, file.name);
  return { rows, unchanged: own.length - rows, again: rows === 0 };
}

/** What stands already is not stored again; what differs is a new figure beside the old one. */
export function storeBases(
  { database, audit }: Parts, scope: AccessScope, bases: readonly BaseFigure[], from: string,
): Promise<number> {
  return database.write(scope, async (tx) => {
    const figures = JSON.stringify(bases.map((base) => ({ ...base, source: base.source.slice(0, 300) })));
    const { numAffectedRows } = await sql`
      insert into office.cost_base_figure (area_id, measure, municipality_code, as_of, hundredths, source, entered_by)
      select ${scope.areaId}, f.measure, f.municipality, f."asOf", f.hundredths, f.source, ${scope.staffId}
      from jsonb_to_recordset(${figures}::jsonb) as f(measure text, municipality text, "asOf" text, hundredths bigint, source text)
      where not exists (
        select from (select distinct on (measure, municipality_code, ${figureDate}) measure, municipality_code, ${figureDate} as dated, hundredths
          from office.cost_base_figure where area_id = ${scope.areaId} order by measure, municipality_code, ${figureDate}, figure_id desc) n
        where (n.measure, n.municipality_code, n.dated, n.hundredths) = (f.measure, f.municipality, f."asOf", f.hundredths))`.execute(tx);
    const rows = Number(numAffectedRows ?? 0n);
    await audit.record(tx, scope, { action: 'cost-sharing.import-bases', outcome: 'allowed', detail: { from, rows } });
    return rows;
  });
}

/** One figure given twice in a file with different values: which would stand would be chance. */
function twice(bases: ReturnType<typeof basesOfTable>['bases']): readonly Fault[] {
  const seen = new Map<string, number>();
  return bases.flatMap(({ measure, municipality, asOf, hundredths, path }): readonly Fault[] => {
    const key = `${measure} ${municipality} ${asOf}`;
    const before = seen.get(key);
    seen.set(key, hundredths);
    return before === undefined || before === hundredths ? [] : [{ path, code: 'cost-sharing.base-twice', values: { measure, municipality, asOf } }];
  });
}
