import type { PlainDate } from '../foundations/plain-date.ts';
import { addWorkingDays } from '../foundations/working-days.ts';
import { NEVER } from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import { firstContactWorkingDays } from '../obligations/rule-versions.ts';
import { holdOn, nextChangeAfter } from './meeting-holds.ts';
import type { Hold, Meetings } from './meeting-holds.ts';

export type Settled = {
  readonly due: PlainDate;
  /** The day from which the person is in the circle again, where the due day was moved. */
  readonly againFrom: PlainDate | undefined;
  /** Set where the meeting is not arranged at `until`. */
  readonly hold: Hold | undefined;
};

/** Nothing moved the day and nothing leaves the meeting out. */
export function asNominal(due: PlainDate): Settled {
  return { due, againFrom: undefined, hold: undefined };
}

/**
 * A meeting is not arranged on days outside its circle (work, services, no valid search). Walks from
 * the nominal day to `until`; where a time outside lies between, the meeting is owed again from the
 * day the person is back. The law has no limit for that, so the first contact's is used.
 */
export function settleDue(file: CaseFile, nominal: PlainDate, until: PlainDate, meetings: Meetings): Settled {
  let due = nominal;
  let againFrom: PlainDate | undefined;
  let day = nominal;
  while (day <= until) {
    const hold = holdOn(file, day, meetings);
    if (hold === undefined) {
      day = nextChangeAfter(file, day);
      continue;
    }
    if (hold.until > until || hold.until === NEVER) {
      return { due, againFrom, hold };
    }
    againFrom = hold.until;
    due = addWorkingDays(againFrom, firstContactWorkingDays(againFrom), file.readings);
    day = hold.until;
  }
  return { due, againFrom, hold: undefined };
}
