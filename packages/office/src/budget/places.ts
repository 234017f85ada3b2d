import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import { isGroup } from './group-choices.ts';
import { listMembers, listTasks } from './store.ts';

type Placed = { readonly task?: string | null; readonly municipality?: string | null; readonly group?: string | null };

/** Tasks, municipalities and groups that there are not: all of them, each at its row. */
export async function placeFaults(tx: Tx, scope: AccessScope, year: number, rows: readonly Placed[], prefix = 'lines.'): Promise<readonly Fault[]> {
  const tasks = new Set((await listTasks(tx)).map(({ code }) => code));
  const members = new Set((await listMembers(tx, scope, year)).map(({ code }) => code));
  return rows.flatMap(({ task = null, municipality = null, group = null }, at) => {
    const path = prefix === '' ? '' : `${prefix}${at}.`;
    const faults: Fault[] = [];
    if (task !== null && !tasks.has(task)) faults.push({ path: `${path}task`, code: 'budget.task-unknown', values: { task } });
    if (municipality !== null && !members.has(municipality)) {
      faults.push({ path: `${path}municipality`, code: 'budget.not-a-member', values: { municipality, year } });
    }
    if (group !== null && !isGroup(group)) faults.push({ path: `${path}group`, code: 'budget.group-unknown', values: { group } });
    return faults;
  });
}

/** The same of one form, as the refusal of the first of them. */
export async function refuseUnknownPlaces(tx: Tx, scope: AccessScope, year: number, row: Placed): Promise<void> {
  const faults = await placeFaults(tx, scope, year, [row], '');
  const [first] = faults;
  if (first !== undefined) throw new Refused(first.code, first.values ?? {}, { faults });
}
