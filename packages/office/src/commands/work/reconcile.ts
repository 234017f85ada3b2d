import { officeIn } from '../../indicators/gate/fix-trends.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { Reconciliation } from '../../registers/contract.ts';
import { reconcile } from '../../registers/reconciliation/reconcile.ts';
import { registerRefusals } from '../../registers/refusals.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { tellingRefusals, withTelling } from './telling-register.ts';

export type Options = {
  readonly area: string; readonly month: string; readonly measure: string; readonly json?: boolean;
  readonly data?: string; readonly day?: string;
};

export async function printReconciliation(options: Options): Promise<void> {
  try {
    const told = await reconciled(options);
    process.stdout.write(options.json === true ? `${JSON.stringify(told, null, 2)}\n` : asText(told));
  } catch (error) {
    tellRefusal(error, { ...tellingRefusals, ...registerRefusals });
    process.exitCode = 1;
  }
}

function reconciled({ area, month, measure, ...given }: Options): Promise<Reconciliation> {
  return withTelling(given, async ({ telling, looked }) => {
    if (!looked.sight.snapshot.places.some((place) => place.area === Number(area))) {
      throw new Refused('indicators.area-unknown', { given: area });
    }
    return reconcile({ ...telling, looked }, { ...officeIn(Number(area)), language: terminalLanguage() }, { measure, month });
  });
}

function asText({ measureName, month, own, national, rows, total, compared, equal }: Reconciliation): string {
  const language = terminalLanguage();
  const written = (value: number | string | null): string =>
    (value === null ? '..' : typeof value === 'number' ? String(value) : '...');
  const lines = [...rows, total].map((row) => [
    row.name[language].padEnd(26), written(row.own).padStart(8), written(row.national).padStart(8), written(row.difference).padStart(8),
    `  ${row.reasons.map(({ text }) => text).join(' ')}`,
  ].join('').trimEnd());
  return `${[
    `${measureName}, ${month} (${own.day}); ${national.source}${national.importedAt === null ? '' : ` (${national.importedAt})`}`,
    ...lines, `${equal} / ${compared} =`,
  ].join('\n')}\n`;
}
