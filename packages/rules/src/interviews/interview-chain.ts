import type { PlainDate } from '../foundations/plain-date.ts';
import type { ServiceFact } from '../obligations/facts.ts';

/**
 * What has happened in one run of the process: from an initial interview through restarts within
 * six months until a new initial interview is due. Filled contact by contact, in their order.
 */
export type Chain = {
  /** The first validity of the job search in the run. */
  readonly start: PlainDate;
  initial: PlainDate | undefined;
  /** A complementary interview came before the initial one (32.1(1): four follow, not five). */
  preceding: PlainDate | undefined;
  /** The meeting in which the plan is made (34.1, 36.2); a restart does not change it. */
  firstMeeting: { readonly day: PlainDate; readonly isInitial: boolean } | undefined;
  /** First contact or the initial interview "without delay" that is still to be held. */
  firstContact: FirstContact | undefined;
  places: number;
  placesTaken: number;
  placesClosed: boolean;
  /** The latest meeting that took a place of point 1. */
  lastPlace: PlainDate | undefined;
  /** The day discussions are first counted from: the initial interview, or the law's beginning. */
  anchor: PlainDate | undefined;
  lastDiscussion: PlainDate | undefined;
  discussions: number;
  lastPair: PlainDate | undefined;
  pairTaken: number;
  pairs: number;
  /** 33.2: the discussion held before the end of a service, after which one interview follows. */
  afterService: { readonly service: ServiceFact; readonly discussion: PlainDate } | undefined;
  /** Services whose discussion of 33.2 has been held. */
  servicesMet: ServiceFact[] | undefined;
};

export type FirstContact = {
  readonly searchStart: PlainDate;
  readonly countedFrom: PlainDate;
  readonly due: PlainDate;
  readonly ordinal: 1 | 2;
};

export function newChain(start: PlainDate): Chain {
  return {
    start,
    initial: undefined,
    preceding: undefined,
    firstMeeting: undefined,
    firstContact: undefined,
    places: 0,
    placesTaken: 0,
    placesClosed: false,
    lastPlace: undefined,
    anchor: undefined,
    lastDiscussion: undefined,
    discussions: 0,
    lastPair: undefined,
    pairTaken: 0,
    pairs: 0,
    afterService: undefined,
    servicesMet: undefined,
  };
}
