/**
 * One person against fifty thousand vacancies on all criteria, the best fifty with their reasons; and one vacancy against the
 * seekers of a large area. Beside it in the same run: every pair scored one by one, and a plain scan of the same columns without
 * pruning is what the published 4.5 ms (p99 7.2) of seven criteria without reasons was. Invented from ESCO and real counts.
 */
import { codeSeeker } from '@kohtaanto/rules/matching/coded-facts.ts';
import { matchSeeker, ownPages, seekerMatcher } from '@kohtaanto/rules/matching/match-seeker.ts';
import { matchVacancy, vacancyMatcher } from '@kohtaanto/rules/matching/match-vacancy.ts';
import { scoreMatch } from '@kohtaanto/rules/matching/score-match.ts';
import { buildSeekerColumns } from '@kohtaanto/rules/matching/seeker-columns.ts';
import { buildVacancyColumns } from '@kohtaanto/rules/matching/vacancy-columns.ts';
import { figureLine, printFigures, quantile } from './measuring/figure.ts';
import { absentMatchingMaterial, escoGround } from './synthetic/esco-files.ts';
import { inventor } from './synthetic/matching-people.ts';

const vacancyCount = 50_000;
const asked = Number(process.argv[2] ?? 400);

function measured<T>(items: readonly T[], each: (item: T) => void): number[] {
  return items.map((item) => {
    const begun = performance.now();
    each(item);
    return performance.now() - begun;
  });
}

const line = (name: string, times: readonly number[]): string =>
  `# ${name}: p50 ${quantile(times, 0.5).toFixed(3)}, p95 ${quantile(times, 0.95).toFixed(3)}, p99 ${quantile(times, 0.99).toFixed(3)} ms (${times.length} asked)`;

function main(): void {
  const absent = absentMatchingMaterial();
  if (absent !== undefined) {
    console.log(`# skipped: ESCO and the counts of the register are not beside the repository (${absent})`);
    return;
  }
  const ground = escoGround();
  const people = inventor();
  const vacancies = [...people.vacancies(vacancyCount)];
  const byId = new Map(vacancies.map((vacancy) => [vacancy.vacancyId, vacancy]));
  const begun = performance.now();
  const columns = buildVacancyColumns(vacancies, ground);
  const built = performance.now() - begun;
  const held: readonly unknown[] = [columns, columns.skills, columns.languages, columns.bySkill].flatMap((each) => Object.values(each) as unknown[]);
  const bytes = held.reduce((sum: number, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0);
  const matcher = seekerMatcher(columns, ground);
  const seekers = [...people.seekers(asked + 100)];
  const warm = seekers.splice(0, 100);
  for (const seeker of warm) matchSeeker(columns, seeker, { ground, matcher, vacancyOf: (id) => byId.get(id) });
  let reckoned = 0;
  const withReasons = measured(seekers, (seeker) => matchSeeker(columns, seeker, { ground, matcher, vacancyOf: (id) => byId.get(id) }));
  const ranked = measured(seekers, (seeker) => {
    matcher.rank(codeSeeker(seeker, ground, ownPages(columns.book)), 50);
    reckoned += matcher.reckoned;
  });
  const brute = measured(seekers.slice(0, 3), (seeker) => {
    vacancies.map((vacancy) => scoreMatch(seeker, vacancy, ground)).filter(({ hardStops }) => hardStops.length === 0).sort((a, b) => b.points - a.points).slice(0, 50);
  });
  const applicants = [...people.seekers(50_000, 7)];
  const persons = new Map(applicants.map((seeker) => [seeker.personId, seeker]));
  const seekerColumns = buildSeekerColumns(applicants, ground);
  const reverse = vacancyMatcher(seekerColumns, ground);
  const reversed = measured(vacancies.slice(0, asked), (vacancy) =>
    matchVacancy(seekerColumns, vacancy, { ground, matcher: reverse, seekerOf: (id) => persons.get(id) })).slice(50);
  printFigures([
    `# ${vacancyCount} vacancies, all criteria, top 50; columns built in ${built.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB`,
    line('with reasons', withReasons), line('ranking alone', ranked),
    `# rows reckoned whole: ${(reckoned / seekers.length).toFixed(0)} of ${vacancyCount}`,
    `# every pair scored one by one with its reasons: ${quantile(brute, 0.5).toFixed(0)} ms, ${(quantile(brute, 0.5) / quantile(withReasons, 0.5)).toFixed(0)} times as long`,
    line('one vacancy, 50 000 seekers, with reasons', reversed),
    figureLine('matching-p99', quantile(withReasons, 0.99), 'ms', { at: 'most', value: 10 }),
    figureLine('matching-p99-of-a-vacancy', quantile(reversed, 0.99), 'ms', { at: 'most', value: 10 }),
  ]);
}

main();
