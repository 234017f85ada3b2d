import { indicators } from '@kohtaanto/rules/indicators/catalogue.ts';
import { sql } from 'kysely';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import { publishedName } from '../imported-figures.ts';

/** What others count and has come in for the area or its municipalities: it can be asked as what the register counts. */
export async function listReceived(tx: Tx, scope: AccessScope): Promise<readonly string[]> {
  const { rows } = await sql<{ measure: string }>`
    with places as (select municipality_code from office.area_municipality where area_id = ${scope.areaId} and upper_inf(period))
    select distinct measure from office.register_figure
    where superseded_by is null and not hidden and group_code = '' and (place_kind = 'area' and place_code = ${String(scope.areaId)}
      or place_kind = 'municipality' and place_code in (select municipality_code from places))
    union
    select distinct measure from office.published_figure where municipality_code in (select municipality_code from places)`.execute(tx);
  const known = new Set(rows.map(({ measure }) => measure));
  return indicators.filter(({ definition, measure }) => measure === null && (known.has(definition.id) || known.has(publishedName(definition.id))))
    .map(({ definition }) => definition.id);
}
