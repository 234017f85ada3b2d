import { importColumnName } from '@kohtaanto/words/import-columns.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { COLUMNS, type ColumnKey, type Mapping } from '../../imports/columns.ts';
import type { ImportResult } from '../../imports/contract.ts';
import type { Language } from '../../platform/platform.ts';

const words = {
  fi: {
    headings: 'Tiedoston otsikot', example: 'Valitse esimerkiksi',
    columns: 'Sarakkeet', unread: 'Lukematta jäävät otsikot',
    counts: (rows: string, created: string, changed: string, unchanged: string, faults: string) =>
      `${rows} riviä: ${created} uutta asiakasta, ${changed} muuttuvaa, ${unchanged} ennallaan, ${faults} virhettä`,
    row: 'rivi', more: (count: string) => `… ja ${count} virhettä lisää`,
    dry: 'Tarkistettu; mitään ei tuotu.', left: 'Mitään ei tuotu. Korjaa virheet ja tuo tiedosto uudelleen.',
    imported: (batch: string) => `Tuotu. Erän tunnus on ${batch}.`,
  },
  sv: {
    headings: 'Filens rubriker', example: 'Välj till exempel',
    columns: 'Kolumner', unread: 'Rubriker som inte läses',
    counts: (rows: string, created: string, changed: string, unchanged: string, faults: string) =>
      `${rows} rader: ${created} nya kunder, ${changed} ändras, ${unchanged} oförändrade, ${faults} fel`,
    row: 'rad', more: (count: string) => `… och ${count} fel till`,
    dry: 'Kontrollerad; inget importerades.', left: 'Inget importerades. Rätta felen och importera filen på nytt.',
    imported: (batch: string) => `Importerad. Importens id är ${batch}.`,
  },
  en: {
    headings: 'The headings of the file', example: 'Choose for example',
    columns: 'Columns', unread: 'Headings left unread',
    counts: (rows: string, created: string, changed: string, unchanged: string, faults: string) =>
      `${rows} rows: ${created} new customers, ${changed} to be changed, ${unchanged} unchanged, ${faults} errors`,
    row: 'row', more: (count: string) => `… and ${count} errors more`,
    dry: 'Checked; nothing was imported.', left: 'Nothing was imported. Correct the errors and import the file again.',
    imported: (batch: string) => `Imported. The id of the import is ${batch}.`,
  },
} as const;

export type ToldImport = {
  readonly result: ImportResult;
  readonly mapping: Mapping;
  readonly headings: readonly string[];
  readonly dryRun: boolean;
};

/** What was taken for what, what it would do or did, and each fault with what to do: in the reader's words. */
export function importText({ result, mapping, headings, dryRun }: ToldImport, language: Language): string {
  const w = words[language];
  const say = (count: number) => formatNumber(count, language);
  const taken = COLUMNS.filter(({ key }) => mapping[key] !== undefined)
    .map(({ key }) => `${importColumnName(key, language)} ← ${headings[mapping[key] ?? -1] ?? ''}`);
  const used = new Set(Object.values(mapping));
  const unread = headings.filter((heading, index) => heading !== '' && !used.has(index));
  const left = result.faultCount - result.faults.length;
  const lines = [
    `${w.columns}: ${taken.join(' · ')}`,
    ...(unread.length === 0 ? [] : [`${w.unread}: ${unread.join(' · ')}`]),
    w.counts(say(result.rows), say(result.toCreate), say(result.toChange), say(result.unchanged), say(result.faultCount)),
    ...[...result.faults, ...result.notices].map((fault) =>
      [`${w.row} ${fault.row}`, importColumnName(fault.column, language), fault.value, fault.message].join('\t')),
    ...(left > 0 ? [w.more(say(left))] : []),
    result.batchId !== null ? w.imported(result.batchId) : dryRun ? w.dry : w.left,
  ];
  return `${lines.join('\n')}\n`;
}

/** What the file has, and how a column of it is chosen, before the refusal that asks for it. */
export function headingsText(
  headings: readonly string[], missing: readonly ColumnKey[], language: Language,
): string {
  const w = words[language];
  const field = importColumnName(missing[0] ?? '', language);
  return `${w.headings}: ${headings.join(' · ')}\n${w.example}: --column "${field}=${headings[0] ?? ''}"\n`;
}
