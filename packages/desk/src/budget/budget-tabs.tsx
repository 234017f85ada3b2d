import { useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { Tabs } from '../design/tabs.tsx';
import { texts } from './budget-texts.ts';

/** The two pages of the budget, of one year. */
export function BudgetTabs({ value, year }: { readonly value: 'lines' | 'staff-years'; readonly year: number }) {
  const t = useTexts(texts);
  return (
    <Tabs
      label={t.pages} value={value}
      tabs={[
        { value: 'lines', label: t.lines, to: '/money/budget', search: { year } },
        { value: 'staff-years', label: t.staffYears, to: '/money/budget/staff-years', search: { year } },
      ]}
    />
  );
}

type Chosen = { readonly year: number; readonly years: readonly number[]; readonly onChange: (year: number) => void };

/** The years that there are, and the next one, which may be budgeted. */
export function YearChoice({ year, years, onChange }: Chosen) {
  const t = useTexts(texts);
  const all = [...new Set([...years, year, Math.max(year, ...years) + 1])].toSorted((one, other) => one - other);
  return (
    <Select
      label={t.year} hideLabel value={String(year)} onChange={(value) => onChange(Number(value))}
      options={all.map((each) => ({ value: String(each), label: String(each) }))}
    />
  );
}
