import type { Client } from 'pg';
import { demoRegister } from '@kohtaanto/demo/demo-register.ts';
import type { DemoRequest } from '@kohtaanto/demo/demo-register.ts';
import { inOneLoad } from './load-register.ts';
import { madeRows } from './made-rows.ts';
import { storeInventedStaff } from './invented-staff.ts';

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
    tell('keys and indexes');
  });
}

function tell(what: string): void {
  process.stdout.write(`${what} (${process.uptime().toFixed(1)} s)\n`);
}
