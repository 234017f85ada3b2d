import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { MatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import { licences } from '@kohtaanto/rules/matching/matching-facts.ts';
import { balanceOf, toldCount, typicallyMissing } from '@kohtaanto/rules/workforce-answers/told-count.ts';
import { sql } from 'kysely';
import type { Reading } from '../employers/doing.ts';
import type { Grounds } from '../matching/match-ground.ts';
import type { AnswerContent } from './contract.ts';

type Wish = { readonly employerId: string; readonly municipality: string; readonly occupations: readonly { readonly isco: string; readonly number: number }[] };
type Place = { readonly code: string; readonly name: AnswerContent['place'] };
type Occupation = AnswerContent['occupations'][number];

const MOST_NEAR = 3;
/** Thousandths: occupations of the same minor group and nearer. */
const NEAR_ENOUGH = 250;
const MOST_ASKED = 8;

/** The area's answer as its register is today; no person is in it, and no count that could point at one. */
export async function composeAnswer(reading: Reading, grounds: Grounds, wish: Wish): Promise<AnswerContent> {
  const { tx, scope, today } = reading;
  const { ground } = await grounds.of(tx, plainDate(today));
  const { rows: places } = await sql<Place>`select municipality_code as code, jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as name
    from area_municipality a join municipality m using (municipality_code) where a.area_id = ${scope.areaId} and a.period @> ${today}::date order by m.name_fi`.execute(tx);
  const near = places.filter(({ code }) => isWithinReach(ground, code, wish.municipality));
  const codes = near.map(({ code }) => code);
  const occupations: Occupation[] = [];
  for (const { isco, number } of wish.occupations) occupations.push(await tellOccupation(reading, ground, { isco, number, codes, employerId: wish.employerId }));
  return {
    madeOn: today, place: places.find(({ code }) => code === wish.municipality)?.name ?? { fi: '', sv: '', en: '' }, municipalities: near.map(({ name }) => name),
    commutingKm: ground.commuting.km, threshold: RULE_2026.threshold, occupations,
  };
}

/** Who lives there can be offered the work: within the commuting area's kilometres, or people do go there to work. */
function isWithinReach({ places, commuting }: MatchGround, home: string, work: string): boolean {
  if (home === work) return true;
  const [from, to] = [places.placeOf(home), places.placeOf(work)];
  const km = places.km(from, to);
  return (km >= 0 && km <= commuting.km) || places.commuters(from, to) > 0;
}

type Asked = { readonly isco: string; readonly number: number; readonly codes: readonly string[]; readonly employerId: string };

async function tellOccupation(reading: Reading, ground: MatchGround, { isco, number, codes, employerId }: Asked): Promise<Occupation> {
  const near = nearTo(isco, ground);
  const asked = await askedIn(reading, isco);
  const counts = await countsOf(reading, codes, [isco, ...near], asked);
  const count = (of: string, item: string | null): number => counts.find((row) => row.isco === of && row.item === item)?.persons ?? 0;
  const { rows: [open] } = await sql<{ places: number }>`select coalesce(sum(places), 0)::int as places from vacancy where area_id = ${reading.scope.areaId} and state = 'open'
    and closes >= ${reading.today}::date and isco = ${isco} and municipality_code = any (${[...codes]}::text[]) and employer_id is distinct from ${employerId}::uuid`.execute(reading.tx);
  const competing = open?.places ?? 0;
  const seekers = toldCount(count(isco, null));
  const names = await namesOf(reading, [isco, ...near]);
  return {
    isco, name: names.get(isco) ?? {}, wanted: number, seekers, competing, balance: balanceOf(seekers, competing + number),
    near: near.map((code) => ({
      isco: code, name: names.get(code) ?? {}, seekers: toldCount(count(code, null)),
      missing: typicallyMissing(count(code, null), asked.map((item) => ({ item, having: count(code, item) }))).map((item) =>
        (licences.some((licence) => licence === item) ? { kind: 'licence' as const, code: item } : { kind: 'skill' as const, code: item.replace(/^own:/u, '') })),
    })).filter((each) => each.seekers.kind !== 'none'),
  };
}

/** Unit groups that are near, the nearest first; only those that have a name to be told by. */
function nearTo(isco: string, { occupations }: MatchGround): readonly string[] {
  const place = occupations.placeOf({ isco, concept: null });
  if (place < 0) return [];
  const nearness = occupations.reachTo(place);
  return occupations.refs.flatMap((ref, at) => (ref.concept === null && ref.isco !== isco && (nearness[at] ?? 0) >= NEAR_ENOUGH ? [{ isco: ref.isco, near: nearness[at] ?? 0 }] : []))
    .toSorted((a, b) => b.near - a.near || (a.isco < b.isco ? -1 : 1)).slice(0, MOST_NEAR).map((each) => each.isco);
}

/** What the area's own vacancies of the occupation ask for, the most asked first: skills and licences. */
async function askedIn({ tx, scope }: Reading, isco: string): Promise<readonly string[]> {
  const { rows } = await sql<{ item: string }>`select q->>'of' as item from vacancy v cross join lateral jsonb_array_elements(v.skills || v.licences) q
    where v.area_id = ${scope.areaId} and v.isco = ${isco} and v.state <> 'draft' group by 1 order by count(*) filter (where (q->>'must')::boolean) desc, count(*) desc,
      1 limit ${MOST_ASKED}`.execute(tx);
  return rows.map(({ item }) => item);
}

type Count = { readonly isco: string; readonly item: string | null; readonly persons: number };

async function countsOf({ tx, today }: Reading, codes: readonly string[], iscos: readonly string[], items: readonly string[]): Promise<readonly Count[]> {
  const { rows } = await sql<Count>`select isco, item, persons from workforce_counts(${[...codes]}::text[], ${[...iscos]}::text[], ${[...items]}::text[], ${today}::date)`.execute(tx);
  return rows;
}

async function namesOf({ tx }: Reading, iscos: readonly string[]): Promise<ReadonlyMap<string, Occupation['name']>> {
  const { rows } = await sql<{ isco: string; name: Occupation['name'] }>`select group_code as isco, jsonb_object_agg(language, name) as name from register_group_name
    where group_code = any (${[...iscos]}::text[]) group by 1`.execute(tx);
  return new Map(rows.map(({ isco, name }) => [isco, name]));
}
