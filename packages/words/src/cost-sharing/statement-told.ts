import type { CostCategory } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import type { Derivation } from '@kohtaanto/rules/cost-sharing/share-by-key.ts';
import type { LineReason } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import type { InLanguages } from '../language.ts';

/** A frozen statement as its documents tell it; amounts are whole cents. */
export type StatementTold = {
  readonly municipality: string;
  readonly year: number;
  readonly kind: 'budget' | 'settlement';
  readonly revision: number;
  readonly madeAt: string;
  readonly scheme: string;
  readonly ruleVersion: string;
  readonly document: string;
  readonly place: string;
  readonly note: InLanguages | null;
  readonly decision: string;
  readonly rows: readonly {
    readonly category: CostCategory; readonly key: string | null; readonly place: string; readonly sum: number; readonly cents: number;
    readonly reason: LineReason; readonly derivation: DerivationTold | null;
  }[];
  readonly total: number;
  readonly payments: readonly {
    readonly number: number; readonly firstMonth: number; readonly cents: number;
    /** In a settlement: whether it had been invoiced by then; statements made earlier do not say. */
    readonly invoiced?: boolean | undefined;
  }[];
  readonly settled: readonly {
    readonly category: CostCategory; readonly share: number; readonly paid: number; readonly carried: number; readonly cents: number;
  }[];
  readonly due: number;
};

/** A derivation that has been stored: its cents are numbers again. */
export type DerivationTold = Omit<Derivation, 'sum' | 'floor' | 'parts'> & {
  readonly sum: number;
  readonly floor: number;
  readonly parts: readonly (Omit<Derivation['parts'][number], 'cents'> & { readonly cents: number | null })[];
};
