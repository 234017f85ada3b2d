import { defaultReadings } from '@kohtaanto/rules/foundations/readings.ts';
import type { Readings } from '@kohtaanto/rules/foundations/readings.ts';
import { withoutWeekdays } from './finnish-dates.ts';

/** What one reading of the law is expected to answer. */
export type ExpectedAnswer = {
  /** How the table names the reading; `base` for the default readings. */
  readonly reading: string;
  readonly readings: Readings;
  readonly answer: string;
};

const alternatives: Readonly<Record<string, Partial<Readings>>> = {
  'SAT+': { saturdayCounts: true },
  'EVE−': { evesCount: false },
  'SAT+ EVE−': { saturdayCounts: true, evesCount: false },
  'alt. start at registration': { startDay: 'request-and-registration' },
  'alt. fixed grid': { laterMeetings: 'fixed-grid' },
  'alt. from the initial interview': { startingPoint: 'initial-interview' },
  'alt. law of the due day': { runningLimitOver2026: 'new-law' },
  'alt. count starts anew': { lapsesAcrossReform: 'fresh-start' },
  'alt. trained student': { trainedStudentMeetings: 'rest' },
  'alt. any lay-off': { layoffStart: 'any-layoff' },
};

/**
 * The answers of a cell: the bold base and one for each reading named after it, separated by `;`.
 * Where a limit in working days is asked, the readings SAT+ and EVE− are expected even when they are
 * not named: then they give the same day as the base.
 */
export function expectedAnswers(cell: string, inWorkingDays: boolean): readonly ExpectedAnswer[] {
  const parts = /^\*\*(.+?)\*\*(.*)$/.exec(cell);
  if (parts === null) throw new Error(`No bold answer: "${cell}"`);
  const base = withoutWeekdays(parts[1] ?? '');
  const named = namedAnswers(parts[2] ?? '');
  const expected = [expectedUnder('base', base), ...named];
  if (!inWorkingDays) return expected;
  const answerOf = (reading: string): string | undefined =>
    named.find((each) => each.reading === reading)?.answer;
  const saturdays = answerOf('SAT+') ?? base;
  const eves = answerOf('EVE−') ?? base;
  const both = answerOf('SAT+ EVE−') ?? (saturdays === base ? eves : saturdays);
  return [
    ...expected.filter((each) => !/^(?:SAT|EVE)/.test(each.reading)),
    expectedUnder('SAT+', saturdays),
    expectedUnder('EVE−', eves),
    expectedUnder('SAT+ EVE−', both),
  ];
}

function namedAnswers(text: string): readonly ExpectedAnswer[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [reading = '', answer] = part.split(': ');
      if (answer === undefined) throw new Error(`Not "reading: answer": "${part}"`);
      return expectedUnder(reading, withoutWeekdays(answer));
    });
}

function expectedUnder(reading: string, answer: string): ExpectedAnswer {
  const changed = reading === 'base' ? {} : alternatives[reading];
  if (changed === undefined) throw new Error(`Unknown reading "${reading}"`);
  return { reading, readings: { ...defaultReadings, ...changed }, answer };
}
