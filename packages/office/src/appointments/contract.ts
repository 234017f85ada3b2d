import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';
import { LinkSecret } from '../platform/http/secret-link.ts';
import { meetingKinds } from './meeting-kinds.ts';

/** An existing day, YYYY-MM-DD: 2026-02-29 is refused, 2028-02-29 is not. */
export const Day = z.iso.date();
/** A time on a Finnish wall, HH:MM. */
export const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const Channel = z.enum(['visit', 'video', 'phone', 'group']);
export type Channel = z.infer<typeof Channel>;
export const Kind = z.enum(meetingKinds);
export const State = z.enum(['free', 'booked', 'held', 'no-show', 'cancelled']);

/** The codes of rules/foundations/finnish-holidays.ts. */
export const Holiday = z.enum([
  'new-years-day', 'epiphany', 'good-friday', 'easter-sunday', 'easter-monday', 'may-day', 'ascension-day',
  'whit-sunday', 'midsummer-eve', 'midsummer-day', 'all-saints-day', 'independence-day', 'christmas-eve',
  'christmas-day', 'boxing-day',
]);

export const TimeOffer = z.object({
  day: Day, from: Time, to: Time, staffId: z.string(), staffName: z.string(),
  servicePointCode: z.string().nullable(), roomCode: z.string().nullable(), roomName: z.string().nullable(),
});
export type TimeOffer = z.infer<typeof TimeOffer>;

export const Proposal = TimeOffer.extend({
  why: z.enum(['earliest', 'lightest-day', 'in-time', 'late', 'colleague']),
  booked: z.number(),
});
export type Proposal = z.infer<typeof Proposal>;

export const DayTimes = z.object({
  day: Day,
  closed: z.enum(['past', 'closed', 'absent', 'point-closed', 'full']).nullable(),
  holiday: Holiday.nullable(),
  booked: z.number(),
  times: z.array(z.object({ from: Time, to: Time, roomCode: z.string().nullable() })),
});
export type DayTimes = z.infer<typeof DayTimes>;

export const Place = z.object({
  servicePointCode: z.string(), name: z.string(), kind: z.string(),
  rooms: z.array(z.object({ roomCode: z.string(), name: z.string(), capacity: z.number() })),
});

export const Appointment = z.object({
  appointmentId: z.uuid(),
  /** Null: a free slot, an own time or a group; or the person is not this user's to see. */
  personId: z.uuid().nullable(),
  personName: z.string().nullable(),
  protected: z.boolean(),
  hidden: z.boolean(),
  staffId: z.string(),
  staffName: z.string(),
  roomCode: z.string().nullable(),
  roomName: z.string().nullable(),
  servicePointCode: z.string().nullable(),
  servicePointName: z.string().nullable(),
  day: Day,
  from: Time,
  to: Time,
  kind: z.string(),
  channel: Channel,
  interpreterLanguage: z.string().nullable(),
  state: State,
  title: z.string(),
  bookedBy: z.string(),
  obligationKey: z.string().nullable(),
  dueOfficeDay: Day.nullable(),
  participants: z.number(),
  capacity: z.number().nullable(),
  rowVersion: z.number(),
});
export type Appointment = z.infer<typeof Appointment>;

const roles = ['coach', 'team-lead', 'service-coordinator'] as const;
const byId = z.object({ appointmentId: z.uuid() });

/** Everybody of the office; a municipality's own officer looks at figures, not at anyone's times. */
const officeRoles = [
  'coach', 'team-lead', 'employer-expert', 'service-coordinator', 'controller', 'director', 'administrator',
  'data-protection-officer',
] as const;

const getCalendar = defineRoute({
  method: 'GET', path: '/api/calendar', summary: 'Appointments, deadlines and closed days of a span of days',
  query: z.object({
    view: z.enum(['own', 'team', 'rooms', 'markets']).default('own'),
    from: Day, to: Day, staffId: z.string().optional(), servicePointCode: z.string().optional(),
  }),
  response: z.object({
    days: z.array(z.object({ day: Day, open: z.boolean(), holiday: Holiday.nullable() })),
    now: Time,
    staff: z.array(z.object({
      staffId: z.string(), name: z.string(), specialisation: z.string(),
      absences: z.array(z.object({ from: Day, to: Day.nullable(), substituteName: z.string().nullable() })),
    })),
    places: z.array(Place.extend({
      hours: z.array(z.object({ day: Day, from: Time, to: Time })), nextOpen: Day.nullable(),
      visitIntervalWeeks: z.number().nullable(),
    })),
    appointments: z.array(Appointment),
    deadlines: z.array(z.object({
      day: Day, personId: z.uuid(), personName: z.string().nullable(), protected: z.boolean(),
      kind: z.string(), obligationKey: z.string(), staffId: z.string(), booked: z.boolean(),
      /** As the worklist counts it: late when the law's own day has passed, not when its last office day has. */
      state: z.enum(['overdue', 'today', 'coming']),
    })),
  }),
  roles: officeRoles,
});

const getProposals = defineRoute({
  method: 'GET', path: '/api/appointments/proposals',
  summary: 'Times put first, and the free times of each day, for meeting one person',
  query: z.object({
    personId: z.uuid(), kind: Kind, channel: Channel.default('visit'), staffId: z.string().optional(),
    servicePointCode: z.string().optional(), dueOfficeDay: Day.optional(),
    minutes: z.coerce.number().int().min(15).max(240).optional(),
    interpreter: z.enum(['yes', 'no']).default('no'), appointmentId: z.uuid().optional(), from: Day.optional(),
  }),
  response: z.object({
    minutes: z.number(),
    dueOfficeDay: Day.nullable(),
    interpreterLanguage: z.string().nullable(),
    coach: z.object({ staffId: z.string(), name: z.string() }),
    coaches: z.array(z.object({ staffId: z.string(), name: z.string() })),
    places: z.array(Place),
    servicePointCode: z.string().nullable(),
    proposals: z.array(Proposal),
    days: z.array(DayTimes),
    current: Appointment.nullable(),
  }),
  roles,
  refusals: ['appointment-person-unknown', 'appointment-staff-unknown'],
});

const wish = {
  staffId: z.string().optional(),
  day: Day, from: Time, minutes: z.number().int().min(15).max(480).optional(),
  channel: Channel, roomCode: z.string().nullable().optional(),
  servicePointCode: z.string().nullable().optional(),
  interpreterLanguage: z.string().max(35).nullable().optional(),
};

export const timeRefusals = [
  'appointment-in-past', 'appointment-too-far', 'appointment-on-holiday', 'appointment-on-weekend', 'appointment-staff-absent',
  'appointment-point-closed', 'appointment-outside-hours', 'appointment-room-elsewhere',
  'appointment-staff-taken', 'appointment-room-taken', 'appointment-person-taken', 'appointment-staff-unknown',
] as const;

const bookAppointment = defineRoute({
  method: 'POST', path: '/api/appointments', summary: 'Book a time for a person, or own time in the calendar',
  body: z.object({
    ...wish,
    /** Made by the client, so that a second press of the button books nothing more. */
    appointmentId: z.uuid().optional(),
    personId: z.uuid().nullable(),
    kind: z.union([Kind, z.literal('staff')]),
    title: z.string().max(200).default(''),
    obligationKey: z.string().max(120).nullable().optional(),
  }),
  response: Appointment,
  roles,
  refusals: [...timeRefusals, 'appointment-person-unknown', 'appointment-person-missing'],
});

const moveAppointment = defineRoute({
  method: 'PATCH', path: '/api/appointments/:appointmentId', summary: 'Move an appointment or change its place',
  params: byId,
  body: z.object({ ...wish, rowVersion: z.number().int() }),
  response: Appointment,
  roles,
  refusals: [...timeRefusals, 'appointment-not-found', 'appointment-changed', 'appointment-not-open'],
});

const cancelAppointment = defineRoute({
  method: 'POST', path: '/api/appointments/:appointmentId/cancel', summary: 'Cancel an appointment',
  params: byId, body: z.object({ rowVersion: z.number().int() }), response: Appointment, roles,
  refusals: ['appointment-not-found', 'appointment-changed', 'appointment-not-open'],
});

const markAppointment = defineRoute({
  method: 'POST', path: '/api/appointments/:appointmentId/mark',
  summary: 'Record that the person came or did not come, or take the mark back',
  params: byId,
  body: z.object({ state: z.enum(['held', 'no-show', 'booked']), rowVersion: z.number().int() }),
  response: Appointment, roles,
  refusals: ['appointment-not-found', 'appointment-changed', 'appointment-not-open', 'appointment-not-yet'],
});

const bookMany = defineRoute({
  method: 'POST', path: '/api/appointments/bulk',
  summary: 'Book the lightest day in time for many persons; what could not be booked is told per person',
  body: z.object({
    channel: Channel.default('visit'),
    items: z.array(z.object({
      personId: z.uuid(), obligationKey: z.string().max(120).nullable().optional(), kind: Kind,
    })).min(1).max(200),
  }),
  response: z.object({
    booked: z.array(z.object({ personId: z.uuid(), appointmentId: z.uuid(), day: Day, from: Time, late: z.boolean() })),
    notBooked: z.array(z.object({ personId: z.uuid(), code: z.string(), message: z.string() })),
  }),
  roles,
});

const openSlots = defineRoute({
  method: 'POST', path: '/api/appointments/slots', summary: 'Open own times for customers to choose from',
  body: z.object({
    days: z.array(Day).min(1).max(40), from: Time, to: Time, minutes: z.number().int().min(15).max(120),
    channel: Channel.exclude(['group']), roomCode: z.string().nullable().optional(),
  }),
  response: z.object({ opened: z.number(), skipped: z.array(z.object({ day: Day, from: Time, message: z.string() })) }),
  roles,
});

const createLink = defineRoute({
  method: 'POST', path: '/api/self-booking-links', summary: 'Make the link by which a customer books a time',
  body: z.object({
    personId: z.uuid(), kind: Kind, obligationKey: z.string().max(120).nullable().optional(), lastDay: Day.optional(),
  }),
  response: z.object({ linkId: z.uuid(), address: z.string(), lastDay: Day, freeTimes: z.number() }),
  roles,
  refusals: ['appointment-person-unknown', 'self-booking-no-times'],
});

const listLinks = defineRoute({
  method: 'GET', path: '/api/self-booking-links', summary: 'The links of a person that still work',
  query: z.object({ personId: z.uuid() }),
  response: z.object({ links: z.array(z.object({
    linkId: z.uuid(), kind: Kind, lastDay: Day, madeOn: Day, madeBy: z.string(),
  })) }),
  roles,
  refusals: ['appointment-person-unknown'],
});

const revokeLink = defineRoute({
  method: 'POST', path: '/api/self-booking-links/:linkId/revoke', summary: 'Make a customer\'s link useless',
  params: z.object({ linkId: z.uuid() }), body: z.object({}), response: z.object({ revoked: z.literal(true) }), roles,
  refusals: ['self-booking-link-unknown'],
});

const secret = z.object({ token: LinkSecret });

/** What a customer sees through a link: free times and nothing of anyone. */
export const SelfBooking = z.object({
  state: z.enum(['open', 'booked', 'expired']),
  kind: Kind,
  language: z.enum(['fi', 'sv', 'en']),
  lastDay: Day,
  times: z.array(z.object({
    appointmentId: z.uuid(), day: Day, from: Time, to: Time, channel: Channel,
    place: z.string().nullable(), address: z.string().nullable(), room: z.string().nullable(),
  })),
  booked: z.object({
    day: Day, from: Time, to: Time, channel: Channel,
    place: z.string().nullable(), address: z.string().nullable(), room: z.string().nullable(),
  }).nullable(),
});
export type SelfBooking = z.infer<typeof SelfBooking>;

const getSelfBooking = defineRoute({
  method: 'GET', path: '/api/self-booking/:token', summary: 'The free times behind a customer\'s link',
  params: secret, response: SelfBooking, roles: 'public', refusals: ['self-booking-unknown', 'too-many-requests'],
});

const bookSelf = defineRoute({
  method: 'POST', path: '/api/self-booking/:token', summary: 'The customer takes one of the free times',
  params: secret, body: z.object({ appointmentId: z.uuid() }), response: SelfBooking, roles: 'public',
  refusals: ['self-booking-unknown', 'self-booking-expired', 'self-booking-taken', 'too-many-requests'],
});

const readFeed = defineRoute({
  method: 'GET', path: '/calendar/:file', summary: 'An iCalendar feed (RFC 5545): kinds and places, no customer names',
  params: z.object({ file: z.string().regex(/^[0-9A-Za-z_-]{20,100}\.ics$/) }), response: z.string(),
  /** The language in which the owner took the address; an older address speaks the owner's first language. */
  query: z.object({ language: z.enum(['fi', 'sv', 'en']).optional() }),
  produces: 'text/calendar; charset=utf-8', roles: 'public', refusals: ['calendar-feed-unknown', 'too-many-requests'],
});

const getFeed = defineRoute({
  method: 'GET', path: '/api/calendar/feed', summary: 'The address of the own iCalendar feed',
  response: z.object({ address: z.string() }), roles: officeRoles,
});

const renewFeed = defineRoute({
  method: 'POST', path: '/api/calendar/feed/renew', summary: 'Give the feed a new address; the old one stops working',
  body: z.object({}), response: z.object({ address: z.string() }), roles: officeRoles,
});

const createGroup = defineRoute({
  method: 'POST', path: '/api/appointments/groups', summary: 'Arrange a group session',
  body: z.object({
    title: z.string().min(1).max(200), day: Day, from: Time, minutes: z.number().int().min(15).max(480),
    roomCode: z.string().nullable(), servicePointCode: z.string().nullable().optional(),
    channel: z.enum(['group', 'video']).default('group'),
    interpreterLanguage: z.string().max(35).nullable().optional(),
  }),
  response: Appointment, roles, refusals: [...timeRefusals],
});

export const Participant = z.object({
  personId: z.uuid().nullable(), personName: z.string().nullable(), protected: z.boolean(), hidden: z.boolean(),
  state: z.enum(['booked', 'held', 'no-show', 'cancelled']),
});

const getParticipants = defineRoute({
  method: 'GET', path: '/api/appointments/:appointmentId/participants', summary: 'Who takes part in a group session',
  params: byId, response: z.object({ participants: z.array(Participant) }), roles,
  refusals: ['appointment-not-found'],
});

const putParticipant = defineRoute({
  method: 'PUT', path: '/api/appointments/:appointmentId/participants/:personId',
  summary: 'Add a person to a group session, or mark attendance',
  params: z.object({ appointmentId: z.uuid(), personId: z.uuid() }),
  body: z.object({ state: z.enum(['booked', 'held', 'no-show', 'cancelled']) }),
  response: z.object({ participants: z.array(Participant) }), roles,
  refusals: ['appointment-not-found', 'appointment-person-unknown', 'group-full', 'appointment-person-taken'],
});

export const SmoothingMove = z.object({
  act: z.enum(['book', 'move']),
  personId: z.uuid(), personName: z.string().nullable(), protected: z.boolean(),
  obligationKey: z.string(), kind: Kind, dueOfficeDay: Day, staffId: z.string(), staffName: z.string(),
  fromWeek: Day, toWeek: Day, appointmentId: z.uuid().nullable(), rowVersion: z.number().nullable(),
  oldTime: z.object({ day: Day, from: Time }).nullable(),
  day: Day, from: Time, minutes: z.number(), channel: Channel,
  roomCode: z.string().nullable(), servicePointCode: z.string().nullable(),
});
export type SmoothingMove = z.infer<typeof SmoothingMove>;

export const SmoothingWeek = z.object({
  monday: Day, week: z.number(), due: z.number(), times: z.number(), dueAfter: z.number(),
});

const getSmoothing = defineRoute({
  method: 'GET', path: '/api/appointments/smoothing', summary: 'Which tasks of overfull weeks fit into earlier weeks',
  query: z.object({ team: z.string().optional() }),
  response: z.object({ weeks: z.array(SmoothingWeek), moves: z.array(SmoothingMove), left: z.number() }),
  roles: ['team-lead', 'coach', 'director'],
});

const acceptSmoothing = defineRoute({
  method: 'POST', path: '/api/appointments/smoothing/accept', summary: 'Book and move what was chosen of the proposal',
  body: z.object({
    moves: z.array(SmoothingMove.pick({
      act: true, personId: true, obligationKey: true, kind: true, staffId: true, appointmentId: true,
      rowVersion: true, day: true, from: true, minutes: true, channel: true, roomCode: true, servicePointCode: true,
    })).min(1).max(300),
  }),
  response: z.object({
    done: z.number(), notDone: z.array(z.object({ personId: z.uuid(), code: z.string(), message: z.string() })),
  }),
  roles: ['team-lead', 'coach'],
});

export const routes = {
  getCalendar, getProposals, bookAppointment, moveAppointment, cancelAppointment, markAppointment, bookMany,
  openSlots, createLink, listLinks, revokeLink, getSelfBooking, bookSelf, readFeed, getFeed, renewFeed, createGroup, getParticipants, putParticipant, getSmoothing,
  acceptSmoothing,
} as const;
