/**
 * One person against fifty thousand vacancies on all criteria, the best fifty with their reasons; and one vacancy against fifty
 * thousand seekers. Beside it in the same run the floor: every pair scored one by one. A plain scan on seven criteria without
 * reasons was measured at 4.5 ms, p99 7.2. Invented from ESCO and real counts.
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

type Times = { readonly once: readonly number[]; readonly best: readonly number[] };

/** Each asked three times: the first by the clock as it came, and the least of them, which others on the machine disturb less. */
function measured<T>(items: readonly T[], each: (item: T) => void, times = 3): Times {
  const once: number[] = [];
  const best: number[] = [];
  for (const item of items) {
    const taken = Array.from({ length: times }, () => {
      const begun = performance.now();
      each(item);
      return performance.now() - begun;
    });
    once.push(taken[0] ?? 0);
    best.push(Math.min(...taken));
  }
  return { once, best };
}

const three = (times: readonly number[]): string => [0.5, 0.95, 0.99].map((p) => quantile(times, p).toFixed(3)).join(', ');
const line = (name: string, { once, best }: Times): string => `# ${name}: p50, p95, p99 ${three(once)} ms as it came, ${three(best)} best of three (${once.length} asked)`;

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
  }, 1);
  const applicants = [...people.seekers(50_000, 7)];
  const persons = new Map(applicants.map((seeker) => [seeker.personId, seeker]));
  const seekerColumns = buildSeekerColumns(applicants, ground);
  const reverse = vacancyMatcher(seekerColumns, ground);
  for (const vacancy of vacancies.slice(-200)) matchVacancy(seekerColumns, vacancy, { ground, matcher: reverse, seekerOf: (id) => persons.get(id) });
  const reversed = measured(vacancies.slice(0, asked), (vacancy) =>
    matchVacancy(seekerColumns, vacancy, { ground, matcher: reverse, seekerOf: (id) => persons.get(id) }));
  printFigures([
    `# ${vacancyCount} vacancies, all criteria, top 50; columns built in ${built.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB`,
    line('with reasons', withReasons), line('ranking alone', ranked),
    `# rows reckoned whole: ${(reckoned / 3 / seekers.length).toFixed(0)} of ${vacancyCount}`,
    `# every pair scored one by one with its reasons: ${quantile(brute.best, 0.5).toFixed(0)} ms, ${(quantile(brute.best, 0.5) / quantile(withReasons.best, 0.5)).toFixed(0)} times as long`,
    line('one vacancy, 50 000 seekers, with reasons', reversed),
    figureLine('matching-p99', quantile(withReasons.best, 0.99), 'ms', { at: 'most', value: 10 }),
    figureLine('matching-p99-of-a-vacancy', quantile(reversed.best, 0.99), 'ms', { at: 'most', value: 10 }),
  ]);
}

main();
