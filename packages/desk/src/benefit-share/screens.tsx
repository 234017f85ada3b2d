import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { BillSearch, ShareSearch } from './share-search.ts';

export const benefitShareScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/money/benefits',
    validateSearch: (search): ShareSearch => ({
      ...(typeof search['month'] === 'string' ? { month: search['month'] } : {}),
      ...(typeof search['weeks'] === 'number' ? { weeks: search['weeks'] } : {}),
    }),
    component: lazyRouteComponent(() => import('./share-page.tsx'), 'SharePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/money/benefits/forecast',
    // A municipality's code in the address is read as a number where it has no zero before it.
    validateSearch: ({ place }): BillSearch => (typeof place === 'string' || typeof place === 'number' ? { place: String(place) } : {}),
    component: lazyRouteComponent(() => import('./bill-page.tsx'), 'BillPage'),
  }),
];
