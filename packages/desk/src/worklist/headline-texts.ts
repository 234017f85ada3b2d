import { formatTime } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { numberWord } from '@kohtaanto/words/numbers.ts';

export type HeadlineFacts = {
  readonly overdue: number;
  readonly dueToday: number;
  readonly next: {
    readonly time: string;
    readonly name: { readonly family: string; readonly given: string } | null;
    readonly place: string | null;
    readonly room: string | null;
  } | null;
};

/** The page's sentence: what is late, what is due today, whom one meets next. */
export function headlineSentence(facts: HeadlineFacts, language: Language): string {
  const { overdue, dueToday } = facts;
  return `${sentences[language](overdue, dueToday)} ${nextMeeting(facts.next, language)}`.trim();
}

const sentences: Readonly<Record<Language, (overdue: number, dueToday: number) => string>> = {
  fi(overdue, dueToday) {
    if (overdue === 0 && dueToday === 0) return 'Mikään ei ole myöhässä eikä eräänny tänään.';
    if (overdue === 0) return `${word(dueToday, 'fi')} erääntyy tänään, mikään ei ole myöhässä.`;
    if (dueToday === 0) return `${word(overdue, 'fi')} on myöhässä, tänään ei eräänny mitään.`;
    return `${word(overdue, 'fi')} on myöhässä, ${numberWord(dueToday, 'fi')} erääntyy tänään.`;
  },
  sv(overdue, dueToday) {
    const late = overdue === 1 ? 'försenad' : 'försenade';
    if (overdue === 0 && dueToday === 0) return 'Inget är försenat och inget förfaller i dag.';
    if (overdue === 0) return `${word(dueToday, 'sv')} förfaller i dag, inget är försenat.`;
    if (dueToday === 0) return `${word(overdue, 'sv')} är ${late}, inget förfaller i dag.`;
    return `${word(overdue, 'sv')} är ${late}, ${numberWord(dueToday, 'sv')} förfaller i dag.`;
  },
  en(overdue, dueToday) {
    const are = (n: number) => (n === 1 ? 'is' : 'are');
    if (overdue === 0 && dueToday === 0) return 'Nothing is overdue and nothing is due today.';
    if (overdue === 0) return `${word(dueToday, 'en')} ${are(dueToday)} due today, nothing is overdue.`;
    if (dueToday === 0) return `${word(overdue, 'en')} ${are(overdue)} overdue, nothing is due today.`;
    return `${word(overdue, 'en')} ${are(overdue)} overdue, ${numberWord(dueToday, 'en')} ${are(dueToday)} due today.`;
  },
};

function word(count: number, language: Language): string {
  const text = numberWord(count, language);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

const starts: Readonly<Record<Language, (time: string) => string>> = {
  fi: (time) => `Seuraava tapaaminen klo ${time}`,
  sv: (time) => `Nästa möte kl. ${time}`,
  en: (time) => `Next meeting at ${time}`,
};
const protectedWord: Readonly<Record<Language, string>> = {
  fi: 'turvakielto', sv: 'spärrmarkering', en: 'protected customer',
};

function nextMeeting(next: HeadlineFacts['next'], language: Language): string {
  if (next === null) return '';
  const who = next.name === null ? protectedWord[language] : `${next.name.given} ${next.name.family}`;
  const where = [next.place, next.room].filter((part) => part !== null);
  return `${starts[language](formatTime(next.time, language))}: ${[who, ...where].join(', ')}.`;
}
