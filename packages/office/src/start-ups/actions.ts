import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { verdictOf } from '@kohtaanto/rules/start-ups/conditions.ts';
import { MOST_MONTHS, lengthFault } from '@kohtaanto/rules/start-ups/grant-length.ts';
import { needsOfStartUpWay, nextStep, startUpStates } from '@kohtaanto/rules/start-ups/path.ts';
import type { StartUpNeed } from '@kohtaanto/rules/start-ups/path.ts';
import { overlaps } from '@kohtaanto/rules/foundations/period.ts';
import { conditionName, needName, stateName } from '@kohtaanto/words/start-ups/start-up-words.ts';
import type { z } from 'zod';
import { addService } from '../job-search/actions.ts';
import { editedByAnother } from '../jobseekers/edit-conflict.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { AccessScope, Audit, Tx } from '../platform/platform.ts';
import type { Advisor } from './advisors.ts';
import type { PersonStartUp, StartUpCase, StartUpRow, StartUpStep, routes } from './contract.ts';
import { findSentCase, insertCase, insertStep, isStepSent, listCases, listOpenCases, listSteps, updateCase } from './store.ts';
import type { KeptCase, KeptStep } from './store.ts';
import { conditionsOf, periodsOf, readCase, tellCase } from './tell-case.ts';

export async function tellStartUp(visit: Visit, advisors: readonly Advisor[], today: PlainDate): Promise<PersonStartUp> {
  const cases = await listCases(visit);
  const open = cases.find(({ state }) => state !== 'ended');
  const steps = open === undefined ? [] : await listSteps(visit, open.startUpId);
  await visit.note({ action: 'start-up.view', detail: { startUpId: open?.startUpId ?? null } });
  return {
    open: open === undefined ? null : tellCase(open, steps, today), advisors: [...advisors],
    earlier: cases.filter(({ state }) => state === 'ended').map(({ startUpId, idea, openedOn, stateSince }) => ({ startUpId, idea, openedOn, endedOn: stateSince })),
  };
}

export async function openStartUp(visit: Visit, form: z.output<typeof routes.openStartUp.body>, today: PlainDate): Promise<string> {
  const sent = await findSentCase(visit, form.receipt);
  if (sent !== null) return sent;
  const state = form.light ? 'light' : 'idea';
  const day = formatIso(today);
  const due = nextStep({ state, since: today, agreedOn: null, startedOn: null })?.due;
  const startUpId = await insertCase(visit, { ...form, state, day, due: due === undefined ? null : formatIso(due) });
  if (startUpId === null) {
    const open = (await listCases(visit)).find((each) => each.state !== 'ended');
    throw new Refused('start-ups.open-already', { idea: open?.idea ?? '' });
  }
  await visit.note({ action: 'start-up.open', detail: { startUpId, light: form.light } });
  return startUpId;
}

type Told = z.output<typeof routes.addStep.body>;

/** A step of the case: all that lacks is told at once; the same step sent twice is one. */
export async function addStep(
  visit: Visit, startUpId: string, { step, rowVersion, receipt }: Told, { today, advisors }: { readonly today: PlainDate; readonly advisors: readonly Advisor[] }
): Promise<number> {
  const found = (await listCases(visit)).find((each) => each.startUpId === startUpId);
  if (found === undefined) throw new Refused('start-ups.not-found');
  if (await isStepSent(visit, receipt)) return found.rowVersion;
  if (found.rowVersion !== rowVersion) throw await editedByAnother(visit, ['start-up.step', 'start-up.open']);
  const before = await listSteps(visit, startUpId);
  const faults = faultsOf(step, { kept: found, before, today, advisors, visit });
  if (faults.length > 0) throw new Refused('not-saved', {}, { faults });
  const after = [...before.map((each) => each.step), step];
  const read = readCase(after);
  const state = step.kind === 'move' ? step.to : found.state;
  const since = step.kind === 'move' ? step.day : found.stateSince;
  const due = nextStep({ state, since: plainDate(since), agreedOn: read.agreedOn, startedOn: read.startedOn })?.due;
  if (!await updateCase(visit, { startUpId, state, since, due: due === undefined ? null : formatIso(due), rowVersion })) {
    throw await editedByAnother(visit, ['start-up.step', 'start-up.open']);
  }
  await insertStep(visit, startUpId, step, receipt);
  if (step.kind === 'extension' || (step.kind === 'move' && step.to === 'started')) await recordGrantAsService(visit, after);
  await visit.note({ action: 'start-up.step', detail: { startUpId, kind: step.kind, state } });
  return rowVersion + 1;
}

/** Who has the grant is in a service: the rules of meetings and of the search duty look at it there. */
async function recordGrantAsService(visit: Visit, steps: readonly StartUpStep[]): Promise<void> {
  const stretch = periodsOf(readCase(steps)).at(-1);
  if (stretch === undefined || stretch.end === null) return;
  const [start, end] = [formatIso(stretch.start), formatIso(stretch.end)];
  await addService(visit, {
    serviceSpellId: crypto.randomUUID(), kind: 'start-up-grant', name: 'Starttiraha', provider: null, start, end, estimatedEnd: end, qualified: null, hoursPercent: null,
  });
  await visit.factsChanged();
}

type Ground = { readonly kept: KeptCase; readonly before: readonly KeptStep[]; readonly today: PlainDate; readonly advisors: readonly Advisor[]; readonly visit: Visit };
const fault = (path: string, code: string, values: Fault['values'] = {}): Fault => ({ path: `step.${path}`, code: `start-ups.${code}`, values });

function faultsOf(step: StartUpStep, ground: Ground): Fault[] {
  const { today, advisors, before } = ground;
  const faults: Fault[] = [];
  if (step.kind !== 'interruption' && step.day > formatIso(today)) faults.push(fault('day', 'day-ahead', { day: step.day }));
  if ('advisor' in step && step.advisor !== null && !advisors.some(({ code }) => code === step.advisor)) faults.push(fault('advisor', 'advisor-unknown', { given: step.advisor }));
  switch (step.kind) {
    case 'move': return [...faults, ...faultsOfMove(step, ground)];
    case 'extension': return [...faults, ...faultsOfExtension(step, ground)];
    case 'interruption': return [...faults, ...faultsOfInterruption(step, before)];
    default: return faults;
  }
}

type Move = Extract<StartUpStep, { kind: 'move' }>;

function faultsOfMove(step: Move, { kept, before, today, visit: { scope } }: Ground): Fault[] {
  const needs = needsOfStartUpWay(kept.state, step.to);
  if (needs === undefined) throw new Refused('start-ups.no-such-way', { from: stateName(kept.state, scope.language), to: stateName(step.to, scope.language) });
  const faults: Fault[] = [];
  if (step.day < kept.stateSince) faults.push(fault('day', 'day-before-last', { day: step.day, last: kept.stateSince }));
  for (const need of needs) {
    if (!isTold(need, step)) faults.push(fault(fieldOf[need], 'needed', { what: needName(need, scope.language) }));
  }
  if (needs.includes('appointment') && step.agreedOn !== null && step.agreedOn < step.day) faults.push(fault('agreedOn', 'appointment-past', { day: step.agreedOn }));
  if (step.to === 'granted' && step.months !== null) faults.push(...faultsOfGrant(step, step.months, before, { today, scope }));
  return faults;
}

const fieldOf: Readonly<Record<StartUpNeed, string>> = { appointment: 'agreedOn', advisor: 'advisor', finding: 'finding', grant: 'months', grounds: 'note', result: 'result' };
const LEAST_GROUNDS = 3;

function isTold(need: StartUpNeed, step: Move): boolean {
  switch (need) {
    case 'appointment': return step.agreedOn !== null;
    case 'advisor': return step.advisor !== null;
    case 'finding': return step.finding !== null;
    case 'grant': return step.months !== null && step.agreedOn !== null;
    case 'grounds': return step.note.length >= LEAST_GROUNDS;
    case 'result': return step.result !== null;
  }
}

/** A grant is recorded when every condition has been weighed and met: 99–101 §. */
function faultsOfGrant(step: Move, months: number, before: readonly KeptStep[], { today, scope }: { readonly today: PlainDate; readonly scope: AccessScope }): Fault[] {
  const steps = [...before.map((each) => each.step), step];
  const { arrivedOn } = readCase(steps);
  const faults: Fault[] = [];
  if (lengthFault([], months) !== null) faults.push(fault('months', 'first-not-six', { months }));
  const conditions = conditionsOf(steps, today);
  if (verdictOf(conditions) === 'possible') return faults;
  for (const { code, state, hardStop } of conditions) {
    if (state === 'met') continue;
    if (hardStop && code === 'applied-before-start' && arrivedOn !== null) {
      faults.push(fault('agreedOn', 'started-before-application', { started: step.agreedOn, arrived: formatIso(arrivedOn) }));
    } else faults.push(fault('to', 'condition-not-met', { what: conditionName(code, scope.language) }));
  }
  return faults;
}

function faultsOfExtension(step: Extract<StartUpStep, { kind: 'extension' }>, { before, kept }: Ground): Fault[] {
  const { granted, startedOn } = readCase(before.map((each) => each.step));
  if (granted.length === 0 || startedOn === null || kept.state === 'ended') return [fault('months', 'not-granted')];
  if (lengthFault(granted, step.months) === null) return [];
  return [fault('months', 'over-twelve', { left: MOST_MONTHS - granted.reduce((sum, each) => sum + each, 0) })];
}

function faultsOfInterruption(step: Extract<StartUpStep, { kind: 'interruption' }>, before: readonly KeptStep[]): Fault[] {
  if (step.until < step.day) return [{ path: 'step.until', code: 'end-before-start' }];
  const read = readCase(before.map((each) => each.step));
  const rest = readCase([step]).interruptions[0];
  const isWithin = rest !== undefined && read.startedOn !== null && periodsOf(read).some((period) => overlaps(period, rest));
  return isWithin ? [] : [fault('day', 'interruption-outside', { from: step.day, until: step.until })];
}

type Listing = { readonly tx: Tx; readonly scope: AccessScope; readonly audit: Audit };

/** Each who is named is a look at that person; protected persons are counted and not named. */
export async function listStartUps({ tx, scope, audit }: Listing, state: StartUpCase['state'] | undefined): Promise<z.input<typeof routes.listStartUps.response>> {
  const all = await listOpenCases(tx, scope);
  const listed = all.filter((each) => !each.protected && each.name !== null);
  const rows = listed.filter((each) => state === undefined || each.state === state)
    .map(({ startUpId, personId, name, place, idea, state: step, stateSince, due, coach }): StartUpRow =>
      ({ startUpId, personId, name: name ?? '', place, idea, state: step, stateSince, due, coach }));
  for (const { personId, startUpId } of rows) await audit.record(tx, scope, { action: 'start-ups.list', outcome: 'allowed', personId, detail: { startUpId } });
  const states = startUpStates.map((each) => ({ state: each, count: listed.filter((row) => row.state === each).length })).filter(({ count }) => count > 0);
  return { rows, protectedLeftOut: all.length - listed.length, states };
}
