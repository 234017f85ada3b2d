import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';

export const mobilityScreens = (root: DeskRoot) => [
  createRoute({ getParentRoute: () => root, path: '/trainings', component: lazyRouteComponent(() => import('./trainings-page.tsx'), 'TrainingsPage') }),
  createRoute({ getParentRoute: () => root, path: '/persons/$personId/path', component: lazyRouteComponent(() => import('./path-page.tsx'), 'PathPage') }),
];
