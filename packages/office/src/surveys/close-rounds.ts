import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { leastAnswers, tellRound } from '@kohtaanto/rules/surveys/round-result.ts';
import type { RoundResult } from '@kohtaanto/rules/surveys/round-result.ts';
import { tallyOf } from '@kohtaanto/rules/surveys/tally.ts';
import type { Counter } from '@kohtaanto/rules/surveys/tally.ts';
import { questionnaireWords } from '@kohtaanto/words/surveys/questionnaire-words.ts';
import { nobody } from '../platform/http/asker.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { questionnaireOf } from './questionnaire-texts.ts';
import type { StoredRound } from './rounds-store.ts';
import { listRounds } from './rounds-store.ts';

/**
 * Fixes what a round tells and erases what was answered, in one transaction: afterwards nothing more can be had
 * of it, by anyone.
 */
export async function fixRound(tx: Tx, round: StoredRound, today: string): Promise<void> {
  const { rows } = await sql<Counter>`select dimension, code, item, what, amount
    from office.close_survey_round(${round.roundId}, ${today}::date, ${leastAnswers()})`.execute(tx);
  if (rows.length === 0) return;
  const questionnaire = questionnaireOf(round.survey, round.version);
  const told = tellRound(questionnaire, round.municipalities, tallyOf(rows));
  if (told === null) throw new Error('a round was counted as told with too few answers');
  const text = JSON.stringify(told);
  await sql`insert into office.survey_result (area_id, round_id, told)
    values ((select office.asking_area()), ${round.roundId}, ${text}::jsonb)`.execute(tx);
  if (questionnaire.indicator === null) return;
  await sql`select office.tell_survey_score(${round.roundId}, ${questionnaire.indicator}, ${plainTotal(told)}::numeric,
    ${createHash('sha256').update(text).digest('hex')}, ${sourceOf(round)})`.execute(tx);
}

/** What is told as an end of the scale, or not at all, is no figure: the measure knows it as hidden. */
function plainTotal({ total }: RoundResult): number | null {
  return typeof total === 'number' ? total : null;
}

function sourceOf({ survey, version }: StoredRound): string {
  return `${questionnaireWords(survey, version).name.fi}, oma kysely (versio ${version})`;
}

/** Rounds whose last day has passed close by themselves, and the day's receipts are forgotten. */
export async function closeDueRounds({ database, clock, log }: Platform): Promise<void> {
  const today = formatIso(clock.today());
  const { rows } = await sql<{ areaId: number; roundId: string }>`
    select area_id as "areaId", round_id as "roundId" from office.survey_rounds_due(${today}::date)`.execute(database.reference);
  for (const { areaId, roundId } of rows) {
    const scope: AccessScope = { ...nobody('fi'), areaId, purpose: 'surveys' };
    await database.write(scope, async (tx) => {
      for (const round of await listRounds(tx, scope, roundId)) await fixRound(tx, round, today);
    });
  }
  await sql`select office.forget_survey_receipts(${today}::date)`.execute(database.reference);
  if (rows.length > 0) log.info('survey rounds closed', { rounds: rows.length });
}
