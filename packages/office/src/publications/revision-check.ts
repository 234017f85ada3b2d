import { Refused } from '../platform/http/refusal.ts';
import { cellsNamed } from './compose/as-fixed.ts';
import type { CountName } from './attack/named-counts.ts';
import { toldByContent } from './attack/told-by-content.ts';
import type { PublishedCell, PublishedContent } from './content.ts';

/** Published by others and revised by them: what is counted here is told once. */
const OF_OTHERS = new Set(['labour-force']);

/**
 * A revision tells nothing that an earlier one hid and changes no count: two versions of a count side by side
 * tell what was corrected, person by person. What it may change is words, and it may add figures.
 */
export function refuseTellingRevision(before: readonly PublishedContent[], now: PublishedContent): void {
  const old = new Map<string, PublishedCell>();
  for (const { count, cell } of before.flatMap(countsOf)) if (cell !== null) old.set(keyOf(count), cell);
  const fresh = countsOf(now).filter(({ count }) => !OF_OTHERS.has(count.measure));
  const tells = fresh.filter(({ count, cell }) => typeof cell === 'number' && old.get(keyOf(count)) === 'suppressed');
  if (tells.length > 0) throw refusal('publications.revision-tells', tells);
  const changes = fresh.filter(({ count, cell }) => {
    const was = old.get(keyOf(count));
    return typeof was === 'number' && was !== cell;
  });
  if (changes.length > 0) throw refusal('publications.revision-changes', changes);
}

const countsOf = (content: PublishedContent) => toldByContent(content).counts;
const keyOf = ({ month, measure, place, split }: CountName): string => `${month}|${measure}|${place}|${split}`;

function refusal(code: string, cells: readonly { readonly count: CountName }[]): Refused {
  return new Refused(code, { count: cells.length, cells: cellsNamed(cells.map(({ count }) => count)) });
}
