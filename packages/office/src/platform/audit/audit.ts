import type { Audit, Database } from '../platform.ts';

export function createAudit(database: Database): Audit {
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
    recordDenied: (scope, entry) =>
      database.write(scope, (tx) => record(tx, scope, { ...entry, outcome: 'denied' })),
  };
}
