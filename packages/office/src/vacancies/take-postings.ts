import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { wordingsOfVacancy } from '@kohtaanto/rules/vacancies/discriminating-wording.ts';
import { sql } from 'kysely';
import type { Reading } from '../employers/doing.ts';
import { SERVICE } from '../employers/doing.ts';
import type { OfficeLinker } from '../occupations/linking/office-linker.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { contentColumns, recordOf, contentSelected } from './columns.ts';
import type { VacancyContent } from './columns.ts';
import type { PostingsTaken } from './contract.ts';
import { linkedPostings, titlesTold } from './suggested-occupations.ts';
import type { KnownPosting, LinkedPosting } from './suggested-occupations.ts';
import { postingOf } from './posting-format/posting-content.ts';
import { readPostings } from './posting-format/read-postings.ts';
import type { PostingFault, PostingsRead, ReadPosting } from './posting-format/read-postings.ts';
import type { Writing } from './write-vacancy.ts';

export const MOST_BYTES = 20 * 1024 * 1024;
/** Rows that travel to the database at once. */
const TOGETHER = 2000;

type Taking = Writing & { readonly linker: OfficeLinker; /** What a fault says in the reader's language. */ readonly sentence: (fault: Fault) => string };

/** `leaveFaulty`: the sound ones are taken and the faulty left; otherwise one faulty stops them all. */
export type TakingWish = { readonly store: boolean; readonly leaveFaulty: boolean };

/**
 * A file of postings: told what it would do, and stored in one transaction or not at all; a posting that comes again is the same one. Faulty
 * ones are left only by whoever has seen how many they are, and are told one by one.
 */
export async function takePostings(doing: Taking, file: { readonly name: string; readonly bytes: Buffer }, { store, leaveFaulty }: TakingWish): Promise<PostingsTaken> {
  const { tx, scope } = doing;
  if (store) await sql`select pg_advisory_xact_lock(hashtextextended('postings', ${scope.areaId}))`.execute(tx);
  // Of two of the same name the one that is there today is meant.
  const places = await sql<{ code: string; fi: string; sv: string }>`select municipality_code as code, name_fi as fi, name_sv as sv from municipality
    order by merged_into is null, municipality_code`.execute(tx);
  const byName = new Map(places.rows.flatMap(({ code, fi, sv }) => [fi, sv].map((called) => [called.toLowerCase(), code] as const)));
  const read = await readPostings(file.name, file.bytes, { codes: new Set(places.rows.map(({ code }) => code)), byName });
  const sound = read.whole ? read.postings.length : 0;
  if (read.faults.length > 0 && (!leaveFaulty || sound === 0)) {
    throw new Refused('vacancies.postings-faulty', { file: file.name, count: read.faults.length, faulty: read.faulty, sound }, { faults: read.faults });
  }
  const known = await knownPostings(doing);
  const linked = await linkedPostings(doing, read.postings, known);
  const changed = linked.filter(({ isChanged }) => isChanged);
  const digest = createHash('sha256').update(file.bytes).digest('hex');
  const created = changed.filter(({ isNew }) => isNew).length;
  const wordings = await wordingsOf(changed);
  const untold = (of: (content: VacancyContent) => unknown): number => read.postings.filter(({ content }) => of(content) === null).length;
  const taken: PostingsTaken = {
    stored: store, fileName: file.name, format: read.format, rows: read.postings.length, created, updated: changed.length - created,
    unchanged: linked.length - changed.length, ofCustomers: await customersAmong(doing, read), alreadyImported: changed.length === 0, importId: null,
    ended: changed.filter(({ posting }) => stateOf(posting, doing.today) !== 'open').length,
    left: { postings: read.faulty, faults: read.faults.map((fault) => leftFault(fault, doing.sentence)) }, unknownColumns: [...read.unknownColumns],
    untold: { contract: untold(({ contract }) => contract), workingTime: untold(({ workingTime }) => workingTime) },
    ...titlesTold(linked), classified: (await sql`select from esco_release limit 1`.execute(tx)).rows.length > 0, wordings: { count: wordings.length, first: wordings.slice(0, MOST_WORDINGS) },
  };
  if (!store) return taken;
  return { ...taken, importId: await storePostings(doing, changed, { taken, digest, worded: new Set(wordings.map(({ row }) => row)) }) };
}

const leftFault = (fault: PostingFault, sentence: Taking['sentence']): PostingsTaken['left']['faults'][number] => {
  const { row, id, title, field, given } = fault.values;
  return { row, id, title, column: field, value: String(given), message: sentence(fault) };
};

const MOST_WORDINGS = 20;

/** Signs that somebody should look at a posting before it is shown: it was written elsewhere, without our advice. */
async function wordingsOf(changed: readonly LinkedPosting[]): Promise<PostingsTaken['wordings']['first']> {
  const found: PostingsTaken['wordings']['first'] = [];
  for (const [at, { posting: { row, content } }] of changed.entries()) {
    if (at % TOGETHER === TOGETHER - 1) await setImmediate();
    const [wording] = wordingsOfVacancy(content);
    if (wording !== undefined) found.push({ row, title: content.title, text: wording.text });
  }
  return found;
}

async function knownPostings({ tx, scope }: Reading): Promise<ReadonlyMap<string, KnownPosting>> {
  const { rows } = await sql<KnownPosting & { id: string }>`select external_id as id, posting_digest as digest, isco, concept, occupation_by as by, occupation_sureness as sureness from vacancy
    where area_id = ${scope.areaId} and external_id is not null`.execute(tx);
  return new Map(rows.map(({ id, ...known }) => [id, known]));
}

async function customersAmong({ tx, scope }: Reading, { postings }: PostingsRead): Promise<number> {
  const { rows } = await sql<{ id: string }>`select business_id as id from employer where area_id = ${scope.areaId} and business_id is not null`.execute(tx);
  const ours = new Set(rows.map(({ id }) => id));
  return postings.filter(({ content }) => content.businessId !== null && ours.has(content.businessId)).length;
}

type Storing = { readonly taken: PostingsTaken; readonly digest: string; /** Rows whose wording somebody should look at. */ readonly worded: ReadonlySet<number> };

async function storePostings(doing: Writing, changed: readonly LinkedPosting[], { taken, digest, worded }: Storing): Promise<string | null> {
  const { tx, scope, today, audit, events } = doing;
  for (let start = 0; start < changed.length; start += TOGETHER) {
    const rows = changed.slice(start, start + TOGETHER).map(({ posting, occupation }) => ({
      ...recordOf({ ...posting.content, occupation }, worded.has(posting.row)), occupation_by: occupation?.by ?? 'told', occupation_sureness: occupation?.sureness ?? null,
      external_id: posting.id, posting_digest: posting.digest, state: stateOf(posting, today),
    }));
    await sql`with came as (
        select r.*, e.employer_id as ours from jsonb_populate_recordset(null::vacancy, ${JSON.stringify(rows)}::jsonb) r
        left join employer e on e.area_id = ${scope.areaId}::smallint and e.business_id = r.business_id),
      before as (select v.vacancy_id, v.external_id, v.state from vacancy v join came c on c.external_id = v.external_id where v.area_id = ${scope.areaId}::smallint),
      stored as (
        insert into vacancy (area_id, source, external_id, posting_digest, state, occupation_by, occupation_sureness, state_since, created_by, updated_by, ${contentColumns})
        select ${scope.areaId}::smallint, 'posting', external_id, posting_digest, state, occupation_by, occupation_sureness, ${today}::date, ${scope.staffId}, ${scope.staffId},
          ours, ${withoutEmployer} from came
        on conflict (area_id, external_id) do update set (posting_digest, occupation_by, occupation_sureness, state, state_since, updated_by, updated_at, row_version, ${contentColumns}) = row (
          excluded.posting_digest, excluded.occupation_by, excluded.occupation_sureness, case when vacancy.state in ('refused', 'removed') then vacancy.state else excluded.state end,
          case when vacancy.state in ('refused', 'removed') or vacancy.state = excluded.state then vacancy.state_since else excluded.state_since end,
          excluded.updated_by, now(), vacancy.row_version + 1, ${excludedContent}, ${lookStays})
        returning vacancy_id, state)
      insert into vacancy_state (area_id, vacancy_id, state, since, by)
      select ${scope.areaId}::smallint, s.vacancy_id, s.state, ${today}::date, ${scope.staffId} from stored s
      left join before b on b.vacancy_id = s.vacancy_id where b.state is distinct from s.state`.execute(tx);
  }
  const { rows: [kept] } = await sql<{ importId: string }>`insert into posting_import (area_id, file_name, digest, format, rows, created, updated, unchanged, imported_by)
    values (${scope.areaId}, ${taken.fileName.slice(0, 200)}, ${digest}, ${taken.format}, ${taken.rows}, ${taken.created}, ${taken.updated}, ${taken.unchanged},
      ${scope.staffId}) returning import_id as "importId"`.execute(tx);
  await audit.record(tx, scope, {
    action: 'vacancies.import-postings', outcome: 'allowed', purpose: SERVICE, detail: {
      fileName: taken.fileName, rows: taken.rows, created: taken.created, updated: taken.updated,
      ...(taken.left.postings === 0 ? {} : { left: taken.left.postings, leftRows: [...new Set(taken.left.faults.map(({ row }) => row))].slice(0, 200).join(', ') }),
    },
  });
  if (changed.length > 0) await events.emit(tx, 'vacancies-changed', { areaId: scope.areaId, vacancyIds: null });
  return kept?.importId ?? null;
}

const withoutEmployer = sql.raw(`employer_name, business_id, workplace_id, language, title, description, isco, concept, occupation_text,
  municipality_code, street_address, remote, working_time, shifts, contract, begins, ends, pay_from, pay_to, skills, licences, languages, education, demands, places,
  apply, contact_name, contact_phone, contact_email, opens, closes, only_subsidised, wording`);
/** What somebody has weighed stays weighed for as long as it is written so. */
const lookStays = sql.raw(`case when vacancy.wording = 'looked' and (vacancy.title, vacancy.description) = (excluded.title, excluded.description)
  then 'looked' else excluded.wording end`);
const excludedContent = sql.raw(`excluded.employer_id, excluded.employer_name, excluded.business_id, excluded.workplace_id, excluded.language, excluded.title, excluded.description,
  excluded.isco, excluded.concept, excluded.occupation_text, excluded.municipality_code, excluded.street_address, excluded.remote, excluded.working_time, excluded.shifts,
  excluded.contract, excluded.begins, excluded.ends, excluded.pay_from, excluded.pay_to, excluded.skills, excluded.licences, excluded.languages, excluded.education,
  excluded.demands, excluded.places, excluded.apply, excluded.contact_name, excluded.contact_phone, excluded.contact_email, excluded.opens, excluded.closes, excluded.only_subsidised`);

function stateOf({ closed, content }: ReadPosting, today: string): string {
  if (closed) return 'closed';
  return content.closes !== null && content.closes < today ? 'expired' : 'open';
}

/** The area's own open vacancies, a line each, in the order of their ids. */
export async function postingsFile({ tx, scope, today }: Reading): Promise<string> {
  const { rows } = await sql<VacancyContent & { vacancyId: string }>`select v.vacancy_id as "vacancyId", ${contentSelected} from vacancy v
    where v.area_id = ${scope.areaId} and v.source = 'own' and v.state = 'open' and v.closes >= ${today}::date order by v.vacancy_id`.execute(tx);
  return rows.map((row) => `${JSON.stringify(postingOf(row.vacancyId, row))}\n`).join('');
}
