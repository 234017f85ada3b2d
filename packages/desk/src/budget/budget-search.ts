export type BudgetSearch = { readonly year?: number };
export type Division = 'task' | 'municipality' | 'group';
export type StaffSearch = BudgetSearch & { readonly by?: Division };

export function readBudgetSearch(search: Record<string, unknown>): BudgetSearch {
  const { year } = search;
  return typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {};
}

export function readStaffSearch(search: Record<string, unknown>): StaffSearch {
  const { by } = search;
  return { ...readBudgetSearch(search), ...(by === 'task' || by === 'municipality' || by === 'group' ? { by } : {}) };
}
