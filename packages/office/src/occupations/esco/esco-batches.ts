import type { EscoContent } from './esco-content.ts';

export type EscoCounts = { readonly groups: number; readonly occupations: number; readonly skills: number; readonly labels: number; readonly relations: number };

/** What a version is before its rows: by this it is told and found to be there already. */
export type EscoHead = { readonly version: string; readonly languages: readonly string[]; readonly counts: EscoCounts; readonly leftOut: number };

/** Rows of one table as columns, in an order in which each finds what it refers to. */
export type EscoBatch = { readonly table: 'concept' | 'label' | 'skill-of'; readonly columns: readonly (readonly (string | boolean | null)[])[] };

const AT_ONCE = 5000;

export function headOf({ version, languages, concepts, labels, skillOf, leftOut }: EscoContent): EscoHead {
  const of = (kind: string): number => concepts.filter((concept) => concept.kind === kind).length;
  return { version, languages, leftOut, counts: { groups: of('group'), occupations: of('occupation'), skills: of('skill'), labels: labels.length, relations: skillOf.length } };
}

export function* escoBatches({ concepts, labels, skillOf }: EscoContent): Generator<EscoBatch> {
  for (const part of parts(concepts)) {
    yield { table: 'concept', columns: [part.map((one) => one.uri), part.map((one) => one.kind), part.map((one) => one.code), part.map((one) => one.broader), part.map((one) => one.skillType)] };
  }
  for (const part of parts(labels)) {
    yield { table: 'label', columns: [part.map((one) => one.uri), part.map((one) => one.language), part.map((one) => one.preferred), part.map((one) => one.label)] };
  }
  for (const part of parts(skillOf)) yield { table: 'skill-of', columns: [part.map((one) => one.occupation), part.map((one) => one.skill), part.map((one) => one.essential)] };
}

function parts<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
