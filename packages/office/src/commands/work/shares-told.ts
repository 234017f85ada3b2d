import { compareSharings } from '@kohtaanto/rules/cost-sharing/compare-schemes.ts';
import { paymentPlan, sharesByCategory } from '@kohtaanto/rules/cost-sharing/payment-plan.ts';
import type { SharedSum, ShareLine } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { categoryNames } from '@kohtaanto/words/cost-sharing/category-words.ts';
import { derivationLines, roundingRule } from '@kohtaanto/words/cost-sharing/derivation-words.ts';
import { lineReasonNames, purposeNames, shareTableWords } from '@kohtaanto/words/cost-sharing/sharing-words.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { formatCents } from '@kohtaanto/words/money.ts';
import type { ToldShares } from './told-shares.ts';

/** Each municipality's cents with why, as a person reads it in a terminal. */
export function sharesText(told: ToldShares, language: Language): string {
  const { scheme, sharing } = told;
  const words = shareTableWords[language];
  return [
    `${scheme.name[language]} · ${scheme.ruleVersion} · ${sharing.year} · ${purposeNames[sharing.purpose][language]}`,
    `${words.source}: ${scheme.source.document}, ${scheme.source.place}`,
    ...(scheme.source.note === null ? [] : [scheme.source.note[language]]),
    roundingRule[language],
    ...sharing.sums.flatMap((sum) => ['', ...sumLines(sum, told, language)]),
    ...(sharing.notCharged.length === 0 ? [] : ['', words.notCharged]),
    ...sharing.notCharged.map((each) => `  ${each.cost}  ${formatCents(each.cents, language)} (${each.place})`),
    '', ...totalLines(told, language),
    ...(told.instalments ? ['', ...instalmentLines(told, language)] : []),
    ...settlementLines(told, language),
    ...comparedLines(told, language),
  ].join('\n');
}

function sumLines(sum: SharedSum, told: ToldShares, language: Language): readonly string[] {
  const words = shareTableWords[language];
  const head = `${categoryNames[sum.category][language]}: ${formatCents(sum.cents, language)} (${sum.lines[0]?.place ?? ''}; ${words.costs} ${sum.costs.join(', ')})`;
  const brought = sum.brought === 0 ? []
    : [`  ${formatCents(sum.gross, language)} − ${words.brought} ${formatCents(sum.brought, language)}`];
  return [head, ...brought, ...sum.lines.flatMap((line) => shareLines(line, told, language))];
}

function shareLines(line: ShareLine, told: ToldShares, language: Language): readonly string[] {
  const head = `  ${nameOf(line.municipality, told, language)}  ${formatCents(line.cents, language)}`;
  if (line.derivation === null) return [`${head}  ${lineReasonNames[line.reason][language]}`];
  return [head, ...derivationLines(line.derivation, language).map((each) => `      ${each}`)];
}

function totalLines(told: ToldShares, language: Language): readonly string[] {
  const words = shareTableWords[language];
  const { totals, total } = told.sharing;
  return [
    words.total,
    ...[...totals].map(([municipality, sum]) => `  ${nameOf(municipality, told, language)}  ${formatCents(sum, language)}`),
    `  ${words.all}  ${formatCents(total, language)}`,
  ];
}

function instalmentLines(told: ToldShares, language: Language): readonly string[] {
  return [shareTableWords[language].instalments, ...instalmentRows(told).map(({ municipality, sums }) =>
    `  ${nameOf(municipality, told, language)}  ${sums.map((sum) => formatCents(sum, language)).join('; ')}`)];
}

function instalmentRows(told: ToldShares): readonly { municipality: string; sums: readonly Cents[] }[] {
  const budgets = [{ fromMonth: 1, shares: sharesByCategory(told.sharing) }];
  return [...told.sharing.totals.keys()].map((municipality) => ({
    municipality, sums: paymentPlan(municipality, budgets, told.scheme.instalments).map((each) => each.cents),
  }));
}

function settlementLines(told: ToldShares, language: Language): readonly string[] {
  const { settlement } = told;
  if (settlement === undefined) return [];
  const words = shareTableWords[language];
  return [
    '', `${words.settlement}: ${words.surplus} ${formatCents(settlement.surplus, language)}, ${words.carried} ${formatCents(settlement.carried, language)}`,
    ...settlement.lines.map((line) => `  ${nameOf(line.municipality, told, language)}  ${formatCents(line.share, language)} + `
      + `${formatCents(line.carried, language)} − ${formatCents(line.paid, language)} = ${formatCents(line.cents, language)}`),
    `  ${words.all}  ${formatCents(settlement.cents, language)}`,
  ];
}

function comparedLines(told: ToldShares, language: Language): readonly string[] {
  const { other } = told;
  if (other === undefined) return [];
  return ['', `${shareTableWords[language].beside}: ${other.scheme.name[language]}`,
    ...compareSharings(told.sharing, other.sharing).map((each) => `  ${nameOf(each.municipality, told, language)}  `
      + `${formatCents(each.today, language)} → ${formatCents(each.other, language)} (${formatCents(each.change, language)})`)];
}

function nameOf(municipality: string, told: ToldShares, language: Language): string {
  return `${municipality} ${told.nameOf(municipality, language)}`.padEnd(18);
}

/** Cents as whole numbers throughout; the exact shares as fractions of whole numbers. */
export function sharesJson(told: ToldShares): unknown {
  const { scheme, sharing, settlement, other } = told;
  return {
    scheme: scheme.id, ruleVersion: scheme.ruleVersion, validFrom: formatIso(scheme.validFrom), source: scheme.source,
    year: sharing.year, purpose: sharing.purpose,
    sums: sharing.sums, notCharged: sharing.notCharged,
    totals: Object.fromEntries(sharing.totals), total: sharing.total,
    ...(told.instalments ? { instalments: Object.fromEntries(instalmentRows(told).map((row) => [row.municipality, row.sums])) } : {}),
    ...(settlement === undefined ? {} : { settlement }),
    ...(other === undefined ? {} : { beside: { scheme: other.scheme.id, shares: compareSharings(sharing, other.sharing) } }),
  };
}
