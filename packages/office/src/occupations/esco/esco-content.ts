import type { Fault } from '../../platform/http/refusal.ts';

export type EscoKind = 'group' | 'occupation' | 'skill';
export type EscoConcept = { readonly uri: string; readonly kind: EscoKind; readonly code: string; readonly broader: string | null; readonly skillType: string | null };
export type EscoLabel = { readonly uri: string; readonly language: string; readonly preferred: boolean; readonly label: string };
export type EscoSkillOf = { readonly occupation: string; readonly skill: string; readonly essential: boolean };

/** One version of ESCO, whole. */
export type EscoContent = {
  readonly version: string;
  readonly languages: readonly string[];
  readonly concepts: readonly EscoConcept[];
  readonly labels: readonly EscoLabel[];
  readonly skillOf: readonly EscoSkillOf[];
  /** Relations to concepts that the version itself lacks. */
  readonly leftOut: number;
};

/** A file that was read: of a kind, in a language, or of relations. */
export type EscoFile = {
  readonly file: string;
  readonly kind: EscoKind | 'broader' | 'skill-of';
  readonly concepts: readonly EscoConcept[];
  readonly labels: readonly EscoLabel[];
  readonly broader: readonly (readonly [string, string])[];
  readonly skillOf: readonly EscoSkillOf[];
  readonly faults: readonly Fault[];
};

/** How many occupations and skills the released versions have: their files do not say which version they are. */
const RELEASED: readonly (readonly [version: string, occupations: number, skills: number])[] = [
  ['1.0.8', 2942, 13_485], ['1.1.0', 3008, 13_890], ['1.1.1', 3007, 13_896], ['1.2.0', 3039, 13_939],
];

export function versionOf(concepts: readonly EscoConcept[]): string | undefined {
  const count = (kind: EscoKind): number => concepts.filter((concept) => concept.kind === kind).length;
  const [occupations, skills] = [count('occupation'), count('skill')];
  return RELEASED.find(([, ofOccupations, ofSkills]) => ofOccupations === occupations && (skills === 0 || ofSkills === skills))?.[0];
}
