import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import { headingsKey, sameHeadings, suggestMapping, type Mapping } from './columns.ts';

/** How many imports back the same headings are looked for. */
const LOOKED_BACK = 50;

/**
 * The columns somebody of the area chose for a file with the same headings: those of a check or an
 * import since this office was opened, else those of an import that is in the register. Headings
 * alone are kept, never a row.
 */
export class RememberedColumns {
  readonly #chosen = new Map<string, Mapping>();

  keep(scope: AccessScope, headings: readonly string[], mapping: Mapping): void {
    const key = keyOf(scope, headings);
    this.#chosen.delete(key); // the newest last, so that the oldest is the first to be forgotten
    this.#chosen.set(key, mapping);
    const [oldest] = this.#chosen.keys();
    if (this.#chosen.size > MOST_KEPT && oldest !== undefined) this.#chosen.delete(oldest);
  }

  /** Nothing where the headings are new, or where they would be taken the same way anyway. */
  async find(tx: Tx, scope: AccessScope, headings: readonly string[]): Promise<Mapping | undefined> {
    const found = this.#chosen.get(keyOf(scope, headings)) ?? await ofEarlierImport(tx, scope, headings);
    return found === undefined || sameMapping(found, suggestMapping(headings)) ? undefined : found;
  }
}

const MOST_KEPT = 500;

async function ofEarlierImport(
  tx: Tx, scope: AccessScope, headings: readonly string[],
): Promise<Mapping | undefined> {
  const { rows } = await sql<{ columns: Mapping; headings: readonly string[] }>`
    select mapping -> 'columns' as columns, mapping -> 'headings' as headings
    from office.import_batch where area_id = ${scope.areaId} and mapping ? 'headings'
    order by imported_at desc limit ${LOOKED_BACK}`.execute(tx);
  return rows.find((row) => sameHeadings(row.headings, headings))?.columns;
}

function keyOf(scope: AccessScope, headings: readonly string[]): string {
  return `${scope.areaId}\n${headingsKey(headings)}`;
}

function sameMapping(one: Mapping, other: Mapping): boolean {
  const keys = Object.keys({ ...one, ...other }) as (keyof Mapping)[];
  return keys.every((key) => one[key] === other[key]);
}
