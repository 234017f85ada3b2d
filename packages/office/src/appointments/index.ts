import type { Platform } from '../platform/platform.ts';
import { markRecordedMeeting } from './mark-recorded-meeting.ts';
import { appointmentRefusals } from './refusals.ts';
import { routeAppointments } from './routes.ts';

export function registerAppointments(platform: Platform): void {
  platform.http.refusals(appointmentRefusals);
  routeAppointments(platform);
  platform.events.on('meeting-recorded', (tx, meeting) => markRecordedMeeting(tx, platform.audit, meeting));
}
