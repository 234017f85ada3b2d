import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, AuditEntry, MeetingRecorded, Platform, Tx } from '../platform/platform.ts';

/** A person as the one who asks may see it, found before anything else is done. */
export type SeenPerson = {
  readonly personId: string;
  readonly protected: boolean;
  readonly municipalityCode: string;
  readonly coachId: string | null;
  readonly rowVersion: number;
};

export type Visit = {
  readonly tx: Tx;
  readonly scope: AccessScope;
  readonly person: SeenPerson;
  /** Written in the transaction of the visit; it leaves with the next statement. */
  readonly note: (entry: Pick<AuditEntry, 'action' | 'detail'>) => Promise<void>;
  /** To be called by every act that changes a fact the rules read. */
  readonly factsChanged: () => Promise<void>;
  /** To be called where a meeting is recorded: whoever keeps its time hears of it. */
  readonly meetingRecorded: (meeting: Omit<MeetingRecorded, 'scope' | 'personId'>) => Promise<void>;
};

/** How long a protected person stays open for the one who gave the reason. */
const OPEN_HOURS = 12;

/**
 * Everything done with one person goes through here: the person is found under the rights of the one
 * who asks, a protected one only after the reason has been given, and what is refused is logged as
 * well. A person of another area and one who does not exist get the same answer.
 */
export async function visitPerson<T>(
  platform: Platform, scope: AccessScope, personId: string, action: string, work: (visit: Visit) => Promise<T>,
): Promise<T> {
  try {
    return await platform.database.write(scope, async (tx) => {
      const person = await findSeen(tx, scope, personId);
      const personScope = person.protected ? { ...scope, openedPerson: personId } : scope;
      return work({
        tx, scope: personScope, person,
        note: (entry) => platform.audit.record(tx, scope, { ...entry, personId, outcome: 'allowed' }),
        factsChanged: () => platform.events.emit(tx, 'person-facts-changed', { areaId: scope.areaId, personId }),
        meetingRecorded: (meeting) =>
          platform.events.emit(tx, 'meeting-recorded', { ...meeting, scope: personScope, personId }),
      });
    });
  } catch (error) {
    if (error instanceof Refused && deniedCodes.has(error.code)) {
      await platform.audit.recordDenied(scope, { action, personId, detail: { refusal: error.code } });
    }
    throw error;
  }
}

/** Refusals that tell of a right that was lacking, not of a form to be mended. */
const deniedCodes: ReadonlySet<string> = new Set([
  'person-not-found', 'person-protected', 'task-belongs-elsewhere', 'task-not-given',
]);

type SeenRow = {
  person_id: string; protected: boolean; municipality_code: string; coach_id: string | null; row_version: number;
  opened: string | null; visited: string;
};

async function findSeen(tx: Tx, scope: AccessScope, personId: string): Promise<SeenPerson> {
  const { rows } = await sql<SeenRow>`
    select p.person_id, p.protected, p.municipality_code, p.coach_id, p.row_version,
      case when p.protected and exists (
        select from audit_entry e
        where e.area_id = p.area_id and e.person_id = p.person_id and e.staff_id = ${scope.staffId}
          and e.action = 'person.open' and e.outcome = 'allowed'
          and e.at > clock_timestamp() - make_interval(hours => ${OPEN_HOURS})
      ) then set_config('kohtaanto.opened_person', p.person_id::text, true) end as opened,
      set_config('kohtaanto.visited_person', p.person_id::text, true) as visited
    from person p
    where p.area_id = ${scope.areaId} and p.person_id = ${personId}`.execute(tx);
  const row = rows[0];
  if (row === undefined) throw new Refused('person-not-found');
  if (row.protected && row.opened === null && scope.openedPerson !== personId) throw new Refused('person-protected');
  return {
    personId: row.person_id, protected: row.protected, municipalityCode: row.municipality_code,
    coachId: row.coach_id, rowVersion: row.row_version,
  };
}
