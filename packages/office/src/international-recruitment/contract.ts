import { recruitmentChannels, recruitmentStates, settlingServices } from '@kohtaanto/rules/international-recruitment/recruitment-path.ts';
import { z } from 'zod';
import type { NameInLanguages } from '../areas/contract.ts';
import { freeText, isoDay, uuid } from '../jobseekers/shapes.ts';
import { defineRoute } from '../platform/http/route.ts';

const readers = ['employer-expert', 'team-lead', 'service-coordinator', 'director'] as const;
const writers = ['employer-expert', 'team-lead'] as const;
const State = z.enum(recruitmentStates);
const Channel = z.enum(recruitmentChannels);
const Country = z.string().regex(/^[A-Z]{2}$/u);
const RowVersion = z.int().min(1);
const Saved = z.object({ saved: z.literal(true) });
const Places = z.int().min(1).max(500);

const RecruitmentForm = z.object({
  employerId: uuid, isco: z.string().regex(/^\d{4}$/u).nullable(), occupationText: freeText(160).trim().min(2), places: Places, channel: Channel,
  countries: z.array(Country).min(1).max(20), note: freeText(4000).trim(),
});
export type RecruitmentForm = z.output<typeof RecruitmentForm>;

export const RecruitmentRow = RecruitmentForm.omit({ note: true }).extend({
  recruitmentId: uuid, employer: z.string(), state: State, stateSince: isoDay, dueOn: isoDay.nullable(), hired: z.int(), permits: z.enum(['none', 'some', 'all']),
  responsible: z.string().nullable(),
});
export type RecruitmentRow = z.infer<typeof RecruitmentRow>;

export const RecruitmentView = RecruitmentRow.extend({
  note: z.string(), openedOn: isoDay, rowVersion: RowVersion, mayWrite: z.boolean(),
  ways: z.array(z.object({ to: State, needs: z.array(z.enum(['hired', 'reason'])) })),
  /** Whether the occupation is among the area’s shortage fields, by which source and of which day; no decision on anybody’s permit. */
  shortage: z.object({ isListed: z.boolean(), source: z.string(), asOf: isoDay }).nullable(),
  settling: z.array(z.object({ service: z.enum(settlingServices), answerable: z.string(), dueOn: isoDay.nullable(), doneOn: isoDay.nullable(), rowVersion: z.int() })),
  steps: z.array(z.object({ state: State, day: isoDay, note: z.string(), hired: z.int().nullable(), by: z.string().nullable() })),
});
export type RecruitmentView = z.infer<typeof RecruitmentView>;

const Leads = z.object({ year: z.int(), all: z.int(), channels: z.array(z.object({ channel: Channel, count: z.int(), hired: z.int() })), takenUpInTime: z.int(), takenUp: z.int() });

const ofRecruitment = z.object({ recruitmentId: uuid });

export const routes = {
  listRecruitments: defineRoute({
    method: 'GET', path: '/api/abroad-recruitments', summary: 'Recruitments from abroad by what is due first, and the leads of the year by channel',
    response: z.object({ rows: z.array(RecruitmentRow), leads: Leads }), roles: readers,
  }),
  addRecruitment: defineRoute({
    method: 'POST', path: '/api/abroad-recruitments', summary: 'Record a lead or a need for people from abroad', body: RecruitmentForm.extend({ receipt: uuid }),
    response: z.object({ recruitmentId: uuid }), roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here', 'international-recruitment.faulty'],
  }),
  getRecruitment: defineRoute({
    method: 'GET', path: '/api/abroad-recruitments/:recruitmentId', summary: 'One recruitment: need of permits, shortage fields, settling-in and who answers for it', params: ofRecruitment,
    response: RecruitmentView, roles: readers, refusals: ['international-recruitment.not-seen'],
  }),
  changeRecruitment: defineRoute({
    method: 'PUT', path: '/api/abroad-recruitments/:recruitmentId', summary: 'Change what is looked for and where', params: ofRecruitment,
    body: RecruitmentForm.omit({ employerId: true }).extend({ rowVersion: RowVersion }), response: Saved, roles: writers,
    refusals: ['international-recruitment.not-seen', 'international-recruitment.faulty', 'international-recruitment.changed-meanwhile', 'employers.not-served-here'],
  }),
  addRecruitmentStep: defineRoute({
    method: 'POST', path: '/api/abroad-recruitments/:recruitmentId/steps', summary: 'A recruitment goes on to its next step', params: ofRecruitment,
    body: z.object({ to: State, note: freeText(4000).trim(), hired: z.int().min(0).max(500).nullable(), rowVersion: RowVersion, receipt: uuid }), response: Saved, roles: writers,
    refusals: [
      'international-recruitment.not-seen', 'international-recruitment.no-such-way', 'international-recruitment.faulty', 'international-recruitment.changed-meanwhile',
      'employers.not-served-here',
    ],
  }),
  setSettling: defineRoute({
    method: 'PUT', path: '/api/abroad-recruitments/:recruitmentId/settling/:service', summary: 'Who answers for a service of settling in, by when, and when it was done',
    params: ofRecruitment.extend({ service: z.enum(settlingServices) }),
    body: z.object({ answerable: freeText(160).trim().min(2), dueOn: isoDay.nullable(), doneOn: isoDay.nullable(), rowVersion: z.int().min(0) }), response: Saved, roles: writers,
    refusals: ['international-recruitment.not-seen', 'international-recruitment.faulty', 'international-recruitment.changed-meanwhile', 'employers.not-served-here'],
  }),
} as const;

/** What an area says of recruitment from abroad. */
export type AreaAbroad = {
  readonly shortage: { readonly source: NameInLanguages; readonly asOf: string; readonly groups: readonly string[] } | null;
  readonly settling: readonly { readonly service: (typeof settlingServices)[number]; readonly answerable: NameInLanguages }[];
};
