import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { BalanceSearch } from './balance-page.tsx';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined);

export const labourBalanceScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root, path: '/figures/balance',
    validateSearch: (search: Record<string, unknown>): BalanceSearch => ({
      month: text(search['month']), code: text(search['code']), level: ([1, 2, 3, 4] as const).find((level) => String(level) === text(search['level'])),
      by: search['by'] === 'travel-to-work-area' ? 'travel-to-work-area' : undefined,
    }),
    component: lazyRouteComponent(() => import('./balance-page.tsx'), 'BalancePage'),
  }),
];
