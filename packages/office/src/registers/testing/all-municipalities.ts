import type pg from 'pg';
import { readAreas } from '../../areas/load-areas.ts';
import { storeAreas } from '../../areas/store-areas.ts';

/** The country as areas/ has it: municipalities with their mergers, employment areas. */
export async function addCountry(owner: pg.Pool): Promise<void> {
  const client = await owner.connect();
  try {
    await storeAreas(client, await readAreas());
  } finally {
    client.release();
  }
}
