import { cents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';

export type TargetStanding = {
  readonly most: Cents;
  readonly used: Cents;
  readonly forecast: Cents;
  /** How far above the target the year is going to end; below it the number is negative. */
  readonly distance: Cents;
  /** What may still be used of it; below nothing when it has been passed. */
  readonly left: Cents;
  readonly state: 'passed' | 'going-to-pass' | 'holds';
};

/** An amount that should not be passed, such as the goal of 2.9 million euros for the municipal share in a programme. */
export function targetStanding(most: Cents, used: Cents, forecast: Cents): TargetStanding {
  return {
    most, used, forecast, distance: cents(forecast - most), left: cents(most - used),
    state: used > most ? 'passed' : forecast > most ? 'going-to-pass' : 'holds',
  };
}
