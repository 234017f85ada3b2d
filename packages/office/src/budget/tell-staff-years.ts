import { tallyStaffYears } from '@kohtaanto/rules/budget/staff-years.ts';
import type { Dimension } from '@kohtaanto/rules/budget/staff-years.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { StaffYears, StaffYearsRow } from './contract.ts';
import { groupChoices } from './group-choices.ts';
import { findOwn, listLines, listMembers, listStaffYears, listTasks, listVersions, sumPlacedUse } from './store.ts';
import type { Choice, StoredLine } from './store.ts';

/** What was done is told before what is planned, and what is planned before what was reckoned beforehand. */
const kinds = ['actual', 'plan', 'estimate'] as const;

/** Benefits and investments are not what the services cost. */
const ofServices = (line: StoredLine): boolean =>
  line.side === 'expense' && line.category !== 'municipal-share' && line.category !== 'investment';

export async function tellStaffYears(tx: Tx, scope: AccessScope, year: number, by: Dimension): Promise<StaffYears> {
  const stored = await listStaffYears(tx, scope);
  const made = newestKnown(stored, year);
  const newest = (await listVersions(tx, scope, year))[0]?.version;
  const lines = new Map((await listLines(tx, scope, year)).filter((line) => line.version === newest).map((line) => [line.lineCode, line]));
  const costs = (await sumPlacedUse(tx, scope, year)).flatMap((use) => {
    const line = lines.get(use.lineCode);
    // Of a line that is not the asker's to see, only that it is a cost of the services is known.
    if (line !== undefined && !ofServices(line)) return [];
    return [{ task: line?.task ?? null, municipality: use.municipality, group: use.group, cents: cents(use.cents) }];
  });
  const [tasks, municipalities, { own }] = [await listTasks(tx), await listMembers(tx, scope, year), await findOwn(tx, scope)];
  const choices: Readonly<Record<Dimension, readonly Choice[]>> = { task: tasks, municipality: municipalities, group: groupChoices };
  const names = new Map(choices[by].map(({ code, name }) => [code, name]));
  const { rows, total } = tallyStaffYears(by, made, costs);
  return {
    year, by, mayEdit: scope.roles.includes('controller'), own, kind: made[0]?.kind ?? null, ofYear: made[0]?.year ?? null,
    years: [...new Set(stored.map((each) => each.year))], total,
    rows: rows.map((row) => ({ ...row, name: row.code === null ? null : names.get(row.code) ?? null })),
    made: [...made], tasks: [...tasks], municipalities: [...municipalities], groups: [...groupChoices],
  };
}

function newestKnown(rows: readonly StaffYearsRow[], year: number): readonly StaffYearsRow[] {
  const newest = Math.max(...rows.filter((row) => row.year <= year).map((row) => row.year));
  const ofYear = rows.filter((row) => row.year === newest);
  const kind = kinds.find((each) => ofYear.some((row) => row.kind === each));
  return ofYear.filter((row) => row.kind === kind);
}
