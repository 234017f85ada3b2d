import { judgedConditions } from '@kohtaanto/rules/start-ups/conditions.ts';
import { grantIncomes } from '@kohtaanto/rules/start-ups/grant-pay.ts';
import { followUpResults, startUpStates, statementFindings } from '@kohtaanto/rules/start-ups/path.ts';
import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { PERSON_ROLES } from '../jobseekers/contract.ts';
import { freeText, isoDay, personParams, uuid } from '../jobseekers/shapes.ts';
import { defineRoute } from '../platform/http/route.ts';

const State = z.enum(startUpStates);
const Note = freeText(2000).trim();
const Cents = z.int().min(1).max(100_000_000);
const Advisor = z.string().trim().min(1).max(60);
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
const Judged = z.object(Object.fromEntries(judgedConditions.map((code) => [code, z.boolean().nullable()])) as Record<(typeof judgedConditions)[number], z.ZodNullable<z.ZodBoolean>>);
export const Need = z.enum(['appointment', 'advisor', 'finding', 'grant', 'grounds', 'result']);

/** What may be told of a case; each is kept as it was told. */
export const StartUpStep = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('move'), to: State, day: isoDay, note: Note, advisor: Advisor.nullable(),
    /** An appointment, or the day meant for the start of the enterprise. */
    agreedOn: isoDay.nullable(), finding: z.enum(statementFindings).nullable(), months: z.int().min(1).max(12).nullable(), result: z.enum(followUpResults).nullable(),
  }),
  z.object({ kind: z.literal('statement'), day: isoDay, advisor: Advisor, finding: z.enum(statementFindings), note: Note }),
  z.object({ kind: z.literal('judgement'), day: isoDay, judged: Judged, specialReason: z.boolean(), note: Note }),
  z.object({ kind: z.literal('interruption'), day: isoDay, until: isoDay, note: Note.min(3) }),
  z.object({ kind: z.literal('income'), day: isoDay, month: Month, income: z.enum(grantIncomes), cents: Cents, note: Note }),
  z.object({ kind: z.literal('aid'), day: isoDay, cents: Cents, note: Note.min(2) }),
  z.object({ kind: z.literal('extension'), day: isoDay, months: z.int().min(1).max(6), note: Note.min(3) }),
]);
export type StartUpStep = z.output<typeof StartUpStep>;

const Section = z.object({ act: z.string(), section: z.string(), paragraph: z.int().optional(), point: z.int().optional() });
const Rate = z.object({ cents: z.int(), days: z.int(), certain: z.boolean() });
const Period = z.object({ from: isoDay, last: isoDay });

export const StartUpCase = z.object({
  startUpId: uuid, idea: z.string(), industryCode: z.string().nullable(), state: State, stateSince: isoDay, openedOn: isoDay, rowVersion: z.int(),
  next: z.object({ task: z.string(), who: z.enum(['customer', 'authority', 'advisor']), due: isoDay }).nullable(),
  ways: z.array(z.object({ to: State, needs: z.array(Need) })),
  /** The newest first. */
  steps: z.array(z.object({ step: StartUpStep, by: z.string().nullable(), at: z.string() })),
  verdict: z.enum(['possible', 'not-possible', 'to-be-judged']),
  conditions: z.array(z.object({
    code: z.string(), state: z.enum(['met', 'not-met', 'to-be-judged']), why: z.string(), hardStop: z.boolean(), section: Section,
  })),
  judged: Judged, specialReason: z.boolean(), arrivedOn: isoDay.nullable(), startsOn: isoDay.nullable(),
  /** Empty before it has been granted; meant for the start that was told. */
  grants: z.array(Period.extend({ months: z.int(), extension: z.boolean() })), monthsLeft: z.int(), mayExtend: z.boolean(),
  pay: z.array(z.object({ month: Month, days: z.int(), rates: z.array(Rate), gross: z.int(), deducted: z.int(), paid: z.int() })),
  interruptions: z.array(Period),
  smallAid: z.object({
    since: isoDay, counted: z.int(), ceiling: z.int(), left: z.int(), wanted: z.int(), fits: z.boolean(), regulation: z.string(),
    declared: z.array(z.object({ on: isoDay, cents: z.int(), note: z.string() })),
  }),
});
export type StartUpCase = z.infer<typeof StartUpCase>;

export const PersonStartUp = z.object({
  open: StartUpCase.nullable(),
  earlier: z.array(z.object({ startUpId: uuid, idea: z.string(), openedOn: isoDay, endedOn: isoDay })),
  advisors: z.array(z.object({ code: z.string(), name: NameInLanguages })),
});
export type PersonStartUp = z.infer<typeof PersonStartUp>;

export const StartUpRow = z.object({
  startUpId: uuid, personId: uuid, name: z.string(), place: NameInLanguages, idea: z.string(), state: State, stateSince: isoDay, due: isoDay.nullable(), coach: z.string().nullable(),
});
export type StartUpRow = z.infer<typeof StartUpRow>;

const seen = ['person-not-found', 'person-protected'] as const;

export const routes = {
  getStartUp: defineRoute({
    method: 'GET', path: '/api/persons/:personId/start-up',
    summary: 'The person’s way to an enterprise: steps, what comes next, the conditions of the start-up grant, its length and sum (380/2023 99–101 §)',
    params: personParams, response: PersonStartUp, roles: PERSON_ROLES, refusals: seen,
  }),
  openStartUp: defineRoute({
    method: 'POST', path: '/api/persons/:personId/start-up', summary: 'A person begins on the way to an enterprise', params: personParams,
    body: z.object({ idea: Note.min(3).max(400), industryCode: z.string().regex(/^\d{2,5}$/u).nullable(), light: z.boolean(), receipt: uuid }),
    response: z.object({ startUpId: uuid }), roles: PERSON_ROLES, refusals: [...seen, 'not-saved', 'start-ups.open-already'],
  }),
  addStep: defineRoute({
    method: 'POST', path: '/api/persons/:personId/start-up/:startUpId/steps', summary: 'Tell what has happened on the way to an enterprise',
    params: personParams.extend({ startUpId: uuid }), body: z.object({ step: StartUpStep, rowVersion: z.int().min(1), receipt: uuid }),
    response: z.object({ rowVersion: z.int() }), roles: PERSON_ROLES,
    refusals: [...seen, 'not-saved', 'edited-by-another', 'start-ups.not-found', 'start-ups.no-such-way'],
  }),
  listStartUps: defineRoute({
    method: 'GET', path: '/api/start-ups', summary: 'Persons on the way to an enterprise by step, who has waited longest first; protected persons are not listed',
    query: z.object({ state: State.optional() }),
    response: z.object({
      rows: z.array(StartUpRow), protectedLeftOut: z.int(), states: z.array(z.object({ state: State, count: z.int() })),
    }), roles: PERSON_ROLES,
  }),
} as const;
