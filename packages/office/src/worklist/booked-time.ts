import type { ListedAppointment } from './contract.ts';
import type { Booking, Frame } from './worklist-store.ts';

type Task = { readonly key: string; readonly kind: string; readonly party: 'authority' | 'jobseeker' };

/** Where the task is a plan, any meeting will do. */
const metByAnyMeeting: ReadonlySet<string> = new Set([
  'employment-plan', 'integration-plan', 'multi-agency-plan', 'plan-approval',
]);

/** The person's next time booked for this task, from `today` ('YYYY-MM-DD') on; bookings come by their start. */
export function bookedTime(
  bookings: readonly Booking[], task: Task, today: string, { places, rooms }: Pick<Frame, 'places' | 'rooms'>,
): ListedAppointment | null {
  const booking = bookings.find((one) => one.end >= today && isFor(one, task));
  if (booking === undefined) return null;
  return {
    appointmentId: booking.appointmentId,
    day: booking.start.slice(0, 10),
    time: booking.start.slice(11, 16),
    channel: booking.channel,
    place: booking.servicePoint === null ? null : places[booking.servicePoint] ?? null,
    room: booking.room === null ? null : rooms[booking.room] ?? null,
    interpreter: booking.interpreter,
    rowVersion: booking.rowVersion,
  };
}

function isFor(booking: Booking, { key, kind, party }: Task): boolean {
  if (booking.obligationKey === key) return true;
  if (booking.obligationKey === null && booking.kind === kind) return true;
  return party === 'authority' && metByAnyMeeting.has(kind);
}
