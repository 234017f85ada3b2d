import { createRequestLimit } from '../platform/http/request-limits.ts';
import type { Platform } from '../platform/platform.ts';
import { bookAppointment } from './book.ts';
import { bookMany } from './bulk.ts';
import { getCalendar } from './calendar.ts';
import { cancelAppointment, markAppointment, moveAppointment } from './change.ts';
import { routes } from './contract.ts';
import { getFeed, readFeed, renewFeed } from './feed.ts';
import { getParticipants, putParticipant } from './groups.ts';
import { getProposals } from './propose.ts';
import { listLinks, revokeLink } from './links.ts';
import { bookSelf, createLink, getSelfBooking } from './self-booking.ts';
import { openSlots } from './slots.ts';
import { acceptSmoothing, getSmoothing } from './smooth.ts';

export function routeAppointments(platform: Platform): void {
  const { http } = platform;
  http.handle(routes.getCalendar, ({ scope, query }) => getCalendar(platform, scope, query));
  http.handle(routes.getProposals, ({ scope, query }) => getProposals(platform, scope, query));
  http.handle(routes.bookAppointment, ({ scope, body }) => bookAppointment(platform, scope, body));
  http.handle(routes.moveAppointment, ({ scope, params, body }) =>
    moveAppointment(platform, scope, params.appointmentId, body));
  http.handle(routes.cancelAppointment, ({ scope, params, body }) =>
    cancelAppointment(platform, scope, params.appointmentId, body.rowVersion));
  http.handle(routes.markAppointment, ({ scope, params, body }) =>
    markAppointment(platform, scope, params.appointmentId, body.state, body.rowVersion));
  http.handle(routes.bookMany, ({ scope, body }) => bookMany(platform, scope, body.items, body.channel));
  http.handle(routes.openSlots, ({ scope, body }) => openSlots(platform, scope, body));
  http.handle(routes.createLink, ({ scope, body }) => createLink(platform, scope, body));
  http.handle(routes.listLinks, ({ scope, query }) => listLinks(platform, scope, query.personId));
  http.handle(routes.revokeLink, ({ scope, params }) => revokeLink(platform, scope, params.linkId));
  http.handle(routes.createGroup, ({ scope, body }) =>
    bookAppointment(platform, scope, { ...body, personId: null, kind: 'group' }));
  http.handle(routes.getParticipants, ({ scope, params }) => getParticipants(platform, scope, params.appointmentId));
  http.handle(routes.putParticipant, ({ scope, params, body }) =>
    putParticipant(platform, scope, params.appointmentId, params.personId, body.state));
  http.handle(routes.getSmoothing, ({ scope, query }) => getSmoothing(platform, scope, query.team));
  http.handle(routes.acceptSmoothing, ({ scope, body }) => acceptSmoothing(platform, scope, body.moves));
  http.handle(routes.getFeed, ({ scope }) => getFeed(platform, scope));
  http.handle(routes.renewFeed, ({ scope }) => renewFeed(platform, scope));
  routePublic(platform);
}

/** Secrets are guessed by trying: an address gets few tries a minute. */
function routePublic(platform: Platform): void {
  const tries = createRequestLimit(30);
  platform.http.handle(routes.getSelfBooking, ({ params, request }) => {
    tries(request.ip);
    return getSelfBooking(platform, params.token);
  });
  platform.http.handle(routes.bookSelf, ({ params, body, request }) => {
    tries(request.ip);
    return bookSelf(platform, params.token, body.appointmentId);
  });
  platform.http.handle(routes.readFeed, ({ params, query, request }) => {
    tries(request.ip);
    return readFeed(platform, params.file.slice(0, -'.ics'.length), query.language);
  });
}
