import { useSession } from '../app/session.tsx';
import { defineTexts, useTexts } from '../app/texts.tsx';
import { Tabs } from '../design/tabs.tsx';
import { readsBudget, readsCosts, readsOwnShareOnly, readsScenarios, readsShare } from '../app/nav-words.ts';

const texts = defineTexts({
  pages: { fi: 'Rahan sivut', sv: 'Sidor om pengar', en: 'Pages of money' },
  'costs': { fi: 'Kulujen jako', sv: 'Kostnadsfördelning', en: 'Cost sharing' },
  'benefits': { fi: 'Kuntaosuus', sv: 'Kommunandel', en: 'Municipal share' },
  budget: { fi: 'Talousarvio', sv: 'Budget', en: 'Budget' },
  'what-if': { fi: 'Mitä jos', sv: 'Vad händer om', en: 'What if' },
});

/** The ways into money, in their order; each is shown to whoever the office would answer. */
const ways = [
  { value: 'costs', to: '/money/costs', mayOpen: readsCosts },
  { value: 'benefits', to: '/money/benefits', mayOpen: (roles: readonly string[]) => readsShare(roles) || readsOwnShareOnly(roles) },
  { value: 'budget', to: '/money/budget', mayOpen: readsBudget },
  { value: 'what-if', to: '/money/what-if', mayOpen: readsScenarios },
] as const;
export type MoneyWay = (typeof ways)[number]['value'];

export function waysOf(roles: readonly string[]) {
  return ways.filter(({ mayOpen }) => mayOpen(roles));
}

/** Whoever has one way only has no need of a choice. */
export function MoneyTabs({ value }: { readonly value: MoneyWay }) {
  const t = useTexts(texts);
  const { roles } = useSession();
  const open = waysOf(roles);
  if (open.length < 2) return null;
  return <Tabs label={t.pages} value={value} tabs={open.map(({ value: way, to }) => ({ value: way, label: t[way], to }))} />;
}
