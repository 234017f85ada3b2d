import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { addDays, formatIso, parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { newestQuestionnaire, surveyIds } from '@kohtaanto/rules/surveys/catalogue.ts';
import { leastAnswers } from '@kohtaanto/rules/surveys/round-result.ts';
import { questionnaireWords } from '@kohtaanto/words/surveys/questionnaire-words.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { closeDueRounds, fixRound } from './close-rounds.ts';
import { routes } from './contract.ts';
import { headingOf, namedGroups, questionnaireOf, shortOf, textsOf } from './questionnaire-texts.ts';
import { asTold, listRounds, municipalitiesOn, readOfficial, readPlaces } from './rounds-store.ts';
import type { Official, StoredRound } from './rounds-store.ts';

const mayOpen = ({ roles }: AccessScope): boolean => roles.some((role) => role === 'director' || role === 'service-coordinator');
const LONGEST_DAYS = 366;

export function routeStaff(platform: Platform): void {
  const { http, database, audit, config } = platform;
  const addressOf = (roundId: string): string => `${config.origin}/answer/${roundId}`;

  http.handle(routes.listSurveys, async ({ scope, today }) => {
    await closeDueRounds(platform);
    return database.read(scope, async (tx) => {
      const rounds = await listRounds(tx, scope);
      const official = await readOfficial(tx, scope.areaId);
      return {
        mayOpen: mayOpen(scope), leastAnswers: leastAnswers(),
        surveys: surveyIds.map((survey) => {
          const { version, audience, items, indicator } = newestQuestionnaire(survey);
          return {
            survey, version, audience, items: items.length, name: questionnaireWords(survey, version).name,
            rounds: rounds.filter((round) => round.survey === survey).map((round) => asTold(round, formatIso(today))),
            official: ofMeasure(official, indicator),
          };
        }),
      };
    });
  });

  http.handle(routes.openRound, async ({ scope, today, body }) => {
    refuseDays(body, formatIso(today));
    await closeDueRounds(platform);
    const roundId = drawRoundId();
    await database.write(scope, async (tx) => {
      const open = (await listRounds(tx, scope)).find(({ survey, closedOn }) => survey === body.survey && closedOn === null);
      if (open !== undefined) throw new Refused('surveys.round-open-already');
      const { version } = newestQuestionnaire(body.survey);
      const municipalities = await municipalitiesOn(tx, scope.areaId, body.opens);
      const { numAffectedRows } = await sql`
        insert into office.survey_round (area_id, round_id, survey, version, opens, closes, municipalities)
        values (${scope.areaId}, ${roundId}, ${body.survey}, ${version}, ${body.opens}::date, ${body.closes}::date, ${municipalities}::text[])
        on conflict (area_id, survey) where closed_on is null do nothing`.execute(tx);
      // Another opened one in the same moment.
      if (numAffectedRows === 0n) throw new Refused('surveys.round-open-already');
      await audit.record(tx, scope, { action: 'surveys.open-round', outcome: 'allowed', detail: { survey: body.survey, roundId } });
    });
    return { roundId, address: addressOf(roundId) };
  });

  http.handle(routes.closeRound, ({ scope, today, params }) => database.write(scope, async (tx) => {
    const round = await getRound(tx, scope, params.roundId);
    if (round.closedOn !== null) throw new Refused('surveys.round-closed-already');
    await fixRound(tx, round, formatIso(today));
    await audit.record(tx, scope, { action: 'surveys.close-round', outcome: 'allowed', detail: { roundId: round.roundId } });
    return asTold(await getRound(tx, scope, params.roundId), formatIso(today));
  }));

  http.handle(routes.getRound, async ({ scope, today, params }) => {
    await closeDueRounds(platform);
    return database.read(scope, async (tx) => {
      const rounds = await listRounds(tx, scope);
      const round = rounds.find(({ roundId }) => roundId === params.roundId);
      if (round === undefined) throw new Refused('surveys.round-unknown');
      const questionnaire = questionnaireOf(round.survey, round.version);
      const places = await readPlaces(tx, round.municipalities);
      return {
        round: asTold(round, formatIso(today)), address: addressOf(round.roundId), mayOpen: mayOpen(scope), leastAnswers: leastAnswers(),
        questionnaire: textsOf(questionnaire, places),
        items: questionnaire.items.map((item) => ({
          id: item.id, short: shortOf(questionnaire, item.id), scored: item.scored, health: item.sensitivity === 'health',
          basis: [...item.basis],
        })),
        backgrounds: questionnaire.backgrounds.map((each) => ({ id: each.id, heading: headingOf(each), codes: namedGroups(each, places) })),
        result: copied(round.told),
        trend: trendOf(rounds.filter(({ survey }) => survey === round.survey)),
        official: ofMeasure(await readOfficial(tx, scope.areaId), questionnaire.indicator),
      };
    });
  });
}

async function getRound(tx: Tx, scope: AccessScope, roundId: string): Promise<StoredRound> {
  const [round] = await listRounds(tx, scope, roundId);
  if (round === undefined) throw new Refused('surveys.round-unknown');
  return round;
}

const ofMeasure = (official: readonly Official[], measure: string | null) =>
  official.filter((each) => each.measure === measure).map(({ period, value, source, importedAt }) => ({ period, value, source, importedAt }));

const copied = (told: StoredRound['told']) =>
  (told === null ? null : { ...told, items: [...told.items], groups: [...told.groups] });

/** The totals and items of closed rounds, oldest first: each as it was told when it closed. */
function trendOf(rounds: readonly StoredRound[]) {
  return rounds.toReversed().flatMap(({ roundId, closedOn, version, told }) => (told === null || closedOn === null ? [] : [{
    roundId, closedOn, version, respondents: told.respondents, total: told.total,
    scores: Object.fromEntries(told.items.flatMap(({ item, score }) => (score === null ? [] : [[item, score] as const]))),
  }]));
}

/** All that is wrong with the days at once. */
function refuseDays({ opens, closes }: { readonly opens: string; readonly closes: string }, today: string): void {
  const faults: Fault[] = [];
  if (opens < today) faults.push({ path: 'opens', code: 'surveys.days-in-past' });
  if (closes < opens) faults.push({ path: 'closes', code: 'surveys.days-backwards' });
  const first = parsePlainDate(opens);
  if (first !== undefined && closes > formatIso(addDays(first, LONGEST_DAYS))) faults.push({ path: 'closes', code: 'surveys.days-too-long' });
  if (faults.length > 0) throw new Refused('fields-faulty', {}, { faults });
}

/** No letter that could be read as another: the address is also typed from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

function drawRoundId(): string {
  return Array.from({ length: 12 }, () => letters[randomInt(letters.length)] ?? '').join('');
}
