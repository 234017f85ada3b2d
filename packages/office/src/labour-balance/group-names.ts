import type { OccupationName } from '../registers/occupations/occupation-figures.ts';

const languages = ['fi', 'sv', 'en'] as const;
const FIRST = 2;

/** As it was brought; a minor group that nobody has named is called by the occupations of it that have names. */
export function nameOfGroup(names: ReadonlyMap<string, OccupationName>, code: string): OccupationName {
  const own = names.get(code);
  if (own !== undefined || code.length !== 3) return own ?? nameless;
  const members = [...names].filter(([each]) => each.length === 4 && each.startsWith(code)).toSorted(([one], [other]) => one.localeCompare(other)).map(([, name]) => name);
  const [fi, sv, en] = languages.map((language) => {
    const told = members.flatMap((name) => name[language] ?? []);
    return told.length === 0 ? null : `${told.slice(0, FIRST).join(', ')}${told.length > FIRST ? ' …' : ''}`;
  });
  return { fi: fi ?? null, sv: sv ?? null, en: en ?? null };
}

const nameless: OccupationName = { fi: null, sv: null, en: null };
