import { formatIso, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../platform/http/refusal.ts';
import type { Platform } from '../platform/platform.ts';
import { benefitBills, bookBill } from './book-bill.ts';
import { routes } from './contract.ts';
import { deriveLine } from './derive-line.ts';
import { asCsv, asXlsx } from './files.ts';
import { budgetRefusals } from './refusals.ts';
import { setVersion } from './set-version.ts';
import { readGround, tellBudget } from './standing.ts';
import { tableOf } from './tables.ts';
import { MOST_BYTES, reverseImport, takeUse } from './take-use.ts';
import type { UseFile } from './take-use.ts';
import { tellStaffYears } from './tell-staff-years.ts';
import { addEntry, closeMonth, setCommitment, setStaffYears, setTarget } from './write-use.ts';

/** The area's own money and hands: budget, promises, use, forecast, targets, person-years (FIN-3, FIN-4, FIN-5). */
export function registerBudget(platform: Platform): void {
  platform.http.refusals(budgetRefusals);
  registerReading(platform);
  registerWriting(platform);
  registerFiles(platform);
}

function registerReading({ http, database }: Platform): void {
  http.handle(routes.getBudget, ({ scope, today, query }) =>
    database.read(scope, (tx) => tellBudget(tx, scope, query.year ?? yearOf(today), formatIso(today))));
  http.handle(routes.getLine, ({ scope, today, params }) =>
    database.read(scope, (tx) => deriveLine(tx, scope, params.year, params.lineCode, formatIso(today))));
  http.handle(routes.listCommitments, ({ scope, today, params }) => database.read(scope, async (tx) =>
    ({ commitments: [...(await readGround(tx, scope, params.year, formatIso(today))).commitments] })));
  http.handle(routes.listBenefitBills, ({ scope, params }) => database.read(scope, async (tx) =>
    ({ bills: [...(await benefitBills({ tx, scope }, params.year))] })));
  http.handle(routes.getStaffYears, ({ scope, params, query }) =>
    database.read(scope, (tx) => tellStaffYears(tx, scope, params.year, query.by)));
}

function registerWriting({ http, database, audit }: Platform): void {
  http.handle(routes.addVersion, ({ scope, body }) => database.write(scope, (tx) => setVersion({ tx, scope, audit }, body)));
  http.handle(routes.setCommitment, ({ scope, body }) => database.write(scope, (tx) => setCommitment({ tx, scope, audit }, body)));
  http.handle(routes.addEntry, ({ scope, today, body }) =>
    database.write(scope, (tx) => addEntry({ tx, scope, audit }, body, formatIso(today))));
  http.handle(routes.bookBenefitBill, ({ scope, body }) => database.write(scope, (tx) => bookBill({ tx, scope, audit }, body)));
  http.handle(routes.closeMonth, ({ scope, today, params }) =>
    database.write(scope, (tx) => closeMonth({ tx, scope, audit }, params.month, formatIso(today))));
  http.handle(routes.setTarget, ({ scope, body }) => database.write(scope, (tx) => setTarget({ tx, scope, audit }, body)));
  http.handle(routes.setStaffYears, ({ scope, body }) => database.write(scope, (tx) => setStaffYears({ tx, scope, audit }, body)));
  http.handle(routes.reverseImport, ({ scope, params, body }) =>
    database.write(scope, (tx) => reverseImport({ tx, scope, audit }, params.importId, body.reason)));
  http.handle(routes.sendUse, async ({ scope, today, params, query, request }) => {
    const asked = { year: params.year, today: formatIso(today), file: await receivedFile(request) };
    return query.store === 'yes'
      ? database.write(scope, (tx) => takeUse({ tx, scope, audit }, { ...asked, store: true }))
      : database.read(scope, (tx) => takeUse({ tx, scope, audit }, { ...asked, store: false }));
  });
}

async function receivedFile(request: FastifyRequest): Promise<UseFile> {
  const part = await request.file({ limits: { fileSize: MOST_BYTES } });
  if (part === undefined) throw new Refused('disclosure.file-empty', { file: '' });
  const name = part.filename.slice(0, 200);
  const bytes = await part.toBuffer().catch((error: unknown) => {
    const large = error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
    // Otherwise the sending broke off before the file ended.
    throw large ? new Refused('budget.file-too-large', { file: name, most: MOST_BYTES / 1024 / 1024 }) : new Refused('body-unreadable', {}, { cause: error });
  });
  return { name, bytes };
}

function registerFiles({ http, database }: Platform): void {
  const named = (reply: FastifyReply, year: number, table: string, ending: string): void => {
    void reply.header('content-disposition', `attachment; filename="budget-${year}-${table}.${ending}"`);
  };
  http.handle(routes.getCsv, async ({ scope, today, params: { year }, query, reply }) => {
    const file = await database.read(scope, (tx) => tableOf(tx, scope, { year, ...query, today: formatIso(today) }));
    named(reply, year, query.table, 'csv');
    return asCsv(file);
  });
  http.handle(routes.getXlsx, async ({ scope, today, params: { year }, query, reply }) => {
    const file = await database.read(scope, (tx) => tableOf(tx, scope, { year, ...query, today: formatIso(today) }));
    named(reply, year, query.table, 'xlsx');
    return asXlsx(file);
  });
}
