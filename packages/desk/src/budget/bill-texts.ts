import { defineTexts } from '../app/texts.tsx';

/** Kela's bill as use of the budget. */
export const billTexts = defineTexts({
  open: { fi: 'Kirjaa Kelan lasku', sv: 'Bokför FPA:s faktura', en: 'Book Kela’s bill' },
  title: { fi: 'Kelan lasku talousarvion käytöksi', sv: 'FPA:s faktura som användning', en: 'Kela’s bill as use of the budget' },
  hint: {
    fi: 'Kunkin kunnan osuus kirjataan sen kuntaosuusriville. Jos Kela on sittemmin oikaissut laskua, vain erotus kirjataan.',
    sv: 'Varje kommuns andel bokförs på dess rad för kommunandelen. Har FPA senare rättat fakturan bokförs bara skillnaden.',
    en: 'Each municipality’s share goes to its own line of the municipal share. Where Kela has since corrected the bill, the difference alone is booked.',
  },
  loading: { fi: 'Haetaan laskuja', sv: 'Hämtar fakturorna', en: 'Fetching the bills' },
  none: {
    fi: (year: number) => `Vuodelta ${year} ei ole Kelan laskuja.`,
    sv: (year: number) => `Det finns inga fakturor från FPA för år ${year}.`,
    en: (year: number) => `There are no bills from Kela for ${year}.`,
  },
  noneNext: {
    fi: 'Tuo Kelan aineisto sivulla Kuntaosuus.', sv: 'Importera FPA:s material på sidan Kommunandel.', en: 'Import Kela’s file on the page Municipal share.',
  },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  isBooked: { fi: 'kirjattu', sv: 'bokförd', en: 'booked' },
  notBooked: { fi: 'kirjaamatta', sv: 'inte bokförd', en: 'not booked' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  noLine: { fi: 'ei riviä', sv: 'ingen rad', en: 'no line' },
  billed: { fi: 'Laskutettu', sv: 'Fakturerat', en: 'Billed' },
  alreadyBooked: { fi: 'Kirjattu', sv: 'Bokfört', en: 'Booked' },
  toBook: { fi: 'Kirjataan', sv: 'Bokförs nu', en: 'To book' },
  total: { fi: 'Yhteensä', sv: 'Sammanlagt', en: 'Total' },
  closed: {
    fi: (month: string) => `${month} on suljettu: kirjaukset tallennetaan päivättyinä korjauksina.`,
    sv: (month: string) => `${month} är stängd: bokningarna sparas som daterade korrigeringar.`,
    en: (month: string) => `${month} is closed: the entries are stored as dated corrections.`,
  },
  other: {
    fi: (sum: string) => `Samoille riveille on samalle kuukaudelle jo kirjattu muilla tositteilla ${sum}. Tarkista, ettei sama lasku tule kahdesti.`,
    sv: (sum: string) => `På samma rader och månad har redan ${sum} bokförts med andra verifikat. Kontrollera att fakturan inte bokförs två gånger.`,
    en: (sum: string) => `Other vouchers have already brought ${sum} to these lines in this month. Check that the bill is not booked twice.`,
  },
  without: {
    fi: (places: string) => `Kuntaosuusrivi puuttuu, joten näitä ei kirjata: ${places}. Lisää rivi talousarvion muutoksella.`,
    sv: (places: string) => `Rad för kommunandelen saknas, så dessa bokförs inte: ${places}. Lägg till raden genom att ändra budgeten.`,
    en: (places: string) => `There is no line of the municipal share for these, and they are not booked: ${places}. Add the line by an amendment.`,
  },
  book: { fi: (sum: string) => `Kirjaa ${sum}`, sv: (sum: string) => `Bokför ${sum}`, en: (sum: string) => `Book ${sum}` },
  booked: { fi: 'Lasku on kirjattu käytöksi.', sv: 'Fakturan är bokförd som användning.', en: 'The bill is booked as use.' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
});
