import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { deriveObligations } from '@kohtaanto/rules/obligations/derive-obligations.ts';
import { parseFactsText } from '@kohtaanto/rules/obligations/facts-json.ts';
import { expect, test } from 'vitest';
import { obligationJson, obligationsText } from './obligations-told.ts';

const today = plainDate('2026-11-23');
const read = parseFactsText(JSON.stringify({
  searches: [{ start: '2026-09-01' }],
  statuses: [{ code: '02', start: '2026-09-01' }],
  contacts: [{ kind: 'initial-interview', day: '2026-09-10' }],
  plans: [{ kind: 'employment-plan', madeOn: '2026-09-10', approvedByAuthorityOn: '2026-09-10' }],
}));
const owed = read.ok ? deriveObligations(read.facts, today) : [];
/** Numbers stay with their units by a space that does not break; a reader does not see the difference. */
const text = (language: 'fi' | 'sv' | 'en') => obligationsText(owed, today, language).replaceAll('\u00a0', ' ');
const approval = owed.find(({ kind }) => kind === 'plan-approval');

test('an approval still open after its day is told as overdue', () => {
  expect(text('fi')).toContain('Suunnitelman hyväksyntä · avoin, myöhässä 2 kuukautta');
  expect(text('sv')).toContain('Godkännande av planen · öppen, försenad 2 månader');
  expect(text('en')).toContain('Approval of the plan · open, overdue by 2 months');
  expect(approval && obligationJson(approval, today, 'fi')).toMatchObject({ overdue: true });
  expect(approval && obligationJson(approval, plainDate('2026-09-10'), 'fi')).toMatchObject({ overdue: false });
});

test('what is open to two readings says which, by which section', () => {
  expect(text('en')).toContain('? Open to two readings (section 38(3)). Here: both approve');
  expect(approval && obligationJson(approval, today, 'en')).toMatchObject({
    readings: [{ code: 'approval-names-no-day', section: { section: '38', paragraph: 3 } }],
  });
});

test('every day of a text is written in one form', () => {
  expect(text('en')).not.toMatch(/\d{4}-\d\d-\d\d|\d+\.\d+\.\d{4}/u);
  for (const language of ['fi', 'sv'] as const) {
    expect(text(language)).not.toMatch(/\d{4}-\d\d-\d\d|\d\d [A-Z][a-z]{2} \d{4}/u);
  }
});
