import type { Cents } from '../foundations/cents.ts';
import { cents } from '../foundations/cents.ts';
import { deriveShare } from './derive-share.ts';
import type { ShareLine } from './derive-share.ts';
import type { PersonPayments } from './payments.ts';
import { defaultShareReadings, openShareReadings } from './share-readings.ts';
import type { ShareReadings } from './share-readings.ts';

/** A reading under which the sum, or who pays it, would be another. */
export type Dependence = { readonly reading: keyof ShareReadings; readonly share: Cents; readonly otherMunicipality: boolean };

/**
 * What the sum of the chosen lines hangs on, found by deriving it again under each other reading: never guessed
 * from the facts, so it cannot be forgotten.
 */
export function dependencesOf(
  person: PersonPayments, chosen: (line: ShareLine) => boolean, readings: ShareReadings = defaultShareReadings,
): readonly Dependence[] {
  const base = sumsOf(person, chosen, readings);
  return openShareReadings.flatMap(({ name, other }) => {
    const found = sumsOf(person, chosen, { ...readings, ...other });
    const otherMunicipality = found.payers !== base.payers;
    if (found.share === base.share && !otherMunicipality) return [];
    return [{ reading: name, share: cents(found.share), otherMunicipality }];
  });
}

function sumsOf(
  person: PersonPayments, chosen: (line: ShareLine) => boolean, readings: ShareReadings,
): { readonly share: number; readonly payers: string } {
  const lines = deriveShare(person, readings).lines.filter(chosen);
  const by = new Map<string, number>();
  for (const { municipality, share } of lines) by.set(municipality ?? '', (by.get(municipality ?? '') ?? 0) + share);
  const payers = [...by].filter(([, share]) => share !== 0).map(([municipality]) => municipality).toSorted().join(' ');
  return { share: lines.reduce((sum, each) => sum + each.share, 0), payers };
}
