import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { FactsFault, FactsRemedy } from '@kohtaanto/rules/obligations/facts-json.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';
import { formatDate, formatDayYear } from '@kohtaanto/words/dates.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import { reasonSentence, sectionLabel } from '@kohtaanto/words/reasons.ts';
import type { RefusalTexts } from '../platform/http/refusal.ts';
import type { Language } from '../platform/platform.ts';

const words = {
  fi: {
    due: 'viimeinen päivä', officeDay: 'viimeinen toimistopäivä', version: 'sääntöversio', uncertain: 'tulkinnanvarainen',
    open: 'avoin', met: 'hoidettu', resting: 'tauolla', fallen: 'rauennut', until: 'asti',
  },
  sv: {
    due: 'sista dagen', officeDay: 'sista kontorsdagen', version: 'regelversion', uncertain: 'kan tolkas på två sätt',
    open: 'öppen', met: 'utförd', resting: 'vilar', fallen: 'har förfallit', until: 'till',
  },
  en: {
    due: 'last day', officeDay: 'last office day', version: 'rule version', uncertain: 'open to two readings',
    open: 'open', met: 'met', resting: 'resting', fallen: 'fallen', until: 'until',
  },
} as const;

/** One obligation as a person reads it: what, by when, in which state, and why. */
export function obligationLines(obligation: Obligation, language: Language): readonly string[] {
  const w = words[language];
  const { state, metOn, restingUntil, officeDay, due } = obligation;
  const since = metOn ?? restingUntil;
  const stateText = since === undefined ? w[state] : `${w[state]} ${formatDate(formatIso(since))}`;
  return [
    `${obligationName(obligation.kind, language)} · ${stateText}${obligation.certain ? '' : ` · ${w.uncertain}`}`,
    `  ${w.due} ${formatDayYear(formatIso(due), language)}`
      + ` · ${w.officeDay} ${formatDayYear(formatIso(officeDay), language)}`
      + ` · ${w.version} ${formatDate(obligation.ruleVersion)} · ${obligation.key}`,
    ...obligation.because.map((reason) => {
      const section = reason.section === undefined ? '' : ` (${sectionLabel(reason.section, language)})`;
      return `  - ${reasonSentence(reason, language)}${section}`;
    }),
  ];
}

/** The same as data: days as YYYY-MM-DD, reasons with their codes and their sentences. */
export function obligationJson(obligation: Obligation, language: Language): Record<string, unknown> {
  const { from, metOn, restingUntil, because, ...rest } = obligation;
  return {
    ...rest,
    due: formatIso(rest.due),
    officeDay: formatIso(rest.officeDay),
    ...(from === undefined ? {} : { from: formatIso(from) }),
    ...(metOn === undefined ? {} : { metOn: formatIso(metOn) }),
    ...(restingUntil === undefined ? {} : { restingUntil: formatIso(restingUntil) }),
    because: because.map(({ day, ...reason }) => ({
      ...reason,
      ...(day === undefined ? {} : { day: formatIso(day) }),
      text: reasonSentence({ ...reason, day }, language),
    })),
  };
}

type InThree = Readonly<Record<Language, string>>;

const remedies: Readonly<Record<FactsRemedy, InThree>> = {
  'write-object': { fi: 'kirjoita olio { }', sv: 'skriv ett objekt { }', en: 'write an object { }' },
  'write-list': { fi: 'kirjoita luettelo [ ]', sv: 'skriv en lista [ ]', en: 'write a list [ ]' },
  'write-day': {
    fi: 'kirjoita olemassa oleva päivä muodossa 2026-11-23', sv: 'skriv en dag som finns, i formen 2026-11-23',
    en: 'write an existing day in the form 2026-11-23',
  },
  'write-number': { fi: 'kirjoita kokonaisluku', sv: 'skriv ett heltal', en: 'write a whole number' },
  'write-true-or-false': { fi: 'kirjoita true tai false', sv: 'skriv true eller false', en: 'write true or false' },
  'write-text': { fi: 'kirjoita teksti', sv: 'skriv en text', en: 'write a text' },
  'use-one-of': { fi: 'käytä jotakin näistä:', sv: 'använd något av dessa:', en: 'use one of these:' },
  'unknown-name': { fi: 'nimeä ei tunneta; tunnetut:', sv: 'namnet är okänt; kända:', en: 'unknown name; known ones:' },
  'end-after-start': {
    fi: 'lopun on oltava alun jälkeen', sv: 'slutet ska vara efter början', en: 'the end must be after the start',
  },
  'give-one-end': {
    fi: 'anna joko end tai lastDay', sv: 'ange antingen end eller lastDay', en: 'give either end or lastDay',
  },
  'not-json': { fi: 'tiedosto ei ole JSONia', sv: 'filen är inte JSON', en: 'the file is not JSON' },
};

/** Every fault of a facts file at once: where, what stood there, what to write instead. */
export function factsFaultLines(faults: readonly FactsFault[], language: Language): readonly string[] {
  return faults.map(({ path, value, remedy, allowed }) => {
    const choices = allowed === undefined ? '' : ` ${allowed.join(', ')}`;
    return `${path === '' ? '.' : path}: ${value} - ${remedies[remedy][language]}${choices}`;
  });
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
