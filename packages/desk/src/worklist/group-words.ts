import { groupName, groupTag } from '@kohtaanto/words/codes.ts';
import type { Language } from '@kohtaanto/words/language.ts';

/** The service language is no group of the plans, but a coach wants to see it in the row. */
const swedish: Readonly<Record<Language, string>> = {
  fi: 'Asioi ruotsiksi', sv: 'Svensk service', en: 'Served in Swedish',
};

export function nameOfGroup(group: string, language: Language): string {
  return group === 'swedish' ? swedish[language] : groupName(group, language);
}

export function tagOfGroup(group: string, language: Language): string {
  return group === 'swedish' ? 'sv' : groupTag(group, language);
}

/** Letters that fit beside each other in the group column, with the room for "+1". */
const lettersThatFit = 15;

/** At least one tag and at most two: the second only where both fit. */
export function fittingTags(names: readonly string[]): readonly string[] {
  const [first, second] = names;
  if (first === undefined) return [];
  const room = lettersThatFit - (names.length > 2 ? 2 : 0);
  return second !== undefined && first.length + second.length <= room ? [first, second] : [first];
}
