import { importRefusals } from '../../imports/refusals.ts';
import { officeIn } from '../../indicators/gate/fix-trends.ts';
import { balanceAsCsv } from '../../labour-balance/balance-file.ts';
import { labourBalanceRefusals } from '../../labour-balance/refusals.ts';
import { tellBalance } from '../../labour-balance/tell-balance.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { areaOf } from './as-staff.ts';
import { tellingRefusals, withTelling } from './telling-register.ts';

export type BalanceOptions = { readonly area: string; readonly month?: string; readonly level: string; readonly by: string; readonly data?: string; readonly day?: string };

/** The same table as on the page and through the same ledger: what this prints first, the page tells afterwards. */
export async function printBalance(options: BalanceOptions): Promise<void> {
  try {
    const area = areaOf(options.area);
    const level = Number(options.level);
    if (![1, 2, 3, 4].includes(level)) throw new Refused('labour-balance.level-unknown', { given: options.level });
    const by = (['municipality', 'travel-to-work-area'] as const).find((each) => each === options.by);
    if (by === undefined) throw new Refused('labour-balance.by-unknown', { given: options.by });
    const text = await withTelling(options, async ({ telling, looked }) => {
      if (!looked.sight.snapshot.places.some((place) => place.area === area)) throw new Refused('import.no-such-area', { area: options.area });
      const asked = { level, by, ...(options.month === undefined ? {} : { month: options.month }) };
      return balanceAsCsv(await tellBalance(telling, officeIn(area), looked.sight.snapshot.day, asked), terminalLanguage());
    });
    process.stdout.write(text);
  } catch (error) {
    tellRefusal(error, { ...importRefusals, ...tellingRefusals, ...labourBalanceRefusals });
    process.exitCode = 1;
  }
}
