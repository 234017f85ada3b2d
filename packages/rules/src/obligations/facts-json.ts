import { parsePlainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { Period } from '../foundations/period.ts';
import type { JobseekerFacts } from './facts.ts';

/**
 * The documented form of dated facts, for the command line and for whoever checks the figures:
 *
 *     {
 *       "searches": [
 *         { "start": "2025-04-15", "end": null, "requested": "2025-04-15", "registered": "2025-04-15" }
 *       ],
 *       "statuses": [{ "code": "02", "start": "2025-04-15", "end": null }],
 *       "contacts": [{ "kind": "initial-interview", "day": "2025-04-22" }]
 *     }
 *
 * Every list may be left out. Days are YYYY-MM-DD. `end` is the day after the last one and null or
 * absent while it goes on; `lastDay` may be written instead, the way people say it. `requested` and
 * `registered` are the start where they are absent. A service may give `estimatedLastDay` for
 * `estimatedEnd`. Names that are not known are faults: a misspelt fact must not be lost in silence.
 */
export type FactsFault = {
  /** Where: `contacts[3].day`. */
  readonly path: string;
  /** What stood there, shortened. */
  readonly value: string;
  readonly remedy: FactsRemedy;
  /** What may stand there, for the remedy `use-one-of` and `unknown-name`. */
  readonly allowed?: readonly string[];
};

export type FactsRemedy =
  | 'write-object'
  | 'write-list'
  | 'write-day' // YYYY-MM-DD, an existing day
  | 'write-number' // a whole number, not negative
  | 'write-true-or-false'
  | 'write-text'
  | 'use-one-of'
  | 'unknown-name'
  | 'end-after-start'
  | 'give-one-end' // both `end` and `lastDay`
  | 'not-over-another' // two payments for one day
  | 'benefit-of-its-time' // a benefit on days on which the law did not know it
  | 'at-most-the-weekdays' // more days than the weekdays of the time
  | 'not-json';

export type FactsParsed =
  | { readonly ok: true; readonly facts: JobseekerFacts }
  | { readonly ok: false; readonly faults: readonly FactsFault[] };

/** Parses the text of a file; all faults at once. */
export function parseFactsText(text: string): FactsParsed {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return { ok: false, faults: [{ path: '', value: shorten(text), remedy: 'not-json' }] };
  }
  return parseFacts(parsed);
}

/** Parses a value that JSON.parse gave; all faults at once. */
export function parseFacts(value: unknown): FactsParsed {
  const faults: FactsFault[] = [];
  const root = new FactReader('', value, faults);
  if (!root.isObject) {
    root.fault('', value, 'write-object');
    return { ok: false, faults };
  }
  const facts: JobseekerFacts = {
    searches: root.list('searches', readSearch),
    statuses: root.list('statuses', readStatus),
    services: root.list('services', readService),
    contacts: root.list('contacts', (fact) => ({
      kind: fact.oneOf('kind', contactKinds),
      day: fact.day('day'),
    })),
    plans: root.list('plans', readPlan),
    reports: root.list('reports', (fact) => ({
      day: fact.day('day'),
      opportunities: fact.optionalNumber('opportunities') ?? 1,
    })),
    lapses: root.list('lapses', (fact) => ({ day: fact.day('day'), kind: fact.oneOf('kind', lapseKinds) })),
    profiles: root.list('profiles', (fact) => ({
      publishedOn: fact.day('publishedOn'),
      validUntil: fact.day('validUntil'),
    })),
    grounds: root.list('grounds', (fact) => ({
      ground: fact.oneOf('ground', grounds),
      period: fact.period(),
    })),
    knownEndings: root.list('knownEndings', (fact) => ({
      knownOn: fact.day('knownOn'),
      kind: fact.oneOf('kind', endingKinds),
      period: fact.period(),
    })),
    requests: root.list('requests', (fact) => ({ day: fact.day('day') })),
  };
  root.refuseUnknownNames();
  return faults.length === 0 ? { ok: true, facts } : { ok: false, faults };
}

function readSearch(fact: FactReader): JobseekerFacts['searches'][number] {
  const period = fact.period();
  const endReason = fact.optionalOneOf('endReason', endReasons);
  const search = {
    period,
    requested: fact.optionalDay('requested') ?? period.start,
    registered: fact.optionalDay('registered') ?? period.start,
  };
  return endReason === undefined ? search : { ...search, endReason };
}

function readStatus(fact: FactReader): JobseekerFacts['statuses'][number] {
  const hoursPercent = fact.optionalNumber('hoursPercent');
  const estimatedEnd = fact.optionalEnd('estimatedEnd', 'estimatedLastDay');
  return {
    code: fact.oneOf('code', statusCodes),
    period: fact.period(),
    ...(hoursPercent === undefined ? {} : { hoursPercent }),
    ...(estimatedEnd === undefined ? {} : { estimatedEnd }),
  };
}

function readService(fact: FactReader): JobseekerFacts['services'][number] {
  const period = fact.period();
  const estimated = fact.optionalEnd('estimatedEnd', 'estimatedLastDay') ?? period.end;
  if (estimated === null) fact.fault('estimatedEnd', undefined, 'write-day');
  const hoursPercent = fact.optionalNumber('hoursPercent');
  const qualified = fact.optionalBoolean('qualified');
  return {
    kind: fact.oneOf('kind', serviceKinds),
    period,
    estimatedEnd: estimated ?? period.start,
    ...(qualified === undefined ? {} : { qualified }),
    ...(hoursPercent === undefined ? {} : { hoursPercent }),
  };
}

function readPlan(fact: FactReader): JobseekerFacts['plans'][number] {
  const customer = fact.optionalDay('approvedByCustomerOn');
  const authority = fact.optionalDay('approvedByAuthorityOn');
  const reportBy = fact.optionalDay('reportBy');
  const duty = fact.optionalObject('duty', readDuty);
  return {
    kind: fact.optionalOneOf('kind', planKinds) ?? 'employment-plan',
    madeOn: fact.day('madeOn'),
    ...(customer === undefined ? {} : { approvedByCustomerOn: customer }),
    ...(authority === undefined ? {} : { approvedByAuthorityOn: authority }),
    ...(reportBy === undefined ? {} : { reportBy }),
    ...(duty === undefined ? {} : { duty }),
  };
}

function readDuty(fact: FactReader): NonNullable<JobseekerFacts['plans'][number]['duty']> {
  const months = fact.optionalNumber('periodMonths') ?? 1;
  if (months !== 1 && months !== 3) fact.fault('periodMonths', months, 'use-one-of', ['1', '3']);
  const loweredBecause = fact.optionalText('loweredBecause');
  return {
    startsOn: fact.day('startsOn'),
    perPeriod: fact.optionalNumber('perPeriod') ?? 4,
    periodMonths: months === 3 ? 3 : 1,
    periods: fact.optionalNumber('periods') ?? 3,
    ...(loweredBecause === undefined ? {} : { loweredBecause }),
  };
}

const statusCodes = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09'] as const;
const contactKinds = [
  'initial-interview',
  'complementary-interview',
  'job-search-discussion',
  'substitute-service',
  'other',
] as const;
const planKinds = ['employment-plan', 'activation-plan', 'integration-plan', 'multi-agency-plan'] as const;
const endReasons = [
  'own-notice',
  'not-renewed',
  'clarification-missing',
  'no-contact',
  'right-to-work-ended',
  'moved-abroad',
  'died',
  'other',
] as const;
const serviceKinds = [
  'labour-market-training',
  'joint-purchase-training',
  'supported-study',
  'literacy-study',
  'work-trial',
  'pay-subsidised-work',
  'rehabilitation',
  'rehabilitative-work',
  'coaching',
  'integration-training',
  'start-up-grant',
  'other',
] as const;
const lapseKinds = [
  'missed-meeting',
  'no-contact',
  'report-missing',
  'service-not-started',
  'service-interrupted',
  'plan-not-followed',
  'pointed-job-not-applied',
] as const;
const grounds = [
  'multi-agency-need',
  'unable-to-work',
  'hindered',
  'no-opportunities',
  'integration-customer',
  'weighty-reason-for-meeting',
  'threat-of-unemployment',
] as const;
const endingKinds = [
  'work',
  'subsidised-work',
  'part-time-work',
  'labour-market-training',
  'supported-study',
  'military-or-civil-service',
  'family-leave',
  'entrepreneurship',
  'study',
  'pension',
] as const;

const SOME_DAY = 0 as PlainDate; // stands where a fault was noted; never leaves this file

/** Reads one object of any facts file by its names and remembers which were asked for. */
export class FactReader {
  readonly isObject: boolean;
  private readonly path: string;
  private readonly fields: Readonly<Record<string, unknown>>;
  private readonly faults: FactsFault[];
  private readonly asked = new Set<string>();

  constructor(path: string, value: unknown, faults: FactsFault[]) {
    this.path = path;
    this.faults = faults;
    this.isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    this.fields = this.isObject ? (value as Readonly<Record<string, unknown>>) : {};
  }

  fault(name: string, value: unknown, remedy: FactsRemedy, allowed?: readonly string[]): void {
    const path = this.path === '' || name === '' ? this.path + name : `${this.path}.${name}`;
    const fault = { path, value: shorten(value), remedy };
    this.faults.push(allowed === undefined ? fault : { ...fault, allowed });
  }

  private take(name: string): unknown {
    this.asked.add(name);
    return Object.hasOwn(this.fields, name) ? this.fields[name] : undefined;
  }

  list<Fact>(name: string, read: (fact: FactReader) => Fact): readonly Fact[] {
    const value = this.take(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.fault(name, value, 'write-list');
      return [];
    }
    return value.map((each: unknown, index) => this.readObject(`${name}[${index}]`, each, read));
  }

  optionalObject<Fact>(name: string, read: (fact: FactReader) => Fact): Fact | undefined {
    const value = this.take(name);
    return value === undefined || value === null ? undefined : this.readObject(name, value, read);
  }

  private readObject<Fact>(name: string, value: unknown, read: (fact: FactReader) => Fact): Fact {
    const reader = new FactReader(this.path === '' ? name : `${this.path}.${name}`, value, this.faults);
    if (!reader.isObject) {
      this.fault(name, value, 'write-object');
      // Its own names would only be noise after that.
      return read(new FactReader(name, undefined, []));
    }
    const fact = read(reader);
    reader.refuseUnknownNames();
    return fact;
  }

  refuseUnknownNames(): void {
    for (const name of Object.keys(this.fields)) {
      if (!this.asked.has(name)) this.fault(name, this.fields[name], 'unknown-name', [...this.asked]);
    }
  }

  day(name: string): PlainDate {
    const value = this.take(name);
    const day = typeof value === 'string' ? parsePlainDate(value) : undefined;
    if (day === undefined) this.fault(name, value, 'write-day');
    return day ?? SOME_DAY;
  }

  optionalDay(name: string): PlainDate | undefined {
    const value = this.take(name);
    return value === undefined || value === null ? undefined : this.day(name);
  }

  /** The exclusive end, written as such or as the last day. */
  optionalEnd(endName: string, lastDayName: string): PlainDate | undefined {
    const end = this.optionalDay(endName);
    const lastDay = this.optionalDay(lastDayName);
    if (end !== undefined && lastDay !== undefined)
      this.fault(lastDayName, this.take(lastDayName), 'give-one-end');
    return end ?? (lastDay === undefined ? undefined : ((lastDay + 1) as PlainDate));
  }

  period(): Period {
    const faultsBefore = this.faults.length;
    const start = this.day('start');
    const end = this.optionalEnd('end', 'lastDay') ?? null;
    if (end !== null && end <= start && this.faults.length === faultsBefore) {
      this.fault(
        this.fields['end'] === undefined ? 'lastDay' : 'end',
        this.fields['end'] ?? this.fields['lastDay'],
        'end-after-start',
      );
    }
    return { start, end };
  }

  oneOf<Name extends string>(name: string, allowed: readonly [Name, ...Name[]]): Name {
    const value = this.take(name);
    const found = allowed.find((each) => each === value);
    if (found === undefined) this.fault(name, value, 'use-one-of', allowed);
    return found ?? allowed[0];
  }

  optionalOneOf<Name extends string>(name: string, allowed: readonly [Name, ...Name[]]): Name | undefined {
    const value = this.take(name);
    return value === undefined || value === null ? undefined : this.oneOf(name, allowed);
  }

  optionalNumber(name: string, most = 1000): number | undefined {
    const value = this.take(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
    this.fault(name, value, 'write-number');
    return undefined;
  }

  optionalBoolean(name: string): boolean | undefined {
    const value = this.take(name);
    if (value === undefined || value === null || typeof value === 'boolean') return value ?? undefined;
    this.fault(name, value, 'write-true-or-false');
    return undefined;
  }

  optionalText(name: string): string | undefined {
    const value = this.take(name);
    if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
    this.fault(name, value, 'write-text');
    return undefined;
  }
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
