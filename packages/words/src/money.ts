import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { accepted, refused } from '@kohtaanto/rules/foundations/result.ts';
import type { Result } from '@kohtaanto/rules/foundations/result.ts';
import { nbsp } from './language.ts';
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

const minus = '\u2212';

/** '1 234,56 €' · '1 234,56 €' · '€1 234.56' */
export function formatCents(amount: Cents, language: Language): string {
  // In whole numbers only: a binary fraction loses a cent when the sums of a country are large.
  const size = Math.abs(amount);
  const euros = formatNumber(Math.floor(size / 100), language);
  const part = String(size % 100).padStart(2, '0');
  const sign = amount < 0 ? minus : '';
  return language === 'en' ? `${sign}€${euros}.${part}` : `${sign}${euros},${part}${nbsp}€`;
}

/** '1 234,56' without the unit, for columns whose head has it. */
export function amountText(amount: Cents, language: Language): string {
  return formatCents(amount, language).replace(/[€\u00a0]+$/u, '').replace('€', '');
}

/** Cents that come from an answer or a file as plain numbers, added. */
export function sumOf(amounts: Iterable<number>): Cents {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return cents(sum);
}

/** '1 235 €' for tables where cents would hide the figure; the cents stay behind it. */
export function formatWholeEuros(amount: Cents, language: Language): string {
  const euros = formatNumber(Math.abs(amount) / 100, language);
  const sign = amount <= -50 ? minus : '';
  return language === 'en' ? `${sign}€${euros}` : `${sign}${euros}${nbsp}€`;
}

/** '1234,56' or '1234.56': as a spreadsheet of the language reads it, with no spaces and no unit. */
export function centsForSpreadsheet(amount: Cents, language: Language): string {
  return plain(amount, language === 'en' ? '.' : ',');
}

/** '1234.56': as files between machines have it. */
export function centsForMachines(amount: Cents): string {
  return plain(amount, '.');
}

export type AmountRefusal =
  | 'amount-missing'
  | 'amount-not-a-number'
  | 'amount-mixes-comma-and-point'
  | 'amount-has-parts-of-cents'
  | 'amount-too-large';

/** Over this the sums of a country could no longer be counted exactly in whole cents. */
const MOST_CENTS = 1_000_000_000_000_00;

/**
 * An amount as a person or a file writes it: '1234,56', '1 234.5', '−12 €', '2 900 000'. A comma and
 * a point in one amount are refused by name: 1.234,56 and 1,234.56 are both in use, and the reading
 * that guesses is wrong by a factor of a thousand when it is wrong. So is '1.234': three decimals.
 */
export function parseAmount(text: string): Result<Cents, AmountRefusal> {
  const given = text.trim();
  if (given === '') return refused('amount-missing');
  const bare = given
    .replace(/^EUR\s*|\s*(€|EUR|eur|euroa?)$|^€\s*/gu, '')
    .replace(/^[\u2212\u2013]/u, '-')
    .replace(/^-\s*€?\s*/u, '-');
  if (bare.includes(',') && bare.includes('.')) {
    return refused('amount-mixes-comma-and-point', { given });
  }
  const found = /^(-?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?$/u.exec(bare);
  if (found === null) return refused('amount-not-a-number', { given });
  const decimals = found[3] ?? '';
  if (decimals.length > 2) return refused('amount-has-parts-of-cents', { given });
  const euros = (found[2] ?? '').replace(/[ \u00a0\u202f]/gu, '');
  const size = Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
  if (size > MOST_CENTS) return refused('amount-too-large', { given });
  return accepted((found[1] === '-' && size > 0 ? -size : size) as Cents);
}

function plain(amount: Cents, mark: string): string {
  const size = Math.abs(amount);
  const part = String(size % 100).padStart(2, '0');
  return `${amount < 0 ? '-' : ''}${Math.floor(size / 100)}${mark}${part}`;
}
