import type { InLanguages, Language } from './language.ts';
import { spokenLanguages } from './language-names.ts';
import { offerResults, planNumbers, segments, statuses, ways } from './national-codes.ts';
import { planTasks } from './plan-tasks.ts';
import {
  channels,
  contactKinds,
  endings,
  grounds,
  groups,
  lapseKinds,
  planKinds,
  reportWays,
  roles,
  searchEnds,
  serviceKinds,
  specialisations,
} from './spoken-codes.ts';

type Names = Readonly<Record<string, InLanguages>>;
type NameOf = (code: string, language: Language) => string;

/** A code nobody has named is shown as it is: better a number than a gap. */
function naming(names: Names): NameOf {
  return (code, language) => names[code]?.[language] ?? code;
}

export const statusName = naming(statuses);
export const segmentName = naming(segments);
export const wayName = naming(ways);
export const planNumberName = naming(planNumbers);
export const offerResultName = naming(offerResults);
export const taskName = naming(planTasks);
export const planKindName = naming(planKinds);
export const lapseName = naming(lapseKinds);
export const serviceName = naming(serviceKinds);
export const searchEndName = naming(searchEnds);
export const channelName = naming(channels);
export const contactKindName = naming(contactKinds);
export const roleName = naming(roles);
export const specialisationName = naming(specialisations);
export const languageName = naming(spokenLanguages);
export const groundName = naming(grounds);
export const reportWayName = naming(reportWays);
export const endingName = naming(endings);

export function groupName(group: string, language: Language): string {
  return groups[group]?.name[language] ?? group;
}

/** At most ten letters, so that a row holds two. */
export function groupTag(group: string, language: Language): string {
  return groups[group]?.tag[language] ?? group;
}

/** 'asioi suomeksi' · 'betjänas på finska' · 'served in Finnish' */
export function servedIn(code: string, language: Language): string {
  const finnish: Record<string, string> = { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' };
  if (language === 'fi') return `asioi ${finnish[code] ?? languageName(code, 'fi')}`;
  return language === 'sv'
    ? `betjänas på ${languageName(code, 'sv')}`
    : `served in ${languageName(code, 'en')}`;
}

/** Everything a list may choose from: the codes with their names, in the order of the national list. */
export function codeOptions(
  kind: keyof typeof lists,
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(lists[kind])
    .map(([value, names]) => ({ value, label: names[language] }))
    .sort(byNumber);
}

/** An object holds '10' before '01'; the national lists go by number, the others as they are written. */
function byNumber(one: { readonly value: string }, other: { readonly value: string }): number {
  return /^\d+$/.test(one.value) ? one.value.localeCompare(other.value, 'en') : 0;
}

const lists = {
  status: statuses,
  segment: segments,
  way: ways,
  task: planTasks,
  planKind: planKinds,
  lapse: lapseKinds,
  service: serviceKinds,
  searchEnd: searchEnds,
  channel: channels,
  contactKind: contactKinds,
  role: roles,
  specialisation: specialisations,
  language: spokenLanguages,
  ground: grounds,
  reportWay: reportWays,
  ending: endings,
  offerResult: offerResults,
} satisfies Record<string, Names>;
