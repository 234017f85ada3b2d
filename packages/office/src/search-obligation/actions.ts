import type { z } from 'zod';
import { addMonths, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { routes } from './contract.ts';
import * as store from './store.ts';

type Body<N extends 'addReport' | 'recordLapse' | 'publishProfile'> = z.output<(typeof routes)[N]['body']>;

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Refused('not-saved', {}, { faults });
}

function* futureFaults(day: string, path: string, today: PlainDate): Generator<Fault> {
  if (day > formatIso(today)) yield { path, code: 'day-in-future' };
}

/** 45 §: an application says to whom and for what; other ways say at least what was done. */
export async function addReport(visit: Visit, report: Body<'addReport'>, today: PlainDate): Promise<void> {
  const faults: Fault[] = [...futureFaults(report.reportedOn, 'reportedOn', today)];
  const needsEmployer = report.way === 'application' || report.way === 'offer' || report.way === 'extra-work';
  if (needsEmployer && report.employer.trim() === '') faults.push({ path: 'employer', code: 'report-without-employer' });
  if (report.way !== 'profile' && report.task.trim() === '') faults.push({ path: 'task', code: 'report-without-task' });
  refuse(faults);
  if (!await store.insertReport(visit, report)) return;
  await visit.note({ action: 'report.add', detail: { reportId: report.reportId, way: report.way } });
  await visit.factsChanged();
}

/** The section that the fact is of goes into the trail with it; no consequence is written anywhere. */
export async function recordLapse(visit: Visit, lapse: Body<'recordLapse'>, today: PlainDate): Promise<void> {
  refuse([...futureFaults(lapse.occurredOn, 'occurredOn', today)]);
  if (!await store.insertLapse(visit, lapse)) return;
  await visit.note({ action: 'lapse.record', detail: { lapseId: lapse.lapseId, kind: lapse.kind } });
  await visit.factsChanged();
}

const PROFILE_MONTHS = 6;

/** 128 § from 1.9.2026: valid for at most six months at a time. */
export async function publishProfile(visit: Visit, profile: Body<'publishProfile'>, today: PlainDate): Promise<void> {
  const faults: Fault[] = [...futureFaults(profile.publishedOn, 'publishedOn', today)];
  if (profile.validUntil <= profile.publishedOn) faults.push({ path: 'validUntil', code: 'end-before-start' });
  if (profile.validUntil > formatIso(addMonths(plainDate(profile.publishedOn), PROFILE_MONTHS))) {
    faults.push({ path: 'validUntil', code: 'profile-too-long' });
  }
  refuse(faults);
  if (!await store.insertProfile(visit, profile)) return;
  await visit.note({ action: 'profile.publish', detail: { profileId: profile.profileId } });
  await visit.factsChanged();
}
