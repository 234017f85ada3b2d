import type { PlainDate } from '../foundations/plain-date.ts';
import { addWorkingDays, workingDaysBetween } from '../foundations/working-days.ts';

/** What was promised to an employer, and by when. */
export type PromiseFacts = { readonly due: PlainDate; readonly keptOn: PlainDate | null };

/** After this many working days past its day a promise is the team lead's too. The house's own measure, not the law's. */
export const ESCALATES_AFTER = 2;

export type PromiseStanding = {
  readonly state: 'kept' | 'kept-late' | 'coming' | 'due-today' | 'late' | 'escalated';
  /** Working days past the day; 0 while it is not past. */
  readonly daysOver: number;
  readonly escalatesOn: PlainDate;
};

export function promiseStanding({ due, keptOn }: PromiseFacts, today: PlainDate): PromiseStanding {
  const escalatesOn = addWorkingDays(due, ESCALATES_AFTER);
  const daysOver = Math.max(0, workingDaysBetween(due, keptOn ?? today));
  if (keptOn !== null) return { state: keptOn <= due ? 'kept' : 'kept-late', daysOver, escalatesOn };
  if (today < due) return { state: 'coming', daysOver: 0, escalatesOn };
  if (today === due) return { state: 'due-today', daysOver: 0, escalatesOn };
  return { state: today >= escalatesOn ? 'escalated' : 'late', daysOver, escalatesOn };
}
