import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { MatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import { licences } from '@kohtaanto/rules/matching/matching-facts.ts';
import { bridgesBetween } from '@kohtaanto/rules/occupational-mobility/bridge.ts';
import { licencesOfOccupation } from '@kohtaanto/rules/vacancies/occupation-licences.ts';
import { balanceOf, toldCount, typicallyMissing } from '@kohtaanto/rules/workforce-answers/told-count.ts';
import { sql } from 'kysely';
import type { Reading } from '../employers/doing.ts';
import type { MobilityGround, MobilityGrounds } from '../occupational-mobility/knowledge.ts';
import { listTrainings } from '../occupational-mobility/training-store.ts';
import type { AnswerContent, SeekerForecast } from './contract.ts';

type Wish = { readonly employerId: string; readonly municipality: string; readonly occupations: readonly { readonly isco: string; readonly number: number }[] };
type Place = { readonly code: string; readonly name: AnswerContent['place'] };
type Occupation = AnswerContent['occupations'][number];

const MOST_NEAR = 3;
const MOST_TRAININGS = 3;
/** Thousandths: occupations of the same minor group and nearer. */
const NEAR_ENOUGH = 250;
/** So many near groups are asked for seekers: a classification names hundreds, and most of them nobody of an area has done. */
const MOST_LOOKED_AT = 60;
const MOST_ASKED = 8;

/** The area's answer as its register is today; no person is in it, and no count that could point at one. */
export async function composeAnswer(reading: Reading, grounds: MobilityGrounds, wish: Wish, forecasts: ReadonlyMap<string, SeekerForecast>): Promise<AnswerContent> {
  const { tx, scope, today } = reading;
  const known = await grounds.of(tx, scope, plainDate(today));
  const { ground } = known;
  const { rows: places } = await sql<Place>`select municipality_code as code, jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as name
    from area_municipality a join municipality m using (municipality_code) where a.area_id = ${scope.areaId} and a.period @> ${today}::date order by m.name_fi`.execute(tx);
  const near = places.filter(({ code }) => isWithinReach(ground, code, wish.municipality));
  const codes = near.map(({ code }) => code);
  const occupations: Occupation[] = [];
  for (const { isco, number } of wish.occupations) {
    const forecast = forecasts.get(isco);
    occupations.push({ ...await tellOccupation(reading, known, { isco, number, codes, employerId: wish.employerId }), ...(forecast === undefined ? {} : { forecast }) });
  }
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

async function tellOccupation(reading: Reading, known: MobilityGround, { isco, number, codes, employerId }: Asked): Promise<Occupation> {
  const groups = [...new Set(known.ground.occupations.refs.map((ref) => ref.isco))];
  const near = bridgesBetween([isco], groups, known.ground.occupations, { top: MOST_LOOKED_AT, least: NEAR_ENOUGH }).map((bridge) => bridge.isco);
  const asked = await askedIn(reading, isco);
  const counts = await countsOf(reading, codes, [isco, ...near], asked);
  const count = (of: string, item: string | null): number => counts.find((row) => row.isco === of && row.item === item)?.persons ?? 0;
  const { rows: [open] } = await sql<{ places: number }>`select coalesce(sum(places), 0)::int as places from vacancy where area_id = ${reading.scope.areaId} and state = 'open'
    and closes >= ${reading.today}::date and isco = ${isco} and municipality_code = any (${[...codes]}::text[]) and employer_id is distinct from ${employerId}::uuid`.execute(reading.tx);
  const competing = open?.places ?? 0;
  const seekers = toldCount(count(isco, null));
  const told = nearestWithSeekers(near.map((code) => ({ code, seekers: toldCount(count(code, null)) })));
  const registered = await namesOf(reading, [isco, ...told.map(({ code }) => code)]);
  const nameOf = (code: string): Occupation['name'] => registered.get(code) ?? inLanguages((language) => known.names.occupation(code, language));
  return {
    isco, name: nameOf(isco), wanted: number, seekers, competing, balance: balanceOf(seekers, competing + number),
    near: told.map((each) => ({
      isco: each.code, name: nameOf(each.code), seekers: each.seekers,
      missing: typicallyMissing(count(each.code, null), asked.map((item) => ({ item, having: count(each.code, item) }))).map((item) => tellItem(item, known)),
    })),
    trainings: await trainingsGiving(reading, [...new Set([...licencesOfOccupation(isco), ...asked])], known),
  };
}

type Item = Occupation['near'][number]['missing'][number];

const inLanguages = (say: (language: 'fi' | 'sv' | 'en') => string) => ({ fi: say('fi'), sv: say('sv'), en: say('en') });

function tellItem(item: string, { names }: MobilityGround): Item {
  if (licences.some((licence) => licence === item)) return { kind: 'licence', code: item };
  return { kind: 'skill', code: item.replace(/^own:/u, ''), name: inLanguages((language) => names.skill(item, language)) };
}

/** The nearest whose number may be told; where they are few, those of whom it is told that there are fewer. Groups nobody is in say nothing. */
function nearestWithSeekers<T extends { readonly seekers: Occupation['seekers'] }>(near: readonly T[]): readonly T[] {
  const of = (kind: Occupation['seekers']['kind']): readonly T[] => near.filter(({ seekers }) => seekers.kind === kind);
  const chosen = new Set([...of('about'), ...of('under')].slice(0, MOST_NEAR));
  return near.filter((each) => chosen.has(each));
}

/** Short trainings that can still be applied to and give some of what the work asks for: the most first, of equals the shorter. */
async function trainingsGiving(reading: Reading, wanted: readonly string[], known: MobilityGround): Promise<NonNullable<Occupation['trainings']>> {
  const found = (await listTrainings(reading)).map((training) => ({ training, gives: wanted.filter((item) => [...training.skills, ...training.licences].includes(item)) }));
  return found.filter(({ gives }) => gives.length > 0)
    .toSorted((a, b) => b.gives.length - a.gives.length || (a.training.lengthDays ?? Infinity) - (b.training.lengthDays ?? Infinity)).slice(0, MOST_TRAININGS)
    .map(({ training: { names, provider, lengthDays, starts, applyBy }, gives }) => ({
      name: { fi: names.fi, ...(names.sv === null ? {} : { sv: names.sv }), ...(names.en === null ? {} : { en: names.en }) }, provider, lengthDays, starts, applyBy,
      gives: gives.map((item) => tellItem(item, known)),
    }));
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
