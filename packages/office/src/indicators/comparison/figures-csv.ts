import { formatDate } from '@kohtaanto/words/dates.ts';
import { partName, wayWord } from '@kohtaanto/words/indicators/part-names.ts';
import type { InLanguages } from '@kohtaanto/words/language.ts';
import type { Language } from '../../platform/platform.ts';
import type { Comparison } from '../comparison-contract.ts';
import type { IndicatorAnswer, IndicatorFigure, Shown } from '../contract.ts';

/** The page of an indicator as a file: what it is stands above the figures, so that no figure goes anywhere without it. */
export function figuresAsCsv(answer: IndicatorAnswer, comparison: Comparison, language: Language): string {
  const word = (key: keyof typeof words) => words[key][language];
  const hidden = word('hidden');
  const value = (shown: Shown) => (shown === 'suppressed' ? hidden : shown === null ? '' : String(shown));
  const line = (kind: string, code: string, name: string, month: string, { numerator, denominator, value: own }: Told) =>
    [kind, code, name, month, value(numerator), value(denominator), value(own)];
  const both = (kind: string, code: string, name: string, figure: IndicatorFigure) => [
    line(kind, code, name, answer.month, figure), line(kind, code, name, answer.yearEarlier, figure.before),
  ];
  const own = answer.place;
  const rows = [
    [word('kind'), word('code'), word('name'), word('month'), word('numerator'), word('denominator'), word('value')],
    ...both(word('total'), own?.code ?? '', own?.name[language] ?? answer.area[language], answer.total),
    ...answer.rows.flatMap(({ code, name, ...figure }) => both(wayWord(answer.by ?? '', language), code, name?.[language] ?? partName(answer.by ?? '', code, language), figure)),
    ...(answer.whole === null ? [] : both(word('area'), '', answer.area[language], answer.whole)),
    ...answer.trend.map(({ month, value: each }) =>
      line(word('trend'), own?.code ?? '', own?.name[language] ?? answer.area[language], month, { numerator: null, denominator: null, value: each })),
    ...besides(comparison, word),
  ];
  return `${notes(answer, language).map((note) => `# ${note}`).join('\n')}\n${rows.map((cells) => cells.map(field).join(',')).join('\n')}\n`;
}

type Told = { readonly numerator: Shown; readonly denominator: Shown; readonly value: Shown };

function besides({ country, target, month, place }: Comparison, word: (key: keyof typeof words) => string): string[][] {
  return [
    ...(country?.value == null ? [] : [[word('country'), '', country.source, country.period, '', '', String(country.value)]]),
    ...(country?.changePercent == null ? []
      : [[word('countryChange'), '', country.source, country.period, '', '', String(country.changePercent)]]),
    ...(target?.value == null ? [] : [[word('target'), place?.code ?? '', target.source, month, '', '', String(target.value)]]),
  ];
}

function notes(answer: IndicatorAnswer, language: Language): readonly string[] {
  const { definition, snapshotDay, threshold, received } = answer;
  return [
    `${definition.name} (${definition.id}, ${definition.version}), ${answer.place?.name[language] ?? answer.area[language]}, ${answer.month}`,
    definition.reading,
    `${words.population[language]}: ${definition.population}`,
    `${words.numerator[language]}: ${definition.numerator}`,
    ...(definition.denominator === null ? [] : [`${words.denominator[language]}: ${definition.denominator}`]),
    `${words.unit[language]}: ${definition.unitName}`,
    `${words.source[language]}: ${definition.sourceName}${received === null ? '' : `; ${received.source} ${received.period}`}`,
    ...(snapshotDay === null ? [] : [`${words.fixed[language]}: ${formatDate(snapshotDay)}`]),
    `${words.basis[language]}: ${definition.basis.join('; ')}`,
    ...definition.caveats,
    words.hiddenMeans[language].replace('{threshold}', String(threshold)),
  ];
}

const words = {
  kind: { fi: 'rivi', sv: 'rad', en: 'row' },
  code: { fi: 'tunnus', sv: 'kod', en: 'code' },
  name: { fi: 'nimi', sv: 'namn', en: 'name' },
  month: { fi: 'kuukausi', sv: 'månad', en: 'month' },
  numerator: { fi: 'osoittaja', sv: 'täljare', en: 'numerator' },
  denominator: { fi: 'nimittäjä', sv: 'nämnare', en: 'denominator' },
  value: { fi: 'luku', sv: 'tal', en: 'figure' },
  total: { fi: 'yhteensä', sv: 'totalt', en: 'total' },
  area: { fi: 'koko alue', sv: 'hela området', en: 'whole area' },
  trend: { fi: 'kehitys', sv: 'utveckling', en: 'trend' },
  country: { fi: 'koko maa', sv: 'hela landet', en: 'whole country' },
  countryChange: { fi: 'koko maa, muutos vuodessa %', sv: 'hela landet, förändring på ett år %', en: 'whole country, change in a year %' },
  target: { fi: 'tavoite', sv: 'mål', en: 'target' },
  hidden: { fi: 'salattu', sv: 'sekretess', en: 'suppressed' },
  population: { fi: 'keistä', sv: 'om vilka', en: 'of whom' },
  unit: { fi: 'yksikkö', sv: 'enhet', en: 'unit' },
  source: { fi: 'lähde', sv: 'källa', en: 'source' },
  fixed: { fi: 'vahvistettu tilannekuvasta', sv: 'fastställt ur lägesbilden', en: 'fixed from the snapshot of' },
  basis: { fi: 'perusta', sv: 'grund', en: 'basis' },
  hiddenMeans: {
    fi: 'salattu: alle {threshold} henkilön määrä tai luku, josta sellaisen voisi laskea; salattu ei tarkoita nollaa',
    sv: 'sekretess: färre än {threshold} personer, eller ett tal som ett sådant antal kunde räknas ut av; sekretess betyder inte noll',
    en: 'suppressed: fewer than {threshold} persons, or a figure from which such a number could be worked out; it does not mean zero',
  },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** A field that a spreadsheet might run as a formula is made text. */
function field(text: string): string {
  const safe = /^[=+@\t-]/u.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
