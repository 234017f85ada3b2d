import { sql } from 'kysely';
import type { z } from 'zod';
import { formatIso, parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { parseIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { routes } from './contract.ts';
import { findHome, insertPerson, isCustomerAlready } from './store.ts';

export type Registration = z.output<(typeof routes.registerPerson)['body']>;

/**
 * 27 §: the search starts on the day it was asked for, once the entry conditions hold. All that is
 * wrong is told at once; a condition that does not hold is a decision of its own, not a saved row.
 */
export async function registerPerson(
  platform: Platform, scope: AccessScope, registration: Registration, today: PlainDate,
): Promise<{ personId: string }> {
  return platform.database.write(scope, async (tx) => {
    const code = parseIdentityCode(registration.identityCode);
    const faults: Fault[] = [...conditionFaults(registration, today)];
    if (!code.ok) faults.push({ path: 'identityCode', code: code.refusal.code, values: code.refusal.values ?? {} });
    faults.push(...await homeFaults(tx, scope, registration.municipalityCode, today));
    if (faults.length > 0 || !code.ok) throw new Refused('not-saved', {}, { faults });
    const isNew = await insertNew(tx, scope, registration, code.value.code, formatIso(code.value.born));
    if (!isNew) return { personId: registration.personId };
    await insertStart(tx, scope, registration, today);
    await platform.audit.record(tx, scope, {
      action: 'person.register', personId: registration.personId, outcome: 'allowed',
      detail: { mayWork: registration.mayWork, requestedOn: registration.requestedOn },
    });
    await platform.events.emit(tx, 'person-facts-changed', {
      areaId: scope.areaId, personId: registration.personId,
    });
    return { personId: registration.personId };
  });
}

function* conditionFaults(form: Registration, today: PlainDate): Generator<Fault> {
  if (!form.gaveInformation) yield { path: 'gaveInformation', code: 'entry-information-missing' };
  if (!form.reachable || (form.phone === null && form.email === null && form.streetAddress === null)) {
    yield { path: 'reachable', code: 'entry-contact-missing' };
  }
  if (form.nationality !== 'FI' && form.mayWork === 'not-asked') {
    yield { path: 'mayWork', code: 'entry-right-to-work-unasked' };
  }
  if (form.mayWork === 'no') yield { path: 'mayWork', code: 'entry-right-to-work-missing' };
  const requested = parsePlainDate(form.requestedOn);
  if (requested === undefined || requested > today) yield { path: 'requestedOn', code: 'day-in-future' };
  if (form.statusSince > formatIso(today)) yield { path: 'statusSince', code: 'day-in-future' };
}

async function homeFaults(tx: Tx, scope: AccessScope, code: string, today: PlainDate): Promise<Fault[]> {
  const home = await findHome(tx, scope, code, today);
  const path = 'municipalityCode';
  if (home === undefined) return [{ path, code: 'municipality-unknown', values: { municipality: code } }];
  if (!home.valid) {
    return [{ path, code: 'municipality-merged', values: { municipality: home.name, into: home.mergedInto } }];
  }
  const values = { municipality: home.name };
  if (!home.inArea) return [{ path, code: 'municipality-of-another-area', values }];
  return scope.municipalities.includes(code) ? [] : [{ path, code: 'municipality-of-another-unit', values }];
}

async function insertNew(
  tx: Tx, scope: AccessScope, form: Registration, identityCode: string, birthDate: string,
): Promise<boolean> {
  const repeated = await sql`select 1 from person where area_id = ${scope.areaId}
    and person_id = ${form.personId}`.execute(tx);
  if (repeated.rows.length > 0) return false;
  if (await isCustomerAlready(tx, scope, identityCode)) throw new Refused('already-customer');
  try {
    return await insertPerson(tx, scope, { ...form, identityCode, birthDate });
  } catch (error) {
    // The database knows of persons whom the one who asks may not see.
    if (isUniqueViolation(error)) throw new Refused('already-customer', {}, { cause: error });
    throw error;
  }
}

async function insertStart(tx: Tx, scope: AccessScope, form: Registration, today: PlainDate): Promise<void> {
  await sql`insert into job_search (area_id, person_id, period, requested_on, registered_on)
    values (${scope.areaId}, ${form.personId}, daterange(${form.requestedOn}::date, null),
      ${form.requestedOn}, ${formatIso(today)})`.execute(tx);
  await sql`insert into employment_status (area_id, person_id, code, period)
    values (${scope.areaId}, ${form.personId}, ${form.statusCode},
      daterange(${form.statusSince}::date, null))`.execute(tx);
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}
