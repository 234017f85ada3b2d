import { describe, expect, it } from 'vitest';
import { answersText, previousOf, roundHeadline, roundReadings, surveyReading } from './survey-readings.ts';
import type { RoundAnswer } from './survey-readings.ts';
import { surveysHeadline } from './surveys-headline.ts';

const today = '2026-11-23';
const said = (text: string) => ({ fi: text, sv: `${text} sv`, en: `${text} en` });

type Round = RoundAnswer['round'];
const round = (different: Partial<Round> = {}): Round => ({
  roundId: 'newest', survey: 'equality', version: 1, opens: '2026-05-01', closes: '2026-05-14', closedOn: '2026-05-14', state: 'told',
  invented: false, band: null, respondents: 128, total: 67, ...different,
});

function answer(different: Partial<RoundAnswer> = {}): RoundAnswer {
  return {
    round: round(), address: 'https://kohtaanto.example.fi/answer/abc', mayOpen: true, leastAnswers: 10,
    questionnaire: {
      survey: 'equality', version: 1, audience: 'jobseekers', name: said('Kartoitus'), intro: said(''), items: [], backgrounds: [],
    },
    items: [
      { id: 'respect', short: said('Kohtelu'), scored: true, health: false, basis: [] },
      { id: 'online', short: said('Verkko'), scored: true, health: false, basis: [] },
      { id: 'hidden', short: said('Salattava'), scored: true, health: false, basis: [] },
      { id: 'discriminated', short: said('Syrjintä'), scored: false, health: false, basis: [] },
    ],
    backgrounds: [{ id: 'age', heading: said('Ikä'), codes: [{ code: '-29', name: said('alle 30') }, { code: '55-', name: said('yli 55') }] }],
    result: {
      scoreVersion: 1, rule: 'r', respondents: 128, total: 67,
      items: [
        { item: 'respect', counts: { low: 5, middle: 20, high: 95, none: 8 }, score: 78, net: 75 },
        { item: 'online', counts: { low: 29, middle: 53, high: 40, none: 6 }, score: 53, net: 9 },
        { item: 'hidden', counts: { low: 'suppressed', middle: 1, high: 1, none: 'suppressed' }, score: 'suppressed', net: 'suppressed' },
        { item: 'discriminated', counts: { low: 107, middle: 0, high: 9, none: 12 }, score: null, net: null },
      ],
      groups: [
        { dimension: 'age', code: '-29', respondents: 30, total: 57, scores: {} },
        { dimension: 'age', code: '55-', respondents: 'suppressed', total: 'suppressed', scores: {} },
        { dimension: 'age', code: 'untold', respondents: 9, total: 40, scores: {} },
      ],
    },
    trend: [
      { roundId: 'first', closedOn: '2025-11-14', version: 1, respondents: 120, total: 65, scores: { respect: 73, online: 53 } },
      { roundId: 'newest', closedOn: '2026-05-14', version: 1, respondents: 128, total: 67, scores: { respect: 78, online: 53 } },
    ],
    official: [], ...different,
  };
}

describe('the sentence of a round', () => {
  it('says the score and how it compares, in three languages', () => {
    expect(roundHeadline(answer(), today, 'fi')).toBe('Kartoitus sai 67 pistettä sadasta, 2 enemmän kuin viimeksi.');
    expect(roundHeadline(answer(), today, 'sv')).toBe('Kartoitus sv: 67 poäng av hundra, 2 mer än senast.');
    expect(roundHeadline(answer(), today, 'en')).toBe('Kartoitus en: 67 points of a hundred, 2 more than last time.');
  });

  it('compares with nothing hidden, and makes no number of an end of the scale', () => {
    const before = answer().trend.map((each, at) => (at === 0 ? { ...each, total: 'suppressed' as const } : each));
    expect(roundHeadline(answer({ trend: before }), today, 'fi')).toBe('Kartoitus sai 67 pistettä sadasta.');
    expect(roundHeadline(answer({ round: round({ total: 'at-least' }) }), today, 'fi')).toBe('Kartoitus sai vähintään 95 pistettä sadasta.');
    expect(roundHeadline(answer({ round: round({ total: 'suppressed' }) }), today, 'fi')).toBe('Kartoitus: 128 vastausta, kokonaispisteet salataan.');
  });

  it('tells an open round by its last day and its step', () => {
    const open = round({ state: 'open', closedOn: null, closes: '2026-12-12', band: { from: 10, to: 24 }, respondents: null, total: null });
    expect(roundHeadline(answer({ round: open, result: null }), today, 'fi')).toBe('Kartoitus on auki la\u00a012.12. asti. Vastauksia on 10\u2060–\u206024.');
    expect(roundHeadline(answer({ round: { ...open, state: 'coming', opens: '2026-12-01' }, result: null }), today, 'fi')).toBe('Kartoitus avautuu ti\u00a01.12.');
    expect(roundHeadline(answer({ round: round({ state: 'too-few' }), result: null }), today, 'fi')).toBe('Kartoitus: tulosta ei ole.');
    expect(answersText({ ...open, band: { from: 0, to: 9 } }, 'sv')).toBe('färre än 10');
    expect(answersText({ ...open, band: { from: 5000, to: null } }, 'en')).toBe('5\u00a0000+');
  });
});

describe('what is worth reading', () => {
  it('names best and worst, what moved, the lowest group and discrimination, of told figures only', () => {
    expect(roundReadings(answer(), 'fi')).toEqual([
      'Parhaat pisteet sai kohtelu (78), heikoimmat verkko (53).',
      'Eniten muuttui kohtelu: +5 pistettä edellisestä kierroksesta.',
      'Matalimmat pisteet ovat ryhmällä alle 30: 57, kun kaikilla ne ovat 67.',
      'Vastaajia on 128, ja heistä 9 kertoi kokeneensa syrjintää palvelussa.',
    ]);
    expect(roundReadings(answer(), 'en').join(' ')).not.toMatch(/Salattava|yli 55/u);
  });

  it('says nothing where there is nothing to say', () => {
    expect(roundReadings(answer({ result: null }), 'sv')).toEqual([]);
    const bare = answer();
    expect(roundReadings({ ...bare, items: [], backgrounds: [], result: bare.result === null ? null : { ...bare.result, items: [], groups: [] } }, 'sv')).toEqual([]);
  });

  it('finds the round before', () => {
    expect(previousOf(answer())?.roundId).toBe('first');
    expect(previousOf(answer({ round: round({ roundId: 'first' }) }))).toBeUndefined();
  });
});

describe('the page of all surveys', () => {
  it('says what is open, or what was told last', () => {
    const survey = { survey: 'equality' as const, version: 1, name: said('Kartoitus'), audience: 'jobseekers', items: 10, official: [] };
    const open = round({ state: 'open', closedOn: null, closes: '2026-12-12', band: { from: 25, to: 49 }, respondents: null, total: null });
    expect(surveysHeadline([{ ...survey, rounds: [open, round()] }], today, 'sv')).toBe('Kartoitus sv är öppen till och med lör\u00a012.12. Svaren är 25\u2060–\u206049.');
    expect(surveysHeadline([{ ...survey, rounds: [round()] }], today, 'en')).toBe('No round is open. Last: Kartoitus en, 67 points of a hundred.');
    expect(surveysHeadline([], today, 'fi')).toBe('Yhtään kierrosta ei ole auki.');
  });

  it('compares the last two told rounds of a survey', () => {
    expect(surveyReading([round(), round({ total: 70 })], today, 'fi')).toBe('−3 pistettä edellisestä kierroksesta.');
    expect(surveyReading([round(), round()], today, 'en')).toBe('The same as the round before.');
    expect(surveyReading([round({ total: 'suppressed' }), round()], today, 'sv')).toBe('Jämförelsen kan inte visas.');
    expect(surveyReading([], today, 'sv')).toBe('Inget resultat ännu.');
  });
});
