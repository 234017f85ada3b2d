import { addMonths } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstOfficeDayOnOrAfter } from '@kohtaanto/rules/foundations/working-days.ts';
import type { Run } from '../careers/career.ts';
import type { Chance } from '../chance.ts';
import type { Person } from '../people/make-person.ts';
import { openCase } from '../process/case-record.ts';
import type { CaseRecord } from '../process/case-record.ts';
import type { Case } from '../process/make-case.ts';
import { caseOf } from '../process/make-case.ts';
import { holdMeeting } from '../process/meetings.ts';

/** Plans and reports of the last months only; of what was before, the meetings. */
const PLANS_OF_MONTHS = 4;
const BY_THE_RULES_MONTHS = 24;
const DAYS_BETWEEN_OLD_MEETINGS = 182;

/** As `makeCase`, with ten years of searches and less of each. */
export function leanCase(chance: Chance, person: Person, day: PlainDate): Case {
  const record = openCase(person);
  for (const run of person.career.runs) {
    if (run.end === null || run.end > addMonths(day, -BY_THE_RULES_MONTHS)) continue;
    holdOldMeetings(chance, record, run, run.end);
  }
  return caseOf(chance, record, day, { plansFrom: addMonths(day, -PLANS_OF_MONTHS) });
}

function holdOldMeetings(chance: Chance, record: CaseRecord, run: Run, end: PlainDate): void {
  let at = (run.start + chance.between(2, 10)) as PlainDate;
  for (let number = 0; at < end; number += 1) {
    const kind = number === 0 ? 'initial-interview' : 'job-search-discussion';
    holdMeeting(chance, record, kind, firstOfficeDayOnOrAfter(at));
    at = (at + DAYS_BETWEEN_OLD_MEETINGS + chance.between(-20, 60)) as PlainDate;
  }
}
