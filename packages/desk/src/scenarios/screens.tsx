import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import { readSearch } from './scenario-search.ts';

export const scenarioScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/money/what-if',
    validateSearch: readSearch,
    component: lazyRouteComponent(() => import('./scenario-page.tsx'), 'ScenarioPage'),
  }),
];
