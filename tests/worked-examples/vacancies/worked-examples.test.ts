import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessIdCheckDigit, parseBusinessId } from '@kohtaanto/rules/employers/business-id.ts';
import { industryDivisions, sectionOfIndustry } from '@kohtaanto/rules/employers/industries.ts';
import { promiseStanding } from '@kohtaanto/rules/employers/promise-clock.ts';
import { periodOfDays } from '@kohtaanto/rules/foundations/period.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { adviceCodes, adviseVacancy } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import type { VacancyDraft } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import { conflictOfClosing } from '@kohtaanto/rules/vacancies/closing-result.ts';
import type { Closing } from '@kohtaanto/rules/vacancies/closing-result.ts';
import { findDiscriminatingWording } from '@kohtaanto/rules/vacancies/discriminating-wording.ts';
import { findDuplicates } from '@kohtaanto/rules/vacancies/duplicates.ts';
import { needsOfTransition, transitionsFrom, vacancyStates } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { faultsOfDecision, refusalGroundCodes } from '@kohtaanto/rules/vacancies/refusal-grounds.ts';
import type { RefusalGroundCode } from '@kohtaanto/rules/vacancies/refusal-grounds.ts';
import { adviceSentence } from '@kohtaanto/words/vacancies/advice-words.ts';
import { languages } from '@kohtaanto/words/language.ts';

function rows(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n').filter((line) => line.startsWith('|'));
  const read = lines.slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  const width = lines[0]?.split('|').length ?? 0;
  if (read.length < 5 || read.some((row) => row.length !== width - 2)) throw new Error(`${file}: a row that cannot be read`);
  return read;
}
const day = (text: string | undefined) => (text === undefined || text === '' ? null : plainDate(text));

describe('worked examples', () => {
  test.each(rows('business-ids.md'))('Y-tunnus %s is %s', (given = '', answer) => {
    const read = parseBusinessId(given);
    expect(read.ok ? read.value : read.refusal.code).toBe(answer);
  });

  test.each(rows('promises.md'))('a promise due %s, kept "%s", on %s is %s', (due = '', kept, today = '', state, over) => {
    expect(promiseStanding({ due: plainDate(due), keptOn: day(kept) }, plainDate(today))).toMatchObject({ state, daysOver: Number(over) });
  });

  test.each(rows('wordings.md'))('"%s" sets apart by %s', (text = '', grounds) => {
    expect(findDiscriminatingWording(text).map(({ ground }) => ground).join(', ') || '–').toBe(grounds);
  });

  test.each(rows('decisions.md'))('%s, "%s": lacks %7$s', (ground, reason = '', urged, heard, decided = '', notice, lacks) => {
    const faults = faultsOfDecision({
      ground: ground as RefusalGroundCode, reason, urgedOn: day(urged), heardOn: day(heard), decidedOn: plainDate(decided), noticeOn: day(notice),
    }, plainDate('2026-11-23'));
    expect(refusalGroundCodes).toContain(ground);
    expect(faults.join(', ') || '–').toBe(lacks);
  });

  test.each(rows('closings.md'))('%s with "%s" (%s of %s) and %s chosen: %s', (state, result, filled = '', places, chosen, conflict) => {
    const closing = { state, result: result === '' ? null : result, placesFilled: filled === '' ? null : Number(filled), places: Number(places) } as Closing;
    expect(conflictOfClosing(closing, Number(chosen)) ?? '–').toBe(conflict);
  });

  test.each(rows('duplicates.md'))('"%s" and "%s"', (one = '', other = '', place, text, time, reasons) => {
    const said = 'Palvelet asiakkaita ja täytät hyllyt, työ on arkisin päivällä ja joka toinen lauantai.';
    const of = { vacancyId: 'a', employer: 'x', isco: '5223', municipality: '790', title: one, description: said, announced: periodOfDays(plainDate('2026-11-01'), plainDate('2026-11-30')) };
    const found = findDuplicates(of, [of, {
      ...of, vacancyId: 'b', title: other, municipality: place === 'yes' ? '790' : '581', description: text === 'yes' ? said : 'Ajat trukkia yövuorossa.',
      ...(time === 'yes' ? {} : { announced: periodOfDays(plainDate('2026-12-01'), plainDate('2026-12-31')) }),
    }]);
    expect(found[0]?.reasons.join(', ') ?? '–').toBe(reasons);
  });
});

const ready: VacancyDraft = {
  facts: {
    occupation: { isco: '5120', concept: null }, skills: [], licences: [{ of: 'hygiene-passport', must: true }], languages: [], education: null, municipality: '790', remote: 'no',
    workingTime: 'full-time', shifts: ['day'], contract: 'permanent', begins: null, monthlyPay: { from: 240_000 as never, to: null }, demands: [],
  },
  title: 'Kokki', description: 'Valmistat lounaan kahden kokin kanssa. Työ on arkisin kello 7–15. Perehdytämme hyvin. Sinulla on jo kokemusta keittiötyöstä, ja voit aloittaa pian. Työpaikka on keskustassa bussien varrella.',
  language: 'fi', closes: plainDate('2026-12-18'), places: 1, apply: 'rekry@example.invalid', onlySubsidised: false,
};
const today = plainDate('2026-11-23');
const codes = (more: Partial<VacancyDraft>, facts: Partial<VacancyDraft['facts']> = {}) =>
  adviseVacancy({ ...ready, ...more, facts: { ...ready.facts, ...facts } }, today).map(({ code }) => code);

describe('advice on a vacancy', () => {
  test.each<[string, Partial<VacancyDraft>, Partial<VacancyDraft['facts']>, readonly string[]]>([
    ['one that is ready', {}, {}, []],
    ['without place', {}, { municipality: null }, ['place-missing']],
    ['without place, but wholly remote', {}, { municipality: null, remote: 'wholly' }, []],
    ['closed already', { closes: plainDate('2026-11-22') }, {}, ['closing-past']],
    ['closing today', { closes: today }, {}, []],
    ['of a megabyte', { description: `${ready.description} ${'työ '.repeat(250_000)}` }, {}, ['text-too-long', 'long-sentences']],
    ['with markup', { description: `<b>${ready.description}</b>` }, {}, ['markup']],
    ['without pay', {}, { monthlyPay: null }, ['pay-not-shown']],
    ['without pay, by the agreement', { description: `${ready.description} Palkka työehtosopimuksen mukaan.` }, { monthlyPay: null }, ['pay-by-agreement']],
    ['without shifts, told in the text', { description: `${ready.description} Iltavuoroja.` }, { shifts: [] }, ['shifts-unclear']],
    ['without the licence of the work', {}, { licences: [] }, ['licence-not-asked']],
    ['of seven musts', {}, { skills: ['a', 'b', 'c', 'd', 'e', 'f'].map((of) => ({ of: `own:${of}`, must: true })) }, ['too-many-musts', 'wishes-as-musts']],
    ['with a language too high for the hands', {}, { occupation: { isco: '9112', concept: null }, languages: [{ of: { language: 'fi', level: 'C1' }, must: true }] }, ['language-too-high']],
    ['the same as a wish', {}, { occupation: { isco: '9112', concept: null }, languages: [{ of: { language: 'fi', level: 'C1' }, must: false }] }, []],
    ['mixed of two languages', { description: `${ready.description} We are looking for you. You will work with the team and have the best of days.` }, {}, ['mixed-language']],
    ['in another language than chosen', { language: 'sv' }, {}, ['other-language']],
    ['for the subsidised alone', { onlySubsidised: true }, {}, ['only-subsidised']],
    ['shouting', { title: 'KOKKI SASTAMALAAN' }, {}, ['title-shouts']],
  ])('%s', (_name, more, facts, expected) => {
    expect(codes(more, facts)).toEqual(expected);
  });

  test('what stops comes first, then what the law is about', () => {
    const found = adviseVacancy({ ...ready, description: 'Haemme naista.', apply: '', facts: { ...ready.facts, monthlyPay: null } }, today);
    expect(found.map(({ code }) => code)).toEqual(['apply-missing', 'discriminating', 'pay-not-shown', 'description-short']);
    expect(found[1]?.law.map(({ act, note }) => [act, note])).toEqual([['609/1986', 'text-not-at-hand'], ['609/1986', 'text-not-at-hand']]);
  });

  test('any text is read without failing, and every advice is a sentence in three languages', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 60 }), (description, title) => {
      for (const advice of adviseVacancy({ ...ready, description, title, facts: { ...ready.facts, occupation: null, shifts: [] } }, today)) {
        expect(adviceCodes).toContain(advice.code);
        for (const language of languages) expect(adviceSentence(advice, language)).not.toMatch(/\{\w+\}|undefined/u);
      }
    }), { numRuns: 60 });
  });
});

describe('what always holds', () => {
  test('a number with its own check digit is read as itself, and with any other it is not', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 9 }), (number, digit) => {
      const digits = String(number).padStart(7, '0');
      const check = businessIdCheckDigit(digits);
      const read = parseBusinessId(`${digits}-${digit}`);
      expect(read.ok).toBe(check === digit);
    }), { numRuns: 200 });
  });

  test('every way of a vacancy leads to a state, and what was refused can be mended', () => {
    for (const from of vacancyStates) {
      for (const { to, needs } of transitionsFrom(from)) expect([vacancyStates.includes(to), needsOfTransition(from, to)]).toEqual([true, needs]);
    }
    expect(transitionsFrom('closed')).toEqual([]);
    for (const state of ['refused', 'removed'] as const) expect(transitionsFrom(state).map(({ to }) => to)).toEqual(['draft']);
    expect(needsOfTransition('draft', 'filled')).toBeUndefined();
  });

  test('the industrial classification has 88 divisions in 21 sections, as NACE Rev. 2 has', () => {
    expect(industryDivisions).toHaveLength(88);
    expect(new Set(industryDivisions.map(sectionOfIndustry)).size).toBe(21);
    expect([sectionOfIndustry('47'), sectionOfIndustry('47111'), sectionOfIndustry('34'), sectionOfIndustry('4')]).toEqual(['G', 'G', undefined, undefined]);
  });
});
