import { period, periodOfDays } from '@kohtaanto/rules/foundations/period.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { findDuplicates } from '@kohtaanto/rules/vacancies/duplicates.ts';
import type { Comparable } from '@kohtaanto/rules/vacancies/duplicates.ts';
import { mayBeEdited, transitionsFrom } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { excerptOf, matchedWords } from '@kohtaanto/rules/vacancy-search/matched-words.ts';
import { formlessOf } from '@kohtaanto/rules/vacancy-search/search-words.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { mayServe, serversOf } from '../employers/competence.ts';
import type { Reading } from '../employers/doing.ts';
import { skillNames } from '../occupations/store.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import { contentSelected, vacancyFactsOf } from './columns.ts';
import type { VacancyContent } from './columns.ts';
import type { VacancyRow, VacancyView } from './contract.ts';

export const PAGE = 50;

/** Names of a unit group as the classification has them, so that all are of one kind; before it has been brought, as the imported names do. */
const occupationName = sql.raw(`coalesce(
  (select jsonb_object_agg(l.language, l.label) from esco_label l where l.uri = 'http://data.europa.eu/esco/isco/C' || v.isco and l.preferred and l.language in ('fi', 'sv', 'en')),
  (select jsonb_object_agg(g.language, g.name) from register_group_name g where g.group_code = v.isco))`);
const rowColumns = sql`v.vacancy_id as "vacancyId", v.title, v.employer_id as "employerId", v.employer_name as employer, v.municipality_code as municipality,
  case when m.municipality_code is null then null else jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) end as place, v.isco,
  ${occupationName} as occupation, v.state, v.closes, v.places, v.contract, v.working_time as "workingTime", v.remote, v.source,
  s.given_name || ' ' || s.family_name as responsible, v.wording = 'unlooked' and v.state in ('open', 'paused') as "wordingUnlooked", null as excerpt`;
const rowJoined = sql.raw(`vacancy v left join municipality m using (municipality_code)
  left join staff s on s.area_id = v.area_id and s.staff_id = v.responsible_id`);

export type VacanciesAsked = {
  readonly q?: string | undefined; readonly state?: string | undefined; readonly municipality?: string | undefined; readonly isco?: string | undefined;
  readonly contract?: string | undefined; readonly employer?: string | undefined; readonly mine?: 'yes' | undefined; readonly source?: string | undefined;
  readonly wording?: 'unlooked' | undefined; readonly brought?: string | undefined; readonly offset?: number | undefined;
};

const like = (text: string): string => `%${text.trim().toLowerCase().replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;

/** Fewer letters are in too many words. */
const LEAST_WITHIN = 4;

/** Those that the index of words has found, and those whose title and employer have the letters as far as they are typed, or the word in another form within a compound. */
function wordsCondition(q: string, found: readonly string[]): RawBuilder<unknown> | null {
  const words = q.trim().split(/\s+/u).filter((each) => each !== '').slice(0, 8);
  if (words.length === 0) return null;
  const typed = words.map((word) => {
    const formless = formlessOf(word.toLowerCase());
    const has = (letters: string) => sql`lower((v.title || ' ' || v.employer_name) collate office.finnish) like ${like(letters)}`;
    return formless.length < LEAST_WITHIN ? has(word) : sql`(${has(word)} or ${has(formless)})`;
  });
  return sql`((${sql.join(typed, sql` and `)}) or v.vacancy_id = any (${[...found]}::uuid[]))`;
}

function conditionsOf({ scope }: Reading, asked: VacanciesAsked, found: readonly string[]): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [sql`v.area_id = ${scope.areaId}`];
  const words = wordsCondition(asked.q ?? '', found);
  if (words !== null) conditions.push(words);
  if (asked.municipality !== undefined) conditions.push(sql`v.municipality_code = ${asked.municipality}`);
  if (asked.isco !== undefined && asked.isco !== 'none') conditions.push(sql`v.isco like ${`${asked.isco}%`}`);
  if (asked.contract !== undefined) conditions.push(sql`v.contract = ${asked.contract}`);
  if (asked.employer !== undefined) conditions.push(sql`v.employer_id = ${asked.employer}::uuid`);
  if (asked.mine === 'yes') conditions.push(sql`v.responsible_id = ${scope.staffId}`);
  if (asked.source !== undefined) conditions.push(sql`v.source = ${asked.source}`);
  // What one transaction brought bears its time.
  if (asked.brought !== undefined) {
    conditions.push(sql`v.source = 'posting' and exists (select from posting_import i where i.area_id = v.area_id and i.import_id = ${asked.brought}::uuid
      and i.imported_at in (v.created_at, v.updated_at))`);
  }
  return conditions;
}

type Listed = { readonly total: number; readonly unlooked: number; readonly withoutOccupation: number; readonly rows: VacancyRow[]; readonly states: { state: VacancyRow['state']; count: number }[] };
type Page = { readonly ids: readonly string[] | null; readonly total: number; readonly unlooked: number; readonly withoutOccupation: number; readonly states: Listed['states'] | null };

/** What fits is gone through once, by its narrow columns: counted by state, counted, and a page of it chosen. */
export async function listVacancies(reading: Reading, asked: VacanciesAsked, found: readonly string[] = []): Promise<Listed> {
  const { tx, scope, today } = reading;
  const onlyOpen = scope.roles.every((role) => role === 'coach');
  const wanted = onlyOpen ? 'open' : asked.state ?? 'open';
  const { rows: [page] } = await sql<Page>`
    with fits as materialized (
      select v.vacancy_id, v.title, v.source, v.closes, case when v.state in ('open', 'paused') and v.closes < ${today}::date then 'expired' else v.state end as state,
        v.wording = 'unlooked' and v.state in ('open', 'paused') and v.closes >= ${today}::date as unlooked, v.isco is null as nameless
      from vacancy v where ${sql.join(conditionsOf(reading, asked, found), sql` and `)}),
    wanted as (select * from fits where (${wanted} = 'all' or state = ${wanted}) and (${asked.wording === undefined} or unlooked) and (${asked.isco !== 'none'} or nameless))
    select (select array_agg(p.vacancy_id::text) from (select vacancy_id from wanted
        order by state <> 'open', array_position(${[...found]}::uuid[], vacancy_id) nulls last, source, closes nulls last, title, vacancy_id limit ${PAGE} offset ${asked.offset ?? 0}) p) as ids,
      (select count(*)::int from wanted) as total, (select count(*)::int from fits where unlooked and (${wanted} = 'all' or state = ${wanted})) as unlooked,
      (select count(*)::int from fits where nameless and (${wanted} = 'all' or state = ${wanted})) as "withoutOccupation",
      (select jsonb_agg(jsonb_build_object('state', c.state, 'count', c.count) order by c.state) from (select state, count(*) from fits group by 1) c) as states`.execute(tx);
  const ids = [...(page?.ids ?? [])];
  const { rows } = await sql<VacancyRow>`select ${rowColumns} from ${rowJoined}
    where v.area_id = ${scope.areaId} and v.vacancy_id = any (${ids}::uuid[]) order by array_position(${ids}::uuid[], v.vacancy_id)`.execute(tx);
  const states = page?.states ?? [];
  return {
    total: page?.total ?? 0, unlooked: page?.unlooked ?? 0, withoutOccupation: page?.withoutOccupation ?? 0, rows: await withExcerpts(reading, asked.q ?? '', rows),
    states: onlyOpen ? states.filter(({ state }) => state === 'open') : states,
  };
}

/** Of those whose title does not answer, the place of the text that does. */
async function withExcerpts({ tx, scope }: Reading, q: string, rows: readonly VacancyRow[]): Promise<VacancyRow[]> {
  if (q.trim() === '') return [...rows];
  const silent = rows.filter(({ title, employer }) => matchedWords(q, `${title} ${employer}`).length === 0).map(({ vacancyId }) => vacancyId);
  if (silent.length === 0) return [...rows];
  const { rows: texts } = await sql<{ vacancyId: string; text: string }>`select v.vacancy_id as "vacancyId", left(v.description, 20000) as text from vacancy v
    where v.area_id = ${scope.areaId} and v.vacancy_id = any (${silent}::uuid[])`.execute(tx);
  const textOf = new Map(texts.map(({ vacancyId, text }) => [vacancyId, text]));
  return rows.map((row) => ({ ...row, excerpt: excerptOf(q, textOf.get(row.vacancyId) ?? '') }));
}

export async function someVacancies({ tx, scope }: Reading, condition: RawBuilder<unknown>): Promise<VacancyRow[]> {
  const { rows } = await sql<VacancyRow>`select ${rowColumns} from ${rowJoined} where v.area_id = ${scope.areaId} and ${condition}
    order by v.closes nulls last, v.title, v.vacancy_id limit 200`.execute(tx);
  return [...rows];
}

export type StoredVacancy = VacancyContent & Pick<VacancyView,
  'vacancyId' | 'occupationBy' | 'occupationSureness' | 'state' | 'stateSince' | 'source' | 'externalId' | 'result' | 'placesFilled' | 'rowVersion' | 'updatedAt' | 'wording'>;

export async function findVacancy({ tx, scope, today }: Reading, vacancyId: string): Promise<StoredVacancy> {
  const { rows } = await sql<StoredVacancy>`select ${contentSelected}, v.vacancy_id as "vacancyId", v.occupation_by as "occupationBy",
      v.occupation_sureness as "occupationSureness", v.state, v.state_since as "stateSince",
      v.source, v.external_id as "externalId", v.result, v.places_filled as "placesFilled", v.row_version as "rowVersion", v.updated_at as "updatedAt", v.wording
    from vacancy v where v.area_id = ${scope.areaId} and v.vacancy_id = ${vacancyId}::uuid`.execute(tx);
  const [found] = rows;
  const closed = found !== undefined && found.state === 'open' && found.closes !== null && found.closes < today;
  if (found === undefined || (closed && scope.roles.every((role) => role === 'coach'))) throw new Refused('vacancies.not-seen');
  return found;
}

/** By when what was announced is announced; one that never closes is compared from its opening on. */
const announced = ({ opens, closes }: { opens: string | null; closes: string | null }, today: string): Comparable['announced'] => {
  const first = opens ?? (closes !== null && closes < today ? closes : today);
  return closes === null || closes < first ? period(plainDate(first), null) : periodOfDays(plainDate(first), plainDate(closes));
};

export async function duplicatesOf({ tx, scope, today }: Reading, of: StoredVacancy): Promise<VacancyView['duplicates']> {
  const { rows } = await sql<Pick<StoredVacancy, 'vacancyId' | 'title' | 'description' | 'state' | 'closes' | 'opens' | 'municipality'> & { isco: string | null }>`
    select v.vacancy_id as "vacancyId", v.title, v.description, v.state, v.closes, v.opens, v.municipality_code as municipality, v.isco from vacancy v
    where v.area_id = ${scope.areaId} and v.vacancy_id <> ${of.vacancyId}::uuid and v.state in ('draft', 'open', 'paused', 'expired')
      and (v.employer_id = ${of.employerId}::uuid or v.business_id = ${of.businessId}) order by v.updated_at desc limit 300`.execute(tx);
  const comparable = (row: (typeof rows)[number]): Comparable =>
    ({ vacancyId: row.vacancyId, employer: 'same', isco: row.isco ?? '', municipality: row.municipality, title: row.title, description: row.description, announced: announced(row, today) });
  return findDuplicates(comparable({ ...of, isco: of.occupation?.isco ?? null }), rows.map(comparable)).slice(0, 10).flatMap(({ vacancyId, likeness, reasons }) => {
    const row = rows.find((each) => each.vacancyId === vacancyId);
    return row === undefined ? [] : [{ vacancyId, title: row.title, state: row.state, closes: row.closes, likeness: Math.round(likeness * 100) / 100, reasons: [...reasons] }];
  });
}

export async function getVacancy(reading: Reading, vacancyId: string): Promise<VacancyView> {
  const { tx, scope } = reading;
  const found = await findVacancy(reading, vacancyId);
  const { rows: [more] } = await sql<Pick<VacancyView,
    'place' | 'occupationName' | 'workplace' | 'responsible' | 'updatedBy' | 'history' | 'versions' | 'earlierRefusals' | 'wordingLooks'> & { inTeam: boolean; isMine: boolean }>`
    select case when m.municipality_code is null then null else jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) end as place,
      ${occupationName} as "occupationName", (select w.name from employer_workplace w where w.area_id = v.area_id and w.workplace_id = v.workplace_id) as workplace,
      s.given_name || ' ' || s.family_name as responsible, u.given_name || ' ' || u.family_name as "updatedBy",
      coalesce((select jsonb_agg(jsonb_build_object('state', h.state, 'since', h.since, 'reason', h.reason,
        'by', coalesce(hs.given_name || ' ' || hs.family_name, case when h.state = 'draft' then v.begun_by_employer end),
        'decision', h.detail->'decision', 'result', h.detail->'result', 'placesFilled', h.detail->'placesFilled', 'notFilled', h.detail->'notFilled',
        'weighed', coalesce((h.detail->>'weighed')::boolean, false), 'corrects', h.detail->'corrects') order by h.entry_id)
        from vacancy_state h left join staff hs on hs.area_id = h.area_id and hs.staff_id = h.by where h.area_id = v.area_id and h.vacancy_id = v.vacancy_id), '[]') as history,
      coalesce((select jsonb_agg(jsonb_build_object('version', r.version, 'at', r.at, 'by', rs.given_name || ' ' || rs.family_name,
        'title', r.content->>'title', 'description', r.content->>'description') order by r.version desc)
        from vacancy_version r left join staff rs on rs.area_id = r.area_id and rs.staff_id = r.by where r.area_id = v.area_id and r.vacancy_id = v.vacancy_id), '[]') as versions,
      coalesce((select jsonb_agg(jsonb_build_object('day', l.day, 'by', ls.given_name || ' ' || ls.family_name, 'reason', l.reason, 'wordings', l.wordings) order by l.look_id)
        from vacancy_wording_look l left join staff ls on ls.area_id = l.area_id and ls.staff_id = l.by where l.area_id = v.area_id and l.vacancy_id = v.vacancy_id), '[]') as "wordingLooks",
      (select count(*)::int from vacancy o where o.area_id = v.area_id and o.vacancy_id <> v.vacancy_id and o.state in ('refused', 'removed')
        and (o.employer_id = v.employer_id or o.business_id = v.business_id)) as "earlierRefusals",
      exists (select from employer_team_member t where t.area_id = v.area_id and t.employer_id = v.employer_id and t.staff_id = ${scope.staffId}
        and t.period @> ${reading.today}::date) as "inTeam", v.responsible_id is not distinct from ${scope.staffId} as "isMine"
    from vacancy v left join municipality m using (municipality_code) left join staff s on s.area_id = v.area_id and s.staff_id = v.responsible_id
      left join staff u on u.area_id = v.area_id and u.staff_id = v.updated_by
    where v.area_id = ${scope.areaId} and v.vacancy_id = ${vacancyId}::uuid`.execute(tx);
  if (more === undefined) throw new Refused('vacancies.not-seen');
  const { inTeam, isMine, ...shown } = more;
  const writes = scope.roles.includes('employer-expert') || scope.roles.includes('team-lead');
  const servers = writes && found.employerId !== null ? await serversOf(reading, await placesOf(reading, found.employerId)) : [];
  const mayWrite = writes && mayServe(servers, inTeam);
  const mayMend = writes && found.source === 'posting' && mayBeEdited(found.state) && (found.employerId === null || mayWrite);
  return {
    ...found, ...shown, mayWrite, mayChooseOccupation: mayMend, mayLookAtWording: mayMend && found.wording === 'unlooked',
    mayTake: writes && (found.employerId === null || mayWrite) && !isMine,
    transitions: mayWrite ? transitionsFrom(found.state).map(({ to, needs }) => ({ to, needs: [...needs] })) : [],
    skillNames: await skillNames(tx, found.skills.map(({ of }) => of), scope.language),
    duplicates: writes ? await duplicatesOf(reading, found) : [],
  };
}

async function placesOf({ tx, scope }: Reading, employerId: string): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`select municipality_code as code from employer where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid
    union select municipality_code from employer_workplace where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid and closed_on is null`.execute(tx);
  return rows.map(({ code }) => code);
}

/** The own area's, or one that another area has shown; null where there is no such vacancy for the asker. */
export async function areaOfVacancy(tx: Tx, { areaId }: Pick<AccessScope, 'areaId'>, vacancyId: string): Promise<number | null> {
  const { rows: [found] } = await sql<{ areaId: number }>`select v.area_id as "areaId" from vacancy v where v.vacancy_id = ${vacancyId}::uuid
    and v.area_id = any (array(select ${areaId}::smallint union select met.area_id from vacancies_met() met where met.vacancy_id = ${vacancyId}::uuid))`.execute(tx);
  return found?.areaId ?? null;
}

/** Open vacancies as matching looks at them; later slices read them here. One whose wording waits for a look is not among them. */
export async function openVacancyFacts({ tx, scope, today }: Reading, vacancyIds: readonly string[] | null = null): Promise<readonly VacancyFacts[]> {
  const { rows } = await sql<VacancyContent & { vacancyId: string }>`select v.vacancy_id as "vacancyId", ${contentSelected} from vacancy v
    where v.area_id = ${scope.areaId} and v.state = 'open' and v.closes >= ${today}::date and v.wording <> 'unlooked'
      and (${vacancyIds === null} or v.vacancy_id = any (${[...(vacancyIds ?? [])]}::uuid[]))`.execute(tx);
  return rows.flatMap((row) => vacancyFactsOf(row.vacancyId, row) ?? []);
}

/** Open vacancies that other areas have shown to this one, as matching looks at them; the database lets see those alone. */
export async function sharedVacancyFacts({ tx, scope, today }: Reading): Promise<readonly VacancyFacts[]> {
  const { rows } = await sql<VacancyContent & { vacancyId: string }>`select v.vacancy_id as "vacancyId", ${contentSelected}
    from vacancy_share s join vacancy v on v.area_id = s.area_id and v.vacancy_id = s.vacancy_id
    where s.to_area_id = ${scope.areaId} and s.until is null and v.state = 'open' and v.closes >= ${today}::date and v.wording <> 'unlooked'`.execute(tx);
  return rows.flatMap((row) => vacancyFactsOf(row.vacancyId, row) ?? []);
}

export async function listOccupationChoices({ tx, scope }: Reading): Promise<{ isco: string; name: Readonly<Partial<Record<'fi' | 'sv' | 'en', string>>>; vacancies: number }[]> {
  const { rows } = await sql<{ isco: string; name: Record<string, string>; vacancies: number }>`
    with used as (select isco, count(*)::int as vacancies from vacancy where area_id = ${scope.areaId} and isco is not null group by 1)
    select coalesce(g.isco, c.isco) as isco, coalesce(c.name, g.name) as name, coalesce((select u.vacancies from used u where u.isco = coalesce(g.isco, c.isco)), 0) as vacancies
    from (select group_code as isco, jsonb_object_agg(language, name) as name from register_group_name where group_code ~ '^[0-9]{4}$' group by 1) g
    full join (select c.code as isco, jsonb_object_agg(l.language, l.label) as name from esco_concept c join esco_label l using (uri)
      where c.kind = 'group' and c.code ~ '^[0-9]{4}$' and l.preferred and l.language in ('fi', 'sv', 'en') group by 1) c on c.isco = g.isco
    order by 1`.execute(tx);
  return [...rows];
}
