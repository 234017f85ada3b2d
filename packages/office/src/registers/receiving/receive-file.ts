import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { indicatorName } from '@kohtaanto/words/indicators/indicator-words.ts';
import { measureName } from '@kohtaanto/words/registers/measure-names.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Language, Platform } from '../../platform/platform.ts';
import type { RegisterRun } from '../contract.ts';
import type { DryRun, FileChoices } from '../receiving-contract.ts';
import { rowsOf } from '../rows-of.ts';
import { findRun, toldFaults } from '../runs.ts';
import type { ReadFigure, ReadSeries } from '../series/figure.ts';
import { readerOf } from '../series/import-file.ts';
import { importSeries, sha256Of } from '../series/import-series.ts';
import { loadPlaces } from '../series/places.ts';
import { changedFigures, compareSeries } from '../series/store-series.ts';
import type { KeptFile, KeptFiles } from './kept-files.ts';
import { recognise } from './recognise.ts';
import { officeWriter } from './office-writer.ts';

export const MOST_BYTES = 50 * 1024 * 1024;
/** How many faults and changes are shown before anything is stored; the run keeps a thousand. */
const SHOWN_FAULTS = 500;
const SHOWN_CHANGES = 20;

/** What the page of sources does with a file: told what it is and what it would do, then stored whole. */
export type FileReceiver = {
  receive(scope: AccessScope, name: string, bytes: Buffer, choices: FileChoices): Promise<DryRun>;
  check(scope: AccessScope, fileId: string, choices: FileChoices): Promise<DryRun>;
  store(scope: AccessScope, fileId: string, choices: FileChoices): Promise<RegisterRun>;
};

export function openFileReceiver(platform: Pick<Platform, 'database' | 'audit' | 'clock'>, kept: KeptFiles): FileReceiver {
  const { database, clock } = platform;
  const dryRun = async (scope: AccessScope, file: Omit<KeptFile, 'series'>, choices: FileChoices, fileId?: string): Promise<DryRun> => {
    const wish = { measures: choices.measures, ...(choices.source === '' ? {} : { source: choices.source }) };
    const read = await database.read(scope, async (tx) => {
      const query = rowsOf(tx);
      const given = readerOf(file.kind)(file.name, file.bytes, await loadPlaces(query), wish);
      const series = choices.source === '' ? given : { ...given, source: choices.source };
      const faulty = series.faults.length > 0;
      return {
        series,
        difference: faulty ? { added: 0, changed: 0, unchanged: 0, hidden: 0 } : await compareSeries(query, series),
        changes: faulty ? [] : await changedFigures(query, series, SHOWN_CHANGES),
        before: await sameBytesBefore(query, file.sha256),
      };
    });
    const { series } = read;
    const id = kept.keep({ ...file, series }, fileId);
    const faults = [...series.faults, ...(choices.keepTotals ? [] : series.totals)];
    return {
      fileId: id, fileName: file.name, kind: file.kind, source: series.source, rows: series.rows, ...read.difference,
      ...aboutFigures(series, scope.language), differingTotals: series.totals.length, faultCount: faults.length,
      faults: [...toldFaults(faults.slice(0, SHOWN_FAULTS), scope.language)], unknownContents: unknownContents(series.faults),
      changes: read.changes.map((change) => ({ ...change, measureName: nameOfMeasure(change.measure, scope.language) })),
      readBefore: read.before,
    };
  };
  return {
    async receive(scope, name, bytes, choices) {
      if (bytes.length === 0) throw new Refused('registers.file-empty', { file: name });
      const found = choices.kind === '' ? recognise(bytes) : { kind: choices.kind };
      if (found.kind === null) {
        const headings = 'headings' in found ? found.headings.join(', ').slice(0, 300) : '';
        throw new Refused('registers.kind-unrecognised', { file: name, headings });
      }
      const who = { areaId: scope.areaId, staffId: scope.staffId, startedAt: clock.now() };
      return dryRun(scope, { ...who, name, sha256: sha256Of(bytes), bytes, kind: found.kind }, choices);
    },
    check: (scope, fileId, choices) => {
      const file = kept.get(scope, fileId);
      return dryRun(scope, { ...file, kind: choices.kind === '' ? file.kind : choices.kind }, choices, fileId);
    },
    async store(scope, fileId, choices) {
      const { series, name, sha256, startedAt } = kept.get(scope, fileId);
      const heading = { startedAt, staffId: scope.staffId, address: name, sha256 };
      const stored = await importSeries(officeWriter(platform, scope), heading, series, { keepTotals: choices.keepTotals });
      kept.drop(fileId);
      return database.read(scope, (tx) => findRun(rowsOf(tx), stored.runId, scope.language));
    },
  };
}

/** Which measures, which months and how many places: what tells whether it is the right file. */
function aboutFigures({ figures, names }: ReadSeries, language: Language): Pick<DryRun, 'figures' | 'names' | 'measures' | 'first' | 'last' | 'places' | 'groups'> {
  let [first, last] = ['9999', ''];
  const [places, groups] = [new Set<string>(), new Set<string>()];
  const measures = new Map<string, number>();
  for (const { period, place, group, measure } of figures as readonly ReadFigure[]) {
    if (period < first) first = period;
    if (period > last) last = period;
    places.add(`${place.kind} ${place.code}`);
    if (group !== '') groups.add(group);
    measures.set(measure, (measures.get(measure) ?? 0) + 1);
  }
  return {
    figures: figures.length, names: names?.length ?? 0, first: figures.length === 0 ? null : first, last: figures.length === 0 ? null : last,
    places: places.size, groups: groups.size,
    measures: Array.from(measures, ([measure, count]) => ({ measure, name: nameOfMeasure(measure, language), figures: count })),
  };
}

export function nameOfMeasure(measure: string, language: Language): string {
  const own = measureName(measure, language);
  if (own !== undefined) return own;
  return findIndicator(measure) === undefined ? measure : indicatorName(measure, language);
}

/** Contents of a table that nobody has named yet: they are asked on the page. */
const unknownContents = (faults: readonly Fault[]): string[] => [...new Set(faults
  .filter(({ code }) => code === 'registers.measure-unknown').map(({ values }) => String(values?.['value'] ?? '')))].slice(0, 20);

async function sameBytesBefore(query: ReturnType<typeof rowsOf>, sha256: string): Promise<DryRun['readBefore']> {
  const { rows } = await query(`select run_id as "runId", finished_at as at from office.register_run
    where sha256 = $1 and outcome <> 'refused' order by run_id desc limit 1`, [sha256]);
  const [row] = rows as readonly { runId: number; at: string | Date }[];
  return row === undefined ? null : { runId: row.runId, at: new Date(row.at).toISOString() };
}
