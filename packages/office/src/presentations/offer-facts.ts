import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { contains } from '@kohtaanto/rules/foundations/period.ts';
import type { JobseekerFacts } from '@kohtaanto/rules/obligations/facts.ts';
import { bindingOffer } from '@kohtaanto/rules/presentations/binding-offer.ts';
import type { OfferBinding, OfferFacts, OfferReason } from '@kohtaanto/rules/presentations/binding-offer.ts';
import { countReports, reviewPeriods } from '@kohtaanto/rules/search-obligation/review-periods.ts';
import { offerReasonSentence } from '@kohtaanto/words/presentations/offer-reasons.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { factsOfRecord } from '../jobseekers/facts-of-record.ts';
import { findPersonRecord } from '../jobseekers/person-page-store.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';

/** What of the person decides whether an offer made today binds. */
export async function offerFactsOf(visit: Visit, today: PlainDate): Promise<Omit<OfferFacts, 'kind' | 'applyBy'>> {
  const record = await findPersonRecord(visit.tx, visit.person.personId, { today, customers: 0 });
  if (record === undefined) throw new Refused('person-not-found');
  const facts = factsOfRecord(record);
  const search = facts.searches.find(({ period }) => contains(period, today));
  const interviews = facts.contacts.filter(({ kind, day }) => kind === 'initial-interview' && day <= today).map(({ day }) => day).sort((a, b) => b - a);
  return {
    searching: search !== undefined, initialInterviewOn: interviews[0] ?? null, dutyMet: isDutyMet(facts, today),
    profilePublished: facts.profiles.some(({ publishedOn, validUntil }) => publishedOn <= today && today <= validUntil),
  };
}

/** The opportunities that the newest plan asks for in the review period of the day have been reported. */
function isDutyMet({ plans, reports }: JobseekerFacts, today: PlainDate): boolean {
  const duty = plans.findLast(({ madeOn }) => madeOn <= today)?.duty;
  const period = duty === undefined ? undefined : reviewPeriods(duty).find((each) => contains(each, today));
  if (duty === undefined || period === undefined) return false;
  const sorted = reports.toSorted((a, b) => a.day - b.day);
  return countReports(sorted, period.start, period.end ?? addDays(today, 1), duty.perPeriod).reachedOn !== undefined;
}

export const bindingOf = (facts: Omit<OfferFacts, 'kind' | 'applyBy'>, kind: OfferFacts['kind'], applyBy: PlainDate | null, today: PlainDate): OfferBinding =>
  bindingOffer({ ...facts, kind, applyBy }, today);

export type ReasonTold = { code: OfferReason['code']; day: string | null; act: string; section: string; text: string };

/** As it is kept with the offer and said in the reader's language. */
export const keptReason = ({ code, day, citation }: OfferReason): Omit<ReasonTold, 'text'> =>
  ({ code, day: day === undefined ? null : formatIso(day), act: citation.act, section: citation.section });

export const tellReason = (kept: Omit<ReasonTold, 'text'>, language: Language): ReasonTold =>
  ({ ...kept, text: offerReasonSentence({ code: kept.code, ...(kept.day === null ? {} : { day: plainDate(kept.day) }) }, language) });
