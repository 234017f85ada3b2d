import type { Language } from '@kohtaanto/words/language.ts';
import { formatDay } from '@kohtaanto/words/dates.ts';
import type { Answer } from '../app/api-routes.ts';
import { answersText } from './survey-readings.ts';

type Survey = Answer<'GET /api/surveys'>['surveys'][number];

/** What matters of the surveys today: what is open, or what was told last. */
export function surveysHeadline(surveys: readonly Survey[], today: string, language: Language): string {
  const rounds = surveys.flatMap(({ name, rounds: each }) => each.map((round) => ({ name: name[language], round })));
  const open = rounds.filter(({ round }) => round.state === 'open').toSorted((a, b) => (a.round.closes < b.round.closes ? -1 : 1))[0];
  if (open !== undefined) {
    const [last, answers] = [formatDay(open.round.closes, language, today), answersText(open.round, language)];
    return {
      fi: `${open.name} on auki ${last} asti. Vastauksia on ${answers}.`,
      sv: `${open.name} är öppen till och med ${last}. Svaren är ${answers}.`,
      en: `${open.name} is open until ${last}. There are ${answers} answers.`,
    }[language];
  }
  const last = rounds.filter(({ round }) => typeof round.total === 'number')
    .toSorted((a, b) => ((a.round.closedOn ?? '') < (b.round.closedOn ?? '') ? 1 : -1))[0];
  if (last !== undefined) {
    return {
      fi: `Yhtään kierrosta ei ole auki. Viimeksi: ${last.name}, ${String(last.round.total)} pistettä sadasta.`,
      sv: `Ingen omgång är öppen. Senast: ${last.name}, ${String(last.round.total)} poäng av hundra.`,
      en: `No round is open. Last: ${last.name}, ${String(last.round.total)} points of a hundred.`,
    }[language];
  }
  return { fi: 'Yhtään kierrosta ei ole auki.', sv: 'Ingen omgång är öppen.', en: 'No round is open.' }[language];
}
