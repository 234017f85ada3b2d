import type { AccessScope, Audit, Database } from '../platform.ts';

export type OfficeAudit = Audit & {
  /** Whether a refusal has been written for this asking already. */
  toldOfDenial(scope: AccessScope): boolean;
};

export function createAudit(database: Database): OfficeAudit {
  const denied = new WeakSet<AccessScope>();
  const record: Audit['record'] = async (tx, scope, entry) => {
    await tx.insertInto('audit_entry').values({
      area_id: scope.areaId,
      staff_id: scope.staffId,
      person_id: entry.personId ?? null,
      action: entry.action,
      purpose: entry.purpose ?? scope.purpose,
      outcome: entry.outcome,
      detail: JSON.stringify(entry.detail ?? {}),
    }).execute();
  };
  return {
    record,
    async recordDenied(scope, entry) {
      await database.write(scope, (tx) => record(tx, scope, { ...entry, outcome: 'denied' }));
      denied.add(scope);
    },
    toldOfDenial: (scope) => denied.has(scope),
  };
}
