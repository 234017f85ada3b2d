import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import type { ForecastsSearch } from './forecasts-page.tsx';

export const forecastsScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root,
    path: '/figures/forecasts',
    validateSearch: (search): ForecastsSearch => search,
    component: lazyRouteComponent(() => import('./forecasts-page.tsx'), 'ForecastsPage'),
  }),
];
