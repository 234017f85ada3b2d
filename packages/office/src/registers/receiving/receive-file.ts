import { decodeText } from '../../platform/files/decode-text.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Language, Platform } from '../../platform/platform.ts';
import type { RegisterRun } from '../contract.ts';
import type { DryRun, FileChoices } from '../receiving-contract.ts';
import { nameOfMeasure } from '../names/measure-name.ts';
import { rowsOf } from '../rows-of.ts';
import { findRun, toldFaults } from '../runs.ts';
import { importSeries, sha256Of, standingFaults } from '../series/import-series.ts';
import type { PackedSeries } from '../series/packed-series.ts';
import { loadPlaceGround } from '../series/places.ts';
import { readFileOfSeries } from '../series/read-file.ts';
import { changedFigures, compareSeries } from '../series/store-series.ts';
import type { KeptFile, KeptFiles } from './kept-files.ts';
import { recognise } from './recognise.ts';
import { officeWriter } from './office-writer.ts';

export const MOST_BYTES = 50 * 1024 * 1024;
/** How many faults and changes are shown before anything is stored; the run keeps a thousand. */
const SHOWN_FAULTS = 500;
/** How a workbook begins: it is no text, whatever its name. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
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
    const ground = await database.read(scope, (tx) => loadPlaceGround(rowsOf(tx)));
    const given = await readFileOfSeries({ kind: file.kind, name: file.name, bytes: file.bytes, ground, wish });
    const series = choices.source === '' ? given : { ...given, source: choices.source };
    const faulty = series.faults.count > 0;
    const read = await database.read(scope, async (tx) => {
      const query = rowsOf(tx);
      return {
        difference: faulty ? { added: 0, changed: 0, unchanged: 0, hidden: 0 } : await compareSeries(query, series),
        changes: faulty ? [] : await changedFigures(query, series, SHOWN_CHANGES),
        before: await sameBytesBefore(query, file.sha256),
      };
    });
    const id = kept.keep({ ...file, series }, fileId);
    const faults = standingFaults(series, choices.keepTotals);
    return {
      fileId: id, fileName: file.name, kind: file.kind, source: series.source, rows: series.rows, ...read.difference,
      ...aboutFigures(series, scope.language), differingTotals: series.totals.count, faultCount: faults.count,
      faults: [...toldFaults(faults.kept.slice(0, SHOWN_FAULTS), scope.language)], unknownContents: [...series.unknownContents],
      changes: read.changes.map((change) => ({ ...change, measureName: nameOfMeasure(change.measure, scope.language) })),
      readBefore: read.before,
    };
  };
  return {
    async receive(scope, name, given, choices) {
      if (given.length === 0) throw new Refused('registers.file-empty', { file: name });
      const decoded = decodeText(given);
      if (decoded === undefined || given.subarray(0, 4).equals(ZIP)) throw new Refused('registers.not-text', { file: name });
      // The readers know UTF-8 and the letters of Windows; what a spreadsheet saved as Unicode text comes to them as the former.
      const bytes = decoded.encoding.startsWith('utf-16') ? Buffer.from(decoded.text) : given;
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

function aboutFigures({ size, names, about }: PackedSeries, language: Language): Pick<DryRun, 'figures' | 'names' | 'measures' | 'first' | 'last' | 'places' | 'groups'> {
  return {
    ...about, figures: size, names: names?.length ?? 0,
    measures: about.measures.map((each) => ({ ...each, name: nameOfMeasure(each.measure, language) })),
  };
}

async function sameBytesBefore(query: ReturnType<typeof rowsOf>, sha256: string): Promise<DryRun['readBefore']> {
  const { rows } = await query(`select run_id as "runId", finished_at as at from office.register_run
    where sha256 = $1 and outcome <> 'refused' order by run_id desc limit 1`, [sha256]);
  const [row] = rows as readonly { runId: number; at: string | Date }[];
  return row === undefined ? null : { runId: row.runId, at: new Date(row.at).toISOString() };
}
