import type { KnownOccupation, OccupationKnowledge } from '@kohtaanto/rules/matching/occupation-ground.ts';
import { sql } from 'kysely';
import type { Tx } from '../platform/platform.ts';

export type Named = Readonly<Partial<Record<'fi' | 'sv' | 'en', string>>>;
/** What matching knows of occupations: ESCO's where the operator has brought it, otherwise the tree of ISCO alone. */
export type KnownOccupations = {
  readonly knowledge: OccupationKnowledge; readonly groups: ReadonlyMap<string, Named>; readonly concepts: ReadonlyMap<string, Named>;
};

/** By this one knows whether it has to be read anew: another release, or other names of groups. */
export async function stampOfKnowledge(tx: Tx): Promise<string> {
  const { rows: [stamp] } = await sql<{ stamp: string }>`
    select coalesce((select max(release_id) from esco_release), 0) || ' '
      || (select count(distinct group_code) from register_group_name where group_code ~ '^[0-9]{4}$') || ' '
      || (select count(distinct isco) from vacancy where isco is not null) as stamp`.execute(tx);
  return stamp?.stamp ?? '';
}

export async function readKnowledge(tx: Tx): Promise<KnownOccupations> {
  const { rows: named } = await sql<{ isco: string; name: Named }>`select group_code as isco, jsonb_object_agg(language, name) as name
    from register_group_name where group_code ~ '^[0-9]{4}$' group by 1 order by 1`.execute(tx);
  const { rows: used } = await sql<{ isco: string }>`select distinct isco from vacancy where isco is not null order by 1`.execute(tx);
  const { rows: [release] } = await sql<{ version: string }>`select version from esco_release order by release_id desc limit 1`.execute(tx);
  const unitGroups = [...new Set([...named.map(({ isco }) => isco), ...used.map(({ isco }) => isco)])];
  const groups = new Map(named.map(({ isco, name }) => [isco, name]));
  if (release === undefined) return { knowledge: { version: 'isco-08', occupations: [], unitGroups }, groups, concepts: new Map() };
  const concepts = await namesOf(tx);
  const occupations = (await occupationsOf(tx)).map((each) => ({ ...each, names: Object.values(concepts.get(each.concept) ?? {}) }));
  const groupNames = [...groups].map(([isco, name]) => ({ isco, names: Object.values(name) }));
  return { knowledge: { version: `esco-${release.version}`, occupations, unitGroups, groupNames }, groups: await withGroups(tx, groups), concepts };
}

/** Rows read at once: each is parsed while nobody else is answered. */
const OCCUPATIONS = 250;
const NAMES = 2000;

/** Page after page, by what stands last. */
async function allPages<T>(size: number, keyOf: (row: T) => string, page: (after: string) => Promise<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for (;;) {
    const last = all.at(-1);
    const rows = await page(last === undefined ? '' : keyOf(last));
    all.push(...rows);
    if (rows.length < size) return all;
  }
}

const occupationsOf = (tx: Tx): Promise<readonly KnownOccupation[]> => allPages(OCCUPATIONS, ({ concept }) => concept, (after) => someOccupations(tx, after));

/** An occupation belongs to the unit group above it; ESCO's own number begins with the group's. */
async function someOccupations(tx: Tx, after: string): Promise<readonly KnownOccupation[]> {
  const { rows } = await sql<KnownOccupation>`
    select c.uri as concept, left(c.code, 4) as isco,
      coalesce(array_agg(s.skill_uri order by s.skill_uri) filter (where s.essential), '{}') as essential,
      coalesce(array_agg(s.skill_uri order by s.skill_uri) filter (where not s.essential), '{}') as optional
    from esco_concept c left join esco_skill_of s on s.occupation_uri = c.uri
    where c.kind = 'occupation' and c.code ~ '^[0-9]{4}' and c.uri > ${after} group by c.uri, c.code order by c.uri limit ${OCCUPATIONS}`.execute(tx);
  return rows;
}

async function withGroups(tx: Tx, groups: ReadonlyMap<string, Named>): Promise<ReadonlyMap<string, Named>> {
  const { rows } = await sql<{ code: string; name: Named }>`
    select c.code, jsonb_object_agg(l.language, l.label) as name from esco_concept c join esco_label l using (uri)
    where c.kind = 'group' and c.code ~ '^[0-9]{4}$' and l.preferred group by c.code`.execute(tx);
  return new Map([...rows.map(({ code, name }): [string, Named] => [code, name]), ...groups]);
}

/** Names of occupations and skills. */
async function namesOf(tx: Tx): Promise<ReadonlyMap<string, Named>> {
  const rows = await allPages<{ readonly uri: string; readonly name: Named }>(NAMES, ({ uri }) => uri, async (after) => (await sql<{ readonly uri: string; readonly name: Named }>`
    select c.uri, jsonb_object_agg(l.language, l.label) as name from esco_concept c join esco_label l using (uri)
    where c.kind <> 'group' and c.uri > ${after} and l.preferred and l.language in ('fi', 'sv', 'en') group by c.uri order by c.uri limit ${NAMES}`.execute(tx)).rows);
  return new Map(rows.map(({ uri, name }) => [uri, name]));
}
