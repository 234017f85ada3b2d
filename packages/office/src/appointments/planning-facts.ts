import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';

/** A span of one day in minutes after midnight, half-open: 9.00-10.00 is { from: 540, to: 600 }. */
export type Span = { readonly from: number; readonly to: number };

export type Channel = 'visit' | 'video' | 'phone' | 'group';

/** Something in a calendar: it takes its staff member, its room and its customer. */
export type Busy = Span & {
  readonly appointmentId: string;
  readonly day: PlainDate;
  readonly staffId: string;
  readonly roomCode: string | null;
  readonly personId: string | null;
  readonly kind: string;
  readonly state: 'free' | 'booked' | 'held' | 'no-show';
};

export type Absence = {
  readonly start: PlainDate;
  /** Exclusive; null where the return is not known. */
  readonly end: PlainDate | null;
  readonly substituteName: string | null;
};

export type Coach = {
  readonly staffId: string;
  readonly name: string;
  readonly unitCode: string;
  readonly teamCode: string | null;
  readonly servicePointCode: string | null;
  readonly personYears: number;
  readonly absences: readonly Absence[];
};

export type Opening = Span & { readonly weekday: number };

export type ServicePoint = {
  readonly servicePointCode: string;
  readonly unitCode: string;
  readonly kind: string;
  readonly name: string;
  readonly opening: readonly Opening[];
  /** Service markets are open every n weeks from the first visit. */
  readonly visitIntervalWeeks: number | null;
  readonly firstVisit: PlainDate | null;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
};

export type Room = {
  readonly roomCode: string;
  readonly servicePointCode: string;
  readonly name: string;
  readonly capacity: number;
};

/** Everything a proposal, a check or a capacity is computed from. */
export type PlanningFacts = {
  readonly coaches: readonly Coach[];
  readonly servicePoints: readonly ServicePoint[];
  readonly rooms: readonly Room[];
  readonly busy: readonly Busy[];
};

/** The office's present: a day and the minute of it. */
export type Now = { readonly day: PlainDate; readonly minute: number };
