import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';
import { BoardReport } from './board-report/board-report.ts';

export { BoardReport } from './board-report/board-report.ts';

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
const Language = z.enum(['fi', 'sv', 'en']);

/** How a report is being shown: which revision of it, or a draft that nobody has published. */
export const ReportEdition = z.object({
  revision: z.int().nullable(),
  publishedOn: z.iso.date().nullable(),
  /** Why it was corrected, in the publisher's words. */
  correction: z.string().nullable(),
});
export type ReportEdition = z.infer<typeof ReportEdition>;

export const ShownReport = z.object({
  publicationId: z.string(),
  report: BoardReport,
  edition: ReportEdition,
});
export type ShownReport = z.infer<typeof ShownReport>;

const readers = ['director', 'controller', 'team-lead', 'coach', 'service-coordinator'] as const;
const refusals = [
  'board-report.not-published', 'board-report.month-open', 'board-report.before-register', 'indicators.no-snapshot',
  'publications.withdrawn', 'publications.damaged',
] as const;

/** Closed months of the register, newest first, each with the revision that is out; to those who publish also those without. */
export const ReportMonths = z.object({ months: z.array(z.object({ month: Month, revision: z.int().nullable() })) });
export type ReportMonths = z.infer<typeof ReportMonths>;

export const boardReportRoutes = {
  listBoardReports: defineRoute({
    method: 'GET', path: '/api/publications/board-report',
    summary: 'The months of which there is a board report, newest first; to those who publish, also those of which one can be made',
    response: ReportMonths, roles: readers, refusals: ['indicators.no-snapshot'],
  }),
  getBoardReport: defineRoute({
    method: 'GET', path: '/api/publications/board-report/:month',
    summary: 'The board report of a month as it was published; before that, for those who publish, as a draft',
    params: z.object({ month: Month }), response: ShownReport, roles: readers, refusals: [...refusals],
  }),
  getBoardReportPdf: defineRoute({
    method: 'GET', path: '/api/publications/board-report/:month/report.pdf',
    summary: 'The same report as a tagged PDF that keeps to PDF/UA-1; a draft says on every page that it is one',
    params: z.object({ month: Month }), query: z.object({ language: Language.optional() }), response: z.unknown(),
    produces: 'application/pdf', roles: readers, refusals: [...refusals, 'documents.no-printer'],
  }),
  getPublishedReportPdf: defineRoute({
    method: 'GET', path: '/api/published/:areaId/:publicationId/report.pdf',
    summary: 'A published board report as a tagged PDF that keeps to PDF/UA-1; for anybody',
    params: z.object({ areaId: z.coerce.number().int().min(1).max(999), publicationId: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,119}$/u) }),
    query: z.object({ language: Language.optional(), revision: z.coerce.number().int().min(1).optional() }),
    response: z.unknown(), produces: 'application/pdf', roles: 'public',
    refusals: ['publications.unknown', 'publications.withdrawn', 'publications.damaged', 'board-report.no-report', 'documents.no-printer'],
  }),
} as const;
