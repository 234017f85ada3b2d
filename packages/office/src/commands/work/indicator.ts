import type { Client } from 'pg';
import { findIndicator, indicators } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { Snapshot } from '@kohtaanto/rules/indicators/columns.ts';
import { dimensions } from '@kohtaanto/rules/indicators/dimensions.ts';
import type { Dimension } from '@kohtaanto/rules/indicators/dimensions.ts';
import { parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { indicatorName } from '@kohtaanto/words/indicators/indicator-words.ts';
import { answerIndicator } from '../../indicators/answer-indicator.ts';
import { importedFigures } from '../../indicators/imported-figures.ts';
import { indicatorAsCsv } from '../../indicators/indicator-file.ts';
import { protectByMunicipality, showAll } from '../../indicators/protected-answer.ts';
import { indicatorRefusals } from '../../indicators/refusals.ts';
import { openShelf } from '../../indicators/snapshot-shelf.ts';
import type { LookedAt } from '../../indicators/snapshot-shelf.ts';
import { takeSnapshot } from '../../indicators/snapshot-work.ts';
import { createClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { withClient } from '../../platform/database/connection.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import type { OpenRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { commandLog } from '../../platform/log.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';

export type Options = {
  readonly data?: string; readonly day?: string; readonly area: string; readonly month?: string; readonly by?: string;
  readonly unprotected?: boolean;
};

export async function printIndicator(id: string | undefined, options: Options): Promise<void> {
  try {
    process.stdout.write(id === undefined ? list() : await asCsv(id, options));
  } catch (error) {
    tellRefusal(error, indicatorRefusals);
    process.exitCode = 1;
  }
}

function list(): string {
  const lines = indicators.map(({ definition: { id, unit, source, standing } }) =>
    `${id.padEnd(48)} ${standing.kind.padEnd(12)} ${source.padEnd(22)} ${unit.padEnd(18)} ${indicatorName(id, terminalLanguage())}`);
  return `${lines.join('\n')}\n`;
}

async function asCsv(id: string, options: Options): Promise<string> {
  if (findIndicator(id) === undefined) throw new Refused('indicators.unknown', { id });
  const month = parseMonth(options.month ?? '');
  if (month === undefined) throw new Refused('indicators.month-not-a-month', { given: options.month ?? '' });
  const by = dimensionsOf(id, options.by);
  const config = readConfig({ data: options.data, day: options.day }, process.env);
  const log = commandLog();
  const opened = await openRegister(config, log, false);
  try {
    await prepareDatabase(opened.owner);
    const looked = await lookOrTake(opened, createClock(config.day));
    return await withClient(opened.owner, 'kohtaanto-indicator', async (owner) => {
      const imported = importedFigures((text, values) => owner.query(text, [...values]));
      const area = areaOf(looked.sight.snapshot, options.area);
      const asked = (municipalities: ReadonlySet<string> | undefined, parts: readonly Dimension[]) =>
        answerIndicator(looked, imported, id, { month, by: parts, ...(municipalities === undefined ? {} : { municipalities }) });
      if (options.unprotected === true) {
        const answer = await asked(area.asked, by);
        await noteLook(owner, area.areas, { id, month: options.month, by, area: options.area });
        return indicatorAsCsv(answer, showAll(answer), by, terminalLanguage());
      }
      if (by.length > 1 || (by[0] !== undefined && by[0] !== 'municipality')) throw new Refused('indicators.not-protected');
      // A municipality is one row of its area's table: protected alone it could be told apart by subtraction.
      const answer = await asked(area.whole, ['municipality']);
      const shown = protectByMunicipality(answer);
      const own = area.municipality === undefined ? shown : {
        rows: shown.rows.filter((row) => row.codes[0] === area.municipality),
        total: shown.rows.find((row) => row.codes[0] === area.municipality)
          ?? { codes: [], numerator: 0, denominator: null, value: 0 },
      };
      return indicatorAsCsv(answer, own, by, terminalLanguage());
    });
  } finally {
    await opened.close();
  }
}

/** The first look takes the snapshot; later ones wait for nothing. */
async function lookOrTake(opened: OpenRegister, clock: ReturnType<typeof createClock>): Promise<LookedAt> {
  const shelf = openShelf(opened.folder.path);
  const found = await shelf.look();
  if (found !== null) return found;
  const taken = await takeSnapshot(opened.owner, opened.folder.path, clock.today(), clock.now());
  process.stderr.write(`${taken.file}\n`);
  const look = await shelf.look();
  if (look === null) throw new Refused('indicators.no-snapshot');
  return look;
}

function dimensionsOf(id: string, text: string | undefined): readonly Dimension[] {
  const given = (text ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
  return given.map((name) => {
    const found = dimensions.find((each) => each === name);
    if (found === undefined) throw new Refused('indicators.dimension-unknown', { id, given: name, known: dimensions.join(', ') });
    return found;
  });
}

type AskedArea = {
  /** The municipalities asked for; undefined is the whole country. */
  readonly asked: ReadonlySet<string> | undefined;
  /** Those of the area's own table. */
  readonly whole: ReadonlySet<string> | undefined;
  readonly municipality?: string;
  readonly areas: readonly number[];
};

function areaOf({ places }: Snapshot, given: string): AskedArea {
  const known = places.filter((place) => place.area > 0);
  if (given === 'all') return { asked: undefined, whole: undefined, areas: [...new Set(known.map((place) => place.area))] };
  const own = known.find((place) => place.code === given);
  const area = own?.area ?? Number(given);
  const codes = new Set(known.filter((place) => place.area === area).map((place) => place.code));
  if (codes.size === 0) throw new Refused('indicators.area-unknown', { given });
  return own === undefined ? { asked: codes, whole: codes, areas: [area] }
    : { asked: new Set([own.code]), whole: codes, municipality: own.code, areas: [area] };
}

/** Before anything is printed. Whoever holds the data folder is the office itself. */
async function noteLook(owner: Client, areas: readonly number[], detail: object): Promise<void> {
  await owner.query(`insert into office.audit_entry (area_id, staff_id, action, purpose, outcome, detail)
    select area, 'office', 'indicator.unprotected', 'command line: indicator', 'allowed', $2::jsonb
    from unnest($1::smallint[]) as area`, [areas, JSON.stringify(detail)]);
}

