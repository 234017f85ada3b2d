import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { QualitySearch } from './quality-search.ts';

export const dataQualityScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/figures/quality',
    validateSearch: (search): QualitySearch => search,
    component: lazyRouteComponent(() => import('./quality-page.tsx'), 'QualityPage'),
  }),
];
