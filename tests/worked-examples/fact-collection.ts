import { addDays } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { subtract } from '@kohtaanto/rules/foundations/period.ts';
import type { Period } from '@kohtaanto/rules/foundations/period.ts';
import type {
  ContactFact,
  GroundFact,
  JobSearchFact,
  JobseekerFacts,
  KnownEndingFact,
  LapseFact,
  PlanFact,
  ProfileFact,
  ReportFact,
  RequestFact,
  SearchEndReason,
  ServiceFact,
  StatusFact,
} from '@kohtaanto/rules/obligations/facts.ts';

/** Facts as they are gathered sentence by sentence, and the day on which the question is asked. */
export class FactCollection {
  private readonly searches: JobSearchFact[] = [];
  private statuses: StatusFact[] = [];
  readonly services: ServiceFact[] = [];
  readonly contacts: ContactFact[] = [];
  readonly plans: PlanFact[] = [];
  readonly reports: ReportFact[] = [];
  readonly lapses: LapseFact[] = [];
  readonly profiles: ProfileFact[] = [];
  readonly grounds: GroundFact[] = [];
  readonly knownEndings: KnownEndingFact[] = [];
  readonly requests: RequestFact[] = [];
  opportunities: number | undefined;
  private latest: PlainDate | undefined;
  private asked: PlainDate | undefined;

  /** Remembers a day on which something happened, for the default day of the question. */
  happenedOn(day: PlainDate): PlainDate {
    if (this.latest === undefined || day > this.latest) this.latest = day;
    return day;
  }

  askOn(day: PlainDate): void {
    this.asked = day;
  }

  startSearch(requested: PlainDate, registered: PlainDate): void {
    this.searches.push({ period: { start: requested, end: null }, requested, registered });
  }

  endSearch(lastDay: PlainDate, endReason: SearchEndReason): void {
    const open = this.searches.pop();
    if (open === undefined) throw new Error('A search ends that never started');
    const period = { start: open.period.start, end: addDays(lastDay, 1) };
    this.searches.push({ ...open, period, endReason });
  }

  /** A person has one status at a time: a later sentence cuts its days out of the earlier ones. */
  addStatus(status: StatusFact): void {
    this.statuses = this.statuses.flatMap((earlier) =>
      subtract(earlier.period, status.period).map((period) => ({ ...earlier, period })),
    );
    this.statuses.push(status);
  }

  /** A ground or status that begins on its first day. */
  begins(period: Period): Period {
    this.happenedOn(period.start);
    return period;
  }

  asOf(): PlainDate {
    if (this.asked !== undefined) return this.asked;
    if (this.latest === undefined) throw new Error('No dated fact');
    return addDays(this.latest, 1);
  }

  facts(): JobseekerFacts {
    return {
      searches: this.searches,
      statuses: [...this.statuses].sort((one, other) => one.period.start - other.period.start),
      services: this.services,
      contacts: this.contacts,
      plans: this.plans,
      reports: this.reports,
      lapses: this.lapses,
      profiles: this.profiles,
      grounds: this.grounds,
      knownEndings: this.knownEndings,
      requests: this.requests,
    };
  }
}

/** One form of sentence. `words` are its parts in order; a part that is left out is ''. */
export type FactSentence = {
  readonly form: RegExp;
  readonly add: (to: FactCollection, words: readonly string[]) => void;
};
