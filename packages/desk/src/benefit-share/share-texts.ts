import type { Language } from '@kohtaanto/words/language.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { defineTexts } from '../app/texts.tsx';

function many(count: number, one: string, more: string, language: Language): string {
  return `${formatNumber(count, language)} ${count === 1 ? one : more}`;
}

export const texts = defineTexts({
  title: {
    fi: 'Kuntien osuus työttömyysetuuksista',
    sv: 'Kommunernas andel av arbetslöshetsförmåner',
    en: 'Municipal share of unemployment benefits',
  },
  loading: { fi: 'Kuntaosuutta haetaan', sv: 'Kommunandelen hämtas', en: 'The municipal share is being fetched' },
  headline: {
    fi: (month: string, own: string) => `${month}: kuntien osuus oman laskelman mukaan ${own}`,
    sv: (month: string, own: string) => `${month}: kommunernas andel enligt egen beräkning ${own}`,
    en: (month: string, own: string) => `${month}: the municipal share by our own reckoning is ${own}`,
  },
  none: {
    fi: 'Kelan tiedostoja ei ole vielä tuotu.',
    sv: 'Inga filer från FPA har ännu importerats.',
    en: 'No file of Kela’s has been imported yet.',
  },
  noneNext: {
    fi: 'Kun kuukauden tiedosto on tuotu, tässä näkyvät päivät portaittain, oma laskelma laskun rinnalla ja varoitukset.',
    sv: 'När en månads fil har importerats visas här dagarna per steg, den egna beräkningen bredvid fakturan och varningarna.',
    en: 'Once a month’s file is in, days by step, our own reckoning beside the bill and the warnings are shown here.',
  },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  byMunicipality: {
    fi: 'Henkilöpäivät portaittain ja eurot kunnittain',
    sv: 'Persondagar per steg och euro per kommun',
    en: 'Person-days by step and euros by municipality',
  },
  byMunicipalitySub: {
    fi: 'Porras on ennen päivää maksettujen etuuspäivien mukainen prosentti. Henkilö on mukana jokaisessa kunnassa, jonka päiviä hänellä on.',
    sv: 'Steget är procenten enligt de förmånsdagar som betalats före dagen. En person räknas i varje kommun där personen har dagar.',
    en: 'A step is the per cent by benefit days paid before the day. A person is counted in each municipality in which days were paid.',
  },
  csv: { fi: 'CSV', sv: 'CSV', en: 'CSV' },
  xlsx: { fi: 'Excel', sv: 'Excel', en: 'Excel' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  agrees: {
    fi: 'Lasku ja oma laskelma täsmäävät.',
    sv: 'Fakturan och den egna beräkningen stämmer överens.',
    en: 'The bill and our own reckoning agree.',
  },
  billedMore: {
    fi: (difference: string) => `Laskutettu on ${difference} enemmän kuin oma laskelma.`,
    sv: (difference: string) => `Det fakturerade är ${difference} mer än den egna beräkningen.`,
    en: (difference: string) => `What was billed is ${difference} more than our own reckoning.`,
  },
  billedLess: {
    fi: (difference: string) => `Laskutettu on ${difference} vähemmän kuin oma laskelma.`,
    sv: (difference: string) => `Det fakturerade är ${difference} mindre än den egna beräkningen.`,
    en: (difference: string) => `What was billed is ${difference} less than our own reckoning.`,
  },
  corrections: { fi: 'Oikaisut suljettuun kuukauteen', sv: 'Rättelser i en stängd månad', en: 'Corrections of a closed month' },
  correctionsSub: {
    fi: 'Suljettu kuukausi ei muutu hiljaa: jokaisella oikaisulla on päivä, ja sen toi tiedosto tai merkintä.',
    sv: 'En stängd månad ändras inte i tysthet: varje rättelse har en dag, och en fil eller en anteckning bakom sig.',
    en: 'A closed month never changes in silence: each correction has a day, and a file or an entry that brought it.',
  },
  dated: { fi: 'Päivätty', sv: 'Daterad', en: 'Dated' },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  toldLate: { fi: 'päivät ilmoitettiin myöhässä', sv: 'dagarna meddelades i efterhand', en: 'days told late' },
  toldAnew: { fi: 'päivät ilmoitettiin uudelleen', sv: 'dagarna meddelades på nytt', en: 'days told anew' },
  counterMoved: {
    fi: 'aiempi oikaisu siirsi portaan',
    sv: 'en tidigare rättelse flyttade steget',
    en: 'an earlier correction moved the step',
  },
  factEntered: { fi: 'merkintä laskuriin', sv: 'anteckning i räknaren', en: 'an entry of the counter' },
  factUndone: { fi: 'merkintä kumottiin', sv: 'en anteckning upphävdes', en: 'an entry was undone' },
  eurosHidden: {
    fi: 'Eurot ovat piilossa, koska niistä laskettaisiin, kuinka harvasta henkilöstä on kyse.',
    sv: 'Beloppet är dolt, eftersom man av det kunde räkna ut hur få personer det gäller.',
    en: 'The euros are hidden, for they would tell how few persons they are of.',
  },
  ownTitle: { fi: 'Kunnan osuus työttömyysetuuksista', sv: 'Kommunens andel av arbetslöshetsförmåner', en: 'The municipality’s share of unemployment benefits' },
  ownHeadline: {
    fi: (month: string, name: string, billed: string) => `${month}: ${name} maksaa laskun mukaan ${billed}`,
    sv: (month: string, name: string, billed: string) => `${month}: ${name} betalar enligt fakturan ${billed}`,
    en: (month: string, name: string, billed: string) => `${month}: ${name} pays ${billed} by the bill`,
  },
  ownReckoned: {
    fi: (month: string, name: string, own: string) => `${month}: ${name} maksaa oman laskelman mukaan ${own}`,
    sv: (month: string, name: string, own: string) => `${month}: ${name} betalar enligt egen beräkning ${own}`,
    en: (month: string, name: string, own: string) => `${month}: ${name} pays ${own} by our own reckoning`,
  },
  ownHidden: {
    fi: (name: string, month: string) => `${month}: ${name}, osuus on piilossa`,
    sv: (name: string, month: string) => `${month}: ${name}, andelen är dold`,
    en: (name: string, month: string) => `${month}: ${name}, the share is hidden`,
  },
  ownHiddenSub: {
    fi: 'Osuudesta laskettaisiin, kuinka harvasta henkilöstä on kyse. Summa on Kelan laskussa.',
    sv: 'Av andelen kunde man räkna ut hur få personer det gäller. Summan står på FPA:s faktura.',
    en: 'The share would tell how few persons it is of. The sum stands on Kela’s bill.',
  },
  ownNone: { fi: 'Kunnan osuutta ei ole vielä laskettu.', sv: 'Kommunens andel har ännu inte beräknats.', en: 'The municipality’s share has not been reckoned yet.' },
  ownNoneNext: {
    fi: 'Kun työllisyysalue on tuonut kuukauden tiedoston, lasku näkyy tässä portaittain.',
    sv: 'När sysselsättningsområdet har importerat en månads fil visas fakturan här steg för steg.',
    en: 'Once the employment area has imported a month’s file, the bill is shown here by step.',
  },
  ownMonths: {
    fi: (name: string) => `${name} kuukausittain`, sv: (name: string) => `${name} månad för månad`, en: (name: string) => `${name} month by month`,
  },
  ownMonthsSub: {
    fi: 'Henkilöpäivät portaittain, oma laskelma ja Kelan laskuttama. Pienet määrät ja summat, jotka kertoisivat niistä, ovat piilossa.',
    sv: 'Persondagar per steg, den egna beräkningen och det som FPA har fakturerat. Små antal och belopp som skulle avslöja dem är dolda.',
    en: 'Person-days by step, the own reckoning and what Kela billed. Small counts, and euros that would tell them, are hidden.',
  },
  ownChange: { fi: 'Oman laskelman muutos', sv: 'Ändring i egen beräkning', en: 'Change of own reckoning' },
  billedChange: { fi: 'Laskun muutos', sv: 'Ändring i fakturan', en: 'Change of the bill' },
  rows: { fi: 'Rivejä', sv: 'Rader', en: 'Rows' },
  differences: { fi: 'Laskun rivit, jotka eroavat', sv: 'Fakturarader som avviker', en: 'Bill lines that differ' },
  differencesSub: {
    fi: (count: string, all: string) => `${count} / ${all} riviä. Avaa summa, niin näet miksi.`,
    sv: (count: string, all: string) => `${count} av ${all} rader. Öppna beloppet så ser du varför.`,
    en: (count: string, all: string) => `${count} of ${all} lines. Open the amount to see why.`,
  },
  elsewhere: {
    fi: (own: string) => `muussa kunnassa ${own}`, sv: (own: string) => `i annan kommun ${own}`, en: (own: string) => `${own} elsewhere`,
  },
  toTheTable: { fi: 'Näistä riveistä kuukauden erotukseen', sv: 'Från raderna till månadens skillnad', en: 'From these lines to the month’s difference' },
  ofLines: { fi: 'Erotus näillä riveillä', sv: 'Skillnad på dessa rader', en: 'Difference of these lines' },
  ofElsewhere: {
    fi: 'Samojen maksujen oma osuus, joka on muun kunnan kuin laskutetun', sv: 'Egen andel av samma utbetalningar som hör till en annan kommun än den fakturerade',
    en: 'Our own share of the same payments that is another municipality’s than the one billed',
  },
  ofRest: {
    fi: 'Rivit, jotka eivät ole luettelossa: henkilöt, joita et näe, rivit ilman laskutettua summaa ja kuun vaihteen yli jatkuvat jaksot',
    sv: 'Rader utanför listan: personer som du inte ser, rader utan fakturerat belopp och perioder över månadsskiftet',
    en: 'Lines not listed: persons you do not see, lines without a billed sum, and times that go over the end of a month',
  },
  ofMonthTable: { fi: 'Kuukauden erotus taulukossa', sv: 'Månadens skillnad i tabellen', en: 'The month’s difference in the table' },
  noDifferences: { fi: 'Jokainen rivi täsmää.', sv: 'Varje rad stämmer.', en: 'Every line agrees.' },
  person: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
  protectedPerson: { fi: 'turvakielto', sv: 'spärrmarkering', en: 'protected' },
  days: { fi: 'Päivät', sv: 'Dagar', en: 'Days' },
  own: { fi: 'Oma', sv: 'Egen', en: 'Own' },
  billed: { fi: 'Laskutettu', sv: 'Fakturerat', en: 'Billed' },
  difference: { fi: 'Erotus', sv: 'Skillnad', en: 'Difference' },
  warnings: { fi: 'Ennakkovaroitukset', sv: 'Förvarningar', en: 'Early warnings' },
  warningsSub: {
    fi: (weeks: number, all: string, near: string) =>
      `Luettelossa on ${all} asiakkaistasi: seuraava porras ${weeks} viikon kuluessa ${near}, jos etuus jatkuu joka arkipäivä; muilla on 60 etuuspäivää täynnä tai yli 1 000 päivää`,
    sv: (weeks: number, all: string, near: string) =>
      `I listan ${all} av dina kunder: nästa steg inom ${weeks} veckor ${near}, om förmånen fortsätter varje vardag; övriga har nått 60 förmånsdagar eller över 1 000 dagar`,
    en: (weeks: number, all: string, near: string) =>
      `${all} of your customers are on the list: next step within ${weeks} weeks ${near}, if benefit goes on every weekday; the others have reached 60 benefit days or over 1 000 days`,
  },
  weeks: { fi: 'Viikkoja eteenpäin', sv: 'Veckor framåt', en: 'Weeks ahead' },
  weeksOf: { fi: (n: number) => `${n} viikkoa`, sv: (n: number) => `${n} veckor`, en: (n: number) => `${n} weeks` },
  noWarnings: {
    fi: 'Kukaan asiakkaistasi ei ole lähellä seuraavaa porrasta.',
    sv: 'Ingen av dina kunder är nära nästa steg.',
    en: 'None of your customers is near the next step.',
  },
  show: { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  everybody: { fi: 'kaikki', sv: 'alla', en: 'all' },
  near: { fi: 'seuraava porras lähellä', sv: 'nästa steg nära', en: 'next step near' },
  under30: { fi: 'alle 30 v', sv: 'under 30 år', en: 'under 30' },
  overThousand: { fi: 'yli 1 000 päivää', sv: 'över 1 000 dagar', en: 'over 1 000 days' },
  sixty: { fi: '60 päivää', sv: '60 dagar', en: '60 days' },
  paidSoFar: { fi: 'Maksettu', sv: 'Betalda', en: 'Paid' },
  nowAt: { fi: 'Porras', sv: 'Steg', en: 'Step' },
  nextStep: { fi: 'Seuraava porras', sv: 'Nästa steg', en: 'Next step' },
  coach: { fi: 'Omavalmentaja', sv: 'Egen tränare', en: 'Coach' },
  nobody: { fi: 'ei omavalmentajaa', sv: 'ingen egen tränare', en: 'no coach' },
  soon: { fi: 'Seuraava porras tulossa', sv: 'Nästa steg nära', en: 'Next step near' },
  soonSub: {
    fi: (weeks: number) =>
      `henkilöitä ${weeks} viikon kuluessa koko alueella, kunnittain. Omavalmentaja näkee omat asiakkaansa, ja hänen varoituksissaan ovat lisäksi 60 päivää täyttäneet ja yli 1 000 päivää saaneet.`,
    sv: (weeks: number) => `personer inom ${weeks} veckor i hela området, per kommun. En tränare ser sina kunder, och varningarna har också de som nått 60 dagar och de med över 1 000 dagar.`,
    en: (weeks: number) =>
      `persons within ${weeks} weeks in the whole area, by municipality. A coach sees own customers, and those warnings also have those who reached 60 days and those over 1 000 days.`,
  },
  files: { fi: 'Kelan tiedostot', sv: 'FPA:s filer', en: 'Kela’s files' },
  filesSub: {
    fi: 'CSV tai Excel: henkilö, alku, loppu, etuus, päivät, määrä, kunta, laskutettu, päiviä ennen',
    sv: 'CSV eller Excel: person, början, slut, förmån, dagar, belopp, kommun, fakturerat, dagar före',
    en: 'CSV or Excel: person, start, last day, benefit, days, amount, municipality, billed, days before',
  },
  inMonth: {
    fi: (sum: string) => `kuukauden laskussa ${sum}; loput on oikaistu, ennestään tuotu tai muilta kuukausilta`,
    sv: (sum: string) => `i månadens faktura ${sum}; resten är rättat, redan importerat eller från andra månader`,
    en: (sum: string) => `${sum} in the month’s bill; the rest is corrected, told before or of other months`,
  },
  inMonthHidden: {
    fi: 'muutama rivi on oikaistu, ennestään tuotu tai muilta kuukausilta', sv: 'några rader är rättade, redan importerade eller från andra månader',
    en: 'a few rows are corrected, told before or of other months',
  },
  faults: { fi: 'Tiedoston virheet', sv: 'Filens fel', en: 'Faults of the file' },
  row: { fi: 'Rivi', sv: 'Rad', en: 'Row' },
  column: { fi: 'Sarake', sv: 'Kolumn', en: 'Column' },
  fault: { fi: 'Virhe ja korjaus', sv: 'Fel och rättelse', en: 'Fault and remedy' },
  file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  imported: { fi: 'Tuotu', sv: 'Importerad', en: 'Imported' },
  choose: { fi: 'Tuo tiedosto', sv: 'Importera fil', en: 'Import a file' },
  ofMonth: { fi: 'Laskun kuukausi', sv: 'Fakturans månad', en: 'Month of the bill' },
  importing: {
    fi: 'Tiedostoa tuodaan ja lasketaan…',
    sv: 'Filen importeras och beräknas…',
    en: 'The file is being imported and reckoned…',
  },
  took: {
    fi: (rows: number, persons: number, differing: number) =>
      `Tuotu ${many(rows, 'rivi', 'riviä', 'fi')}, ${many(persons, 'henkilö', 'henkilöä', 'fi')}. Eroavia rivejä: ${formatNumber(differing, 'fi')}.`,
    sv: (rows: number, persons: number, differing: number) =>
      `Importerat: ${many(rows, 'rad', 'rader', 'sv')} och ${many(persons, 'person', 'personer', 'sv')}. Avvikande rader: ${formatNumber(differing, 'sv')}.`,
    en: (rows: number, persons: number, differing: number) =>
      `Imported: ${many(rows, 'row', 'rows', 'en')} of ${many(persons, 'person', 'persons', 'en')}. Lines that differ: ${formatNumber(differing, 'en')}.`,
  },
  tookCorrections: {
    fi: (count: number) => `Suljettuihin kuukausiin kirjattiin ${many(count, 'oikaisu', 'oikaisua', 'fi')}.`,
    sv: (count: number) => `I stängda månader bokfördes ${many(count, 'rättelse', 'rättelser', 'sv')}.`,
    en: (count: number) => `${many(count, 'correction was', 'corrections were', 'en')} written to closed months.`,
  },
  replaced: {
    fi: (count: number) => (count === 1 ? 'Yksi aiempi rivi korvattiin: sama aika ilmoitettiin uudelleen.'
      : `${formatNumber(count, 'fi')} aiempaa riviä korvattiin: samat ajat ilmoitettiin uudelleen.`),
    sv: (count: number) => (count === 1 ? 'En tidigare rad ersattes: samma tid meddelades på nytt.' : `${formatNumber(count, 'sv')} tidigare rader ersattes: samma tider meddelades på nytt.`),
    en: (count: number) => `${many(count, 'earlier row was', 'earlier rows were', 'en')} replaced: the same time was told anew.`,
  },
  repeated: {
    fi: (count: number) => `${many(count, 'rivi', 'riviä', 'fi')} oli jo tuotu samanlaisena.`,
    sv: (count: number) => `${many(count, 'rad', 'rader', 'sv')} fanns redan i samma form.`,
    en: (count: number) => `${many(count, 'row', 'rows', 'en')} had been told before just so.`,
  },
  months: { fi: 'Kuukaudet', sv: 'Månader', en: 'Months' },
  corrected: { fi: 'Oikaistu', sv: 'Rättat', en: 'Corrected' },
  why: { fi: 'Miksi juuri tämä sentti', sv: 'Varför just denna cent', en: 'Why this cent' },
  from: {
    fi: (file: string, row: string) => `${file}, rivi ${row}`,
    sv: (file: string, row: string) => `${file}, rad ${row}`,
    en: (file: string, row: string) => `${file}, row ${row}`,
  },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  exactly: { fi: 'Tasan ennen pyöristystä', sv: 'Exakt före avrundning', en: 'Exactly, before rounding' },
  rounding: {
    fi: 'Rivin osuus pyöristetään kerran lähimpään senttiin, puolikas ylöspäin.',
    sv: 'Radens andel avrundas en gång till närmaste cent, en halv uppåt.',
    en: 'The share of a line is rounded once to the nearest cent, a half upwards.',
  },
  reading: { fi: 'Laki voidaan lukea toisin', sv: 'Lagen kan läsas på annat sätt', en: 'The law can be read otherwise' },
  readingSum: {
    fi: (taken: string, other: string, sum: string) => `Tässä: ${taken}. Toisin: ${other}, jolloin osuus olisi ${sum}.`,
    sv: (taken: string, other: string, sum: string) => `Här: ${taken}. Annars: ${other}, då andelen vore ${sum}.`,
    en: (taken: string, other: string, sum: string) => `Here: ${taken}. Otherwise: ${other}; the share would be ${sum}.`,
  },
});
