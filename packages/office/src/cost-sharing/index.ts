import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tellingOf } from '../indicators/telling.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { basesOfRegister } from './bases-of-register.ts';
import type { Statement } from './contract.ts';
import { routes } from './contract.ts';
import { previewBudget } from './count-budget.ts';
import { invoiceInstalment, setBudget, settle } from './decide-year.ts';
import { fileNameOf, finvoiceText, namesOf, statementPdf } from './documents.ts';
import { correctCost, enterCost, importBases, importCosts, storeBases } from './enter-costs.ts';
import { MOST_BYTES } from './files/table.ts';
import { readCostGround, schemeOfYear } from './ground.ts';
import type { CostGround } from './ground.ts';
import { costSharingRefusals } from './refusals.ts';
import { simulate } from './simulate.ts';
import { statementXlsx } from './statement-xlsx.ts';
import { listInvoices, listStatements } from './store.ts';
import { readYear } from './year-view.ts';

/** Who pays which cent of the area's services, and why (FIN-1, FIN-4). */
export function registerCostSharing(platform: Platform): void {
  const { http, database } = platform;
  http.refusals(costSharingRefusals);
  let reading: Promise<CostGround> | undefined;
  const ground = (): Promise<CostGround> => (reading ??= readCostGround());
  http.handle(routes.getCostYear, async ({ scope, today, params }) => {
    const known = await ground();
    return database.read(scope, (tx) => readYear(tx, scope, today, known, params.year));
  });
  http.handle(routes.simulate, async ({ scope, params, body }) => {
    const known = await ground();
    return database.read(scope, (tx) => simulate(tx, scope, known, params.year, body));
  });
  registerEntering(platform, ground);
  registerDeciding(platform, ground);
  registerTelling(platform, ground);
}

function registerEntering(platform: Platform, ground: () => Promise<CostGround>): void {
  const { http } = platform;
  http.handle(routes.enterCost, async ({ scope, params, body }) =>
    enterCost(platform, { scope, ground: await ground(), year: params.year, requestId: body.requestId }, body.cost));
  http.handle(routes.importCosts, async ({ scope, params, request }) => {
    const file = await fileOf(request);
    return importCosts(platform, { scope, ground: await ground(), year: params.year, requestId: idOfBytes(scope.areaId, params.year, file.bytes) }, file);
  });
  http.handle(routes.correctCost, async ({ scope, params, body }) =>
    correctCost(platform, { scope, ground: await ground(), year: params.year, requestId: body.requestId }, params.entryId, body.reason));
  const telling = tellingOf(platform);
  http.handle(routes.takeBasesOfRegister, async ({ scope, params }) => {
    schemeOfYear(await ground(), scope.areaId, params.year);
    const { bases, months, hidden } = await basesOfRegister(telling, scope, params.year);
    const rows = await storeBases(platform, scope, bases, 'register');
    return { rows, unchanged: bases.length - rows, months, hidden };
  });
  http.handle(routes.importBases, async ({ scope, request }) => importBases(platform, scope, await ground(), await fileOf(request)));
}

function registerDeciding(platform: Platform, ground: () => Promise<CostGround>): void {
  const { http } = platform;
  http.handle(routes.setBudget, async ({ scope, today, params, body }) =>
    setBudget(platform, { scope, today, ground: await ground(), year: params.year }, body));
  http.handle(routes.previewBudget, async ({ scope, params, body }) => {
    const known = await ground();
    return platform.database.read(scope, (tx) => previewBudget(tx, scope, known, params.year, body));
  });
  http.handle(routes.invoice, async ({ scope, today, params, body }) =>
    invoiceInstalment(platform, { scope, today, ground: await ground(), year: params.year }, body));
  http.handle(routes.settle, async ({ scope, today, params, body }) =>
    settle(platform, { scope, today, ground: await ground(), year: params.year }, body));
}

function registerTelling({ http, database, audit }: Platform, ground: () => Promise<CostGround>): void {
  http.handle(routes.listStatements, async ({ scope }) => {
    const known = await ground();
    return database.read(scope, async (tx) => {
      const statements = [...await listStatements(tx, scope)];
      const invoices = [...await listInvoices(tx, scope)];
      const codes = new Set([...statements, ...invoices].map(({ municipality }) => municipality));
      return { statements, invoices, names: Object.fromEntries([...codes].map((code) => [code, known.nameOf(code)])) };
    });
  });
  const find = (scope: AccessScope, asked: Pick<Statement, 'year' | 'kind' | 'revision' | 'municipality'>): Promise<Statement> =>
    database.write(scope, async (tx) => {
      const found = (await listStatements(tx, scope, asked.year)).find((each) =>
        each.kind === asked.kind && each.revision === asked.revision && each.municipality === asked.municipality);
      if (found === undefined) throw new Refused('cost-sharing.statement-unknown');
      await audit.record(tx, scope, { action: 'cost-sharing.download-statement', outcome: 'allowed', detail: { ...asked } });
      return found;
    });
  http.handle(routes.getStatementPdf, async ({ scope, params, query, reply }) => {
    const [known, statement] = [await ground(), await find(scope, params)];
    const language = query.language ?? scope.language;
    const pdf = await statementPdf(statement, namesOf(known, scope.areaId, statement), language);
    named(reply, fileNameOf(scope.areaId, statement, language, 'pdf'), language);
    return Buffer.from(pdf);
  });
  http.handle(routes.getStatementXlsx, async ({ scope, params, query, reply }) => {
    const [known, statement] = [await ground(), await find(scope, params)];
    const language = query.language ?? scope.language;
    named(reply, fileNameOf(scope.areaId, statement, language, 'xlsx'), language);
    return statementXlsx(statement, namesOf(known, scope.areaId, statement), language);
  });
  http.handle(routes.getFinvoice, async ({ scope, params, query, reply }) => {
    const known = await ground();
    const { invoice, statement } = await database.read(scope, async (tx) => {
      const found = (await listInvoices(tx, scope)).find(({ invoiceNumber }) => invoiceNumber === params.invoiceNumber);
      if (found === undefined) throw new Refused('cost-sharing.invoice-unknown');
      const statements = await listStatements(tx, scope, found.year);
      const kind = found.kind === 'settlement' ? 'settlement' : 'budget';
      return { invoice: found, statement: statements.find((each) => each.kind === kind && each.municipality === found.municipality) };
    });
    const language = query.language ?? scope.language;
    named(reply, `finvoice-${invoice.invoiceNumber}.xml`, language);
    return finvoiceText(known, scope.areaId, invoice, statement, language);
  });
}

function named(reply: FastifyReply, fileName: string, language: string): void {
  void reply.header('content-disposition', `attachment; filename="${fileName}"`).header('content-language', language);
}

/** A table sent from the browser. */
async function fileOf(request: FastifyRequest): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const part = await request.file({ limits: { fileSize: MOST_BYTES } });
  if (part === undefined) throw new Refused('cost-sharing.not-a-table', { file: '' });
  const bytes = await part.toBuffer().catch((error: unknown) => {
    const large = error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
    throw large ? new Refused('cost-sharing.file-too-large', { most: MOST_BYTES / 1024 / 1024 }) : new Refused('body-unreadable', {}, { cause: error });
  });
  return { name: part.filename.slice(0, 200), bytes };
}

/** The same file brought in twice is one bringing in, whoever sends it and whenever: its bytes are its id. */
function idOfBytes(areaId: number, year: number, bytes: Buffer): string {
  const hash = createHash('sha256').update(`${areaId} ${year} `).update(bytes).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}
