import { cents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import type { Sharing } from './share-costs.ts';

export type ComparedShare = {
  readonly municipality: string;
  readonly today: Cents;
  readonly other: Cents;
  readonly change: Cents;
};

/** What another formula would charge beside today's; the changes make the difference of the wholes. */
export function compareSharings(today: Sharing, other: Sharing): readonly ComparedShare[] {
  const municipalities = [...new Set([...today.totals.keys(), ...other.totals.keys()])].sort();
  return municipalities.map((municipality) => {
    const now = today.totals.get(municipality) ?? cents(0);
    const then = other.totals.get(municipality) ?? cents(0);
    return { municipality, today: now, other: then, change: cents(then - now) };
  });
}
