import { usualSkill } from '@kohtaanto/words/matching/usual-skills.ts';
import { sql } from 'kysely';
import type { AccessScope, Language, Tx } from '../platform/platform.ts';
import type { LabelLines, TreeLines } from './linking/thread-questions.ts';
import { shippedNames } from './shipped-names.ts';

export type Release = { readonly releaseId: number; readonly version: string; readonly languages: readonly string[]; readonly importedAt: string; readonly importedBy: string | null;
  readonly counts: Readonly<Record<string, number>> };

export async function newestRelease(tx: Tx): Promise<Release | undefined> {
  const { rows } = await sql<Release>`
    select release_id as "releaseId", version, languages, counts, imported_by as "importedBy",
      to_char(imported_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD"T"HH24:MI') as "importedAt"
    from office.esco_release order by release_id desc limit 1`.execute(tx);
  return rows[0];
}

/** Every name of the occupations and groups, or of the skills: for the index, columns of lines. */
export async function labelLines(tx: Tx, skills: boolean): Promise<LabelLines> {
  const { rows } = await sql<LabelLines>`
    select coalesce(string_agg(uri, e'\n'), '') as uris, coalesce(string_agg(language, e'\n'), '') as languages,
      coalesce(string_agg(label, e'\n'), '') as labels, coalesce(string_agg(decides, e'\n'), '') as decides
    from (select l.uri, l.language, translate(l.label, e'\n', ' ') as label, '0' as decides from office.esco_label l
      join office.esco_concept c on c.uri = l.uri
      where (c.kind = 'skill') = ${skills} and l.language in ('fi', 'sv', 'en') and (${!skills} or l.preferred)
      union all
      select c.uri, s.language, s.label, '1' from jsonb_to_recordset(${JSON.stringify(skills ? [] : shippedNames)}::jsonb) s(code text, language text, label text)
      join office.esco_concept c on c.code = s.code and c.kind = 'occupation'
      order by 1, 2, 3) as x`.execute(tx);
  return rows[0] ?? { uris: '', languages: '', labels: '', decides: '' };
}

export async function treeLines(tx: Tx): Promise<TreeLines> {
  const { rows } = await sql<TreeLines>`
    select coalesce(string_agg(uri, e'\n' order by uri), '') as uris, coalesce(string_agg(broader, e'\n' order by uri), '') as broader
    from office.esco_concept where broader is not null`.execute(tx);
  return rows[0] ?? { uris: '', broader: '' };
}

/** The area's own names, and a mark that is another whenever they are. */
export async function ownLines(tx: Tx, { areaId }: AccessScope): Promise<LabelLines & { readonly mark: string }> {
  const { rows } = await sql<LabelLines & { readonly mark: string }>`
    select coalesce(string_agg(uri, e'\n' order by label_id), '') as uris, coalesce(string_agg(language, e'\n' order by label_id), '') as languages,
      coalesce(string_agg(translate(label, e'\n', ' '), e'\n' order by label_id), '') as labels,
      md5(coalesce(string_agg(label_id::text, ',' order by label_id), '')) as mark
    from office.occupation_label l where area_id = ${areaId} and removed_at is null
      and exists (select from office.esco_concept c where c.uri = l.uri)`.execute(tx);
  return rows[0] ?? { uris: '', languages: '', labels: '', mark: '' };
}

export type NamedConcept = { readonly uri: string; readonly kind: string; readonly code: string; readonly name: string; readonly groupCode: string; readonly groupName: string };

/** Concepts by their names in the asker's language, or in another where it has none, with their unit group. */
export async function namedConcepts(tx: Tx, uris: readonly string[], language: Language): Promise<ReadonlyMap<string, NamedConcept>> {
  const { rows } = await sql<NamedConcept>`
    with recursive up as (
      select c.uri as start, c.uri, c.kind, c.code, c.broader, 0 as steps from office.esco_concept c where c.uri = any(${uris})
      union all
      select up.start, c.uri, c.kind, c.code, c.broader, up.steps + 1 from up join office.esco_concept c on c.uri = up.broader where up.kind <> 'group' and up.steps < 8),
    named as (
      select distinct on (l.uri) l.uri, l.label from office.esco_label l where l.preferred and l.uri in (select uri from up)
      order by l.uri, (l.language = ${language}) desc, array_position(array['fi', 'sv', 'en'], l.language))
    select s.uri, s.kind, s.code, coalesce(n.label, '') as name, coalesce(g.code, '') as "groupCode", coalesce(gn.label, '') as "groupName"
    from (select * from up where steps = 0) s left join named n on n.uri = s.uri
      left join lateral (select * from up where up.start = s.start and up.kind = 'group' order by steps limit 1) g on true
      left join named gn on gn.uri = g.uri`.execute(tx);
  return new Map(rows.map((row) => [row.uri, row]));
}

export async function remembered(tx: Tx, { areaId }: AccessScope, key: string): Promise<{ readonly uri: string; readonly chosenBy: string; readonly chosenAt: string } | undefined> {
  const { rows } = await sql<{ uri: string | null; chosenBy: string; chosenAt: string }>`
    select ch.uri, ch.chosen_by as "chosenBy", to_char(ch.chosen_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD') as "chosenAt"
    from office.occupation_choice ch where ch.area_id = ${areaId} and ch.title_key = ${key} order by ch.choice_id desc limit 1`.execute(tx);
  const [row] = rows;
  return row?.uri === null || row === undefined ? undefined : { ...row, uri: row.uri };
}

/** Skills by their names in the classification: those told in words too, where one skill alone is called by the very words in some language. */
export async function skillNames(tx: Tx, refs: readonly string[], language: Language): Promise<Readonly<Record<string, string>>> {
  const called = await skillsCalled(tx, refs.filter((ref) => ref.startsWith('own:')));
  const uriOf = (ref: string): string => called.get(ref) ?? ref;
  const uris = [...new Set(refs.map(uriOf))].filter((ref) => !ref.startsWith('own:'));
  const named = uris.length === 0 ? undefined : await namedConcepts(tx, uris, language);
  return Object.fromEntries(refs.flatMap((ref) => {
    const name = named?.get(uriOf(ref))?.name ?? (ref.startsWith('own:') ? usualSkill(ref.slice(4), language) : undefined);
    return name === undefined ? [] : [[ref, name]];
  }));
}

async function skillsCalled(tx: Tx, refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (refs.length === 0) return new Map();
  const { rows } = await sql<{ words: string; uri: string }>`select lower(l.label) as words, min(l.uri) as uri from office.esco_label l join office.esco_concept c using (uri)
    where c.kind = 'skill' and lower(l.label) = any (${refs.map((ref) => ref.slice(4).toLowerCase())}::text[]) group by 1 having count(distinct l.uri) = 1`.execute(tx);
  const uriOf = new Map(rows.map(({ words, uri }) => [words, uri]));
  return new Map(refs.flatMap((ref) => { const uri = uriOf.get(ref.slice(4).toLowerCase()); return uri === undefined ? [] : [[ref, uri]]; }));
}

/** What was chosen for each of many titles, where something was. */
export async function rememberedOfEach(tx: Tx, { areaId }: AccessScope, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; uri: string | null }>`
    select distinct on (ch.title_key) ch.title_key as key, ch.uri from office.occupation_choice ch
    where ch.area_id = ${areaId} and ch.title_key = any (${[...keys]}::text[]) order by ch.title_key, ch.choice_id desc`.execute(tx);
  return new Map(rows.flatMap(({ key, uri }) => (uri === null ? [] : [[key, uri] as const])));
}

/** Unit groups whose name in the register is the very title, where one alone has it. */
export async function namesakes(tx: Tx, keys: readonly string[], language: Language): Promise<ReadonlyMap<string, { readonly isco: string; readonly name: string }>> {
  const { rows } = await sql<{ key: string; isco: string; name: string }>`
    select lower(g.name) as key, min(g.group_code) as isco,
      coalesce((select n.name from register_group_name n where n.group_code = min(g.group_code) and n.language = ${language}), min(g.name)) as name
    from register_group_name g where g.group_code ~ '^[0-9]{4}$' and lower(g.name) = any (${[...keys]}::text[])
    group by 1 having count(distinct g.group_code) = 1`.execute(tx);
  return new Map(rows.map(({ key, isco, name }) => [key, { isco, name }]));
}

/** What the register calls unit groups, in the asker's language or in another. */
export async function groupNames(tx: Tx, codes: readonly string[], language: Language): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const { rows } = await sql<{ code: string; name: string }>`select distinct on (group_code) group_code as code, name from register_group_name
    where group_code = any (${[...codes]}::text[]) order by group_code, (language = ${language}) desc, language`.execute(tx);
  return new Map(rows.map(({ code, name }) => [code, name]));
}

export async function choose(tx: Tx, scope: AccessScope, choice: { readonly key: string; readonly title: string; readonly uri: string | null }): Promise<void> {
  await sql`insert into office.occupation_choice (area_id, title_key, title, uri, chosen_by)
    values (${scope.areaId}, ${choice.key}, ${choice.title}, ${choice.uri}, ${scope.staffId})`.execute(tx);
}

export type OwnLabel = { readonly labelId: number; readonly uri: string; readonly language: string; readonly label: string; readonly addedBy: string; readonly addedAt: string };

export async function ownLabels(tx: Tx, { areaId }: AccessScope): Promise<readonly OwnLabel[]> {
  const { rows } = await sql<OwnLabel>`
    select l.label_id as "labelId", l.uri, l.language, l.label, coalesce(s.given_name || ' ' || s.family_name, l.added_by) as "addedBy",
      to_char(l.added_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD') as "addedAt"
    from office.occupation_label l left join office.staff s on s.area_id = l.area_id and s.staff_id = l.added_by
    where l.area_id = ${areaId} and l.removed_at is null order by l.label, l.label_id`.execute(tx);
  return rows;
}

/** Undefined where the concept already has the name, its own or ESCO's. */
export async function addLabel(tx: Tx, scope: AccessScope, given: { readonly uri: string; readonly language: string; readonly label: string }): Promise<number | undefined> {
  const { rows } = await sql<{ labelId: number }>`
    insert into office.occupation_label (area_id, uri, language, label, added_by)
    select ${scope.areaId}, ${given.uri}, ${given.language}, ${given.label}, ${scope.staffId}
    where not exists (select from office.esco_label where uri = ${given.uri} and language = ${given.language} and lower(label) = lower(${given.label}))
    on conflict (area_id, uri, language, label) where removed_at is null do nothing
    returning label_id as "labelId"`.execute(tx);
  return rows[0]?.labelId;
}

export async function removeLabel(tx: Tx, scope: AccessScope, labelId: number): Promise<boolean> {
  const { rows } = await sql`update office.occupation_label set removed_by = ${scope.staffId}, removed_at = now()
    where area_id = ${scope.areaId} and label_id = ${labelId} and removed_at is null returning label_id`.execute(tx);
  return rows.length > 0;
}

export type ConceptLabel = { readonly language: string; readonly preferred: boolean; readonly label: string; readonly own: boolean };

export async function labelsOfConcept(tx: Tx, scope: AccessScope, uri: string): Promise<readonly ConceptLabel[]> {
  const { rows } = await sql<ConceptLabel>`
    select language, preferred, label, false as own from office.esco_label where uri = ${uri} and language in ('fi', 'sv', 'en')
    union all select language, false, label, true from office.occupation_label where area_id = ${scope.areaId} and uri = ${uri} and removed_at is null
    order by preferred desc, language, label`.execute(tx);
  return rows;
}

export async function pathOf(tx: Tx, uri: string, language: Language): Promise<readonly { readonly uri: string; readonly code: string; readonly name: string }[]> {
  const { rows } = await sql<{ uri: string; code: string; name: string }>`
    with recursive up as (
      select c.uri, c.code, c.broader, 0 as steps from office.esco_concept c where c.uri = ${uri}
      union all select c.uri, c.code, c.broader, up.steps + 1 from up join office.esco_concept c on c.uri = up.broader where up.steps < 12)
    select up.uri, up.code, coalesce((select l.label from office.esco_label l where l.uri = up.uri and l.preferred
      order by (l.language = ${language}) desc, array_position(array['fi', 'sv', 'en'], l.language) limit 1), '') as name
    from up where steps > 0 order by steps desc`.execute(tx);
  return rows;
}

export async function skillsOf(tx: Tx, uri: string, language: Language): Promise<readonly { readonly uri: string; readonly name: string; readonly essential: boolean }[]> {
  const { rows } = await sql<{ uri: string; name: string; essential: boolean }>`
    select s.skill_uri as uri, s.essential, coalesce((select l.label from office.esco_label l where l.uri = s.skill_uri and l.preferred
      order by (l.language = ${language}) desc, array_position(array['fi', 'sv', 'en'], l.language) limit 1), '') as name
    from office.esco_skill_of s where s.occupation_uri = ${uri} order by s.essential desc, name`.execute(tx);
  return rows;
}
