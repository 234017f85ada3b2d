import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { ageOn } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { SearchEndReason, ServiceKind, StatusCode } from '@kohtaanto/rules/obligations/facts.ts';
import type { Chance } from '../chance.ts';

/** One status of a search with the service behind it. Ends are exclusive; null goes on. */
export type Spell = {
  readonly code: StatusCode;
  readonly start: PlainDate;
  end: PlainDate | null;
  readonly hoursPercent?: number;
  readonly service?: ServiceKind;
  /** The end as estimated when the spell began; null where nothing was known. */
  readonly estimatedEnd?: PlainDate;
  readonly note?: string;
  /** The service's own name and provider, where it is not the usual one of its kind. */
  readonly named?: readonly [string, string];
};

/** One validity of a job search; its spells follow each other without gaps. */
export type Run = {
  readonly start: PlainDate;
  end: PlainDate | null;
  endReason: SearchEndReason | null;
  readonly spells: Spell[];
};

/** A jobseeker's way through the register, before names and meetings. */
export type Career = {
  readonly municipality: string;
  readonly sex: 'man' | 'woman';
  readonly born: PlainDate;
  readonly foreign: boolean;
  /** Stated partial work ability: from a day, to a day. */
  partial: { since: PlainDate; until: PlainDate | null } | null;
  readonly runs: Run[];
};

export type AgeGroup = 'under30' | 'middle' | 'over50';

/** The statistic's groups: under 30, and 50 years or older. */
export function ageGroupOn(born: PlainDate, day: PlainDate): AgeGroup {
  const age = ageOn(born, day);
  return age < 30 ? 'under30' : age >= 50 ? 'over50' : 'middle';
}

const AGES: Readonly<Record<AgeGroup, readonly [number, number]>> = {
  under30: [18, 29], middle: [30, 49], over50: [50, 63],
};

/** A birthday with which the person is in the group on the day. */
export function birthdayFor(chance: Chance, group: AgeGroup, day: PlainDate): PlainDate {
  const [low, high] = AGES[group];
  for (;;) {
    const days = Math.floor((low + chance.next() * (high + 1 - low)) * 365.2425);
    const born = (day - days) as PlainDate;
    if (ageGroupOn(born, day) === group && ageOn(born, day) >= low) return born;
  }
}

export function openRun(career: Career): Run | undefined {
  const last = career.runs.at(-1);
  return last !== undefined && last.end === null ? last : undefined;
}

export function lastSpell(run: Run): Spell {
  const last = run.spells.at(-1);
  if (last === undefined) throw new RangeError('A search has at least one status');
  return last;
}

/** The running status gives way to the next on a day. */
export function follow(run: Run, next: Spell): void {
  lastSpell(run).end = next.start;
  run.spells.push(next);
}

export function endRun(run: Run, day: PlainDate, reason: SearchEndReason): void {
  lastSpell(run).end = day;
  run.end = day;
  run.endReason = reason;
}

export function isUnemployed(spell: Spell): boolean {
  return spell.code === '02' || spell.code === '03';
}
