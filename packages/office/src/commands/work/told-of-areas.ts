import type { Dimension } from '@kohtaanto/rules/indicators/dimensions.ts';
import { formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { IndicatorAnswer } from '../../indicators/contract.ts';
import { officeIn } from '../../indicators/gate/fix-trends.ts';
import { splitDimensions } from '../../indicators/gate/released-measures.ts';
import { tellIndicator } from '../../indicators/gate/tell-indicator.ts';
import type { Slice } from '../../indicators/gate/tell-indicator.ts';
import type { FileHead, WrittenRow } from '../../indicators/indicator-file.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { TellingRegister } from './telling-register.ts';

export type AskedArea = {
  /** The municipalities asked for; undefined is the whole country. */
  readonly asked: ReadonlySet<string> | undefined;
  readonly municipality?: string;
  readonly areas: readonly number[];
};

type Asked = { readonly id: string; readonly month: Month; readonly by: readonly Dimension[] };
export type ToldOfAreas = { readonly about: FileHead; readonly rows: readonly WrittenRow[]; readonly total: WrittenRow };

/**
 * What the gate tells of each area that was asked, area by area as its own people see it: the month is fixed in
 * the release ledger if it was not. Areas are not added up: a sum of printed and hidden figures is no figure.
 */
export async function toldOfAreas(
  { telling, looked }: TellingRegister, { areas, municipality }: AskedArea, { id, month, by }: Asked,
): Promise<ToldOfAreas> {
  const found = findIndicator(id);
  if (found === undefined) throw new Refused('indicators.unknown', { id });
  const way = wayOf(id, by, municipality);
  const rows: WrittenRow[] = [];
  let last: IndicatorAnswer | undefined;
  for (const area of areas) {
    const slice: Slice = {
      id, month: formatMonth(month), ...(way === null ? {} : { by: way }), ...(municipality === undefined ? {} : { area: municipality }),
    };
    last = await tellIndicator(telling, looked, officeIn(area), slice);
    if (by[0] === 'area') rows.push({ codes: [String(area)], ...figures(last.total) });
    else if (municipality !== undefined && way === null) rows.push({ codes: [municipality], ...figures(last.total) });
    else rows.push(...last.rows.map((row) => ({ ...figures(row), codes: [row.code] })));
  }
  const alone = areas.length === 1 ? last?.total : undefined;
  return {
    about: {
      definition: found.definition, month: formatMonth(month), day: last?.snapshotDay ?? '', takenAt: last?.releasedAt ?? '',
      imported: last?.received ?? null,
    },
    rows: by.length === 0 ? [] : rows,
    total: alone === undefined ? { codes: [], numerator: null, denominator: null, value: null } : { codes: [], ...figures(alone) },
  };
}

function figures({ numerator, denominator, value }: IndicatorAnswer['total']): Omit<WrittenRow, 'codes'> {
  return { numerator, denominator, value };
}

/** The gate parts by one dimension at a time, and a municipality by the persons' own only. */
function wayOf(id: string, by: readonly Dimension[], municipality: string | undefined): Slice['by'] | null {
  const [first] = by;
  if (first === undefined || (first === 'area' && by.length === 1)) return null;
  const ways = ['municipality', ...splitDimensions] as const;
  const way = ways.find((each) => each === first);
  if (by.length > 1 || way === undefined) throw new Refused('indicators.not-protected', { id });
  return way === 'municipality' && municipality !== undefined ? null : way;
}
