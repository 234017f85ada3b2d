import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Fault } from '../../platform/http/refusal.ts';
import type { EscoConcept, EscoFile, EscoKind, EscoLabel, EscoSkillOf } from './esco-content.ts';

type Row = Readonly<Record<string, string>>;

/** The file as it is recognised by its columns; undefined where it is none of ESCO's that are used here. */
export function readEscoFile(file: string, text: string): EscoFile | undefined {
  if (/\.json$/iu.test(file)) return readJson(file, text);
  const heading = text.slice(0, Math.max(0, text.search(/[\r\n]/u)));
  const kind = kindOfColumns(heading.split(',').map((name) => name.replaceAll('"', '').trim()));
  // One of ESCO's by its name and not by its columns has been saved anew by another program, or cut.
  if (kind === undefined && NAMED.test(file)) {
    return { ...NOTHING, file, kind: 'occupation', faults: [{ path: file, code: 'occupations.columns-strange', values: { file, given: heading.slice(0, 120) } }] };
  }
  if (kind === undefined) return undefined;
  let rows: readonly Row[];
  try {
    rows = parse(text, { columns: true, skip_empty_lines: true, relax_column_count: true, bom: true });
  } catch (cause) {
    return { ...NOTHING, file, kind, faults: [{ path: file, code: 'occupations.csv-broken', values: { file, reason: cause instanceof Error ? cause.message : '' } }] };
  }
  if (kind === 'broader') return { ...NOTHING, file, kind, broader: occupationTree(rows) };
  if (kind === 'skill-of') return { ...NOTHING, file, kind, ...relationsOf(file, rows) };
  const language = /_([a-z]{2})\.csv$/iu.exec(file)?.[1]?.toLowerCase();
  if (language === undefined) return { ...NOTHING, file, kind, faults: [{ path: file, code: 'occupations.language-unknown', values: { file } }] };
  return { ...NOTHING, file, kind, ...conceptsOf(file, rows, kind, language) };
}

const NAMED = /(?:^|\/)(?:occupations_[a-z]{2}|ISCOGroups_[a-z]{2}|skills_[a-z]{2}|occupationSkillRelations(?:_[a-z]{2})?|broaderRelationsOccPillar(?:_[a-z]{2})?)\.csv$/iu;
const NOTHING = { concepts: [], labels: [], broader: [], skillOf: [], faults: [] } as const;

function kindOfColumns(columns: readonly string[]): EscoFile['kind'] | undefined {
  const has = (...names: readonly string[]): boolean => names.every((name) => columns.includes(name));
  if (has('occupationUri', 'skillUri', 'relationType')) return 'skill-of';
  if (has('conceptUri', 'broaderUri', 'conceptType')) return 'broader';
  if (has('conceptUri', 'preferredLabel', 'iscoGroup')) return 'occupation';
  if (has('conceptUri', 'preferredLabel', 'skillType')) return 'skill';
  return has('conceptUri', 'preferredLabel', 'code') ? 'group' : undefined;
}

/** The tree of skills stands in a file of the same columns. */
const occupationTree = (rows: readonly Row[]) => rows.filter(({ conceptType = '' }) => conceptType === 'ISCOGroup' || conceptType === 'Occupation')
  .map(({ conceptUri = '', broaderUri = '' }) => [conceptUri, broaderUri] as const);

function conceptsOf(file: string, rows: readonly Row[], kind: EscoKind, language: string) {
  const concepts: EscoConcept[] = [];
  const labels: EscoLabel[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const { conceptUri: uri = '', preferredLabel = '', altLabels = '', status = 'released' } = row;
    const tell = (code: string): void => void faults.push({ path: `${file}:${at + 2}`, code, values: { row: at + 2, uri } });
    if (!/^https?:\/\/\S+$/u.test(uri)) tell('occupations.uri-unfit');
    else if (seen.has(uri)) tell('occupations.concept-twice');
    else if (preferredLabel.trim() === '' && status === 'released') tell('occupations.name-missing');
    if (status === 'obsolete' || preferredLabel.trim() === '' || seen.has(uri)) continue;
    seen.add(uri);
    const isco = (row['iscoGroup'] ?? '').replace(/^C/u, '');
    concepts.push({
      uri, kind, code: (row['code'] ?? '').trim(), skillType: kind === 'skill' ? row['skillType'] ?? null : null,
      broader: kind === 'occupation' && isco !== '' ? `http://data.europa.eu/esco/isco/C${isco}` : null,
    });
    const others = altLabels.split('\n').map((label) => label.trim()).filter((label) => label !== '' && label !== preferredLabel.trim());
    labels.push({ uri, language, preferred: true, label: preferredLabel.trim() });
    for (const label of new Set(others)) labels.push({ uri, language, preferred: false, label });
  }
  return { concepts, labels, faults };
}

function relationsOf(file: string, rows: readonly Row[]) {
  const skillOf: EscoSkillOf[] = [];
  const faults: Fault[] = [];
  for (const [at, { occupationUri = '', skillUri = '', relationType = '' }] of rows.entries()) {
    if (relationType !== 'essential' && relationType !== 'optional') {
      faults.push({ path: `${file}:${at + 2}`, code: 'occupations.relation-unknown', values: { row: at + 2, given: relationType } });
    } else {
      skillOf.push({ occupation: occupationUri, skill: skillUri, essential: relationType === 'essential' });
    }
  }
  return { skillOf, faults };
}

const JsonConcepts = z.array(z.object({
  uri: z.string().regex(/^https?:\/\/\S+$/u), notation: z.string().optional(), broader: z.array(z.string()).optional(),
  prefLabel: z.record(z.string().regex(/^[a-z]{2}$/u), z.string()),
}));

/** Concepts with their names in several languages, as esco-api of Virtual Finland keeps them. */
function readJson(file: string, text: string): EscoFile | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    return { ...NOTHING, file, kind: 'occupation', faults: [{ path: file, code: 'occupations.csv-broken', values: { file, reason: cause instanceof Error ? cause.message : '' } }] };
  }
  const parsed = JsonConcepts.safeParse(given);
  if (!parsed.success) return undefined;
  const isSkills = parsed.data.every(({ uri }) => uri.includes('/skill/'));
  const concepts = parsed.data.map(({ uri, notation = '', broader = [] }): EscoConcept => ({
    uri, kind: isSkills ? 'skill' : uri.includes('/isco/') ? 'group' : 'occupation', code: notation, broader: isSkills ? null : broader[0] ?? null, skillType: null,
  }));
  const labels = parsed.data.flatMap(({ uri, prefLabel }) => Object.entries(prefLabel).filter(([, label]) => label.trim() !== '')
    .map(([language, label]): EscoLabel => ({ uri, language, preferred: true, label: label.trim() })));
  return { ...NOTHING, file, kind: isSkills ? 'skill' : 'occupation', concepts, labels };
}
