import type { MethodId } from './methods.ts';
import type { Rolled } from './rolling-origin.ts';

/**
 * What the combination is made of. One method follows a trend and another damps it, and which was right is known
 * only afterwards: together they are wrong by less than either alone.
 */
export const MEMBERS = ['theta', 'ets-of-logs', 'trend', 'damped-trend'] as const satisfies readonly MethodId[];
export type Member = (typeof MEMBERS)[number];
export type Weights = Readonly<Record<Member, number>>;

/**
 * Weights by what each member's forecasts missed, in inverse proportion. Only errors that were known when
 * `known` months were: a weight that had seen the future would flatter the past accuracy.
 */
export function weightsKnown(values: readonly number[], rolled: readonly Rolled[], known: number): Weights {
  const missed: Record<Member, number> = { theta: 0, 'ets-of-logs': 0, trend: 0, 'damped-trend': 0 };
  let counted = 0;
  for (const { known: origin, told } of rolled) {
    for (let at = 0; origin + at < known; at += 1) {
      if (told.theta?.[at] === undefined) break;
      counted += 1;
      for (const member of MEMBERS) missed[member] += Math.abs((values[origin + at] ?? 0) - (told[member]?.[at] ?? 0));
    }
  }
  const enough = counted >= 6 && MEMBERS.every((member) => missed[member] > 0);
  const raw = MEMBERS.map((member) => (enough ? 1 / missed[member] : 1));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  const weight = (place: number): number => (raw[place] ?? 0) / sum;
  return { theta: weight(0), 'ets-of-logs': weight(1), trend: weight(2), 'damped-trend': weight(3) };
}

export function combine(told: Readonly<Partial<Record<Member, readonly number[]>>>, weights: Weights): number[] {
  return Array.from({ length: told.theta?.length ?? 0 }, (_, at) => {
    let sum = 0;
    for (const member of MEMBERS) sum += weights[member] * (told[member]?.[at] ?? 0);
    return sum;
  });
}

/** Puts the combination beside its members at every origin, with the weights known there. */
export function withCombination(values: readonly number[], rolled: readonly Rolled[]): Rolled[] {
  return rolled.map((origin) => ({
    known: origin.known,
    told: { ...origin.told, combination: combine(origin.told, weightsKnown(values, rolled, origin.known)) },
  }));
}
