import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PersonRecord } from './person-page-store.ts';
import type { PersonView } from './person-view.ts';

export function groupsOf(_record: PersonRecord, _today: PlainDate): PersonView['groups'] {
  return [];
}
