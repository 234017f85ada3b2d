import type { ProvedWeight } from '@kohtaanto/rules/occupation-linking/self-test.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import { findVoikko } from './find-voikko.ts';

/** What the operator's machine lends to linking: where it is looked for. */
export type AidsWanted = {
  /** The program; null: looked for on the path, `off`: left alone. */
  readonly voikko: string | null;
  /** A folder with a model of token embeddings; null: none. */
  readonly embeddings: string | null;
};

/** What became of one aid. `proof` is there once it has been tried. */
export type AidTold = {
  readonly kind: 'voikko' | 'embeddings';
  readonly state: 'absent' | 'trying' | 'used' | 'no-gain' | 'untested' | 'unfit';
  /** Its version, or the folder's name. */
  readonly what: string;
  readonly proof: ProvedWeight | null;
  /** All that is wrong with it, where it is unfit. */
  readonly faults: readonly Fault[];
};

/** What is there to be tried, without looking inside it. */
export async function aidsInSight({ voikko, embeddings }: AidsWanted): Promise<readonly AidTold[]> {
  const found = await findVoikko(voikko);
  return [
    { kind: 'voikko', state: found === undefined ? 'absent' : 'trying', what: found?.version ?? '', proof: null, faults: [] },
    { kind: 'embeddings', state: embeddings === null ? 'absent' : 'trying', what: embeddings ?? '', proof: null, faults: [] },
  ];
}
