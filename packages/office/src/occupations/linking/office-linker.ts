import { normalisedTitle } from '@kohtaanto/rules/occupation-linking/normalise.ts';
import type { AccessScope, Platform, Tx } from '../../platform/platform.ts';
import { labelLines, newestRelease, ownLines, treeLines } from '../store.ts';
import type { Release } from '../store.ts';
import { startLinkingThread } from './linker.ts';
import type { LinkingThread } from './linker.ts';
import { aidsInSight } from '../aids/machine-aids.ts';
import type { AidTold } from '../aids/machine-aids.ts';
import type { FoundConcept, FoundConcepts, LabelLines, ThreadAnswer, TreeLines } from './thread-questions.ts';

export type Linked = FoundConcepts & { readonly release: Release | undefined };
export type OfficeLinker = {
  title(scope: AccessScope, title: string, top: number): Promise<Linked>;
  skill(scope: AccessScope, text: string, top: number): Promise<Linked>;
  /** The nearest occupation to each of many titles, by the title's words; none where no classification has been brought. */
  each(tx: Tx, scope: AccessScope, titles: readonly SaidTitle[]): Promise<ReadonlyMap<string, FoundConcept | null>>;
  /** What the machine lends, and what became of it; the version at hand is made ready by the question. Empty where there is none. */
  aids(tx: Tx): Promise<readonly AidTold[]>;
};
export type SaidTitle = { readonly title: string; readonly language: string };

type Ready = { readonly releaseId: number; readonly thread: LinkingThread; readonly built: Promise<unknown>; skills: Promise<unknown> | undefined; readonly own: Map<number, string>;
  /** What titles asked in heaps were nearest to: they come again with the next file. */
  readonly nearest: Map<string, FoundConcept | null> };

/**
 * The indexes of the version at hand in a thread of their own. They are built when first asked for, and again when another version has been
 * brought, by whatever way: until the new ones are ready whoever asks waits for them, and nobody else does.
 */
function openOfficeLinker({ database, http, log, config }: Platform): OfficeLinker {
  let ready: Ready | undefined;
  let trying: LinkingThread | undefined;
  let aids: readonly AidTold[] = [];
  http.server.addHook('onClose', async () => {
    await Promise.all([ready?.thread.end(), trying?.end()]);
  });

  /** Beside the thread that answers meanwhile: with aids the same index takes a minute of a busy machine, and takes the other's place if they help. */
  async function tryAidsFor(mine: Ready, labels: LabelLines, tree: TreeLines): Promise<void> {
    const wanted = { voikko: config.voikko, embeddings: config.embeddingsFolder };
    aids = await aidsInSight(wanted);
    if (ready !== mine || aids.every(({ state }) => state === 'absent')) return;
    await mine.built;
    await trying?.end();
    const thread = startLinkingThread(log);
    trying = thread;
    const answer = await thread.ask({ kind: 'occupations', labels, tree, aids: wanted });
    if (trying !== thread || ready !== mine || answer === null || !('tried' in answer)) return;
    trying = undefined;
    aids = answer.tried;
    for (const { kind, state, what, proof } of aids) if (state !== 'absent') log.info('an aid of linking was tried', { kind, state, what, ...proof });
    if (aids.every(({ state }) => state !== 'used')) {
      await thread.end();
      return;
    }
    ready = { releaseId: mine.releaseId, thread, built: Promise.resolve(), skills: undefined, own: new Map(), nearest: new Map() };
    // Who holds the former one may still ask it.
    setTimeout(() => void mine.thread.end(), LEAVE_MS).unref();
  }

  async function readyFor(tx: Tx, release: Release): Promise<Ready> {
    if (ready?.releaseId === release.releaseId) return ready;
    const [labels, tree] = [await labelLines(tx, false), await treeLines(tx)];
    // Another who asked meanwhile may have begun.
    if (ready?.releaseId === release.releaseId) return ready;
    const thread = startLinkingThread(log);
    const before = ready;
    const mine: Ready = { releaseId: release.releaseId, thread, built: thread.ask({ kind: 'occupations', labels, tree }), skills: undefined, own: new Map(), nearest: new Map() };
    // What was asked of the earlier version has been answered by the time the new one is ready.
    mine.built.then(() => before?.thread.end()).catch(() => {
      if (ready === mine) ready = undefined;
    });
    ready = mine;
    tryAidsFor(mine, labels, tree).catch((error: unknown) => log.warn('aids of linking could not be tried', { reason: error instanceof Error ? error.message : String(error) }));
    return mine;
  }

  /** Ready with the area's own names; their mark too. */
  async function readyWithOwn(tx: Tx, scope: AccessScope, release: Release): Promise<{ readonly using: Ready; readonly mark: string }> {
    const using = await readyFor(tx, release);
    const { mark, ...labels } = await ownLines(tx, scope);
    if ((using.own.get(scope.areaId) ?? NO_LABELS) !== mark) {
      using.own.set(scope.areaId, mark);
      using.thread.ask({ kind: 'own', areaId: scope.areaId, labels }).catch(() => using.own.delete(scope.areaId));
    }
    return { using, mark };
  }

  return {
    async title(scope, title, top) {
      const { release, mine } = await database.read(scope, async (tx) => {
        const newest = await newestRelease(tx);
        return newest === undefined ? { release: undefined, mine: undefined } : { release: newest, mine: (await readyWithOwn(tx, scope, newest)).using };
      });
      if (mine === undefined) return { ...NOTHING, release };
      const found = await mine.thread.ask({ kind: 'link', areaId: scope.areaId, title, language: scope.language, top });
      return { ...conceptsIn(found), release };
    },
    async each(tx, scope, titles) {
      const newest = await newestRelease(tx);
      if (newest === undefined || titles.length === 0) return new Map();
      const { using, mark } = await readyWithOwn(tx, scope, newest);
      const keyOf = ({ title, language }: SaidTitle): string => `${scope.areaId} ${mark} ${language} ${normalisedTitle(title)}`;
      if (using.nearest.size + titles.length > MOST_KEPT) using.nearest.clear();
      const asked = [...new Map(titles.map((said) => [keyOf(said), said])).entries()].filter(([key]) => !using.nearest.has(key));
      for (let from = 0; from < asked.length; from += TOGETHER) {
        const part = asked.slice(from, from + TOGETHER);
        const answer = await using.thread.ask({
          kind: 'link-each', areaId: scope.areaId, titles: part.map(([, { title }]) => title), languages: part.map(([, { language }]) => language),
        });
        const each = answer !== null && 'each' in answer ? answer.each : [];
        for (const [at, [key]] of part.entries()) using.nearest.set(key, each[at] ?? null);
      }
      return new Map(titles.map((said) => [normalisedTitle(said.title), using.nearest.get(keyOf(said)) ?? null]));
    },
    async aids(tx) {
      const newest = await newestRelease(tx);
      if (newest !== undefined) await readyFor(tx, newest);
      return aids;
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
      return { ...conceptsIn(found), release };
    },
  };
}

const opened = new WeakMap<Platform, OfficeLinker>();

/** The one of the office: the slices that ask it share its indexes. */
export function officeLinker(platform: Platform): OfficeLinker {
  const linker = opened.get(platform) ?? openOfficeLinker(platform);
  opened.set(platform, linker);
  return linker;
}

const conceptsIn = (answer: ThreadAnswer): FoundConcepts => (answer !== null && 'groups' in answer ? answer : NOTHING);
/** So many at once, so that one who types meanwhile waits a moment only. */
const TOGETHER = 50;
const LEAVE_MS = 60_000;
/** Titles of a country's postings of some months. */
const MOST_KEPT = 200_000;

const NOTHING: FoundConcepts = { occupations: [], groups: [] };
/** The mark of an area without own names. */
const NO_LABELS = 'd41d8cd98f00b204e9800998ecf8427e';
