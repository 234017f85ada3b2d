import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import { readWorklistSearch } from './worklist-search.ts';

export const worklistScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/worklist',
    validateSearch: readWorklistSearch,
    component: lazyRouteComponent(() => import('./worklist-page.tsx'), 'WorklistPage'),
  }),
];
