import type { PlainDate } from '../foundations/plain-date.ts';
import { addDays } from '../foundations/plain-date.ts';

/** What a person may do in an employer's name. */
export const employerRights = ['vacancies', 'candidates', 'subsidies', 'events'] as const;
export type EmployerRight = (typeof employerRights)[number];

/** An invitation's link opens for so many days, the day of sending not counted. The house's own measure, not the law's. */
const LINK_DAYS = 14;

/** The last day on which an invitation sent on the day is taken up. */
export const linkEndsOn = (sentOn: PlainDate): PlainDate => addDays(sentOn, LINK_DAYS);

export type MandateFacts = {
  readonly accepted: boolean;
  readonly linkUntil: PlainDate;
  readonly since: PlainDate;
  /** The last day; null: until it is ended. */
  readonly until: PlainDate | null;
  readonly endedOn: PlainDate | null;
};

export type MandateState = 'invited' | 'link-expired' | 'in-force' | 'over' | 'ended';

/** Whoever ends a mandate ends it at once; one that has run its time is over the day after. */
export function mandateState({ accepted, linkUntil, until, endedOn }: MandateFacts, today: PlainDate): MandateState {
  if (endedOn !== null) return 'ended';
  if (until !== null && until < today) return 'over';
  if (accepted) return 'in-force';
  return linkUntil < today ? 'link-expired' : 'invited';
}
