import type { PlainDate } from '../foundations/plain-date.ts';
import { plainDate } from '../foundations/plain-date.ts';
import { addWorkingDays } from '../foundations/working-days.ts';

/** In how many working days a new or growing company is answered, unless the area has decided otherwise. No act names a time. */
export const answerTime = { from: plainDate('2025-01-01'), workingDays: 5 } as const;

/** The last day of an answer promised on a day: the day of asking is not counted, nor are Saturdays, Sundays and holidays. */
export const answerDueOn = (askedOn: PlainDate, workingDays: number = answerTime.workingDays): PlainDate => addWorkingDays(askedOn, workingDays);
