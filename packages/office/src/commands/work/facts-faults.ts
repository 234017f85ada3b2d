import type { FactsFault, FactsRemedy } from '@kohtaanto/rules/obligations/facts-json.ts';
import type { Language } from '../../platform/platform.ts';

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
