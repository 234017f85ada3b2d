import { addMonths } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { lastOfficeDayOnOrBefore } from '@kohtaanto/rules/foundations/working-days.ts';
import type { Run } from '../careers/career.ts';
import type { Chance } from '../chance.ts';
import type { CaseRecord } from './case-record.ts';

/** Of a hundred customers, how many have each. */
const SHARES = { missed: 0.04, notReached: 0.05, called: 0.12, endingKnown: 0.012, asked: 0.012 } as const;
const LOOKED_BACK_MONTHS = 8;

/** What does not go by the plan: meetings missed, calls not answered, work that is known to begin, wishes. */
export function addIncidents(chance: Chance, record: CaseRecord, run: Run, day: PlainDate): void {
  const recent = record.contacts.filter((contact) => contact.day > addMonths(day, -LOOKED_BACK_MONTHS));
  const met = recent.length === 0 ? undefined : chance.pick(recent);
  const before = (days: number): PlainDate => lastOfficeDayOnOrBefore(((met?.day ?? day) - days) as PlainDate);
  if (met !== undefined && chance.happens(SHARES.missed)) {
    const on = before(chance.between(3, 9));
    if (on > run.start) {
      record.unheld.push({ ...met, id: chance.uuid(), day: on, outcome: 'no-show' });
      record.lapses.push({ id: chance.uuid(), day: on, kind: 'missed-meeting' });
    }
  }
  if (met !== undefined && chance.happens(SHARES.notReached)) {
    const on = before(chance.between(1, 3));
    if (on > run.start) record.unheld.push({ ...called(chance, on), outcome: 'not-reached' });
  }
  if (chance.happens(SHARES.called)) {
    const on = lastOfficeDayOnOrBefore((day - chance.between(1, 60)) as PlainDate);
    if (on > run.start) record.unheld.push({ ...called(chance, on), outcome: 'held' });
  }
  const since = Math.max(run.start, day - 20);
  if (since >= day - 2) return;
  const known = chance.between(since + 1, day - 1) as PlainDate;
  if (chance.happens(SHARES.endingKnown)) {
    const start = (day + chance.between(8, 50)) as PlainDate;
    const kind = chance.weighted({ work: 60, 'part-time-work': 15, study: 15, 'labour-market-training': 10 });
    record.endings.push({ id: chance.uuid(), knownOn: known, kind, start, end: null });
  } else if (chance.happens(SHARES.asked)) {
    record.requests.push({ id: chance.uuid(), day: known });
  }
}

function called(chance: Chance, day: PlainDate) {
  const [minutes, hour] = [chance.between(4, 15), chance.between(9, 15)];
  return { id: chance.uuid(), kind: 'phone', day, channel: 'phone', minutes, hour } as const;
}
