import type { HardStop, MatchReason, MatchReasonCode, Stance } from './match-reasons.ts';

/** A part before it is weighed: its share, why, and what it makes impossible. */
export type Explained = { readonly share: number; readonly because: readonly MatchReason[]; readonly stops?: readonly HardStop[] };

export function reason(code: MatchReasonCode, stance: Stance, values: MatchReason['values'] = {}): MatchReason {
  return { code, stance, values };
}
