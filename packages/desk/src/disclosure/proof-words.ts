import type { CellName, ProofStep, ToldCell } from '@kohtaanto/office/disclosure/contract.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { speak } from '../app/texts.tsx';
import { texts } from './texts.ts';

const TOTAL = '∑';

/** A cell as it is called in speech: its codes, the total where none is left, and what is counted. */
export function nameOfCell({ measure, codes }: CellName, language: Language): string {
  const said = codes.filter((code) => code !== TOTAL);
  const where = said.length === 0 ? speak(texts, language).total : said.join(', ');
  return measure === '' ? where : `${where}, ${measure}`;
}

/** '3', '1–4', '≥ 5', or '?' where nothing binds it. */
export function valueOfCell({ low, high }: Pick<ToldCell, 'low' | 'high'>, language: Language): string {
  if (low !== null && high !== null) {
    const [from, to] = [formatNumber(low, language), formatNumber(high, language)];
    return low === high ? from : `${from}–${to}`;
  }
  if (low !== null) return `≥ ${formatNumber(low, language)}`;
  return high === null ? '?' : `≤ ${formatNumber(high, language)}`;
}

/** An equation with the told cell alone on one side: 'Kihniö = yhteensä 243 − Ikaalinen 75 − Parkano'. */
export function sentenceOf(step: ProofStep, told: CellName, language: Language): string {
  const t = speak(texts, language);
  const name = (cell: CellName, value: number | null): string =>
    `${nameOfCell(cell, language)}${value === null ? '' : ` ${formatNumber(value, language)}`}`;
  if (step.from === 'percent') return percentSentence(step, language);
  const about = step.terms.findIndex(({ cell }) => same(cell, told));
  // A step on the way tells of another hidden cell.
  const at = about >= 0 ? about : Math.max(0, step.terms.findIndex(({ value }) => value === null));
  const own = step.terms[at];
  if (own === undefined) return '';
  // factor × own + rest = constant, so own = (constant - rest) / factor; factors are 1 or -1 here.
  const sign = own.factor > 0 ? -1 : 1;
  const others = step.terms.filter((_, i) => i !== at).map(({ cell, factor, value }) => ({ text: name(cell, value), plus: factor * sign > 0 }));
  if (step.others !== null) {
    const { count, sum } = step.others;
    others.push({ text: t.others(formatNumber(count, language), formatNumber(sum, language)), plus: sign > 0 });
  }
  const constant = (step.low ?? 0) * -sign;
  if (constant !== 0) others.push({ text: `${t.changeIs.toLowerCase()} ${formatNumber(Math.abs(constant), language)}`, plus: constant > 0 });
  others.sort((a, b) => Number(b.plus) - Number(a.plus));
  const right = others.map(({ text, plus }, i) => (i === 0 ? (plus ? text : `−${text}`) : `${plus ? '+' : '−'} ${text}`)).join(' ');
  return `${name(own.cell, own.value)} = ${right}`;
}

function percentSentence({ terms, percent }: ProofStep, language: Language): string {
  const [part, whole] = terms;
  if (part === undefined || whole === undefined) return '';
  const name = (cell: CellName, value: number | null): string =>
    `${nameOfCell(cell, language)}${value === null ? '' : ` ${formatNumber(value, language)}`}`;
  return speak(texts, language).percentIs(name(part.cell, part.value), formatDecimal(percent ?? 0, 1, language), name(whole.cell, whole.value));
}

function same(one: CellName, other: CellName): boolean {
  return one.measure === other.measure && one.codes.every((code, i) => code === other.codes[i]);
}
