import type pg from 'pg';
import { newId } from '../../employers/testing/employer-service.ts';

export type TestMandate = { readonly areaId?: number; readonly employerId: string; readonly subject: string; readonly name?: string; readonly rights?: readonly string[]; readonly by?: string };

/** A mandate that its person has taken up. */
export async function addMandate(owner: pg.Pool, { areaId = 21, employerId, subject, name = 'Sari Torni', rights, by = 'paivi.lammela-aho' }: TestMandate): Promise<{ areaId: number;
  mandateId: string }> {
  const mandateId = newId();
  await owner.query(`insert into office.employer_mandate (area_id, mandate_id, employer_id, name, subject, rights, period, invited_by, link_until, accepted_at)
    values ($1, $2, $3, $4, $5, $6, '[2026-01-01,)', $7, '2026-01-15', '2026-01-02')`,
  [areaId, mandateId, employerId, name, subject, rights ?? ['vacancies', 'candidates', 'subsidies', 'events'], by]);
  return { areaId, mandateId };
}
