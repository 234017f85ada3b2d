import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import { readTextFile } from '../label-files/read-pairs.ts';
import { versionOf } from './esco-content.ts';
import type { EscoConcept, EscoContent, EscoFile, EscoLabel, EscoSkillOf } from './esco-content.ts';
import { readEscoFile } from './read-esco-file.ts';

const TOLD_FAULTS = 200;

/** ESCO of one version from the files of a folder, or all that is wrong with them: files of two versions are never mixed. */
export async function readEscoFolder(folder: string, version?: string): Promise<EscoContent> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new Refused('occupations.file-missing', { file: folder }, { cause });
  });
  const files: EscoFile[] = [];
  // Official CSV first: where a name is told twice, its own stands.
  const ordered = names.filter((name) => /\.(csv|json)$/iu.test(name)).toSorted((a, b) => Number(/json$/iu.test(a)) - Number(/json$/iu.test(b)) || (a < b ? -1 : 1));
  for (const name of ordered) {
    const read = readEscoFile(name, await readTextFile(join(folder, name)));
    if (read !== undefined) files.push(read);
  }
  return escoOf(basename(folder), files, version);
}

export function escoOf(where: string, files: readonly EscoFile[], version?: string): EscoContent {
  const faults: Fault[] = files.flatMap((file) => file.faults);
  for (const kind of ['occupation', 'group'] as const) {
    if (!files.some(({ concepts }) => concepts.some((concept) => concept.kind === kind))) {
      faults.push({ path: where, code: kind === 'group' ? 'occupations.groups-missing' : 'occupations.occupations-missing', values: { folder: where } });
    }
  }
  faults.push(...mixedVersions(files));
  const concepts = unitedConcepts(files);
  const known = new Set(concepts.map(({ uri }) => uri));
  faults.push(...unknownRelations(files, known));
  const told = version ?? /v?(\d+\.\d+(?:\.\d+)?)/u.exec(where)?.[1] ?? versionOf(concepts);
  if (told === undefined && faults.length === 0) faults.push({ path: where, code: 'occupations.version-unknown', values: { folder: where } });
  if (faults.length > 0 || told === undefined) {
    throw new Refused('occupations.esco-unfit', { folder: where, count: faults.length }, { faults: faults.slice(0, TOLD_FAULTS) });
  }
  const labels = unitedLabels(files);
  const relations = files.flatMap(({ skillOf }) => skillOf);
  return {
    version: told, concepts, labels, languages: [...new Set(labels.map(({ language }) => language))].toSorted(),
    skillOf: relations.filter((relation) => isKnown(relation, known)), leftOut: relations.filter((relation) => !isKnown(relation, known)).length,
  };
}

/** Of one version every language has the same concepts; a file that has others is of another version. */
function mixedVersions(files: readonly EscoFile[]): readonly Fault[] {
  return (['occupation', 'group', 'skill'] as const).flatMap((kind) => {
    const own = files.map(({ file, concepts }) => ({ file, uris: new Set(concepts.filter((concept) => concept.kind === kind).map(({ uri }) => uri)) }))
      .filter(({ uris }) => uris.size > 0);
    const [first, ...others] = own;
    if (first === undefined) return [];
    return others.flatMap(({ file, uris }): readonly Fault[] => {
      const strange = [...uris].filter((uri) => !first.uris.has(uri)).length;
      const missing = [...first.uris].filter((uri) => !uris.has(uri)).length;
      return strange + missing === 0 ? [] : [{ path: file, code: 'occupations.versions-mixed', values: { file, other: first.file, strange, missing } }];
    });
  });
}

function unitedConcepts(files: readonly EscoFile[]): readonly EscoConcept[] {
  const broader = new Map(files.flatMap((file) => file.broader));
  const united = new Map<string, EscoConcept>();
  for (const concept of files.flatMap(({ concepts }) => concepts)) {
    const before = united.get(concept.uri);
    united.set(concept.uri, {
      ...concept, code: before?.code === undefined || before.code === '' ? concept.code : before.code, skillType: before?.skillType ?? concept.skillType,
      broader: broader.get(concept.uri) ?? before?.broader ?? concept.broader ?? groupAbove(concept),
    });
  }
  return [...united.values()];
}

/** The codes of groups tell their tree: 1211 is of 121. */
function groupAbove({ kind, uri }: EscoConcept): string | null {
  return kind === 'group' && /\/C\d{2,4}$/u.test(uri) ? uri.slice(0, -1) : null;
}

/** ESCO's own files tell of a concept or two that they lack; more than these are of another version. */
const TOLERATED = 0.002;

function unknownRelations(files: readonly EscoFile[], known: ReadonlySet<string>): readonly Fault[] {
  return files.flatMap(({ file, skillOf, broader }) => {
    const strange = skillOf.filter((relation) => !isKnown(relation, known)).length + broader.filter(([uri, above]) => !known.has(uri) || !known.has(above)).length;
    return strange <= TOLERATED * (skillOf.length + broader.length) ? [] : [{ path: file, code: 'occupations.relations-unknown', values: { file, count: strange } }];
  });
}

const isKnown = ({ occupation, skill }: EscoSkillOf, known: ReadonlySet<string>): boolean => known.has(occupation) && known.has(skill);

function unitedLabels(files: readonly EscoFile[]): readonly EscoLabel[] {
  const united = new Map<string, EscoLabel>();
  for (const label of files.flatMap(({ labels }) => labels)) {
    const key = `${label.uri} ${label.language} ${label.label}`;
    const before = united.get(key);
    if (before === undefined || (label.preferred && !before.preferred)) united.set(key, label);
  }
  return [...united.values()];
}
