import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { SeekerFacts, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { AccessScope, Database } from '../../platform/platform.ts';
import { openVacancyFacts } from '../../vacancies/store.ts';
import { readPlaceKnowledge } from '../match-ground.ts';
import { readKnowledge } from '../occupation-knowledge.ts';
import { visibleSeekers } from '../seeker-facts.ts';
import type { KeptFacts } from './kept-facts.ts';

/** What matching looks at of everybody in these areas whose search goes on, but protected persons, and of every open vacancy: no name among it. */
export async function factsOfAreas(database: Pick<Database, 'read'>, areaIds: readonly number[], day: PlainDate): Promise<KeptFacts> {
  const today = formatIso(day);
  const seekers: SeekerFacts[] = [];
  const vacancies: VacancyFacts[] = [];
  const [first] = areaIds;
  const { knowledge } = await database.read(operatorOf(first ?? 0), (tx) => readKnowledge(tx));
  for (const areaId of areaIds) {
    const scope = operatorOf(areaId);
    await database.read(scope, async (tx) => {
      for (const { facts } of (await visibleSeekers(tx, scope, today)).seekers) seekers.push(facts);
      vacancies.push(...await openVacancyFacts({ tx, scope, today }));
    });
  }
  return { day, knowledge: { occupations: knowledge, places: await readPlaceKnowledge() }, seekers, vacancies };
}

/** Whoever runs the machine, as the audit trail names the command line. */
const operatorOf = (areaId: number): AccessScope => ({
  areaId, staffId: 'office', roles: [], unitCode: '', teamCode: null, municipalities: [], coaches: [], language: 'fi', purpose: 'command line: match-country',
});
