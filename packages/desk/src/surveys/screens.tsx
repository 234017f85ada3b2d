import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { RoundSearch } from './round-page.tsx';

export const surveysScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/figures/surveys',
    component: lazyRouteComponent(() => import('./surveys-page.tsx'), 'SurveysPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/figures/surveys/$roundId',
    validateSearch: (search): RoundSearch => search,
    component: lazyRouteComponent(() => import('./round-page.tsx'), 'RoundPage'),
  }),
  // Outside the shell: whoever answers has no session, and a colleague's is not used.
  createRoute({
    getParentRoute: () => root,
    path: '/answer',
    component: lazyRouteComponent(() => import('./answer-page.tsx'), 'AnswerPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/answer/$roundId',
    component: lazyRouteComponent(() => import('./answer-page.tsx'), 'AnswerPage'),
  }),
];
