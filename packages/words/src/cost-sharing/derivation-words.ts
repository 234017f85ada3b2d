import { isBaseMeasure } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { nbsp } from '../language.ts';
import type { Language } from '../language.ts';
import { formatCents, sumOf } from '../money.ts';
import { formatDecimal, formatNumber } from '../numbers.ts';
import { asOfWords } from './as-of-words.ts';
import { measureNames } from './measure-words.ts';
import type { DerivationTold } from './statement-told.ts';

type Derivation = DerivationTold;
type PartInput = Derivation['parts'][number];

/** Why this cent: sentences from which a line can be counted again by hand. */
export function derivationLines(derivation: Derivation, language: Language): readonly string[] {
  return [
    ...derivation.parts.map((part) => partLine(part, language)),
    exactLine(derivation, language),
  ];
}

/** '45 % × 29 388 / 43 348 · 18–64-vuotiaat 31.12.2021' */
export function partLine(part: PartInput, language: Language): string {
  const percent = `${trimmed(part.basisPoints / 100, language)}${language === 'en' ? '' : nbsp}%`;
  const months = part.asOf.length;
  const value = mean(part.value, months, language);
  const total = mean(part.total, months, language);
  const name = isBaseMeasure(part.measure) ? measureNames[part.measure][language] : part.measure;
  const standIn = part.standIn ? ` (${standInWords[language](asOfWords([part.wanted], language))})` : '';
  return `${percent} × ${value} / ${total} · ${name}, ${asOfWords(part.asOf, language)}${standIn}`;
}

const standInWords = {
  fi: (wanted: string) => `korvaava luku, sopimuksessa ${wanted}`,
  sv: (wanted: string) => `ersättande tal, i avtalet ${wanted}`,
  en: (wanted: string) => `stands in; by the agreement ${wanted}`,
};

const exactWords = {
  fi: { exact: 'Tarkka osuus', floor: 'kokonaiset sentit', extra: 'yksi yli jääneistä senteistä', none: 'ei yli jäänyttä senttiä' },
  sv: { exact: 'Exakt andel', floor: 'hela cent', extra: 'en av de överblivna centen', none: 'ingen överbliven cent' },
  en: { exact: 'Exact share', floor: 'whole cents', extra: 'one of the cents left over', none: 'no cent left over' },
};

/** 'Tarkka osuus 57 123,451234… € → kokonaiset sentit 57 123,45 €; ei yli jäänyttä senttiä (jäännös sijalla 4, yli jäi 3)' */
function exactLine(derivation: Derivation, language: Language): string {
  const words = exactWords[language];
  const exact = exactEuros(derivation.numerator, derivation.denominator, language);
  const floor = formatCents(sumOf([derivation.floor]), language);
  if (derivation.parts.some((part) => part.cents !== null)) return `${words.exact} ${exact}`;
  const given = derivation.extraCent ? words.extra : words.none;
  return `${words.exact} ${exact} → ${words.floor} ${floor}; ${given} (${placeWords[language](derivation)})`;
}

const placeWords = {
  fi: ({ place, leftOver }: Derivation) => `jäännös sijalla ${place}, yli jäi ${leftOver}`,
  sv: ({ place, leftOver }: Derivation) => `resten på plats ${place}, över blev ${leftOver}`,
  en: ({ place, leftOver }: Derivation) => `remainder in place ${place}, ${leftOver} left over`,
};

/** A fraction of cents as euros with six decimals, cut off and marked where it goes on. */
export function exactEuros(numerator: string, denominator: string, language: Language): string {
  const above = BigInt(numerator);
  const size = above < 0n ? -above : above;
  const below = BigInt(denominator);
  const tenThousandths = (size * 10_000n) / below;
  const goesOn = (size * 10_000n) % below !== 0n ? '…' : '';
  const whole = tenThousandths / 1_000_000n;
  const euros = formatNumber(Number(whole), language);
  const decimals = String(tenThousandths % 1_000_000n).padStart(6, '0');
  const mark = language === 'en' ? '.' : ',';
  const sign = above < 0n ? '\u2212' : '';
  const amount = `${euros}${mark}${decimals}${goesOn}`;
  return language === 'en' ? `${sign}€${amount}` : `${sign}${amount}${nbsp}€`;
}

/** The figure itself, or the mean of the months with two decimals. */
function mean(hundredths: number, months: number, language: Language): string {
  return trimmed(hundredths / 100 / months, language);
}

function trimmed(value: number, language: Language): string {
  return Number.isInteger(value) ? formatNumber(value, language) : formatDecimal(value, 2, language);
}

/** The rule of the cents left over, said once on each statement. */
export const roundingRule = {
  fi: 'Jokainen saa tarkan osuutensa kokonaiset sentit. Yli jääneet sentit annetaan yksi kerrallaan suurimmille jäännöksille, '
    + 'yhtä suurista pienemmälle kuntanumerolle. Osien summa on aina kokonaisuus.',
  sv: 'Var och en får de hela centen av sin exakta andel. Överblivna cent ges en åt gången till de största resterna, '
    + 'av lika stora till den mindre kommunkoden. Delarna blir alltid helheten.',
  en: 'Everyone gets the whole cents of the exact share. Cents left over go one each to the largest remainders, '
    + 'of equal ones to the smaller municipality code. The parts always make the whole.',
};
