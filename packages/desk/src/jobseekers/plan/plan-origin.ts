import type { PlanView } from '@kohtaanto/office/jobseekers/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { defineTexts, useTexts } from '../../app/texts.tsx';

const texts = defineTexts({
  imported: { fi: 'tuotu tiedostosta', sv: 'importerad från en fil', en: 'imported from a file' },
});

/** The day of the plan; one that came in a list of customers says so. */
export function useDayOfPlan(): (plan: PlanView) => string {
  const t = useTexts(texts);
  return (plan) => (plan.imported ? `${formatDate(plan.madeOn)} · ${t.imported}` : formatDate(plan.madeOn));
}
