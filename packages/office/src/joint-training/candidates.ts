import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { mayChoose } from '@kohtaanto/rules/joint-training/training-states.ts';
import type { VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { matchVacancy } from '@kohtaanto/rules/matching/match-vacancy.ts';
import { buildSeekerColumns } from '@kohtaanto/rules/matching/seeker-columns.ts';
import { tellApart } from '@kohtaanto/rules/matching/tell-apart.ts';
import type { z } from 'zod';
import type { Doing } from '../employers/doing.ts';
import type { Grounds } from '../matching/match-ground.ts';
import { visibleSeekers } from '../matching/seeker-facts.ts';
import { tellMatch } from '../matching/tell-match.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { routes } from './contract.ts';
import { findTraining, listStudents } from './store.ts';
import type { StoredTraining } from './store.ts';

const TOP = 20;

/** What the training leads to, as matching looks at a job: the skills that it gives are asked of nobody. */
function workAfter(training: StoredTraining, isco: string): VacancyFacts {
  return {
    vacancyId: training.trainingId, occupation: { isco, concept: null }, skills: [], licences: [], languages: [], education: null, municipality: training.municipality,
    remote: training.municipality === null ? 'wholly' : 'no', workingTime: 'full-time', shifts: [], contract: 'permanent', begins: null, monthlyPay: null, demands: [],
  };
}

/** Jobseekers for a training, from among those whom the asker sees; each who is named is a look at that person. */
export async function candidatesFor(doing: Doing, grounds: Grounds, trainingId: string, today: PlainDate): Promise<z.input<typeof routes.getTrainingCandidates.response>> {
  const { tx, scope, audit } = doing;
  const training = await findTraining(doing, trainingId);
  if (!mayChoose(training.state)) throw new Refused('joint-training.not-choosing');
  if (training.isco === null) throw new Refused('joint-training.no-occupation');
  const work = workAfter(training, training.isco);
  const { ground, names } = await grounds.of(tx, today);
  const chosen = new Set((await listStudents(doing, trainingId)).map(({ personId }) => personId));
  const { seekers: all, protectedCount } = await visibleSeekers(tx, scope, formatIso(today));
  const seekers = all.filter(({ facts }) => !chosen.has(facts.personId));
  const byId = new Map(seekers.map((each) => [each.facts.personId, each]));
  const ranked = matchVacancy(buildSeekerColumns(seekers.map(({ facts }) => facts), ground), work, { ground, top: TOP, seekerOf: (id) => byId.get(id)?.facts });
  const shorts = tellApart(ranked);
  const candidates = ranked.flatMap((match, at) => {
    const seeker = byId.get(match.personId);
    if (seeker === undefined) return [];
    const { facts, name, coach } = seeker;
    const place = { fi: names.municipality(facts.municipality, 'fi'), sv: names.municipality(facts.municipality, 'sv'), en: names.municipality(facts.municipality, 'en') };
    return [{ personId: facts.personId, name, coach, place, ...tellMatch(match, { seeker: facts, vacancy: work, writtenIn: null, short: shorts[at] }, { ground, names, language: scope.language }) }];
  });
  for (const { personId } of candidates) await audit.record(tx, scope, { action: 'joint-training.candidates', outcome: 'allowed', personId, detail: { trainingId } });
  return { seekers: seekers.length, protectedLeftOut: protectedCount, candidates };
}
