import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { licencesOfOccupation } from '@kohtaanto/rules/vacancies/occupation-licences.ts';
import type { Chance } from '../chance.ts';
import { occupationNeeds } from '../people/occupation-skills.ts';
import type { EmployerRows, Invented } from './employer-tables.ts';
import { occupationOf } from './occupation-names.ts';
import { sentences } from './trades.ts';

type Life = 'draft' | 'open' | 'paused' | 'filled' | 'closed' | 'withdrawn' | 'expired';

/** Occupations that are short of workers: each vacancy asks for more of them at once. */
const short: Readonly<Record<string, number>> = { 5321: 3, 2512: 2, 6111: 2 };

/** How many an employer of each size has had in a year. */
const howMany = { none: [0, 1], micro: [0, 2], small: [1, 4], medium: [2, 9], large: [4, 14] } as const;

export function addVacancyRows(rows: EmployerRows, chance: Chance, employer: Invented, areaId: number, day: PlainDate): void {
  const [least, most] = howMany[employer.size];
  for (let left = chance.between(least, most); left > 0; left -= 1) addVacancy(rows, chance, employer, areaId, day);
}

function addVacancy(rows: EmployerRows, chance: Chance, employer: Invented, areaId: number, day: PlainDate): void {
  const { language, trade, staffId } = employer;
  const state: Life = chance.weighted({ open: 42, filled: 24, closed: 9, expired: 7, draft: 7, paused: 3, withdrawn: 3 });
  const isLive = state === 'open' || state === 'paused' || state === 'draft';
  const opens = addDays(day, isLive ? -chance.between(0, 70) : -chance.between(40, 330));
  const closes = isLive ? addDays(day, chance.between(1, 35)) : state === 'expired' ? addDays(day, -chance.between(1, 14)) : addDays(opens, chance.between(14, 35));
  const isco = chance.pick(trade.hires);
  const work = occupationOf(isco)[language];
  const places = Number(chance.weighted({ 1: 75, 2: 15, 3: 6, 8: 4 })) * (short[isco] ?? 1);
  const isFaulty = state === 'draft' && chance.happens(0.3);
  const content = contentOf(chance, employer, isco, work, isFaulty);
  const vacancyId = chance.uuid();
  const ended = state === 'filled' || state === 'closed';
  const result = state === 'filled' ? chance.weighted({ 'our-candidate': 4, 'other-candidate': 5, 'employers-own': 1 }) : state === 'closed' ? 'not-filled' : null;
  const filled = result === null ? null : result === 'not-filled' ? 0 : places;
  const since = state === 'draft' ? opens : isLive ? (state === 'paused' ? addDays(day, -1) : opens) : state === 'expired' ? addDays(closes, 1) : addDays(opens, chance.between(8, 30));
  const contract = trade.seasonal === true && chance.happens(0.7) ? 'seasonal' : trade.industry === '78' ? 'agency' : chance.weighted({ permanent: 58, 'fixed-term': 28, 'short-term': 10,
    assignment: 4 });
  const begins = chance.happens(0.5) ? addDays(closes, chance.between(7, 60)) : null;
  const ends = contract === 'permanent' || contract === 'agency' || begins === null ? null : addDays(begins, chance.between(30, 300));
  const low = Math.round((trade.pay[0] + (trade.pay[1] - trade.pay[0]) * chance.next() * 0.5) / 10) * 1000;
  const tellsPay = chance.happens(0.6);
  rows.vacancy.add([
    areaId, vacancyId, employer.employerId, employer.name, employer.businessId, state, formatIso(since), language, content.title, content.description, isco, work, employer.municipality,
    isco === '2512' && chance.happens(0.5) ? 'partly' : 'no', chance.happens(0.78) ? 'full-time' : 'part-time', `{${chance.happens(0.8) ? trade.shifts.join(',') : ''}}`, contract,
    begins === null ? null : formatIso(begins), ends === null ? null : formatIso(ends), tellsPay ? low : null, tellsPay && chance.happens(0.6) ? low + 40_000 : null,
    JSON.stringify(content.skills), JSON.stringify(content.licences), JSON.stringify(content.languages), '{}', places, sentences[language].apply.replace('{email}', employer.email),
    employer.contact, employer.email, state === 'draft' ? null : formatIso(opens), formatIso(closes), staffId, result, filled, staffId, staffId,
    'own', null, null, 'told', null, isFaulty ? 'unlooked' : 'none',
  ]);
  rows.vacancy_state.add([areaId, vacancyId, 'draft', formatIso(addDays(opens, -2)), null, '{}', staffId]);
  if (state === 'draft') return;
  rows.vacancy_state.add([areaId, vacancyId, 'open', formatIso(opens), null, '{}', staffId]);
  rows.vacancy_version.add([areaId, vacancyId, 1, JSON.stringify({ title: content.title, description: content.description }), staffId, `${formatIso(opens)} 09:00+02`]);
  if (state === 'open') return;
  const detail = ended ? JSON.stringify({ result, placesFilled: filled, notFilled: result === 'not-filled' ? chance.weighted({ 'no-applicants': 3, 'skills-lacking': 3,
    'need-ended': 2 }) : null }) : '{}';
  const reason = state === 'paused' || state === 'withdrawn' ? (language === 'fi' ? 'Tilanne muuttui työnantajalla' : 'Läget ändrades hos arbetsgivaren') : null;
  rows.vacancy_state.add([areaId, vacancyId, state, formatIso(since), reason, detail, state === 'expired' ? null : staffId]);
}

type Content = {
  readonly title: string; readonly description: string;
  readonly skills: readonly { readonly of: string; readonly must: boolean }[]; readonly licences: readonly { readonly of: string; readonly must: boolean }[];
  readonly languages: readonly { readonly of: { readonly language: string; readonly level: string }; readonly must: boolean }[];
};

function contentOf(chance: Chance, { language, name }: Invented, isco: string, work: string, isFaulty: boolean): Content {
  const said = sentences[language];
  const fill = (text: string): string => text.replaceAll('{name}', name).replaceAll('{work}', work);
  const body = [chance.pick(said.begin), ...chance.shuffled(said.middle).slice(0, 2), ...chance.shuffled(said.end).slice(0, 2), ...(isFaulty ? [said.wrong] : [])].map(fill).join(' ');
  const asks = chance.happens(0.8);
  return {
    title: `${work.charAt(0).toLocaleUpperCase('fi')}${work.slice(1)}`, description: body,
    // What the work cannot be done without stands first among its needs; the rest are wishes.
    skills: asks ? (occupationNeeds[isco]?.skills ?? []).slice(0, 4).map((skill, at) => ({ of: `own:${skill}`, must: at < 2 })) : [],
    licences: asks ? licencesOfOccupation(isco).map((of) => ({ of, must: true })) : [],
    languages: [{ of: { language, level: /^[23]/u.test(isco) ? 'B2' : 'A2' }, must: chance.happens(0.6) }],
  };
}
