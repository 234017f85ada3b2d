import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';
import type { ReasonCode } from '@kohtaanto/rules/obligations/reason-codes.ts';
import { writeDay } from './finnish-dates.ts';
import { earliest, isHeldOrOwed, openOnes, rests, stateOf } from './obligation-states.ts';
import type { Answering } from './question-forms.ts';

/** Answers about the meetings of 31–33 §, read from the obligations alone. */
export const meetingAnswers: Readonly<Record<string, Answering>> = {
  'First contact due by?': {
    about: isFirstContact,
    inWorkingDays: true,
    answer: ({ found }) => dueOf(found),
  },
  'Last office day for the first contact?': {
    about: isFirstContact,
    answer: ({ found }) => officeDayOf(found),
  },
  'State of the first contact?': {
    about: isFirstContact,
    answer: ({ found, asOf }) => stateOf(earliest(found), asOf),
  },
  'Is a new initial interview due?': {
    about: isFirstContact,
    answer: ({ found, facts }) => {
      const restart = facts.searches.at(-1)?.period.start;
      const fresh = openOnes(found).find((each) => restart !== undefined && each.due >= restart);
      return fresh === undefined ? 'No' : `Yes, by ${writeDay(fresh.due)}`;
    },
  },
  'Is the initial interview still owed?': {
    about: (each) => each.kind === 'initial-interview',
    answer: ({ found }) => (openOnes(found).length > 0 ? 'Yes' : 'No'),
  },
  'How many complementary interviews?': {
    about: isOfPointOne,
    answer: ({ found }) => String(found.filter(isHeldOrOwed).length),
  },
  'Complementary interviews due on?': {
    about: isOfPointOne,
    answer: ({ found }) =>
      found.filter(isHeldOrOwed).map((each) => each.due)
        .sort((one, other) => one - other).map(writeDay).join(', '),
  },
  'Last of the complementary interviews due by?': {
    about: isOfPointOne,
    answer: ({ found }) => writeDay(Math.max(...openOnes(found).map((each) => each.due)) as PlainDate),
  },
  'Next complementary interview due by?': {
    about: isComplementaryButPair,
    answer: ({ found }) => dueOf(openOnes(found)),
  },
  'Last office day for the next complementary interview?': {
    about: isComplementaryButPair,
    answer: ({ found }) => officeDayOf(openOnes(found)),
  },
  'Next job search discussion due by?': {
    about: isDiscussion,
    answer: ({ found }) => dueOf(openOnes(found)),
  },
  'Last office day for the next job search discussion?': {
    about: isDiscussion,
    answer: ({ found }) => officeDayOf(openOnes(found)),
  },
  'State of the first job search discussion?': {
    about: isDiscussion,
    answer: ({ found, asOf }) => stateOf(earliest(found), asOf),
  },
  'Next six-monthly pair due in?': {
    about: isOfPair,
    answer: ({ found }) => {
      const next = earliest(openOnes(found));
      if (next === undefined) return 'none';
      return `${next.from === undefined ? '?' : writeDay(next.from)}–${writeDay(next.due)}`;
    },
  },
  'Do the meetings rest?': { about: isOrdinaryMeeting, answer: ({ found }) => rests(found) },
};

/** 31.1: the first contact itself, not the initial interview that follows a complementary one. */
function isFirstContact(each: Obligation): boolean {
  return each.kind === 'initial-interview' && gives(each, 'first-contact-working-days');
}

function isComplementary(each: Obligation): boolean {
  return each.kind === 'complementary-interview';
}

/** Those of 32.1(1) and 33.2; the pair of 32.1(3) is asked with a question of its own. */
function isComplementaryButPair(each: Obligation): boolean {
  return isComplementary(each) && !isOfPair(each);
}

function isOfPointOne(each: Obligation): boolean {
  return gives(each, 'five-complementary-two-weeks-apart') || gives(each, 'complementary-in-three-months');
}

function isOfPair(each: Obligation): boolean {
  return gives(each, 'six-months-to-pair');
}

function isDiscussion(each: Obligation): boolean {
  return each.kind === 'job-search-discussion';
}

/** The meetings of 32.1, not those that 33.2 puts at the end of a service. */
function isOrdinaryMeeting(each: Obligation): boolean {
  const atServiceEnd =
    gives(each, 'one-month-before-service-ends') || gives(each, 'within-month-of-discussion');
  return (isComplementary(each) || isDiscussion(each)) && !atServiceEnd;
}

function gives(each: Obligation, code: ReasonCode): boolean {
  return each.because.some((reason) => reason.code === code);
}

function dueOf(found: readonly Obligation[]): string {
  const first = earliest(found);
  return first === undefined ? 'none' : writeDay(first.due);
}

function officeDayOf(found: readonly Obligation[]): string {
  const first = earliest(found);
  return first === undefined ? 'none' : writeDay(first.officeDay);
}
