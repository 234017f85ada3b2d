import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';

export const workforceAnswersScreens = (root: DeskRoot) => [
  createRoute({ getParentRoute: () => root, path: '/employers/answers/$answerId', component: lazyRouteComponent(() => import('./answer-page.tsx'), 'AnswerPage') }),
  // Outside the shell: whoever holds the link has no session.
  createRoute({ getParentRoute: () => root, path: '/vastaus/$token', component: lazyRouteComponent(() => import('./public-page.tsx'), 'PublicAnswerPage') }),
];
