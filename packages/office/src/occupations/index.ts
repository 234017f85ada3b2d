import { normalisedTitle } from '@kohtaanto/rules/occupation-linking/normalise.ts';
import type { FastifyRequest } from 'fastify';
import { createRefusalRegistry } from '../platform/http/refusal-registry.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { LABEL_KEEPERS, routes } from './contract.ts';
import type { LinkedOccupation } from './contract.ts';
import type { SentFile } from './esco/esco-reading.ts';
import { openEscoTasks } from './esco/esco-tasks.ts';
import { officeLinker } from './linking/office-linker.ts';
import type { FoundConcept } from './linking/thread-questions.ts';
import { occupationRefusals } from './refusals.ts';
import { addLabel, choose, labelsOfConcept, namedConcepts, newestRelease, ownLabels, pathOf, remembered, removeLabel, skillsOf } from './store.ts';
import type { NamedConcept } from './store.ts';

/** Occupations and skills of a classification the operator brings, and titles that find them (MAT-2). */
export function registerOccupations(platform: Platform): void {
  platform.http.refusals(occupationRefusals);
  registerLinking(platform);
  registerOwnLabels(platform);
  registerReleases(platform);
  const { http, database } = platform;
  http.handle(routes.getOccupation, ({ scope, query }) => database.read(scope, async (tx) => {
    const known = await knownConcept(tx, scope, query.uri);
    return {
      uri: known.uri, name: known.name, code: known.code, labels: [...await labelsOfConcept(tx, scope, known.uri)],
      path: [...await pathOf(tx, known.uri, scope.language)], skills: [...await skillsOf(tx, known.uri, scope.language)],
    };
  }));
}

function registerLinking(platform: Platform): void {
  const { http, database, audit } = platform;
  const linker = officeLinker(platform);
  http.handle(routes.linkTitle, async ({ scope, query }) => {
    const { release, occupations, groups } = await linker.title(scope, query.title, query.top);
    if (release === undefined) return { loaded: false, version: null, chosen: null, occupations: [], groups: [] };
    return database.read(scope, async (tx) => {
      const before = await remembered(tx, scope, normalisedTitle(query.title));
      const uris = [...occupations, ...groups].map(({ uri }) => uri);
      const named = await namedConcepts(tx, before === undefined ? uris : [...uris, before.uri], scope.language);
      const tell = (found: FoundConcept): readonly LinkedOccupation[] => toldOccupation(found, named.get(found.uri));
      const [chosen] = before === undefined ? [] : tell({ uri: before.uri, label: query.title, language: scope.language, score: 1, by: 'same-words', own: true, sureness: null });
      return {
        loaded: true, version: release.version, occupations: occupations.flatMap(tell), groups: groups.flatMap(tell),
        chosen: chosen === undefined || before === undefined ? null : { occupation: chosen, by: before.chosenBy, on: before.chosenAt },
      };
    });
  });
  http.handle(routes.linkSkill, async ({ scope, query }) => {
    const { release, occupations: skills } = await linker.skill(scope, query.text, query.top);
    const named = await database.read(scope, (tx) => namedConcepts(tx, skills.map(({ uri }) => uri), scope.language));
    return {
      loaded: release !== undefined,
      skills: skills.map(({ uri, label, language, score }) => ({ uri, name: named.get(uri)?.name ?? label, matched: { label, language }, score })),
    };
  });
  http.handle(routes.chooseOccupation, ({ scope, body }) => database.write(scope, async (tx) => {
    const key = normalisedTitle(body.title);
    if (key === '') throw new Refused('occupations.title-empty', { title: body.title });
    if (body.uri !== null) await knownConcept(tx, scope, body.uri);
    await choose(tx, scope, { key, title: body.title, uri: body.uri });
    await audit.record(tx, scope, { action: 'occupations.choose', outcome: 'allowed', detail: { title: body.title, uri: body.uri } });
    return { saved: true as const };
  }));
}

function registerOwnLabels(platform: Platform): void {
  const { http, database, audit } = platform;
  const linker = officeLinker(platform);
  const registry = createRefusalRegistry();
  registry.add(occupationRefusals);
  const toldFaults = (folder: string, faults: readonly Fault[], language: AccessScope['language']) =>
    registry.problem(new Refused('occupations.embeddings-unfit', { folder, count: faults.length }, { faults }), language).faults.map(({ path, message }) => ({ path, message }));
  http.handle(routes.getState, ({ scope }) => database.read(scope, async (tx) => {
    const [release, labels] = [await newestRelease(tx), await ownLabels(tx, scope)];
    const named = await namedConcepts(tx, labels.map(({ uri }) => uri), scope.language);
    const mayBring = scope.roles.includes('administrator');
    const aids = mayBring ? await linker.aids(tx) : [];
    return {
      release: release === undefined ? null : { ...release, languages: [...release.languages], counts: { ...release.counts } },
      ownLabels: labels.map((label) => ({ ...label, name: named.get(label.uri)?.name ?? '', known: named.has(label.uri) })),
      mayChange: scope.roles.some((role) => LABEL_KEEPERS.some((keeper) => keeper === role)), mayBring,
      aids: aids.map(({ faults, ...aid }) => ({ ...aid, faults: faults.length === 0 ? [] : toldFaults(aid.what, faults, scope.language) })),
    };
  }));
  http.handle(routes.addLabel, ({ scope, body }) => database.write(scope, async (tx) => {
    if (normalisedTitle(body.label) === '') throw new Refused('occupations.title-empty', { title: body.label });
    await knownConcept(tx, scope, body.uri);
    const labelId = await addLabel(tx, scope, body);
    if (labelId === undefined) throw new Refused('occupations.label-there', { label: body.label });
    await audit.record(tx, scope, { action: 'occupations.add-label', outcome: 'allowed', detail: { ...body } });
    return { labelId };
  }));
  http.handle(routes.removeLabel, ({ scope, params }) => database.write(scope, async (tx) => {
    if (!await removeLabel(tx, scope, params.labelId)) throw new Refused('occupations.label-unknown');
    await audit.record(tx, scope, { action: 'occupations.remove-label', outcome: 'allowed', detail: { labelId: params.labelId } });
    return { saved: true as const };
  }));
}

function registerReleases(platform: Platform): void {
  const tasks = openEscoTasks(platform);
  platform.http.handle(routes.bringRelease, async ({ scope, query, request }) => tasks.start(scope, await sentFiles(request), query.release));
  platform.http.handle(routes.getReleaseTask, async ({ scope, params }) => tasks.task(scope, params.taskId));
}

const MOST_FILES = 60;
const MOST_BYTES = 200 * 1024 * 1024;

async function sentFiles(request: FastifyRequest): Promise<readonly SentFile[]> {
  const files: SentFile[] = [];
  for await (const part of request.files({ limits: { files: MOST_FILES, fileSize: MOST_BYTES } })) {
    const name = part.filename.slice(0, 200);
    const bytes = await part.toBuffer().catch((error: unknown) => {
      const large = error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
      // Otherwise the sending broke off before the file ended.
      throw large ? new Refused('occupations.file-too-large', { file: name, megabytes: `> ${MOST_BYTES / 2 ** 20}`, limit: MOST_BYTES / 2 ** 20 })
        : new Refused('body-unreadable', {}, { cause: error });
    });
    files.push({ name, bytes });
  }
  if (files.length === 0) throw new Refused('occupations.no-files');
  return files;
}

async function knownConcept(tx: Tx, scope: AccessScope, uri: string): Promise<NamedConcept> {
  if (await newestRelease(tx) === undefined) throw new Refused('occupations.not-loaded');
  const known = (await namedConcepts(tx, [uri], scope.language)).get(uri);
  if (known === undefined || known.kind === 'skill') throw new Refused('occupations.concept-unknown', { uri });
  return known;
}

function toldOccupation({ uri, label, language, own, score, by, sureness }: FoundConcept, named: NamedConcept | undefined): readonly LinkedOccupation[] {
  if (named === undefined) return [];
  const group = named.kind === 'group' ? { code: named.code, name: named.name } : { code: named.groupCode, name: named.groupName };
  return [{ uri, name: named.name, matched: { label, language, own }, score, by, sureness, group }];
}
