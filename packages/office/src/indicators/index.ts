import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { indicators } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { ConnectionSettings } from '../platform/database/connection.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { describeIndicator } from './describe-indicator.ts';
import { startDeciding } from './gate/deciding.ts';
import { areasOf, MADE_READY, NEWEST, officeIn, openFixing } from './gate/fix-trends.ts';
import { openGate } from './gate/gate.ts';
import { dimensionsOut, gatedIndicators } from './gate/released-measures.ts';
import { tellIndicator } from './gate/tell-indicator.ts';
import { gateRefusals } from './gate-refusals.ts';
import { indicatorRefusals } from './refusals.ts';
import { openShelf } from './snapshot-shelf.ts';
import { takeSnapshot } from './snapshot-work.ts';

/** Indicators are counted from the night's snapshot and leave through the gate alone (KNO-1, KNO-4, KNO-9). */
export function registerIndicators({ http, database, config, log }: Platform): void {
  http.refusals({ ...indicatorRefusals, ...gateRefusals });
  const shelf = openShelf(config.dataFolder);
  const gate = openGate(database, startDeciding());
  const fixing = openFixing(database, gate, log);
  const counted = new Set(gatedIndicators);
  http.handle(routes.listIndicators, async ({ scope }) => {
    const looked = await shelf.look();
    return {
      snapshotDay: looked === null ? null : formatIso(looked.sight.snapshot.day),
      takenAt: looked?.takenAt ?? null,
      indicators: indicators.map((each) => ({
        ...describeIndicator(each.definition, scope.language),
        by: counted.has(each) ? [...dimensionsOut(each.definition)] : [],
        from: counted.has(each) ? 'register' as const : each.measure === null ? 'received' as const : 'not-held' as const,
      })),
    };
  });
  http.handle(routes.getIndicator, async ({ scope, params, query }) => {
    const looked = await shelf.look();
    if (looked === null) throw new Refused('indicators.no-snapshot', {});
    const answer = await tellIndicator(database, gate, looked, scope, { id: params.id, ...query });
    if (!answer.trendComplete) void fixing.fill(scope, looked);
    return answer;
  });
}

/**
 * Each night after the obligations of the day: as the owner, because a snapshot is of every area and is read
 * by the office itself, by nobody's rights. An office that has none yet makes it as soon as it answers.
 */
export function scheduleSnapshots(platform: Platform, owner: ConnectionSettings): void {
  const { jobs, log, config, clock, database } = platform;
  jobs.schedule('snapshot-of-the-register', '40 1 * * *', async (signal) => {
    const { file, persons, rows, milliseconds } = await takeSnapshot(owner, config.dataFolder, clock.today(), clock.now());
    log.info('snapshot taken', { file, persons, rows, milliseconds: Math.round(milliseconds) });
    const looked = await openShelf(config.dataFolder).look();
    const areas = looked === null ? [] : areasOf(looked);
    if (looked === null || areas.length > MADE_READY) return;
    const began = performance.now();
    const fixing = openFixing(database, openGate(database, startDeciding()), log);
    for (const area of areas) await fixing.fill(officeIn(area), looked, { back: NEWEST, signal });
    log.info('months of figures fixed', { areas: areas.length, milliseconds: Math.round(performance.now() - began) });
  });
}
