import { expect, it } from 'vitest';
import { plainDate } from '../foundations/plain-date.ts';
import { buildMatchGround } from './match-ground.ts';
import type { SeekerFacts, VacancyFacts } from './matching-facts.ts';
import { buildSeekerColumns } from './seeker-columns.ts';
import { FITS_FROM, softenMusts } from './soften-musts.ts';
import { scoreMatch } from './score-match.ts';

const ground = buildMatchGround(plainDate('2026-11-23'), {
  occupations: { version: 'isco-08', occupations: [], unitGroups: ['5120'] }, places: { points: [{ code: '790', longitude: 22.91, latitude: 61.34 }], commuting: [] },
});
const cook: SeekerFacts = {
  personId: 'a', wishes: [{ isco: '5120', concept: null }], history: [], skills: ['own:lounas'], licences: ['hygiene-passport'], languages: [{ language: 'fi', level: 'C1' }], education: null,
  municipality: '790', travelLimit: 50, movesTo: [], workingTimes: ['full-time'], shifts: ['day'], availableFrom: null, payFloor: null,
};
const people: readonly SeekerFacts[] = [
  cook, { ...cook, personId: 'b', licences: [] }, { ...cook, personId: 'c', licences: [] }, { ...cook, personId: 'd', languages: [{ language: 'fi', level: 'A1' }] },
  { ...cook, personId: 'e', licences: [], languages: [] },
];
const vacancy: VacancyFacts = {
  vacancyId: 'v', occupation: { isco: '5120', concept: null }, skills: [{ of: 'own:lounas', must: true }], licences: [{ of: 'hygiene-passport', must: true }],
  languages: [{ of: { language: 'fi', level: 'B1' }, must: true }], education: null, municipality: '790', remote: 'no', workingTime: 'full-time', shifts: ['day'], contract: 'permanent',
  begins: null, monthlyPay: null, demands: [],
};

it('each must tells how many more would fit without it, the costliest first, as scoring everyone would', () => {
  const { fitting, softenings } = softenMusts(buildSeekerColumns(people, ground), vacancy, ground);
  const fits = (offered: VacancyFacts): number => people.filter((one) => {
    const { hardStops, points } = scoreMatch(one, offered, ground);
    return hardStops.length === 0 && points >= FITS_FROM;
  }).length;
  expect(fitting).toBe(fits(vacancy));
  expect(softenings.map(({ change, more }) => [change.kind, more])).toEqual([
    ['licence-as-wish', fits({ ...vacancy, licences: [{ of: 'hygiene-passport', must: false }] }) - fitting],
    ['language-as-wish', fits({ ...vacancy, languages: [{ of: { language: 'fi', level: 'B1' }, must: false }] }) - fitting],
  ]);
  // Who has told no languages is not known to lack one.
  expect(softenings.map(({ more }) => more)).toEqual([3, 1]);
});
