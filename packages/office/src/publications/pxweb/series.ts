import { indicatorSeries, unemploymentSeries } from '@kohtaanto/words/publications/table-words.ts';
import type { NameInLanguages } from '../../areas/contract.ts';
import type { Database, AccessScope, Tx } from '../../platform/platform.ts';
import type { PublishedTable } from '../content.ts';
import { tablesOf } from '../content.ts';
import { listPublic } from '../public-door.ts';
import { readPublicContent } from '../store.ts';

/** The folders under an area, by the kind of what lies in them. */
export const folders: readonly { readonly id: string; readonly kind: string; readonly text: NameInLanguages }[] = [
  { id: 'unemployment', kind: 'unemployment-table', text: { fi: 'Työttömyys', sv: 'Arbetslöshet', en: 'Unemployment' } },
  { id: 'indicators', kind: 'indicator-table', text: { fi: 'Mittarit', sv: 'Indikatorer', en: 'Indicators' } },
];

/** All months of one subject in an area: to PxWeb they are one table with a variable of time. */
export type Series = {
  readonly areaId: number; readonly area: NameInLanguages; readonly folder: string; readonly id: string;
  readonly title: NameInLanguages; readonly updated: string; readonly tables: readonly PublishedTable[];
};

export type SeriesShelf = { all(scope: AccessScope): Promise<readonly Series[]> };

/** What is published never changes, so each revision is read from the register once. */
export function openSeries(database: Database): SeriesShelf {
  const kept = new Map<string, PublishedTable>();
  const tableOf = async (tx: Tx, areaId: number, publicationId: string, revision: number): Promise<PublishedTable | null> => {
    const key = `${areaId} ${publicationId} ${revision}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const content = await readPublicContent(tx, areaId, publicationId, revision);
    const [table] = content === null ? [] : tablesOf(content);
    if (table === undefined) return null;
    if (kept.size > 2000) kept.clear();
    kept.set(key, table);
    return table;
  };
  return {
    all: (scope) => database.read(scope, async (tx) => {
      const found = new Map<string, Series>();
      for (const entry of await listPublic(tx)) {
        const folder = folders.find(({ kind }) => kind === entry.kind);
        if (entry.withdrawn || folder === undefined) continue;
        const table = await tableOf(tx, entry.areaId, entry.publicationId, entry.revision);
        if (table === null) continue;
        const key = `${entry.areaId} ${table.id}`;
        const known = found.get(key);
        found.set(key, {
          areaId: entry.areaId, area: entry.area, folder: folder.id, id: `${table.id}.px`,
          title: known?.title ?? titleOf(table), updated: later(known?.updated, entry.publishedAt),
          tables: [...known?.tables ?? [], table],
        });
      }
      return [...found.values()];
    }),
  };
}

const later = (one: string | undefined, other: string): string => (one !== undefined && one > other ? one : other);

/** The title of all months; of a single one it names the month. */
function titleOf({ id, area, definitions, dimensions }: PublishedTable): NameInLanguages {
  if (id === 'unemployment-table') return unemploymentSeries(area.name);
  const group = dimensions.find(({ role }) => role === 'group')?.code;
  return indicatorSeries(definitions[0]?.name ?? area.name, group === 'sex' || group === 'age' ? group : 'municipality', area.name);
}
