import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../../app/root-route.tsx';
import type { FairnessSearch } from './fairness-page.tsx';

export const fairnessScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root, path: '/figures/fairness', validateSearch: (search: Record<string, unknown>): FairnessSearch => ({ report: Number(search['report']) || undefined }),
    component: lazyRouteComponent(() => import('./fairness-page.tsx'), 'FairnessPage'),
  }),
];
