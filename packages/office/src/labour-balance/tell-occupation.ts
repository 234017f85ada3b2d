import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import { bridgesBetween } from '@kohtaanto/rules/occupational-mobility/bridge.ts';
import { listPlaces } from '../indicators/area-ground.ts';
import { decoded, STOCK } from '../indicators/gate/decide-month.ts';
import type { Fixed } from '../indicators/gate/ledger.ts';
import type { Telling } from '../indicators/telling.ts';
import type { MobilityGrounds } from '../occupational-mobility/knowledge.ts';
import type { AccessScope } from '../platform/platform.ts';
import { occupationNames } from '../registers/occupations/occupation-figures.ts';
import { seekersOf } from '../registers/occupations/own-seekers.ts';
import { rowsOf } from '../registers/rows-of.ts';
import type { BalanceFlow, OccupationMonths } from './contract.ts';
import { flowKey, isUnitGroup } from './decide-balance.ts';
import { balanceOut, fixBalance, seekersOfGroup } from './fix-balance.ts';
import { openPlaces, placeFlows } from './open-places.ts';
import { groundOf, sideOf } from './tell-balance.ts';
import { nameOfGroup } from './group-names.ts';

const MONTHS = 13;
const BRIDGES = 6;
/** Near enough to be told as a way: the same minor group, or moves that people have made. */
const NEAR_ENOUGH = 250;

type Asked = { readonly code: string; readonly month?: string | undefined };

/** One occupation over a year, and where its seekers could go (MAT-5). Months whose totals nobody has asked yet are left as they are. */
export async function tellOccupation(telling: Telling, grounds: MobilityGrounds, scope: AccessScope, today: PlainDate, { code, month: asked }: Asked): Promise<OccupationMonths> {
  const { looked, months: all, month } = await groundOf(telling, scope, asked);
  const months = all.filter((each) => each <= month).slice(0, MONTHS);
  const known = await telling.gate.known(scope, months);
  for (const each of months.toReversed()) {
    if (each === month || known.get(each)?.has(STOCK) === true) await fixBalance(telling, scope, looked, each, each === month);
  }
  if (months.some((each) => known.get(each)?.has(STOCK) !== true)) void telling.fixing.fill(scope, looked);
  return telling.database.read(scope, async (tx) => {
    const out = await balanceOut(tx, scope.areaId, months);
    const own = (await listPlaces(tx, scope, formatIso(today))).map((place) => place.code);
    const [open, flows, names] = [await openPlaces(tx, months, own), await placeFlows(tx, months), await occupationNames(rowsOf(tx))];
    const monthly = months.toReversed().map((each): BalanceFlow => {
      const told = out.get(formatMonth(each));
      const tells = code.length <= 2 && told?.flows !== undefined;
      return {
        month: formatMonth(each), seekers: seekersOfGroup(told, code), places: open.of(each, null, code), came: tells ? cellOf(told.flows, flowKey('came', code)) : null,
        left: tells ? cellOf(told.flows, flowKey('left', code)) : null, ...flows.of(each, code),
      };
    });
    const now = out.get(formatMonth(month));
    const sides = new Map([...(now?.occupations === undefined ? [] : seekersOf(now.occupations))].filter(([isco]) => isUnitGroup(isco))
      .map(([isco, seekers]) => [isco, sideOf(seekers, open.of(month, null, isco))]));
    for (const isco of open.codes(month, 4)) if (!sides.has(isco)) sides.set(isco, sideOf(now?.occupations === undefined ? null : 0, open.of(month, null, isco)));
    const wanted = [...sides].filter(([, { balance }]) => balance === 'shortage' || balance === 'balance').map(([isco]) => isco);
    const { ground } = await grounds.of(tx, scope, today);
    const bridges = bridgesBetween([...sides.keys()].filter((isco) => isco.startsWith(code)), wanted, ground.occupations, { top: BRIDGES, least: NEAR_ENOUGH });
    const nameOf = (of: string) => nameOfGroup(names, of);
    return {
      code, name: nameOf(code), months: monthly, hasFlows: code.length <= 2,
      bridges: bridges.flatMap(({ isco, nearness, isKnownMove }) => {
        const side = sides.get(isco);
        return side === undefined ? [] : [{ code: isco, name: nameOf(isco), nearness: Math.round(nearness / 10), isKnownMove, side }];
      }),
    };
  });
}

/** What is in no row of the ledger is nobody. */
function cellOf({ cells }: Fixed, key: string): BalanceFlow['seekers'] {
  const found = cells[key];
  if (found === undefined) return 0;
  const decision = decoded(found);
  return decision.status === 'printed' ? decision.value : 'suppressed';
}

