import { cents, splitByLargestRemainder } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import { cite } from '../foundations/citation.ts';
import type { Citation } from '../foundations/citation.ts';

/** Täsmäkoulutus for the employer's own staff, rekrykoulutus for those it hires, muutoskoulutus for those it lays off or gives notice. */
export const trainingKinds = ['own-staff', 'recruits', 'leaving-staff'] as const;
export type TrainingKind = (typeof trainingKinds)[number];

export type PayingEmployer = {
  readonly key: string;
  readonly places: number;
  readonly staff: number;
  /** A year’s turnover and the balance sheet total; null where it has not been told. */
  readonly turnover: Cents | null;
  readonly balance: Cents | null;
  /** What has been agreed on; null: the least that the decree asks. */
  readonly agreedPercent: number | null;
};

export type EmployerSize = {
  readonly size: 'small' | 'medium' | 'large';
  /** In which point it stands as it is written, between two of them, or by the staff alone as the sums have not been told. */
  readonly how: 'as-written' | 'between-points' | 'sums-not-told';
};

const MILLION = 1_000_000_00;
const SMALL_SUM = 10 * MILLION;
const MEDIUM_TURNOVER = 50 * MILLION;
const MEDIUM_BALANCE = 43 * MILLION;
const SMALL_STAFF = 49;
const MEDIUM_STAFF = 249;

/**
 * 385/2024 5.1 §. The three points do not meet: a firm of 30 with a large turnover is in none of them, nor one of 300 with a small one. Such a
 * one is read into the next point whose limits it keeps, and the reading is told.
 */
export function employerSize({ staff, turnover, balance }: Pick<PayingEmployer, 'staff' | 'turnover' | 'balance'>): EmployerSize {
  if (turnover === null && balance === null) {
    return { size: staff <= SMALL_STAFF ? 'small' : staff <= MEDIUM_STAFF ? 'medium' : 'large', how: 'sums-not-told' };
  }
  const within = (turnoverMost: number, balanceMost: number): boolean => (turnover !== null && turnover <= turnoverMost) || (balance !== null && balance <= balanceMost);
  if (staff <= SMALL_STAFF && within(SMALL_SUM, SMALL_SUM)) return { size: 'small', how: 'as-written' };
  if (staff <= MEDIUM_STAFF && within(MEDIUM_TURNOVER, MEDIUM_BALANCE)) return { size: 'medium', how: staff <= SMALL_STAFF ? 'between-points' : 'as-written' };
  const isOver = (turnover !== null && turnover > MEDIUM_TURNOVER) || (balance !== null && balance > MEDIUM_BALANCE);
  return { size: 'large', how: staff > MEDIUM_STAFF && isOver ? 'as-written' : 'between-points' };
}

export type EmployerPercent = {
  readonly percent: number;
  /** More may be agreed on (5.1 § 1 and 2: at least). */
  readonly mayBeMore: boolean;
  /** Only of training for the own staff, where the size decides. */
  readonly size: EmployerSize | null;
  readonly section: Citation;
};

const bySize = { small: { percent: 30, point: 1 }, medium: { percent: 40, point: 2 }, large: { percent: 50, point: 3 } } as const;

/** 385/2024 5 §: what the employer pays of the price without value added tax. */
export function employerPercent(kind: TrainingKind, employer: Pick<PayingEmployer, 'staff' | 'turnover' | 'balance'>): EmployerPercent {
  if (kind === 'recruits') return { percent: 30, mayBeMore: false, size: null, section: cite('385/2024', '5', 2) };
  if (kind === 'leaving-staff') return { percent: 20, mayBeMore: false, size: null, section: cite('385/2024', '5', 3) };
  const size = employerSize(employer);
  const { percent, point } = bySize[size.size];
  return { percent, mayBeMore: size.size !== 'large', size, section: cite('385/2024', '5', 1, point) };
}

export type EmployerShare = {
  readonly key: string;
  readonly places: number;
  /** Its part of the price by its places. */
  readonly price: Cents;
  readonly percent: number;
  readonly rule: EmployerPercent;
  readonly employerPays: Cents;
  readonly authorityPays: Cents;
};

/**
 * The price shared to the cent. Employers in one training share it by their places with the largest remainder; of each part the authority pays
 * its percentage in whole cents downwards, since the decree says what it pays at most, and the employer the rest. The parts always make the price.
 */
export function sharePrice(kind: TrainingKind, price: Cents, employers: readonly PayingEmployer[]): readonly EmployerShare[] {
  const parts = new Map(splitByLargestRemainder(price, employers.map(({ key, places }) => ({ key, weight: places }))).map((part) => [part.key, part.cents]));
  return employers.map((employer) => {
    const part = parts.get(employer.key) ?? cents(0);
    const rule = employerPercent(kind, employer);
    const percent = employer.agreedPercent ?? rule.percent;
    const authorityPays = cents(Number((BigInt(part) * BigInt(100 - percent)) / 100n));
    return { key: employer.key, places: employer.places, price: part, percent, rule, employerPays: cents(part - authorityPays), authorityPays };
  });
}

const WHOLE = 10_000n;

/** Value added tax of one’s own part, in hundredths of a percent; half a cent goes up. Each is invoiced and reckons it alone. */
export function vatOf(amount: Cents, basisPoints: number): Cents {
  return cents(Number((BigInt(amount) * BigInt(basisPoints) + WHOLE / 2n) / WHOLE));
}

export type PercentFault = 'below-least' | 'not-exact';

/** Why the percentage agreed on is none that the decree knows. */
export function percentFault(kind: TrainingKind, employer: PayingEmployer): PercentFault | null {
  const { percent, mayBeMore } = employerPercent(kind, employer);
  if (employer.agreedPercent === null || employer.agreedPercent === percent) return null;
  if (!mayBeMore) return 'not-exact';
  return employer.agreedPercent < percent ? 'below-least' : null;
}

/** 380/2023 62.3 §: as what kind of aid the authority’s part is held; an entrepreneur who takes part makes it small aid to that extent. */
export function aidOf(kind: TrainingKind, isEconomic: boolean): 'block-exemption' | 'none' {
  return kind === 'own-staff' && isEconomic ? 'block-exemption' : 'none';
}
