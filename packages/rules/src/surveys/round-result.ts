import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import { RULE_2026 } from '../disclosure/disclosure-rule.ts';
import type { PublishedCell, Publication } from '../disclosure/publication.ts';
import { suppressPublication } from '../disclosure/publication.ts';
import type { Background, Item, Questionnaire } from './questionnaire.ts';
import { codesOf, UNTOLD } from './questionnaire.ts';
import { itemScore, netScore, SCORE_VERSION } from './scores.ts';
import type { Tally } from './tally.ts';
import { CLASSES, mayTellScore, tellableGroups, totalOf, writtenScore } from './telling.ts';
import type { AnswerClass, ClassCounts, ToldScore } from './telling.ts';

export type ToldCount = number | 'suppressed';

export type ItemResult = {
  readonly item: string;
  /** A yes-no item has no middle and no score. */
  readonly counts: Readonly<Record<AnswerClass, ToldCount>>;
  readonly score: ToldScore | null;
  /** Share of those who agree less that of those who do not, -100 to 100. */
  readonly net: ToldCount | null;
};

export type GroupResult = {
  readonly dimension: string;
  readonly code: string;
  readonly respondents: ToldCount;
  readonly total: ToldScore;
  /** Score of each item on the scale, in the order of the items. */
  readonly scores: Readonly<Record<string, ToldScore>>;
};

/** What a closed round tells, for ever: everything else of it is erased. */
export type RoundResult = {
  readonly scoreVersion: number;
  readonly rule: string;
  readonly respondents: number;
  readonly total: ToldScore;
  readonly items: readonly ItemResult[];
  readonly groups: readonly GroupResult[];
};

/** A round of fewer answers tells nothing at all: twice the threshold of the rule. */
export const leastAnswers = (rule: DisclosureRule = RULE_2026): number => 2 * rule.threshold;

/** Counts that are decided together; the attack in the tests starts from the same and finds its own equations. */
export function publicationOfRound(
  questionnaire: Questionnaire, municipalities: readonly string[], tally: Tally,
): Publication {
  const cells: PublishedCell[] = [{ key: 'N', value: tally.respondents(), released: 'printed' }];
  const sums: { total: string; parts: string[] }[] = [];
  for (const item of questionnaire.items) {
    const counts = classesOf(item, tally);
    const parts = classesFor(item).map((each) => keyOfClass(item.id, each));
    classesFor(item).forEach((each) => cells.push({
      key: keyOfClass(item.id, each), value: counts[each], kind: item.sensitivity === 'health' ? 'health' : 'count',
    }));
    sums.push({ total: 'N', parts });
  }
  for (const background of questionnaire.backgrounds) {
    const codes = groupCodes(background, municipalities);
    for (const code of codes) {
      cells.push({
        key: keyOfGroup(background.id, code), value: tally.respondents(background.id, code),
        kind: isSensitive(background, code) ? 'health' : 'count',
      });
    }
    sums.push({ total: 'N', parts: codes.map((code) => keyOfGroup(background.id, code)) });
  }
  return { cells, sums };
}

const keyOfClass = (item: string, each: AnswerClass): string => `item|${item}|${each}`;
const keyOfGroup = (dimension: string, code: string): string => `group|${dimension}|${code}`;
const isSensitive = ({ sensitiveCodes = [] }: Background, code: string): boolean => sensitiveCodes.includes(code);
const groupCodes = (background: Background, municipalities: readonly string[]): readonly string[] =>
  [...codesOf(background, municipalities), UNTOLD];

/** The classes an item's answers fall into: a fact has no middle. */
export function classesFor({ scale }: Item): readonly AnswerClass[] {
  return scale === 'agreement' ? CLASSES : ['low', 'high', 'none'];
}

export function classesOf(item: Item, tally: Tally): ClassCounts {
  const of = (...whats: readonly string[]): number => whats.reduce((sum, what) => sum + tally.choice(item.id, what), 0);
  const none = of('0', '-');
  return item.scale === 'agreement' ? { low: of('1', '2'), middle: of('3'), high: of('4', '5'), none }
    : { low: of('no'), middle: 0, high: of('yes'), none };
}

/** What of a round may be told; null where too few answered. */
export function tellRound(
  questionnaire: Questionnaire, municipalities: readonly string[], tally: Tally, rule: DisclosureRule = RULE_2026,
): RoundResult | null {
  const respondents = tally.respondents();
  if (respondents < leastAnswers(rule)) return null;
  const hidden = hiddenOf(publicationOfRound(questionnaire, municipalities, tally), rule);
  const items = questionnaire.items.map((item) => tellItem(item, tally, hidden, rule));
  const told = new Map(items.map((each) => [each.item, each.score]));
  return {
    scoreVersion: SCORE_VERSION, rule: rule.id, respondents,
    total: totalOf(scoredItems(questionnaire).map(({ id }) => told.get(id) ?? 'suppressed')),
    items,
    groups: questionnaire.backgrounds.flatMap((background) =>
      tellGroups(questionnaire, background, groupCodes(background, municipalities), { tally, hidden, rule, told })),
  };
}

const isTold = (score: ToldScore | null | undefined): boolean => score !== 'suppressed' && score !== undefined && score !== null;

const scoredItems = ({ items }: Questionnaire): readonly Item[] => items.filter(({ scored }) => scored);

/** What no hiding of single counts can undo is hidden whole, noughts and all. */
function hiddenOf(publication: Publication, rule: DisclosureRule): ReadonlySet<string> {
  const { hidden, toldByRule, unprotected } = suppressPublication(publication, { rule });
  const all = new Set(hidden.keys());
  const lost = new Set([...toldByRule, ...unprotected]);
  for (const { parts } of publication.sums) if (parts.some((part) => lost.has(part))) parts.forEach((part) => all.add(part));
  return all;
}

function tellItem(item: Item, tally: Tally, hiddenCells: ReadonlySet<string>, rule: DisclosureRule): ItemResult {
  const counts = classesOf(item, tally);
  const smallest = new Set(classesFor(item).filter((each) => hiddenCells.has(keyOfClass(item.id, each))));
  if (item.scale !== 'agreement') return { item: item.id, counts: printed(counts, smallest), score: null, net: null };
  const threshold = item.sensitivity === 'health' ? rule.healthThreshold : rule.threshold;
  const points = tally.pointsOf(item);
  const score = points.answered >= threshold ? itemScore(points) : undefined;
  const beside = score === undefined ? undefined : hidingsFrom(smallest).find((hidden) =>
    mayTellScore({ counts, hidden, points, threshold, noughtsHidden: [...hidden].some((each) => counts[each] === 0) }));
  const hidden = beside ?? smallest;
  const net = netScore(counts);
  const opinionsTold = !hidden.has('low') && !hidden.has('middle') && !hidden.has('high');
  return {
    item: item.id, counts: printed(counts, hidden),
    score: beside !== undefined && score !== undefined ? writtenScore(score) : 'suppressed',
    net: opinionsTold && score !== undefined && net !== undefined ? Math.round(net) : 'suppressed',
  };
}

/** The score matters more than how it came about: rather than it, further counts are hidden, as few as will do. */
function hidingsFrom(hidden: ReadonlySet<AnswerClass>): readonly ReadonlySet<AnswerClass>[] {
  if (hidden.size === 0) return [hidden];
  const also = (...more: readonly AnswerClass[]) => new Set([...hidden, ...more]);
  return [hidden, also('middle'), also('none'), also('low'), also('middle', 'none'), also('middle', 'low'), also('high'), also(...CLASSES)];
}

function printed(counts: ClassCounts, hidden: ReadonlySet<AnswerClass>): ItemResult['counts'] {
  const told = (each: AnswerClass): ToldCount => (hidden.has(each) ? 'suppressed' : counts[each]);
  return { low: told('low'), middle: told('middle'), high: told('high'), none: told('none') };
}

type Told = {
  readonly tally: Tally; readonly hidden: ReadonlySet<string>; readonly rule: DisclosureRule;
  readonly told: ReadonlyMap<string, ToldScore | null>;
};

function tellGroups(
  questionnaire: Questionnaire, background: Background, codes: readonly string[], { tally, hidden, rule, told }: Told,
): readonly GroupResult[] {
  const dimension = background.id;
  const shown = new Set(codes.filter((code) => !hidden.has(keyOfGroup(dimension, code))));
  const scaled = questionnaire.items.filter(({ scale }) => scale === 'agreement');
  const tellable = new Map(scaled.map((item) => {
    const groups = codes.map((code) => ({
      code, ...tally.pointsOf(item, dimension, code),
      threshold: item.sensitivity === 'health' || isSensitive(background, code) ? rule.healthThreshold : rule.threshold,
    }));
    // Beside an untold score of everybody the groups would tell it.
    return [item.id, isTold(told.get(item.id)) ? tellableGroups(groups, shown) : new Set<string>()] as const;
  }));
  return codes.map((code) => {
    const scores = Object.fromEntries(scaled.map((item): [string, ToldScore] => {
      const score = itemScore(tally.pointsOf(item, dimension, code));
      return [item.id, tellable.get(item.id)?.has(code) === true && score !== undefined ? writtenScore(score) : 'suppressed'];
    }));
    return {
      dimension, code, scores,
      respondents: shown.has(code) ? tally.respondents(dimension, code) : 'suppressed',
      total: totalOf(scoredItems(questionnaire).map(({ id }) => scores[id] ?? 'suppressed')),
    };
  });
}
