/** Levels of Finnish and Swedish in the national register of those who integrate; X has not been tested. */
export const nationalLevels = ['A1.1', 'A1.2', 'A1.3', 'A2.1', 'A2.2', 'B1.1', 'B1.2', 'B2.1', 'B2.2', 'X'] as const;
export type NationalLevel = (typeof nationalLevels)[number];

export const levelSources = ['language-test', 'integration-training', 'starting-test', 'own-estimate'] as const;
export type LevelSource = (typeof levelSources)[number];

/** Who decides: by the field and by what the recognition is for. The permit authority took the work over on 1.1.2026. */
export const recognitionAuthorities = ['education-agency', 'permit-authority', 'school', 'employer', 'other'] as const;
export type RecognitionAuthority = (typeof recognitionAuthorities)[number];

export const recognitionOutcomes = ['recognised', 'supplementary', 'refused', 'withdrawn'] as const;
export type RecognitionOutcome = (typeof recognitionOutcomes)[number];

export type ForeignQualification = {
  readonly name: string; readonly country: string; readonly year: number | null; readonly authority: RecognitionAuthority | null;
  readonly appliedOn: string | null; readonly decidedOn: string | null; readonly outcome: RecognitionOutcome | null;
};

export type RecognitionState = 'not-applied' | 'waiting' | RecognitionOutcome;

/** Where the recognition stands, by the days that have been told. */
export function recognitionState({ appliedOn, outcome }: ForeignQualification): RecognitionState {
  return outcome ?? (appliedOn === null ? 'not-applied' : 'waiting');
}

export type QualificationFault = 'no-authority' | 'decided-before-applied' | 'outcome-without-day' | 'day-without-outcome' | 'day-ahead';

/** What does not hold together in what has been told of one; days are ISO and compare as text. */
export function faultsOfQualification({ authority, appliedOn, decidedOn, outcome }: ForeignQualification, today: string): readonly QualificationFault[] {
  return [
    ...(appliedOn !== null && authority === null ? ['no-authority' as const] : []),
    ...(decidedOn !== null && (appliedOn === null || decidedOn < appliedOn) ? ['decided-before-applied' as const] : []),
    ...(outcome !== null && decidedOn === null ? ['outcome-without-day' as const] : []),
    ...(decidedOn !== null && outcome === null ? ['day-without-outcome' as const] : []),
    ...((appliedOn ?? '') > today || (decidedOn ?? '') > today ? ['day-ahead' as const] : []),
  ];
}
