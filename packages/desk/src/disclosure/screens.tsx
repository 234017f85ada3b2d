import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';

export const disclosureScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/figures/audit',
    component: lazyRouteComponent(() => import('./audit-page.tsx'), 'AuditPage'),
  }),
];
