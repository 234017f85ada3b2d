import { addYears } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { Scheme } from './scheme.ts';

/** The next day on which the board looks at the scheme again, or null where the plan names none. */
export function nextReview(scheme: Pick<Scheme, 'review'>, today: PlainDate): PlainDate | null {
  const { review } = scheme;
  if (review === null) return null;
  let next = addYears(review.from, review.everyYears);
  while (next < today) next = addYears(next, review.everyYears);
  return next;
}
