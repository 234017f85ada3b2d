import { setImmediate } from 'node:timers/promises';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { matchGroundSteps, onDay } from '@kohtaanto/rules/matching/match-ground.ts';
import type { MatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import type { CommutingShare, PlaceKnowledge } from '@kohtaanto/rules/matching/place-ground.ts';
import type { MatchNames } from '@kohtaanto/words/matching/told.ts';
import { usualSkill } from '@kohtaanto/words/matching/usual-skills.ts';
import { areasFolder, readAreas } from '../areas/load-areas.ts';
import type { Database, Tx } from '../platform/platform.ts';
import { readCommuting } from './commuting-shares.ts';
import { readKnowledge, stampOfKnowledge } from './occupation-knowledge.ts';
import type { KnownOccupations, Named } from './occupation-knowledge.ts';

/** What matching stands on besides the register: where municipalities are, who goes where to work, what occupations there are. */
export type Grounds = { of(tx: Tx, day: PlainDate): Promise<{ readonly ground: MatchGround; readonly names: MatchNames }> };

const kept = new WeakMap<Database, Grounds>();

/** One ground for all slices of an office: what it knows of occupations is read once. */
export function groundsOf(office: Database): Grounds {
  const found = kept.get(office) ?? openGrounds();
  kept.set(office, found);
  return found;
}

function openGrounds(folder: string = areasFolder): Grounds {
  let places: Promise<Places> | undefined;
  type Made = { readonly stamp: string; readonly ground: MatchGround; readonly known: KnownOccupations };
  let made: Made | undefined;
  /** Whoever asks while it is being made waits for the same one. */
  let making: { readonly stamp: string; readonly made: Promise<Made> } | undefined;
  const make = async (tx: Tx, stamp: string, day: PlainDate, where: Places): Promise<Made> => {
    const known = await readKnowledge(tx);
    return { stamp, known, ground: await inTurns(matchGroundSteps(day, { occupations: known.knowledge, places: where })) };
  };
  return {
    async of(tx, day) {
      const where = await (places ??= readPlaces(folder));
      const stamp = await stampOfKnowledge(tx);
      if (made?.stamp !== stamp) {
        if (making?.stamp !== stamp) making = { stamp, made: make(tx, stamp, day, where) };
        const mine = making;
        made = await mine.made.catch((error: unknown) => {
          if (making === mine) making = undefined;
          throw error;
        });
      }
      return { ground: onDay(made.ground, day), names: namesFrom(made.known, where.names) };
    },
  };
}

/** Others are answered between the steps. */
async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await setImmediate();
  }
}

type Places = {
  readonly points: readonly { readonly code: string; readonly longitude: number; readonly latitude: number }[];
  readonly commuting: readonly CommutingShare[]; readonly names: ReadonlyMap<string, Named>;
};

/** As the rules take it, for a ground that is made elsewhere. */
export async function readPlaceKnowledge(): Promise<PlaceKnowledge> {
  const { points, commuting } = await readPlaces(areasFolder);
  return { points, commuting };
}

async function readPlaces(folder: string): Promise<Places> {
  const { municipalities: { municipalities }, configured } = await readAreas(folder);
  const { shares } = await readCommuting(folder, configured.map(({ folder: name }) => name));
  return {
    commuting: shares, names: new Map(municipalities.map(({ code, name }) => [code, name])),
    points: municipalities.flatMap(({ code, point }) => (point === null ? [] : [{ code, longitude: point[0], latitude: point[1] }])),
  };
}

function namesFrom({ groups, concepts }: KnownOccupations, municipalities: ReadonlyMap<string, Named>): MatchNames {
  const of = (name: Named | undefined, language: 'fi' | 'sv' | 'en', code: string): string => name?.[language] ?? name?.fi ?? name?.en ?? code;
  return {
    occupation: (ref, language) => of(groups.get(ref) ?? concepts.get(ref), language, ref),
    skill: (ref, language) => (ref.startsWith('own:') ? usualSkill(ref.slice(4), language) ?? ref.slice(4) : of(concepts.get(ref), language, ref)),
    municipality: (code, language) => of(municipalities.get(code), language, code),
  };
}
