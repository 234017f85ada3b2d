import type { PlainDate } from './plain-date.ts';

/** Up to here each is put in its place one by one, which is quicker than sorting. */
const SHORT = 64;

/**
 * What is dated up to a day, in the order of the days; what falls on one day by the tie-break. The
 * lists of one person are short and mostly a few stretches already in order.
 */
export function orderByDay<Dated>(
  list: readonly Dated[],
  dayOf: (each: Dated) => PlainDate,
  tieBreak: (a: Dated, b: Dated) => number,
  upTo: PlainDate,
): readonly Dated[] {
  if (list.length > SHORT) {
    return list.filter((each) => dayOf(each) <= upTo).sort((a, b) => dayOf(a) - dayOf(b) || tieBreak(a, b));
  }
  const ordered: Dated[] = [];
  const days: PlainDate[] = [];
  for (const each of list) {
    const day = dayOf(each);
    if (day > upTo) continue;
    let place = ordered.push(each) - 1;
    days.push(day);
    for (; place > 0; place -= 1) {
      const before = ordered[place - 1] ?? each;
      const dayBefore = days[place - 1] ?? day;
      if (dayBefore < day || (dayBefore === day && tieBreak(before, each) <= 0)) break;
      ordered[place] = before;
      days[place] = dayBefore;
    }
    ordered[place] = each;
    days[place] = day;
  }
  return ordered;
}
