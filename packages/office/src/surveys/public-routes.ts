import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { readAnswer } from '@kohtaanto/rules/surveys/answer.ts';
import { countersOf } from '@kohtaanto/rules/surveys/tally.ts';
import { nobody } from '../platform/http/asker.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Language, Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { questionnaireOf, textsOf } from './questionnaire-texts.ts';
import { listRounds, readAreaName, readPlaces } from './rounds-store.ts';
import type { StoredRound } from './rounds-store.ts';

/**
 * For whoever has the address. The scope that the platform made, which may know a signed-in colleague, is left
 * aside: of it only the language is used.
 */
export function routePublic({ http, database }: Platform): void {
  const placed = async (roundId: string, language: Language): Promise<AccessScope> => {
    const { rows } = await sql<{ areaId: number | null }>`
      select office.area_of_survey_round(${roundId}) as "areaId"`.execute(database.reference);
    const areaId = rows[0]?.areaId ?? null;
    if (areaId === null) throw new Refused('surveys.round-unknown');
    return { ...nobody(language), areaId, purpose: 'survey' };
  };

  http.handle(routes.getQuestions, async ({ scope, today, params }) => {
    const anyone = await placed(params.roundId, scope.language);
    return database.read(anyone, async (tx) => {
      const round = one(await listRounds(tx, anyone, params.roundId));
      const places = await readPlaces(tx, round.municipalities);
      return {
        state: stateOf(round, formatIso(today)), opens: round.opens, closes: round.closes, invented: round.invented,
        area: await readAreaName(tx, anyone.areaId),
        questionnaire: textsOf(questionnaireOf(round.survey, round.version), places),
      };
    });
  });

  http.handle(routes.sendAnswer, async ({ scope, today, params, body }) => {
    const anyone = await placed(params.roundId, scope.language);
    return database.write(anyone, async (tx) => {
      const round = one(await listRounds(tx, anyone, params.roundId));
      const questionnaire = questionnaireOf(round.survey, round.version);
      const read = readAnswer(questionnaire, round.municipalities, body);
      if (!read.ok) {
        throw new Refused('fields-faulty', {}, { faults: read.faults.map(({ path, code }) => ({ path, code: `surveys.${code}` })) });
      }
      const receipt = createHash('sha256').update(`${params.roundId} ${body.receipt}`).digest();
      const { rows } = await sql<{ outcome: string }>`
        select office.take_survey_answer(${params.roundId}, ${receipt}, ${formatIso(today)}::date,
          ${JSON.stringify(countersOf(questionnaire, read.answer))}::jsonb) as outcome`.execute(tx);
      const outcome = rows[0]?.outcome;
      if (outcome === 'closed') throw new Refused('surveys.round-closed');
      if (outcome === 'not-open') throw new Refused('surveys.round-not-open', { opens: round.opens });
      // The same answer once more has been counted already: its sender is told the same.
      return { taken: true as const };
    });
  });
}

function one(rounds: readonly StoredRound[]): StoredRound {
  const [round] = rounds;
  if (round === undefined) throw new Refused('surveys.round-unknown');
  return round;
}

function stateOf({ opens, closes, closedOn }: StoredRound, today: string): 'coming' | 'open' | 'closed' {
  if (closedOn !== null || today > closes) return 'closed';
  return today < opens ? 'coming' : 'open';
}
