import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areasFolder, readAreas } from '../../areas/load-areas.ts';
import { readSchemes, schemesOf } from '../scheme-file.ts';
import { basesOfTable } from './bases-file.ts';
import { costsOfTable } from './costs-file.ts';
import { municipalityNames } from './municipality-names.ts';
import { readTable, tableOf } from './table.ts';

const names = municipalityNames((await readAreas()).municipalities.municipalities);
const schemes = await readSchemes(areasFolder);
const porvoo = schemes.find(({ id }) => id === 'porvoo-2025');
const table = (text: string) => tableOf('taulu.csv', Buffer.from(text));
const plan = join(areasFolder, '../../shared/data/porvoo-municipalities.csv');

describe('files of cost sharing', () => {
  it('give the same figures long, wide, by code or by name in either language', async () => {
    const long = basesOfTable(await table('measure;municipality;date;value\nVäestö;Porvoo;31.12.2024;51 232\nforeign_language;Borgå;2024;4054,5\n'), names);
    const wide = basesOfTable(await table('kuntakoodi,population_2024,foreign_language\n638,51232,\n18,4763,164\n'), names);
    expect(long.faults).toEqual([]);
    expect(long.bases.map(({ measure, municipality, asOf, hundredths }) => [measure, municipality, asOf, hundredths])).toEqual([
      ['population', '638', '2024-12-31', 5123200], ['foreign-language', '638', '2024-12-31', 405450],
    ]);
    // An empty cell is a missing figure, and a figure without a date is of no year.
    expect(wide.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'bases.2.foreign_language.date cost-sharing.base-date-missing', 'bases.2.foreign_language.value cost-sharing.base-empty',
      'bases.3.foreign_language.date cost-sharing.base-date-missing',
    ]);
  });

  it.skipIf(!existsSync(plan))('read the plan’s own table, the unemployed from their share of the labour force', async () => {
    const { bases, faults } = basesOfTable(await readTable(plan), names);
    expect(faults).toEqual([]);
    const of = (measure: string) => bases.filter((base) => base.measure === measure).map(({ hundredths }) => hundredths / 100);
    expect(of('population-18-64')).toEqual([2764, 1336, 7850, 945, 29388, 1065]);
    expect(of('unemployed-and-in-services')).toEqual([153, 105, 692, 76, 2320, 70]);
  });

  it('tell every fault of every row with its field', async () => {
    if (porvoo === undefined) throw new Error('no scheme');
    const { faults } = costsOfTable(await table('amount;category;municipality;day\n1.234,56;x;Atlantis;32.1.2025\n;operating;;\nnoin sata;investment;;\n'), porvoo, names);
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'costs.2.amount cost-sharing.amount-mixes-comma-and-point', 'costs.2.category cost-sharing.category-unknown',
      'costs.2.municipality cost-sharing.municipality-unknown', 'costs.2.day cost-sharing.date-unreadable',
      'costs.3.amount cost-sharing.amount-missing', 'costs.4.amount cost-sharing.amount-not-a-number',
    ]);
  });

  it('of schemes are refused with all that is wrong in them', () => {
    expect(schemes.map(({ id }) => id)).toEqual(['lantinen-pirkanmaa-2025', 'mikkeli-2025', 'porvoo-2025']);
    expect(() => schemesOf({ schemes: [{ id: 'A', instalments: 5 }] }, 'x.json')).toThrow('cost-sharing.scheme-unfit');
  });
});
