import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { PublicationsSearch } from './publications-page.tsx';
import type { PublishedSearch } from './published-page.tsx';

/** The staff's page under the figures, and the pages of anybody, which know no session. */
export const publicationsScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/figures/publications',
    validateSearch: (search): PublicationsSearch => search,
    component: lazyRouteComponent(() => import('./publications-page.tsx'), 'PublicationsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/published',
    component: lazyRouteComponent(() => import('./published-list-page.tsx'), 'PublishedListPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/published/$areaId/$publicationId',
    validateSearch: (search): PublishedSearch => search,
    component: lazyRouteComponent(() => import('./published-page.tsx'), 'PublishedPage'),
  }),
];
