import type { InLanguages, Language } from '@kohtaanto/words/language.ts';
import { Refused } from '../platform/http/refusal.ts';
import { auditTables, type Audited } from './audit-tables.ts';
import { formulasOf } from './formulas.ts';
import { hierarchiesOf, NO_HIERARCHIES } from './hierarchy-file.ts';
import { readTableFile } from './table-file.ts';

export type AuditOptions = {
  readonly dims?: string; readonly value?: string; readonly hierarchy?: string; readonly derived?: readonly string[];
  readonly known?: string; readonly list?: boolean; readonly json?: boolean;
};

/** What can be recovered of the hidden figures from all the files together, by what is known besides. */
export async function auditFiles(paths: readonly string[], options: AuditOptions): Promise<Audited> {
  const known = knownRange(options.known);
  const formulas = formulasOf(options.derived ?? []);
  const files = await Promise.all(paths.map(readTableFile));
  const hierarchies = options.hierarchy === undefined ? NO_HIERARCHIES : hierarchiesOf(await readTableFile(options.hierarchy));
  try {
    return await auditTables(files, {
      columns: { dims: listOf(options.dims), values: listOf(options.value), formulas }, hierarchies, known,
      list: options.list === true || options.json === true,
    });
  } catch (error) {
    // On the command line a column is named by an option; on the page it is chosen.
    if (!(error instanceof Refused) || error.code !== 'disclosure.nothing-to-audit') throw error;
    throw new Refused('disclosure.no-figures-named', error.values, { cause: error });
  }
}

/** Figures are hidden and nothing was found that ties them to others: that nothing was told then proves nothing. */
export function nothingChecked({ published: { cells, equations, printedElsewhere } }: Audited): boolean {
  return equations.length === 0 && printedElsewhere.size === 0 && cells.some(({ value }) => value === null);
}

export function listOf(given: string | undefined): readonly string[] | undefined {
  return given?.split(',').map((name) => name.trim()).filter((name) => name !== '');
}

export function knownRange(given: string | undefined): readonly [number, number] | undefined {
  if (given === undefined) return undefined;
  const [, low, high] = /^(\d+)\s*[-–]\s*(\d+)$/u.exec(given.trim()) ?? [];
  if (low === undefined || high === undefined || Number(low) > Number(high)) {
    throw new Refused('disclosure.option-unfit', { option: '--known', given, example: '--known 1-4' });
  }
  return [Number(low), Number(high)];
}

const NOTHING_CHECKED: InLanguages = {
  fi: 'Summia ei tunnistettu: mitään ei voitu tarkistaa', sv: 'Inga summor kändes igen: ingenting kunde granskas',
  en: 'No sums were recognised: nothing could be checked',
};

/** A line for each level, then the cells found at the last one, if asked for. */
export function auditTold({ published, levels, toOneAlone, explanations }: Audited, list: boolean, language: Language = 'en'): string {
  const hidden = published.cells.filter((cell) => cell.value === null).length;
  const lines = [`${published.cells.length} cells, ${hidden} hidden, ${published.equations.length} equations`];
  if (nothingChecked({ published, levels, toOneAlone, explanations })) {
    lines.push(`! ${NOTHING_CHECKED[language]} (--dims, --value, --hierarchy)`);
  }
  for (const { kind, file, column, one, other, tried } of published.relations) {
    lines.push(`${file}: ${column} = ${written(kind, one, other)} (holds in ${tried} rows)`);
  }
  for (const { file, column } of published.unexplained) lines.push(`${file}: ${column} is not used: what it is worked out from was not found (--derived)`);
  for (const { dimension, code, broken, tested } of published.notSums) {
    lines.push(`${dimension}: ${code} is not the sum of its parts in ${broken} of ${tested} places: not used (--hierarchy)`);
  }
  for (const { level, result } of levels) {
    lines.push(`${level}: ${result.exact.length} exact, ${result.narrowed.length} narrowed`
      + (result.contradictions > 0 ? `, ${result.contradictions} contradictions` : ''));
  }
  if (published.printedElsewhere.size > 0) lines.push(`hidden in one file and printed in another: ${published.printedElsewhere.size}`);
  if (toOneAlone.length > 0) lines.push(`one alone in a hidden cell: ${toOneAlone.length} more exact to whoever that is`);
  const last = levels.at(-1);
  if (list && last !== undefined) {
    const told = new Set([...last.result.exact, ...last.result.narrowed]);
    const why = new Map(explanations.map((one) => [one.cell, one.equations]));
    for (const { cell, low, high } of last.result.intervals) {
      if (!told.has(cell)) continue;
      const name = published.cells[cell]?.key ?? '';
      lines.push(`${name}\t${low === high ? low : `${low}–${high}`}\t${why.get(cell)?.length ?? 0} equations`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function written(kind: Audited['published']['relations'][number]['kind'], one: string, other: string): string {
  if (kind === 'change') return `${one} - ${other}`;
  if (kind === 'columns') return `${one} + ${other}`;
  return kind === 'rate' ? `100 × (${one} / ${other} - 1)` : `100 × ${one} / ${other}`;
}

export function auditAsJson({ published, levels, toOneAlone, explanations }: Audited): string {
  const keyOf = (cell: number): string => published.cells[cell]?.key ?? '';
  const endOf = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return `${JSON.stringify({
    cells: published.cells.length,
    hidden: published.cells.filter((cell) => cell.value === null).length,
    equations: published.equations.length,
    nothingChecked: nothingChecked({ published, levels, toOneAlone, explanations }),
    relations: published.relations.map(({ kind, file, column, one, other, tried }) => ({ kind, file, column, one, other, tried })),
    unexplained: published.unexplained,
    notSums: published.notSums,
    levels: levels.map(({ level, result }) => ({
      level, exact: result.exact.length, narrowed: result.narrowed.length, contradictions: result.contradictions,
      intervals: result.intervals.map(({ cell, low, high }) => ({ cell: keyOf(cell), low: endOf(low), high: endOf(high) })),
    })),
    toOneAlone: toOneAlone.map(({ cell, by }) => ({ cell: keyOf(cell), by: keyOf(by) })),
    explanations: explanations.map(({ cell, equations }) => ({
      cell: keyOf(cell),
      equations: equations.map((e) => published.equations[e]?.terms.map(([of, by]) => ({ cell: keyOf(of), by, value: published.cells[of]?.value ?? null }))),
    })),
  }, null, 2)}\n`;
}
