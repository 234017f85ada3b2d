import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';

const IsoDay = z.iso.date();
const ClockTime = z.string().regex(/^\d\d:\d\d$/);

/** What the facet "task" counts: kinds of obligation that a coach thinks of as one. */
export const TaskGroup = z.enum([
  'initial-interview',
  'complementary-interview',
  'job-search-discussion',
  'plan',
  'search-report',
  'job-search-profile',
  'integration',
  'multi-agency',
  'lapse',
  'candidates',
]);
export type TaskGroup = z.infer<typeof TaskGroup>;

export const WorklistViewName = z.enum(['mine', 'team', 'substitutions']);
export type WorklistViewName = z.infer<typeof WorklistViewName>;

export const DueFacet = z.enum(['overdue', 'today', 'this-week', 'next-week', 'all']);
export type DueFacet = z.infer<typeof DueFacet>;

export const ListedAppointment = z.object({
  appointmentId: z.string(),
  day: IsoDay,
  time: ClockTime,
  channel: z.string(),
  place: z.string().nullable(),
  room: z.string().nullable(),
  interpreter: z.string().nullable(),
  rowVersion: z.number(),
});
export type ListedAppointment = z.infer<typeof ListedAppointment>;

/** What the last column holds: an act, or who must act. No row is without one. */
export const RowAct = z.enum([
  'booked', // a time is there: it is shown
  'book', // the coach books a time
  'with-customer', // the jobseeker must act
  'messaged', // ... and was told of it on `messagedOn`
  'open-person', // the act is made on the person's page (a lapse to record)
  'open-with-reason', // protected person
  'not-competent', // the task belongs to another unit: `competence` says which
]);
export type RowAct = z.infer<typeof RowAct>;

const PersonName = z.object({ family: z.string(), given: z.string() });

/** A place in the law as the rules cite it. */
export const CitedSection = z.object({
  act: z.string(),
  section: z.string(),
  paragraph: z.number().optional(),
  point: z.number().optional(),
  note: z.string().optional(),
});

export const WorklistRow = z.object({
  personId: z.string(),
  key: z.string(),
  kind: z.string(),
  task: TaskGroup,
  party: z.enum(['authority', 'jobseeker']),
  due: IsoDay,
  officeDay: IsoDay,
  certain: z.boolean(),
  section: CitedSection.nullable(),
  /** 'overdue', 'today', 'this-week', 'next-week' or the Monday of a later week. */
  bucket: z.string(),
  protected: z.boolean(),
  name: PersonName.nullable(),
  municipality: z.string().nullable(),
  groups: z.array(z.string()),
  coach: z.object({ staffId: z.string(), name: z.string() }).nullable(),
  appointment: ListedAppointment.nullable(),
  messagedOn: IsoDay.nullable(),
  act: RowAct,
  competence: z.object({ unit: z.string(), since: IsoDay.nullable() }).nullable(),
  /** Another who has written about the person within a quarter of an hour and not yet saved. */
  writer: z.string().nullable(),
});
export type WorklistRow = z.infer<typeof WorklistRow>;

const FacetCount = z.object({ value: z.string(), count: z.number() });
const NamedFacetCount = FacetCount.extend({ name: z.string() });
const RibbonDay = z.object({ day: IsoDay, booked: z.number(), unbooked: z.number() });

export const SavedView = z.object({
  viewId: z.string(),
  name: z.string(),
  query: z.string(),
  position: z.number(),
});
export type SavedView = z.infer<typeof SavedView>;

export const Worklist = z.object({
  today: IsoDay,
  view: WorklistViewName,
  headline: z.object({
    overdue: z.number(),
    dueToday: z.number(),
    next: z
      .object({
        time: ClockTime,
        personId: z.string(),
        protected: z.boolean(),
        name: PersonName.nullable(),
        place: z.string().nullable(),
        room: z.string().nullable(),
      })
      .nullable(),
  }),
  /** Tasks of eight weeks in each view; null where the view is not this person's. */
  counts: z.object({ mine: z.number(), team: z.number().nullable(), substitutions: z.number() }),
  ribbon: z.object({
    overdue: z.object({ booked: z.number(), unbooked: z.number() }),
    days: z.array(RibbonDay),
  }),
  facets: z.object({
    due: z.array(FacetCount),
    task: z.array(FacetCount),
    group: z.array(FacetCount),
    municipality: z.array(NamedFacetCount),
  }),
  /** Rows left by all filters; `rows` is one page of them. */
  total: z.number(),
  buckets: z.array(FacetCount),
  rows: z.array(WorklistRow),
  nextCursor: z.string().nullable(),
  savedViews: z.array(SavedView),
  /** The first task after those shown: what an empty list tells. */
  nextDue: WorklistRow.nullable(),
});
export type Worklist = z.infer<typeof Worklist>;

/** Several values of a facet are separated by commas: they are alternatives. */
const Several = z
  .string()
  .max(300)
  .optional()
  .transform((text) => (text === undefined || text === '' ? [] : text.split(',')));

export const WorklistQuery = z.object({
  view: WorklistViewName.default('mine'),
  due: DueFacet.default('all'),
  day: IsoDay.optional(),
  task: Several,
  group: Several,
  municipality: Several,
  name: z.string().max(80).optional(),
  cursor: z.string().max(200).optional(),
});
export type WorklistQuery = z.output<typeof WorklistQuery>;

export const ListedReason = z.object({
  code: z.string(),
  section: CitedSection.optional(),
  day: IsoDay.optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type ListedReason = z.infer<typeof ListedReason>;

export const PreviewObligation = z.object({
  key: z.string(),
  kind: z.string(),
  party: z.enum(['authority', 'jobseeker']),
  due: IsoDay,
  officeDay: IsoDay,
  state: z.string(),
  because: z.array(ListedReason),
  ruleVersion: IsoDay,
  certain: z.boolean(),
  computedAt: z.string(),
  /** Of a matter of a candidate: the vacancy and its employer. */
  about: z.string().nullable(),
});

export const WorklistPreview = z.object({
  personId: z.string(),
  protected: z.boolean(),
  name: PersonName.nullable(),
  age: z.number().nullable(),
  municipality: z.string().nullable(),
  serviceLanguage: z.string().nullable(),
  interpreterLanguage: z.string().nullable(),
  search: z.object({ from: IsoDay }).nullable(),
  status: z.object({ code: z.string(), from: IsoDay }).nullable(),
  obligation: PreviewObligation.nullable(),
  /** The person's other open tasks, so that one meeting can meet several. */
  others: z.array(z.object({ key: z.string(), kind: z.string(), due: IsoDay })),
  appointment: ListedAppointment.nullable(),
  slots: z.object({ filled: z.number(), total: z.number(), lastDay: IsoDay }).nullable(),
  plan: z
    .object({
      kind: z.string(),
      version: z.number(),
      madeOn: IsoDay,
      approvedByAuthority: z.boolean(),
      approvedByCustomer: z.boolean(),
    })
    .nullable(),
  service: z
    .object({ name: z.string(), kind: z.string(), from: IsoDay, lastDay: IsoDay.nullable(), ended: z.boolean() })
    .nullable(),
  latest: z.array(
    z.object({
      day: IsoDay,
      type: z.enum(['contact', 'message-to', 'message-from']),
      kind: z.string().nullable(),
      channel: z.string().nullable(),
      minutes: z.number().nullable(),
      outcome: z.string().nullable(),
      text: z.string(),
    }),
  ),
});
export type WorklistPreview = z.infer<typeof WorklistPreview>;

const worklistRoles = ['coach', 'team-lead', 'employer-expert', 'service-coordinator'] as const;

const getWorklist = defineRoute({
  method: 'GET',
  path: '/api/worklist',
  summary: 'What is due and overdue of my customers, my team or those I substitute',
  query: WorklistQuery,
  response: Worklist,
  roles: worklistRoles,
});

const getPreview = defineRoute({
  method: 'GET',
  path: '/api/worklist/preview/:personId',
  summary: 'What the task at hand needs to know of one person; the look is logged',
  params: z.object({ personId: z.uuid() }),
  query: z.object({ obligation: z.string().max(120).optional() }),
  response: WorklistPreview,
  roles: worklistRoles,
  refusals: ['worklist-person-not-seen'],
});

const SavedViewBody = z.object({
  name: z.string().trim().min(1).max(60),
  query: z.string().max(600),
});

const saveView = defineRoute({
  method: 'POST',
  path: '/api/worklist/views',
  summary: 'Keep the filters of the address under a name',
  body: SavedViewBody,
  response: SavedView,
  roles: worklistRoles,
  refusals: ['saved-views-full'],
});

const changeView = defineRoute({
  method: 'PATCH',
  path: '/api/worklist/views/:viewId',
  summary: 'Rename a saved view, or keep other filters under its name',
  params: z.object({ viewId: z.uuid() }),
  body: SavedViewBody.partial(),
  response: SavedView,
  roles: worklistRoles,
  refusals: ['saved-view-not-found'],
});

const deleteView = defineRoute({
  method: 'DELETE',
  path: '/api/worklist/views/:viewId',
  summary: 'Forget a saved view',
  params: z.object({ viewId: z.uuid() }),
  response: z.object({ deleted: z.boolean() }),
  roles: worklistRoles,
  refusals: ['saved-view-not-found'],
});

export const routes = { getWorklist, getPreview, saveView, changeView, deleteView } as const;
