import { addDays, addMonths, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { newestQuestionnaire } from '@kohtaanto/rules/surveys/catalogue.ts';
import type { Choice, Item, Questionnaire, SurveyId } from '@kohtaanto/rules/surveys/questionnaire.ts';
import { tellRound } from '@kohtaanto/rules/surveys/round-result.ts';
import type { RoundResult } from '@kohtaanto/rules/surveys/round-result.ts';
import { countersOf, tallyOf } from '@kohtaanto/rules/surveys/tally.ts';
import type { Counter } from '@kohtaanto/rules/surveys/tally.ts';
import type { Chance } from '../chance.ts';
import { chanceOf } from '../chance.ts';

/** A round whose answers nobody gave. A closed one has what it tells, an open one its counters. */
export type InventedRound = {
  readonly roundId: string;
  readonly survey: SurveyId;
  readonly version: number;
  readonly opens: string;
  readonly closes: string;
  readonly municipalities: readonly string[];
  readonly closed: boolean;
  readonly told: RoundResult | null;
  readonly counters: readonly Counter[];
  readonly indicator: string | null;
};

type Plan = {
  readonly survey: SurveyId;
  /** Months before today in which each round was opened, oldest first; 0: the one that is open. */
  readonly monthsAgo: readonly number[];
  readonly answers: number;
  /** How much better each round went than the one before, in points of the scale 1-5. */
  readonly better: number;
};

const plans: readonly Plan[] = [
  { survey: 'equality', monthsAgo: [18, 12, 6, 0], answers: 150, better: 0.07 },
  { survey: 'cooperation', monthsAgo: [13, 1], answers: 58, better: 0.16 },
  { survey: 'jobseekers', monthsAgo: [13, 10, 7, 4, 1], answers: 96, better: 0.05 },
  { survey: 'employers', monthsAgo: [8, 2], answers: 44, better: -0.09 },
];

/** Where a questionnaire's items lie on the scale; what is not named lies at 3.7. */
const levels: Readonly<Record<string, number>> = {
  respect: 4.3, 'same-treatment': 4.05, language: 4.2, 'told-clearly': 3.4, place: 3.9, online: 3.25, 'needs-heard': 3.6,
  'same-chances': 3.35, adjustments: 3.5, 'common-goals': 3.9, 'roles-clear': 3.1, 'know-whom': 3.8, 'information-flows': 3.0,
  'shared-customers': 2.9, trust: 4.0, 'easy-to-reach': 3.6, heard: 4.1, 'moved-forward': 3.3, 'candidates-fit': 3.2, 'fast-enough': 3.5,
};
const USUAL_LEVEL = 3.7;

const shares: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  age: { '-29': 26, '30-54': 46, '55-': 24, '': 4 },
  ability: { limited: 17, 'not-limited': 71, '': 12 },
  partner: { municipality: 30, kela: 5, wellbeing: 19, provider: 27, education: 13, other: 6 },
  size: { '-9': 44, '10-49': 34, '50-': 17, '': 5 },
};

/** The rounds of an area, the same for the same seed and day. */
export function inventRounds(
  seed: number, day: PlainDate, areaId: number, places: Readonly<Record<string, number>>, swedish: number,
): readonly InventedRound[] {
  return plans.flatMap((plan) => plan.monthsAgo.map((months, index) => {
    const chance = chanceOf('survey', seed, areaId, plan.survey, months);
    const questionnaire = newestQuestionnaire(plan.survey);
    const opens = months === 0 ? addDays(day, -6) : addMonths(day, -months);
    const municipalities = Object.keys(places).toSorted();
    const answers = months === 0 ? chance.between(14, 22) : Math.round(plan.answers * (0.85 + 0.3 * chance.next()));
    const counters = Array.from({ length: answers }, () =>
      countersOf(questionnaire, invent(chance, questionnaire, index * plan.better, places, swedish))).flat();
    return {
      roundId: inventId(chance), survey: plan.survey, version: questionnaire.version, municipalities,
      opens: formatIso(opens), closes: formatIso(addDays(opens, months === 0 ? 25 : 13)), closed: months !== 0,
      told: months === 0 ? null : tellRound(questionnaire, municipalities, tallyOf(counters)),
      counters: months === 0 ? added(counters) : [], indicator: questionnaire.indicator,
    };
  }));
}

function invent(
  chance: Chance, questionnaire: Questionnaire, better: number, places: Readonly<Record<string, number>>, swedish: number,
) {
  const background = new Map<string, string>();
  for (const { id } of questionnaire.backgrounds) {
    const code = chance.weighted(id === 'municipality' ? { ...places, '': 40 }
      : id === 'mother-tongue' ? { fi: 78 - 100 * swedish, sv: 100 * swedish + 1, other: 17, '': 4 } : shares[id] ?? { '': 1 });
    if (code !== '') background.set(id, code);
  }
  // Whoever needs more finds less of it easy: what a survey of equality is there to show.
  const harder = (background.get('mother-tongue') === 'other' ? 0.45 : 0) + (background.get('ability') === 'limited' ? 0.4 : 0);
  const mood = better - harder + (chance.next() - 0.5);
  const choices = new Map<string, Choice>();
  for (const item of questionnaire.items) {
    if (!chance.happens(0.03)) choices.set(item.id, choose(chance, item, mood, background.get('ability') === 'limited'));
  }
  return { choices, background };
}

function choose(chance: Chance, item: Item, mood: number, limited: boolean): Choice {
  if (item.scale === 'yes-no') return chance.happens(0.05) ? '0' : chance.happens(mood < -0.5 ? 0.2 : 0.05) ? 'yes' : 'no';
  if (chance.happens(item.sensitivity === 'health' && !limited ? 0.7 : 0.04)) return '0';
  const spread = chance.next() + chance.next() + chance.next() - 1.5;
  const point = Math.min(5, Math.max(1, Math.round((levels[item.id] ?? USUAL_LEVEL) + mood + 1.5 * spread)));
  return String(point) as Choice;
}

/** Counters of the same name as one, as the register holds them. */
function added(counters: readonly Counter[]): readonly Counter[] {
  const sums = new Map<string, Counter>();
  for (const counter of counters) {
    const key = JSON.stringify([counter.dimension, counter.code, counter.item, counter.what]);
    sums.set(key, { ...counter, amount: (sums.get(key)?.amount ?? 0) + counter.amount });
  }
  return [...sums.values()];
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

function inventId(chance: Chance): string {
  return Array.from({ length: 12 }, () => chance.pick([...letters])).join('');
}
