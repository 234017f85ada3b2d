import { compareSharings } from '@kohtaanto/rules/cost-sharing/compare-schemes.ts';
import type { BaseDate, KeyPart, Scheme, SharingKey } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { parseAmount } from '@kohtaanto/words/money.ts';
import type { z } from 'zod';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { routes } from './contract.ts';
import { costsOfEntries, costsOfLines, shareYear } from './count-year.ts';
import type { CostGround } from './ground.ts';
import { listBudgets, listEntries } from './store.ts';
import { refuseFaults } from './reading-amounts.ts';
import { toldFault } from './told-faults.ts';
import type { Speaking } from './told-faults.ts';
import { yearGround } from './year-view.ts';

type Given = z.output<(typeof routes)['simulate']['body']>;
type Part = Pick<KeyPart, 'measure' | 'basisPoints'>;
type Compared = { readonly rows: { municipality: string; today: number; other: number; change: number }[] };

/** Another formula beside today's, on the same costs and figures; nothing of it is stored. */
export async function simulate(tx: Tx, scope: AccessScope, ground: CostGround, year: number, given: Given): Promise<Compared> {
  const of = await yearGround(tx, scope, ground, year);
  const speaking = { names: ground.names, language: scope.language, scheme: of.scheme };
  const parts = readParts(given.parts, speaking);
  const budget = (await listBudgets(tx, scope, year)).at(-1);
  if (given.of === 'budget' && budget === undefined) throw new Refused('cost-sharing.no-budget');
  const costs = given.of === 'budget' ? costsOfLines(budget?.lines ?? []) : costsOfEntries(await listEntries(tx, scope, year));
  const asked = { costs, purpose: 'budget' as const, acceptOlder: true, brought: given.of === 'budget' ? (budget?.brought ?? cents(0)) : cents(0) };
  const today = shareYear(of, asked);
  const other = shareYear(of, asked, withParts(of.scheme, parts));
  const faults = [today, other].flatMap((answer) => (answer.ok ? [] : answer.faults)).map(toldFault);
  refuseFaults(faults, speaking);
  if (!today.ok || !other.ok) throw new Refused('cost-sharing.unfit', { count: 0 });
  return { rows: compareSharings(today.sharing, other.sharing).map((row) => ({ ...row })) };
}

/** Empty is nothing; what is no percentage is a fault at its field, never counted as nothing. */
function readParts(parts: Given['parts'], speaking: Speaking): readonly Part[] {
  const faults: Fault[] = [];
  const read = parts.map(({ measure, percent }, at) => {
    const text = String(percent).replace(/\s*%$/u, '').trim();
    const found = parseAmount(text === '' ? '0' : text);
    if (found.ok && found.value >= 0 && found.value <= 10_000) return { measure, basisPoints: found.value };
    faults.push({ path: `parts.${at}.percent`, code: 'cost-sharing.percent-unfit', values: { given: text, measure } });
    return { measure, basisPoints: 0 };
  });
  refuseFaults(faults, speaking);
  return read;
}

const dates: Readonly<Record<string, BaseDate>> = {
  'unemployed-and-in-services': { kind: 'mean-of-months' }, 'state-subsidy': { kind: 'year' }, 'agreed-share': { kind: 'year' },
};

/** Today's scheme with this key in the place of every other. */
function withParts(scheme: Scheme, parts: readonly Part[]): Scheme {
  const own = scheme.keys.flatMap((key) => key.parts);
  const asked = parts.filter(({ basisPoints }) => basisPoints > 0).map(({ measure, basisPoints }) => ({
    measure, basisPoints,
    date: own.find((part) => part.measure === measure)?.date ?? dates[measure] ?? { kind: 'year-end' as const, yearsBefore: 1 },
  }));
  return { ...scheme, keys: scheme.keys.map((key): SharingKey => ({ ...key, parts: asked })) };
}
