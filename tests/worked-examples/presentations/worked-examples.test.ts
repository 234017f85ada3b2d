import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { faultOfApplyBy, proposeApplyBy, resultAskedFrom } from '@kohtaanto/rules/presentations/apply-by.ts';
import { bindingOffer } from '@kohtaanto/rules/presentations/binding-offer.ts';
import { candidateStates, columnOf, needsOfStep, needsOpenVacancy, stepsFrom } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import type { CandidateState } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import {
  afterWithdrawal, answerBy, askableFields, consentFields, consentStanding, consentTimes, holdsUntil, mayPresent, needsOwnWish,
} from '@kohtaanto/rules/presentations/employer-consent.ts';
import type { ConsentField } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { reachOf } from '@kohtaanto/rules/presentations/employer-reach.ts';
import { codesOfStep, meaningOfResult, offerResultCodes } from '@kohtaanto/rules/presentations/offer-results.ts';
import type { OfferResultCode } from '@kohtaanto/rules/presentations/offer-results.ts';

function rows(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n').filter((line) => line.startsWith('|'));
  const read = lines.slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  const width = lines[0]?.split('|').length ?? 0;
  if (read.length < 5 || read.some((row) => row.length !== width - 2)) throw new Error(`${file}: a row that cannot be read`);
  return read;
}
const day = (text = '–') => (text === '–' ? null : plainDate(text));

describe('worked examples', () => {
  test.each(rows('binding-offers.md'))('made %s, %s, interview %s, by %s, "%s": binds %s', (made = '', kind, interview, applyBy, besides = '', binds = '', by, because) => {
    const found = bindingOffer({
      kind: kind === 'hint' ? 'hint' : 'offer', searching: !besides.includes('no search'), initialInterviewOn: day(interview), applyBy: day(applyBy),
      dutyMet: besides.includes('duty met'), profilePublished: besides.includes('profile published'),
    }, plainDate(made));
    const told = { binds: `${found.binding ? 'yes' : 'no'}${found.confidence === 'open' ? ', open' : ''}`, by: found.ruleVersion, because: found.because.map(({ code }) => code).join(', ') };
    expect(told).toEqual({ binds, by, because });
    expect(found.because.every(({ citation }) => citation.section !== '')).toBe(true);
  });

  test.each(rows('reach.md'))('protected %s, known %s, consented "%s": %s', (isProtected, known, consented = '', reach) => {
    const fields = consented === '' ? null : consented.split(', ') as ConsentField[];
    expect(reachOf({ isProtected: isProtected === 'yes', hasPhoneOrEmail: known === 'yes', consented: fields })).toBe(reach);
  });

  test.each(rows('apply-by.md'))('made %s, closes %s: by %s, asked from %s', (made = '', closes, proposed, asked) => {
    const by = proposeApplyBy(plainDate(made), day(closes));
    expect([formatIso(by), formatIso(resultAskedFrom(by))]).toEqual([proposed, asked]);
    expect(faultOfApplyBy(by, plainDate(made), day(closes))).toBeNull();
  });

  test.each(rows('consents.md'))('asked %s, %s %s, withdrawn %s, presented %s: on %s %s', (asked = '', answer, answered, withdrawn, presented, today = '', standing, may, after) => {
    const answeredOn = day(answered);
    const facts = {
      expiresOn: answerBy(plainDate(asked), consentTimes), answer: answer === 'given' || answer === 'refused' ? answer : null,
      holdsUntil: answer === 'given' && answeredOn !== null ? holdsUntil(answeredOn, consentTimes) : null, withdrawnOn: day(withdrawn),
    } as const;
    expect([consentStanding(facts, plainDate(today)), mayPresent(facts, plainDate(today)) ? 'yes' : 'no', afterWithdrawal(day(presented))]).toEqual([standing, may, after]);
  });

  test.each([['2026-11-18', '2026-11-18'], ['2026-12-24', '2026-11-23'], ['2026-11-09', '2026-11-09']])('a question asked on 9.11.2026 of a vacancy that closes on %s waits until %s', (closes, until) => {
    expect(formatIso(answerBy(plainDate('2026-11-09'), consentTimes, plainDate(closes)))).toBe(until);
  });

  test.each(rows('results.md'))('%s, binds %s, by %s, applied %s: %s', (code, binds, applyBy, applied, means, fact) => {
    const found = meaningOfResult(code as OfferResultCode, { binding: binds === 'yes', applyBy: day(applyBy), appliedOn: day(applied) });
    expect([found.outcome, found.fact === null ? '–' : `${found.fact.kind} ${formatIso(found.fact.day)}`]).toEqual([means, fact]);
  });

  test.each(rows('candidate-steps.md'))('from %s to %s: %s', (from, to, answer, vacancy) => {
    const [before, after] = [from as CandidateState, to as CandidateState];
    const needs = needsOfStep(before, after);
    expect(needs === undefined ? 'no' : needs.join(', ') || 'yes').toBe(answer);
    if (needs !== undefined) expect(needsOpenVacancy(after) ? 'only while open' : 'any').toBe(vacancy);
  });
});

describe('what always holds', () => {
  test('nobody is told of but by a consent, and no way leads there past it', () => {
    const before = candidateStates.filter((from) => needsOfStep(from, 'presented') !== undefined);
    expect(before).toEqual(['consent-given']);
    expect(candidateStates.filter((from) => needsOfStep(from, 'consent-given') !== undefined)).toEqual(['consent-asked']);
    for (const from of ['consent-given', 'presented', 'interview', 'chosen', 'not-chosen'] as const) expect(stepsFrom(from, false)).toContain('consent-withdrawn');
  });

  test('once the vacancy is not open nobody new is drawn in, and every state has a column', () => {
    for (const from of candidateStates) {
      for (const to of stepsFrom(from, false)) expect(['listed', 'consent-asked', 'consent-given', 'presented']).not.toContain(to);
      expect(columnOf(from)).toBeTypeOf('string');
    }
  });

  test('a refusal is not worn down by asking, and a protected person’s contacts are never asked for', () => {
    expect([needsOwnWish([]), needsOwnWish(['unanswered', 'worn-out']), needsOwnWish(['refused']), needsOwnWish(['withdrawn', 'unanswered'])]).toEqual([false, false, true, true]);
    expect(askableFields(consentFields, true)).toEqual(consentFields.filter((field) => field !== 'contacts'));
    expect(askableFields(['education', 'contacts'], false)).toEqual(['contacts', 'education']);
  });

  test('every code of a step is a national one', () => {
    for (const to of ['interview', 'chosen', 'not-chosen'] as const) expect(codesOfStep(to).every((code) => offerResultCodes.includes(code))).toBe(true);
    expect(codesOfStep('listed')).toEqual([]);
  });
});
