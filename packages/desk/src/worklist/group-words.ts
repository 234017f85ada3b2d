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
