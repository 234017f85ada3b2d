import { cents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { MatchGround } from './match-ground.ts';
import { isShownWhenHired } from './matching-facts.ts';
import type { ContractKind, EducationLevel, LanguageLevel, Licence, SeekerFacts, Shift, SkillRef, VacancyFacts, WorkingTime } from './matching-facts.ts';

/** One thing that could be otherwise: of the person's, or of the vacancy's. */
export type MatchChange =
  | { readonly side: 'person'; readonly kind: 'licence'; readonly licence: Licence }
  | { readonly side: 'person'; readonly kind: 'skill'; readonly skill: SkillRef }
  | { readonly side: 'person'; readonly kind: 'language'; readonly language: string; readonly level: LanguageLevel }
  | { readonly side: 'person'; readonly kind: 'education'; readonly level: EducationLevel }
  | { readonly side: 'person'; readonly kind: 'travel-limit'; readonly km: number }
  | { readonly side: 'person'; readonly kind: 'moving'; readonly municipality: string }
  | { readonly side: 'person'; readonly kind: 'working-time'; readonly workingTime: WorkingTime }
  | { readonly side: 'person'; readonly kind: 'shifts'; readonly shifts: readonly Shift[] }
  | { readonly side: 'person'; readonly kind: 'contract'; readonly contract: ContractKind }
  | { readonly side: 'person'; readonly kind: 'availability'; readonly from: PlainDate }
  | { readonly side: 'person'; readonly kind: 'pay-floor'; readonly floor: Cents }
  | { readonly side: 'vacancy'; readonly kind: 'skill-as-wish'; readonly skill: SkillRef }
  | { readonly side: 'vacancy'; readonly kind: 'licence-as-wish'; readonly licence: Licence }
  | { readonly side: 'vacancy'; readonly kind: 'language-as-wish'; readonly language: string }
  | { readonly side: 'vacancy'; readonly kind: 'education-as-wish'; readonly level: EducationLevel }
  | { readonly side: 'vacancy'; readonly kind: 'remote'; readonly remote: 'partly' | 'wholly' }
  | { readonly side: 'vacancy'; readonly kind: 'pay-shown'; readonly from: Cents }
  | { readonly side: 'vacancy'; readonly kind: 'begins'; readonly begins: PlainDate }
  | { readonly side: 'vacancy'; readonly kind: 'shifts-fewer'; readonly shifts: readonly Shift[] }
  | { readonly side: 'vacancy'; readonly kind: 'working-time-other'; readonly workingTime: WorkingTime };

/** So much farther than the own limit is still a step. */
export const FARTHER_BY = 1.5;

export type Changed = { readonly change: MatchChange; readonly seeker: SeekerFacts; readonly vacancy: VacancyFacts };

/** Every single change that this match could be lifted by, each made; whether it lifts is found by scoring it. */
export function changesOf(seeker: SeekerFacts, vacancy: VacancyFacts, ground: MatchGround): readonly Changed[] {
  return [
    ...abilityChanges(seeker, vacancy), ...placeChanges(seeker, vacancy, ground), ...conditionChanges(seeker, vacancy, ground),
    ...softenedMusts(vacancy), ...offeredOtherwise(seeker, vacancy),
  ].map(({ change, seeker: changed = seeker, vacancy: offered = vacancy }) => ({ change, seeker: changed, vacancy: offered }));
}

type Made = { readonly change: MatchChange; readonly seeker?: SeekerFacts; readonly vacancy?: VacancyFacts };

function abilityChanges(seeker: SeekerFacts, vacancy: VacancyFacts): readonly Made[] {
  const made: Made[] = [];
  for (const { of: licence } of vacancy.licences) {
    if (seeker.licences.includes(licence) || isShownWhenHired(licence)) continue;
    made.push({ change: { side: 'person', kind: 'licence', licence }, seeker: { ...seeker, licences: [...seeker.licences, licence] } });
  }
  for (const { of: skill } of vacancy.skills) {
    if (seeker.skills.includes(skill)) continue;
    made.push({ change: { side: 'person', kind: 'skill', skill }, seeker: { ...seeker, skills: [...seeker.skills, skill] } });
  }
  for (const { of: { language, level } } of vacancy.languages) {
    const others = seeker.languages.filter((one) => one.language !== language);
    if (seeker.languages.some((one) => one.language === language && one.level !== null && one.level >= level)) continue;
    made.push({ change: { side: 'person', kind: 'language', language, level }, seeker: { ...seeker, languages: [...others, { language, level }] } });
  }
  if (vacancy.education !== null && seeker.education !== vacancy.education.of) {
    const level = vacancy.education.of;
    made.push({ change: { side: 'person', kind: 'education', level }, seeker: { ...seeker, education: level } });
  }
  return made;
}

function placeChanges(seeker: SeekerFacts, vacancy: VacancyFacts, { places, commuting }: MatchGround): readonly Made[] {
  const { municipality } = vacancy;
  if (municipality === null || vacancy.remote === 'wholly' || municipality === seeker.municipality) return [];
  const made: Made[] = [];
  const km = places.km(places.placeOf(seeker.municipality), places.placeOf(municipality));
  if (km > 0) {
    const limit = seeker.travelLimit ?? commuting.km;
    // What is out of reach is reached by so many kilometres and no more; what is within reach is nearer by a longer limit.
    const further = km > limit ? Math.ceil(km) : Math.max(Math.ceil(limit / 10) * 10 + 10, Math.ceil(km / 10) * 10);
    made.push({ change: { side: 'person', kind: 'travel-limit', km: further }, seeker: { ...seeker, travelLimit: further } });
  }
  if (!seeker.movesTo.includes(municipality)) {
    made.push({ change: { side: 'person', kind: 'moving', municipality }, seeker: { ...seeker, movesTo: [...seeker.movesTo, municipality] } });
  }
  // Work that nothing says could be done elsewhere is not proposed to be: a person is cared for where the person is.
  if (vacancy.remote === 'partly') made.push({ change: { side: 'vacancy', kind: 'remote', remote: 'wholly' }, vacancy: { ...vacancy, remote: 'wholly' } });
  return made;
}

function conditionChanges(seeker: SeekerFacts, vacancy: VacancyFacts, { day }: MatchGround): readonly Made[] {
  const made: Made[] = [];
  const { workingTime, contract, begins, monthlyPay } = vacancy;
  if (workingTime !== null && !seeker.workingTimes.includes(workingTime)) {
    made.push({ change: { side: 'person', kind: 'working-time', workingTime }, seeker: { ...seeker, workingTimes: [...seeker.workingTimes, workingTime] } });
  }
  const shifts = vacancy.shifts.filter((shift) => !seeker.shifts.includes(shift));
  if (shifts.length > 0) made.push({ change: { side: 'person', kind: 'shifts', shifts }, seeker: { ...seeker, shifts: [...seeker.shifts, ...shifts] } });
  if (contract !== null && !(seeker.contracts ?? []).includes(contract)) {
    made.push({ change: { side: 'person', kind: 'contract', contract }, seeker: { ...seeker, contracts: [...seeker.contracts ?? [], contract] } });
  }
  const from = begins === null ? null : Math.max(begins, day) as PlainDate;
  if (from !== null && (seeker.availableFrom === null || seeker.availableFrom > from)) {
    made.push({ change: { side: 'person', kind: 'availability', from }, seeker: { ...seeker, availableFrom: from } });
  }
  const shown = monthlyPay === null ? null : monthlyPay.from;
  if (shown !== null && seeker.payFloor !== null && seeker.payFloor > shown) {
    made.push({ change: { side: 'person', kind: 'pay-floor', floor: shown }, seeker: { ...seeker, payFloor: shown } });
  }
  return made;
}

/** What the law itself asks of whoever does the work is no employer's to ease; the other cards are got in a day or two, at work too. */
const askedByLaw: ReadonlySet<Licence> = new Set<Licence>([
  'driving-b', 'driving-c', 'driving-ce', 'driving-d', 'professional-driver', 'electrical-safety', 'crowd-controller', 'security-guard', 'health-professional',
  'social-welfare-professional', 'early-education-qualification', 'teacher-qualification', 'medication-permit', 'criminal-record-extract',
]);

type Softened = Made & { readonly vacancy: VacancyFacts };

/** Each must of a vacancy that may be a wish, as one. */
export function softenedMusts(vacancy: VacancyFacts): readonly Softened[] {
  const soften = <Of>(asked: readonly { readonly of: Of; readonly must: boolean }[], at: number) =>
    asked.map((one, place) => (place === at ? { ...one, must: false } : one));
  return [
    ...vacancy.skills.flatMap(({ of: skill, must }, at): Softened[] =>
      (must ? [{ change: { side: 'vacancy', kind: 'skill-as-wish', skill }, vacancy: { ...vacancy, skills: soften(vacancy.skills, at) } }] : [])),
    ...vacancy.licences.flatMap(({ of: licence, must }, at): Softened[] =>
      (must && !askedByLaw.has(licence) ? [{ change: { side: 'vacancy', kind: 'licence-as-wish', licence }, vacancy: { ...vacancy, licences: soften(vacancy.licences, at) } }] : [])),
    ...vacancy.languages.flatMap(({ of: { language }, must }, at): Softened[] =>
      (must ? [{ change: { side: 'vacancy', kind: 'language-as-wish', language }, vacancy: { ...vacancy, languages: soften(vacancy.languages, at) } }] : [])),
    ...(vacancy.education?.must === true
      ? [{ change: { side: 'vacancy', kind: 'education-as-wish', level: vacancy.education.of } as const, vacancy: { ...vacancy, education: { ...vacancy.education, must: false } } }]
      : []),
  ];
}

function offeredOtherwise(seeker: SeekerFacts, vacancy: VacancyFacts): readonly Made[] {
  const made: Made[] = [];
  const { payFloor } = seeker;
  if (payFloor !== null && (vacancy.monthlyPay === null || vacancy.monthlyPay.from < payFloor)) {
    const from = cents(payFloor);
    const to = vacancy.monthlyPay?.to ?? null;
    made.push({ change: { side: 'vacancy', kind: 'pay-shown', from }, vacancy: { ...vacancy, monthlyPay: { from, to: to !== null && to >= from ? to : null } } });
  }
  if (vacancy.begins !== null && seeker.availableFrom !== null && seeker.availableFrom > vacancy.begins) {
    made.push({ change: { side: 'vacancy', kind: 'begins', begins: seeker.availableFrom }, vacancy: { ...vacancy, begins: seeker.availableFrom } });
  }
  const taken = vacancy.shifts.filter((shift) => seeker.shifts.includes(shift));
  if (taken.length > 0 && taken.length < vacancy.shifts.length) {
    made.push({ change: { side: 'vacancy', kind: 'shifts-fewer', shifts: taken }, vacancy: { ...vacancy, shifts: taken } });
  }
  const [other] = seeker.workingTimes;
  if (other !== undefined && vacancy.workingTime !== null && !seeker.workingTimes.includes(vacancy.workingTime)) {
    made.push({ change: { side: 'vacancy', kind: 'working-time-other', workingTime: other }, vacancy: { ...vacancy, workingTime: other } });
  }
  return made;
}
