import type { Platform } from '../platform/platform.ts';
import { appointmentRefusals } from './refusals.ts';
import { routeAppointments } from './routes.ts';

export function registerAppointments(platform: Platform): void {
  platform.http.refusals(appointmentRefusals);
  routeAppointments(platform);
}
