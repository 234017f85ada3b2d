import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';
import { formatWrittenDate, lateBy, weekdayShort } from '@kohtaanto/words/dates.ts';
import type { Day } from '@kohtaanto/words/dates.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import { openQuestions } from '@kohtaanto/words/open-questions.ts';
import { reasonSentence, sectionLabel } from '@kohtaanto/words/reasons.ts';
import type { RefusalTexts } from '../../platform/http/refusal.ts';
import type { Language } from '../../platform/platform.ts';

const words = {
  fi: {
    asOf: 'Tilanne', due: 'viimeinen päivä', officeDay: 'viimeinen toimistopäivä', version: 'sääntöversio',
    open: 'avoin', met: 'hoidettu', resting: 'tauolla', restingUntil: 'tauolla, kunnes', fallen: 'rauennut',
    overdue: (by: string) => `myöhässä ${by}`.trim(), question: 'Tulkinnanvarainen', shown: 'tässä', other: 'toinen lukutapa',
    none: 'Avoimia tai hoidettuja velvoitteita ei ole.',
  },
  sv: {
    asOf: 'Läget', due: 'sista dagen', officeDay: 'sista kontorsdagen', version: 'regelversion',
    open: 'öppen', met: 'utförd', resting: 'vilar', restingUntil: 'vilar till', fallen: 'har förfallit',
    overdue: (by: string) => `försenad ${by}`.trim(), question: 'Kan tolkas på två sätt', shown: 'här', other: 'den andra tolkningen',
    none: 'Det finns inga öppna eller utförda skyldigheter.',
  },
  en: {
    asOf: 'As on', due: 'last day', officeDay: 'last office day', version: 'rule version',
    open: 'open', met: 'met', resting: 'resting', restingUntil: 'resting until', fallen: 'fallen',
    overdue: (by: string) => (by === '' ? 'overdue' : `overdue by ${by}`), question: 'Open to two readings', shown: 'here', other: 'the other reading',
    none: 'There are no obligations, open or met.',
  },
} as const;

/** All of them as a person reads them, under the day on which they are so. */
export function obligationsText(obligations: readonly Obligation[], today: PlainDate, language: Language): string {
  const w = words[language];
  const lines = obligations.flatMap((one) => obligationLines(one, today, language));
  return [`${w.asOf} ${dayOfWeek(today, language)}`, ...(lines.length === 0 ? [w.none] : lines)].join('\n');
}

/** One obligation: what, by when, in which state, and why; where the law can be read otherwise, how. */
export function obligationLines(obligation: Obligation, today: PlainDate, language: Language): readonly string[] {
  const w = words[language];
  const { officeDay, due } = obligation;
  return [
    `${obligationName(obligation.kind, language)} · ${stateOf(obligation, today, language)}`,
    `  ${w.due} ${dayOfWeek(due, language)}`
      + ` · ${w.officeDay} ${dayOfWeek(officeDay, language)}`
      + ` · ${w.version} ${formatWrittenDate(obligation.ruleVersion, language)}`,
    ...obligation.because.map((reason) => {
      const section = reason.section === undefined ? '' : ` (${sectionLabel(reason.section, language)})`;
      return `  - ${reasonSentence(reason, language)}${section}`;
    }),
    ...openQuestions(obligation).map(({ section, taken, other }) =>
      `  ? ${w.question} (${sectionLabel(section, language)}). ${capital(w.shown)}: ${taken[language]}. `
        + `${capital(w.other)}: ${other[language]}.`),
  ];
}

function stateOf(obligation: Obligation, today: PlainDate, language: Language): string {
  const w = words[language];
  const { state, metOn, restingUntil, due } = obligation;
  if (isOverdue(obligation, today)) return `${w.open}, ${w.overdue(lateBy(due, today, language))}`;
  if (metOn !== undefined) return `${w.met} ${formatWrittenDate(metOn, language)}`;
  if (restingUntil !== undefined) return `${w.restingUntil} ${formatWrittenDate(restingUntil, language)}`;
  return w[state];
}

/**
 * Whatever it is that is owed: open after its day is late, also where the law's own words leave the day open;
 * but not before the first office day of what came up while the office was closed.
 */
function isOverdue({ state, due, officeDay }: Obligation, today: PlainDate): boolean {
  return state === 'open' && due < today && officeDay < today;
}

function dayOfWeek(day: Day, language: Language): string {
  return `${weekdayShort(day, language)} ${formatWrittenDate(day, language)}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The same as data: days as YYYY-MM-DD, reasons with their codes and their sentences. */
export function obligationJson(
  obligation: Obligation, today: PlainDate, language: Language,
): Record<string, unknown> {
  const { from, metOn, restingUntil, because, ...rest } = obligation;
  return {
    ...rest,
    due: formatIso(rest.due),
    officeDay: formatIso(rest.officeDay),
    overdue: isOverdue(obligation, today),
    ...(from === undefined ? {} : { from: formatIso(from) }),
    ...(metOn === undefined ? {} : { metOn: formatIso(metOn) }),
    ...(restingUntil === undefined ? {} : { restingUntil: formatIso(restingUntil) }),
    because: because.map(({ day, ...reason }) => ({
      ...reason,
      ...(day === undefined ? {} : { day: formatIso(day) }),
      text: reasonSentence({ ...reason, day }, language),
    })),
    readings: openQuestions(obligation).map(({ code, section, taken, other }) =>
      ({ code, section, taken: taken[language], other: other[language] })),
  };
}

export const obligationsRefusals: RefusalTexts = {
  'obligations.person-or-facts': {
    status: 400,
    fi: 'Anna joko --person TUNNUS tai --facts TIEDOSTO.',
    sv: 'Ange antingen --person ID eller --facts FIL.',
    en: 'Give either --person ID or --facts FILE.',
  },
  'obligations.no-file': {
    status: 404,
    fi: 'Tiedostoa {file} ei voi lukea. Tarkista polku ja oikeudet.',
    sv: 'Filen {file} kan inte läsas. Kontrollera sökvägen och rättigheterna.',
    en: 'The file {file} cannot be read. Check the path and the permissions.',
  },
  'obligations.no-such-person': {
    status: 404,
    fi: 'Rekisterissä ei ole asiakasta {person}. Tarkista tunnus: se on asiakkaan sivun osoitteen loppuosa.',
    sv: 'I registret finns ingen kund {person}. Kontrollera id:t: det är slutet av adressen till kundens sida.',
    en: 'There is no customer {person} in the register. Check the id: it ends the address of the customer’s page.',
  },
};
