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

/** Somebody who may be told to be contacted. */
export type Contact = { readonly name: string | null; readonly phone: string | null; readonly email: string | null };

const hasWay = ({ phone, email }: Pick<Contact, 'phone' | 'email'>): boolean => (phone ?? '') !== '' || (email ?? '') !== '';

/**
 * Whether the employer could contact anybody: the person by what is told, or whoever is named in the person's stead. Of another area's expert the details are
 * that area's: it is enough that one has been named. A presentation that nobody can answer is not made.
 */
export function canBeAnswered(own: Pick<Contact, 'phone' | 'email'> | undefined, through: Contact | undefined, namedElsewhere = false): boolean {
  return (own !== undefined && hasWay(own)) || namedElsewhere || (through !== undefined && through.name !== null && hasWay(through));
}

/** What an employer can weigh somebody by; the rest tells only who or whence. */
const WEIGHED: readonly ConsentField[] = ['education', 'work-history', 'skills-and-wishes', 'introduction'];

/** Whether what may be told names nobody, and whether it says nothing of what the person can do (118 § 2). */
export function lackingInTold(fields: readonly ConsentField[]): { readonly name: boolean; readonly work: boolean } {
  return { name: !fields.includes('contacts'), work: !fields.some((field) => WEIGHED.includes(field)) };
}
