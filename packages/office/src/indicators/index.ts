import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { goalOf, indicators, subjectOf } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { ConnectionSettings } from '../platform/database/connection.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { registerComparison } from './comparison/register.ts';
import { routes } from './contract.ts';
import { describeIndicator } from './describe-indicator.ts';
import { areasOf, MADE_READY, officeIn } from './gate/fix-trends.ts';
import { dimensionsOut, gatedIndicators } from './gate/released-measures.ts';
import { tellIndicator } from './gate/tell-indicator.ts';
import type { Slice } from './gate/tell-indicator.ts';
import { gateRefusals } from './gate-refusals.ts';
import { routes as ownRows } from './own-rows-contract.ts';
import { tellOwnRows } from './own-rows/tell-own-rows.ts';
import { indicatorRefusals } from './refusals.ts';
import { takeSnapshot } from './snapshot-work.ts';
import { newest, tellingOf } from './telling.ts';

/** Indicators are counted from the night's snapshot and leave through the gate alone (KNO-1, KNO-4, KNO-9). */
export function registerIndicators(platform: Platform): void {
  const { http } = platform;
  http.refusals({ ...indicatorRefusals, ...gateRefusals });
  const telling = tellingOf(platform);
  const counted = new Set(gatedIndicators);
  http.handle(routes.listIndicators, async ({ scope }) => {
    const looked = await telling.shelf.look();
    return {
      snapshotDay: looked === null ? null : formatIso(looked.sight.snapshot.day),
      takenAt: looked?.takenAt ?? null,
      indicators: indicators.map((each) => ({
        ...describeIndicator(each.definition, scope.language),
        by: counted.has(each) ? [...dimensionsOut(each.definition)] : [],
        from: counted.has(each) ? 'register' as const : each.measure === null ? 'received' as const : 'not-held' as const,
        subject: subjectOf(each), goal: goalOf(each),
      })),
    };
  });
  const tell = async (scope: AccessScope, slice: Slice) => {
    const looked = await newest(telling);
    const answer = await tellIndicator(telling, looked, scope, slice);
    if (!answer.trendComplete) void telling.fixing.fill(scope, looked);
    return answer;
  };
  http.handle(routes.getIndicator, ({ scope, params, query }) => tell(scope, { id: params.id, ...query }));
  registerComparison(platform, tell);
  http.handle(ownRows.listOwnRows, ({ scope, today, params, query }) =>
    tellOwnRows(telling, platform.audit, scope, today, { id: params.id, ...query }));
}

/**
 * Each night after the obligations of the day: as the owner, because a snapshot is of every area and is read
 * by the office itself, by nobody's rights. An office that has none yet makes it as soon as it answers.
 */
export function scheduleSnapshots(platform: Platform, owner: ConnectionSettings): void {
  const { jobs, log, config, clock } = platform;
  const telling = tellingOf(platform);
  jobs.schedule('snapshot-of-the-register', '40 1 * * *', async (signal) => {
    const { file, persons, rows, milliseconds } = await takeSnapshot(owner, config.dataFolder, clock.today(), clock.now());
    log.info('snapshot taken', { file, persons, rows, milliseconds: Math.round(milliseconds) });
    const looked = await telling.shelf.look();
    const areas = looked === null ? [] : areasOf(looked);
    if (looked === null || areas.length > MADE_READY) return;
    const began = performance.now();
    for (const area of areas) await telling.fixing.fill(officeIn(area), looked, signal);
    log.info('months of figures fixed', { areas: areas.length, milliseconds: Math.round(performance.now() - began) });
  });
}
