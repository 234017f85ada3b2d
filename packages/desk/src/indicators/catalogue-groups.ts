import type { IndicatorCatalogue } from '@kohtaanto/office/indicators/contract.ts';
import type { Language } from '@kohtaanto/words/language.ts';

export type Listed = IndicatorCatalogue['indicators'][number];
export type GroupBy = 'subject' | 'goal';
export type GroupKey = Listed['subject'] | 'goal1' | 'goal2' | 'goal3' | 'goal4' | 'goal5' | 'noGoal';

const subjectOrder: readonly GroupKey[] = ['unemployment', 'flows', 'service', 'goals'];
const goalOrder: readonly GroupKey[] = ['goal1', 'goal2', 'goal3', 'goal4', 'goal5', 'noGoal'];

/** By what they are about or by the goal they measure, in the order of each; a group without a find is left out. */
export function grouped(found: readonly Listed[], by: GroupBy): readonly (readonly [GroupKey, readonly Listed[]])[] {
  const keyOf = ({ subject, goal }: Listed): GroupKey => (by === 'subject' ? subject : goalOrder[(goal ?? 6) - 1] ?? 'noGoal');
  const groups = Map.groupBy(found, keyOf);
  return (by === 'subject' ? subjectOrder : goalOrder).flatMap((key) => {
    const those = groups.get(key);
    return those === undefined ? [] : [[key, those] as const];
  });
}

/** Every word that was typed is somewhere in the name, in what it tells, in its source or in its id. */
export function finding(all: readonly Listed[], typed: string, language: Language): readonly Listed[] {
  const words = typed.toLocaleLowerCase(language).split(/\s+/u).filter((word) => word !== '');
  return all.filter(({ id, name, reading, sourceName, basis }) => {
    const text = [id, name, reading, sourceName, ...basis].join(' ').toLocaleLowerCase(language);
    return words.every((word) => text.includes(word));
  });
}
