import { normalisedTitle } from '@kohtaanto/rules/occupation-linking/normalise.ts';
import type { Sureness } from '@kohtaanto/rules/occupation-linking/sureness.ts';
import { tradeWords } from '@kohtaanto/rules/occupation-linking/title-terms.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { OfficeLinker, SaidTitle } from './linking/office-linker.ts';
import { shippedGroupOf } from './shipped-names.ts';
import { groupNames, namedConcepts, namesakes, rememberedOfEach } from './store.ts';

/** An occupation that nobody has chosen for this very thing: it comes from the title's words, or from what was chosen for the same title before. */
export type SuggestedOccupation = {
  readonly isco: string;
  /** Null where a whole unit group was chosen. */
  readonly concept: string | null;
  readonly name: string; readonly groupName: string;
  readonly score: number; readonly remembered: boolean;
  /** Null of what was chosen for the same title before. */
  readonly sureness: Sureness | null;
};

/** From here on a title's own occupation is suggested: of our Finnish titles three in four get one, and two of three of those are of the right unit group. */
const LEAST = 0.55;

/** By the words of each title; a title that is like no name has none. */
export async function suggestOccupations(
  { tx, scope }: { readonly tx: Tx; readonly scope: AccessScope }, linker: OfficeLinker, titles: readonly SaidTitle[],
): Promise<ReadonlyMap<string, SuggestedOccupation>> {
  const byKey = new Map(titles.map((said) => [normalisedTitle(said.title), said]));
  byKey.delete('');
  const before = await rememberedOfEach(tx, scope, [...byKey.keys()]);
  const near = await linker.each(tx, scope, [...byKey].filter(([key]) => !before.has(key)).map(([, said]) => said));
  const sure = [...near].flatMap(([key, found]) => (found === null || found.score < LEAST ? []
    : [[key, { uri: found.uri, score: found.score, remembered: false, sureness: found.sureness }] as const]));
  const found = [...[...before].map(([key, uri]) => [key, { uri, score: 1, remembered: true, sureness: null }] as const), ...sure];
  const named = await namedConcepts(tx, [...new Set(found.map(([, { uri }]) => uri))], scope.language);
  const suggested = new Map(found.flatMap(([key, { uri, score, remembered, sureness }]): [string, SuggestedOccupation][] => {
    const one = named.get(uri);
    const group = one?.kind === 'group' ? one.code : one?.groupCode ?? groupIn(uri);
    if (!/^\d{4}$/u.test(group)) return [];
    const [name, groupName] = [one?.name ?? '', (one?.kind === 'group' ? one.name : one?.groupName) ?? ''];
    return [[key, { isco: group, concept: one === undefined || one.kind === 'group' ? null : uri, name, groupName, score, remembered, sureness }]];
  }));
  // Names of groups that the register has and those of our own are all there is before a classification has been brought.
  const said = new Map([...byKey.keys()].filter((each) => !suggested.has(each)).map((key) => [key, tradeWords(key).join(' ')]));
  const byName = await namesakes(tx, [...new Set(said.values())], scope.language);
  const byOurs = await groupNames(tx, [...new Set([...said.values()].flatMap((words) => shippedGroupOf(words) ?? []))], scope.language);
  for (const [key, words] of said) {
    const ours = shippedGroupOf(words);
    const { isco, name } = byName.get(words) ?? (ours === undefined ? { isco: '', name: '' } : { isco: ours, name: byOurs.get(ours) ?? '' });
    if (isco !== '') suggested.set(key, { isco, concept: null, name: name === '' ? words : name, groupName: name, score: 1, remembered: false, sureness: 'possible' });
  }
  return suggested;
}

/** The address under which a whole unit group is remembered. */
export const uriOfGroup = (isco: string): string => `http://data.europa.eu/esco/isco/C${isco}`;
const groupIn = (uri: string): string => /\/isco\/C(\d{4})$/u.exec(uri)?.[1] ?? '';
