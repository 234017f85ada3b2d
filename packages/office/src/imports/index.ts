import type { Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { ImportService } from './import-service.ts';
import { MAX_BYTES, tooLarge } from './read-table.ts';
import { importRefusals } from './refusals.ts';

/** OPS-3, JOB-1: an area's own file of customers, checked whole, taken whole, and undone whole. */
export function registerImports(platform: Platform): void {
  const { http } = platform;
  const imports = new ImportService(platform);
  http.refusals(importRefusals);
  // The bytes come as they are: a form would only wrap them, and one file is dropped at a time.
  http.server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: 2 * MAX_BYTES },
    (_request, body, done) => { done(null, body); });

  http.handle(routes.receiveFile, async ({ scope, request }) => {
    const fileName = decodeURIComponent(String(request.headers['x-file-name'] ?? 'file')).slice(0, 200);
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (bytes.length > MAX_BYTES) throw tooLarge(fileName, bytes.length);
    return imports.receive(scope, fileName, bytes);
  });
  http.handle(routes.checkFile, async ({ scope, params, body }) => imports.check(scope, params.fileId, body.mapping));
  http.handle(routes.commitFile, async ({ scope, params, body }) => imports.commit(scope, params.fileId, body.mapping));
  http.handle(routes.getTask, async ({ scope, params }) => imports.task(scope, params.taskId));
  http.handle(routes.stopTask, async ({ scope, params }) => imports.stop(scope, params.taskId));
  http.handle(routes.listBatches, async ({ scope }) => ({ batches: await imports.batches(scope) }));
  http.handle(routes.undoBatch, async ({ scope, params }) => imports.undo(scope, params.batchId));
}
