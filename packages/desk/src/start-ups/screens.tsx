import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { startUpStates } from '@kohtaanto/rules/start-ups/path.ts';
import type { StartUpState } from '@kohtaanto/rules/start-ups/path.ts';
import type { DeskRoot } from '../app/root-route.tsx';

export const startUpsScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root, path: '/employers/start-ups', component: lazyRouteComponent(() => import('./start-ups-page.tsx'), 'StartUpsPage'),
    validateSearch: ({ state }: Record<string, unknown>): { readonly state?: StartUpState } => {
      const known = startUpStates.find((each) => each === state);
      return known === undefined ? {} : { state: known };
    },
  }),
];
