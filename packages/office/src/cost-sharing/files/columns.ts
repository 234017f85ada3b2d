import type { TableFile, TableRow } from '../../disclosure/table-shape.ts';

/** The headings that files of costs and bases are known to have, in the languages of this country. */
const headings = {
  id: ['id', 'tunnus', 'nro', 'voucher', 'tosite', 'verifikat', 'number', 'nummer'],
  description: ['description', 'selite', 'kuvaus', 'beskrivning', 'text', 'name', 'nimi'],
  category: ['category', 'laji', 'kustannuslaji', 'kostnadsslag', 'kind', 'kategoria', 'slag'],
  amount: ['amount', 'summa', 'euros', 'eur', 'belopp', 'määrä', 'kustannus', 'cost', 'amount_eur', 'euroa'],
  municipality: [
    'municipality_code', 'municipality', 'kuntakoodi', 'kunta', 'kommun', 'kommunkod', 'payer', 'maksaja', 'tilaaja',
    'beställare', 'code', 'area_code',
  ],
  day: ['day', 'date', 'päivä', 'pvm', 'datum', 'month', 'kuukausi', 'månad', 'as_of', 'asof', 'ajankohta', 'year', 'vuosi', 'år', 'period'],
  key: ['key', 'avain', 'jakoperuste', 'nyckel', 'fördelningsgrund'],
  measure: ['measure', 'mittari', 'peruste', 'grund', 'tieto', 'basis', 'base', 'indicator'],
  value: ['value', 'arvo', 'luku', 'värde', 'figure', 'lukumäärä', 'antal', 'count'],
  source: ['source', 'lähde', 'källa'],
} as const;

export type Heading = keyof typeof headings;

/** The column of each known heading; -1 where the file has none. */
export type Columns = Readonly<Record<Heading, number>>;

export function columnsOf(file: TableFile): Columns {
  const given = file.headings.map((heading) => heading.trim().toLocaleLowerCase('fi').replaceAll(/[\s-]+/gu, '_'));
  const found = (names: readonly string[]): number => {
    for (const name of names) {
      const at = given.indexOf(name);
      if (at >= 0) return at;
    }
    return -1;
  };
  return {
    id: found(headings.id), description: found(headings.description), category: found(headings.category),
    amount: found(headings.amount), municipality: found(headings.municipality), day: found(headings.day),
    key: found(headings.key), measure: found(headings.measure), value: found(headings.value), source: found(headings.source),
  };
}

export function cellOf(row: TableRow, column: number): string {
  return column < 0 ? '' : (row.cells[column] ?? '').trim();
}

export function knownHeadings(heading: Heading): string {
  return headings[heading].slice(0, 3).join(', ');
}
