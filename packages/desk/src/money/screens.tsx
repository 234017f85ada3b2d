import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';

export const moneyScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/money',
    component: lazyRouteComponent(() => import('./money-start.tsx'), 'MoneyStart'),
  }),
];
