import { boardReportDocument } from '@kohtaanto/words/publications/board-report-document.ts';
import type { FastifyReply } from 'fastify';
import { newest, tellingOf } from '../../indicators/telling.ts';
import { printDocument } from '../../platform/documents/print-document.ts';
import { documentRefusals } from '../../platform/documents/refusals.ts';
import type { AccessScope, Language, Platform } from '../../platform/platform.ts';
import { boardReportRoutes as routes } from '../board-report-contract.ts';
import { sha256Of } from '../canonical.ts';
import { findReport, mayPublish, publishedReport, reportIdOf, reportMonths } from './find-report.ts';
import type { FoundReport } from './find-report.ts';
import { boardReportRefusals } from './refusals.ts';

/** The board report for the staff, as a page and as PDF, and the published PDF for anybody (KNO-9, GOV-3). */
export function registerBoardReport(platform: Platform): void {
  const { http, database } = platform;
  http.refusals({ ...boardReportRefusals, ...documentRefusals });
  const telling = tellingOf(platform);
  const find = async (scope: AccessScope, month: string): Promise<FoundReport> =>
    findReport({ ...telling, looked: await newest(telling) }, scope, month, mayPublish(scope) ? 'where-unpublished' : 'never');
  http.handle(routes.listBoardReports, async ({ scope }) =>
    ({ months: [...await reportMonths(database, await newest(telling), scope)] }));
  http.handle(routes.getBoardReport, async ({ scope, params }) =>
    ({ publicationId: reportIdOf(params.month), ...await find(scope, params.month) }));
  http.handle(routes.getBoardReportPdf, async ({ scope, params, query, reply }) =>
    pdfOf(await find(scope, params.month), query.language ?? scope.language, reply));
  http.handle(routes.getPublishedReportPdf, async ({ scope, params, query, reply }) =>
    pdfOf(await database.read(scope, (tx) => publishedReport(tx, params, query.revision)), query.language ?? scope.language, reply));
}

/** What is published never changes, and printing it costs half a second: the last ones asked are kept as bytes. */
const kept = new Map<string, Promise<Uint8Array>>();
const KEPT = 16;

function printed({ report, edition }: FoundReport, language: Language): Promise<Uint8Array> {
  const print = () => printDocument(boardReportDocument(report, edition, language));
  if (edition.revision === null) return print();
  const key = sha256Of({ report, edition, language });
  const found = kept.get(key) ?? print();
  kept.delete(key);
  kept.set(key, found);
  found.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return found;
}

async function pdfOf(found: FoundReport, language: Language, reply: FastifyReply): Promise<Buffer> {
  const pdf = await printed(found, language);
  void reply.header('content-disposition', `inline; filename="${reportFileName(found, language)}"`).header('content-language', language);
  return Buffer.from(pdf);
}

/** 'board-report-21-2023-07-fi.pdf', of a later revision '…-r2-fi.pdf', of a draft '…-draft-fi.pdf'. */
export function reportFileName({ report, edition }: FoundReport, language: Language): string {
  const edit = edition.revision === null ? '-draft' : edition.revision === 1 ? '' : `-r${edition.revision}`;
  return `board-report-${report.areaId}-${report.month}${edit}-${language}.pdf`;
}
