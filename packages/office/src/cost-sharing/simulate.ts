import { compareSharings } from '@kohtaanto/rules/cost-sharing/compare-schemes.ts';
import type { BaseDate, Scheme, SharingKey } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { z } from 'zod';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { routes } from './contract.ts';
import { costsOfEntries, costsOfLines, shareYear } from './count-year.ts';
import type { CostGround } from './ground.ts';
import { listBudgets, listEntries } from './store.ts';
import { toldFault } from './told-faults.ts';
import { yearGround } from './year-view.ts';

type Given = z.output<(typeof routes)['simulate']['body']>;
type Compared = { readonly rows: { municipality: string; today: number; other: number; change: number }[] };

/** Another formula beside today's, on the same costs and figures; nothing of it is stored. */
export async function simulate(tx: Tx, scope: AccessScope, ground: CostGround, year: number, given: Given): Promise<Compared> {
  const of = await yearGround(tx, scope, ground, year);
  const budget = (await listBudgets(tx, scope, year)).at(-1);
  if (given.of === 'budget' && budget === undefined) throw new Refused('cost-sharing.no-budget');
  const costs = given.of === 'budget' ? costsOfLines(budget?.lines ?? []) : costsOfEntries(await listEntries(tx, scope, year));
  const asked = { costs, purpose: 'budget' as const, acceptOlder: true, brought: given.of === 'budget' ? (budget?.brought ?? cents(0)) : cents(0) };
  const today = shareYear(of, asked);
  const other = shareYear(of, asked, withParts(of.scheme, given.parts));
  const faults = [today, other].flatMap((answer) => (answer.ok ? [] : answer.faults)).map(toldFault);
  if (!today.ok || !other.ok) throw new Refused('cost-sharing.unfit', { count: faults.length }, { faults });
  return { rows: compareSharings(today.sharing, other.sharing).map((row) => ({ ...row })) };
}

const dates: Readonly<Record<string, BaseDate>> = {
  'unemployed-and-in-services': { kind: 'mean-of-months' }, 'state-subsidy': { kind: 'year' }, 'agreed-share': { kind: 'year' },
};

/** Today's scheme with this key in the place of every other. */
function withParts(scheme: Scheme, parts: Given['parts']): Scheme {
  const own = scheme.keys.flatMap((key) => key.parts);
  const asked = parts.filter(({ percent }) => percent > 0).map(({ measure, percent }) => ({
    measure, basisPoints: Math.round(percent * 100),
    date: own.find((part) => part.measure === measure)?.date ?? dates[measure] ?? { kind: 'year-end' as const, yearsBefore: 1 },
  }));
  return { ...scheme, keys: scheme.keys.map((key): SharingKey => ({ ...key, parts: asked })) };
}
