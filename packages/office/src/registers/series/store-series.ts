import type { ClientBase } from 'pg';
import type { Fault } from '../../platform/http/refusal.ts';
import type { ReadFigure, ReadSeries } from './figure.ts';

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

const PIECE = 40_000;
/** More faults than this are counted, not kept. */
const KEPT_FAULTS = 1000;

/**
 * All of a file in one transaction, or nothing. What stands already is left as it is, with the run that
 * brought it; what its source has corrected is superseded and stays readable.
 */
export async function storeSeries(owner: ClientBase, heading: RunHeading, series: ReadSeries): Promise<StoredRun> {
  await owner.query('begin');
  try {
    // Two imports at once would each find the other's figures missing.
    await owner.query('lock table office.register_figure in share row exclusive mode');
    await bringIncoming(owner, series.figures);
    const runId = await insertRun(owner, heading, series, 'stored', []);
    const differing = await owner.query(`update office.register_figure f set superseded_by = $1 from incoming i
      where f.measure = i.measure and f.period = i.period and f.place_kind = i.place_kind and f.place_code = i.place_code
        and f.group_code = i.group_code and f.superseded_by is null and f.value is distinct from i.value`, [runId]);
    const inserted = await owner.query(`insert into office.register_figure
        (measure, period, place_kind, place_code, group_code, run_id, value, hidden)
      select i.measure, i.period, i.place_kind, i.place_code, i.group_code, $1, i.value, i.value is null from incoming i
      where not exists (select from office.register_figure f
        where f.measure = i.measure and f.period = i.period and f.place_kind = i.place_kind and f.place_code = i.place_code
          and f.group_code = i.group_code and f.superseded_by is null)`, [runId]);
    const changed = differing.rowCount ?? 0;
    const added = (inserted.rowCount ?? 0) - changed;
    const stored: StoredRun = {
      runId, rows: series.rows, added, changed, unchanged: series.figures.length - added - changed,
      hidden: series.figures.filter(({ value }) => value === null).length,
      outcome: added + changed === 0 ? 'unchanged' : 'stored',
    };
    await owner.query(`update office.register_run set added = $2, changed = $3, unchanged = $4, hidden = $5, outcome = $6,
      finished_at = clock_timestamp() where run_id = $1`,
      [runId, stored.added, stored.changed, stored.unchanged, stored.hidden, stored.outcome]);
    await owner.query('commit');
    return stored;
  } catch (cause) {
    await owner.query('rollback');
    throw cause;
  }
}

/** What was refused leaves its run and its faults, and no figure. */
export async function noteRefusedRun(
  owner: ClientBase, heading: RunHeading, series: Pick<ReadSeries, 'kind' | 'source' | 'countedOn' | 'rows'>, faults: readonly Fault[],
): Promise<number> {
  return insertRun(owner, heading, series, 'refused', faults);
}

async function insertRun(
  owner: ClientBase, heading: RunHeading, series: Pick<ReadSeries, 'kind' | 'source' | 'countedOn' | 'rows'>,
  outcome: string, faults: readonly Fault[],
): Promise<number> {
  const { rows } = await owner.query<{ run_id: number }>(`insert into office.register_run
      (started_at, staff_id, kind, source, address, sha256, counted_on, rows_read, outcome, fault_count, faults)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb) returning run_id`, [
    heading.startedAt, heading.staffId, series.kind, series.source, heading.address, heading.sha256, series.countedOn,
    series.rows, outcome, faults.length, JSON.stringify(faults.slice(0, KEPT_FAULTS)),
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error('a run was not noted');
  return row.run_id;
}

async function bringIncoming(owner: ClientBase, figures: readonly ReadFigure[]): Promise<void> {
  await owner.query(`create temporary table incoming (measure text, period text, place_kind text, place_code text,
    group_code text, value numeric) on commit drop`);
  for (let from = 0; from < figures.length; from += PIECE) {
    const piece = figures.slice(from, from + PIECE);
    await owner.query('insert into incoming select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::numeric[])', [
      piece.map(({ measure }) => measure), piece.map(({ period }) => period), piece.map(({ place }) => place.kind),
      piece.map(({ place }) => place.code), piece.map(({ group }) => group), piece.map(({ value }) => value),
    ]);
  }
  await owner.query('analyze incoming');
}
