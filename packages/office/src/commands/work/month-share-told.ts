import { deriveShare } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import { stepPercents } from '@kohtaanto/rules/benefit-share/ladders.ts';
import { reconcileRow } from '@kohtaanto/rules/benefit-share/reconcile.ts';
import type { Reconciled } from '@kohtaanto/rules/benefit-share/reconcile.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatMonth as isoMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { differenceSentence } from '@kohtaanto/words/benefit-share/difference-words.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { centsForMachines, formatCents } from '@kohtaanto/words/money.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { PaymentRow } from '../../benefit-share/files/payment-rows.ts';
import { personsOfRows } from '../../benefit-share/files/persons-of-rows.ts';

type MunicipalitySum = {
  readonly municipality: string; persons: number; readonly days: Record<string, number>; share: number; billed: number | null;
};
export type MonthShare = {
  readonly month: Month;
  readonly municipalities: readonly MunicipalitySum[];
  readonly differences: readonly { readonly row: PaymentRow; readonly told: Reconciled }[];
  readonly compared: number;
};

/** Person-days by step and cents of a month by municipality, and each bill line that differs from our own. */
export function monthShare(rows: readonly PaymentRow[], month: Month): MonthShare {
  const sums = new Map<string, MunicipalitySum>();
  const sumOf = (municipality: string): MunicipalitySum => {
    const found = sums.get(municipality) ?? { municipality, persons: 0, days: {}, share: 0, billed: null };
    sums.set(municipality, found);
    return found;
  };
  const differences: { row: PaymentRow; told: Reconciled }[] = [];
  let compared = 0;
  for (const { facts, rows: own } of personsOfRows(rows)) {
    const { lines } = deriveShare(facts);
    const touched = new Set<string>();
    for (const line of lines) {
      if (line.month !== month) continue;
      const municipality = line.municipality ?? '';
      const sum = sumOf(municipality);
      touched.add(municipality);
      sum.share += line.share;
      for (const { why, percent } of line.days) {
        const step = why === 'on-the-ladder' ? String(percent) : 'free';
        sum.days[step] = (sum.days[step] ?? 0) + 1;
      }
    }
    for (const municipality of touched) sumOf(municipality).persons += 1;
    for (const [at, row] of own.entries()) {
      const ofRow = lines.filter((line) => line.payment === at);
      if (row.billed === null || !ofRow.some((line) => line.month === month)) continue;
      const told = reconcileRow(ofRow, row);
      const sum = sumOf(row.municipality);
      sum.billed = (sum.billed ?? 0) + row.billed;
      compared += 1;
      if (told.difference !== 0) differences.push({ row, told });
    }
  }
  return {
    month, differences: differences.toSorted((a, b) => a.row.row - b.row.row), compared,
    municipalities: [...sums.values()].toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1)),
  };
}

const words = {
  fi: {
    persons: 'henkilöitä', days: 'henkilöpäivää', free: 'ilman osuutta', share: 'osuus', billed: 'laskutettu',
    row: 'rivi', own: 'oma',
    differ: (n: string, all: string) => `Laskun riveistä ${n} / ${all} eroaa omasta laskelmasta`,
    total: 'Yhteensä',
  },
  sv: {
    persons: 'personer', days: 'persondagar', free: 'utan andel', share: 'andel', billed: 'fakturerat',
    row: 'rad', own: 'egen',
    differ: (n: string, all: string) => `Av fakturans rader avviker ${n} / ${all} från den egna beräkningen`,
    total: 'Sammanlagt',
  },
  en: {
    persons: 'persons', days: 'person-days', free: 'without share', share: 'share', billed: 'billed',
    row: 'row', own: 'own',
    differ: (n: string, all: string) => `${n} of ${all} bill lines differ from our own reckoning`,
    total: 'In all',
  },
} as const;

export function monthShareText(told: MonthShare, nameOf: (code: string) => string, language: Language): string {
  const w = words[language];
  const number = (value: number): string => formatNumber(value, language);
  const total = cents(told.municipalities.reduce((sum, each) => sum + each.share, 0));
  return [
    formatMonth(isoMonth(told.month), language),
    ...told.municipalities.map(({ municipality, persons, days, share, billed }) => {
      const steps = [...stepPercents.map(String), 'free'].flatMap((step) => {
        const count = days[step];
        return count === undefined ? [] : [`${step === 'free' ? w.free : `${step} %`}: ${number(count)}`];
      });
      const beside = billed === null ? '' : ` · ${w.billed} ${formatCents(cents(billed), language)}`;
      return `${municipality} ${nameOf(municipality)} · ${w.persons} ${number(persons)} · ${w.days} ${steps.join(', ')}`
        + ` · ${w.share} ${formatCents(cents(share), language)}${beside}`;
    }),
    `${w.total}: ${formatCents(total, language)}`,
    ...(told.compared === 0 ? [] : [w.differ(number(told.differences.length), number(told.compared))]),
    ...told.differences.map(({ row, told: { own, billed, reasons } }) =>
      `  ${w.row} ${row.row}: ${w.own} ${formatCents(own, language)}, ${w.billed} ${formatCents(cents(billed ?? 0), language)}. `
        + reasons.map((reason) => differenceSentence(reason, nameOf, language)).join(' ')),
  ].join('\n');
}

export function monthShareJson(told: MonthShare): Record<string, unknown> {
  return {
    month: isoMonth(told.month),
    shareCents: told.municipalities.reduce((sum, each) => sum + each.share, 0),
    municipalities: told.municipalities.map(({ municipality, persons, days, share, billed }) => ({
      municipality, persons, personDaysByPercent: days, shareCents: share, share: centsForMachines(cents(share)), billedCents: billed,
    })),
    comparedRows: told.compared,
    differences: told.differences.map(({ row, told: { own, ownOfAll, billed, difference, reasons } }) => ({
      row: row.row, municipality: row.municipality, ownCents: own, ownOfAllCents: ownOfAll, billedCents: billed,
      differenceCents: difference, reasons,
    })),
  };
}
