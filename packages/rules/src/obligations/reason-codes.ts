/**
 * Every reason a rule may give, so that the words package can be checked to have a sentence for
 * each. `day` and `values` of the reason fill the sentence.
 */
export const reasonCodes = [
  // the fact it springs from (day)
  'search-started',
  'search-restarted-within-six-months',
  'initial-interview-held',
  'complementary-interview-held',
  'discussion-held',
  'service-began', // values: kind; day: its start
  'plan-made',
  'plan-awaits-customer',
  'plan-awaits-authority',
  'plan-has-search-duty',
  'report-day-agreed',
  'integration-plan-made',
  'multi-agency-need-stated',
  'multi-agency-plan-made',
  'profile-published',
  'profile-duty-began',
  'nordic-model-began',
  'duty-missed', // day: the due day that passed
  // the rule
  'first-contact-working-days', // values: workingDays
  'initial-interview-without-delay',
  'five-complementary-two-weeks-apart', // values: number, of, days
  'complementary-in-three-months', // values: number, of
  'three-months-to-discussion',
  'three-months-fixed-grid',
  'six-months-to-pair', // values: number
  'one-month-before-service-ends', // day: estimated last day of the service
  'within-month-of-discussion',
  'plan-in-first-meeting',
  'both-approve-plan',
  'report-by-agreed-day',
  'opportunities-in-review-period', // values: perPeriod, reported, periodMonths
  'integration-plan-checked-six-months',
  'multi-agency-plan-three-months',
  'multi-agency-check-three-months',
  'profile-fifteen-working-days', // values: workingDays
  'profile-valid-six-months', // values: months
  'record-lapse',
  // why it moved, rests or fell away
  'in-scope-again', // day: the day the ground began again
  'meeting-on-request', // 32.4, 32.3 last sentence
  'rests-unemployment-ends-soon', // day: known end
  'rests-service-over-month', // values: kind
  'rests-joint-purchase-training',
  'rests-trained-student',
  'fell-not-in-scope', // values: status
  'fell-search-ended', // day
  'fell-discussion-held-since', // day
  'fell-six-months-passed',
  'fell-law-changed', // day
  'fell-plan-replaced', // day
  'fell-lapse-recorded', // day
  'fell-service-ended-early', // day
  'text-not-at-hand',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];
