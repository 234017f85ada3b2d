import type { z } from 'zod';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { editedByAnother } from '../jobseekers/edit-conflict.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { routes } from './contract.ts';
import { orderFaults, overlapFaults } from './faults.ts';
import * as store from './store.ts';

type Body<N extends keyof typeof routes> = z.output<(typeof routes)[N]['body']>;

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Refused('not-saved', {}, { faults });
}

/** 27 § and 29 §: a restart after missing clarifications needs them first. */
export async function startSearch(visit: Visit, form: Body<'startSearch'>, today: PlainDate): Promise<void> {
  await store.takeTurn(visit);
  const searches = await store.searchesOf(visit);
  if (searches.some((search) => search.id === form.searchId)) return;
  const faults: Fault[] = [
    ...overlapFaults({ start: form.requestedOn, end: null }, searches, 'search-overlaps'),
  ];
  if (form.requestedOn > formatIso(today)) faults.push({ path: 'requestedOn', code: 'day-in-future' });
  if (!form.gaveInformation) faults.push({ path: 'gaveInformation', code: 'entry-information-missing' });
  if (!form.reachable) faults.push({ path: 'reachable', code: 'entry-contact-missing' });
  if (searches.at(-1)?.endReason === 'clarification-missing' && !form.clarificationsGiven) {
    faults.push({ path: 'clarificationsGiven', code: 'clarifications-missing' });
  }
  refuse(faults);
  await store.insertSearch(visit, form, formatIso(today));
  await changeStatusFrom(visit, form.statusCode, form.requestedOn);
  await visit.note({
    action: searches.length === 0 ? 'search.start' : 'search.restart', detail: { searchId: form.searchId },
  });
}

/** The status told at the start, unless the same one has been going on. */
async function changeStatusFrom(visit: Visit, code: string, start: string): Promise<void> {
  const statuses = await store.statusesOf(visit);
  const current = statuses.find((status) => status.start <= start && (status.end === null || start < status.end));
  if (current?.code === code) return;
  if (statuses.some((status) => status.start > start)) return;
  if (current !== undefined && current.start === start) return;
  if (current !== undefined) await store.endStatus(visit, current.id, start);
  await store.insertStatus(visit, crypto.randomUUID(), {
    code, start, end: null, hoursPercent: null, estimatedEnd: null, note: null,
  });
}

export async function endSearch(visit: Visit, searchId: string, form: Body<'endSearch'>): Promise<void> {
  const search = (await store.searchesOf(visit)).find((each) => each.id === searchId);
  if (search === undefined) throw new Refused('person-not-found');
  if (search.end === form.end) return;
  refuse([...orderFaults(search.start, form.end)]);
  if (!await store.endSearch(visit, searchId, form.end, form.reason)) {
    throw await editedByAnother(visit, ['search.end']);
  }
  await visit.note({ action: 'search.end', detail: { searchId, reason: form.reason, end: form.end } });
}

export async function addStatus(visit: Visit, form: Body<'addStatus'>): Promise<void> {
  await store.takeTurn(visit);
  const statuses = await store.statusesOf(visit);
  if (statuses.some((status) => status.id === form.statusId)) return;
  const open = form.endsOpen
    ? statuses.find((status) => status.end === null && status.start < form.start) : undefined;
  const others = statuses.filter((status) => status !== open);
  refuse([...statusFaults(form), ...overlapFaults(form, others, 'status-overlaps')]);
  if (open !== undefined) await store.endStatus(visit, open.id, form.start);
  await withoutOverlap('status-overlaps', () => store.insertStatus(visit, form.statusId, form));
  await visit.note({ action: 'status.add', detail: { statusId: form.statusId, code: form.code } });
}

export async function changeStatus(visit: Visit, statusId: string, form: Body<'changeStatus'>): Promise<void> {
  await store.takeTurn(visit);
  const statuses = await store.statusesOf(visit);
  const others = statuses.filter((status) => status.id !== statusId);
  refuse([...statusFaults(form), ...overlapFaults(form, others, 'status-overlaps')]);
  const changed = await withoutOverlap('status-overlaps', () =>
    store.updateStatus(visit, statusId, form, form.was));
  if (!changed) throw await editedByAnother(visit, ['status.change', 'status.add']);
  await visit.note({ action: 'status.change', detail: { statusId, code: form.code } });
}

function* statusFaults(form: { start: string; end: string | null; estimatedEnd: string | null }): Generator<Fault> {
  yield* orderFaults(form.start, form.end);
  yield* orderFaults(form.start, form.estimatedEnd, 'estimatedEnd');
}

export async function addService(visit: Visit, form: Body<'addService'>): Promise<void> {
  const services = await store.servicesOf(visit);
  if (services.some((service) => service.id === form.serviceSpellId)) return;
  const same = services.filter((service) => service.code === form.kind);
  refuse([
    ...orderFaults(form.start, form.end), ...orderFaults(form.start, form.estimatedEnd, 'estimatedEnd'),
    ...overlapFaults({ start: form.start, end: form.end ?? form.estimatedEnd }, same, 'service-overlaps'),
  ]);
  await store.insertService(visit, form);
  await visit.note({ action: 'service.add', detail: { serviceSpellId: form.serviceSpellId, kind: form.kind } });
}

export async function endService(visit: Visit, serviceSpellId: string, form: Body<'endService'>): Promise<void> {
  const service = (await store.servicesOf(visit)).find((each) => each.id === serviceSpellId);
  if (service === undefined) throw new Refused('person-not-found');
  if (service.end === form.end) return;
  refuse([...orderFaults(service.start, form.end)]);
  if (!await store.endService(visit, serviceSpellId, form.end)) {
    throw await editedByAnother(visit, ['service.end']);
  }
  await visit.note({ action: 'service.end', detail: { serviceSpellId, end: form.end } });
}

/** Two officials at the same moment: what the check could not see, the database refuses. */
async function withoutOverlap<T>(code: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23P01') {
      throw new Refused('not-saved', {}, { faults: [{ path: 'start', code: `${code}-just-now` }], cause: error });
    }
    throw error;
  }
}
