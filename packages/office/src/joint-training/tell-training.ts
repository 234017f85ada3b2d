import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { aidOf, sharePrice, vatOf } from '@kohtaanto/rules/joint-training/price-share.ts';
import { mayChoose, mayPlan, studentWaysFrom, trainingWaysFrom } from '@kohtaanto/rules/joint-training/training-states.ts';
import { servesAll } from '../employers/competence.ts';
import type { Doing, Reading } from '../employers/doing.ts';
import type { TrainingRow, TrainingShare, TrainingView } from './contract.ts';
import { countsOf, findTraining, listHistory, listStored, listStudents, nobody, payingOf } from './store.ts';
import type { StoredTraining } from './store.ts';

/** Who pays which cent of the training, and by which section. */
export function sharesOf(training: StoredTraining): TrainingShare[] {
  const shares = sharePrice(training.kind, cents(training.price), payingOf(training.employers));
  return training.employers.flatMap((employer, at) => {
    const share = shares[at];
    if (share === undefined) return [];
    const { price, percent, employerPays, authorityPays, rule } = share;
    return [{
      ...employer, price, percent, leastPercent: rule.percent, mayBeMore: rule.mayBeMore, size: rule.size, section: rule.section, employerPays, authorityPays,
      employerVat: vatOf(employerPays, training.vatBasisPoints), authorityVat: vatOf(authorityPays, training.vatBasisPoints), aid: aidOf(training.kind, employer.economic),
    }];
  });
}

export async function listTrainings(reading: Reading): Promise<TrainingRow[]> {
  const counts = await countsOf(reading);
  return (await listStored(reading)).map((training) => ({
    trainingId: training.trainingId, kind: training.kind, title: training.title, state: training.state, begins: training.begins, ends: training.ends, places: training.places,
    employers: training.employers.map(({ employer }) => employer), price: training.price,
    authorityPays: sharesOf(training).reduce((sum, each) => sum + each.authorityPays, 0), counts: counts.get(training.trainingId) ?? nobody,
  }));
}

/** One training; each student who is named is a look at that person, and protected persons are counted alone. */
export async function tellTraining(doing: Doing, trainingId: string, isWriter: boolean): Promise<TrainingView> {
  const { employers, ...training } = await findTraining(doing, trainingId);
  const writes = isWriter && await servesAll(doing, employers.map(({ employerId }) => employerId));
  const all = await listStudents(doing, trainingId);
  const students = all.flatMap(({ name, protected: hidden, ...student }) => (hidden || name === null ? [] : [{ ...student, name, ways: [...studentWaysFrom(student.state)] }]));
  for (const { personId } of students) await doing.audit.record(doing.tx, doing.scope, { action: 'joint-training.students', outcome: 'allowed', personId, detail: { trainingId } });
  return {
    ...training, mayWrite: writes, mayPlan: writes && mayPlan(training.state), mayChoose: mayChoose(training.state),
    ways: writes ? trainingWaysFrom(training.state).map(({ to, needs }) => ({ to, needs: [...needs] })) : [],
    shares: sharesOf({ ...training, employers }), counts: (await countsOf(doing)).get(trainingId) ?? nobody, students, protectedLeftOut: all.length - students.length,
    history: await listHistory(doing, trainingId),
  };
}
