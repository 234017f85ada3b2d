import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { DemoPart, DemoRequest } from '@kohtaanto/demo/demo-register.ts';
import { inventRounds } from '@kohtaanto/demo/surveys/invented-rounds.ts';
import type { InventedRound } from '@kohtaanto/demo/surveys/invented-rounds.ts';

/** About the shares of Swedish speakers in the bilingual areas. */
const swedishShares: Readonly<Record<number, number>> = { 30: 0.28 };

/** Rounds of surveys that nobody answered, each marked as invented, and the totals that indicators read. */
export async function storeInventedSurveys(owner: Client, { seed, day }: DemoRequest, part: DemoPart): Promise<void> {
  if (part.invented) return;
  for (const round of inventRounds(seed, day, part.areaId, part.places, swedishShares[part.areaId] ?? 0.01)) {
    await owner.query(`insert into office.survey_round
        (area_id, round_id, survey, version, opens, closes, municipalities, closed_on, outcome, invented)
      values ($1::smallint, $2, $3, $4, $5::date, $6::date, $7::text[], $8::date, $9, true)`, [
      part.areaId, round.roundId, round.survey, round.version, round.opens, round.closes, round.municipalities,
      round.closed ? round.closes : null, round.closed ? (round.told === null ? 'too-few' : 'told') : null,
    ]);
    await owner.query(`insert into office.survey_counter (round_id, dimension, code, item, what, amount)
      select $1, c.dimension, c.code, c.item, c.what, c.amount
      from jsonb_to_recordset($2::jsonb) as c(dimension text, code text, item text, what text, amount integer)`,
      [round.roundId, JSON.stringify(round.counters)]);
    if (round.told !== null) await storeTold(owner, part.areaId, round);
  }
}

async function storeTold(owner: Client, areaId: number, { roundId, told, indicator }: InventedRound): Promise<void> {
  const text = JSON.stringify(told);
  await owner.query('insert into office.survey_result (area_id, round_id, told) values ($1::smallint, $2, $3::jsonb)', [areaId, roundId, text]);
  if (indicator === null || told === null) return;
  await owner.query(`select set_config('kohtaanto.area_id', $1, false)`, [String(areaId)]);
  await owner.query('select office.tell_survey_score($1, $2, $3::numeric, $4, $5)', [
    roundId, indicator, typeof told.total === 'number' ? told.total : null,
    createHash('sha256').update(text).digest('hex'), 'Keksitty oma kysely (versio 1)',
  ]);
  await owner.query(`select set_config('kohtaanto.area_id', '', false)`);
}
