import type { Waiting } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import type { ReportMonths } from '@kohtaanto/office/publications/board-report-contract.ts';
import { lastDayOf } from './last-day.ts';
import { formatDayYear, formatMonth, isoAfter } from '@kohtaanto/words/dates.ts';
import { isMet, targetSentence, targetText } from '@kohtaanto/words/indicators/comparison-words.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import type { useTexts } from '../app/texts.tsx';
import type { dashboardTexts } from './dashboard-texts.ts';

/** One thing that waits, with the one button that leads to where it is decided. */
export type Decision = {
  readonly key: string;
  /** By when, or since when it is late; null: it has no day of its own. */
  readonly due: string | null;
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, unknown>>;
};

export type Facts = {
  readonly waiting: Waiting;
  /** The area's newest figures of those that have a target. */
  readonly answers: readonly IndicatorAnswer[];
  /** Closed months, newest first, with the report that is out of each; empty where the asker does not publish. */
  readonly reports: ReportMonths['months'];
  readonly snapshotDay: string | null;
  readonly today: string;
  readonly onlyOwn: boolean;
  readonly t: ReturnType<typeof useTexts<typeof dashboardTexts>>;
  readonly language: Language;
};

type Source = (facts: Facts) => readonly Decision[];

/** Meetings of the law past their last day, by unit: one's own can be moved, the others' are compared. */
const lateMeetings: Source = ({ waiting, onlyOwn, t, language }) =>
  waiting.lateMeetings.filter(({ own }) => own || !onlyOwn).map(({ unit, name, late, oldest, own }) => ({
    key: `late ${unit}`, due: oldest, title: t.lateMeetings(name[language], late),
    text: t.lateText,
    ...(own ? { button: t.moveTimes, to: '/team' }
      : { button: t.compareUnits, to: '/figures/indicators/$id', params: { id: 'contacts-in-time' } }),
  }));

/** Targets that the newest figure does not meet. */
const missedTargets: Source = ({ waiting, answers, onlyOwn, t, language }) => (onlyOwn ? [] : waiting.targets.flatMap((target) => {
  const answer = answers.find(({ definition }) => definition.id === target.indicator);
  const value = answer?.total.value;
  if (answer === undefined || target.place !== null || typeof value !== 'number' || isMet(value, target)) return [];
  return [{
    key: `missed ${target.indicator}`, due: null, title: target.name,
    text: targetSentence(answer.definition, value, target, language) ?? '',
    button: t.open, to: '/figures/indicators/$id', params: { id: target.indicator }, search: { month: answer.month },
  }];
}));

/** Targets that end with nothing decided after them. */
const endingTargets: Source = ({ waiting, onlyOwn, t, language }) => (onlyOwn ? [] : waiting.ending.flatMap((target) =>
  (target.until === null || target.value === null || target.place !== null ? [] : [{
    key: `ends ${target.indicator}`, due: lastDayOf(target.until), title: target.name,
    text: t.targetEnds(targetText({ unit: target.unit, direction: '' }, target.value, language)),
    button: t.setTarget, to: '/figures/indicators/$id', params: { id: target.indicator }, search: { target: 'new' },
  }])));

/** A snapshot is made every night: one of the day before yesterday says that the night's work stands still. */
const oldFigures: Source = ({ snapshotDay, today, t, language }) =>
  (snapshotDay === null || snapshotDay >= isoAfter(today, -2) ? [] : [{
    key: 'old figures', due: snapshotDay, title: t.oldFigures(formatDayYear(snapshotDay, language)), text: t.oldFiguresText,
    button: t.seeFigures, to: '/figures/indicators',
  }]);

/** The board expects the report of every month: the newest that has closed has none out. */
const missingReport: Source = ({ reports: [newest], onlyOwn, t, language }) =>
  (onlyOwn || newest === undefined || newest.revision !== null ? [] : [{
    key: 'missing report', due: null, title: t.missingReport(formatMonth(newest.month, language)), text: t.missingReportText,
    button: t.seeReport, to: '/figures/publications', search: { publish: 'board-report', month: newest.month },
  }]);

/** Each source tells what waits by its own facts; what is added here is shown. */
const sources: readonly Source[] = [oldFigures, lateMeetings, missingReport, missedTargets, endingTargets];

/** What is late first, then what has no day, then what comes. */
export function decisionsOf(facts: Facts): readonly Decision[] {
  const rank = ({ due }: Decision) => (due === null ? 1 : due < facts.today ? 0 : 2);
  return sources.flatMap((source) => source(facts)).toSorted((one, other) =>
    rank(one) - rank(other) || (one.due ?? '').localeCompare(other.due ?? ''));
}
