import type { ConsentField } from './employer-consent.ts';

/** How an employer can reach somebody who is presented: straight, or through the authority, and why so. */
export type Reach = 'direct' | 'no-contacts' | 'not-consented' | 'protected';

type ReachFacts = {
  readonly isProtected: boolean; readonly hasPhoneOrEmail: boolean;
  /** Null before the person has answered. */
  readonly consented: readonly ConsentField[] | null;
};

/**
 * 380/2023 118 § lets contact details be told by consent alone, and those of a protected person are never told: whoever cannot be reached straight is
 * reached through the authority, which the employer is told.
 */
export function reachOf({ isProtected, hasPhoneOrEmail, consented }: ReachFacts): Reach {
  if (isProtected) return 'protected';
  if (consented !== null && !consented.includes('contacts')) return 'not-consented';
  return hasPhoneOrEmail ? 'direct' : 'no-contacts';
}
