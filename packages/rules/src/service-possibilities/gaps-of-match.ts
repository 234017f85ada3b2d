import type { Match, MatchReason, MatchReasonCode } from '../matching/match-reasons.ts';
import { licences } from '../matching/matching-facts.ts';
import { gapOfLicence } from './services-for-gaps.ts';
import type { Gap, GapKind } from './services-for-gaps.ts';

const ofReasons: Partial<Readonly<Record<MatchReasonCode, GapKind>>> = {
  'skills-lacking': 'skill', 'language-below': 'language', 'language-lacking': 'language', 'education-below': 'education', 'experience-elsewhere': 'experience',
  'place-beyond-limit': 'distance', 'place-beyond-area': 'distance',
};

/**
 * What a match lacks that a service could help with: of its hard stops first, then of its parts. What is not known is no gap; and where a term of the work stops
 * it (hours, shifts, pay), that is talked over and no service takes it away, so that none is told for the rest either.
 */
export function gapsOfMatch({ hardStops, parts }: Match): readonly Gap[] {
  const first = hardStops.flatMap(({ because }) => gapsOfReason(because));
  if (hardStops.length > 0 && first.length === 0) return [];
  const gaps = [...first, ...parts.flatMap(({ because }) => because).flatMap(gapsOfReason)];
  return [...new Map(gaps.map((gap) => [`${gap.kind} ${gap.licence ?? ''}`, gap])).values()];
}

function gapsOfReason({ code, stance, values }: MatchReason): readonly Gap[] {
  if (stance !== 'against') return [];
  if (code === 'licence-lacking') return licences.filter((licence) => Object.values(values).flat().includes(licence)).flatMap((licence) => gapOfLicence(licence) ?? []);
  const kind = ofReasons[code];
  return kind === undefined ? [] : [{ kind }];
}
