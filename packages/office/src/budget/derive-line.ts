import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { LineDerivation } from './contract.ts';
import { monthsOf, readGround, standLines, usedByMonth, yearEndOfLine } from './standing.ts';
import { countEntries, listEntries } from './store.ts';

/** Everything one line's figures are made of, so that each can be reckoned again by hand. */
export async function deriveLine(tx: Tx, scope: AccessScope, year: number, lineCode: string, today: string): Promise<LineDerivation> {
  const ground = await readGround(tx, scope, year, today);
  const [version] = ground.versions;
  const line = standLines(ground).find((each) => each.lineCode === lineCode);
  const stored = ground.lines.find((each) => each.lineCode === lineCode && each.version === version?.version);
  if (version === undefined || line === undefined || stored === undefined) throw new Refused('budget.line-unknown', { line: lineCode, year });
  const used = usedByMonth(year, ground.use, lineCode);
  const before = usedByMonth(year - 1, ground.lastYear, lineCode);
  const knowsBefore = ground.lastYear.some((each) => each.lineCode === lineCode);
  return {
    line, version,
    months: monthsOf(year).map((month, at) => ({
      month, closed: ground.closed.includes(month), used: used[at] ?? 0, lastYear: knowsBefore ? before[at] ?? 0 : null,
      corrections: ground.use.find((each) => each.lineCode === lineCode && each.month === month)?.corrections ?? 0,
    })),
    yearEnd: { ...yearEndOfLine(ground, stored), bookedMonths: ground.bookedMonths },
    plans: ground.versions.map((each) => ({
      version: each, planned: ground.lines.find((one) => one.version === each.version && one.lineCode === lineCode)?.planned ?? null,
    })),
    commitments: ground.commitments.filter((each) => each.lineCode === lineCode),
    entries: [...(await listEntries(tx, scope, year, lineCode))], entryCount: await countEntries(tx, scope, year, lineCode),
  };
}
