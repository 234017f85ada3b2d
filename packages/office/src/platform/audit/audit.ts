import { sendAlong } from '../database/database.ts';
import type { AccessScope, Audit, Database } from '../platform.ts';

export type OfficeAudit = Audit & {
  /** Whether a refusal has been written for this asking already. */
  toldOfDenial(scope: AccessScope): boolean;
};

/** Who acts for an employer is no member of staff: the entry names the employer and its person. */
function actorOf({ actingFor }: AccessScope): Readonly<Record<string, unknown>> {
  return actingFor === undefined ? {} : { employer: actingFor.employer, employerId: actingFor.employerId, employerPerson: actingFor.person };
}

export function createAudit(database: Database): OfficeAudit {
  const denied = new WeakSet<AccessScope>();
  const record: Audit['record'] = async (tx, scope, entry) => {
    sendAlong(tx, {
      name: 'audit-entry',
      text: `insert into audit_entry (area_id, staff_id, person_id, action, purpose, outcome, detail)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      values: [
        scope.areaId, scope.staffId, entry.personId ?? null, entry.action, entry.purpose ?? scope.purpose,
        entry.outcome, JSON.stringify({ ...entry.detail, ...actorOf(scope) }),
      ],
    });
  };
  return {
    record,
    async recordDenied(scope, entry) {
      // Who has not yet chosen for whom to act is of no area, whose trail it could be told in.
      if (scope.areaId === 0) return;
      await database.write(scope, (tx) => record(tx, scope, { ...entry, outcome: 'denied' }));
      denied.add(scope);
    },
    toldOfDenial: (scope) => denied.has(scope),
  };
}
