import { sql } from 'kysely';
import type { z } from 'zod';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../../platform/platform.ts';
import type { FactGiven } from '../contract.ts';
import type { MunicipalityCode } from '../files/payment-rows.ts';
import { tellMonthsAnew } from '../told-months.ts';
import { changeOf, reckonAfterFact } from './change-of-fact.ts';
import type { FactChange } from './change-of-fact.ts';
import { readFact } from './fact-given.ts';

type Parts = Pick<Platform, 'database' | 'audit'>;
export type FactAsked = { readonly scope: AccessScope; readonly today: PlainDate; readonly codeOf: MunicipalityCode };
export type FactDone = { readonly factId: number; readonly again: boolean; readonly corrections: number };
type Given = z.output<typeof FactGiven>;

/** What would change, told before anything is written; that it was asked of a person is written in the log. */
export function previewFact({ database, audit }: Parts, { scope, today, codeOf }: FactAsked, given: Given): Promise<FactChange> {
  return database.write(scope, async (tx) => {
    const fact = await readFact(tx, scope, given, today, codeOf);
    await audit.record(tx, scope, { action: 'benefit-share.fact-preview', personId: fact.personId, outcome: 'allowed', detail: { kind: fact.kind } });
    return changeOf(tx, scope, fact.personId, (facts) => [...facts, fact].toSorted((a, b) => a.day - b.day));
  });
}

/** Writes a fact and reckons the person anew, if the change is still the one that was shown. */
export function enterFact(
  { database, audit }: Parts, { scope, today, codeOf }: FactAsked, given: Given, sent: { readonly requestId: string; readonly shown: string },
): Promise<FactDone> {
  return database.write(scope, async (tx) => {
    await lockBenefits(tx, scope);
    const { rows: [before] } = await sql<{ fact_id: number }>`select fact_id from benefit_fact
      where area_id = ${scope.areaId} and request_id = ${sent.requestId}::uuid`.execute(tx);
    if (before !== undefined) return { factId: before.fact_id, again: true, corrections: 0 };
    const fact = await readFact(tx, scope, given, today, codeOf);
    const change = await changeOf(tx, scope, fact.personId, (facts) => [...facts, fact].toSorted((a, b) => a.day - b.day));
    if (change.shown !== sent.shown) throw new Refused('benefit-share.fact-changed-meanwhile');
    const { rows: [made] } = await sql<{ fact_id: number }>`insert into benefit_fact (area_id, person_id, kind, day, benefit_days, allowance_days,
        municipality_code, source, told_by, told_on, request_id)
      values (${scope.areaId}, ${fact.personId}::uuid, ${fact.kind}, ${formatIso(fact.day)}::date, ${fact.benefitDays}, ${fact.allowanceDays},
        ${fact.municipality}, ${fact.source}, ${scope.staffId}, ${formatIso(today)}::date, ${sent.requestId}::uuid) returning fact_id`.execute(tx);
    if (made === undefined) throw new Error('The fact was not stored');
    return finish({ audit }, tx, scope, today, { action: 'benefit-share.fact-enter', factId: made.fact_id, personId: fact.personId, kind: fact.kind, undone: false });
  });
}

/** What would change if a fact had never been told. */
export function previewUndoing({ database, audit }: Parts, scope: AccessScope, factId: number): Promise<FactChange> {
  return database.write(scope, async (tx) => {
    const { personId, kind } = await standingFact(tx, scope, factId);
    await audit.record(tx, scope, { action: 'benefit-share.fact-preview', personId, outcome: 'allowed', detail: { kind, factId } });
    return changeOf(tx, scope, personId, (facts) => facts.filter((fact) => fact.factId !== factId));
  });
}

/** The fact stays as it was told; a dated row beside it says that it does not hold, and why. */
export function undoFact(
  { database, audit }: Parts, { scope, today }: Pick<FactAsked, 'scope' | 'today'>, factId: number,
  sent: { readonly requestId: string; readonly shown: string; readonly reason: string },
): Promise<FactDone> {
  return database.write(scope, async (tx) => {
    await lockBenefits(tx, scope);
    const { rows: [before] } = await sql<{ fact_id: number }>`select fact_id from benefit_fact_undoing
      where area_id = ${scope.areaId} and request_id = ${sent.requestId}::uuid`.execute(tx);
    if (before !== undefined) return { factId: before.fact_id, again: true, corrections: 0 };
    const { personId, kind } = await standingFact(tx, scope, factId);
    const change = await changeOf(tx, scope, personId, (facts) => facts.filter((fact) => fact.factId !== factId));
    if (change.shown !== sent.shown) throw new Refused('benefit-share.fact-changed-meanwhile');
    await sql`insert into benefit_fact_undoing (area_id, fact_id, reason, undone_by, undone_on, request_id)
      values (${scope.areaId}, ${factId}, ${sent.reason}, ${scope.staffId}, ${formatIso(today)}::date, ${sent.requestId}::uuid)`.execute(tx);
    return finish({ audit }, tx, scope, today, { action: 'benefit-share.fact-undo', factId, personId, kind, undone: true });
  });
}

/** The lock of imports: of an import and a fact at once, the later one reckons from what the former left. */
async function lockBenefits(tx: Tx, scope: AccessScope): Promise<void> {
  await sql`select pg_advisory_xact_lock(2104, ${scope.areaId})`.execute(tx);
}

async function standingFact(tx: Tx, scope: AccessScope, factId: number): Promise<{ readonly personId: string; readonly kind: string }> {
  const { rows: [found] } = await sql<{ personId: string; kind: string; undone: boolean }>`select f.person_id as "personId", f.kind,
      exists (select from benefit_fact_undoing u where u.area_id = f.area_id and u.fact_id = f.fact_id) as undone
    from benefit_fact f where f.area_id = ${scope.areaId} and f.fact_id = ${factId}`.execute(tx);
  if (found === undefined) throw new Refused('benefit-share.fact-unknown');
  if (found.undone) throw new Refused('benefit-share.fact-undone');
  return found;
}

type Finished = { readonly action: string; readonly factId: number; readonly personId: string; readonly kind: string; readonly undone: boolean };

async function finish(
  { audit }: Pick<Parts, 'audit'>, tx: Tx, scope: AccessScope, today: PlainDate, { action, factId, personId, kind, undone }: Finished,
): Promise<FactDone> {
  const { corrections, months } = await reckonAfterFact(tx, scope, personId, { factId, undone }, formatIso(today));
  await tellMonthsAnew(tx, scope, months, today);
  await audit.record(tx, scope, { action, personId, outcome: 'allowed', detail: { factId, kind, corrections } });
  return { factId, again: false, corrections };
}
