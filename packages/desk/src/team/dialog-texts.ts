import { defineTexts } from '../app/texts.tsx';

/** What helps where no earlier week has room. */
const wayOnFi = 'Siirrä asiakkaita valmentajalle, jolla on aikoja, '
  + 'merkitse poissa olevalle sijainen tai vapauta kalenterista muita varauksia.';
const wayOnSv = 'Överför kunder till en coach som har tider, '
  + 'ange en vikarie för den som är borta eller frigör andra bokningar i kalendern.';
const wayOnEn = 'Hand customers over to a coach who has times, '
  + 'name a substitute for whoever is away, or free other bookings in the calendar.';

export const dialogTexts = defineTexts({
  handoverTitle: { fi: 'Siirrä asiakkaita', sv: 'Överför kunder', en: 'Hand over customers' },
  from: { fi: 'Keneltä', sv: 'Från', en: 'From' },
  to: { fi: 'Kenelle', sv: 'Till', en: 'To' },
  toOption: {
    fi: (name: string, now: number, max: number) => `${name} · ${now}/${max}`,
    sv: (name: string, now: number, max: number) => `${name} · ${now}/${max}`,
    en: (name: string, now: number, max: number) => `${name} · ${now}/${max}`,
  },
  choose: { fi: 'Valitse omavalmentaja', sv: 'Välj en coach', en: 'Choose a coach' },
  note: { fi: 'Siirtoviesti', sv: 'Meddelande vid överföringen', en: 'Handover note' },
  noteHelp: {
    fi: 'Uusi omavalmentaja näkee tämän asiakkaan sivulla.',
    sv: 'Den nya coachen ser detta på kundens sida.',
    en: 'The new coach sees this on the customer’s page.',
  },
  customers: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers' },
  chosen: {
    fi: (n: number) => (n === 1 ? '1 valittu' : `${n} valittu`), sv: (n: number) => (n === 1 ? '1 vald' : `${n} valda`),
    en: (n: number) => `${n} chosen`,
  },
  customer: { fi: 'Asiakas', sv: 'Kund', en: 'Customer' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  next: { fi: 'Seuraavaksi', sv: 'Härnäst', en: 'Next' },
  group: { fi: 'Ryhmä', sv: 'Grupp', en: 'Group' },
  filter: { fi: 'Suodata nimellä tai kunnalla', sv: 'Filtrera på namn eller kommun', en: 'Filter by name or municipality' },
  nobody: { fi: 'Ei siirrettäviä asiakkaita.', sv: 'Inga kunder att överföra.', en: 'No customers to hand over.' },
  moveN: {
    fi: (n: number) => (n === 1 ? 'Siirrä 1 asiakas' : `Siirrä ${n} asiakasta`),
    sv: (n: number) => (n === 1 ? 'Överför 1 kund' : `Överför ${n} kunder`),
    en: (n: number) => (n === 1 ? 'Hand over 1 customer' : `Hand over ${n} customers`),
  },
  chooseSome: { fi: 'Valitse ensin asiakkaat', sv: 'Välj först kunder', en: 'Choose customers first' },
  chooseCoach: { fi: 'Valitse ensin, kenelle', sv: 'Välj först till vem', en: 'Choose first to whom' },
  moved: {
    fi: (n: number) => (n === 1 ? '1 asiakas siirretty' : `${n} asiakasta siirretty`),
    sv: (n: number) => (n === 1 ? '1 kund överförd' : `${n} kunder överförda`),
    en: (n: number) => (n === 1 ? '1 customer handed over' : `${n} customers handed over`),
  },
  notMoved: {
    fi: (n: number) => (n === 1 ? 'Yhtä ei siirretty:' : `${n} ei siirretty:`),
    sv: (n: number) => (n === 1 ? 'En överfördes inte:' : `${n} överfördes inte:`),
    en: (n: number) => (n === 1 ? 'One was not handed over:' : `${n} were not handed over:`),
  },
  timesLeft: {
    fi: (n: number) => `Entiselle omavalmentajalle jäi varattuja aikoja: ${n}. Siirrä ne kalenterissa.`,
    sv: (n: number) => `${n === 1 ? 'En bokad tid' : `${n} bokade tider`} blev kvar hos den tidigare coachen. Flytta i kalendern.`,
    en: (n: number) => `Booked times left with the former coach: ${n}. Move them in the calendar.`,
  },
  proposal: { fi: 'Sopivimmat', sv: 'Lämpligast', en: 'Best fit' },
  proposalFor: {
    fi: (name: string) => `Sopivimmat asiakkaalle ${name}`, sv: (name: string) => `Lämpligast för ${name}`,
    en: (name: string) => `Best fit for ${name}`,
  },
  reasonSpecialisation: {
    fi: (what: string) => `erikoisala ${what}`, sv: (what: string) => `specialområde ${what}`, en: (what: string) => `specialisation ${what}`,
  },
  reasonLanguage: {
    fi: (what: string) => `puhuu: ${what}`, sv: (what: string) => `talar ${what}`, en: (what: string) => `speaks ${what}`,
  },
  reasonNoLanguage: {
    fi: (what: string) => `ei puhu: ${what}`, sv: (what: string) => `talar inte ${what}`, en: (what: string) => `does not speak ${what}`,
  },
  reasonMunicipality: {
    fi: (n: string) => `samasta kunnasta ${n}`, sv: (n: string) => `${n} från samma kommun`, en: (n: string) => `${n} from the same municipality`,
  },
  reasonLight: {
    fi: (n: string) => `${n} asiakasta, tilaa on`, sv: (n: string) => `${n} kunder, plats finns`, en: (n: string) => `${n} customers, has room`,
  },
  reasonFull: {
    fi: (n: string) => `${n} asiakasta, täynnä`, sv: (n: string) => `${n} kunder, fullt`, en: (n: string) => `${n} customers, full`,
  },
  reasonAway: {
    fi: (day: string) => `poissa ${day} asti`, sv: (day: string) => `borta t.o.m. ${day}`, en: (day: string) => `away until ${day}`,
  },
  reasonKnows: { fi: 'tuntee asiakkaan', sv: 'känner kunden', en: 'knows the customer' },
  current: { fi: 'nyt', sv: 'nu', en: 'now' },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  absenceTitle: { fi: (name: string) => `Poissaolo: ${name}`, sv: (name: string) => `Frånvaro: ${name}`, en: (name: string) => `Absence: ${name}` },
  firstDay: { fi: 'Ensimmäinen päivä', sv: 'Första dagen', en: 'First day' },
  lastDay: { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  lastDayHelp: { fi: 'Tyhjä, jos paluu ei ole tiedossa', sv: 'Tom om återkomsten inte är känd', en: 'Empty where the return is not known' },
  kind: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  holiday: { fi: 'Loma', sv: 'Semester', en: 'Holiday' },
  sick: { fi: 'Sairaus', sv: 'Sjukdom', en: 'Illness' },
  training: { fi: 'Koulutus', sv: 'Utbildning', en: 'Training' },
  leave: { fi: 'Vapaa', sv: 'Ledighet', en: 'Leave' },
  other: { fi: 'Muu', sv: 'Annat', en: 'Other' },
  substitute: { fi: 'Sijainen', sv: 'Vikarie', en: 'Substitute' },
  noSubstitute: { fi: 'Ei sijaista', sv: 'Ingen vikarie', en: 'No substitute' },
  substituteHelp: {
    fi: 'Sijainen näkee asiakkaat työlistallaan poissaolon ajan.',
    sv: 'Vikarien ser kunderna i sin arbetslista under frånvaron.',
    en: 'The substitute sees the customers in the worklist during the absence.',
  },
  save: { fi: 'Tallenna poissaolo', sv: 'Spara frånvaron', en: 'Save the absence' },
  end: { fi: 'Päätä poissaolo', sv: 'Avsluta frånvaron', en: 'End the absence' },
  endHelp: {
    fi: (days: string) => `Nykyinen poissaolo ${days}.`, sv: (days: string) => `Nuvarande frånvaro ${days}.`, en: (days: string) => `The absence now: ${days}.`,
  },
  timesIn: {
    fi: (n: number) => (n === 0 ? 'Poissaolo tallennettu.' : `Poissaolo tallennettu. Sen ajalle on varattuja aikoja: ${n}. Siirrä ne kalenterissa.`),
    sv: (n: number) => (n === 0 ? 'Frånvaron sparad.' : `Frånvaron sparad. Bokade tider under den: ${n}. Flytta dem i kalendern.`),
    en: (n: number) => (n === 0 ? 'Absence saved.' : `Absence saved. Times booked during it: ${n}. Move them in the calendar.`),
  },
  smoothTitle: { fi: 'Ehdotus aikojen tasaamiseksi', sv: 'Förslag till utjämning av tider', en: 'Proposal to smooth the peaks' },
  smoothWhat: {
    fi: (moves: number, left: number) => `${moves === 1 ? 'Yksi tehtävä mahtuu' : `${moves} tehtävää mahtuu`} aiempiin viikkoihin.${
      left === 0 ? '' : ` Uusi aika tarvitaan vielä: ${left}. ${wayOnFi}`}`,
    sv: (moves: number, left: number) => `${moves} ${moves === 1 ? 'uppgift ryms' : 'uppgifter ryms'} under tidigare veckor.${
      left === 0 ? '' : ` Ny tid behövs ännu för ${left}. ${wayOnSv}`}`,
    en: (moves: number, left: number) => `${moves} ${moves === 1 ? 'task fits' : 'tasks fit'} in earlier weeks.${
      left === 0 ? '' : ` New times are still needed for ${left}. ${wayOnEn}`}`,
  },
  smoothNone: {
    fi: 'Tasattavaa ei ole: joka viikolle riittää aikoja.',
    sv: 'Det finns inget att jämna ut: tiderna räcker varje vecka.',
    en: 'There is nothing to smooth: every week has enough times.',
  },
  smoothNoRoom: {
    fi: (n: number) => `Aiempiin viikkoihin ei mahdu lisää. ${
      n === 1 ? 'Yksi tehtävä tarvitsee uuden ajan' : `${n} tehtävää tarvitsee uuden ajan`}. ${wayOnFi}`,
    sv: (n: number) => `Mer ryms inte under tidigare veckor. ${
      n === 1 ? 'En uppgift' : `${n} uppgifter`} behöver en ny tid. ${wayOnSv}`,
    en: (n: number) => `Earlier weeks hold no more. ${n === 1 ? 'One task needs' : `${n} tasks need`} a new time. ${wayOnEn}`,
  },
  accept: {
    fi: (n: number) => (n === 1 ? 'Varaa 1 aika' : `Varaa ${n} aikaa`), sv: (n: number) => (n === 1 ? 'Boka 1 tid' : `Boka ${n} tider`),
    en: (n: number) => (n === 1 ? 'Book 1 time' : `Book ${n} times`),
  },
  accepted: {
    fi: (n: number) => (n === 1 ? '1 aika varattu' : `${n} aikaa varattu`), sv: (n: number) => (n === 1 ? '1 tid bokad' : `${n} tider bokade`),
    en: (n: number) => (n === 1 ? '1 time booked' : `${n} times booked`),
  },
  notBooked: {
    fi: (n: number) => (n === 1 ? 'Yhtä ei varattu:' : `${n} ei varattu:`), sv: (n: number) => (n === 1 ? 'En bokades inte:' : `${n} bokades inte:`),
    en: (n: number) => (n === 1 ? 'One was not booked:' : `${n} were not booked:`),
  },
  week: { fi: (n: number) => `vk ${n}`, sv: (n: number) => `v. ${n}`, en: (n: number) => `wk ${n}` },
  weekChange: {
    fi: (before: number, after: number, times: number) => `${before} → ${after} tehtävää, aikoja ${times}`,
    sv: (before: number, after: number, times: number) => `${before} → ${after} uppgifter, tider ${times}`,
    en: (before: number, after: number, times: number) => `${before} → ${after} tasks, times ${times}`,
  },
  due: { fi: 'Määräaika', sv: 'Tidsfrist', en: 'Due' },
  task: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Task' },
  insteadOf: { fi: (when: string) => `ennen ${when}`, sv: (when: string) => `förut ${when}`, en: (when: string) => `was ${when}` },
});
