import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCitation } from '@kohtaanto/rules/foundations/citation.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { buildMatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import { educationLevels, licences as allLicences } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { EducationLevel, LanguageLevel, SeekerFacts, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { scoreMatch } from '@kohtaanto/rules/matching/score-match.ts';
import { mobilityPossibility, subsidyKinds, subsidyPossibilities, subsidyQuestions } from '@kohtaanto/rules/matching/subsidy-possibility.ts';
import { languages } from '@kohtaanto/words/language.ts';
import { subsidySentence } from '@kohtaanto/words/matching/subsidy-words.ts';

const tableOf = (file: string): string[][] => readFileSync(join(import.meta.dirname, file), 'utf8').split('\n').filter((line) => line.startsWith('|')).slice(2)
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
const rows = tableOf('support.md');
const day = plainDate('2026-11-23');

test.each(rows)('%s years, %s, unemployed %s, %s and %s months, no work %s: %s', (age, education, unemployed, of14, of28, noWork, possible) => {
  const found = subsidyPossibilities({
    age: Number(age), education: education as EducationLevel, unemployed: unemployed === 'yes', unemployedOf14: Number(of14), unemployedOf28: Number(of28), noWorkInSixMonths: noWork === 'yes',
  }, day);
  expect(found.map(({ kind, section }) => `${kind} ${formatCitation(section).replace('380/2023 ', '')}`).join(', ') || '–').toBe(possible);
});

test('nothing is told of a day before the act, and a way within the commuting area is not long', () => {
  expect(subsidyPossibilities({ age: 22, education: null, unemployed: true, unemployedOf14: 1, unemployedOf28: 1, noWorkInSixMonths: false }, plainDate('2024-12-31'))).toEqual([]);
  expect([80, 81].map((km) => mobilityPossibility({ km, longFrom: 80, remote: 'no' })?.kind)).toEqual([undefined, 'mobility-allowance']);
  expect(mobilityPossibility({ km: 300, longFrom: 80, remote: 'wholly' })).toBeNull();
});

test('every possibility is told in three languages, each its own way, with its section', () => {
  for (const kind of subsidyKinds) {
    const told = languages.map((language) => subsidySentence({ kind, section: { act: '1290/2002', section: '8' }, toFindOut: subsidyQuestions }, language));
    expect(new Set(told).size, kind).toBe(3);
    expect(told[0]).toContain('1290/2002 8\u00a0luku');
  }
});

const silent: SeekerFacts = {
  personId: 'p', wishes: [], history: [], skills: [], licences: [], languages: [], education: null, municipality: '790', travelLimit: null, movesTo: [], workingTimes: [], shifts: [],
  availableFrom: null, payFloor: null,
};
const asksNothing: VacancyFacts = {
  vacancyId: 'v', occupation: { isco: '5120', concept: null }, skills: [], licences: [], languages: [], education: null, municipality: '790', remote: 'no', workingTime: null, shifts: [],
  contract: null, begins: null, monthlyPay: null, demands: [],
};

/** 'must: language fi B2 and wish: skill own:b' */
function vacancyThat(asks: string): VacancyFacts {
  return asks.split(' and ').reduce<VacancyFacts>((facts, one) => {
    const [, must, kind, what = '', level = ''] = /^(must|wish|occupation): (\S+) (\S+) ?(\S*)$/u.exec(one) ?? [];
    if (kind === 'isco') return { ...facts, occupation: { isco: what, concept: null } };
    const asked = <T>(of: T) => ({ of, must: must === 'must' });
    if (kind === 'language') return { ...facts, languages: [...facts.languages, asked({ language: what, level: level as LanguageLevel })] };
    if (kind === 'licence') return { ...facts, licences: [...facts.licences, ...allLicences.filter((each) => each === what).map(asked)] };
    if (kind === 'skill') return { ...facts, skills: [...facts.skills, asked(what)] };
    return { ...facts, education: educationLevels.filter((each) => each === what).map(asked)[0] ?? null };
  }, asksNothing);
}

function personWho(tells: string): SeekerFacts {
  const [, language, level] = /^([a-z]{2})(?: ([ABC][12])|, level not told)$/u.exec(tells) ?? [];
  if (language !== undefined) return { ...silent, languages: [{ language, level: level === undefined ? null : level as LanguageLevel }] };
  if (tells.startsWith('own:')) return { ...silent, skills: [tells] };
  if (tells === 'licences not told') return { ...silent, licencesNotTold: true };
  return { ...silent, licences: allLicences.filter((each) => each === tells), education: educationLevels.find((each) => each === tells) ?? null };
}

test.each(tableOf('musts.md'))('%s beside %s: %s', (asks, tells, stop, told, points) => {
  const ground = buildMatchGround(day, { occupations: { version: 'isco-08', occupations: [], unitGroups: ['2221', '5120', '5321'] }, places: { points: [], commuting: [] } });
  const match = scoreMatch(personWho(tells ?? ''), vacancyThat(asks ?? ''), ground);
  const asked = (asks ?? '').includes('language') ? 'languages' : /licence|isco/u.test(asks ?? '') ? 'licences' : (asks ?? '').includes('education') ? 'education' : 'skills';
  const part = match.parts.find(({ name }) => name === asked);
  expect(match.hardStops.map(({ name }) => name).join(', ') || '–').toBe(stop);
  expect(part?.because.map(({ code, stance }) => `${code} (${stance})`).join(', ')).toBe(told);
  expect(`${String((part?.points ?? 0) / 10_000).replace('.', ',')} / ${(part?.most ?? 0) / 10_000}`).toBe(points);
});
