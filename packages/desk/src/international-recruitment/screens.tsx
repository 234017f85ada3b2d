import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';

export const internationalRecruitmentScreens = (root: DeskRoot) => [
  createRoute({ getParentRoute: () => root, path: '/employers/abroad', component: lazyRouteComponent(() => import('./recruitments-page.tsx'), 'RecruitmentsPage') }),
  createRoute({ getParentRoute: () => root, path: '/employers/abroad/$recruitmentId', component: lazyRouteComponent(() => import('./recruitment-page.tsx'), 'RecruitmentPage') }),
];
