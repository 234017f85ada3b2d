import { formatMonth } from '@kohtaanto/words/dates.ts';
import { createRefusalRegistry } from '../platform/http/refusal-registry.ts';
import type { Fault, RefusalValues } from '../platform/http/refusal.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Language } from '../platform/platform.ts';
import type { RegisterRun } from './contract.ts';
import { nameOfMeasure } from './names/measure-name.ts';
import { registerRefusals } from './refusals.ts';
import type { Rows } from './series/places.ts';

const sentences = createRefusalRegistry();
sentences.add(registerRefusals);

type Row = Omit<RegisterRun, 'faults' | 'startedAt' | 'finishedAt'> & {
  readonly faults: readonly Fault[]; readonly startedAt: string | Date; readonly finishedAt: string | Date;
};

/** How many faults of a run a page shows; the table keeps the first thousand. */
const SHOWN = 100;

// Names of the asker's own area: whoever works in another is not told by name.
const columns = `(select given_name || ' ' || family_name from office.staff s
    where s.staff_id = r.staff_id and s.area_id = (select office.asking_area())) as "staffName",
  run_id as "runId", started_at as "startedAt", finished_at as "finishedAt", staff_id as "staffId",
  kind, source, address, sha256, rows_read as rows, added, changed, unchanged, hidden, outcome, fault_count as "faultCount", faults`;

/** The log of imports, newest first, each fault in the reader's language. */
export async function listRuns(query: Rows, limit: number, language: Language): Promise<readonly RegisterRun[]> {
  const { rows } = await query(`select ${columns} from office.register_run r order by run_id desc limit $1`, [limit]);
  return (rows as readonly Row[]).map((row) => told(row, language));
}

export async function findRun(query: Rows, runId: number, language: Language): Promise<RegisterRun> {
  const { rows } = await query(`select ${columns} from office.register_run r where run_id = $1`, [runId]);
  const [row] = rows as readonly Row[];
  if (row === undefined) throw new Error(`run ${runId} is not there`);
  return told(row, language);
}

function told(row: Row, language: Language): RegisterRun {
  const iso = (at: string | Date) => new Date(at).toISOString();
  return {
    ...row, startedAt: iso(row.startedAt), finishedAt: iso(row.finishedAt), faults: [...toldFaults(row.faults.slice(0, SHOWN), language)],
  };
}

/** Faults with their place, what stands there and what to do. */
export function toldFaults(faults: readonly Fault[], language: Language): readonly RegisterRun['faults'][number][] {
  return faults.map((fault) => ({
    path: fault.path, code: fault.code, value: String(fault.values?.['value'] ?? ''), message: sentence(fault, language),
  }));
}

export function sentence(fault: Fault, language: Language): string {
  return sentences.find(fault.code) === undefined ? fault.code
    : sentences.problem(new Refused(fault.code, inWords(fault.values ?? {}, language)), language).detail;
}

const wholeCountry: Readonly<Record<Language, string>> = { fi: 'koko maa', sv: 'hela landet', en: 'whole country' };

/** A figure is named as on the pages, not by its codes: (Työttömät, koko maa, maaliskuu 2006). */
export function inWords(values: RefusalValues, language: Language): RefusalValues {
  const { measure, month } = values;
  const own = language === 'sv' ? Object.fromEntries(Object.entries(values).flatMap(([name, value]) =>
    (name.endsWith('Sv') ? [[name.slice(0, -2), value]] : []))) : {};
  const place = own['place'] ?? values['place'];
  return {
    ...values, ...own,
    ...(typeof measure === 'string' ? { measure: nameOfMeasure(measure, language) } : {}),
    ...(typeof place === 'string' ? { place: place.replace(/^SSS\b/u, wholeCountry[language]) } : {}),
    ...(typeof month === 'string' && /^\d{4}-\d{2}$/u.test(month) ? { month: formatMonth(month, language) } : {}),
  };
}
