import { formatDayShort } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { defineTexts } from '../app/texts.tsx';

/** Finnish: no tasks, one task, tasks in the partitive. */
const tasksFi = (n: number) => (n === 1 ? '1 tehtävä' : `${formatNumber(n, 'fi')} tehtävää`);
const tasksSv = (n: number) => (n === 1 ? '1 uppgift' : `${formatNumber(n, 'sv')} uppgifter`);
const tasksEn = (n: number) => (n === 1 ? '1 task' : `${formatNumber(n, 'en')} tasks`);

export const texts = defineTexts({
  title: { fi: 'Työlista', sv: 'Arbetslista', en: 'Worklist' },
  views: { fi: 'Kenen tehtävät', sv: 'Vems uppgifter', en: 'Whose tasks' },
  mine: { fi: 'Omat', sv: 'Egna', en: 'Mine' },
  team: { fi: 'Tiimi', sv: 'Team', en: 'Team' },
  substitutions: { fi: 'Sijaistukset', sv: 'Vikariat', en: 'Substitutions' },
  tasks: { fi: tasksFi, sv: tasksSv, en: tasksEn },
  byDue: { fi: 'määräajan mukaan', sv: 'enligt tidsfrist', en: 'by due date' },

  due: { fi: 'Määräaika', sv: 'Tidsfrist', en: 'Due' },
  customer: { fi: 'Asiakas', sv: 'Kund', en: 'Customer' },
  task: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Task' },
  law: { fi: 'Laki', sv: 'Lag', en: 'Act' },
  group: { fi: 'Ryhmä', sv: 'Grupp', en: 'Group' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  coach: { fi: 'Omavalmentaja', sv: 'Egen coach', en: 'Coach' },
  timeOrState: { fi: 'Aika tai tilanne', sv: 'Tid eller läge', en: 'Time or state' },

  overdue: { fi: 'Myöhässä', sv: 'Försenade', en: 'Overdue' },
  today: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  thisWeek: { fi: 'Tällä viikolla', sv: 'Den här veckan', en: 'This week' },
  nextWeek: { fi: 'Ensi viikolla', sv: 'Nästa vecka', en: 'Next week' },
  allWeeks: { fi: 'Kaikki 8 viikkoa', sv: 'Alla 8 veckor', en: 'All 8 weeks' },
  week: { fi: (n: number) => `Viikko ${n}`, sv: (n: number) => `Vecka ${n}`, en: (n: number) => `Week ${n}` },

  filters: { fi: 'Rajaukset', sv: 'Avgränsningar', en: 'Filters' },
  clearFilters: { fi: 'Poista rajaukset', sv: 'Ta bort avgränsningar', en: 'Clear filters' },
  filterByName: { fi: 'Rajaa nimellä', sv: 'Avgränsa med namn', en: 'Filter by name' },
  columns: { fi: 'Sarakkeet', sv: 'Kolumner', en: 'Columns' },
  columnsShown: { fi: 'Näytettävät sarakkeet', sv: 'Kolumner som visas', en: 'Columns shown' },
  columnsAlways: {
    fi: 'Määräaika, asiakas, tehtävä ja tilanne ovat aina näkyvissä. Valinta koskee tätä selainta.',
    sv: 'Tidsfrist, kund, uppgift och läge visas alltid. Valet gäller den här webbläsaren.',
    en: 'Due, customer, task and state are always shown. The choice is kept in this browser.',
  },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },

  ribbon: { fi: 'Kolme viikkoa päivittäin', sv: 'Tre veckor dag för dag', en: 'Three weeks, day by day' },
  booked: { fi: 'aika varattu', sv: 'tid bokad', en: 'time booked' },
  unbooked: { fi: 'ei vielä aikaa', sv: 'ännu ingen tid', en: 'no time yet' },
  perBlock: {
    fi: (n: number) => `palkki = ${tasksFi(n)}`,
    sv: (n: number) => `stapel = ${tasksSv(n)}`,
    en: (n: number) => `block = ${tasksEn(n)}`,
  },
  ribbonDay: {
    fi: (n: number, booked: number) => `: ${tasksFi(n)}, ${booked} varattu`,
    sv: (n: number, booked: number) => `: ${tasksSv(n)}, ${booked} bokade`,
    en: (n: number, booked: number) => `: ${tasksEn(n)}, ${booked} booked`,
  },

  bookedLate: {
    fi: (when: string) => `Varattu ${when}, määräajan jälkeen`,
    sv: (when: string) => `Bokad ${when}, efter tidsfristen`,
    en: (when: string) => `Booked ${when}, after the due date`,
  },
  book: { fi: 'Varaa aika', sv: 'Boka tid', en: 'Book a time' },
  moveTime: { fi: 'Siirrä aikaa', sv: 'Flytta tiden', en: 'Move the time' },
  message: { fi: 'Viesti', sv: 'Meddelande', en: 'Message' },
  remind: { fi: 'Muistuta', sv: 'Påminn', en: 'Remind' },
  open: { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
  openWithReason: { fi: 'Avaa perusteella', sv: 'Öppna med motivering', en: 'Open with a reason' },
  seeTo: { fi: 'Hoida', sv: 'Sköt', en: 'See to it' }, takeNote: { fi: 'Katso', sv: 'Se', en: 'Read' },
  candidateRow: {
    fi: 'Ehdokasasiat hoidetaan yksitellen henkilön sivulla.', sv: 'Kandidatärenden sköts ett i taget på personens sida.', en: 'Matters of candidates are seen to one by one on the person’s page.',
  },
  recordLapse: { fi: 'Kirjaa tapahtuma', sv: 'Anteckna händelsen', en: 'Record the event' },
  approvePlan: { fi: 'Hyväksy', sv: 'Godkänn', en: 'Approve' },
  checkPlan: { fi: 'Tarkista', sv: 'Se över', en: 'Check' },
  writing: {
    fi: (who: string) => `${who} muokkaa`, sv: (who: string) => `${who} redigerar`, en: (who: string) => `${who} is editing`,
  },
  withCustomer: { fi: 'asiakkaalla', sv: 'hos kunden', en: 'with the customer' },
  messaged: {
    fi: (day: string) => `viesti ${formatDayShort(day, 'fi')}`,
    sv: (day: string) => `meddelande ${formatDayShort(day, 'sv')}`,
    en: (day: string) => `message ${formatDayShort(day, 'en')}`,
  },
  at: { fi: (time: string) => `klo ${time}`, sv: (time: string) => `kl. ${time}`, en: (time: string) => `at ${time}` },
  belongsTo: {
    fi: (unit: string) => `kuuluu: ${unit}`, sv: (unit: string) => `hör till: ${unit}`, en: (unit: string) => `with ${unit}`,
  },
  notCompetent: {
    fi: (unit: string, since: string | null) =>
      `Tehtävä kuuluu yksikölle ${unit}${since === null ? '' : ` (siirto ${since})`}.`,
    sv: (unit: string, since: string | null) =>
      `Uppgiften hör till ${unit}${since === null ? '' : ` (överföring ${since})`}.`,
    en: (unit: string, since: string | null) =>
      `This task belongs to ${unit}${since === null ? '' : ` (transfer ${since})`}.`,
  },
  protectedRow: {
    fi: 'Turvakielto: avaa perusteella, niin voit toimia yhden asiakkaan kanssa kerrallaan.',
    sv: 'Spärrmarkering: öppna med motivering för att handla med en kund i taget.',
    en: 'Protected: open with a reason to act with one customer at a time.',
  },
  protectedName: { fi: 'Turvakielto', sv: 'Spärrmarkering', en: 'Protected' },

  list: { fi: 'Tehtävät', sv: 'Uppgifter', en: 'Tasks' },
  more: {
    fi: (n: number) => `Näytä seuraavat ${n}`, sv: (n: number) => `Visa följande ${n}`, en: (n: number) => `Show the next ${n}`,
  },
  loading: { fi: 'Haetaan tehtäviä', sv: 'Uppgifterna hämtas', en: 'Fetching the tasks' },
  back: { fi: 'Lataa uudelleen', sv: 'Läs in på nytt', en: 'Load again' },
  kept: {
    fi: 'Rajauksesi ovat tallessa osoitteessa.',
    sv: 'Dina avgränsningar finns kvar i adressen.',
    en: 'Your filters are kept in the address.',
  },

  chosenBook: { fi: 'Varaa ajat', sv: 'Boka tider', en: 'Book times' },
  chosenMessage: { fi: 'Lähetä viesti', sv: 'Skicka meddelande', en: 'Send a message' },
  chosenHandOver: { fi: 'Siirrä omavalmentajalle', sv: 'Överför till en coach', en: 'Hand over' },
});
