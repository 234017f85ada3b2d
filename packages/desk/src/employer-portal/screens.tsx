import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';
import { PortalNotFound } from './lacking.tsx';
import { PortalShell } from './portal-shell.tsx';

/** The pages of employers' people, in a shell of their own; an invitation is read before there is a session. */
export const employerPortalScreens = (root: DeskRoot) => {
  const portal = createRoute({ getParentRoute: () => root, path: '/employer', component: PortalShell, notFoundComponent: PortalNotFound });
  const vacancies = () => import('./vacancies-page.tsx');
  return [
    createRoute({ getParentRoute: () => root, path: '/employer/invitation/$token', component: lazyRouteComponent(() => import('./invitation-page.tsx'), 'InvitationPage') }),
    portal.addChildren([
      createRoute({ getParentRoute: () => portal, path: '/', component: lazyRouteComponent(() => import('./home-page.tsx'), 'PortalHome') }),
      createRoute({ getParentRoute: () => portal, path: '/vacancies', component: lazyRouteComponent(vacancies, 'PortalVacancies') }),
      createRoute({ getParentRoute: () => portal, path: '/vacancies/new', component: lazyRouteComponent(() => import('./vacancy-editor.tsx'), 'NewPortalVacancy') }),
      createRoute({ getParentRoute: () => portal, path: '/vacancies/$vacancyId', component: lazyRouteComponent(() => import('./vacancy-page.tsx'), 'PortalVacancy') }),
      createRoute({ getParentRoute: () => portal, path: '/vacancies/$vacancyId/edit', component: lazyRouteComponent(() => import('./vacancy-editor.tsx'), 'EditPortalVacancy') }),
      createRoute({ getParentRoute: () => portal, path: '/candidates', component: lazyRouteComponent(() => import('./candidates-page.tsx'), 'PortalCandidates') }),
      createRoute({ getParentRoute: () => portal, path: '/answers/$answerId', component: lazyRouteComponent(() => import('./answer-page.tsx'), 'PortalAnswer') }),
      createRoute({ getParentRoute: () => portal, path: '/events', component: lazyRouteComponent(() => import('./events-page.tsx'), 'PortalEvents') }),
      createRoute({ getParentRoute: () => portal, path: '/support', component: lazyRouteComponent(() => import('./support-page.tsx'), 'PortalSupport') }),
    ]),
  ];
};
