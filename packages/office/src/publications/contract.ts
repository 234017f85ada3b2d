import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';
import { PublishedContent } from './content.ts';

export type {
  Definition, DimensionValue, PublishedCell, PublishedContent, PublishedContentColumn, PublishedDimension, PublishedTable,
} from './content.ts';

export const PublicationKind = z.enum(['unemployment-table', 'indicator-table', 'board-report']);
export type PublicationKind = z.infer<typeof PublicationKind>;

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
const Language = z.enum(['fi', 'sv', 'en']);

export const Asked = z.object({
  kind: PublicationKind,
  /** Of an indicator: its id, and after a colon how it is parted: 'unemployed', 'unemployed:sex'. */
  subject: z.string().max(100).default(''),
  month: Month,
});
export type Asked = z.infer<typeof Asked>;

export const Revision = z.object({
  revision: z.int(),
  publishedAt: z.string(),
  /** Why it was made, in the publisher's words; of the first, ''. */
  reason: z.string(),
  withdrawn: z.boolean(),
  sha256: z.string().nullable(),
});
export type Revision = z.infer<typeof Revision>;

export const OwnRevision = Revision.extend({ publishedBy: z.string() });

export const Publication = z.object({
  publicationId: z.string(),
  kind: PublicationKind,
  subject: z.string(),
  month: z.string(),
  title: NameInLanguages,
  withdrawn: z.boolean(),
  /** Newest first. */
  revisions: z.array(OwnRevision),
});
export type Publication = z.infer<typeof Publication>;

/** A count that a reader could work out: which indicator, where, when. */
export const ToldCount = z.object({ month: z.string(), measure: z.string(), place: z.string(), split: z.string() });

export const Attacked = z.object({
  publications: z.int(), months: z.array(z.string()), cells: z.int(), hidden: z.int(),
  told: z.array(ToldCount), narrowed: z.array(ToldCount), contradictions: z.int(),
});
export type Attacked = z.infer<typeof Attacked>;

export const Preview = z.object({
  publicationId: z.string(),
  content: PublishedContent,
  cells: z.int(),
  hidden: z.int(),
  attack: Attacked,
  /** new: never published; same: published as it is; other: published with other words; withdrawn: taken back. */
  standing: z.enum(['new', 'same', 'other', 'withdrawn']),
});
export type Preview = z.infer<typeof Preview>;

export const PublicEntry = z.object({
  areaId: z.int(), area: NameInLanguages, publicationId: z.string(), kind: z.string(), subject: z.string(), month: z.string(),
  title: NameInLanguages, publishedAt: z.string(), revision: z.int(), withdrawn: z.boolean(),
});
export type PublicEntry = z.infer<typeof PublicEntry>;

export const PublicPublication = PublicEntry.extend({
  newest: z.int(),
  sha256: z.string().nullable(),
  /** Null where it has been withdrawn. */
  content: PublishedContent.nullable(),
  revisions: z.array(Revision),
});
export type PublicPublication = z.infer<typeof PublicPublication>;

const publishers = ['director', 'controller'] as const;
const readers = ['director', 'controller', 'team-lead', 'coach', 'service-coordinator'] as const;
const Note = NameInLanguages.extend({ fi: z.string().max(1000), sv: z.string().max(1000), en: z.string().max(1000) });
const Reason = z.string().trim().min(3).max(2000);
const Id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,119}$/u);
const Told = z.object({ publicationId: z.string(), revision: z.int(), sha256: z.string(), publishedAt: z.string(), already: z.boolean() });
export type PublishedNow = z.infer<typeof Told>;

const composing = [
  'publications.no-snapshot', 'publications.month-not-closed', 'publications.subject-unknown', 'publications.not-as-fixed',
  'figures.month-unknown', 'indicators.unknown', 'indicators.not-yet', 'indicators.before-register', 'indicators.not-held',
  'indicators.not-imported', 'indicators.dimension-unknown', 'indicators.parts-not-fixed',
  'board-report.month-open', 'board-report.before-register',
] as const;
const outgoing = ['publications.recoverable', 'publications.revision-tells', 'publications.revision-changes'] as const;

const fileQuery = z.object({
  language: Language.optional(), revision: z.coerce.number().int().min(1).optional(), table: z.string().max(120).optional(),
});
const at = z.object({ areaId: z.coerce.number().int().min(1).max(999), publicationId: Id });
const fileRefusals = ['publications.unknown', 'publications.withdrawn', 'publications.no-such-table', 'publications.damaged'] as const;

export const routes = {
  listPublications: defineRoute({
    method: 'GET', path: '/api/publications',
    summary: 'What the area has published, with every revision: when, by whom and why',
    response: z.object({ publications: z.array(Publication) }),
    roles: readers,
  }),
  previewPublication: defineRoute({
    method: 'GET', path: '/api/publications/preview',
    summary: 'Exactly what would be public, how much of it is hidden, and what the attacker finds of all that is out with it',
    query: Asked, response: Preview, roles: publishers, refusals: [...composing],
  }),
  publish: defineRoute({
    method: 'POST', path: '/api/publications',
    summary: 'Publishes a table: frozen as it is, after the attacker has found nothing; the same content twice is one publication',
    body: Asked.extend({ note: Note.optional() }), response: Told, roles: publishers,
    refusals: [...composing, ...outgoing, 'publications.already', 'publications.withdrawn-before'],
  }),
  revise: defineRoute({
    method: 'POST', path: '/api/publications/:publicationId/revisions',
    summary: 'A new revision with its reason: words, notes and definitions; figures stay as they were told',
    params: z.object({ publicationId: Id }), body: z.object({ reason: Reason, note: Note.optional() }), response: Told, roles: publishers,
    refusals: [...composing, ...outgoing, 'publications.unknown', 'publications.nothing-new'],
  }),
  withdraw: defineRoute({
    method: 'POST', path: '/api/publications/:publicationId/withdrawal',
    summary: 'Takes a publication back with its reason; that it was there stays to be seen',
    params: z.object({ publicationId: Id }), body: z.object({ reason: Reason }),
    response: z.object({ publicationId: z.string(), revision: z.int() }), roles: publishers,
    refusals: ['publications.unknown', 'publications.withdrawn'],
  }),
  listPublished: defineRoute({
    method: 'GET', path: '/api/published',
    summary: 'Everything published by the areas of this register, newest first; for anybody',
    response: z.object({ publications: z.array(PublicEntry) }), roles: 'public',
  }),
  getPublished: defineRoute({
    method: 'GET', path: '/api/published/:areaId/:publicationId',
    summary: 'One publication with its content and its history of revisions; for anybody',
    params: at, query: z.object({ revision: z.coerce.number().int().min(1).optional() }), response: PublicPublication, roles: 'public',
    refusals: ['publications.unknown', 'publications.damaged'],
  }),
  getCsv: defineRoute({
    method: 'GET', path: '/api/published/:areaId/:publicationId/table.csv',
    summary: 'The table as CSV (RFC 4180), a row for each figure with its definition, day, revision and source',
    params: at, query: fileQuery, response: z.string(), produces: 'text/csv; charset=utf-8; header=present', roles: 'public',
    refusals: fileRefusals,
  }),
  getJsonStat: defineRoute({
    method: 'GET', path: '/api/published/:areaId/:publicationId/table.json',
    summary: 'The table as JSON-stat 2.0; hidden figures are null with the status "..."',
    params: at, query: fileQuery, response: z.string(), produces: 'application/json; charset=utf-8', roles: 'public', refusals: fileRefusals,
  }),
  getXlsx: defineRoute({
    method: 'GET', path: '/api/published/:areaId/:publicationId/table.xlsx',
    summary: 'The table as a workbook with live number formats and a sheet of definitions and notes',
    params: at, query: fileQuery, response: z.unknown(),
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', roles: 'public', refusals: fileRefusals,
  }),
  getParquet: defineRoute({
    method: 'GET', path: '/api/published/:areaId/:publicationId/table.parquet',
    summary: 'The table as Parquet, a row for each figure with its status; definitions in the metadata of the file',
    params: at, query: fileQuery, response: z.unknown(), produces: 'application/vnd.apache.parquet', roles: 'public', refusals: fileRefusals,
  }),
} as const;
