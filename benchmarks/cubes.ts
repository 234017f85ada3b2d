/**
 * Cubes of the national counts (month × municipality × sex, citizenship and age) over ten million spells,
 * kept up through a month of 80 000 changed spells, back-dated ones among them. What they show afterwards is
 * compared, cell by cell, with cubes built anew; the peer is building anew.
 */
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { makeTable, OPEN } from '@kohtaanto/rules/indicators/columns.ts';
import { buildCubes, cubeSource, emptyCubes, groupCount, replaceSpells } from '@kohtaanto/rules/indicators/cubes.ts';
import type { CubeSource } from '@kohtaanto/rules/indicators/cubes.ts';
import { firstDayOf, monthNumber, monthsOn } from '@kohtaanto/rules/indicators/months.ts';
import { monthTables } from '@kohtaanto/rules/indicators/spell-counts.ts';
import { figureLine, printFigures, quantile, repeatableChance } from './measuring/figure.ts';
import { syntheticSpells } from './synthetic/spells.ts';

const ROWS = Number(process.argv[2] ?? 10_000_000);
const CHANGED = 80_000;
const MUNICIPALITIES = 310;
const MONTHS = 120;
const ROUNDS = 12;
const FIRST = monthNumber(plainDate('2016-01-01'));
const tables = monthTables(FIRST, MONTHS);

function invented(): CubeSource {
  const firstDay = firstDayOf(FIRST);
  const spells = syntheticSpells(ROWS, MUNICIPALITIES, { firstDay, days: firstDayOf(monthsOn(FIRST, MONTHS)) - firstDay });
  const people = (spells.person.at(-1) ?? 0) + 1;
  const persons = makeTable('persons', people);
  const chance = repeatableChance(7);
  for (let person = 0; person < people; person += 1) {
    persons.born[person] = -7000 + Math.floor(chance() * 16_000);
    persons.sex[person] = chance() < 0.5 ? 0 : 1;
    persons.foreign[person] = chance() < 0.12 ? 1 : 0;
  }
  return cubeSource({
    persons,
    spells: { ...spells, searchStart: spells.start, weekdays: spells.days, municipality: spells.slot },
  });
}

const LAST_DAY = firstDayOf(monthsOn(FIRST, MONTHS)) - 1;
/** Of a hundred changed spells so many were changed in any of the ten years, the others last month. */
const BACK_DATED = 10;
const columns = ['start', 'end', 'reason', 'flags', 'weekdays', 'municipality'] as const;
type Row = Record<(typeof columns)[number], number>;

function rowsOf({ spells, first }: CubeSource, person: number): Row[] {
  const rows: Row[] = [];
  for (let row = first[person] ?? 0; row < (first[person + 1] ?? 0); row += 1) {
    rows.push(Object.fromEntries(columns.map((key) => [key, spells[key][row] ?? 0])) as Row);
  }
  return rows;
}

/** A month's life: one who is unemployed finds work, one who was becomes it again; something long past is mended. */
function changed(rows: Row[], chance: () => number): Row[] {
  const whole = (most: number): number => Math.floor(chance() * most);
  const last = rows.at(-1);
  if (last === undefined) return rows;
  if (whole(100) < BACK_DATED) {
    const index = whole(rows.length);
    return rows.map((row, at) => at !== index ? row
      : { ...row, end: row.end === OPEN ? LAST_DAY - whole(30) : Math.max(row.start + 1, row.end - whole(90)), reason: 1 + whole(4) });
  }
  const day = LAST_DAY - whole(31);
  if (last.end === OPEN) return [...rows.slice(0, -1), { ...last, end: Math.max(last.start + 1, day), reason: 1 + whole(4) }];
  return [...rows, { ...last, start: Math.max(last.end + 1, day), end: OPEN, reason: 0, flags: whole(2), weekdays: whole(20) }];
}

/** The feed of changes tells which spell was changed. */
function firstDifference(rows: readonly Row[], others: readonly Row[]): number {
  const found = rows.findIndex((row, index) => row !== others[index]);
  return found < 0 ? Math.min(rows.length, others.length) : found;
}

/** The persons' rows, one after another. */
function sourceOf({ persons }: CubeSource, chosen: Int32Array, rowsOfPerson: readonly (readonly Row[])[]): CubeSource {
  const spells = makeTable('spells', rowsOfPerson.reduce((sum, rows) => sum + rows.length, 0));
  const traits = makeTable('persons', chosen.length);
  let row = 0;
  chosen.forEach((person, number) => {
    for (const key of ['born', 'sex', 'foreign'] as const) traits[key][number] = persons[key][person] ?? 0;
    for (const each of rowsOfPerson[number] ?? []) {
      spells.person[row] = number;
      for (const key of columns) spells[key][row] = each[key];
      row += 1;
    }
  });
  return cubeSource({ persons: traits, spells });
}

const before = invented();
const buildBegun = performance.now();
const cubes = buildCubes(before, tables, MUNICIPALITIES);
const built = performance.now() - buildBegun;

const people = before.first.length - 1;
const times: number[] = [];
const processor: number[] = [];
const latest = new Map<number, readonly Row[]>();
for (let round = 0; round < ROUNDS; round += 1) {
  const chance = repeatableChance(round + 1);
  const step = Math.floor(people / CHANGED / ROUNDS);
  const chosen = Int32Array.from({ length: CHANGED }, (_, index) => (index * ROUNDS + round) * step);
  const were = Array.from(chosen, (person) => rowsOf(before, person));
  const are = were.map((rows) => changed(rows, chance));
  // A feed of changes brings the changed spell, what follows it and the one before it, whose return it is.
  const skipped = were.map((rows, index) => Math.max(0, firstDifference(rows, are[index] ?? []) - 1));
  chosen.forEach((person, index) => latest.set(person, are[index] ?? []));
  const from = (all: readonly (readonly Row[])[]) => sourceOf(before, chosen, all.map((rows, index) => rows.slice(skipped[index])));
  const [old, now] = [from(were), from(are)];
  const usage = process.threadCpuUsage();
  const begun = performance.now();
  for (let person = 0; person < CHANGED; person += 1) replaceSpells(cubes, old, person, now, person);
  times.push(performance.now() - begun);
  const { user, system } = process.threadCpuUsage(usage);
  processor.push((user + system) / 1000);
}
const differences = compareAnew();

/** Everything built again from the changed register, some persons at a time. */
function compareAnew(): number {
  const anew = emptyCubes(tables, MUNICIPALITIES);
  const nobody = sourceOf(before, Int32Array.of(0), [[]]);
  for (let from = 0; from < people; from += 50_000) {
    const some = Int32Array.from({ length: Math.min(50_000, people - from) }, (_, index) => from + index);
    const source = sourceOf(before, some, Array.from(some, (person) => latest.get(person) ?? rowsOf(before, person)));
    for (let person = 0; person < some.length; person += 1) replaceSpells(anew, nobody, 0, source, person);
  }
  return anew.counts.cells.reduce((sum, count, cell) => sum + (count === cubes.counts.cells[cell] ? 0 : 1), 0);
}

printFigures([
  `# ${ROWS} spells, ${MUNICIPALITIES} municipalities, ${MONTHS} months, ${groupCount} groups: ${cubes.counts.cells.length} cells`,
  `# built anew in ${built.toFixed(0)} ms; ${ROUNDS} rounds of ${CHANGED} changed spells, ${BACK_DATED} % of them back-dated over ten years: ${times.map((each) => each.toFixed(1)).join(' ')} ms`,
  `# processor time of the thread: ${processor.map((each) => each.toFixed(1)).join(' ')} ms`,
  `# the best round ${Math.min(...times).toFixed(1)} ms`,
  figureLine('cubes-changes', quantile(times, 0.5), 'ms', { at: 'most', value: 20 }),
  figureLine('cubes-differences', differences, 'cells', { at: 'most', value: 0 }),
]);
if (differences > 0) process.exitCode = 1;
