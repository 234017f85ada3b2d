import { isShownWhenHired, languageLevels } from './matching-facts.ts';
import type { Asked, Licence } from './matching-facts.ts';
import type { Explained } from './explained.ts';
import { reason } from './explained.ts';
import { levelNotTold } from './coded-facts.ts';
import type { MatchGround } from './match-ground.ts';
import type { HardStop, MatchReason } from './match-reasons.ts';
import { educationShare, languageStops, languagesShare, licencesHeld } from './match-shares.ts';
import { isRegulatedHealthWork } from './regulated-work.ts';
import type { ReadySeeker, ReadyVacancy } from './ready-facts.ts';

export function explainBackground(seeker: ReadySeeker, vacancy: ReadyVacancy, ground: MatchGround) {
  return {
    licences: explainLicences(seeker, vacancy, ground),
    languages: explainLanguages(seeker, vacancy, ground),
    education: explainEducation(seeker, vacancy, ground),
  };
}

function explainLicences({ facts, coded }: ReadySeeker, vacancy: ReadyVacancy, { weights }: MatchGround): Explained {
  const { licencesMust, licencesWish } = vacancy.coded;
  const share = licencesHeld(licencesMust, licencesWish, coded.licences, weights);
  const asked = mustFirst(vacancy.facts.licences);
  const because: MatchReason[] = [];
  const stops: HardStop[] = [];
  for (const { of, must } of asked) {
    const values = { licence: of, must: must ? 1 : 0 };
    if (isShownWhenHired(of)) {
      because.push(reason('licence-shown-when-hired', 'not-asked', { licence: of }));
      continue;
    }
    const held = facts.licences.includes(of);
    const told = held ? reason('licence-held', 'for', values)
      : facts.licencesNotTold === true ? reason('licence-missing', 'missing', values) : reason('licence-lacking', 'against', values);
    because.push(told);
    if (must && told.code === 'licence-lacking') stops.push({ name: 'licence', because: told });
  }
  // What the posting leaves unsaid is asked by the law all the same: told, to be checked, and no part of the score.
  if (isRegulatedHealthWork(vacancy.facts.occupation.isco) && !asked.some(({ of }) => of === 'health-professional') && !facts.licences.includes('health-professional')) {
    because.push(reason('licence-of-regulated-work', 'missing', { licence: 'health-professional', must: 1 }));
  }
  return { share, because: because.length === 0 ? [reason('licences-not-asked', 'not-asked')] : because, stops };
}

/** A licence that is asked twice is asked once, as a must if either is. */
function mustFirst(asked: readonly Asked<Licence>[]): readonly Asked<Licence>[] {
  const found = new Map<Licence, boolean>();
  for (const { of, must } of asked) found.set(of, must || (found.get(of) ?? false));
  return [...found].map(([of, must]) => ({ of, must }));
}

function explainLanguages({ coded, book }: ReadySeeker, vacancy: ReadyVacancy, { weights }: MatchGround): Explained {
  const { languages } = vacancy.coded;
  const levels = new Map<number, number>();
  for (const code of coded.languages) levels.set(code >> 3, betterLevel(levels.get(code >> 3) ?? 0, code & 7));
  const told = coded.languages.length > 0;
  const share = languagesShare(languages, 0, languages.length, (language) => levels.get(language) ?? 0, told, weights);
  const shown = share < 0 ? -1 - share : share;
  if (languages.length === 0) return { share: shown, because: [reason('languages-not-asked', 'not-asked')] };
  if (!told) {
    return { share: shown, because: vacancy.facts.languages.map(({ of: { language, level }, must }) => reason('languages-missing', 'missing', { language, asked: level, must: must ? 1 : 0 })) };
  }
  const because: MatchReason[] = [];
  const stops: HardStop[] = [];
  for (const { of: { language, level: asked }, must } of vacancy.facts.languages) {
    const level = levels.get(book.languages.get(language) ?? -1) ?? 0;
    const why = languageReason(level, { language, asked, must: must ? 1 : 0 });
    because.push(why);
    if (must && languageStops(level, languageLevels.indexOf(asked) + 1, weights)) stops.push({ name: 'language', because: why });
  }
  return { share: shown, because, stops };
}

/** A language told twice counts by its best level; a told level before an untold one. */
export function betterLevel(one: number, other: number): number {
  if (one === levelNotTold || one === 0) return other === 0 ? one : other;
  return other === levelNotTold ? one : Math.max(one, other);
}

function languageReason(level: number, values: { readonly language: string; readonly asked: string; readonly must: number }): MatchReason {
  if (level === 0) return reason('language-lacking', 'against', values);
  if (level === levelNotTold) return reason('language-level-missing', 'missing', values);
  const has = languageLevels[level - 1] ?? 'A1';
  const suffices = has >= values.asked;
  return reason(suffices ? 'language-suffices' : 'language-below', suffices ? 'for' : 'against', { ...values, level: has });
}

function explainEducation({ facts, coded }: ReadySeeker, vacancy: ReadyVacancy, { weights }: MatchGround): Explained {
  const share = educationShare(vacancy.coded.education, coded.education, weights);
  const asked = vacancy.facts.education;
  if (asked === null) return { share, because: [reason('education-not-asked', 'not-asked')] };
  const values = { asked: asked.of, must: asked.must ? 1 : 0 };
  if (facts.education === null) return { share, because: [reason('education-missing', 'missing', values)] };
  const shown = share < 0 ? -1 - share : share;
  const because = reason(shown === 1000 ? 'education-suffices' : 'education-below', shown === 1000 ? 'for' : 'against', { ...values, level: facts.education });
  return { share: shown, because: [because], stops: share < 0 ? [{ name: 'education', because }] : [] };
}
