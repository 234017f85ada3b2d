import type { Shown, UnemploymentTable } from '@kohtaanto/office/figures/contract.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { formatMonth, inMonth } from '@kohtaanto/words/dates.ts';
import { capitalised, formatChange, formatNumber, numberWord } from '@kohtaanto/words/numbers.ts';

/** Sentences are made of shown figures only; a hidden one never colours a word. */
const AREA = 'AREA';

export function figureOf(table: UnemploymentTable, measure: string, place: string) {
  return table.rows.find((row) => row.measure === measure)?.cells.find((cell) => cell.place === place);
}

/** The page's sentence: the area's unemployed and the change of a year. */
export function headline(table: UnemploymentTable, language: Language): string {
  const cell = figureOf(table, 'unemployed', AREA);
  const inThatMonth = inMonth(table.month, language);
  if (!isNumber(cell?.now)) return sayMonth(formatMonth(table.month, language))[language];
  const count = formatNumber(cell.now, language);
  if (!isNumber(cell.change)) return sayCount(inThatMonth, count)[language];
  const by = formatNumber(Math.abs(cell.change), language);
  return sayChange(inThatMonth, count, by, Math.sign(cell.change))[language];
}

const sayMonth = (month: string) => ({
  fi: `Työttömyys, ${month}`, sv: `Arbetslösheten, ${month}`, en: `Unemployment, ${month}`,
});

const sayCount = (month: string, count: string) => ({
  fi: `${month} työttömiä oli ${count}.`,
  sv: `${month} var ${count} arbetslösa.`,
  en: `${month} ${count} were unemployed.`,
});

const sayChange = (month: string, count: string, by: string, sign: number) => ({
  fi: `${month} työttömiä oli ${count}, ${sign === 0 ? 'yhtä paljon kuin' : `${by} ${sign > 0 ? 'enemmän' : 'vähemmän'} kuin`} vuotta aiemmin.`,
  sv: `${month} var ${count} arbetslösa, ${sign === 0 ? 'lika många som' : `${by} ${sign > 0 ? 'fler' : 'färre'} än`} ett år tidigare.`,
  en: `${month} ${count} were unemployed, ${sign === 0 ? 'as many as' : `${by} ${sign > 0 ? 'more' : 'fewer'} than`} a year earlier.`,
});

/** Where it grew and fell most, and what is hidden and why. */
export function readings(table: UnemploymentTable, language: Language): readonly string[] {
  const changes = table.places.flatMap((place) => {
    const change = figureOf(table, 'unemployed', place.code)?.change;
    return typeof change === 'number' ? [{ name: place.name[language], change }] : [];
  });
  changes.sort((a, b) => b.change - a.change);
  const grown = changes.filter(({ change }) => change > 0).slice(0, 2);
  const fallen = changes.filter(({ change }) => change < 0).at(-1);
  const told = (each: { name: string; change: number }) => `${each.name} (${formatChange(each.change, language)})`;
  const sentences: string[] = [];
  if (grown.length > 0) sentences.push(sayGrown(grown.map(told))[language]);
  if (fallen !== undefined) sentences.push(sayFallen(told(fallen))[language]);
  const hidden = (year: 'now' | 'before') => table.rows.flatMap((row) => row.cells)
    .filter((cell) => cell[year] === 'suppressed').length;
  const [hiddenNow, hiddenBefore] = [hidden('now'), hidden('before')];
  if (hiddenNow + hiddenBefore > 0) sentences.push(sayHidden(hiddenNow, hiddenBefore)[language]);
  return sentences;
}

const sayGrown = (names: readonly string[]) => ({
  fi: `Työttömyys kasvoi eniten: ${names.join(' ja ')}.`,
  sv: `Arbetslösheten ökade mest: ${names.join(' och ')}.`,
  en: `Unemployment grew most: ${names.join(' and ')}.`,
});

const sayFallen = (name: string) => ({
  fi: `Eniten se väheni: ${name}.`,
  sv: `Mest minskade den: ${name}.`,
  en: `It fell most: ${name}.`,
});

/** All of one year, or some of each; a number of hidden figures tells nothing of what they are. */
const sayHidden = (now: number, before: number) => {
  const all = now + before;
  const one = all === 1;
  const where = {
    fi: before === 0 ? 'tältä vuodelta' : now === 0 ? 'edelliseltä vuodelta' : `${now} tältä ja ${before} edelliseltä vuodelta`,
    sv: before === 0 ? 'från i år' : now === 0 ? 'från året innan' : `${now} från i år och ${before} från året innan`,
    en: before === 0 ? 'of this year' : now === 0 ? 'of the year before' : `${now} of this year and ${before} of the year before`,
  };
  const count = (language: Language) => capitalised(numberWord(all, language));
  return {
    fi: one ? `Yksi luku on salattu, ${where.fi}. Sen muutos salataan myös, koska luvun voisi laskea siitä.`
      : `${count('fi')} lukua on salattu, ${where.fi}. Niiden muutokset salataan myös, koska luvut voisi laskea niistä.`,
    sv: one ? `Ett tal är belagt med sekretess, ${where.sv}. Också förändringen döljs, eftersom talet kunde räknas ut av den.`
      : `${count('sv')} tal är belagda med sekretess, ${where.sv}. Också förändringarna döljs, eftersom talen kunde räknas ut av dem.`,
    en: one ? `One figure is suppressed, ${where.en}. Its change is hidden too, since the figure could be worked out from it.`
      : `${count('en')} figures are suppressed, ${where.en}. Their changes are hidden too, since the figures could be worked out from them.`,
  };
};

export function isNumber(value: Shown | undefined): value is number {
  return typeof value === 'number';
}
