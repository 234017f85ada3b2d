import type { FastifyRequest } from 'fastify';
import { listAreas } from '../areas/store.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { AuditTasks } from './audit-tasks.ts';
import { Choices, routes } from './contract.ts';
import { disclosureRefusals } from './refusals.ts';
import { tooManyBytes } from './table-file.ts';
import type { GivenFile, ThreadWish } from './thread-work.ts';

const MOST_FILES = 12;
const MOST_FILE_BYTES = 20 * 1024 * 1024;
const MOST_BYTES = 60 * 1024 * 1024;

/** KNO-4: tables already out or planned, and what can be recovered from them together. Nothing of them is stored. */
export function registerDisclosure({ http, database, clock }: Platform): void {
  http.refusals(disclosureRefusals);
  const tasks = new AuditTasks(() => clock.now().getTime());
  const wishOf = async (scope: AccessScope, request: FastifyRequest, kind: ThreadWish['kind']): Promise<ThreadWish> => {
    const given = await partsOf(request);
    const areas = await database.read(scope, (tx) => listAreas(tx));
    return { ...given, kind, areaPairs: areaPairsOf(areas) };
  };
  http.handle(routes.readTables, async ({ scope, request }) => ({ files: [...(await tasks.read(await wishOf(scope, request, 'read')))] }));
  http.handle(routes.beginAudit, async ({ scope, request }) => tasks.begin(scope, await wishOf(scope, request, 'audit')));
  http.handle(routes.beginProtection, async ({ scope, request }) => tasks.begin(scope, await wishOf(scope, request, 'protect')));
  http.handle(routes.getTask, ({ scope, params }) => Promise.resolve(tasks.task(scope, params.taskId)));
  http.handle(routes.stopTask, ({ scope, params }) => Promise.resolve({ stopped: tasks.stop(scope, params.taskId) }));
}

type Given = Pick<ThreadWish, 'files' | 'hierarchy' | 'choices'>;

async function partsOf(request: FastifyRequest): Promise<Given> {
  const files: GivenFile[] = [];
  let hierarchy: GivenFile | null = null;
  let choices: unknown = {};
  let bytes = 0;
  try {
    for await (const part of request.parts({ limits: { files: MOST_FILES + 2, fileSize: MOST_FILE_BYTES, fields: 5, fieldSize: 1024 * 1024 } })) {
      if (part.type === 'field') {
        if (part.fieldname === 'choices') choices = JSON.parse(String(part.value));
        continue;
      }
      const name = part.filename.slice(0, 200);
      const content = await part.toBuffer().catch((error: unknown) => {
        throw codeOf(error) === 'FST_REQ_FILE_TOO_LARGE' ? tooManyBytes(name, MOST_FILE_BYTES + 1, MOST_FILE_BYTES) : error;
      });
      bytes += content.length;
      if (bytes > MOST_BYTES) throw tooManyBytes(name, bytes, MOST_BYTES);
      if (part.fieldname === 'hierarchy') hierarchy = { name, bytes: content };
      else files.push({ name, bytes: content });
    }
  } catch (error) {
    if (codeOf(error) === 'FST_FILES_LIMIT') throw new Refused('disclosure.too-many-files', { limit: MOST_FILES }, { cause: error });
    if (error instanceof SyntaxError) throw new Refused('disclosure.choices-unreadable', { field: 'choices' }, { cause: error });
    throw error;
  }
  if (files.length > MOST_FILES) throw new Refused('disclosure.too-many-files', { limit: MOST_FILES });
  const [first] = files;
  if (first === undefined) throw new Refused('disclosure.file-empty', { file: '—' });
  const parsed = Choices.safeParse(choices);
  if (!parsed.success) throw new Refused('disclosure.choices-unreadable', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
  return { files, hierarchy, choices: parsed.data };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

type Areas = Awaited<ReturnType<typeof listAreas>>;

/** Municipalities and areas as they are called in each language. Helsinki is both: the area is then named so. */
function areaPairsOf(areas: Areas): ThreadWish['areaPairs'] {
  const towns = new Set(areas.flatMap(({ members }) => members.flatMap(({ name }) => [name.fi, name.sv, name.en])));
  const pairs = new Map<string, readonly [string, string]>();
  for (const { name, members } of areas) {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const area = towns.has(name[language]) ? `työllisyysalue ${name[language]}` : name[language];
      for (const member of members) if (member.until === null) pairs.set(`${member.name[language]}\u0000${area}`, [member.name[language], area]);
    }
  }
  // A name that is the same in two languages belongs to one area, whatever the area is called.
  const first = new Map<string, readonly [string, string]>();
  for (const pair of pairs.values()) if (!first.has(pair[0])) first.set(pair[0], pair);
  return [...first.values()];
}
