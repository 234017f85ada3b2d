import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';

export const presentationsScreens = (root: DeskRoot) => [
  createRoute({ getParentRoute: () => root, path: '/vacancies/shared', component: lazyRouteComponent(() => import('./shared-page.tsx'), 'SharedVacanciesPage') }),
  createRoute({ getParentRoute: () => root, path: '/vacancies/shared/$vacancyId', component: lazyRouteComponent(() => import('./shared-page.tsx'), 'SharedVacancyPage') }),
  createRoute({ getParentRoute: () => root, path: '/vacancies/presentations', component: lazyRouteComponent(() => import('./figures-page.tsx'), 'PresentationFiguresPage') }),
  createRoute({ getParentRoute: () => root, path: '/suostumus/$token', component: lazyRouteComponent(() => import('./consent-page.tsx'), 'ConsentPage') }),
];
