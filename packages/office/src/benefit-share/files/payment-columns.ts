/** The headings that files of paid days are known to have; the first of each is our own. */
export const paymentHeadings = {
  person: ['person', 'henkilö', 'henkilötunnus', 'hetu', 'personbeteckning', 'identity_code', 'person_id', 'asiakas', 'kund'],
  start: ['start', 'alku', 'alkaa', 'alkupäivä', 'alkupvm', 'från', 'börjar', 'begynnelsedag', 'from', 'first_day'],
  lastDay: ['last_day', 'loppu', 'päättyy', 'loppupäivä', 'loppupvm', 'till', 'slutar', 'slutdag', 'to', 'lastday'],
  benefit: ['benefit', 'etuus', 'förmån', 'etuuslaji', 'förmånsslag', 'benefit_kind'],
  ground: ['ground', 'peruste', 'grund'],
  days: ['days', 'päivät', 'päiviä', 'maksupäivät', 'dagar', 'betalningsdagar', 'korvatut_päivät'],
  amount: ['amount', 'määrä', 'maksettu', 'etuus_eur', 'maksettu_eur', 'belopp', 'betalt', 'summa'],
  municipality: ['municipality', 'kunta', 'kuntakoodi', 'kommun', 'kommunkod', 'laskutettu_kunta', 'fakturerad_kommun', 'municipality_code'],
  billed: ['billed', 'laskutettu', 'kunnan_osuus', 'kuntaosuus', 'rahoitusosuus', 'fakturerat', 'kommunens_andel', 'kommunandel'],
  daysBefore: ['days_before', 'päiviä_ennen', 'kertymä', 'dagar_före', 'ackumulerade_dagar'],
  paidOn: ['paid_on', 'maksupäivä', 'maksupvm', 'betalningsdag'],
} as const;

export type PaymentHeading = keyof typeof paymentHeadings;
export type PaymentPlaces = Readonly<Record<PaymentHeading, number>>;

export const requiredHeadings: readonly PaymentHeading[] = ['person', 'start', 'lastDay', 'benefit', 'municipality'];

/** The column of each heading; -1 where the file has none. */
export function paymentPlaces(headings: readonly string[]): PaymentPlaces {
  const given = headings.map((heading) => heading.trim().toLocaleLowerCase('fi').normalize('NFC').replaceAll(/[\s-]+/gu, '_'));
  const placeOf = (heading: PaymentHeading): number =>
    paymentHeadings[heading].map((name) => given.indexOf(name)).find((place) => place >= 0) ?? -1;
  return {
    person: placeOf('person'), start: placeOf('start'), lastDay: placeOf('lastDay'), benefit: placeOf('benefit'),
    ground: placeOf('ground'), days: placeOf('days'), amount: placeOf('amount'), municipality: placeOf('municipality'),
    billed: placeOf('billed'), daysBefore: placeOf('daysBefore'), paidOn: placeOf('paidOn'),
  };
}
