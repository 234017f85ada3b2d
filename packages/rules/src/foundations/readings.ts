import { plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/**
 * Places where the law allows two readings. Each is a parameter with a default; an area that reads
 * otherwise sets its own, and every obligation that depends on it says so.
 */
export type Readings = {
  /** Arkipäivä (Swedish vardag): do Saturdays that are no public holidays count? */
  readonly saturdayCounts: boolean;
  /** Midsummer Eve and Christmas Eve count as working days, though the office is closed. */
  readonly evesCount: boolean;
  /** 27.1: the search starts on the day of the request, or when both events are true. */
  readonly startDay: 'request' | 'request-and-registration';
  /** 32.1(2): later meetings are counted from the previous one held, or on a fixed grid. */
  readonly laterMeetings: 'from-held' | 'fixed-grid';
  /** 32.1(2-3) as amended: which of the three starting points decides. */
  readonly startingPoint: 'latest' | 'initial-interview';
  /** A time limit that runs over 1.1.2026 keeps the law of its first day, or takes the new one. */
  readonly runningLimitOver2026: 'starting-day' | 'new-law';
  /** Lapses on both sides of 1.3.2026: the earlier one is still counted, or the count is new. */
  readonly lapsesAcrossReform: 'counted' | 'fresh-start';
  /** 33.4 against 3.1(4) for a trained full-time supported student. */
  readonly trainedStudentMeetings: 'continue' | 'rest';
  /** 46.2: only those fully laid off, or also those laid off by shorter working time. */
  readonly layoffStart: 'full-layoff' | 'any-layoff';
};

export const defaultReadings: Readings = {
  saturdayCounts: false,
  evesCount: true,
  startDay: 'request',
  laterMeetings: 'from-held',
  startingPoint: 'latest',
  runningLimitOver2026: 'starting-day',
  lapsesAcrossReform: 'counted',
  trainedStudentMeetings: 'continue',
  layoffStart: 'full-layoff',
};

/** One open reading as shown to the people of an area: since when, what else, and why it is open. */
export type OpenReading = {
  readonly name: keyof Readings;
  readonly from: PlainDate;
  readonly defaultValue: string | boolean;
  readonly alternatives: readonly (string | boolean)[];
  /** Stable name of the explanation in the words package. */
  readonly note: string;
};

const nordicModel = plainDate('2022-05-02');
const amended = plainDate('2025-01-01');
const reform = plainDate('2026-01-01');
const sanctions = plainDate('2026-03-01');

export const openReadings: readonly OpenReading[] = [
  reading('saturdayCounts', nordicModel, [true], 'working-day-has-no-definition'),
  reading('evesCount', nordicModel, [false], 'eves-are-no-public-holidays'),
  reading('startDay', nordicModel, ['request-and-registration'], 'one-sentence-two-events'),
  reading('laterMeetings', nordicModel, ['fixed-grid'], 'from-the-previous-meeting-of-the-kind'),
  reading('startingPoint', amended, ['initial-interview'], 'three-starting-points-named'),
  reading('runningLimitOver2026', reform, ['new-law'], 'no-transitional-provision-at-hand'),
  reading('lapsesAcrossReform', sanctions, ['fresh-start'], 'no-transitional-provision-at-hand'),
  reading('trainedStudentMeetings', nordicModel, ['rest'], 'student-is-not-unemployed'),
  reading('layoffStart', nordicModel, ['any-layoff'], 'laid-off-has-two-senses'),
];

function reading(
  name: keyof Readings,
  from: PlainDate,
  alternatives: readonly (string | boolean)[],
  note: string,
): OpenReading {
  return { name, from, defaultValue: defaultReadings[name], alternatives, note };
}
