import type { QualityRule } from '@kohtaanto/rules/data-quality/quality-rule.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { countRule } from './kept-counts.ts';

/** So that a row of mends one after another is counted once. */
const soonMilliseconds = 2_000;

/** Counts a rule anew after one of its rows has been mended, beside the answer: whoever mended does not wait. */
export function openRecounting({ database, clock, log }: Platform): (scope: AccessScope, rule: QualityRule) => void {
  const waiting = new Set<string>();
  return (scope, rule) => {
    const key = `${scope.areaId} ${rule.id}`;
    if (waiting.has(key)) return;
    waiting.add(key);
    setTimeout(() => {
      waiting.delete(key);
      database.write(scope, (tx) => countRule(tx, rule, clock.today())).catch((error: unknown) => {
        log.warn('a rule was not counted anew', { rule: rule.id, reason: error instanceof Error ? error.message : 'unknown' });
      });
    }, soonMilliseconds).unref();
  };
}
