import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import { readLogSearch } from './log-search.ts';

export const auditTrailScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/looks',
    validateSearch: readLogSearch,
    component: lazyRouteComponent(() => import('./log-page.tsx'), 'LogPage'),
  }),
];
