import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import { readTeamSearch } from './team-search.ts';

export const teamScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/team',
    validateSearch: readTeamSearch,
    component: lazyRouteComponent(() => import('./team-page.tsx'), 'TeamPage'),
  }),
];
