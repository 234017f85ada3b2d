import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { CostsSearch } from './costs-search.ts';

export const costSharingScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/money/costs',
    validateSearch: (search): CostsSearch => (typeof search['year'] === 'number' ? { year: search['year'] } : {}),
    component: lazyRouteComponent(() => import('./costs-page.tsx'), 'CostsPage'),
  }),
];
