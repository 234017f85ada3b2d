import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { CatalogueSearch } from './catalogue-page.tsx';
import type { IndicatorSearch } from './indicator-page.tsx';
import type { MorningSearch } from './role-views.ts';

export const indicatorsScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/figures/morning',
    validateSearch: (search): MorningSearch => search,
    component: lazyRouteComponent(() => import('./morning-page.tsx'), 'MorningPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/figures/indicators',
    validateSearch: (search): CatalogueSearch => search,
    component: lazyRouteComponent(() => import('./catalogue-page.tsx'), 'CataloguePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/figures/indicators/$id',
    validateSearch: (search): IndicatorSearch => search,
    component: lazyRouteComponent(() => import('./indicator-page.tsx'), 'IndicatorPage'),
  }),
];
