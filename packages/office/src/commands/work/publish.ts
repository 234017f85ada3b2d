import { access, constants, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '@kohtaanto/words/language.ts';
import type { InLanguages } from '@kohtaanto/words/language.ts';
import { figureRefusals } from '../../figures/refusals.ts';
import { officeIn } from '../../indicators/gate/fix-trends.ts';
import { createAudit } from '../../platform/audit/audit.ts';
import { createClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope } from '../../platform/platform.ts';
import { previewPublication, publish, revise, withdraw } from '../../publications/actions.ts';
import type { Publishing } from '../../publications/actions.ts';
import { boardReportRefusals } from '../../publications/board-report/refusals.ts';
import { publicationIdOf } from '../../publications/compose/compose-content.ts';
import { Asked } from '../../publications/contract.ts';
import { tablesOf } from '../../publications/content.ts';
import { asCsv } from '../../publications/files/csv.ts';
import { fileName } from '../../publications/files/figure-rows.ts';
import type { FileOf } from '../../publications/files/figure-rows.ts';
import { asJsonStat } from '../../publications/files/json-stat.ts';
import { asParquet } from '../../publications/files/parquet.ts';
import { asXlsx } from '../../publications/files/xlsx.ts';
import { readPublic } from '../../publications/public-door.ts';
import { publicationRefusals } from '../../publications/refusals.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { publishedText, previewText } from './published-told.ts';
import { tellingRefusals, withTelling } from './telling-register.ts';

export type Options = {
  readonly area: string; readonly month: string; readonly kind: string; readonly subject: string; readonly note?: string;
  readonly noteSv?: string; readonly noteEn?: string; readonly revise?: string; readonly withdraw?: string; readonly look?: boolean;
  readonly out?: string; readonly json?: boolean; readonly data?: string; readonly day?: string;
};

/** As the area's own office: whoever holds the data folder publishes in its name, and the trail says so. */
export async function publishTable(options: Options): Promise<void> {
  try {
    const asked = askedOf(options);
    checkWords(options);
    if (options.out !== undefined) await checkFolder(options.out);
    await withTelling(options, async ({ telling, looked }) => {
      const areaId = Number(options.area);
      if (!looked.sight.snapshot.places.some((place) => place.area === areaId)) {
        throw new Refused('indicators.area-unknown', { given: options.area });
      }
      const scope = { ...officeIn(areaId), staffId: 'office', purpose: 'command line: publish', language: terminalLanguage() };
      const config = readConfig(options.day === undefined ? {} : { day: options.day }, process.env);
      const at: Publishing = { ...telling, looked, today: createClock(config.day).today(), audit: createAudit(telling.database) };
      process.stdout.write(await done(at, scope, asked, options, config.origin));
    });
  } catch (error) {
    tellRefusal(error, { ...tellingRefusals, ...figureRefusals, ...publicationRefusals, ...boardReportRefusals });
    process.exitCode = 1;
  }
}

function askedOf({ kind, subject, month }: Options): Asked {
  const asked = Asked.safeParse({ kind, subject, month });
  if (asked.success) return asked.data;
  const [field] = asked.error.issues[0]?.path ?? [];
  if (field === 'month') throw new Refused('indicators.month-not-a-month', { given: month });
  throw new Refused('publications.kind-unknown', { given: kind, known: Asked.shape.kind.options.join(', ') });
}

/** The same bounds as through the door. */
function checkWords({ revise: reason, withdraw: why, note, noteSv, noteEn }: Options): void {
  const check = (option: string, text: string | undefined, least: number, most: number): void => {
    const length = text?.trim().length ?? least;
    if (length < least || length > most) throw new Refused('publications.words-unfit', { option, given: (text ?? '').slice(0, 60), least, most });
  };
  for (const [option, text] of [['--revise', reason], ['--withdraw', why]] as const) check(option, text, 3, 2000);
  for (const [option, text] of [['--note', note], ['--note-sv', noteSv], ['--note-en', noteEn]] as const) check(option, text, 0, 1000);
}

/** Before anything is published: what is out is out, though its files could not be written. */
async function checkFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new Refused('publications.folder-unfit', { folder, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}

async function done(at: Publishing, scope: AccessScope, asked: Asked, options: Options, origin: string): Promise<string> {
  const publicationId = publicationIdOf(asked);
  if (options.look === true) {
    const preview = await previewPublication(at, scope, asked);
    return options.json === true ? asJson(preview) : previewText(preview, terminalLanguage());
  }
  if (options.withdraw !== undefined) return asJson(await withdraw(at, scope, publicationId, options.withdraw));
  const note = noteOf(options);
  const told = options.revise === undefined ? await publish(at, scope, asked, note)
    : await revise(at, scope, publicationId, { reason: options.revise, note });
  const files = options.out === undefined ? [] : await writeFiles(at, scope, publicationId, options.out, origin);
  if (options.json === true) return asJson({ ...told, files });
  return publishedText({ ...told, address: `${origin}/published/${scope.areaId}/${publicationId}` }, files, terminalLanguage());
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** What is not said in another language is said as it is in Finnish. */
function noteOf({ note, noteSv, noteEn }: Options): InLanguages | undefined {
  return note === undefined ? undefined : { fi: note, sv: noteSv ?? note, en: noteEn ?? note };
}

async function writeFiles(
  { database }: Publishing, scope: AccessScope, publicationId: string, folder: string, origin: string,
): Promise<readonly string[]> {
  const { content, revision, publishedAt, sha256 } = await database.read(scope, (tx) =>
    readPublic(tx, { areaId: scope.areaId, publicationId }));
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  for (const table of content === null ? [] : tablesOf(content)) {
    for (const language of languages) {
      const of: FileOf = {
        table, language, publicationId, revision, publishedAt, sha256: sha256 ?? '',
        address: `${origin}/published/${scope.areaId}/${publicationId}?revision=${revision}`,
      };
      const forms = { csv: asCsv(of), json: asJsonStat(of), xlsx: await asXlsx(of), parquet: asParquet(of) };
      for (const [ending, bytes] of Object.entries(forms)) written.push(await writeWhole(join(folder, fileName(of, ending)), bytes));
    }
  }
  return written;
}

/** Beside the place first: the file is there whole or not at all. */
async function writeWhole(file: string, bytes: string | Uint8Array): Promise<string> {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
  return file;
}
