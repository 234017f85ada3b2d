import { describe, expect, test } from 'vitest';
import { formatIso, plainDate } from '../foundations/plain-date.ts';
import { search } from '../../testing/facts-builder.ts';
import {
  firstDayOfNewInitialInterview,
  lastValidDay,
  mayLimitOnlineRestart,
  mayRegister,
  newInitialInterviewOnRestart,
} from './job-search-validity.ts';

const all = { gaveInformation: true, gaveContactDetails: true, tookRequiredSteps: true };

describe('registration (27 and 29 §)', () => {
  test('asks for each condition by its name', () => {
    expect(mayRegister(all)).toMatchObject({ ok: true });
    const refusalOf = (result: ReturnType<typeof mayRegister>) => (result.ok ? '' : result.refusal.code);
    expect(refusalOf(mayRegister({ ...all, gaveInformation: false }))).toBe(
      'registration-information-missing',
    );
    expect(refusalOf(mayRegister({ ...all, gaveContactDetails: false }))).toBe(
      'registration-contact-details-missing',
    );
    expect(refusalOf(mayRegister({ ...all, tookRequiredSteps: false }))).toBe('registration-steps-missing');
    expect(refusalOf(mayRegister({ ...all, rightToWork: false }))).toBe('registration-no-right-to-work');
    expect(refusalOf(mayRegister(all, 'clarification-missing'))).toBe('registration-clarifications-missing');
    expect(mayRegister({ ...all, gaveClarifications: true }, 'clarification-missing')).toMatchObject({
      ok: true,
    });
    expect(mayRegister(all, 'own-notice')).toMatchObject({ ok: true, value: { section: { section: '29' } } });
  });

  test('may be closed on the net after two of the endings', () => {
    expect(mayLimitOnlineRestart('no-contact')).toBe(true);
    expect(mayLimitOnlineRestart('clarification-missing')).toBe(true);
    expect(mayLimitOnlineRestart('own-notice')).toBe(false);
  });
});

describe('a restart (31.2)', () => {
  test('six months after the last day of validity brings a new initial interview', () => {
    const last = lastValidDay(search('2024-11-04', '2025-08-31'));
    expect(last && formatIso(last)).toBe('2025-08-31');
    expect(formatIso(firstDayOfNewInitialInterview(plainDate('2025-08-31')))).toBe('2026-02-28');
    expect(newInitialInterviewOnRestart(plainDate('2025-08-31'), plainDate('2026-02-27'))).toBe(false);
    expect(newInitialInterviewOnRestart(plainDate('2025-08-31'), plainDate('2026-02-28'))).toBe(true);
    expect(lastValidDay(search('2024-11-04'))).toBeUndefined();
  });
});
