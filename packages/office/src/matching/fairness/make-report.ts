import { Worker } from 'node:worker_threads';
import { ageOn, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { matchingWeights } from '@kohtaanto/rules/matching/matching-weights.ts';
import type { SeekerFacts, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { sql } from 'kysely';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Audit, Database, Tx } from '../../platform/platform.ts';
import type { ProfileFacts } from '../../seeker-profiles/contract.ts';
import { contentSelected, vacancyFactsOf } from '../../vacancies/columns.ts';
import type { VacancyContent } from '../../vacancies/columns.ts';
import type { FairnessContent, FairnessTold } from '../fairness-contract.ts';
import { readPlaceKnowledge } from '../match-ground.ts';
import { readKnowledge } from '../occupation-knowledge.ts';
import { seekerFactsOf } from '../seeker-facts.ts';
import type { FairnessWork, GroupsOf } from './compute-fairness.ts';

/** Fewer than this make no report: every group of them would be hidden. */
const LEAST_SEEKERS = 50;

type Making = { readonly database: Database; readonly audit: Audit };
type SeekerRow = {
  readonly personId: string; readonly municipality: string; readonly facts: ProfileFacts; readonly sex: string; readonly born: string; readonly language: string; readonly nationality: string;
};

export async function makeFairness({ database, audit }: Making, scope: AccessScope, today: PlainDate): Promise<{ readonly reportId: number }> {
  const work = await database.read(scope, (tx) => readWork(tx, today));
  if (work.seekers.length < LEAST_SEEKERS || work.vacancies.length === 0) throw new Refused('matching.too-few-for-fairness', { seekers: work.seekers.length, vacancies: work.vacancies.length });
  const content = await inThread(work);
  const knowledge = work.knowledge.occupations.version;
  return database.write(scope, async (tx) => {
    const { rows: [same] } = await sql<{ reportId: number }>`select report_id::int as "reportId" from fairness_report where area_id = ${scope.areaId} and day = ${formatIso(today)}::date
      and weights = ${matchingWeights.version} and knowledge = ${knowledge} and content = ${JSON.stringify(content)}::jsonb limit 1`.execute(tx);
    if (same !== undefined) return same;
    const { rows: [made] } = await sql<{ reportId: number }>`insert into fairness_report (area_id, day, weights, knowledge, content, made_by)
      values (${scope.areaId}, ${formatIso(today)}::date, ${matchingWeights.version}, ${knowledge}, ${JSON.stringify(content)}::jsonb, ${scope.staffId})
      returning report_id::int as "reportId"`.execute(tx);
    await audit.record(tx, scope, { action: 'fairness.make', outcome: 'allowed', detail: { seekers: work.seekers.length, vacancies: work.vacancies.length } });
    return made ?? { reportId: 0 };
  });
}

/** What matching is given, and apart from it the groups: keys of persons that live as long as this work. */
async function readWork(tx: Tx, today: PlainDate): Promise<FairnessWork> {
  const day = formatIso(today);
  const { rows: seekers } = await sql<SeekerRow>`select person_key as "personId", municipality_code as municipality, facts, sex, birth_date::text as born, mother_tongue as language, nationality
    from office.fairness_seekers(${day}::date)`.execute(tx);
  const { rows: open } = await sql<VacancyContent & { vacancyId: string }>`select v.vacancy_id as "vacancyId", ${contentSelected} from office.fairness_vacancies(${day}::date) v`.execute(tx);
  const groups = (of: (row: SeekerRow) => string): ReadonlyMap<string, string> => new Map(seekers.map((row) => [row.personId, of(row)]));
  const bySide: GroupsOf = {
    sex: groups(({ sex }) => sex), age: groups(({ born }) => ageBand(ageOn(plainDate(born), today))), language: groups(({ language }) => languageGroup(language.toLowerCase())),
    citizenship: groups(({ nationality }) => (nationality === 'FI' ? 'finnish' : 'foreign')),
  };
  return {
    day: today, groups: bySide, knowledge: { occupations: (await readKnowledge(tx)).knowledge, places: await readPlaceKnowledge() },
    seekers: seekers.map((row): SeekerFacts => seekerFactsOf(row.personId, row.municipality, row.facts, day)),
    vacancies: open.flatMap((row): VacancyFacts[] => { const facts = vacancyFactsOf(row.vacancyId, row); return facts === null ? [] : [facts]; }),
  };
}

const ageBand = (age: number): string => (age < 30 ? 'under-30' : age < 50 ? '30-49' : '50-and-over');
const languageGroup = (language: string): string => (language === 'fi' || language === 'sv' ? language : 'other');

function inThread(work: FairnessWork): Promise<FairnessContent> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./fairness-thread.ts', import.meta.url), { workerData: work });
    thread.once('message', (content: FairnessContent) => resolve(content));
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread of the report ended with ${code}`)));
  });
}

type Listed = { readonly reportId: number; readonly day: string; readonly weights: string };

export async function tellFairness(tx: Tx, { areaId }: AccessScope, asked: number | undefined): Promise<{ report: FairnessTold | null; reports: Listed[] }> {
  const { rows: reports } = await sql<Listed>`select report_id::int as "reportId", day, weights from fairness_report where area_id = ${areaId} order by report_id desc limit 24`.execute(tx);
  const wanted = asked ?? reports[0]?.reportId;
  if (wanted === undefined) return { report: null, reports: [] };
  const { rows: [found] } = await sql<Omit<FairnessTold, keyof FairnessContent> & { content: FairnessContent }>`select r.report_id::int as "reportId", r.day, r.weights, r.knowledge, r.content,
      s.given_name || ' ' || s.family_name as "madeBy", to_char(r.made_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD"T"HH24:MI') as "madeAt"
    from fairness_report r left join staff s on s.area_id = r.area_id and s.staff_id = r.made_by where r.area_id = ${areaId} and r.report_id = ${wanted}`.execute(tx);
  if (found === undefined) throw new Refused('matching.no-fairness-report', { report: wanted });
  const { content, ...about } = found;
  return { report: { ...content, ...about }, reports };
}
