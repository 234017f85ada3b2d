import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { FiguresSearch } from './figures-page.tsx';

export const figuresScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/figures',
    validateSearch: (search): FiguresSearch => search,
    component: lazyRouteComponent(() => import('./figures-page.tsx'), 'FiguresPage'),
  }),
];
