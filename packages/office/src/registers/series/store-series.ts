import type { Fault } from '../../platform/http/refusal.ts';
import type { GroupName, ReadFigure, ReadSeries } from './figure.ts';
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

const PIECE = 40_000;
/** More faults than this are counted, not kept. */
const KEPT_FAULTS = 1000;

const incoming = `unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::numeric[])
  as i (measure, period, place_kind, place_code, group_code, value)`;
const same = `f.measure = i.measure and f.period = i.period and f.place_kind = i.place_kind and f.place_code = i.place_code
  and f.group_code = i.group_code and f.superseded_by is null`;

/**
 * All of a file in one transaction, or nothing. What stands already is left as it is, with the run that
 * brought it; what its source has corrected is superseded and stays readable.
 */
export function storeSeries(write: RegisterWriter, heading: RunHeading, series: ReadSeries): Promise<StoredRun> {
  return write(async (query) => {
    // Two imports at once would each find the other's figures missing: the second waits and finds them.
    await query('select pg_advisory_xact_lock(20260015)');
    await planned(query);
    const runId = await insertRun(query, heading, series, 'stored', []);
    const names = await storeNames(query, runId, series.names ?? []);
    let [added, changed] = countedNames(series, names);
    for (const piece of piecesOf(series.figures)) {
      const superseded = await countOf(query, `with gone as (update office.register_figure f set superseded_by = $7
        from ${incoming} where ${same} and f.value is distinct from i.value returning 1) select count(*)::int as n from gone`, [...piece, runId]);
      const inserted = await countOf(query, `with come as (insert into office.register_figure
          (measure, period, place_kind, place_code, group_code, run_id, value, hidden)
        select i.measure, i.period, i.place_kind, i.place_code, i.group_code, $7::int, i.value, i.value is null from ${incoming}
        where not exists (select from office.register_figure f where ${same}) returning 1) select count(*)::int as n from come`, [...piece, runId]);
      changed += superseded;
      added += inserted - superseded;
    }
    await ownSurveysStandBack(query, runId, series);
    const stored: StoredRun = {
      runId, rows: series.rows, added, changed, unchanged: sizeOf(series) - added - changed, hidden: hiddenIn(series),
      outcome: added + changed + names.added + names.changed === 0 ? 'unchanged' : 'stored',
    };
    await query(`update office.register_run set added = $2, changed = $3, unchanged = $4, hidden = $5, outcome = $6,
      finished_at = clock_timestamp() where run_id = $1`,
      [runId, stored.added, stored.changed, stored.unchanged, stored.hidden, stored.outcome]);
    return stored;
  });
}

/** What an area may have counted from a survey of its own. */
const surveyed: ReadonlySet<string> = new Set(['equality-score', 'cooperation-barometer']);

/** An own total stands back for what an authority tells of the same year; other measures have none. */
async function ownSurveysStandBack(query: Rows, runId: number, series: ReadSeries): Promise<void> {
  const told = series.figures.filter(({ measure, place }) => surveyed.has(measure) && place.kind === 'area');
  for (const { measure, place, group, period } of told) {
    await query(`update office.register_figure own set superseded_by = $1 from office.register_run r
      where own.measure = $2 and own.place_kind = 'area' and own.place_code = $3 and own.group_code = $4 and left(own.period, 4) = $5
        and own.superseded_by is null and r.run_id = own.run_id and r.kind = 'own-survey'`,
      [runId, measure, place.code, group, period.slice(0, 4)]);
  }
}

/**
 * Forty thousand figures are joined at once: a plan made for any number of them would look each up by itself, and one
 * made while the table was empty would go through all of it for each.
 */
const planned = (query: Rows): Promise<unknown> => query(`select set_config('plan_cache_mode', 'force_custom_plan', true)`);

/** What storing the series would do, without writing anything. */
export async function compareSeries(query: Rows, series: ReadSeries): Promise<Difference> {
  await planned(query);
  const names = await differingNames(query, series.names ?? []);
  let [added, changed] = countedNames(series, names);
  for (const piece of piecesOf(series.figures)) {
    const { rows } = await query(`select count(*) filter (where f.run_id is null)::int as added,
        count(*) filter (where f.run_id is not null and f.value is distinct from i.value)::int as changed
      from ${incoming} left join office.register_figure f on ${same}`, piece);
    const [told] = rows as readonly { added: number; changed: number }[];
    added += told?.added ?? 0;
    changed += told?.changed ?? 0;
  }
  return { added, changed, unchanged: sizeOf(series) - added - changed, hidden: hiddenIn(series) };
}

export type ChangedFigure = {
  readonly measure: string; readonly period: string; readonly place: string; readonly group: string;
  readonly before: number | null; readonly now: number | null;
};

/** The first figures that their source has corrected, as they stand and as they would. */
export async function changedFigures(query: Rows, series: ReadSeries, limit: number): Promise<readonly ChangedFigure[]> {
  const found: ChangedFigure[] = [];
  for (const piece of piecesOf(series.figures)) {
    if (found.length >= limit) break;
    const { rows } = await query(`select i.measure, i.period, i.place_code as place, i.group_code as "group",
        f.value::float8 as before, i.value::float8 as now
      from ${incoming} join office.register_figure f on ${same} where f.value is distinct from i.value
      order by i.measure, i.period desc, i.place_code limit $7`, [...piece, limit]);
    found.push(...(rows as readonly ChangedFigure[]));
  }
  return found.slice(0, limit);
}

/** What was refused leaves its run and its faults, and no figure. */
export async function noteRefusedRun(
  write: RegisterWriter, heading: RunHeading, series: Pick<ReadSeries, 'kind' | 'source' | 'countedOn' | 'rows'>, faults: readonly Fault[],
): Promise<number> {
  return write((query) => insertRun(query, heading, series, 'refused', faults));
}

async function insertRun(
  query: Rows, heading: RunHeading, series: Pick<ReadSeries, 'kind' | 'source' | 'countedOn' | 'rows'>,
  outcome: string, faults: readonly Fault[],
): Promise<number> {
  const { rows } = await query(`insert into office.register_run
      (started_at, staff_id, kind, source, address, sha256, counted_on, rows_read, outcome, fault_count, faults)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb) returning run_id`, [
    heading.startedAt, heading.staffId, series.kind, series.source, heading.address, heading.sha256, series.countedOn,
    series.rows, outcome, faults.length, JSON.stringify(faults.slice(0, KEPT_FAULTS)),
  ]);
  const [row] = rows as readonly { run_id: number }[];
  if (row === undefined) throw new Error('a run was not noted');
  return row.run_id;
}

function* piecesOf(figures: readonly ReadFigure[]): Generator<readonly unknown[]> {
  for (let from = 0; from < figures.length; from += PIECE) {
    const piece = figures.slice(from, from + PIECE);
    yield [
      piece.map(({ measure }) => measure), piece.map(({ period }) => period), piece.map(({ place }) => place.kind),
      piece.map(({ place }) => place.code), piece.map(({ group }) => group), piece.map(({ value }) => value),
    ];
  }
}

type Counted = { readonly added: number; readonly changed: number };

/** Names that came beside figures are not counted among them; of a classification they are what there is. */
const countedNames = ({ figures }: ReadSeries, { added, changed }: Counted): [number, number] => (figures.length > 0 ? [0, 0] : [added, changed]);
const sizeOf = ({ figures, names }: ReadSeries): number => (figures.length > 0 ? figures.length : names?.length ?? 0);
const hiddenIn = ({ figures }: ReadSeries): number => figures.reduce((sum, { value }) => sum + (value === null ? 1 : 0), 0);

async function countOf(query: Rows, text: string, values: readonly unknown[]): Promise<number> {
  const { rows } = await query(text, values);
  return (rows as readonly { n: number }[])[0]?.n ?? 0;
}

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
