import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { ShareSearch } from './share-search.ts';

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
];
