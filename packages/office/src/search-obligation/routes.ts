import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { proposeDuty } from '@kohtaanto/rules/search-obligation/propose-duty.ts';
import type { Reason } from '@kohtaanto/rules/obligations/obligation.ts';
import { factsOfRecord } from '../jobseekers/facts-of-record.ts';
import { findPersonRecord } from '../jobseekers/person-page-store.ts';
import { visitPerson } from '../jobseekers/visit.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Platform } from '../platform/platform.ts';
import * as actions from './actions.ts';
import { routes } from './contract.ts';
import type { DutyProposal } from './contract.ts';

const saved = { saved: true } as const;

export function handleSearchObligation(platform: Platform): void {
  const { http } = platform;
  http.handle(routes.proposeDuty, ({ scope, params, today }) =>
    visitPerson(platform, scope, params.personId, 'duty.propose', (visit) => proposal(visit, today)));
  http.handle(routes.addReport, ({ scope, params, body, today }) =>
    visitPerson(platform, scope, params.personId, 'report.add', async (visit) => {
      await actions.addReport(visit, body, today);
      return saved;
    }));
  http.handle(routes.recordLapse, ({ scope, params, body, today }) =>
    visitPerson(platform, scope, params.personId, 'lapse.record', async (visit) => {
      await actions.recordLapse(visit, body, today);
      return saved;
    }));
  http.handle(routes.publishProfile, ({ scope, params, body, today }) =>
    visitPerson(platform, scope, params.personId, 'profile.publish', async (visit) => {
      await actions.publishProfile(visit, body, today);
      return saved;
    }));
}

/** What the rules would set if the plan were made today; the plan itself is agreed by people. */
async function proposal(visit: Visit, today: PlainDate): Promise<DutyProposal> {
  const record = await findPersonRecord(visit.tx, visit.person.personId, { today, customers: 0 });
  if (record === undefined) throw new Refused('person-not-found');
  const proposed = proposeDuty(factsOfRecord(record), today);
  const because = proposed.because.map(writtenReason);
  if (proposed.set === 'none') return { duty: null, because };
  const starts = proposed.startsOn ?? proposed.expectedStart;
  return {
    because,
    duty: {
      startsOn: formatIso(starts ?? today),
      perPeriod: proposed.perPeriod, periodMonths: proposed.periodMonths, periods: proposed.periods,
    },
  };
}

function writtenReason(reason: Reason): DutyProposal['because'][number] {
  const { day, ...rest } = reason;
  return { ...rest, ...(day === undefined ? {} : { day: formatIso(day) }) };
}
