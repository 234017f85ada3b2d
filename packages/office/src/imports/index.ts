import { Refused } from '../platform/http/refusal.ts';
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

  http.handle(routes.receiveFile, async ({ scope, request }) => {
    const part = await request.file({ limits: { fileSize: 2 * MAX_BYTES } });
    if (part === undefined) throw new Refused('import.empty-file', { fileName: '' });
    const fileName = part.filename.slice(0, 200);
    const bytes = await part.toBuffer().catch((error: unknown) => {
      const large = error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
      // Otherwise the sending broke off before the file ended.
      throw large ? tooLarge(fileName, 2 * MAX_BYTES) : new Refused('body-unreadable', {}, { cause: error });
    });
    return imports.receive(scope, fileName, bytes);
  });
  http.handle(routes.checkFile, async ({ scope, params, body }) => imports.check(scope, params.fileId, body.mapping));
  http.handle(routes.commitFile, async ({ scope, params, body }) => imports.commit(scope, params.fileId, body.mapping));
  http.handle(routes.getTask, async ({ scope, params }) => imports.task(scope, params.taskId));
  http.handle(routes.stopTask, async ({ scope, params }) => imports.stop(scope, params.taskId));
  http.handle(routes.listBatches, async ({ scope }) => ({ batches: await imports.batches(scope) }));
  http.handle(routes.getUndoing, async ({ scope, params }) => imports.undoing(scope, params.batchId));
  http.handle(routes.undoBatch, async ({ scope, params }) => imports.undo(scope, params.batchId));
}
