import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaseFigure } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import type { Merger } from '@kohtaanto/rules/cost-sharing/mergers.ts';
import { baseMeasures } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import type { Scheme } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { addDays, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import { z } from 'zod';
import type { NameInLanguages } from '../areas/contract.ts';
import { areasFolder, readAreas } from '../areas/load-areas.ts';
import { Refused } from '../platform/http/refusal.ts';
import { asOfOf } from './files/dates.ts';
import { mergersOf, municipalityNames } from './files/municipality-names.ts';
import type { MunicipalityNames } from './files/municipality-names.ts';
import { readSchemeFile } from './scheme-file.ts';

/** What the areas' data says of sharing costs; read once, as the office begins. */
export type CostGround = {
  readonly schemes: readonly Scheme[];
  /** Figures that came with the areas' data, by area. */
  readonly bases: ReadonlyMap<number, readonly BaseFigure[]>;
  readonly mergers: readonly Merger[];
  readonly names: MunicipalityNames;
  nameOf(municipality: string): NameInLanguages;
};

const basesForm = z.strictObject({
  source: z.string().min(1).max(300), note: z.string().optional(),
  figures: z.array(z.strictObject({
    measure: z.enum(baseMeasures), municipality: z.string().regex(/^\d{3}$/u), value: z.number().min(0),
    asOf: z.string().refine((text) => asOfOf(text) === text, 'a day, a month or a year'),
  })),
});

export async function readCostGround(folder: string = areasFolder): Promise<CostGround> {
  const data = await readAreas(folder);
  const { municipalities } = data.municipalities;
  const names = municipalityNames(municipalities);
  const schemes: Scheme[] = [];
  const bases = new Map<number, readonly BaseFigure[]>();
  for (const { areaId, folder: name } of data.configured) {
    const schemeFile = join(folder, name, 'cost-sharing.json');
    const basesFile = join(folder, name, 'cost-bases.json');
    if (existsSync(schemeFile)) schemes.push(...await readSchemeFile(schemeFile, areaId));
    if (existsSync(basesFile)) bases.set(areaId, await basesIn(basesFile));
  }
  return {
    schemes, bases, mergers: mergersOf(municipalities), names,
    nameOf: (code) => ({ fi: names.nameOf(code, 'fi'), sv: names.nameOf(code, 'sv'), en: names.nameOf(code, 'en') }),
  };
}

async function basesIn(path: string): Promise<readonly BaseFigure[]> {
  const { source, figures } = basesForm.parse(JSON.parse(await readFile(path, 'utf8')));
  return figures.map(({ measure, municipality, asOf, value }) => ({
    measure, municipality, asOf, source, hundredths: Math.round(value * 100), path: `bases.${measure}.${municipality}`,
  }));
}

/** The scheme that an area shares a year by; preparation years have the first one. */
export function schemeOfYear({ schemes }: CostGround, areaId: number, year: number): Scheme {
  const own = schemes.filter((scheme) => scheme.areaId === areaId);
  const fits = own.find(({ validFrom, validUntil }) =>
    yearOf(validFrom) <= year && (validUntil === null || year <= yearOf(addDays(validUntil, -1))));
  const found = fits ?? own[0];
  if (found === undefined) throw new Refused('cost-sharing.no-scheme');
  return found;
}
