import { dependencesOf } from '@kohtaanto/rules/benefit-share/depends-on.ts';
import { deriveShare, roundedShare } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import type { ShareLine } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import type { PersonPayments } from '@kohtaanto/rules/benefit-share/payments.ts';
import { stretchesOf } from '@kohtaanto/rules/benefit-share/share-stretches.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatMonth as isoMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { benefitNames, shareSectionLabel } from '@kohtaanto/words/benefit-share/benefit-words.ts';
import { exactCents, stretchSentences } from '@kohtaanto/words/benefit-share/derivation-words.ts';
import { confidenceWords, readingWords } from '@kohtaanto/words/benefit-share/share-words.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { centsForMachines, formatCents } from '@kohtaanto/words/money.ts';

const words = {
  fi: {
    municipality: 'kunta', unknown: 'kunta ei tiedossa', total: 'Yhteensä', exact: 'tasan',
    reading: 'Tulkinnanvarainen', here: 'tässä', other: 'toisin', text: 'Varmuus',
    none: 'Maksettuja päiviä ei ole.',
  },
  sv: {
    municipality: 'kommun', unknown: 'kommunen okänd', total: 'Sammanlagt', exact: 'exakt',
    reading: 'Kan tolkas på två sätt', here: 'här', other: 'annars', text: 'Säkerhet',
    none: 'Det finns inga betalda dagar.',
  },
  en: {
    municipality: 'municipality', unknown: 'municipality not known', total: 'In all', exact: 'exactly',
    reading: 'Open to two readings', here: 'here', other: 'otherwise', text: 'Confidence',
    none: 'There are no paid days.',
  },
} as const;

function chosenLines(facts: PersonPayments, month: Month | undefined): readonly ShareLine[] {
  return deriveShare(facts).lines.filter((line) => month === undefined || line.month === month);
}

/** One person's share line by line, each cent with the days, the law and the multiplication behind it. */
export function personShareText(facts: PersonPayments, month: Month | undefined, language: Language): string {
  const w = words[language];
  const lines = chosenLines(facts, month);
  if (lines.length === 0) return w.none;
  const exact = lines.reduce((sum, line) => sum + line.exact, 0);
  const share = cents(lines.reduce((sum, line) => sum + line.share, 0));
  return [
    ...lines.flatMap((line) => lineText(line, language)),
    `${w.total}: ${formatCents(share, language)} (${w.exact} ${exactCents(exact, language)})`,
    ...dependencesOf(facts, (line) => month === undefined || line.month === month).map(({ reading, share: other }) => {
      const said = readingWords[reading];
      return `? ${w.reading}. ${w.here}: ${said.taken[language]}. ${w.other}: ${said.other[language]}: ${formatCents(other, language)}`;
    }),
  ].join('\n');
}

function lineText(line: ShareLine, language: Language): readonly string[] {
  const w = words[language];
  const place = line.municipality === null ? w.unknown : `${w.municipality} ${line.municipality}`;
  const doubts = new Set(line.days.filter(({ confidence, exact }) => confidence !== 'certain' && exact > 0).map(({ confidence }) => confidence));
  return [
    `${formatMonth(isoMonth(line.month), language)} · ${benefitNames[line.benefit][language]} · ${place} · ${formatCents(line.share, language)}`,
    ...stretchesOf(line).flatMap((stretch) => {
      const [head = '', ...rest] = stretchSentences(stretch, language);
      return [`  ${head}`, ...rest.map((sentence) => `    - ${sentence}`)];
    }),
    ...[...doubts].map((confidence) => `    ? ${w.text}: ${confidenceWords[confidence][language]}`),
  ];
}

/** The same as data. Exact sums are in hundredths of a cent. */
export function personShareJson(facts: PersonPayments, month: Month | undefined): Record<string, unknown> {
  const lines = chosenLines(facts, month);
  const exact = lines.reduce((sum, line) => sum + line.exact, 0);
  const cut = (line: ShareLine): boolean => month === undefined || line.month === month;
  return {
    shareCents: lines.reduce((sum, line) => sum + line.share, 0),
    exactHundredthsOfCent: exact,
    roundedOnceCents: roundedShare(exact),
    lines: lines.map((line) => ({
      month: isoMonth(line.month), benefit: line.benefit, municipality: line.municipality, days: line.days.length,
      shareCents: line.share, share: centsForMachines(line.share), exactHundredthsOfCent: line.exact,
      because: stretchesOf(line).map(({ first, last, days, like, paidBefore, amount, exact: ofStretch }) => ({
        first: formatIso(first), last: formatIso(last), days, why: like.why, ground: like.ground, percent: like.percent,
        firstDayNumber: paidBefore === null ? null : paidBefore + 1, paidBefore, counter: like.counter,
        restarted: like.restarted, amountCents: amount, exactHundredthsOfCent: ofStretch,
        section: like.section === null ? null : shareSectionLabel(like.section, 'en'), confidence: like.confidence,
      })),
    })),
    dependsOn: dependencesOf(facts, cut).map(({ reading, share, otherMunicipality }) => ({
      reading, otherShareCents: share, otherMunicipality,
      taken: readingWords[reading].taken.en, other: readingWords[reading].other.en,
    })),
  };
}
