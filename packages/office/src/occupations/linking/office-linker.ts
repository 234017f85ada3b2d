import type { AccessScope, Platform, Tx } from '../../platform/platform.ts';
import { labelLines, newestRelease, ownLines, treeLines } from '../store.ts';
import type { Release } from '../store.ts';
import { startLinkingThread } from './linker.ts';
import type { LinkingThread } from './linker.ts';
import type { FoundConcepts } from './thread-questions.ts';

export type Linked = FoundConcepts & { readonly release: Release | undefined };
export type OfficeLinker = {
  title(scope: AccessScope, title: string, top: number): Promise<Linked>;
  skill(scope: AccessScope, text: string, top: number): Promise<Linked>;
};

type Ready = { readonly releaseId: number; readonly thread: LinkingThread; readonly built: Promise<unknown>; skills: Promise<unknown> | undefined; readonly own: Map<number, string> };

/**
 * The indexes of the version at hand in a thread of their own. They are built when first asked for, and again when another version has been
 * brought, by whatever way: until the new ones are ready whoever asks waits for them, and nobody else does.
 */
export function openOfficeLinker({ database, http, log }: Platform): OfficeLinker {
  let ready: Ready | undefined;
  http.server.addHook('onClose', async () => ready?.thread.end());

  async function readyFor(tx: Tx, release: Release): Promise<Ready> {
    if (ready?.releaseId === release.releaseId) return ready;
    const [labels, tree] = [await labelLines(tx, false), await treeLines(tx)];
    // Another who asked meanwhile may have begun.
    if (ready?.releaseId === release.releaseId) return ready;
    const thread = startLinkingThread(log);
    const before = ready;
    const mine: Ready = { releaseId: release.releaseId, thread, built: thread.ask({ kind: 'occupations', labels, tree }), skills: undefined, own: new Map() };
    // What was asked of the earlier version has been answered by the time the new one is ready.
    mine.built.then(() => before?.thread.end()).catch(() => {
      if (ready === mine) ready = undefined;
    });
    ready = mine;
    return mine;
  }

  return {
    async title(scope, title, top) {
      const { release, mine } = await database.read(scope, async (tx) => {
        const newest = await newestRelease(tx);
        if (newest === undefined) return { release: undefined, mine: undefined };
        const using = await readyFor(tx, newest);
        const { mark, ...labels } = await ownLines(tx, scope);
        if ((using.own.get(scope.areaId) ?? NO_LABELS) !== mark) {
          using.own.set(scope.areaId, mark);
          using.thread.ask({ kind: 'own', areaId: scope.areaId, labels }).catch(() => using.own.delete(scope.areaId));
        }
        return { release: newest, mine: using };
      });
      if (mine === undefined) return { ...NOTHING, release };
      const found = await mine.thread.ask({ kind: 'link', areaId: scope.areaId, title, language: scope.language, top });
      return { ...(found ?? NOTHING), release };
    },
    async skill(scope, text, top) {
      const { release, mine } = await database.read(scope, async (tx) => {
        const newest = await newestRelease(tx);
        if (newest === undefined) return { release: undefined, mine: undefined };
        const using = await readyFor(tx, newest);
        if (using.skills === undefined) {
          const labels = await labelLines(tx, true);
          using.skills ??= using.thread.ask({ kind: 'skills', labels }).catch(() => undefined);
        }
        return { release: newest, mine: using };
      });
      if (mine === undefined) return { ...NOTHING, release };
      const found = await mine.thread.ask({ kind: 'link-skill', text, language: scope.language, top });
      return { ...(found ?? NOTHING), release };
    },
  };
}

const NOTHING: FoundConcepts = { occupations: [], groups: [] };
/** The mark of an area without own names. */
const NO_LABELS = 'd41d8cd98f00b204e9800998ecf8427e';
