import { formatDay, formatDayShort, formatTime } from '@kohtaanto/words/dates.ts';
import { defineTexts } from '../app/texts.tsx';

export const previewTexts = defineTexts({
  preview: { fi: 'Esikatselu', sv: 'Förhandsvisning', en: 'Preview' },
  why: { fi: 'Miksi tämä on listalla', sv: 'Varför finns detta på listan', en: 'Why is this here' },
  lastDay: { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  officeDay: {
    fi: (day: string) => `viimeinen toimistopäivä on ${formatDay(day, 'fi')}`,
    sv: (day: string) => `sista kontorsdagen är ${formatDay(day, 'sv')}`,
    en: (day: string) => `the last office day is ${formatDay(day, 'en')}`,
  },
  version: {
    fi: (version: string, day: string, time: string) =>
      `Sääntöversio ${version} · laskettu ${formatDayShort(day, 'fi')} klo ${formatTime(time, 'fi')}`,
    sv: (version: string, day: string, time: string) =>
      `Regelversion ${version} · beräknad ${formatDayShort(day, 'sv')} kl. ${formatTime(time, 'sv')}`,
    en: (version: string, day: string, time: string) =>
      `Rule version ${version} · computed ${formatDayShort(day, 'en')} at ${formatTime(time, 'en')}`,
  },
  uncertain: {
    fi: 'Tulkinta on avoin, tai lain tekstiä ei ollut saatavilla. Tarkista ennen päätöstä.',
    sv: 'Tolkningen är öppen, eller så var lagtexten inte tillgänglig. Kontrollera före beslut.',
    en: 'The reading is open, or the text of the act was not available. Check before deciding.',
  },
  years: { fi: (n: number) => `${n} v`, sv: (n: number) => `${n} år`, en: (n: number) => `${n}` },
  search: {
    fi: (from: string) => `Työnhaku ${from} alkaen`, sv: (from: string) => `Jobbsökning från ${from}`,
    en: (from: string) => `Job search since ${from}`,
  },
  noSearch: {
    fi: 'Työnhaku ei ole voimassa', sv: 'Jobbsökningen är inte i kraft', en: 'The job search is not valid',
  },
  time: { fi: 'Aika', sv: 'Tid', en: 'Time' },
  duty: { fi: 'Työnhaku', sv: 'Jobbsökning', en: 'Job search' },
  plan: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  service: { fi: 'Palvelu', sv: 'Service', en: 'Service' },
  also: { fi: 'Lisäksi', sv: 'Dessutom', en: 'Also' },
  interpreter: {
    fi: (language: string) => `tulkki: ${language}`, sv: (language: string) => `tolk: ${language}`,
    en: (language: string) => `interpreter: ${language}`,
  },
  periodEnds: {
    fi: (day: string) => `jakso päättyy ${day}`, sv: (day: string) => `perioden slutar ${day}`,
    en: (day: string) => `the period ends ${day}`,
  },
  today: { fi: 'tänään', sv: 'i dag', en: 'today' },
  planVersion: {
    fi: (n: number, day: string) => `versio ${n}, ${day}`, sv: (n: number, day: string) => `version ${n}, ${day}`,
    en: (n: number, day: string) => `version ${n}, ${day}`,
  },
  bothApproved: { fi: 'molemmat hyväksyneet', sv: 'godkänd av båda', en: 'approved by both' },
  awaitsCustomer: { fi: 'odottaa asiakasta', sv: 'väntar på kunden', en: 'awaits the customer' },
  awaitsAuthority: { fi: 'odottaa viranomaista', sv: 'väntar på myndigheten', en: 'awaits the authority' },
  draft: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
  ended: { fi: 'päättynyt', sv: 'avslutad', en: 'ended' },
  running: { fi: 'meneillään', sv: 'pågår', en: 'under way' },
  latest: { fi: 'Viimeksi', sv: 'Senast', en: 'Latest' },
  fromCustomer: { fi: 'Viesti asiakkaalta', sv: 'Meddelande från kunden', en: 'Message from the customer' },
  toCustomer: { fi: 'Viesti asiakkaalle', sv: 'Meddelande till kunden', en: 'Message to the customer' },
  minutes: { fi: (n: number) => `${n} min`, sv: (n: number) => `${n} min`, en: (n: number) => `${n} min` },
  noShow: { fi: 'ei saapunut', sv: 'kom inte', en: 'did not come' },
  notReached: { fi: 'ei tavoitettu', sv: 'nåddes inte', en: 'not reached' },
  nothing: { fi: 'Ei yhteyksiä vielä.', sv: 'Inga kontakter ännu.', en: 'No contacts yet.' },
  protectedNote: {
    fi: 'Nimi ja muut tiedot näkyvät, kun avaat asiakkaan perusteella. Peruste kirjataan lokiin.',
    sv: 'Namnet och uppgifterna visas när du öppnar kunden med motivering. Motiveringen loggas.',
    en: 'The name and other details are shown once you open the customer with a reason. The reason is logged.',
  },
  choose: { fi: 'Valitse rivi, niin näet asiakkaan tilanteen.', sv: 'Välj en rad för att se kundens läge.',
    en: 'Choose a row to see the customer’s situation.' },
});
