import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskRoot } from '../app/root-route.tsx';

export const jointTrainingScreens = (root: DeskRoot) => [
  createRoute({ getParentRoute: () => root, path: '/employers/trainings', component: lazyRouteComponent(() => import('./trainings-page.tsx'), 'TrainingsPage') }),
  createRoute({ getParentRoute: () => root, path: '/employers/trainings/$trainingId', component: lazyRouteComponent(() => import('./training-page.tsx'), 'TrainingPage') }),
];
