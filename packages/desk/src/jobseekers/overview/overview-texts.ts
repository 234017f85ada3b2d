import { defineTexts } from '../../app/texts.tsx';

export const overviewTexts = defineTexts({
  next: { fi: 'Seuraavaksi', sv: 'Härnäst', en: 'Next' },
  obligations: {
    fi: (n: number) => (n === 1 ? '1 velvoite' : `${n} velvoitetta`),
    sv: (n: number) => (n === 1 ? '1 förpliktelse' : `${n} förpliktelser`),
    en: (n: number) => (n === 1 ? '1 obligation' : `${n} obligations`),
  },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  nothing: {
    fi: 'Mitään ei ole erääntymässä.',
    sv: 'Ingenting håller på att förfalla.',
    en: 'Nothing is due.',
  },
  noSearch: {
    fi: 'Työnhaku ei ole voimassa, joten velvoitteita ei synny.',
    sv: 'Jobbsökningen är inte i kraft, så inga förpliktelser uppstår.',
    en: 'No job search is valid, so nothing falls due.',
  },
  booked: {
    fi: (when: string) => `Aika on varattu: ${when}`, sv: (when: string) => `Tiden är bokad: ${when}`,
    en: (when: string) => `A time is booked: ${when}`,
  },
  bookedLate: {
    fi: (when: string) => `Aika on varattu: ${when}, määräajan jälkeen`,
    sv: (when: string) => `Tiden är bokad: ${when}, efter tidsfristen`,
    en: (when: string) => `A time is booked: ${when}, after the due date`,
  },
  bookTime: { fi: 'Varaa aika', sv: 'Boka tid', en: 'Book a time' },
  addReport: { fi: 'Lisää haku', sv: 'Lägg till ansökan', en: 'Add an application' },
  toPlan: { fi: 'Avaa suunnitelma', sv: 'Öppna planen', en: 'Open the plan' },
  recordLapse: { fi: 'Kirjaa tapahtuma', sv: 'Anteckna händelsen', en: 'Record the event' },
  recordProfile: { fi: 'Kirjaa profiili', sv: 'Anteckna profilen', en: 'Record the profile' },
  messageSent: {
    fi: (day: string) => `viesti lähti ${day}`, sv: (day: string) => `meddelande skickades ${day}`,
    en: (day: string) => `a message sent ${day}`,
  },
  plan: {
    fi: (n: number) => `Suunnitelma ${n}`,
    sv: (n: number) => `Plan ${n}`,
    en: (n: number) => `Plan ${n}`,
  },
  noPlan: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  makePlan: { fi: 'Tee suunnitelma', sv: 'Gör upp en plan', en: 'Make a plan' },
  copy: { fi: 'Kopioi järjestelmään', sv: 'Kopiera till systemet', en: 'Copy for the system' },
  copied: {
    fi: 'Suunnitelma on leikepöydällä. Liitä se asiakastietojärjestelmään.',
    sv: 'Planen finns i urklipp. Klistra in den i kundinformationssystemet.',
    en: 'The plan is on the clipboard. Paste it into the customer system.',
  },
  copyFailed: {
    fi: 'Selain ei anna kopioida. Avaa suunnitelma ja valitse teksti.',
    sv: 'Webbläsaren tillåter inte kopiering. Öppna planen och markera texten.',
    en: 'The browser does not allow copying. Open the plan and select the text.',
  },
  goal: { fi: 'Tavoite: ', sv: 'Mål: ', en: 'Goal: ' },
  done: { fi: 'valmis', sv: 'klar', en: 'done' },
  underWay: { fi: 'kesken', sv: 'pågår', en: 'under way' },
  planned: { fi: 'sovittu', sv: 'avtalad', en: 'agreed' },
  dropped: { fi: 'jätetty pois', sv: 'struken', en: 'left out' },
  customerApproved: {
    fi: (day: string) => `Asiakas ${day}`, sv: (day: string) => `Kunden ${day}`, en: (day: string) => `Customer ${day}`,
  },
  customerAwaited: {
    fi: 'Asiakkaan hyväksyntä puuttuu',
    sv: 'Kundens godkännande saknas',
    en: 'The customer has not approved',
  },
  authorityAwaited: {
    fi: 'Viranomaisen hyväksyntä puuttuu',
    sv: 'Myndighetens godkännande saknas',
    en: 'The authority has not approved',
  },
  versions: {
    fi: (n: number) => (n === 1 ? 'Versio 1' : `Versiot 1–${n}`), sv: (n: number) => (n === 1 ? 'Version 1' : `Versioner 1–${n}`),
    en: (n: number) => (n === 1 ? 'Version 1' : `Versions 1–${n}`),
  },
  duty: { fi: 'Työnhakuvelvollisuus', sv: 'Jobbsökningsskyldighet', en: 'Search duty' },
  perMonth: {
    fi: (n: number) => `${n} kuukaudessa`, sv: (n: number) => `${n} i månaden`, en: (n: number) => `${n} a month`,
  },
  perThreeMonths: {
    fi: (n: number) => `${n} kolmessa kuukaudessa`, sv: (n: number) => `${n} på tre månader`,
    en: (n: number) => `${n} in three months`,
  },
  noDuty: {
    fi: 'Velvollisuutta ei ole asetettu.',
    sv: 'Ingen skyldighet har förelagts.',
    en: 'No duty has been set.',
  },
  filled: { fi: 'täyttyi', sv: 'uppfylldes', en: 'filled' },
  short: { fi: 'jäi vajaaksi', sv: 'uppfylldes inte', en: 'fell short' },
  endsToday: { fi: 'päättyy tänään', sv: 'slutar i dag', en: 'ends today' },
  ends: {
    fi: (day: string) => `päättyy ${day}`,
    sv: (day: string) => `slutar ${day}`,
    en: (day: string) => `ends ${day}`,
  },
  coming: { fi: 'ei ole alkanut', sv: 'har inte börjat', en: 'has not begun' },
  amount: { fi: 'Määrä', sv: 'Antal', en: 'Number' },
  notLowered: {
    fi: (n: number) => `${n}, ei alennettu`,
    sv: (n: number) => `${n}, inte minskat`,
    en: (n: number) => `${n}, not lowered`,
  },
  lowered: {
    fi: (n: number, why: string) => `${n}, alennettu: ${why}`, sv: (n: number, why: string) => `${n}, minskat: ${why}`,
    en: (n: number, why: string) => `${n}, lowered: ${why}`,
  },
  profile: { fi: 'Profiili', sv: 'Profil', en: 'Profile' },
  profileBy: {
    fi: (day: string) => `ei julkaistu, viimeistään ${day}`, sv: (day: string) => `inte publicerad, senast ${day}`,
    en: (day: string) => `not published, by ${day}`,
  },
  profileNone: { fi: 'ei julkaistu', sv: 'inte publicerad', en: 'not published' },
  profileValid: {
    fi: (day: string) => `voimassa ${day} asti`, sv: (day: string) => `gäller till ${day}`, en: (day: string) => `valid until ${day}`,
  },
  events: { fi: 'Tapahtumat', sv: 'Händelser', en: 'Events' },
  noEvents: {
    fi: 'ei yhtään 12 kuukauden aikana', sv: 'inga under 12 månader', en: 'none in 12 months',
  },
  someEvents: {
    fi: (n: number, last: string) => `${n} kpl 12 kuukaudessa, viimeisin ${last}`,
    sv: (n: number, last: string) => `${n} under 12 månader, senaste ${last}`,
    en: (n: number, last: string) => `${n} in 12 months, latest ${last}`,
  },
  keha: {
    fi: 'Kirjaa tapahtuma; lausunnon antaa KEHA-keskus.', sv: 'Anteckna händelsen; utlåtandet ges av KEHA-centret.',
    en: 'Record the event; KEHA gives the statement.',
  },
  missing: {
    fi: (n: number) => (n === 1 ? 'Yksi puuttuu.' : `${n} puuttuu.`),
    sv: (n: number) => (n === 1 ? 'En saknas.' : `${n} saknas.`),
    en: (n: number) => (n === 1 ? 'One is missing.' : `${n} are missing.`),
  },
  resting: { fi: 'Tauolla', sv: 'Vilar', en: 'On hold' },
});
