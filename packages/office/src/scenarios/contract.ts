import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
const Cents = z.int();
const ThreeNames = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

/** What one would change; nought changes nothing. */
export const ScenarioChange = z.object({
  /** Percentage points of begun spells of unemployment that pass three months. */
  flow: z.coerce.number().min(-100).max(100).default(0),
  /** Per cent of the mean duration of unemployment. */
  duration: z.coerce.number().min(-90).max(200).default(0),
  /** Persons more in services at a time, in the places that are changed. */
  services: z.coerce.number().int().min(-100_000).max(100_000).default(0),
  /** Coaches more. */
  coaches: z.coerce.number().min(-1000).max(1000).default(0),
  /** The municipality that is changed; none is all of them. */
  municipality: z.string().regex(/^\d{3}$/u).optional(),
});
export type ScenarioChange = z.infer<typeof ScenarioChange>;

/** What it is reckoned from, each with its month: the assumptions stand beside the result. */
export const ScenarioGround = z.object({
  /** The last closed month of the figures, and the months of the bill, newest first. */
  month: Month.nullable(),
  billMonths: z.array(Month),
  unemployed: z.int().nullable(),
  /** Of the unemployed, the share that has been so for more than three months. */
  overThreeMonths: z.number().nullable(),
  /** Of the spells begun in `flowMonths` months, per month, and the share that passed three months. */
  started: z.number().nullable(),
  flowOverThreeMonths: z.number().nullable(),
  flowMonths: z.int(),
  customers: z.int().nullable(),
  coaches: z.number().nullable(),
});
export type ScenarioGround = z.infer<typeof ScenarioGround>;

export const ScenarioRow = z.object({
  code: z.string(), name: ThreeNames,
  /** Null where the count is hidden: nothing is reckoned from it. */
  unemployed: z.number().nullable(), unemployedThen: z.number().nullable(),
  /** Of the area's unemployed, per cent; what a sharing key by the unemployed would follow. */
  part: z.number().nullable(), partThen: z.number().nullable(),
  /** The next twelve months. */
  bill: Cents, billThen: Cents,
  /** Of the costs of the area's services in a year; null where the plan's key cannot be followed. */
  share: Cents.nullable(), shareThen: Cents.nullable(),
});
export type ScenarioRow = z.infer<typeof ScenarioRow>;

export const Scenario = z.object({
  ground: ScenarioGround,
  change: ScenarioChange,
  months: z.array(z.object({
    month: Month, unemployed: z.number(), unemployedThen: z.number(), bill: Cents, billThen: Cents,
  })),
  rows: z.array(ScenarioRow),
  total: ScenarioRow.omit({ code: true, name: true }),
  /** What the shares are of; null where the area has no plan of sharing its costs. */
  shares: z.object({
    year: z.int(), decided: z.boolean(), state: z.enum(['moved', 'key-without-unemployed', 'base-missing']),
  }).nullable(),
  caseload: z.object({ now: z.number(), after: z.number() }).nullable(),
});
export type Scenario = z.infer<typeof Scenario>;

export const routes = {
  getScenario: defineRoute({
    method: 'GET', path: '/api/scenarios',
    summary: 'What if flows, durations, places in services or coaches were others: the unemployed, the benefit bill and '
      + 'the caseload month by month and by municipality, with what it was reckoned from',
    query: ScenarioChange,
    response: Scenario,
    roles: ['director', 'controller'],
    refusals: ['indicators.no-snapshot', 'scenarios.municipality-unknown'],
  }),
} as const;
