import { sql } from 'kysely';
import type { z } from 'zod';
import { parseIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { FIRST_SHARE_BEGINS } from '@kohtaanto/rules/benefit-share/benefits.ts';
import { formatDate, parseTypedDate } from '@kohtaanto/words/dates.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault, RefusalValues } from '../../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import type { FactGiven } from '../contract.ts';
import type { MunicipalityCode } from '../files/payment-rows.ts';
import { factsOf } from '../import/stored-rows.ts';
import type { ToldFact } from '../import/stored-rows.ts';

export type ReadFact = ToldFact & { readonly source: string };

/** Nobody has had more benefit days. */
const MOST_DAYS = 15_000;
const SOURCE_LEAST = 3;
const SOURCE_MOST = 300;

/** A fact as it was written, or everything that is wrong with it, at once. */
export async function readFact(
  tx: Tx, scope: AccessScope, given: z.output<typeof FactGiven>, today: PlainDate, codeOf: MunicipalityCode,
): Promise<ReadFact> {
  const faults: Fault[] = [];
  const fault = (path: string, code: string, values: RefusalValues = {}): null => {
    faults.push({ path, code: `benefit-share.${code}`, values });
    return null;
  };
  const personId = await personOf(tx, given, fault);
  const day = dayOf(given.day, today, fault);
  const opening = given.kind === 'opening';
  const benefitDays = opening ? daysOf('benefitDays', given.benefitDays, fault) : null;
  const allowanceDays = opening ? daysOf('allowanceDays', given.allowanceDays, fault) : null;
  if (opening && given.benefitDays.trim() === '' && given.allowanceDays.trim() === '') fault('benefitDays', 'fact-days-missing');
  const municipality = given.kind === 'home' ? (codeOf(given.municipality) ?? fault('municipality', 'municipality-unknown', { given: given.municipality })) : null;
  const source = given.source.trim();
  if (source.length < SOURCE_LEAST || source.length > SOURCE_MOST) fault('source', 'fact-source-missing', { least: SOURCE_LEAST, most: SOURCE_MOST });
  if (personId !== null && day !== null) await refuseKnown(tx, scope, personId, given.kind, day, fault);
  if (faults.length > 0 || personId === null || day === null) {
    throw new Refused('benefit-share.fact-unfit', { count: faults.length }, { faults });
  }
  return { personId, kind: given.kind, day, benefitDays, allowanceDays, municipality, source };
}

type Tell = (path: string, code: string, values?: RefusalValues) => null;

/** By the identity code of the notice; by the id only whoever sees the person. */
async function personOf(tx: Tx, { identityCode, personId }: z.output<typeof FactGiven>, fault: Tell): Promise<string | null> {
  if (personId !== null) {
    const { rows: [seen] } = await sql<{ person_id: string }>`select person_id from person where person_id = ${personId}::uuid`.execute(tx);
    return seen?.person_id ?? fault('identityCode', 'fact-person-unknown');
  }
  if (identityCode.trim() === '') return fault('identityCode', 'fact-person-missing');
  const read = parseIdentityCode(identityCode);
  if (!read.ok) return fault('identityCode', 'fact-identity-code', { given: identityCode });
  const { rows: [found] } = await sql<{ person_id: string | null }>`select person_of_identity_code(${read.value.code}) as person_id`.execute(tx);
  return found?.person_id ?? fault('identityCode', 'fact-person-unknown');
}

function dayOf(given: string, today: PlainDate, fault: Tell): PlainDate | null {
  if (given.trim() === '') return fault('day', 'day-missing');
  const iso = /^\d{4}-\d{2}-\d{2}$/u.test(given) ? parseTypedDate(given.split('-').toReversed().join('.')) : parseTypedDate(given);
  if (iso === undefined) return fault('day', 'day-unreadable', { given });
  const day = plainDate(iso);
  if (day > today) return fault('day', 'fact-day-ahead', { given: formatDate(iso) });
  if (day < FIRST_SHARE_BEGINS) return fault('day', 'fact-day-early', { given: formatDate(iso) });
  return day;
}

function daysOf(path: string, given: string, fault: Tell): number | null {
  const text = given.trim();
  if (text === '') return null;
  if (!/^\d{1,5}$/u.test(text) || Number(text) > MOST_DAYS) return fault(path, 'fact-days-unfit', { given: text, most: MOST_DAYS });
  return Number(text);
}

/** The same fact twice would count nothing twice, and hide that one of them is wrong. */
async function refuseKnown(tx: Tx, scope: AccessScope, personId: string, kind: string, day: PlainDate, fault: Tell): Promise<void> {
  const standing = (await factsOf(tx, scope, [personId])).get(personId) ?? [];
  if (standing.some((fact) => fact.kind === kind && fact.day === day)) fault('kind', 'fact-known');
  else if (kind.startsWith('first-home-entry') && standing.some((fact) => fact.kind.startsWith('first-home-entry'))) fault('kind', 'fact-entry-known');
}
