import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { OPEN } from '@kohtaanto/rules/indicators/columns.ts';
import { lookAt } from '@kohtaanto/rules/indicators/counted.ts';
import type { Counted, Sight } from '@kohtaanto/rules/indicators/counted.ts';
import type { Indicator, IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { valuesOf } from '@kohtaanto/rules/indicators/dimensions.ts';
import { countingDay, formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Audit, Tx } from '../../platform/platform.ts';
import type { Parting } from '../contract.ts';
import { splitsOf } from '../gate/released-measures.ts';
import type { SplitDimension } from '../gate/released-measures.ts';
import { groundOf } from '../gate/tell-indicator.ts';
import type { OwnRows } from '../own-rows-contract.ts';
import { newest } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { hasRows } from './has-rows.ts';
import { readOwnColumns } from './own-columns.ts';

export type RowsAsked = {
  readonly id: string; readonly month: string; readonly area?: string; readonly by?: Parting; readonly code?: string;
};

const MOST_ROWS = 500;

/**
 * Who of the asker's own customers are counted in a figure (KNO-9). The figure itself is of the whole area and of a
 * nameless snapshot; these are the persons whom the asker looks after anyhow, read under the asker's own rights and
 * put to the same function. Nobody learns of the others who they are, and the look is in the audit trail.
 */
export async function tellOwnRows(
  telling: Telling, audit: Audit, scope: AccessScope, today: PlainDate, asked: RowsAsked,
): Promise<OwnRows> {
  const looked = await newest(telling);
  const ground = await groundOf(telling.database, looked, scope, asked);
  const indicator = findIndicator(asked.id);
  if (indicator === undefined || !hasRows(ground.definition)) throw new Refused('indicators.no-rows', { id: asked.id });
  const group = groupOf(ground.definition, asked);
  const ofTeam = scope.roles.includes('team-lead') && scope.teamCode !== null;
  return telling.database.write(scope, async (tx) => {
    const coaches = ofTeam ? await coachesOfTeam(tx, scope) : scope.coaches;
    const { persons, snapshot } = await readOwnColumns(tx, scope, coaches, looked.sight.snapshot.places, looked.sight.snapshot.day);
    const sight = lookAt(snapshot);
    const found = countedPersons(indicator, sight, ground.month, group)
      .flatMap((number) => persons.slice(number, number + 1).map((person) => ({ number, person })))
      .filter(({ person }) => ground.place === null || person.code === ground.place.code);
    const { since } = sight.stateOn(countingDay(ground.month));
    await audit.record(tx, scope, {
      action: 'indicator.rows', outcome: 'allowed',
      detail: {
        indicator: asked.id, month: formatMonth(ground.month), area: ground.place?.code ?? null,
        ...(group === null ? {} : { by: group.dimension, code: group.code }), persons: found.length,
      },
    });
    return {
      month: formatMonth(ground.month), countedOn: formatIso(countingDay(ground.month)), knownOn: formatIso(today),
      rows: found.slice(0, MOST_ROWS).map(({ number, person }) => ({
        personId: person.personId, personName: person.personName, protected: person.protected,
        municipality: person.municipality, since: person.protected ? null : dayOrNull(since[number]),
      })),
      counted: found.length, of: ofTeam ? 'team' as const : 'own' as const,
    };
  });
}

type Group = { readonly dimension: Exclude<SplitDimension, 'service'>; readonly code: string };

function groupOf(definition: IndicatorDefinition, { id, by, code }: RowsAsked): Group | null {
  if (by === undefined || code === undefined) return null;
  const known = splitsOf(definition);
  const dimension = known.find((each) => each === by);
  if (dimension === undefined || dimension === 'service') {
    throw new Refused('indicators.dimension-unknown', { id, given: by, known: known.join(', ') || '–' });
  }
  return { dimension, code };
}

function countedPersons({ definition, measure }: Indicator, sight: Sight, month: Month, group: Group | null): readonly number[] {
  if (measure === null) return [];
  const counted = measure(sight, month);
  const values = group === null ? null : valuesOf(sight.snapshot, sight.stateOn(countingDay(month)), group.dimension);
  const persons: number[] = [];
  for (let row = 0; row < counted.size; row += 1) {
    const person = counted.person[row] ?? 0;
    // What is not recorded is told with what is not known.
    const code = values === null ? null : values.codes[values.of[person] ?? 0] ?? '';
    if (group !== null && code !== group.code && !(code === '' && group.code === 'unknown')) continue;
    if (isIn(definition, counted, row)) persons.push(person);
  }
  return persons;
}

/** Of a mean all that it is the mean of; of a share those above the line. */
function isIn({ unit }: IndicatorDefinition, { numerator, denominator }: Counted, row: number): boolean {
  return ((unit === 'days' ? denominator?.[row] : numerator[row]) ?? 0) > 0;
}

async function coachesOfTeam(tx: Tx, scope: AccessScope): Promise<readonly string[]> {
  const { rows } = await sql<{ staffId: string }>`select staff_id as "staffId" from office.staff
    where area_id = ${scope.areaId} and team_code = ${scope.teamCode} and customer_facing`.execute(tx);
  return [...new Set([...rows.map(({ staffId }) => staffId), ...scope.coaches])];
}

function dayOrNull(day: number | undefined): string | null {
  return day === undefined || day === OPEN ? null : formatIso(day as PlainDate);
}
