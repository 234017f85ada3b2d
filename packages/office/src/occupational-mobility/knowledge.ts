import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { MatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import { buildOccupationGround } from '@kohtaanto/rules/matching/occupation-ground.ts';
import type { KnownOccupation, OccupationGround } from '@kohtaanto/rules/matching/occupation-ground.ts';
import { LEAST_MOVERS, movesKnown } from '@kohtaanto/rules/occupational-mobility/known-moves.ts';
import type { CountedMove } from '@kohtaanto/rules/occupational-mobility/known-moves.ts';
import type { MatchNames } from '@kohtaanto/words/matching/told.ts';
import { sql } from 'kysely';
import { groundsOf } from '../matching/match-ground.ts';
import type { Grounds } from '../matching/match-ground.ts';
import { readKnowledge, stampOfKnowledge } from '../matching/occupation-knowledge.ts';
import type { AccessScope, Database, Tx } from '../platform/platform.ts';

export type MobilityGround = {
  /** As matching has it, and beside it the area's own skills of occupations and the moves its people have made. */
  readonly ground: MatchGround; readonly matchGround: MatchGround; readonly names: MatchNames;
  readonly moves: readonly CountedMove[]; readonly skills: 'esco' | 'own' | 'none';
};
export type MobilityGrounds = { of(tx: Tx, scope: AccessScope, today: PlainDate): Promise<MobilityGround> };

type Made = { readonly stamp: string; readonly occupations: OccupationGround; readonly moves: readonly CountedMove[]; readonly skills: MobilityGround['skills'] };
/** Of so many areas at a time: with ESCO each is some tens of megabytes. */
const AREAS_KEPT = 3;
export const OWN_CONCEPT = 'own:';

const kept = new WeakMap<Database, MobilityGrounds>();

/** One for an office: whoever tells near occupations stands on the same. */
export function mobilityGroundsOf(office: Database): MobilityGrounds {
  const found = kept.get(office) ?? openMobilityGrounds(groundsOf(office));
  kept.set(office, found);
  return found;
}

function openMobilityGrounds(grounds: Grounds): MobilityGrounds {
  const made = new Map<number, Made>();
  return {
    async of(tx, scope, today) {
      const { ground, names } = await grounds.of(tx, today);
      const stamp = `${formatIso(today)} ${await stampOfKnowledge(tx)} ${await stampOfOwn(tx, scope.areaId)}`;
      const known = made.get(scope.areaId);
      const { occupations, moves, skills } = known?.stamp === stamp ? known : await make(tx, scope, stamp, ground);
      made.delete(scope.areaId);
      made.set(scope.areaId, { stamp, occupations, moves, skills });
      for (const [oldest] of made) if (made.size > AREAS_KEPT) made.delete(oldest);
      return { ground: { ...ground, occupations }, matchGround: ground, names, moves, skills };
    },
  };
}

async function stampOfOwn(tx: Tx, areaId: number): Promise<string> {
  const { rows: [own] } = await sql<{ stamp: string }>`select count(*) || ' ' || coalesce(md5(string_agg(isco || skill || essential, ',' order by isco, skill)), '') as stamp
    from occupation_skill where area_id = ${areaId}`.execute(tx);
  return own?.stamp ?? '';
}

/** The moves are of the day: what changes meanwhile is seen tomorrow, so that no single change of a profile can be watched. */
async function make(tx: Tx, { areaId }: AccessScope, stamp: string, { weights }: MatchGround): Promise<Made> {
  const { knowledge } = await readKnowledge(tx);
  const { rows: own } = await sql<KnownOccupation>`select ${OWN_CONCEPT} || isco as concept, isco,
      coalesce(array_agg(skill order by skill) filter (where essential), '{}') as essential, coalesce(array_agg(skill order by skill) filter (where not essential), '{}') as optional
    from occupation_skill where area_id = ${areaId} group by isco order by isco`.execute(tx);
  const { rows: moves } = await sql<CountedMove>`select from_isco as "from", to_isco as "to", persons_at_least as "personsAtLeast", share_tenths as "shareTenths"
    from office.occupation_moves(${LEAST_MOVERS})`.execute(tx);
  const skills = knowledge.occupations.length > 0 ? 'esco' : own.length > 0 ? 'own' : 'none';
  const groups = [...knowledge.unitGroups ?? [], ...own.map(({ isco }) => isco), ...moves.flatMap(({ from, to }) => [from, to])];
  const occupations = buildOccupationGround({
    ...knowledge, version: own.length === 0 ? knowledge.version : `${knowledge.version} + ${own.length}`, occupations: [...knowledge.occupations, ...own],
    unitGroups: [...new Set(groups)], transitions: movesKnown(moves, [...knowledge.occupations, ...own]),
  }, weights);
  return { stamp, occupations, moves, skills };
}

/** What an occupation of the classification is called; one of the area's own is called as its unit group. */
export async function namesOfConcepts(tx: Tx, uris: readonly string[]): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const { rows } = await sql<{ uri: string; name: Record<string, string> }>`select uri, jsonb_object_agg(language, label) as name from esco_label
    where preferred and language in ('fi', 'sv', 'en') and uri = any (${[...uris]}::text[]) group by uri`.execute(tx);
  return new Map(rows.map(({ uri, name }) => [uri, name]));
}
