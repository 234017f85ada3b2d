import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { nobody } from '../../platform/http/asker.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../../platform/platform.ts';
import { providers } from '../providers/providers.ts';
import type { SeriesProvider } from '../providers/provided-series.ts';
import { forecastNodes } from './forecast-nodes.ts';
import { nodesOfSeries } from './nodes-of-series.ts';
import { fingerprintOf, newestFingerprint, storeRun } from './store-forecasts.ts';

/** How far the making has come; null while nothing is made. */
export type Making = { readonly measure: string; readonly done: number; readonly all: number } | null;

export type ForecastMaking = {
  now(): Making;
  /** Begins in the background, unless it is under way. */
  start(scope: AccessScope): Making;
  /** What is under way ends; the runs that were finished stay. */
  stop(): void;
  /** Makes what is not made of the newest figures yet. */
  make(signal: AbortSignal): Promise<void>;
};

export function openForecastMaking(platform: Platform): ForecastMaking {
  const { log } = platform;
  let making: Making = null;
  let ending: AbortController | null = null;
  const make = async (signal: AbortSignal, asker: AccessScope): Promise<void> => {
    if (making !== null) return;
    making = { measure: '', done: 0, all: 0 };
    try {
      for (const provider of providers) {
        for (const scope of await scopesOf(platform, provider, asker)) {
          const measures = await platform.database.read(scope, (tx) => provider.measures(tx, scope));
          for (const measure of measures) {
            if (signal.aborted) return;
            await makeRun(platform, { provider, measure, scope }, signal, (done, all) => {
              making = { measure, done, all };
            });
          }
        }
      }
    } finally {
      making = null;
    }
  };
  return {
    now: () => making,
    start(scope) {
      if (making === null) {
        ending = new AbortController();
        make(ending.signal, scope).catch((error: unknown) => {
          log.error('forecasts were not made', { reason: error instanceof Error ? error.message : 'unknown' });
        });
      }
      return making;
    },
    stop() {
      if (making === null) throw new Refused('forecasts.nothing-under-way');
      ending?.abort();
    },
    make: (signal) => {
      ending = new AbortController();
      return make(AbortSignal.any([signal, ending.signal]), { ...nobody('fi'), purpose: 'forecasts' });
    },
  };
}

/** Published figures are the same for all; an area's own are asked area by area. */
async function scopesOf({ database }: Platform, { ofAreas }: SeriesProvider, asker: AccessScope): Promise<readonly AccessScope[]> {
  if (!ofAreas) return [asker];
  const { rows } = await sql<{ areaId: number }>`select area_id as "areaId" from office.area order by 1`.execute(database.reference);
  return rows.map(({ areaId }) => ({ ...nobody('fi'), areaId, purpose: 'forecasts' }));
}

type Asked = { readonly provider: SeriesProvider; readonly measure: string; readonly scope: AccessScope };

async function makeRun(
  { database, clock, log }: Platform, { provider, measure, scope }: Asked, signal: AbortSignal, tell: (done: number, all: number) => void,
): Promise<void> {
  tell(0, 0);
  const given = await database.read(scope, async (tx) => {
    const series = await provider.series(tx, scope, measure);
    const { rows } = await sql<{ code: string; areaId: number }>`
      select municipality_code as code, area_id as "areaId" from office.area_municipality
      where period @> ${formatIso(clock.today())}::date`.execute(tx);
    const tree = nodesOfSeries(series.places, new Map(rows.map(({ code, areaId }) => [code, areaId])));
    const fingerprint = fingerprintOf(tree);
    return { series, tree, fingerprint, isNew: fingerprint !== await newestFingerprint(tx, measure, series.areaId) };
  });
  const { series, tree, fingerprint, isNew } = given;
  if (!isNew || tree.nodes.length === 0) return;
  const all = tree.nodes.length;
  tell(0, all);
  const forecasts = await forecastNodes(tree.nodes, { signal, onDone: (done) => tell(done, all) });
  if (forecasts === undefined) return;
  await database.write(scope, (tx) => storeRun(tx, { provider: provider.id, series, tree, fingerprint, forecasts }));
  log.info('forecasts made', { measure, series: all });
}
