import { addDays } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { lastOfficeDayOnOrBefore } from '@kohtaanto/rules/foundations/working-days.ts';
import type { Career, Spell } from './careers/career.ts';
import { openRun } from './careers/career.ts';
import type { Chance } from './chance.ts';
import type { Person } from './people/make-person.ts';
import type { CaseRecord } from './process/case-record.ts';

/**
 * What nobody got round to writing down, and slips: a register without any would have nothing to mend (KNO-10).
 * Drawn apart from the rest, and only where no published figure is counted from it.
 */
const shares = {
  overdueService: 0.13, endUnreasoned: 0.15, noOccupation: 0.012, unknownCountry: 0.05,
  unknownLanguage: 0.04, unreachable: 0.004, contactAhead: 0.0015, addressInNote: 0.12,
} as const;

/** A service that was to end some time ago and goes on in the register; an end without its reason. */
export function withFaultsOfPeriods(chance: Chance, career: Career, day: PlainDate): Career {
  const last = career.runs.at(-1);
  if (last === undefined) return career;
  const open = openRun(career);
  if (open === undefined) {
    if (last.endReason === 'other' && chance.happens(shares.endUnreasoned)) last.endReason = null;
    return career;
  }
  const running = open.spells.at(-1);
  if (running?.service === undefined || running.end !== null || !chance.happens(shares.overdueService)) return career;
  const ended = addDays(day, -chance.between(34, 150));
  if (ended <= running.start) return career;
  const overdue: Spell = { ...running, estimatedEnd: ended };
  open.spells[open.spells.length - 1] = overdue;
  return career;
}

/** Gaps in what registration asks. */
export function withFaultsOfPerson(chance: Chance, person: Person): Person {
  const foreign = person.nationality !== 'FI';
  return {
    ...person,
    occupation: chance.happens(shares.noOccupation) ? null : person.occupation,
    nationality: foreign && chance.happens(shares.unknownCountry) ? 'ZZ' : person.nationality,
    motherTongue: foreign && chance.happens(shares.unknownLanguage) ? 'und' : person.motherTongue,
    ...(chance.happens(shares.unreachable) ? { phone: null, email: null } : {}),
  };
}

/** A call dated a year ahead; an address written in a note that protection does not close. */
export function addFaultsOfContacts(chance: Chance, record: CaseRecord, day: PlainDate): void {
  const { person } = record;
  const call = { kind: 'phone', channel: 'phone', outcome: 'held', minutes: 10, hour: 10 } as const;
  if (chance.happens(shares.contactAhead)) {
    record.unheld.push({ ...call, id: chance.uuid(), day: addDays(day, chance.between(300, 360)) });
  }
  if (person.protected && chance.happens(shares.addressInNote)) {
    const on = lastOfficeDayOnOrBefore(addDays(day, -chance.between(3, 60)));
    record.unheld.push({ ...call, id: chance.uuid(), day: on, note: `Posti osoitteeseen ${person.streetAddress}, ei muualle.` });
  }
}
