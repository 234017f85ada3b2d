import type { InLanguages } from '../language.ts';

/** The columns of a file of paid days, as a fault names them; the keys are those of the office's reader. */
export const paymentColumnWords: Readonly<Record<string, InLanguages>> = {
  person: { fi: 'henkilötunnus', sv: 'personbeteckning', en: 'person' },
  start: { fi: 'alku', sv: 'från', en: 'start' },
  lastDay: { fi: 'loppu', sv: 'till', en: 'last day' },
  benefit: { fi: 'etuus', sv: 'förmån', en: 'benefit' },
  ground: { fi: 'peruste', sv: 'grund', en: 'ground' },
  days: { fi: 'päivät', sv: 'dagar', en: 'days' },
  amount: { fi: 'määrä', sv: 'belopp', en: 'amount' },
  municipality: { fi: 'kunta', sv: 'kommun', en: 'municipality' },
  billed: { fi: 'laskutettu', sv: 'fakturerat', en: 'billed' },
  daysBefore: { fi: 'päiviä ennen', sv: 'dagar före', en: 'days before' },
  paidOn: { fi: 'maksupäivä', sv: 'betalningsdag', en: 'paid on' },
};
