import { Refused, type Fault, type RefusalValues } from '../platform/http/refusal.ts';
import { auditTables, type Audited, type AuditProgress } from './audit-tables.ts';
import type { AuditResult, AuditTask, CellName, Choices, ProofStep, ProtectResult, ReadFile, ToldCell } from './contract.ts';
import { rolesOf } from './column-roles.ts';
import { isHiddenMark } from './hidden-marks.ts';
import { hierarchiesOf, NO_HIERARCHIES, type Hierarchies } from './hierarchy-file.ts';
import { protectBeside } from './protect-beside.ts';
import { csvOf } from './protect-table.ts';
import { tableOfBytes, type TableFile } from './table-file.ts';

export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };
export type ThreadWish = {
  readonly kind: 'read' | 'audit' | 'protect';
  readonly files: readonly GivenFile[];
  readonly hierarchy: GivenFile | null;
  /** Municipalities and the employment areas they belong to, as they are called in three languages. */
  readonly areaPairs: readonly (readonly [municipality: string, area: string])[];
  readonly choices: Choices;
};
export type ThreadTold =
  | { readonly progress: Pick<AuditTask, 'doing' | 'done' | 'total'> }
  | { readonly reading: readonly ReadFile[] }
  | { readonly audit: AuditResult }
  | { readonly protection: ProtectResult }
  | { readonly refused: { readonly code: string; readonly values: RefusalValues; readonly faults: readonly Fault[] } };

const MOST_TOLD = 300;
const SAMPLE = 4;
const SHOWN_TERMS = 8;

/** Everything that is done with dropped files; runs in a thread of its own. */
export async function workOn(wish: ThreadWish, tell: (told: ThreadTold) => void): Promise<void> {
  try {
    const files = await readAll(wish.files);
    if (wish.kind === 'read') tell({ reading: files.map(described) });
    else if (wish.kind === 'audit') tell({ audit: told(await audited(files, wish, tell), wish.choices.known) });
    else tell({ protection: await protectPlanned(files, wish, tell) });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    tell({ refused: { code: error.code, values: error.values, faults: error.faults } });
  }
}

/** Every file is read before any fault of one is told. */
async function readAll(given: readonly GivenFile[]): Promise<readonly TableFile[]> {
  const outcomes = await Promise.allSettled(given.map(({ name, bytes }) => tableOfBytes(name, Buffer.from(bytes))));
  const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const [first, ...more] = refused;
  if (first !== undefined && more.length > 0 && refused.every((one) => one instanceof Refused)) {
    throw new Refused('disclosure.files-unfit', { count: refused.length }, {
      faults: refused.map(({ code, values }): Fault => ({ path: String(values['file'] ?? ''), code, values })),
    });
  }
  if (first !== undefined) throw first;
  return outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

function described(file: TableFile): ReadFile {
  const roles = rolesOf(file, {});
  const counts = file.headings.map((_, column) => column).filter((column) => roles[column] === 'count');
  return {
    fileName: file.name, rows: file.rows.length,
    hidden: file.rows.reduce((sum, { cells }) => sum + counts.filter((column) => isHiddenMark(cells[column] ?? '')).length, 0),
    columns: file.headings.map((heading, column) => ({
      heading, role: roles[column] ?? 'left-out',
      sample: [...new Set(file.rows.slice(0, 200).map(({ cells }) => cells[column] ?? ''))].slice(0, SAMPLE),
    })),
  };
}

async function hierarchiesFor({ hierarchy, areaPairs }: ThreadWish): Promise<Hierarchies> {
  const own = hierarchy === null ? NO_HIERARCHIES : hierarchiesOf(await tableOfBytes(hierarchy.name, Buffer.from(hierarchy.bytes)));
  const built = own.pairs.has('') ? own.pairs.get('') ?? [] : areaPairs;
  return { levels: own.levels, pairs: new Map([...own.pairs, ['', built]]) };
}

async function audited(files: readonly TableFile[], wish: ThreadWish, tell: (told: ThreadTold) => void): Promise<Audited> {
  let last = 0;
  return auditTables(files, {
    columns: wish.choices.roles === undefined ? {} : { rolesOfFiles: wish.choices.roles },
    hierarchies: await hierarchiesFor(wish), known: wish.choices.known ?? undefined, list: true,
    onProgress: (progress: AuditProgress) => {
      const now = performance.now();
      if (now - last < 200) return;
      last = now;
      tell({ progress });
    },
  });
}

/** The planned table protected beside those that are out, then attacked together with them. */
async function protectPlanned(files: readonly TableFile[], wish: ThreadWish, tell: (told: ThreadTold) => void): Promise<ProtectResult> {
  const planned = files[wish.choices.planned] ?? files[0];
  if (planned === undefined) throw new Refused('disclosure.not-a-table', { file: '' });
  tell({ progress: { doing: 'protecting', done: 0, total: planned.rows.length } });
  const done = protectBeside(files, wish.choices.planned, {
    roles: wish.choices.roles, hierarchies: await hierarchiesFor(wish), threshold: wish.choices.threshold,
  });
  const after = await audited(files.map((file) => (file === planned ? done.table : file)), wish, tell);
  return {
    fileName: `${planned.name.replace(/\.[^.]+$/u, '')}-suojattu.csv`,
    csv: `\u{feff}${csvOf({ headings: done.table.headings, records: done.table.rows.map(({ cells }) => cells) })}`,
    ...done.counts, leftOut: [...done.leftOut], after: told(after, wish.choices.known),
  };
}

const endOf = (value: number | undefined): number | null => (value === undefined || !Number.isFinite(value) ? null : value);

/** The result as it leaves the thread: counts, and the told cells with their proofs. */
function told({ published, levels, toOneAlone, explanations }: Audited, known: Choices['known']): AuditResult {
  const nameOf = (cell: number): CellName => {
    const place = published.places[cell];
    return { measure: place?.measure ?? '', codes: [...(place?.codes ?? [])] };
  };
  const proofs = new Map(explanations.map((one) => [one.cell, one]));
  const last = levels.at(-1);
  const ends = new Map((last?.result.intervals ?? []).map((one) => [one.cell, one]));
  const cells: ToldCell[] = [];
  const done = new Set<number>();
  const add = (cell: number, kind: ToldCell['kind'], level: ToldCell['level'], by: number | null): void => {
    if (done.has(cell) || cells.length >= MOST_TOLD) return;
    done.add(cell);
    const proof = proofs.get(cell);
    cells.push({
      cell: nameOf(cell), kind, level,
      low: published.cells[cell]?.value ?? endOf(ends.get(cell)?.low), high: published.cells[cell]?.value ?? endOf(ends.get(cell)?.high),
      steps: (proof?.equations ?? []).flatMap((equation) => stepOf(published, equation, nameOf)),
      bounds: (proof?.bounds ?? []).map(({ cell: other, at, value }) => ({ cell: nameOf(other), at, value })),
      byTrying: kind === 'exact' && proof?.byTrying === true, by: by === null ? null : nameOf(by),
      printedIn: published.printedElsewhere.get(cell) ?? null,
    });
  };
  for (const cell of published.printedElsewhere.keys()) add(cell, 'printed-elsewhere', 'linear', null);
  for (const { level, result } of levels) for (const cell of result.exact) add(cell, 'exact', level, null);
  for (const { cell, by } of toOneAlone) add(cell, 'to-one-alone', last?.level ?? 'linear', by);
  for (const cell of last?.result.narrowed ?? []) add(cell, 'narrowed', last?.level ?? 'linear', null);
  const [low, high] = known ?? [1, 4];
  return {
    files: published.tables.map(({ name, rows }) => ({
      fileName: name,
      cells: rows.reduce((sum, row) => sum + row.figures.filter((figure) => figure !== undefined).length, 0),
      hidden: rows.reduce((sum, row) => sum + row.figures.filter((figure) => figure === null).length, 0),
      small: rows.reduce((sum, row) => sum + row.figures.filter((figure) => typeof figure === 'number' && figure >= low && figure <= high).length, 0),
    })),
    cells: published.cells.length, hidden: published.cells.filter(({ value }) => value === null).length,
    equations: published.equations.length,
    levels: levels.map(({ level, result }) => ({
      level, exact: result.exact.length, narrowed: result.narrowed.length, contradictions: result.contradictions,
    })),
    toOneAlone: toOneAlone.length, printedElsewhere: published.printedElsewhere.size, told: cells,
    relations: published.relations.map(({ kind, file, column, one, other, tried }) => ({ kind, file, column, one, other, tried })),
    unexplained: [...published.unexplained], notSums: [...published.notSums],
    known,
  };
}

/** An equation of a proof, in which many printed parts are one number. */
function stepOf(published: Audited['published'], equation: number, nameOf: (cell: number) => CellName): ProofStep[] {
  const found = published.equations[equation];
  if (found === undefined) return [];
  const all = found.terms.map(([cell, factor]) => ({ cell: nameOf(cell), factor, value: published.cells[cell]?.value ?? null }));
  const [total, ...parts] = all;
  const printed = parts.filter(({ value }) => value !== null);
  const shorten = found.from === 'sum' && printed.length > SHOWN_TERMS && total !== undefined;
  return [{
    from: found.from ?? 'sum',
    terms: shorten ? [total, ...parts.filter(({ value }) => value === null)] : all,
    others: shorten ? { count: printed.length, sum: printed.reduce((sum, { value }) => sum + (value ?? 0), 0) } : null,
    low: endOf(found.low), high: endOf(found.high), percent: found.percent ?? null,
  }];
}
