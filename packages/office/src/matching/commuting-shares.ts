import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommutingShare } from '@kohtaanto/rules/matching/place-ground.ts';
import { z } from 'zod';
import { areasFolder, readAreas } from '../areas/load-areas.ts';

const commutingForm = z.strictObject({
  source: z.string().min(1),
  shares: z.array(z.strictObject({ home: z.string().regex(/^\d{3}$/u), work: z.string().regex(/^\d{3}$/u), percent: z.number().min(0).max(100) })),
});

/** Shares of commuting as the areas' folders have them, and where those of a municipality are from. */
export type Commuting = { readonly shares: readonly CommutingShare[]; readonly sourceOf: ReadonlyMap<string, string> };

export async function readCommuting(folder: string, names: readonly string[]): Promise<Commuting> {
  const shares: CommutingShare[] = [];
  const sourceOf = new Map<string, string>();
  for (const name of names) {
    const path = join(folder, name, 'commuting.json');
    if (!existsSync(path)) continue;
    const file = commutingForm.parse(JSON.parse(await readFile(path, 'utf8')));
    shares.push(...file.shares);
    for (const { home } of file.shares) sourceOf.set(home, file.source);
  }
  return { shares, sourceOf };
}

let kept: Promise<Commuting & { readonly names: ReadonlyMap<string, { readonly fi: string; readonly sv: string; readonly en: string }> }> | undefined;

/** Read once: the folders are data that a start reads. Names of all municipalities of the country beside them. */
export function commutingOfAreas(): NonNullable<typeof kept> {
  kept ??= readAreas(areasFolder).then(async ({ municipalities: { municipalities }, configured }) => ({
    ...(await readCommuting(areasFolder, configured.map(({ folder }) => folder))), names: new Map(municipalities.map(({ code, name }) => [code, name])),
  }));
  return kept;
}
