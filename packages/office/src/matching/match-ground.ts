import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { buildMatchGround, onDay } from '@kohtaanto/rules/matching/match-ground.ts';
import type { MatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import type { CommutingShare } from '@kohtaanto/rules/matching/place-ground.ts';
import type { MatchNames } from '@kohtaanto/words/matching/told.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { areasFolder, readAreas } from '../areas/load-areas.ts';
import type { Tx } from '../platform/platform.ts';

const commutingForm = z.strictObject({
  source: z.string().min(1),
  shares: z.array(z.strictObject({ home: z.string().regex(/^\d{3}$/u), work: z.string().regex(/^\d{3}$/u), percent: z.number().min(0).max(100) })),
});

/** What matching stands on besides the register: where municipalities are, who goes where to work, what occupations there are. */
export type Grounds = { of(tx: Tx, day: PlainDate): Promise<{ readonly ground: MatchGround; readonly names: MatchNames }> };

export function openGrounds(folder: string = areasFolder): Grounds {
  let places: Promise<Places> | undefined;
  let made: { readonly key: string; readonly ground: MatchGround } | undefined;
  return {
    async of(tx, day) {
      const known = await (places ??= readPlaces(folder));
      const named = await namesOfGroups(tx);
      // Names of unit groups are imported: the ground is made anew when there are others.
      const key = named.map(({ isco }) => isco).join();
      if (made?.key !== key) {
        const unitGroups = [...new Set([...named.map(({ isco }) => isco), ...await groupsInUse(tx)])];
        made = { key, ground: buildMatchGround(day, { occupations: { version: 'isco-08', occupations: [], unitGroups }, places: known }) };
      }
      return { ground: onDay(made.ground, day), names: namesFrom(named, known.names) };
    },
  };
}

type Named = Readonly<Partial<Record<'fi' | 'sv' | 'en', string>>>;
type Places = {
  readonly points: readonly { readonly code: string; readonly longitude: number; readonly latitude: number }[];
  readonly commuting: readonly CommutingShare[]; readonly names: ReadonlyMap<string, Named>;
};

async function readPlaces(folder: string): Promise<Places> {
  const { municipalities: { municipalities }, configured } = await readAreas(folder);
  const commuting: CommutingShare[] = [];
  for (const { folder: name } of configured) {
    const path = join(folder, name, 'commuting.json');
    if (existsSync(path)) commuting.push(...commutingForm.parse(JSON.parse(await readFile(path, 'utf8'))).shares);
  }
  return {
    commuting, names: new Map(municipalities.map(({ code, name }) => [code, name])),
    points: municipalities.flatMap(({ code, point }) => (point === null ? [] : [{ code, longitude: point[0], latitude: point[1] }])),
  };
}

async function namesOfGroups(tx: Tx): Promise<readonly { readonly isco: string; readonly name: Named }[]> {
  const { rows } = await sql<{ isco: string; name: Named }>`select group_code as isco, jsonb_object_agg(language, name) as name
    from register_group_name where group_code ~ '^[0-9]{4}$' group by 1 order by 1`.execute(tx);
  return rows;
}

async function groupsInUse(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ isco: string }>`select distinct isco from vacancy where isco is not null`.execute(tx);
  return rows.map(({ isco }) => isco);
}

function namesFrom(groups: readonly { readonly isco: string; readonly name: Named }[], municipalities: ReadonlyMap<string, Named>): MatchNames {
  const occupations = new Map(groups.map(({ isco, name }) => [isco, name]));
  const of = (name: Named | undefined, language: 'fi' | 'sv' | 'en', code: string): string => name?.[language] ?? name?.fi ?? code;
  return {
    occupation: (code, language) => of(occupations.get(code), language, code),
    skill: (ref) => ref.replace(/^own:/u, ''),
    municipality: (code, language) => of(municipalities.get(code), language, code),
  };
}
