import { parquetWriteBuffer } from 'hyparquet-writer';
import { figureRows, statusOf } from './figure-rows.ts';
import type { FileOf } from './figure-rows.ts';

/** A row for each figure; a hidden one is null and says so in its status. What it all means is in the file's metadata. */
export function asParquet(of: FileOf): Buffer {
  const { table, language } = of;
  const rows = figureRows(table);
  const text = (name: string, data: readonly string[]) => ({ name, data: [...data], type: 'STRING' as const, nullable: false });
  return Buffer.from(parquetWriteBuffer({
    columnData: [
      ...table.dimensions.flatMap(({ code }, d) => [
        text(code, rows.map(({ values }) => values[d]?.code ?? '')),
        text(`${code}_name`, rows.map(({ values }) => values[d]?.label[language] ?? '')),
      ]),
      text('figure', rows.map(({ column }) => column.code)),
      text('figure_name', rows.map(({ column }) => column.label[language])),
      { name: 'value', data: rows.map(({ cell }) => (typeof cell === 'number' ? cell : null)), type: 'DOUBLE' },
      text('status', rows.map(({ cell }) => statusOf(cell))),
      text('unit', rows.map(({ unit }) => unit)),
    ],
    kvMetadata: Object.entries(aboutFile(of)).map(([key, value]) => ({ key, value })),
    createdBy: 'Kohtaanto',
  }));
}

/** Everything that explains the figures, as keys of the file. */
export function aboutFile({ table, language, publicationId, revision, publishedAt, sha256, address }: FileOf): Record<string, string> {
  return {
    title: table.title[language], language, publication: publicationId, revision: String(revision), published_at: publishedAt, sha256,
    address, area: `${table.area.areaId} ${table.area.name[language]}`, month: table.month, year_earlier: table.yearEarlier ?? '',
    counted_on: table.countedOn, counted_on_year_earlier: table.countedOnYearEarlier ?? '', snapshot_day: table.snapshotDay ?? '',
    rule: `${table.rule.id}: ${table.rule.threshold}, ${table.rule.healthThreshold}`, source: table.source[language],
    notes: table.notes.map((each) => each[language]).join('\n'), caveats: table.caveats.map((each) => each[language]).join('\n'),
    ...Object.fromEntries(table.definitions.map(({ code, name, text }) => [`definition.${code}`, `${name[language]}: ${text[language]}`])),
  };
}
