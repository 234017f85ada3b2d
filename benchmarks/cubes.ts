/**
 * Cubes of the national counts (month × municipality × sex, citizenship and age) over ten million spells,
 * kept up through a month of 80 000 changed spells, back-dated ones among them. What they show afterwards is
 * compared, cell by cell, with cubes built anew; the peer is building anew.
 */
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { makeTable, OPEN } from '@kohtaanto/rules/indicators/columns.ts';
import { buildCubes, cubeSource, groupCount, replaceSpells } from '@kohtaanto/rules/indicators/cubes.ts';
import type { CubeSource } from '@kohtaanto/rules/indicators/cubes.ts';
import { firstDayOf, monthNumber, monthsOn } from '@kohtaanto/rules/indicators/months.ts';
import { monthTables } from '@kohtaanto/rules/indicators/spell-counts.ts';
import { figureLine, printFigures, quantile, repeatableChance } from './figure.ts';
import { syntheticSpells } from './synthetic/spells.ts';

const ROWS = Number(process.argv[2] ?? 10_000_000);
const CHANGED = 80_000;
const MUNICIPALITIES = 310;
const MONTHS = 120;
const ROUNDS = 8;
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

/** What a night brings: the changed persons' rows alone, one after another. */
function only({ persons, spells, first }: CubeSource, chosen: Int32Array): CubeSource {
  const rows = chosen.reduce((sum, person) => sum + (first[person + 1] ?? 0) - (first[person] ?? 0), 0);
  const few = makeTable('spells', rows);
  const traits = makeTable('persons', chosen.length);
  let row = 0;
  chosen.forEach((person, number) => {
    traits.born[number] = persons.born[person] ?? 0;
    traits.sex[number] = persons.sex[person] ?? 0;
    traits.foreign[number] = persons.foreign[person] ?? 0;
    for (let from = first[person] ?? 0; from < (first[person + 1] ?? 0); from += 1, row += 1) {
      few.person[row] = number;
      for (const key of ['start', 'end', 'reason', 'flags', 'weekdays', 'municipality'] as const) few[key][row] = spells[key][from] ?? 0;
    }
  });
  return cubeSource({ persons: traits, spells: few });
}

/** The same spells with one of a person's changed: closed, opened again, or moved by some days. */
function change(source: CubeSource, seed: number): { readonly after: CubeSource; readonly persons: Int32Array } {
  const chance = repeatableChance(seed);
  const { spells, first } = source;
  const after = { ...spells, start: spells.start.slice(), end: spells.end.slice(), reason: spells.reason.slice() };
  const people = first.length - 1;
  const step = people / CHANGED;
  const persons = Int32Array.from({ length: CHANGED }, (_, index) => Math.floor(index * step) + Math.floor(chance() * Math.floor(step)));
  for (const person of persons) {
    const from = first[person] ?? 0;
    const count = (first[person + 1] ?? 0) - from;
    if (count === 0) continue;
    const row = from + Math.floor(chance() * count);
    const start = spells.start[row] ?? 0;
    const end = spells.end[row] ?? 0;
    if (end === OPEN) after.end[row] = start + 1 + Math.floor(chance() * 60);
    else if (chance() < 0.5) after.end[row] = Math.max(start + 1, end - Math.floor(chance() * 90)); // back-dated
    else after.start[row] = Math.min(end - 1, start + Math.floor(chance() * 30));
    after.reason[row] = 1 + Math.floor(chance() * 4);
  }
  return { after: { ...source, spells: after }, persons };
}

const before = invented();
const buildBegun = performance.now();
const cubes = buildCubes(before, tables, MUNICIPALITIES);
const built = performance.now() - buildBegun;

let source = before;
const times: number[] = [];
const processor: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const { after, persons } = change(source, round + 1);
  const [were, are] = [only(source, persons), only(after, persons)];
  const usage = process.threadCpuUsage();
  const begun = performance.now();
  for (let person = 0; person < persons.length; person += 1) replaceSpells(cubes, were, person, are, person);
  times.push(performance.now() - begun);
  const { user, system } = process.threadCpuUsage(usage);
  processor.push((user + system) / 1000);
  source = after;
}
const anew = buildCubes(source, tables, MUNICIPALITIES);
let differences = 0;
for (let cell = 0; cell < anew.counts.cells.length; cell += 1) {
  if (anew.counts.cells[cell] !== cubes.counts.cells[cell]) differences += 1;
}

printFigures([
  `# ${ROWS} spells, ${MUNICIPALITIES} municipalities, ${MONTHS} months, ${groupCount} groups: ${anew.counts.cells.length} cells`,
  `# built anew in ${built.toFixed(0)} ms; ${ROUNDS} rounds of ${CHANGED} changed spells: ${times.map((each) => each.toFixed(1)).join(' ')} ms`,
  `# processor time of the thread: ${processor.map((each) => each.toFixed(1)).join(' ')} ms`,
  figureLine('cubes-changes', quantile(times, 0.5), 'ms', { at: 'most', value: 20 }),
  figureLine('cubes-differences', differences, 'cells', { at: 'most', value: 0 }),
]);
if (differences > 0) process.exitCode = 1;
