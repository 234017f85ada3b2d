import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import { readNewVacancySearch, readVacanciesSearch } from './vacancies-search.ts';

export const vacanciesScreens = (root: DeskRoot) => [
  createRoute({
    getParentRoute: () => root, path: '/vacancies', validateSearch: readVacanciesSearch,
    component: lazyRouteComponent(() => import('./vacancies-page.tsx'), 'VacanciesPage'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/vacancies/new', validateSearch: readNewVacancySearch,
    component: lazyRouteComponent(() => import('./vacancy-editor.tsx'), 'NewVacancyPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/vacancies/$vacancyId', component: lazyRouteComponent(() => import('./vacancy-page.tsx'), 'VacancyPage') }),
  createRoute({ getParentRoute: () => root, path: '/vacancies/$vacancyId/edit', component: lazyRouteComponent(() => import('./vacancy-editor.tsx'), 'EditVacancyPage') }),
];
