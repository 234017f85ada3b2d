import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export const jobseekersScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/persons',
    validateSearch: (search: Record<string, unknown>) => ({
      q: text(search['q']), coach: text(search['coach']), status: text(search['status']),
      municipality: text(search['municipality']), occupation: text(search['occupation']), search: text(search['search']),
      page: Number(search['page']) || undefined,
    }),
    component: lazyRouteComponent(() => import('./persons-page.tsx'), 'PersonsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/persons/new',
    component: lazyRouteComponent(() => import('./new-person-page.tsx'), 'NewPersonPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/persons/$personId',
    validateSearch: (search: Record<string, unknown>) => ({ tab: text(search['tab']), from: text(search['from']), view: text(search['view']) }),
    component: lazyRouteComponent(() => import('./person-page.tsx'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/persons/$personId/interview',
    validateSearch: (search: Record<string, unknown>) => ({ obligation: text(search['obligation']) }),
    component: lazyRouteComponent(() => import('./interview/interview-page.tsx'), 'InterviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/persons/$personId/plan',
    component: lazyRouteComponent(() => import('./plan/plan-page.tsx'), 'PlanPage'),
  }),
];
