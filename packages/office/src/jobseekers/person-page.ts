import { ageOn, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { dutyPeriodsOf } from './duty-periods.ts';
import { groupsOf } from './groups-of-record.ts';
import type { PersonRecord } from './person-page-store.ts';
import type { PersonView } from './person-view.ts';

/** The register's record with what the rules say of it on the day. */
export function completeRecord(record: PersonRecord, today: PlainDate): PersonView {
  const { knownEndings: _, requests: __, ...shown } = record;
  return {
    ...shown,
    today: formatIso(today),
    age: ageOn(plainDate(record.birthDate), today),
    groups: groupsOf(record, today),
    dutyPeriods: dutyPeriodsOf(record, today),
  };
}
