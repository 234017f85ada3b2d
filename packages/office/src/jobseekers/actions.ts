import { sql } from 'kysely';
import { parseIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import type { FoundPerson } from './contract.ts';
import { editedByAnother } from './edit-conflict.ts';
import { keepCustomers, keptCustomers } from './kept-customer-counts.ts';
import { completeRecord } from './person-page.ts';
import { findPersonRecord } from './person-page-store.ts';
import type { PersonView } from './person-view.ts';
import { countByMunicipality, countByStatus, findByIdentityCode, findByName, listPersons } from './search-store.ts';
import type { ListFilter } from './search-store.ts';
import * as store from './store.ts';
import { visitPerson } from './visit.ts';

/** A name in parts, or a whole identity code. What was searched for is logged, not what was found. */
export async function searchPersons(
  platform: Platform, scope: AccessScope, text: string,
): Promise<{ persons: FoundPerson[] }> {
  const q = text.replaceAll('\u0000', '').trim();
  if (q.length < 2) return { persons: [] };
  const code = parseIdentityCode(q);
  return platform.database.write(scope, async (tx) => {
    const persons = code.ok ? await findByIdentityCode(tx, scope, code.value.code) : await findByName(tx, scope, q);
    await platform.audit.record(tx, scope, {
      action: 'person.search', outcome: 'allowed',
      detail: { by: code.ok ? 'identity-code' : 'name', q: code.ok ? null : q, found: persons.length },
    });
    return { persons };
  });
}

export async function listCustomers(platform: Platform, scope: AccessScope, filter: ListFilter, today: PlainDate) {
  return platform.database.read(scope, async (tx) => {
    const { persons, total } = await listPersons(tx, scope, filter, today);
    const municipalities = await countByMunicipality(tx, scope, filter, today);
    const statuses = await countByStatus(tx, scope, filter, today);
    return { persons, total, municipalities, statuses };
  });
}

export async function viewPerson(
  platform: Platform, scope: AccessScope, personId: string, today: PlainDate,
): Promise<PersonView> {
  return visitPerson(platform, scope, personId, 'person.view', async (visit) => {
    const known = keptCustomers(platform, scope, visit.person.coachId, today);
    // Sent together: the entry is rolled back where the record does not come.
    const [record] = await Promise.all([
      findPersonRecord(visit.tx, personId, { today, customers: known }),
      visit.note({ action: 'person.view' }),
    ]);
    if (record === undefined) throw new Refused('person-not-found');
    if (known === null && record.coach !== null) {
      keepCustomers(platform, scope, { coachId: record.coach.staffId, count: record.coach.customers }, today);
    }
    return completeRecord(record, today);
  });
}

/** The reason is the log entry; it opens the person to the one who gave it and to nobody else. */
export async function openProtected(
  platform: Platform, scope: AccessScope, personId: string, reason: string,
): Promise<{ saved: true }> {
  const found = await platform.database.write(scope, async (tx) => {
    const { rows } = await sql`select 1 from person
      where area_id = ${scope.areaId} and person_id = ${personId}`.execute(tx);
    if (rows.length === 0) return false;
    await platform.audit.record(tx, scope, {
      action: 'person.open', personId, outcome: 'allowed', purpose: reason, detail: { reason },
    });
    return true;
  });
  if (!found) {
    await platform.audit.recordDenied(scope, { action: 'person.open', personId, purpose: reason });
    throw new Refused('person-not-found');
  }
  return { saved: true };
}

export async function revealIdentityCode(platform: Platform, scope: AccessScope, personId: string) {
  return visitPerson(platform, scope, personId, 'person.identity-code', async (visit) => {
    const identityCode = await store.findIdentityCode(visit);
    if (identityCode === undefined) throw new Refused('person-not-found');
    await visit.note({ action: 'person.identity-code' });
    return { identityCode };
  });
}

export async function changeDetails(
  platform: Platform, scope: AccessScope, personId: string, details: store.PersonDetails,
): Promise<{ rowVersion: number }> {
  return visitPerson(platform, scope, personId, 'person.details', async (visit) => {
    const rowVersion = await store.updateDetails(visit, details);
    if (rowVersion === undefined) throw await editedByAnother(visit, ['person.details']);
    await visit.note({ action: 'person.details', detail: { rowVersion } });
    return { rowVersion };
  });
}

export async function giveConsent(
  platform: Platform, scope: AccessScope, personId: string, consent: store.Consent,
): Promise<{ saved: true }> {
  return visitPerson(platform, scope, personId, 'consent.give', async (visit) => {
    if (consent.end !== null && consent.end <= consent.start) {
      throw new Refused('not-saved', {}, { faults: [{ path: 'end', code: 'end-before-start' }] });
    }
    if (await store.insertConsent(visit, consent)) {
      await visit.note({ action: 'consent.give', detail: { consentId: consent.consentId, purpose: consent.purpose } });
    }
    return { saved: true };
  });
}

export async function withdrawConsent(
  platform: Platform, scope: AccessScope, personId: string, consentId: string, today: PlainDate,
): Promise<{ saved: true }> {
  return visitPerson(platform, scope, personId, 'consent.withdraw', async (visit) => {
    if (await store.withdrawConsent(visit, consentId, today)) {
      await visit.note({ action: 'consent.withdraw', detail: { consentId } });
    }
    return { saved: true };
  });
}
