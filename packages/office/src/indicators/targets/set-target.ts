import { isPossibleTarget, targetUnit } from '@kohtaanto/rules/indicators/target-measures.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Audit, Tx } from '../../platform/platform.ts';
import type { NewTarget, Target } from '../comparison-contract.ts';
import { addDecision, isMember, listTargets, targetIn } from './store.ts';

type Doing = { readonly tx: Tx; readonly scope: AccessScope; readonly audit: Audit; readonly today: string };

/** A decision more: it holds from its first month on, and what was decided before is still there to be read. */
export async function setTarget({ tx, scope, audit, today }: Doing, wanted: NewTarget): Promise<Target> {
  const unit = targetUnit(wanted.indicator);
  if (unit === undefined) throw new Refused('targets.indicator-unknown', { id: wanted.indicator });
  if (wanted.municipality !== null && !await isMember(tx, scope, wanted.municipality, today)) {
    throw new Refused('targets.not-a-member', { municipality: wanted.municipality });
  }
  if (wanted.until !== null && wanted.until < wanted.from) {
    throw new Refused('targets.ends-first', { from: wanted.from, until: wanted.until });
  }
  if (wanted.until !== null && wanted.until < today.slice(0, 7)) throw new Refused('targets.over', { until: wanted.until });
  if (!isPossibleTarget(unit, wanted.value)) throw new Refused('targets.impossible-value', { value: String(wanted.value) });
  const before = await listTargets(tx, scope, wanted);
  const [newest] = before;
  if (newest !== undefined && isSame(newest, wanted)) throw new Refused('targets.unchanged', { source: newest.source });
  await addDecision(tx, scope, wanted);
  return told({ tx, scope, audit, today }, 'indicators.set-target', wanted);
}

/** For the months that are left: what held until now was decided, and stays so. */
export async function takeBackTarget({ tx, scope, audit, today }: Doing, targetId: number, source: string): Promise<Target> {
  const found = (await listTargets(tx, scope)).find((each) => each.targetId === targetId);
  if (found === undefined) throw new Refused('targets.unknown', {});
  const { indicator, from, until, direction } = found;
  const municipality = found.place?.code ?? null;
  const thisMonth = today.slice(0, 7);
  if (until !== null && until < thisMonth) throw new Refused('targets.over', { until });
  const first = from > thisMonth ? from : thisMonth;
  const holds = targetIn(await listTargets(tx, scope, { indicator, municipality }), first);
  if (holds?.targetId !== targetId) throw new Refused('targets.replaced', { source: holds?.source ?? '–' });
  const decided = { indicator, municipality, from: first, until, value: null, direction, source };
  await addDecision(tx, scope, decided);
  return told({ tx, scope, audit, today }, 'indicators.take-back-target', decided);
}

function isSame(one: Target, other: NewTarget): boolean {
  return one.value === other.value && one.direction === other.direction && one.from === other.from && one.until === other.until;
}

async function told({ tx, scope, audit }: Doing, action: string, decided: Omit<NewTarget, 'value'> & { value: number | null }): Promise<Target> {
  const [newest] = await listTargets(tx, scope, decided);
  if (newest === undefined) throw new Error('a target that was just written is not there');
  await audit.record(tx, scope, {
    action, outcome: 'allowed', purpose: 'targets of the area', detail: { ...decided, targetId: newest.targetId },
  });
  return newest;
}
