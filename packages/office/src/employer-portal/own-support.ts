import { supportName } from '@kohtaanto/words/employers/support-words.ts';
import type { SupportKind } from '@kohtaanto/words/employers/support-words.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Doing, Reading } from '../employers/doing.ts';
import { PURPOSE, requireRight } from './acting.ts';
import type { routes } from './contract.ts';

type Asked = z.input<typeof routes.listSupport.response>['asked'][number];

export async function ownSupport({ tx, scope }: Reading): Promise<Asked[]> {
  requireRight(scope, 'subsidies');
  const { rows } = await sql<Asked>`select need_id as "needId", recorded_on as "askedOn", description, state from employer_need
    where area_id = ${scope.areaId} and employer_id = ${scope.actingFor?.employerId ?? null}::uuid and kind = 'subsidy' order by recorded_on desc, need_id limit 50`.execute(tx);
  return [...rows];
}

/** A wish that the expert gets in touch; it stands among the employer's needs, and no application is made by it. */
export async function askSupport(doing: Doing, body: { readonly kind: SupportKind; readonly question: string; readonly receipt: string }): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const { employerId, person } = requireRight(scope, 'subsidies');
  const description = `${supportName(body.kind, scope.language)} (${person}): ${body.question}`;
  await sql`insert into employer_need (area_id, employer_id, kind, visibility, places, description, recorded_on, receipt)
    values (${scope.areaId}, ${employerId}::uuid, 'subsidy', 'coming', 0, ${description}, ${today}::date, ${body.receipt}::uuid) on conflict (area_id, receipt) do nothing`.execute(tx);
  await audit.record(tx, scope, { action: 'employer-portal.ask-support', outcome: 'allowed', purpose: PURPOSE, detail: { kind: body.kind } });
}
