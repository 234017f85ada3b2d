import { createRootRoute } from '@tanstack/react-router';
import { NotFound } from './not-found.tsx';
import { RouteFault } from './route-fault.tsx';
import { Shell } from './shell.tsx';

export const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: RouteFault,
});

/** What the screens of a concept are hung on. */
export type DeskRoot = typeof rootRoute;
