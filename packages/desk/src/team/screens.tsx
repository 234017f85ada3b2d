import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';

export type TeamSearch = {
  readonly team?: string;
  readonly by?: 'coach' | 'specialisation' | 'municipality';
};

function readSearch(search: Record<string, unknown>): TeamSearch {
  return {
    team: typeof search['team'] === 'string' ? search['team'] : undefined,
    by: search['by'] === 'specialisation' || search['by'] === 'municipality' ? search['by'] : undefined,
  };
}

export const teamScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/team',
    validateSearch: readSearch,
    component: lazyRouteComponent(() => import('./team-page.tsx'), 'TeamPage'),
  }),
];
