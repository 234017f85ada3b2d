import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { groupName, statusName } from '@kohtaanto/words/codes.ts';
import { formatDate, toPlainDate } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';

const telling: ReadonlySet<string> = new Set([
  'over-55', 'under-25-without-qualification', 'long-term-unemployed', 'structurally-unemployed',
  'partial-work-ability', 'multi-agency',
]);
const HALF_YEAR = 183;

/** 37.1(4): facts of the register that often go with a long unemployment. A hint, never a score. */
export function prolongationSigns(person: PersonView, language: Language): readonly string[] {
  const groups = person.groups.filter((each) => telling.has(each.group)).map((each) => groupName(each.group, language));
  const today = toPlainDate(person.today);
  const unemployed = person.statuses.find((status) =>
    (status.code === '02' || status.code === '03') && (status.end === null || status.end > person.today)
    && today - toPlainDate(status.start) > HALF_YEAR);
  const spell = unemployed === undefined ? []
    : [`${statusName(unemployed.code, language)} ${formatDate(unemployed.start)}–`];
  return [...spell, ...groups];
}
