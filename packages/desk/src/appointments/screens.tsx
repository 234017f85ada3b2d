import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import { readCalendarSearch } from './calendar-search.ts';

export const appointmentsScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/calendar',
    validateSearch: readCalendarSearch,
    component: lazyRouteComponent(() => import('./calendar-page.tsx'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/varaa/$token',
    component: lazyRouteComponent(() => import('./self-booking-page.tsx'), 'SelfBookingPage'),
  }),
];
