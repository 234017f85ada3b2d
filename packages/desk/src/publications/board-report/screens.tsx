import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../../app/root-route.tsx';

export const boardReportScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/figures/publications/board',
    component: lazyRouteComponent(() => import('./newest-board-report.tsx'), 'NewestBoardReport'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/figures/publications/board/$month',
    component: lazyRouteComponent(() => import('./board-report-page.tsx'), 'BoardReportPage'),
  }),
];
