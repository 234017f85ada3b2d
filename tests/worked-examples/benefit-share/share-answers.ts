import { deriveShare } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import type { ShareDay, ShareLine } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import { defaultShareReadings } from '@kohtaanto/rules/benefit-share/share-readings.ts';
import type { ShareReadings } from '@kohtaanto/rules/benefit-share/share-readings.ts';
import { writeDay } from '../finnish-dates.ts';
import type { ShareSituation } from './share-facts.ts';

/** The other readings by the names that the tables give them. */
const alternatives: Readonly<Record<string, Partial<ShareReadings>>> = {
  'alt. restart of the subsidy': { subsidyRestart: 'new-maximum-period' },
  'alt. free days counted': { freeDays: 'counter-moves' },
  'alt. integration days rest': { integrationDaysBeforeGeneralSupport: 'not-counted' },
  'alt. number of the day': { stepsBefore2025: 'number-of-the-day' },
  'alt. day the money moves': { paymentDay: 'money-moves' },
};

type Answer = (days: readonly ShareDay[], lines: readonly ShareLine[]) => string;

export const shareQuestions: Readonly<Record<string, Answer>> = {
  'Number and rate of the day?': ([day]) => {
    if (day === undefined) return 'not a paid day';
    return day.paidBefore === null ? `no share: ${day.why}` : `day ${day.paidBefore + 1}, ${day.percent} %`;
  },
  'Share of the days?': (_, lines) => euros(lines.reduce((sum, line) => sum + line.share, 0)),
  'First day with a share?': (days) => {
    const first = days.find(({ percent }) => percent > 0);
    return first === undefined ? 'none' : `${writeDay(first.day)}, ${first.percent} %`;
  },
  'Which municipality pays?': ([day]) => day?.municipality ?? 'unknown',
  'Share of each municipality?': (_, lines) =>
    lines.map(({ municipality, share }) => `${municipality}: ${euros(share)}`).join(', '),
};

/** The base answer of a cell and those under the readings it names, each beside what the rules answer. */
export function answersOf(situation: ShareSituation, question: string, cell: string): { expected: string[]; given: string[] } {
  const parts = /^\*\*(.+?)\*\*(.*)$/u.exec(cell);
  const answer = shareQuestions[question];
  if (parts === null || answer === undefined) throw new Error(`Not a question with a bold answer: "${question}" "${cell}"`);
  const named = (parts[2] ?? '').split(';').map((part) => part.trim()).filter((part) => part !== '');
  const readings = [defaultShareReadings, ...named.map((part) => {
    const [name = ''] = part.split(': ');
    const other = alternatives[name];
    if (other === undefined) throw new Error(`Unknown reading "${name}"`);
    return { ...defaultShareReadings, ...other };
  })];
  return {
    expected: [parts[1] ?? '', ...named.map((part) => part.slice(part.indexOf(': ') + 2))],
    given: readings.map((reading) => {
      const { days, lines } = deriveShare(situation.person, reading);
      const inside = ({ day }: ShareDay): boolean => day >= situation.from && day <= situation.to;
      return answer(days.filter(inside), lines.filter((line) => line.days.every(inside)));
    }),
  };
}

function euros(amount: number): string {
  return `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')} €`;
}
