import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import { readEmployersSearch } from './employers-search.ts';

export const employersScreens = (root: DeskRoot) => [
  createRoute({ getParentRoute: () => root, path: '/employers', component: lazyRouteComponent(() => import('./day-page.tsx'), 'EmployersDay') }),
  createRoute({
    getParentRoute: () => root, path: '/employers/list', validateSearch: readEmployersSearch,
    component: lazyRouteComponent(() => import('./employers-page.tsx'), 'EmployersPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/employers/events', component: lazyRouteComponent(() => import('./events-page.tsx'), 'EventsPage') }),
  createRoute({ getParentRoute: () => root, path: '/employers/events/$eventId', component: lazyRouteComponent(() => import('./event-page.tsx'), 'EventPage') }),
  createRoute({ getParentRoute: () => root, path: '/employers/$employerId', component: lazyRouteComponent(() => import('./employer-page.tsx'), 'EmployerPage') }),
];
