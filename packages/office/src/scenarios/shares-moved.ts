import type { BaseFigure } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import { compareSharings } from '@kohtaanto/rules/cost-sharing/compare-schemes.ts';
import type { Cost } from '@kohtaanto/rules/cost-sharing/cost.ts';
import { successorIn } from '@kohtaanto/rules/cost-sharing/mergers.ts';
import { carriedCategory } from '@kohtaanto/rules/cost-sharing/payment-plan.ts';
import type { Scheme } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { costsOfLines, shareYear } from '../cost-sharing/count-year.ts';
import type { YearGround } from '../cost-sharing/count-year.ts';
import type { CostGround } from '../cost-sharing/ground.ts';
import { listBudgets } from '../cost-sharing/store.ts';
import { yearGround } from '../cost-sharing/year-view.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';

/** What the area's services cost, and how its plan shares it: of the year's budget, or of a million where none is decided. */
export type CostsKnown = { readonly of: YearGround; readonly costs: readonly Cost[]; readonly brought: Cents; readonly decided: boolean };

export type SharesMoved = {
  readonly year: number;
  /** Whether the shared sum is the year's decided budget; otherwise it is a million euros, to be read as parts. */
  readonly decided: boolean;
  /** 'moved' tells shares; a plan may not share by the unemployed at all, or a figure it shares by may be missing. */
  readonly state: 'moved' | 'key-without-unemployed' | 'base-missing';
  readonly byPlace: ReadonlyMap<string, { readonly share: Cents; readonly shareThen: Cents }>;
};

/** Only the parts of a base matter, so that all of one may be told finer: rounding would move shares by euros. */
const FINER = 10_000;
const NOMINAL = cents(1_000_000_00);

/** Null where no plan of sharing is configured for the area. */
export async function costsKnown(tx: Tx, scope: AccessScope, ground: CostGround, year: number): Promise<CostsKnown | null> {
  if (!ground.schemes.some(({ areaId }) => areaId === scope.areaId)) return null;
  const of = await yearGround(tx, scope, ground, year);
  const budget = (await listBudgets(tx, scope, year)).at(-1);
  if (budget !== undefined) return { of, costs: costsOfLines(budget.lines), brought: budget.brought, decided: true };
  return { of, costs: [nominalCost(of.scheme)], brought: cents(0), decided: false };
}

function nominalCost(scheme: Scheme): Cost {
  const category = carriedCategory(scheme);
  const treatment = scheme.categories.find((rule) => rule.category === category)?.treatment;
  const keys = treatment?.kind === 'shared' ? treatment.keys : [];
  return { id: '1', category, cents: NOMINAL, description: '', municipality: null, key: keys.length > 1 ? (keys[0] ?? null) : null, day: null, path: 'costs.1' };
}

/**
 * The year's shares beside what they would be with as many more or fewer unemployed in each municipality. `times` tells it
 * without what services change: whoever moves into a service stays in "unemployed and in services", the base that is shared by.
 */
export function sharesMoved({ of, costs, brought, decided }: CostsKnown, times: (municipality: string) => number): SharesMoved {
  const told = (state: SharesMoved['state'], byPlace: SharesMoved['byPlace'] = new Map()): SharesMoved => ({ year: of.year, decided, state, byPlace });
  if (!of.scheme.keys.some(({ parts }) => parts.some(({ measure }) => measure === 'unemployed-and-in-services'))) return told('key-without-unemployed');
  const moved = of.bases.map((base): BaseFigure => (base.measure !== 'unemployed-and-in-services' ? base
    : { ...base, hundredths: Math.round(FINER * base.hundredths * times(successorIn(of.ground.mergers, base.municipality, of.year))) }));
  const asked = { costs, brought, purpose: 'budget' as const, acceptOlder: true };
  const [today, then] = [shareYear(of, asked), shareYear({ ...of, bases: moved }, asked)];
  if (!today.ok || !then.ok) return told('base-missing');
  const rows = compareSharings(today.sharing, then.sharing);
  return told('moved', new Map(rows.map((row) => [row.municipality, { share: row.today, shareThen: row.other }])));
}
