import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import { readBudgetSearch, readStaffSearch } from './budget-search.ts';

export const budgetScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/money/budget',
    validateSearch: readBudgetSearch,
    component: lazyRouteComponent(() => import('./budget-page.tsx'), 'BudgetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/money/budget/staff-years',
    validateSearch: readStaffSearch,
    component: lazyRouteComponent(() => import('./staff-years-page.tsx'), 'StaffYearsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/money/budget/$year/$lineCode',
    component: lazyRouteComponent(() => import('./line-page.tsx'), 'LinePage'),
  }),
];
