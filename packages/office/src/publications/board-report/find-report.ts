import { formatMonth, lastDayOfMonth, monthNumber, monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { findFirstMonth } from '../../indicators/area-ground.ts';
import type { LookedAt } from '../../indicators/snapshot-shelf.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Database, Tx } from '../../platform/platform.ts';
import type { ReportEdition, ReportMonths } from '../board-report-contract.ts';
import { readPublic } from '../public-door.ts';
import { listRevisions } from '../store.ts';
import type { BoardReport } from './board-report.ts';
import { composeBoardReport } from './compose-board-report.ts';
import type { ReportGround } from './report-figures.ts';

export type FoundReport = { readonly report: BoardReport; readonly edition: ReportEdition };

export const draftEdition: ReportEdition = { revision: null, publishedOn: null, correction: null };

export const reportIdOf = (month: string): string => `board-report-${month}`;

export const mayPublish = ({ roles }: AccessScope): boolean => roles.includes('director') || roles.includes('controller');

/** A published revision, by its address; withdrawn ones are not read. */
export async function publishedReport(
  tx: Tx, at: { readonly areaId: number; readonly publicationId: string }, wanted?: number,
): Promise<FoundReport> {
  const { content, revision, publishedAt, revisions } = await readPublic(tx, at, wanted);
  if (content === null) throw new Refused('publications.withdrawn', { publication: at.publicationId });
  if (content.kind !== 'board-report') throw new Refused('board-report.no-report', { publication: at.publicationId });
  const reason = revisions.find((each) => each.revision === revision)?.reason ?? '';
  return {
    report: content.report,
    edition: { revision, publishedOn: publishedAt.slice(0, 10), correction: reason === '' ? null : reason },
  };
}

/** As it is published; a draft only where it is not, and only for those who may publish it. */
export async function findReport(
  ground: ReportGround & { readonly database: Database }, scope: AccessScope, month: string, draft: 'where-unpublished' | 'always' | 'never',
): Promise<FoundReport> {
  const publicationId = reportIdOf(month);
  if (draft !== 'always') {
    const found = await ground.database.read(scope, async (tx) => {
      const [newest] = await listRevisions(tx, scope.areaId, publicationId);
      return newest === undefined ? null : publishedReport(tx, { areaId: scope.areaId, publicationId });
    });
    if (found !== null) return found;
    if (draft === 'never') throw new Refused('board-report.not-published', { month });
  }
  return { report: await composeBoardReport(ground, scope, month), edition: draftEdition };
}

/** Months of which there is a report, or of which one can be made by whoever asks, newest first. */
export async function reportMonths(database: Database, { sight }: LookedAt, scope: AccessScope): Promise<ReportMonths['months']> {
  const { from, revisions } = await database.read(scope, async (tx) => ({
    from: await findFirstMonth(tx, scope), revisions: await listRevisions(tx, scope.areaId),
  }));
  const first = parseMonth(from ?? '');
  const { day } = sight.snapshot;
  const months: ReportMonths['months'] = [];
  for (let month = monthNumber(day); first !== undefined && month >= first; month = monthsOn(month, -1)) {
    if (lastDayOfMonth(month) >= day) continue;
    const newest = revisions.find(({ publicationId }) => publicationId === reportIdOf(formatMonth(month)));
    const out = newest === undefined || newest.withdrawn ? null : newest.revision;
    if (out !== null || mayPublish(scope)) months.push({ month: formatMonth(month), revision: out });
  }
  return months;
}
