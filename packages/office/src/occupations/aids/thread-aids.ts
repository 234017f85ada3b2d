import type { LinkIndex, LinkLabel } from '@kohtaanto/rules/occupation-linking/link-index.ts';
import { wordsOf } from '@kohtaanto/rules/occupation-linking/normalise.ts';
import type { ProvedWeight } from '@kohtaanto/rules/occupation-linking/self-test.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { readEmbeddings } from './embeddings-folder.ts';
import type { Embeddings } from './embeddings-folder.ts';
import { findVoikko } from './find-voikko.ts';
import type { AidsWanted, AidTold } from './machine-aids.ts';
import { tryAids } from './try-aids.ts';
import { openVoikko } from './voikko.ts';
import type { Voikko } from './voikko.ts';

export type TriedAids = { readonly index: LinkIndex | undefined; readonly told: readonly AidTold[] };

/** A title waits for its words so long, and is then linked without their parts. */
const TITLE_PATIENCE_MS = 60;
/** Words of titles whose parts are kept. */
const MOST_KEPT = 200_000;
/** With fewer titles to try on there is nothing to be proved. */
const LEAST_TITLES = 100;

/** The aids of one thread: tried where an index is built, and lent to every title that is asked after. */
export function threadAids() {
  let lent: { readonly voikko: Voikko; readonly parts: Map<string, readonly string[]> } | undefined;
  return {
    /** The index with what helps, undefined where nothing does; and what became of each aid. */
    async try(labels: readonly LinkLabel[], broader: ReadonlyMap<string, string>, wanted: AidsWanted): Promise<TriedAids> {
      const { voikko, embeddings, told } = await offeredBy(wanted);
      if (voikko === undefined && embeddings === undefined) return { index: undefined, told };
      const proved = await tryAids(labels, broader, { voikko, meaning: embeddings });
      if (voikko !== undefined && proved.parts !== undefined) lent = { voikko, parts: proved.parts };
      else voikko?.end();
      const { proofs } = proved;
      const isUsed = Object.values(proofs).some((proof) => proof !== undefined && proof.weight > 0);
      return {
        index: isUsed ? proved.index : undefined,
        told: told.map((aid) => (aid.state === 'trying' ? { ...aid, ...becameOf(aid.kind === 'voikko' ? proofs.voikko : proofs.meaning) } : aid)),
      };
    },
    /** Parts of the words that no name has, before their titles are linked. */
    async lend(titles: readonly string[]): Promise<void> {
      if (lent === undefined) return;
      const { voikko, parts } = lent;
      const unknown = [...new Set(titles.flatMap(wordsOf))].filter((word) => !parts.has(word));
      if (unknown.length === 0 || parts.size > MOST_KEPT) return;
      const found = await voikko.partsOf(unknown, TITLE_PATIENCE_MS);
      // A word without parts is remembered too, unless the program was late.
      if (found.size > 0) for (const word of unknown) parts.set(word, found.get(word) ?? []);
    },
    end(): void {
      lent?.voikko.end();
    },
  };
}

function becameOf(proof: ProvedWeight | undefined): Pick<AidTold, 'state' | 'proof'> {
  if (proof === undefined || proof.titles < LEAST_TITLES) return { state: 'untested', proof: null };
  return { state: proof.weight > 0 ? 'used' : 'no-gain', proof };
}

/** What of the wanted is there; `trying` is told of what is worth a try. */
export async function offeredBy({ voikko: wanted, embeddings: folder }: AidsWanted): Promise<{
  readonly voikko: Voikko | undefined; readonly embeddings: Embeddings | undefined; readonly told: readonly AidTold[];
}> {
  const found = await findVoikko(wanted);
  const told: AidTold[] = [{ kind: 'voikko', state: found === undefined ? 'absent' : 'trying', what: found?.version ?? '', proof: null, faults: [] }];
  let embeddings: Embeddings | undefined;
  try {
    embeddings = folder === null ? undefined : await readEmbeddings(folder);
    told.push({
      kind: 'embeddings', state: embeddings === undefined ? 'absent' : 'trying', proof: null, faults: [],
      what: embeddings === undefined ? '' : `${embeddings.name} (${embeddings.tokens} × ${embeddings.dimensions})`,
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    told.push({ kind: 'embeddings', state: 'unfit', what: folder ?? '', proof: null, faults: error.faults });
  }
  return { voikko: found === undefined ? undefined : openVoikko(found.command), embeddings, told };
}
