import type { Fault } from '../../platform/http/refusal.ts';
import type { GroupName } from './figure.ts';
import type { PackedSeries, Piece } from './packed-series.ts';
import type { Rows } from './places.ts';
import type { RegisterWriter } from './register-writer.ts';

/** Who brought what from where: the heading of a run's log. */
export type RunHeading = {
  readonly startedAt: Date;
  /** Null: the office itself, on its command line. */
  readonly staffId: string | null;
  readonly address: string;
  readonly sha256: string;
};
export type StoredRun = {
  readonly runId: number; readonly rows: number; readonly added: number; readonly changed: number;
  readonly unchanged: number; readonly hidden: number; readonly outcome: 'stored' | 'unchanged';
};
/** What storing does, or would do. */
export type Difference = Pick<StoredRun, 'added' | 'changed' | 'unchanged' | 'hidden'>;

const incoming = `unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::numeric[])
  as i (measure, period, place_kind, place_code, group_code, value)`;
const same = `f.measure = i.measure and f.period = i.period and f.place_kind = i.place_kind and f.place_code = i.place_code
  and f.group_code = i.group_code and f.superseded_by is null
  and f.measure = any($7::text[]) and f.period between $8 and $9`;
/** Each figure that came beside the one that stands. Looked up once and as a whole: what is asked of it does not change how. */
const beside = `with told as materialized (
  select i.*, f.run_id as before_run, f.value as before, f.ctid as before_at
  from ${incoming} left join office.register_figure f on ${same})`;
const corrected = 'before_run is not null and before is distinct from value';
const withBounds = ({ columns, measures, first, last }: Piece): readonly unknown[] => [...columns, measures, first, last];

/**
 * All of a file in one transaction, or nothing. What stands already is left as it is, with the run that
 * brought it; what its source has corrected is superseded and stays readable.
 */
export function storeSeries(write: RegisterWriter, heading: RunHeading, series: PackedSeries): Promise<StoredRun> {
  return write(async (query) => {
    // Two imports at once would each find the other's figures missing: the second waits and finds them. A survey that is
    // being published holds the table against writers.
    await query('select pg_advisory_xact_lock(20260015)');
    await query('lock table office.register_figure in row exclusive mode');
    await joinedByHash(query);
    const runId = await insertRun(query, heading, series, 'stored', [], 0);
    const names = await storeNames(query, runId, series.names ?? []);
    let [added, changed] = countedNames(series, names);
    for (const piece of series.pieces) {
      const difference = await differing(query, piece);
      if (difference.changed > 0) await supersede(query, runId, piece);
      if (difference.added + difference.changed > 0) await add(query, runId, piece, difference.added === piece.size);
      added += difference.added;
      changed += difference.changed;
    }
    await joinedAsUsual(query);
    await ownSurveysStandBack(query, runId, series);
    const stored: StoredRun = {
      runId, rows: series.rows, added, changed, unchanged: sizeOf(series) - added - changed, hidden: series.hidden,
      outcome: added + changed + names.added + names.changed === 0 ? 'unchanged' : 'stored',
    };
    await query(`update office.register_run set added = $2, changed = $3, unchanged = $4, hidden = $5, outcome = $6,
      finished_at = clock_timestamp() where run_id = $1`,
      [runId, stored.added, stored.changed, stored.unchanged, stored.hidden, stored.outcome]);
    return stored;
  });
}

/** How many figures of a piece do not stand yet, and how many stand otherwise. */
async function differing(query: Rows, piece: Piece): Promise<Counted> {
  const { rows } = await query(`${beside} select count(*) filter (where before_run is null)::int as added,
    count(*) filter (where ${corrected})::int as changed from told`, withBounds(piece));
  return (rows as readonly Counted[])[0] ?? { added: 0, changed: 0 };
}

const supersede = (query: Rows, runId: number, piece: Piece): Promise<unknown> =>
  query(`${beside} update office.register_figure set superseded_by = $10::int
    where ctid = any (array(select before_at from told where ${corrected}))`, [...withBounds(piece), runId]);

/** After the superseded ones have gone; where nothing of the piece stood there is nothing to look for. */
async function add(query: Rows, runId: number, piece: Piece, allNew: boolean): Promise<void> {
  const columns = 'measure, period, place_kind, place_code, group_code, run_id, value, hidden';
  const given = 'i.measure, i.period, i.place_kind, i.place_code, i.group_code';
  if (allNew) {
    await plannedOnce(query);
    await query(`insert into office.register_figure (${columns})
      select ${given}, $7::int, i.value, i.value is null from ${incoming}`, [...piece.columns, runId]);
    await joinedByHash(query);
  } else {
    await query(`${beside} insert into office.register_figure (${columns})
      select ${given}, $10::int, i.value, i.value is null from told i where before_run is null`, [...withBounds(piece), runId]);
  }
}

/** An own total stands back for what an authority tells of the same year; other measures have none. */
async function ownSurveysStandBack(query: Rows, runId: number, series: PackedSeries): Promise<void> {
  for (const { measure, place, group, period } of series.ofSurveys) {
    await query(`update office.register_figure own set superseded_by = $1 from office.register_run r
      where own.measure = $2 and own.place_kind = 'area' and own.place_code = $3 and own.group_code = $4 and left(own.period, 4) = $5
        and own.superseded_by is null and r.run_id = own.run_id and r.kind = 'own-survey'`,
      [runId, measure, place.code, group, period.slice(0, 4)]);
  }
}

/**
 * Forty thousand figures are joined at once, and hashed: planned for what came, not for any number of figures. Of a table
 * that was empty a moment ago PostgreSQL knows nothing, takes one figure for all that it will find, and would go through
 * them again for each that came.
 */
const joinedByHash = (query: Rows): Promise<unknown> => query(`select set_config('plan_cache_mode', 'force_custom_plan', true),
  set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true), set_config('work_mem', '64MB', true)`);
/** Where nothing is joined: the check of each figure's run would otherwise be planned anew for every figure. */
const plannedOnce = (query: Rows): Promise<unknown> => query(`select set_config('plan_cache_mode', 'force_generic_plan', true)`);
/** What follows in the same transaction may keep its plans, and they are not to be made for this. */
const joinedAsUsual = (query: Rows): Promise<unknown> => query(`select set_config('enable_nestloop', 'on', true),
  set_config('enable_mergejoin', 'on', true)`);

/** What storing the series would do, without writing anything. */
export async function compareSeries(query: Rows, series: PackedSeries): Promise<Difference> {
  await joinedByHash(query);
  const names = await differingNames(query, series.names ?? []);
  let [added, changed] = countedNames(series, names);
  for (const piece of series.pieces) {
    const difference = await differing(query, piece);
    added += difference.added;
    changed += difference.changed;
  }
  return { added, changed, unchanged: sizeOf(series) - added - changed, hidden: series.hidden };
}

export type ChangedFigure = {
  readonly measure: string; readonly period: string; readonly place: string; readonly group: string;
  readonly before: number | null; readonly now: number | null;
};

/** The first figures that their source has corrected, as they stand and as they would. */
export async function changedFigures(query: Rows, series: PackedSeries, limit: number): Promise<readonly ChangedFigure[]> {
  const found: ChangedFigure[] = [];
  for (const piece of series.pieces) {
    if (found.length >= limit) break;
    const { rows } = await query(`${beside} select measure, period, place_code as place, group_code as "group",
        before::float8 as before, value::float8 as now
      from told where ${corrected} order by measure, period desc, place_code limit $10`, [...withBounds(piece), limit]);
    found.push(...(rows as readonly ChangedFigure[]));
  }
  return found.slice(0, limit);
}

type RunOf = Pick<PackedSeries, 'kind' | 'source' | 'countedOn' | 'rows'>;

/** What was refused leaves its run and its faults, and no figure. */
export async function noteRefusedRun(
  write: RegisterWriter, heading: RunHeading, series: RunOf, faults: readonly Fault[], count = faults.length,
): Promise<number> {
  return write((query) => insertRun(query, heading, series, 'refused', faults, count));
}

async function insertRun(
  query: Rows, heading: RunHeading, series: RunOf, outcome: string, faults: readonly Fault[], count: number,
): Promise<number> {
  const { rows } = await query(`insert into office.register_run
      (started_at, staff_id, kind, source, address, sha256, counted_on, rows_read, outcome, fault_count, faults)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb) returning run_id`, [
    heading.startedAt, heading.staffId, series.kind, series.source, heading.address, heading.sha256, series.countedOn,
    series.rows, outcome, count, JSON.stringify(faults),
  ]);
  const [row] = rows as readonly { run_id: number }[];
  if (row === undefined) throw new Error('a run was not noted');
  return row.run_id;
}

type Counted = { readonly added: number; readonly changed: number };

/** Names that came beside figures are not counted among them; of a classification they are what there is. */
const countedNames = ({ size }: PackedSeries, { added, changed }: Counted): [number, number] => (size > 0 ? [0, 0] : [added, changed]);
const sizeOf = ({ size, names }: PackedSeries): number => (size > 0 ? size : names?.length ?? 0);

const columnsOf = (names: readonly GroupName[]): readonly unknown[] =>
  [names.map(({ group }) => group), names.map(({ language }) => language), names.map(({ name }) => name)];

async function differingNames(query: Rows, names: readonly GroupName[]): Promise<Counted> {
  if (names.length === 0) return { added: 0, changed: 0 };
  const { rows } = await query(`select count(*) filter (where n.name is null)::int as added,
      count(*) filter (where n.name <> i.name)::int as changed
    from unnest($1::text[], $2::text[], $3::text[]) as i (group_code, language, name)
      left join office.register_group_name n using (group_code, language)`, columnsOf(names));
  return (rows as readonly Counted[])[0] ?? { added: 0, changed: 0 };
}

/** Names are no figures: the newest stands in the place of the one before. */
async function storeNames(query: Rows, runId: number, names: readonly GroupName[]): Promise<Counted> {
  const difference = await differingNames(query, names);
  if (difference.added + difference.changed === 0) return difference;
  await query(`insert into office.register_group_name as n (group_code, language, name, run_id)
    select group_code, language, name, $4::int from unnest($1::text[], $2::text[], $3::text[]) as i (group_code, language, name)
    on conflict (group_code, language) do update set name = excluded.name, run_id = excluded.run_id where n.name <> excluded.name`,
    [...columnsOf(names), runId]);
  return difference;
}
