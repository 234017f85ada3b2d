import type { Cost } from '@kohtaanto/rules/cost-sharing/cost.ts';
import { budgetFaults } from '@kohtaanto/rules/cost-sharing/cost-faults.ts';
import type { Sharing } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import type { z } from 'zod';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { routes, Statement } from './contract.ts';
import { rowsOfMunicipality, shareYear } from './count-year.ts';
import type { YearGround } from './count-year.ts';
import type { CostGround } from './ground.ts';
import { amountOf, costOf, decisionFaults, refuseFaults } from './reading-amounts.ts';
import { listBudgets, listStatements } from './store.ts';
import { toldFault } from './told-faults.ts';
import { yearGround } from './year-view.ts';

type Given = z.output<(typeof routes)['previewBudget']['body']>;
type Preview = z.output<(typeof routes)['previewBudget']['response']>;
type Counted = { readonly costs: readonly Cost[]; readonly brought: Cents; readonly sharing: Sharing };

/** A budget as it was written, shared; or all that is wrong with it at once. */
export function countBudget(of: YearGround, language: Language, given: Given, decision?: string): Counted {
  const faults: Fault[] = decision === undefined ? [] : [...decisionFaults(decision)];
  const speaking = { names: of.ground.names, language, scheme: of.scheme };
  if (given.lines.length === 0) faults.push({ path: 'lines', code: 'cost-sharing.budget-empty' });
  const brought = amountOf(given.brought, 'brought', faults, 'nothing');
  const costs = given.lines.map((line, at) => costOf(line, String(at + 1), `lines.${at}`, faults));
  const unread = faults.some(({ path }) => path.endsWith('amount') || path === 'brought');
  const answer = shareYear(of, { costs, purpose: 'budget', acceptOlder: given.acceptOlder, brought });
  const shared = answer.ok ? [] : answer.faults;
  // What was written cannot be weighed against the costs before it can be read.
  faults.push(...shared.filter(({ code }) => !(unread && code === 'brought-over-costs')).map(toldFault));
  if (!unread) faults.push(...budgetFaults(costs).map(toldFault));
  refuseFaults(faults, speaking);
  if (!answer.ok) throw new Refused('cost-sharing.unfit', { count: 0 });
  return { costs, brought, sharing: answer.sharing };
}

/** What a budget would change for each, and whether it would rest on other figures than the one in force; nothing is stored. */
export async function previewBudget(tx: Tx, scope: AccessScope, ground: CostGround, year: number, given: Given): Promise<Preview> {
  const of = await yearGround(tx, scope, ground, year);
  const { sharing } = countBudget(of, scope.language, given);
  const revision = (await listBudgets(tx, scope, year)).at(-1)?.revision;
  const before = (await listStatements(tx, scope, year)).filter((each) => each.kind === 'budget' && each.revision === revision);
  const rows = [...sharing.totals].map(([municipality, after]) => {
    const old = before.find((each) => each.municipality === municipality)?.total ?? null;
    return { municipality, before: old, after, change: old === null ? null : after - old };
  });
  return { rows, bases: basesMoved(before, sharing) };
}

type Part = { readonly asOf: readonly string[]; readonly value: number };

function partsOf(municipality: string, rows: Statement['rows']): readonly (readonly [string, Part])[] {
  return rows.flatMap(({ derivation }) => (derivation?.parts ?? []).map(({ measure, asOf, value }) => [`${municipality} ${measure}`, { asOf, value }] as const));
}

function basesMoved(statements: readonly Statement[], sharing: Sharing): Preview['bases'] {
  const before = new Map(statements.flatMap(({ municipality, rows }) => partsOf(municipality, rows)));
  const moved = new Map<string, Preview['bases'][number]>();
  for (const municipality of sharing.totals.keys()) {
    for (const [key, part] of partsOf(municipality, rowsOfMunicipality(sharing, municipality))) {
      const old = before.get(key);
      if (old === undefined || (old.value === part.value && old.asOf.join() === part.asOf.join())) continue;
      const measure = key.slice(4) as Preview['bases'][number]['measure'];
      const known = moved.get(measure)?.municipalities ?? [];
      moved.set(measure, { measure, before: [...old.asOf], after: [...part.asOf], municipalities: [...new Set([...known, municipality])] });
    }
  }
  return [...moved.values()];
}
