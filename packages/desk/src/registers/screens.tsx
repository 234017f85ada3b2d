import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { OccupationsSearch } from './occupations-page.tsx';

export const registersScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/figures/sources',
    component: lazyRouteComponent(() => import('./sources-page.tsx'), 'SourcesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/figures/occupations',
    validateSearch: (search): OccupationsSearch => search,
    component: lazyRouteComponent(() => import('./occupations-page.tsx'), 'OccupationsPage'),
  }),
];
