import { formatMonth, monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { InLanguages } from '@kohtaanto/words/language.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Audit, Tx } from '../platform/platform.ts';
import { attackContents } from './attack/attack-contents.ts';
import type { AttackedContents } from './attack/attack-contents.ts';
import { toldByContent } from './attack/told-by-content.ts';
import { sha256Of } from './canonical.ts';
import { cellsNamed } from './compose/as-fixed.ts';
import { composeContent, publicationIdOf } from './compose/compose-content.ts';
import type { Ground } from './compose/compose-content.ts';
import type { Asked, Preview, PublishedNow } from './contract.ts';
import { tablesOf } from './content.ts';
import type { PublishedCell, PublishedContent } from './content.ts';
import { refuseTellingRevision } from './revision-check.ts';
import { insertRevision, listContents, listContentsOf, listRevisions, lockPublishing } from './store.ts';
import type { StoredRevision } from './store.ts';

export type Publishing = Ground & { readonly audit: Audit };

/** What would go out, and what the attacker makes of it beside all that is out already. Nothing is written. */
export async function previewPublication(at: Publishing, scope: AccessScope, asked: Asked): Promise<Preview> {
  const content = await composeContent(at, scope, asked, []);
  const publicationId = publicationIdOf(asked);
  return at.database.read(scope, async (tx) => {
    const [newest] = await listRevisions(tx, scope.areaId, publicationId);
    const attack = await attackWithAllOut(tx, scope.areaId, content);
    const cells = cellsOf(content);
    return {
      publicationId, content, cells: cells.length, hidden: cells.filter((cell) => cell === 'suppressed').length,
      attack: asTold(attack),
      standing: newest === undefined ? 'new' : newest.withdrawn ? 'withdrawn'
        : newest.sha256 === sha256Of(content) ? 'same' : 'other',
    };
  });
}

/** Of a table every figure that stands in it; of a report its counts. */
function cellsOf(content: PublishedContent): readonly PublishedCell[] {
  return content.kind === 'board-report' ? toldByContent(content).counts.map(({ cell }) => cell)
    : tablesOf(content).flatMap((table) => table.cells);
}

const asTold = (attack: AttackedContents): Preview['attack'] =>
  ({ ...attack, months: [...attack.months], told: [...attack.told], narrowed: [...attack.narrowed] });

export async function publish(
  at: Publishing, scope: AccessScope, asked: Asked, note: InLanguages | undefined,
): Promise<PublishedNow> {
  const content = await composeContent(at, scope, asked, note === undefined ? [] : [note]);
  const publicationId = publicationIdOf(asked);
  return at.database.write(scope, async (tx) => {
    await lockPublishing(tx, scope.areaId);
    const [newest] = await listRevisions(tx, scope.areaId, publicationId);
    if (newest?.withdrawn === true) throw new Refused('publications.withdrawn-before', { publication: publicationId });
    // A second click, or a second person with the same table: it is out, and that is what is told.
    if (newest !== undefined) return asPublished(newest, content);
    await refuseRecoverable(tx, scope.areaId, content);
    return store(at, tx, scope, { publicationId, revision: 1, ...asked, content, reason: '' }, 'publication.publish');
  });
}

function asPublished(newest: StoredRevision, content: PublishedContent): PublishedNow {
  const { publicationId, revision, sha256, publishedAt } = newest;
  if (sha256 !== sha256Of(content)) throw new Refused('publications.already', { publication: publicationId, revision });
  return { publicationId, revision, sha256, publishedAt, already: true };
}

export async function revise(
  at: Publishing, scope: AccessScope, publicationId: string, given: { readonly reason: string; readonly note: InLanguages | undefined },
): Promise<PublishedNow> {
  const first = await at.database.read(scope, async (tx) => (await listRevisions(tx, scope.areaId, publicationId)).at(-1));
  if (first === undefined) throw new Refused('publications.unknown', { publication: publicationId });
  const asked = { kind: first.kind, subject: first.subject, month: first.month } as Asked;
  const content = await composeContent(at, scope, asked, given.note === undefined ? [] : [given.note]);
  return at.database.write(scope, async (tx) => {
    await lockPublishing(tx, scope.areaId);
    const [newest = first] = await listRevisions(tx, scope.areaId, publicationId);
    if (newest.sha256 === sha256Of(content)) throw new Refused('publications.nothing-new', { publication: publicationId });
    refuseTellingRevision(await listContentsOf(tx, scope.areaId, publicationId), content);
    await refuseRecoverable(tx, scope.areaId, content);
    const row = { ...asked, publicationId, revision: newest.revision + 1, content, reason: given.reason };
    return store(at, tx, scope, row, 'publication.revise');
  });
}

export async function withdraw(
  at: Pick<Publishing, 'database' | 'audit'>, scope: AccessScope, publicationId: string, reason: string,
): Promise<{ publicationId: string; revision: number }> {
  return at.database.write(scope, async (tx) => {
    await lockPublishing(tx, scope.areaId);
    const [newest] = await listRevisions(tx, scope.areaId, publicationId);
    if (newest === undefined) throw new Refused('publications.unknown', { publication: publicationId });
    if (newest.withdrawn) throw new Refused('publications.withdrawn', { publication: publicationId });
    const { kind, subject, month } = newest;
    await store(at, tx, scope, {
      publicationId, kind, subject, month, revision: newest.revision + 1, content: null, reason,
    }, 'publication.withdraw');
    return { publicationId, revision: newest.revision + 1 };
  });
}

async function store(
  { audit }: Pick<Publishing, 'audit'>, tx: Tx, scope: AccessScope, row: Parameters<typeof insertRevision>[2], action: string,
): Promise<PublishedNow> {
  const { sha256, publishedAt } = await insertRevision(tx, scope, row);
  const { publicationId, revision, reason } = row;
  await audit.record(tx, scope, {
    action, outcome: 'allowed', detail: { publication: publicationId, revision, sha256, ...(reason === '' ? {} : { reason }) },
  });
  return { publicationId, revision, sha256, publishedAt, already: false };
}

/** The figures of a month are bound to those a year earlier and later, and readers lay the next months beside them. */
function monthsBeside(content: PublishedContent): readonly string[] {
  const own = [...new Set(toldByContent(content).counts.map(({ count }) => count.month))].flatMap((month) => parseMonth(month) ?? []);
  const steps = [-12, -1, 0, 1, 12];
  return [...new Set(own.flatMap((month) => steps.map((step) => formatMonth(monthsOn(month, step)))))];
}

async function attackWithAllOut(tx: Tx, areaId: number, content: PublishedContent): Promise<AttackedContents> {
  const out = await listContents(tx, areaId, monthsBeside(content));
  return attackContents([...out, content]);
}

async function refuseRecoverable(tx: Tx, areaId: number, content: PublishedContent): Promise<void> {
  const { told, narrowed, contradictions } = await attackWithAllOut(tx, areaId, content);
  const found = [...told, ...narrowed];
  if (found.length === 0 && contradictions === 0) return;
  throw new Refused('publications.recoverable', { count: Math.max(found.length, contradictions), cells: cellsNamed(found) });
}
