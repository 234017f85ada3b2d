import type { Client } from 'pg';
import { demoRegister } from '@kohtaanto/demo/demo-register.ts';
import type { DemoPart, DemoRequest } from '@kohtaanto/demo/demo-register.ts';
import { inventedVacancies, INVENTED_SOURCE, occupationNames } from '@kohtaanto/demo/occupations.ts';
import { inventedVacancyMonths } from '@kohtaanto/demo/vacancy-months.ts';
import { importBytesOfSeries } from '../../registers/series/import-file.ts';
import { inOneLoad } from './load-register.ts';
import { madeRows } from './made-rows.ts';
import { storeInventedEmployers } from './invented-employers.ts';
import { storeInventedMobility } from './invented-mobility.ts';
import { storeInventedPresentations } from './invented-presentations.ts';
import { storeInventedStaff } from './invented-staff.ts';
import { storeInventedSurveys } from './invented-surveys.ts';

/** Makes the areas of the request and loads them; tells how far it is, area by area. */
export async function fillRegister(owner: Client, request: DemoRequest): Promise<void> {
  const parts = demoRegister(request);
  for (const part of parts) await storeInventedStaff(owner, part.area, part.invented);
  const sums = new Map(parts.map((part) => [part.areaId, { name: part.name, persons: 0, rows: 0 }]));
  await inOneLoad(owner, async (load) => {
    for await (const { areaId, tables, done } of madeRows(request, parts)) {
      const sum = sums.get(areaId);
      if (sum === undefined) continue;
      sum.persons += tables.find(({ table }) => table === 'person')?.rows ?? 0;
      sum.rows += await load(tables);
      if (done) tell(`${sum.name}: ${sum.persons} persons, ${sum.rows} rows`);
    }
    for (const part of parts) await storeInventedSurveys(owner, request, part);
    for (const part of parts) await storeInventedEmployers(owner, load, request, part);
    await storeInventedMobility(owner, request, parts);
    tell('employers and vacancies');
    tell('keys and indexes');
  });
  await storeInventedPresentations(owner, request, parts.filter(({ invented }) => !invented).map(({ areaId }) => areaId));
  tell('candidates, consents and offers');
  await bringInventedSeries(owner, request, parts);
}

/** Invented open places by occupation and by municipality, brought in as any other register's figures are, and named as invented. */
async function bringInventedSeries(owner: Client, { seed, day }: DemoRequest, parts: readonly DemoPart[]): Promise<void> {
  const common = { wish: { source: INVENTED_SOURCE }, staffId: null, keepTotals: false } as const;
  await importBytesOfSeries(owner, {
    ...common, name: 'occupation-names.csv', kind: 'occupation-names', bytes: Buffer.from(occupationNames()),
  });
  const run = await importBytesOfSeries(owner, {
    ...common, name: 'invented-vacancies.csv', kind: 'area-occupation-months', bytes: Buffer.from(inventedVacancies(seed, day, parts)),
  });
  const configured = parts.filter(({ invented }) => !invented);
  const months = configured.length === 0 ? null : await importBytesOfSeries(owner, {
    ...common, name: 'invented-vacancy-months.csv', kind: 'received', bytes: Buffer.from(inventedVacancyMonths(seed, day, configured)),
  });
  tell(`invented vacancies by occupation: ${run.added} figures, by municipality: ${months?.added ?? 0}`);
}

function tell(what: string): void {
  process.stdout.write(`${what} (${process.uptime().toFixed(1)} s)\n`);
}
