import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { completeOn } from '@kohtaanto/rules/indicators/compute.ts';
import { formatMonth, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import type { InLanguages } from '@kohtaanto/words/language.ts';
import { toldByTable } from '../attack/named-counts.ts';
import type { Told } from '../attack/named-counts.ts';
import { toldByContent } from '../attack/told-by-content.ts';
import { composeBoardReport } from '../board-report/compose-board-report.ts';
import { buildTable } from '../../figures/build-table.ts';
import { isClosed } from '../../indicators/gate/gate.ts';
import type { MonthOut } from '../../indicators/gate/gate.ts';
import { STOCK } from '../../indicators/gate/decide-month.ts';
import { tellIndicator } from '../../indicators/gate/tell-indicator.ts';
import type { LookedAt } from '../../indicators/snapshot-shelf.ts';
import type { Telling } from '../../indicators/telling.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope } from '../../platform/platform.ts';
import type { Asked } from '../contract.ts';
import type { PublishedContent } from '../content.ts';
import { refuseUnlessAsFixed } from './as-fixed.ts';
import { mayHideNoughts } from './noughts.ts';
import { publishedIndicator } from './indicator-table.ts';
import type { Parting } from './indicator-table.ts';
import { publishedUnemployment } from './unemployment-table.ts';

/** What a publication is made from: the gate, which fixes what is not fixed yet, and the newest snapshot. */
export type Ground = Telling & { readonly looked: LookedAt; readonly today: PlainDate };

/** The content of a publication as it would go out now; every figure of it has passed the gate. */
export async function composeContent(
  ground: Ground, scope: AccessScope, asked: Asked, notes: readonly InLanguages[],
): Promise<PublishedContent> {
  const month = parseMonth(asked.month);
  if (month === undefined) throw new Refused('publications.month-not-closed', { month: asked.month, day: '' });
  const content = await contentOf(ground, scope, asked, month, notes);
  const told = toldByContent(content);
  refuseUnlessAsFixed(told, await fixedMonths(ground, scope, monthsOf(told)));
  return content;
}

async function contentOf(
  ground: Ground, scope: AccessScope, asked: Asked, month: Month, notes: readonly InLanguages[],
): Promise<PublishedContent> {
  switch (asked.kind) {
    case 'unemployment-table': return unemployment(ground, scope, month, notes);
    case 'indicator-table': return indicator(ground, scope, asked, notes);
    case 'board-report': return { kind: 'board-report', report: await composeBoardReport(ground, scope, asked.month) };
  }
}

async function unemployment(
  ground: Ground, scope: AccessScope, month: Month, notes: readonly InLanguages[],
): Promise<PublishedContent> {
  const { gate, looked, today } = ground;
  const stock = { period: 'counting-day', maturityMonths: 0 } as const;
  const { day } = looked.sight.snapshot;
  const text = formatMonth(month);
  if (!isClosed(stock, month, day)) {
    throw new Refused('publications.month-not-closed', {
      month: text, day: formatIso(completeOn({ ...(findIndicator('unemployed') ?? missing()).definition }, month)),
    });
  }
  const fixed = await gate.fix(scope, looked, month);
  const table = await buildTable(ground, scope, today, text);
  const earlier = table.rows.some(({ measure, cells }) => measure === 'unemployed' && cells.some(({ before }) => before !== null));
  return {
    kind: 'unemployment-table',
    table: publishedUnemployment(table, {
      areaId: scope.areaId, snapshotDay: fixed.get(STOCK)?.snapshotDay ?? null, notes, yearEarlierIn: earlier,
    }),
  };
}

function missing(): never {
  throw new Error('the catalogue has no indicator of the unemployed');
}

const partings: ReadonlySet<string> = new Set<Parting>(['municipality', 'sex', 'age']);

async function indicator(
  ground: Ground, scope: AccessScope, { subject, month }: Asked, notes: readonly InLanguages[],
): Promise<PublishedContent> {
  const [id = '', by = 'municipality'] = subject.split(':');
  if (findIndicator(id) === undefined || !partings.has(by)) throw new Refused('publications.subject-unknown', { subject });
  const parting = by as Parting;
  const answer = await tellIndicator(ground, ground.looked, scope, { id, month, by: parting });
  const tableWith = (noughts: 'printed' | 'hidden') => publishedIndicator(answer, parting, { areaId: scope.areaId, notes, noughts });
  const table = tableWith('printed');
  const told = toldByTable(table);
  const out = await fixedMonths(ground, scope, monthsOf(told));
  return { kind: 'indicator-table', table: mayHideNoughts(told, out) ? tableWith('hidden') : table };
}

const monthsOf = ({ counts }: Told): readonly string[] => [...new Set(counts.map(({ count }) => count.month))];

async function fixedMonths(
  { gate }: Ground, scope: AccessScope, months: readonly string[],
): Promise<ReadonlyMap<string, MonthOut>> {
  const numbers = months.flatMap((month) => parseMonth(month) ?? []);
  const known = await gate.known(scope, numbers);
  return new Map(Array.from(known, ([month, out]) => [formatMonth(month), out]));
}

/** The name of a publication: the same in every revision, and what its address says. */
export function publicationIdOf({ kind, subject, month }: Asked): string {
  const parts = [kind, ...(subject === '' ? [] : [subject.replaceAll(':', '-')]), month];
  return parts.join('-');
}
