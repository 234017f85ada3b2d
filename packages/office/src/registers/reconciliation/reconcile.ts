import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findIndicator, indicators } from '@kohtaanto/rules/indicators/catalogue.ts';
import { countingDay, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { indicatorName } from '@kohtaanto/words/indicators/indicator-words.ts';
import { answerIndicator } from '../../indicators/answer-indicator.ts';
import { importedFigures } from '../../indicators/imported-figures.ts';
import type { ImportedFigure } from '../../indicators/imported-figures.ts';
import { protectByMunicipality, THRESHOLD } from '../../indicators/protected-answer.ts';
import type { LookedAt } from '../../indicators/snapshot-shelf.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { Language } from '../../platform/platform.ts';
import type { Reconciliation } from '../contract.ts';
import type { Rows } from '../series/places.ts';
import { compareRow, nationalTotal } from './compare.ts';
import type { Circumstances, Place } from './compare.ts';
import { findNational } from './national-figures.ts';

export type Asked = { readonly areaId: number; readonly measure: string; readonly month: string; readonly language: Language };

/**
 * Own figures of an area beside the national ones. The own ones pass the same gate as the indicator's own
 * table by municipality, so that this page hides what that one does and shows no more.
 */
export async function reconcile(looked: LookedAt, query: Rows, asked: Asked): Promise<Reconciliation> {
  const indicator = findIndicator(asked.measure);
  if (indicator === undefined) throw new Refused('indicators.unknown', { id: asked.measure });
  const { definition } = indicator;
  if (definition.source === 'imported') throw new Refused('registers.not-comparable', { measure: asked.measure });
  const month = parseMonth(asked.month);
  if (month === undefined) throw new Refused('indicators.month-not-a-month', { given: asked.month });
  const codes = looked.sight.snapshot.places.filter(({ area }) => area === asked.areaId).map(({ code }) => code);
  if (codes.length === 0) throw new Refused('indicators.area-unknown', { given: asked.areaId });
  const national = await findNational(query, asked.measure, asked.month, codes);
  if (national === null) throw new Refused('registers.no-national-figure', { measure: asked.measure, month: asked.month });
  const imported = importedFigures(async (text, values) => ({ rows: (await query(text, values)).rows as readonly ImportedFigure[] }));
  const answer = await answerIndicator(looked, imported, asked.measure, { month, by: ['municipality'], municipalities: new Set(codes) });
  const shown = protectByMunicipality(answer);
  const about: Circumstances = {
    language: asked.language, percent: definition.unit === 'percent', readings: readingsBeside(asked.measure, asked.language),
    ownDay: formatIso(countingDay(month)), countedOn: national.countedOn, snapshotDay: answer.day, importedAt: national.importedAt,
  };
  const own = new Map(shown.rows.map((row) => [row.codes[0] ?? '', row.value]));
  const figures = new Map(national.figures.map((figure) => [figure.code, figure]));
  const places = await namesOf(query, codes);
  const rows = places.map((place) => compareRow(place, own.get(place.code) ?? null, figures.get(place.code), about));
  const area = await areaOf(query, asked.areaId);
  // Shares do not add up, and no source prints the share of an area that is not its own.
  const whole = about.percent ? undefined : nationalTotal(rows);
  const total = compareRow(area, shown.total.value, whole, about);
  const compared = rows.filter(({ difference }) => typeof difference === 'number');
  return {
    measure: asked.measure, measureName: indicatorName(asked.measure, asked.language), month: asked.month,
    own: { day: answer.day, takenAt: answer.takenAt, version: definition.version },
    national: { source: national.source, countedOn: national.countedOn, runId: national.runId, importedAt: national.importedAt },
    threshold: THRESHOLD[definition.sensitivity], rows, total,
    compared: compared.length, equal: compared.filter(({ difference }) => difference === 0).length,
  };
}

function readingsBeside(id: string, language: Language): readonly string[] {
  const question = findIndicator(id)?.definition.question;
  return indicators.filter(({ definition }) => definition.question === question && definition.id !== id)
    .map(({ definition }) => indicatorName(definition.id, language));
}

async function namesOf(query: Rows, codes: readonly string[]): Promise<readonly Place[]> {
  const { rows } = await query(`select municipality_code as code, jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) as name
    from office.municipality where municipality_code = any ($1::text[]) order by name_fi collate office.finnish`, [[...codes]]);
  return rows as readonly Place[];
}

async function areaOf(query: Rows, areaId: number): Promise<Place> {
  const { rows } = await query(`select 'AREA' as code, jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) as name
    from office.area where area_id = $1`, [areaId]);
  const [area] = rows as readonly Place[];
  if (area === undefined) throw new Refused('indicators.area-unknown', { given: areaId });
  return area;
}
