import { educationLevels, isShownWhenHired, languageLevels } from '@kohtaanto/rules/matching/matching-facts.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { chanceOf } from '../chance.ts';
import type { Chance } from '../chance.ts';
import { addMonths, isoMonth } from '../months.ts';
import type { Person } from './make-person.ts';
import { occupations } from './make-person.ts';
import { occupationNeeds } from './occupation-skills.ts';

const names = new Map(occupations.map(([code, fi]) => [code, fi]));
const employers = ['Rantalan Palvelut Oy', 'Koivulan kunta', 'Mäntyharju Rakennus Oy', 'Osuuskauppa Seutu', 'Pajakulma Ky', 'Metallityö Saarinen', 'Hoivakoti Kielo'];

/**
 * What an invented person has and wants, as the register keeps it (packages/office/src/seeker-profiles): most tell it, some do not.
 * Its chance is the person's own, so that nothing else of the demo is drawn otherwise because of it.
 */
export function inventProfile(person: Person, day: PlainDate): Readonly<Record<string, unknown>> | null {
  const { occupation, personId, career } = person;
  const chance = chanceOf('seeker-profile', personId);
  const own = occupation === null ? undefined : occupationNeeds[occupation];
  if (occupation === null || own === undefined || chance.happens(0.12)) return null;
  const near = own.near.filter(() => chance.happens(0.35));
  const age = (day - career.born) / 365.25;
  return {
    wishes: [occupation, ...near].map(occupationOf),
    history: historyOf(chance, { occupation, near, day, years: Math.min(age - 18, 30), until: career.runs.at(-1)?.start ?? day }),
    skills: [...own.skills.filter(() => chance.happens(0.75)), ...near.flatMap((code) => occupationNeeds[code]?.skills.slice(0, 2) ?? [])]
      .filter((skill, at, all) => all.indexOf(skill) === at).map((skill) => `own:${skill}`), skillsToldIn: 'fi',
    licences: [...new Set([...own.licences.filter((licence) => chance.happens(0.7) && !isShownWhenHired(licence)), ...(chance.happens(age > 20 ? 0.75 : 0.4) ? ['driving-b'] : [])])],
    licencesAsked: chanceOf('licences-asked', personId).happens(0.6),
    languages: languagesOf(chance, person), education: educationLevels.find((level) => level === person.education) ?? null,
    travelLimit: chance.happens(0.6) ? chance.pick([10, 20, 30, 40, 60, 80]) : null, movesTo: [],
    workingTimes: chance.happens(0.7) ? ['full-time'] : ['full-time', 'part-time'],
    shifts: chance.happens(0.55) ? ['day', 'evening', 'night', 'weekend'] : chance.happens(0.5) ? ['day', 'evening'] : ['day'],
    availableFrom: availableFrom(chance, person, day),
    payFloor: chance.happens(0.3) ? Math.round(own.pay[0] * (0.9 + chance.next() * 0.25) / 50) * 5_000 : null,
    ...fromAbroad(person, day),
  };
}

/** Most could begin now, some later, and some have not said; whether it was said is drawn apart, so that the rest stays as it was. */
function availableFrom(chance: Chance, { personId }: Person, day: PlainDate): string | null {
  if (chance.happens(0.2)) return formatIso((day + chance.between(7, 60)) as PlainDate);
  return chanceOf('available-from', personId).happens(0.8) ? formatIso(day) : null;
}

const occupationOf = (isco: string) => ({ title: names.get(isco) ?? isco, isco, concept: null });

type Past = { readonly occupation: string; readonly near: readonly string[]; readonly day: PlainDate; readonly years: number; readonly until: PlainDate };

/** Work before the search began, the newest first; who has just left school has none. */
function historyOf(chance: Chance, { occupation, near, years, until }: Past): readonly object[] {
  const works: object[] = [];
  let end = isoMonth(until);
  let left = Math.floor(years * 12);
  const count = Math.min(4, Math.floor(years / 3) + (chance.happens(0.6) ? 1 : 0));
  for (let at = 0; at < count && left > 3; at += 1) {
    const last = addMonths(end, -chance.between(0, 9));
    const months = Math.min(left, chance.between(3, 60));
    const first = addMonths(last, -months);
    const isco = at === 0 || chance.happens(0.5) ? occupation : near[at % Math.max(1, near.length)] ?? occupation;
    works.push({ ...occupationOf(isco), employer: chance.pick(employers), from: first, until: last });
    left -= months + 6;
    end = first;
  }
  return works;
}

function languagesOf(chance: Chance, { motherTongue }: Person): readonly object[] {
  const known = new Map<string, string | null>([[motherTongue.slice(0, 2), 'C2']]);
  const learn = (language: string, likely: number, from: number, to: number): void => {
    if (!known.has(language) && chance.happens(likely)) known.set(language, chance.happens(0.15) ? null : languageLevels[chance.between(from, to)] ?? null);
  };
  learn('fi', motherTongue === 'sv' ? 0.95 : 0.9, motherTongue === 'sv' ? 3 : 0, motherTongue === 'sv' ? 5 : 3);
  learn('en', 0.7, 1, 4);
  learn('sv', 0.35, 0, 3);
  return [...known].map(([language, level]) => ({ language, level }));
}

/** Of those who came from abroad: what they brought with them, and how far they are in Finnish or Swedish. A stream of its own, so that the rest stays as it was. */
function fromAbroad({ personId, motherTongue, serviceLanguage, occupation, nationality }: Person, day: PlainDate): Readonly<Record<string, unknown>> {
  const nothing = { foreignQualifications: [], nationalLanguages: [], workplaceTeaching: [] };
  if (/^(fi|sv|se)/u.test(motherTongue)) return nothing;
  const chance = chanceOf('from-abroad', personId);
  const ago = (days: number): string => formatIso((day - days) as PlainDate);
  const applied = chance.happens(0.6) ? chance.between(60, 500) : null;
  const outcome = applied === null ? null : chance.weighted({ waiting: 4, recognised: 3, supplementary: 2, refused: 1 });
  const isDecided = outcome !== null && outcome !== 'waiting';
  const language = serviceLanguage === 'sv' ? 'sv' : 'fi';
  const level = chance.weighted({ 'A1.2': 2, 'A1.3': 2, 'A2.1': 4, 'A2.2': 4, 'B1.1': 4, 'B1.2': 2, 'B2.1': 1, X: 2 });
  const care = occupation?.startsWith('53') === true || occupation?.startsWith('22') === true;
  return {
    foreignQualifications: chance.happens(0.55) ? [{
      name: names.get(occupation ?? '') ?? 'ammattitutkinto', country: /^[A-Z]{2}$/u.test(nationality) ? nationality : 'EE', year: chance.between(1995, 2022),
      authority: applied === null ? null : care ? 'permit-authority' : chance.pick(['education-agency', 'school']), appliedOn: applied === null ? null : ago(applied),
      decidedOn: isDecided && applied !== null ? ago(Math.floor(applied / 2)) : null, outcome: isDecided ? outcome : null,
    }] : [],
    nationalLanguages: [{
      language, level, source: level === 'X' ? 'own-estimate' : chance.pick(['integration-training', 'starting-test', 'language-test']), on: level === 'X' ? null : ago(chance.between(30, 700)),
    }],
    workplaceTeaching: chance.happens(0.35) ? [language] : [],
  };
}
