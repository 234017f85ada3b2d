import { findIndicator, indicators } from '@kohtaanto/rules/indicators/catalogue.ts';
import { dimensions } from '@kohtaanto/rules/indicators/dimensions.ts';
import type { Dimension } from '@kohtaanto/rules/indicators/dimensions.ts';
import { parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { indicatorName } from '@kohtaanto/words/indicators/indicator-words.ts';
import type { Client } from 'pg';
import { answerIndicator } from '../../indicators/answer-indicator.ts';
import { areasOf } from '../../indicators/gate/fix-trends.ts';
import { gatedIndicators } from '../../indicators/gate/released-measures.ts';
import { importedFigures } from '../../indicators/imported-figures.ts';
import { indicatorAsCsv } from '../../indicators/indicator-file.ts';
import type { LookedAt } from '../../indicators/snapshot-shelf.ts';
import { asCounted } from '../../indicators/unprotected-answer.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { withClient } from '../../platform/database/connection.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { tellingRefusals, withTelling } from './telling-register.ts';
import type { TellingRegister } from './telling-register.ts';
import { toldOfAreas } from './told-of-areas.ts';
import type { AskedArea } from './told-of-areas.ts';

export type Options = {
  readonly data?: string; readonly day?: string; readonly area: string; readonly month?: string; readonly by?: string;
  readonly unprotected?: boolean;
};

export async function printIndicator(id: string | undefined, options: Options): Promise<void> {
  try {
    process.stdout.write(id === undefined ? list() : await asCsv(id, options));
  } catch (error) {
    tellRefusal(error, tellingRefusals);
    process.exitCode = 1;
  }
}

function list(): string {
  const lines = indicators.map(({ definition: { id, unit, source, standing } }) =>
    `${id.padEnd(48)} ${standing.kind.padEnd(12)} ${source.padEnd(22)} ${unit.padEnd(18)} ${indicatorName(id, terminalLanguage())}`);
  return `${lines.join('\n')}\n`;
}

async function asCsv(id: string, options: Options): Promise<string> {
  const found = findIndicator(id);
  if (found === undefined) throw new Refused('indicators.unknown', { id });
  const month = parseMonth(options.month ?? '');
  if (month === undefined) throw new Refused('indicators.month-not-a-month', { given: options.month ?? '' });
  const by = dimensionsOf(id, options.by);
  return withTelling(options, async (register) => {
    const area = areaOf(register.looked, options.area);
    // What others have published is out already.
    const ofRegister = gatedIndicators.includes(found);
    if (options.unprotected === true || !ofRegister) {
      return withClient(register.owner, 'kohtaanto-indicator', (owner) =>
        counted(register, owner, { id, month, by, area, noted: ofRegister, options }));
    }
    const { about, rows, total } = await toldOfAreas(register, area, { id, month, by });
    return indicatorAsCsv(about, { rows, total }, by, terminalLanguage());
  });
}

type ToCount = {
  readonly id: string; readonly month: Month; readonly by: readonly Dimension[]; readonly area: AskedArea;
  readonly noted: boolean; readonly options: Options;
};

/** As it is counted, small figures and all: the look is in the audit trail before anything is printed. */
async function counted({ looked }: TellingRegister, owner: Client, { id, month, by, area, noted, options }: ToCount): Promise<string> {
  const imported = importedFigures((text, values) => owner.query(text, [...values]));
  const answer = await answerIndicator(looked, imported, id, {
    month, by, ...(area.asked === undefined ? {} : { municipalities: area.asked }),
  });
  if (noted) await noteLook(owner, area.areas, { id, month: options.month, by, area: options.area });
  return indicatorAsCsv(answer, asCounted(answer), by, terminalLanguage());
}

function dimensionsOf(id: string, text: string | undefined): readonly Dimension[] {
  const given = (text ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
  return given.map((name) => {
    const found = dimensions.find((each) => each === name);
    if (found === undefined) throw new Refused('indicators.dimension-unknown', { id, given: name, known: dimensions.join(', ') });
    return found;
  });
}

function areaOf(looked: LookedAt, given: string): AskedArea {
  if (given === 'all') return { asked: undefined, areas: areasOf(looked) };
  const known = looked.sight.snapshot.places.filter((place) => place.area > 0);
  const own = known.find((place) => place.code === given);
  const area = own?.area ?? Number(given);
  const codes = new Set(known.filter((place) => place.area === area).map((place) => place.code));
  if (codes.size === 0) throw new Refused('indicators.area-unknown', { given });
  return own === undefined ? { asked: codes, areas: [area] } : { asked: new Set([own.code]), municipality: own.code, areas: [area] };
}

/** Before anything is printed. Whoever holds the data folder is the office itself. */
async function noteLook(owner: Client, areas: readonly number[], detail: object): Promise<void> {
  await owner.query(`insert into office.audit_entry (area_id, staff_id, action, purpose, outcome, detail)
    select area, 'office', 'indicator.unprotected', 'command line: indicator', 'allowed', $2::jsonb
    from unnest($1::smallint[]) as area`, [areas, JSON.stringify(detail)]);
}
