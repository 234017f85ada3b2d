/** Which exclusion constraint of office.appointment refused, by the name that PostgreSQL gives. */
const codes: Readonly<Record<string, string>> = {
  appointment_staff_free: 'appointment-staff-taken',
  appointment_room_free: 'appointment-room-taken',
  appointment_person_free: 'appointment-person-taken',
};

const exclusionViolation = '23P01';

export function takenCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== exclusionViolation) return undefined;
  const constraint = 'constraint' in error ? error.constraint : undefined;
  return typeof constraint === 'string' ? codes[constraint] : undefined;
}
