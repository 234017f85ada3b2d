import { formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import { forecastOfSeekers } from '@kohtaanto/rules/workforce-answers/seeker-forecast.ts';
import { iscoGroupName } from '@kohtaanto/words/occupational-mobility/isco-groups.ts';
import type { Telling } from '../indicators/telling.ts';
import { balanceOut, closedMonths, fixMonths, seekersOfGroup } from '../labour-balance/fix-balance.ts';
import type { AccessScope } from '../platform/platform.ts';
import { occupationNames } from '../registers/occupations/occupation-figures.ts';
import { rowsOf } from '../registers/rows-of.ts';
import type { SeekerForecast } from './contract.ts';

/** As far back as the totals of the register's months are fixed. */
const MOST_MONTHS = 37;

/** Of what the release ledger has told of each month and of nothing else; months whose totals nobody has asked are left as they are. */
export async function forecastSeekers(telling: Telling, scope: AccessScope, iscos: readonly string[]): Promise<ReadonlyMap<string, SeekerForecast>> {
  const looked = await telling.shelf.look();
  if (looked === null) return new Map();
  const months = await closedMonths(telling, scope, looked, MOST_MONTHS);
  await fixMonths(telling, scope, looked, months);
  return telling.database.read(scope, async (tx) => {
    const out = await balanceOut(tx, scope.areaId, months);
    const names = await occupationNames(rowsOf(tx));
    const nameOf = (group: string) => {
      const { fi, sv, en } = names.get(group) ?? { fi: null, sv: null, en: null };
      return { ...iscoGroupName(group), ...(fi === null ? {} : { fi }), ...(sv === null ? {} : { sv }), ...(en === null ? {} : { en }) };
    };
    return new Map(iscos.map((isco) => {
      const made = forecastOfSeekers(isco, months, (group, month) => seekersOfGroup(out.get(formatMonth(month)), group));
      return [isco, made.kind === 'told' ? { ...made, name: nameOf(made.group), points: [...made.points] } : made] as const;
    }));
  });
}
