import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { deriveObligations } from '@kohtaanto/rules/obligations/derive-obligations.ts';
import type { JobseekerFacts } from '@kohtaanto/rules/obligations/facts.ts';
import { reasonCodes } from '@kohtaanto/rules/obligations/reason-codes.ts';
import { dutyReasonCodes } from '@kohtaanto/rules/search-obligation/propose-duty.ts';
import { describe, expect, it } from 'vitest';
import { chainSteps, computedNote } from './chain.ts';
import { languages } from './language.ts';
import {
  hasSentence,
  reasonAt,
  reasonSentence,
  reasonText,
  sectionHref,
  sectionLabel,
  sectionShort,
} from './reasons.ts';

const rulesFolder = join(import.meta.dirname, '../../rules/src');

/** Every code written in the rules' own files, also those that no list names. */
function codesWrittenInRules(): readonly string[] {
  const files = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' }).filter(
    // Answers to a survey have faults, not reasons.
    (name) => name.endsWith('.ts') && !name.includes('.test') && !name.startsWith('surveys'),
  );
  return files.flatMap((name) => {
    const text = readFileSync(join(rulesFolder, name), 'utf8');
    return [
      ...text.matchAll(
        /(?:\breason\(\s*|\bbecause\(\s*|\bcode: )'((?:group|duty|lapse|fell|rests|search|plan)-[a-z-]+)'/g,
      ),
    ].flatMap((match) => match[1] ?? []);
  });
}

const facts: JobseekerFacts = {
  searches: [
    {
      period: { start: plainDate('2026-02-09'), end: null },
      requested: plainDate('2026-02-09'),
      registered: plainDate('2026-02-09'),
    },
  ],
  statuses: [{ code: '02', period: { start: plainDate('2026-02-09'), end: null } }],
  services: [
    {
      kind: 'work-trial',
      period: { start: plainDate('2026-04-01'), end: plainDate('2026-07-01') },
      estimatedEnd: plainDate('2026-07-01'),
    },
  ],
  contacts: [
    { kind: 'initial-interview', day: plainDate('2026-02-19') },
    { kind: 'job-search-discussion', day: plainDate('2026-08-24') },
  ],
  plans: [
    {
      kind: 'employment-plan',
      madeOn: plainDate('2026-08-24'),
      approvedByAuthorityOn: plainDate('2026-08-24'),
      reportBy: plainDate('2026-11-20'),
      duty: { startsOn: plainDate('2026-08-24'), perPeriod: 4, periodMonths: 1, periods: 3 },
    },
  ],
  reports: [{ day: plainDate('2026-09-10'), opportunities: 4 }],
  lapses: [],
  profiles: [],
  grounds: [],
  knownEndings: [],
  requests: [],
};

describe('every reason of the rules has a sentence', () => {
  const structural = ['long-term', 'repeated', 'unemployed-after-service', 'service-after-service'];
  const promised = [
    ...reasonCodes,
    ...dutyReasonCodes,
    ...structural.map((part) => `group-structural-${part}`),
  ];

  it.each([...new Set([...promised, ...codesWrittenInRules()])])('%s', (code) => {
    expect(hasSentence(code)).toBe(true);
    for (const language of languages) {
      const sentence = reasonSentence(
        { code, day: '2026-08-24', values: { number: 2, of: 5, kind: 'coaching' } },
        language,
      );
      expect(sentence).not.toBe('');
      expect(sentence).not.toBe(code);
      expect(sentence).not.toMatch(/undefined|NaN|!|\s\s/);
    }
  });

  it('finds the codes in the files at all', () => {
    expect(codesWrittenInRules()).toContain('group-age');
    expect(codesWrittenInRules()).toContain('fell-search-ended');
  });

  it('and the reasons of a real case can all be said, in a chain that ends on its day', () => {
    const obligations = deriveObligations(facts, plainDate('2026-11-23'));
    expect(obligations.length).toBeGreaterThan(3);
    for (const obligation of obligations) {
      for (const reason of obligation.because) expect(hasSentence(reason.code), reason.code).toBe(true);
      const steps = chainSteps(obligation, 'fi');
      expect(steps.every((step) => step.text !== '')).toBe(true);
    }
    const discussion = obligations.find(
      (each) => each.kind === 'job-search-discussion' && each.state === 'open',
    );
    expect(discussion && chainSteps(discussion, 'fi').map((step) => `${step.at} ${step.text}`)).toEqual([
      '24.8. Edellinen työnhakukeskustelu pidettiin',
      '+\u00a03\u00a0kk Keskustelu järjestetään kolmen kuukauden välein',
      '24.11. Viimeinen päivä',
    ]);
  });
});

describe('a reason is said', () => {
  const held = { code: 'discussion-held', day: '2026-08-24' };

  it('with its day when it stands alone', () => {
    expect(reasonSentence(held, 'fi')).toBe('Edellinen työnhakukeskustelu pidettiin 24.8.2026');
    expect(reasonSentence(held, 'sv')).toBe('Föregående samtal hölls 24.8.2026');
    expect(reasonSentence(held, 'en')).toBe('The previous discussion was held on 24\u00a0Aug\u00a02026');
  });

  it('without it in a chain, where the day stands before', () => {
    expect(reasonAt(held, 'sv')).toBe('24.8');
    expect(reasonText(held, 'sv')).toBe('Föregående samtal hölls');
  });

  it('with its numbers', () => {
    const rule = { code: 'first-contact-working-days', values: { workingDays: 10 } };
    expect(reasonSentence(rule, 'en')).toBe('The first meeting is arranged within 10 working days');
    expect(reasonAt(rule, 'fi')).toBe('+\u00a010\u00a0apv');
  });

  it('by its code when nobody has written it: the fault is seen, nothing is invented', () => {
    expect(reasonSentence({ code: 'not-written' }, 'fi')).toBe('not-written');
  });
});

describe('a section is named', () => {
  const section = { act: '380/2023', section: '32', paragraph: 1, point: 2 };

  it('as the law is cited in each language', () => {
    expect(sectionLabel(section, 'fi')).toBe('32\u00a0§ 1\u00a0mom. 2\u00a0k');
    expect(sectionLabel(section, 'sv')).toBe('32\u00a0§ 1\u00a0mom. 2\u00a0punkten');
    expect(sectionLabel(section, 'en')).toBe('section\u00a032(1)(2)');
  });

  it('with its act where that is another', () => {
    expect(sectionLabel({ act: '681/2023', section: '22' }, 'fi')).toBe('681/2023 22\u00a0§');
    expect(sectionLabel({ act: '1290/2002', section: '2 a' }, 'sv')).toBe('1290/2002 2 a\u00a0kap.');
    expect(sectionLabel({ act: '1290/2002', section: '2 a' }, 'en')).toBe('1290/2002 chapter\u00a02a');
    expect(sectionShort({ act: '681/2023', section: '22' })).toBe('681/2023');
    expect(sectionShort(section)).toBe('32\u00a0§');
  });

  it('and led to', () => {
    expect(sectionHref(section, 'fi')).toBe('https://www.finlex.fi/fi/lainsaadanto/2023/380#chp_4__sec_32');
    expect(sectionHref(section, 'sv')).toBe('https://www.finlex.fi/sv/lagstiftning/2023/380#chp_4__sec_32');
    const anchor = (act: string, of: string) => sectionHref({ act, section: of }, 'fi').split('#')[1] ?? '';
    expect([anchor('380/2023', '41'), anchor('380/2023', '42'), anchor('380/2023', '128'), anchor('681/2023', '22')])
      .toEqual(['chp_4__sec_41', 'chp_5__sec_42', 'chp_14__sec_128', 'chp_2__sec_22']);
    expect([anchor('381/2023', '6'), anchor('1290/2002', '2 a'), anchor('189/2001', '3')]).toEqual(['sec_6', 'chp_2a', '']);
  });
});

describe('the end of a chain', () => {
  it('names the last office day where the due day is closed', () => {
    const steps = chainSteps(
      { because: [], due: '2026-11-28', officeDay: '2026-11-27', state: 'open' },
      'fi',
    );
    expect(steps).toEqual([
      { at: '28.11.', text: 'Viimeinen päivä · viimeinen toimistopäivä pe\u00a027.11.', strong: true },
    ]);
  });

  it('tells until when it rests', () => {
    const resting = { because: [], due: '2026-11-28', officeDay: '2026-11-27', state: 'resting' };
    expect(chainSteps({ ...resting, restingUntil: '2027-01-31' }, 'en')[0]?.text).toBe(
      'On hold until 31\u00a0Jan',
    );
    expect(chainSteps(resting, 'en')).toEqual([]);
  });

  it('tells the version of the rules and the day of computing', () => {
    expect(computedNote('2026-01-01', '2026-11-23', 'fi')).toBe('Sääntöversio 1.1.2026 · laskettu 23.11.');
    expect(computedNote('2026-01-01', '2026-11-23', 'sv')).toBe('Regelversion 1.1.2026 · beräknad 23.11');
    expect(computedNote('2026-01-01', null, 'en')).toBe('Rule version 1\u00a0Jan 2026');
  });
});
