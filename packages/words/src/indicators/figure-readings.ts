import { formatMonth } from '../dates.ts';
import type { InLanguages, Language } from '../language.ts';
import { capitalised, formatChange, formatNumber, numberWord } from '../numbers.ts';
import { isNothing, shareOfFew, unitSign, valueText } from './figure-text.ts';
import type { Counted, Shown, Written } from './figure-text.ts';

type Told = Counted & { readonly value: Shown };

/** What a sentence is made of: an answer of the office, or a figure frozen in a report. */
export type ReadFigure = {
  readonly definition: Written & { readonly name: string };
  readonly month: string;
  readonly total: Told & { readonly before: Told; readonly change: Shown };
  readonly trend: readonly { readonly value: Shown; readonly before: Shown }[];
  readonly rows: readonly { readonly name: InLanguages | null; readonly change: Shown }[];
  readonly place: { readonly name: InLanguages } | null;
};

const isNumber = (value: Shown | undefined): value is number => typeof value === 'number';

/** One sentence under a figure: finding first. Made of shown figures only; a hidden one never colours a word. */
export function readingOf(answer: ReadFigure, language: Language): string {
  const { total, trend, definition } = answer;
  if (total.value === 'suppressed') return hiddenSentence[language];
  if (!isNumber(total.value)) return unknownSentence[language];
  if (shareOfFew(definition, total) !== null && isNumber(total.denominator)) return ofFew(total.denominator)[language];
  const shown = shownRunning(trend);
  const say = shown.length === trend.length || !isWholeSeries(trend, shown.length) ? extreme : extremeOfSeries;
  if (shown.length >= 13 && total.value >= Math.max(...shown)) return say(shown.length, 'largest')[language];
  if (shown.length >= 13 && total.value <= Math.min(...shown)) return say(shown.length, 'smallest')[language];
  const run = runOf(answer);
  if (run.months >= 2) return (run.further ? atLeastInARow : inARow)(run.months, run.sign)[language];
  if (!isNumber(total.before.value)) return noYearBefore[language];
  const unit = unitSign(definition, language);
  return yearBefore(`${valueText(definition, total.before.value, language)}${unit === '' ? '' : `\u00A0${unit}`}`)[language];
}

/** The newest months that are told without a gap: a hidden month ends what may be said of them all. */
function shownRunning(trend: ReadFigure['trend']): readonly number[] {
  const values = trend.map(({ value }) => value);
  return values.slice(values.findLastIndex((value) => !isNumber(value)) + 1).filter(isNumber);
}

/** Nothing was counted before them: they are all there is, however long the drawing. */
const isWholeSeries = (trend: ReadFigure['trend'], running: number): boolean =>
  trend.slice(0, trend.length - running).every(({ value }) => value === null);

/** For how many months running it has been above, or below, the year before; `further` where no earlier month says otherwise. */
function runOf({ trend, definition }: ReadFigure): { months: number; sign: number; further: boolean } {
  let months = 0;
  let sign = 0;
  for (const { value, before } of trend.toReversed()) {
    if (!isNumber(value) || !isNumber(before)) break;
    const turned = sign !== 0 && Math.sign(value - before) !== sign;
    if (turned || isNothing(definition, value - before)) return { months, sign, further: false };
    sign = Math.sign(value - before);
    months += 1;
  }
  return { months, sign, further: true };
}

const hiddenSentence: InLanguages = {
  fi: 'Salattu: luku kertoisi yksittäisistä ihmisistä.',
  sv: 'Sekretess: talet skulle berätta om enskilda.',
  en: 'Suppressed: it would tell of single persons.',
};
const unknownSentence: InLanguages = {
  fi: 'Tältä kuukaudelta ei ole laskettavaa.', sv: 'För den här månaden finns inget att räkna.',
  en: 'There is nothing to count in this month.',
};
const noYearBefore: InLanguages = {
  fi: 'Vuoden takaista lukua ei ole.', sv: 'Det finns inget tal från ett år tidigare.',
  en: 'There is no figure of a year earlier.',
};
const yearBefore = (value: string): InLanguages => ({
  fi: `Vuotta aiemmin luku oli ${value}.`, sv: `Ett år tidigare var talet ${value}.`, en: `A year earlier it was ${value}.`,
});
const extreme = (months: number, which: 'largest' | 'smallest'): InLanguages => ({
  fi: `${which === 'largest' ? 'Suurin' : 'Pienin'} luku ${months} kuukauteen.`,
  sv: `${which === 'largest' ? 'Det största' : 'Det minsta'} talet på ${months} månader.`,
  en: `The ${which} figure in ${months} months.`,
});
const extremeOfSeries = (months: number, which: 'largest' | 'smallest'): InLanguages => ({
  fi: `Koko sarjan ${which === 'largest' ? 'suurin' : 'pienin'} luku; sarjassa on ${months} kuukautta.`,
  sv: `${which === 'largest' ? 'Det största' : 'Det minsta'} talet i hela serien på ${months} månader.`,
  en: `The ${which} figure of the whole series of ${months} months.`,
});
const ofFew = (cases: number): InLanguages => ({
  fi: `Pohjana on vain ${cases} tapausta: luku kertoo niistä, ei kehityksestä.`,
  sv: `Underlaget är bara ${cases} fall: talet gäller dem, inte utvecklingen.`,
  en: `Based on only ${cases} cases: it tells of those, not of a trend.`,
});
const inARow = (months: number, sign: number): InLanguages => ({
  fi: `${capitalised(numberWord(months, 'fi'))} kuukautta ${sign > 0 ? 'yli' : 'alle'} vuoden takaisen.`,
  sv: `${capitalised(numberWord(months, 'sv'))} månader i rad ${sign > 0 ? 'över' : 'under'} fjolåret.`,
  en: `${capitalised(numberWord(months, 'en'))} months running ${sign > 0 ? 'above' : 'below'} last year.`,
});

const atLeastInARow = (months: number, sign: number): InLanguages => ({
  fi: `Ainakin ${numberWord(months, 'fi')} kuukautta ${sign > 0 ? 'yli' : 'alle'} vuoden takaisen.`,
  sv: `Minst ${numberWord(months, 'sv')} månader i rad ${sign > 0 ? 'över' : 'under'} fjolåret.`,
  en: `At least ${numberWord(months, 'en')} months running ${sign > 0 ? 'above' : 'below'} last year.`,
});

/** The page's sentence: the unemployed of the area, and where they have grown most. */
export function morningHeadline(unemployed: ReadFigure, language: Language): string {
  const { total, rows, month } = unemployed;
  if (!isNumber(total.value)) return capitalised(formatMonth(month, language));
  const count = formatNumber(total.value, language);
  const grown = rows.flatMap(({ name, change }) => (isNumber(change) && change > 0 && name !== null ? [{ name: name[language], change }] : []))
    .toSorted((one, other) => other.change - one.change)[0];
  const first = isNumber(total.change) ? compared(count, formatNumber(Math.abs(total.change), language), Math.sign(total.change))[language]
    : plain(count)[language];
  return grown === undefined ? first : `${first} ${grownMost(grown.name, formatChange(grown.change, language))[language]}`;
}

const plain = (count: string): InLanguages => ({
  fi: `Työttömiä on ${count}.`, sv: `Det finns ${count} arbetslösa.`, en: `${count} are unemployed.`,
});
const compared = (count: string, by: string, sign: number): InLanguages => ({
  fi: `Työttömiä on ${count}, ${sign === 0 ? 'yhtä monta kuin' : `${by} ${sign > 0 ? 'enemmän' : 'vähemmän'} kuin`} vuosi sitten.`,
  sv: `Det finns ${count} arbetslösa, ${sign === 0 ? 'lika många som' : `${by} ${sign > 0 ? 'fler' : 'färre'} än`} för ett år sedan.`,
  en: `${count} are unemployed, ${sign === 0 ? 'as many as' : `${by} ${sign > 0 ? 'more' : 'fewer'} than`} a year ago.`,
});
const grownMost = (name: string, by: string): InLanguages => ({
  fi: `Suurin kasvu: ${name} (${by}).`, sv: `Störst ökning: ${name} (${by}).`, en: `Largest rise: ${name} (${by}).`,
});

/** The definition page's sentence: name, figure, comparison. */
export function indicatorHeadline(answer: ReadFigure, language: Language): string {
  const { definition, total, place } = answer;
  const name = `${definition.name}${place === null ? '' : `, ${place.name[language]}`}`;
  if (total.value === 'suppressed') return `${name}: ${hiddenWord[language]}.`;
  if (!isNumber(total.value)) return `${name}.`;
  const unit = unitSign(definition, language);
  const said = (value: number, counts: Counted) => shareOfFew(definition, counts)
    ?? `${valueText(definition, value, language)}${unit === '' ? '' : `\u00A0${unit}`}`;
  const figure = said(total.value, total);
  if (!isNumber(total.change) || !isNumber(total.before.value)) return `${name}: ${figure}.`;
  const before = said(total.before.value, total.before);
  return `${name}: ${figure}, ${thenWas(before)[language]}.`;
}

const hiddenWord: InLanguages = { fi: 'salattu', sv: 'sekretess', en: 'suppressed' };
const thenWas = (before: string): InLanguages => ({
  fi: `vuosi sitten ${before}`, sv: `för ett år sedan ${before}`, en: `a year ago ${before}`,
});
