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
  'not-over-another': {
    fi: 'toinen maksu on jo samalta päivältä: maksut eivät saa mennä päällekkäin',
    sv: 'en annan utbetalning gäller redan samma dag: utbetalningar får inte överlappa varandra',
    en: 'another payment is already for the same day: payments must not overlap',
  },
  'benefit-of-its-time': {
    fi: 'etuutta ei ollut näinä päivinä: yleistuki alkoi 1.5.2026 ja päätti työmarkkinatuen ja peruspäivärahan',
    sv: 'förmånen fanns inte dessa dagar: det allmänna stödet började 1.5.2026 och ersatte arbetsmarknadsstödet och grunddagpenningen',
    en: 'the benefit did not exist on these days: general support began on 1.5.2026 in place of labour market subsidy and basic allowance',
  },
  'at-most-the-weekdays': {
    fi: 'päiviä on enemmän kuin ajassa on arkipäiviä maanantaista perjantaihin: enintään',
    sv: 'dagarna är fler än tidens vardagar från måndag till fredag: högst',
    en: 'more days than Mondays to Fridays of the time: at most',
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
