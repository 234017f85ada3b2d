import { mergeTouching } from '../foundations/period.ts';
import type { Period } from '../foundations/period.ts';
import { addDays, addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { ServiceFact, StatusFact } from '../obligations/facts.ts';

/** The four parts of StatFin table 902, each person in at most one, the first that fits. */
export type StructuralPart =
  | 'long-term' // at least twelve months unbroken
  | 'repeated' // at least twelve of the last sixteen months
  | 'unemployed-after-service' // service ended within twelve months, unemployed three months later
  | 'service-after-service'; // in a service three months after one that ended within twelve months

export type StructuralUnemployment = {
  readonly part: StructuralPart;
  /** The start of the unemployment, or the last day of the service that decides. */
  readonly factDay: PlainDate;
};

/** A month of unemployment by days: twelve months are 365 of them. */
const DAYS_OF_TWELVE_MONTHS = 365;

/** The register's unemployed jobseeker: codes 02 and 03. */
export function isUnemployedCode(status: StatusFact): boolean {
  return status.code === '02' || status.code === '03';
}

/** Unbroken times of unemployment known by the day, each cut at the day after it. */
export function unemploymentSpells(statuses: readonly StatusFact[], day: PlainDate): readonly Period[] {
  const spells: Period[] = [];
  for (const status of statuses) {
    if (!isUnemployedCode(status) || status.period.start > day) continue;
    const { start, end } = status.period;
    spells.push({ start, end: end === null || end > day ? addDays(day, 1) : end });
  }
  return mergeTouching(spells);
}

/** Unbroken unemployment of at least a year on the day, and since when it has been that long. */
export function longTermSince(
  statuses: readonly StatusFact[],
  day: PlainDate,
): { readonly unemployedSince: PlainDate; readonly since: PlainDate } | undefined {
  const spell = unemploymentSpells(statuses, day).at(-1);
  if (spell === undefined || spell.end === null || spell.end <= day) return undefined;
  const since = addMonths(spell.start, 12);
  return since <= day ? { unemployedSince: spell.start, since } : undefined;
}

export function structuralUnemployment(
  statuses: readonly StatusFact[],
  services: readonly ServiceFact[],
  day: PlainDate,
): StructuralUnemployment | undefined {
  const spells = unemploymentSpells(statuses, day);
  const last = spells.at(-1);
  const unemployed = last !== undefined && last.end !== null && last.end > day;
  if (unemployed) {
    if (addMonths(last.start, 12) <= day) return { part: 'long-term', factDay: last.start };
    const repeated = repeatedSince(spells, day);
    if (repeated !== undefined) return { part: 'repeated', factDay: repeated };
  }
  return afterService(statuses, services, spells, day);
}

/** At least twelve of the sixteen months that end with the day. */
function repeatedSince(spells: readonly Period[], day: PlainDate): PlainDate | undefined {
  const from = addDays(addMonths(day, -16), 1);
  let days = 0;
  let first: PlainDate | undefined;
  for (const spell of spells) {
    const start = spell.start > from ? spell.start : from;
    const end = spell.end ?? addDays(day, 1);
    if (end <= start) continue;
    days += end - start;
    first ??= start;
  }
  return days >= DAYS_OF_TWELVE_MONTHS ? first : undefined;
}

/** Parts 3 and 4: what happened three months after a service that ended within twelve months. */
function afterService(
  statuses: readonly StatusFact[],
  services: readonly ServiceFact[],
  spells: readonly Period[],
  day: PlainDate,
): StructuralUnemployment | undefined {
  let found: StructuralUnemployment | undefined;
  for (const service of services) {
    const end = service.period.end;
    if (end === null || end > day || end <= addMonths(day, -12)) continue;
    const lastDay = addDays(end, -1);
    const later = addMonths(lastDay, 3);
    if (later > day || (found !== undefined && found.factDay >= lastDay)) continue;
    if (spells.some((spell) => spell.start <= later && (spell.end === null || later < spell.end))) {
      found = { part: 'unemployed-after-service', factDay: lastDay };
    } else if (inServiceOn(statuses, services, service, later)) {
      found = { part: 'service-after-service', factDay: lastDay };
    }
  }
  return found;
}

function inServiceOn(
  statuses: readonly StatusFact[],
  services: readonly ServiceFact[],
  other: ServiceFact,
  day: PlainDate,
): boolean {
  const inStatus = statuses.some(
    (status) =>
      status.code === '07' &&
      status.period.start <= day &&
      (status.period.end === null || day < status.period.end),
  );
  if (inStatus) return true;
  return services.some(
    (service) =>
      service !== other &&
      service.period.start <= day &&
      (service.period.end === null || day < service.period.end),
  );
}
