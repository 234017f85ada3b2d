import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { AreaSearch } from './area-page.tsx';

export const areasScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/area',
    validateSearch: (search): AreaSearch => search,
    component: lazyRouteComponent(() => import('./area-page.tsx'), 'AreaPage'),
  }),
];
