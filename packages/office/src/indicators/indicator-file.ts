import { indicatorWords } from '@kohtaanto/words/indicators/indicator-words.ts';
import type { Language } from '../platform/platform.ts';
import type { IndicatorAnswer } from './answer-indicator.ts';
import type { Shown } from './contract.ts';

/** What stands above the figures, and the figures as they may be written. */
export type FileHead = Pick<IndicatorAnswer, 'definition' | 'month' | 'day' | 'takenAt' | 'imported'>;
export type WrittenRow = {
  readonly codes: readonly string[]; readonly numerator: Shown; readonly denominator: Shown; readonly value: Shown;
};
export type WrittenAnswer = { readonly rows: readonly WrittenRow[]; readonly total: WrittenRow };

/** CSV that tells what it is: definition, version, source and day stand above the figures. */
export function indicatorAsCsv(
  answer: FileHead, shown: WrittenAnswer, by: readonly string[], language: Language,
): string {
  const head = [...by, 'numerator', 'denominator', 'value'];
  const rows = by.length === 0 ? [] : shown.rows;
  return `${[
    ...headLines(answer, language).map((line) => `# ${line}`),
    head.join(','),
    ...rows.map((row) => [...row.codes, ...figures(row)].map(field).join(',')),
    [...by.map((_, index) => (index === 0 ? 'total' : '')), ...figures(shown.total)].map(field).join(','),
  ].join('\n')}\n`;
}

function headLines({ definition, month, day, takenAt, imported }: FileHead, language: Language): readonly string[] {
  const words = indicatorWords(definition, language);
  return [
    `${definition.id} v${definition.version} (${definition.validFrom}): ${words.name}, ${month}`,
    words.reading,
    `${words.population}: ${words.numerator}${words.denominator === null ? '' : ` / ${words.denominator}`};`
      + ` ${words.unit}; ${words.period}`,
    ...(words.standing === null ? [] : [words.standing]),
    `${words.source}${imported === null ? '' : ` (${imported.source}, ${imported.period})`}; ${words.basis.join('; ')}`,
    ...words.caveats,
    `${day} (${takenAt}); ... = ${hiddenWords[language]}`,
  ];
}

const hiddenWords: Readonly<Record<Language, string>> = { fi: 'salattu', sv: 'hemligt', en: 'hidden' };

function figures({ numerator, denominator, value }: WrittenRow): readonly string[] {
  return [written(numerator), written(denominator), written(value)];
}

function written(value: Shown): string {
  if (value === 'suppressed') return '...';
  return value === null ? '' : String(Math.round(value * 1e4) / 1e4);
}

/** A field that a spreadsheet might run as a formula is made text. */
function field(text: string): string {
  const safe = /^[=+@\t-]/u.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
