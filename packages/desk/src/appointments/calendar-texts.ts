import { defineTexts } from '../app/texts.tsx';

const finnishTasks = (n: number) => (n === 1 ? '1 tehtävä on' : `${n} tehtävää on`);

export const calendarTexts = defineTexts({
  headline: {
    fi: (meetings: number, bare: number) =>
      `${meetings === 0 ? 'Ei tapaamisia' : meetings === 1 ? 'Yksi tapaaminen' : `${meetings} tapaamista`}${
        bare === 0 ? ', ja jokaisella erääntyvällä on aika.' : `, ${finnishTasks(bare)} vielä ilman aikaa.`}`,
    sv: (meetings: number, bare: number) =>
      `${meetings === 0 ? 'Inga möten' : meetings === 1 ? 'Ett möte' : `${meetings} möten`}${
        bare === 0 ? ', och allt som förfaller har en tid.' : `, ${bare} ${bare === 1 ? 'uppgift' : 'uppgifter'} saknar tid.`}`,
    en: (meetings: number, bare: number) =>
      `${meetings === 0 ? 'No meetings' : meetings === 1 ? 'One meeting' : `${meetings} meetings`}${
        bare === 0 ? ', and everything due has a time.' : `, ${bare} ${bare === 1 ? 'task has' : 'tasks have'} no time yet.`}`,
  },
  teamHeadline: {
    fi: (people: number, meetings: number) => `${people === 1 ? '1 työntekijä' : `${people} työntekijää`}, ${meetings === 1 ? '1 tapaaminen' : `${meetings} tapaamista`}.`,
    sv: (people: number, meetings: number) => `${people} medarbetare, ${meetings === 1 ? '1 möte' : `${meetings} möten`}.`,
    en: (people: number, meetings: number) => `${people === 1 ? '1 person' : `${people} people`}, ${meetings === 1 ? '1 meeting' : `${meetings} meetings`}.`,
  },
  roomsHeadline: {
    fi: (rooms: number, bookings: number) => `${rooms === 1 ? '1 huone' : `${rooms} huonetta`}, ${bookings === 1 ? '1 varaus' : `${bookings} varausta`}.`,
    sv: (rooms: number, bookings: number) => `${rooms} rum, ${bookings === 1 ? '1 bokning' : `${bookings} bokningar`}.`,
    en: (rooms: number, bookings: number) => `${rooms === 1 ? '1 room' : `${rooms} rooms`}, ${bookings === 1 ? '1 booking' : `${bookings} bookings`}.`,
  },
  marketsHeadline: {
    fi: (days: number) => (days === 0 ? 'Ei palvelutoripäiviä.' : days === 1 ? 'Yksi palvelutoripäivä.' : `${days} palvelutoripäivää.`),
    sv: (days: number) => (days === 0 ? 'Inga servicetorgsdagar.' : days === 1 ? 'En servicetorgsdag.' : `${days} servicetorgsdagar.`),
    en: (days: number) => (days === 0 ? 'No service market days.' : days === 1 ? 'One service market day.' : `${days} service market days.`),
  },
  title: { fi: 'Kalenteri', sv: 'Kalender', en: 'Calendar' },
  view: { fi: 'Näkymä', sv: 'Vy', en: 'View' },
  own: { fi: 'Oma', sv: 'Egen', en: 'Own' },
  team: { fi: 'Tiimi', sv: 'Team', en: 'Team' },
  rooms: { fi: 'Huoneet', sv: 'Rum', en: 'Rooms' },
  markets: { fi: 'Palvelutorit', sv: 'Servicetorg', en: 'Service markets' },
  span: { fi: 'Jakso', sv: 'Period', en: 'Span' },
  week: { fi: 'Viikko', sv: 'Vecka', en: 'Week' },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  weekOf: {
    fi: (week: number, days: string) => `Viikko ${week} · ${days}`,
    sv: (week: number, days: string) => `Vecka ${week} · ${days}`,
    en: (week: number, days: string) => `Week ${week} · ${days}`,
  },
  previous: { fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  next: { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  today: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  add: { fi: 'Lisää kalenteriin', sv: 'Lägg till i kalendern', en: 'Add to the calendar' },
  feed: { fi: 'Kalenterisyöte', sv: 'Kalenderflöde', en: 'Calendar feed' },
  closed: { fi: 'kiinni', sv: 'stängt', en: 'closed' },
  due: {
    fi: (n: number) => (n === 1 ? '1 erääntyy' : `${n} erääntyy`),
    sv: (n: number) => `${n} förfaller`,
    en: (n: number) => `${n} due`,
  },
  late: {
    fi: (n: number) => `${n} myöhässä`,
    sv: (n: number) => (n === 1 ? '1 försenad' : `${n} försenade`),
    en: (n: number) => `${n} overdue`,
  },
  isLate: { fi: 'myöhässä', sv: 'försenad', en: 'overdue' },
  dueSaid: {
    fi: (n: number, bare: number) => `${n} erääntyy, ${bare} ilman aikaa`,
    sv: (n: number, bare: number) => `${n} förfaller, ${bare} utan tid`,
    en: (n: number, bare: number) => `${n} due, ${bare} without a time`,
  },
  booked: { fi: 'aika varattu', sv: 'tid bokad', en: 'time booked' },
  notBooked: { fi: 'ei vielä aikaa', sv: 'ingen tid än', en: 'no time yet' },
  dueTitle: {
    fi: (day: string) => `Erääntyy ${day}`,
    sv: (day: string) => `Förfaller ${day}`,
    en: (day: string) => `Due ${day}`,
  },
  bookTime: { fi: 'Varaa aika', sv: 'Boka tid', en: 'Book a time' },
  moveTime: { fi: 'Siirrä aikaa', sv: 'Flytta tiden', en: 'Move the time' },
  nobodyHere: {
    fi: 'Ei tapaamisia tänä päivänä.', sv: 'Inga möten den här dagen.', en: 'No meetings on this day.',
  },
  addHere: {
    fi: (when: string) => `Lisää ${when}`,
    sv: (when: string) => `Lägg till ${when}`,
    en: (when: string) => `Add at ${when}`,
  },
  protectedName: { fi: 'Turvakielto', sv: 'Spärrmarkering', en: 'Protected' },
  taken: { fi: 'Varattu', sv: 'Bokat', en: 'Booked' },
  substitute: {
    fi: (name: string) => `sijainen ${name}`, sv: (name: string) => `vikarie ${name}`, en: (name: string) => `substitute ${name}`,
  },
  away: { fi: 'poissa', sv: 'borta', en: 'away' },
  now: { fi: 'nyt', sv: 'nu', en: 'now' },
  held: { fi: 'pidetty', sv: 'hållet', en: 'held' },
  noShow: { fi: 'ei saapunut', sv: 'uteblev', en: 'did not come' },
  free: { fi: 'vapaa', sv: 'ledig', en: 'free' },
  seats: {
    fi: (n: number, of: number | null) => (of === null ? `${n} osallistujaa` : `${n}/${of} paikkaa`),
    sv: (n: number, of: number | null) => (of === null ? `${n} deltagare` : `${n}/${of} platser`),
    en: (n: number, of: number | null) => (of === null ? `${n} taking part` : `${n}/${of} seats`),
  },
  everyWeeks: {
    fi: (n: number) => (n === 1 ? 'joka viikko' : `${n} viikon välein`),
    sv: (n: number) => (n === 1 ? 'varje vecka' : n === 2 ? 'varannan vecka' : `med ${n} veckors mellanrum`),
    en: (n: number) => (n === 1 ? 'every week' : `every ${n} weeks`),
  },
  nextVisit: {
    fi: (day: string) => `seuraavaksi ${day}`, sv: (day: string) => `nästa ${day}`, en: (day: string) => `next ${day}`,
  },
  noMarkets: {
    fi: 'Alueella ei ole palvelutoreja.', sv: 'Området har inga servicetorg.', en: 'The area has no service markets.',
  },
  noRooms: {
    fi: 'Toimipisteillä ei ole huoneita.', sv: 'Serviceställena har inga rum.', en: 'The service points have no rooms.',
  },
  open: {
    fi: (from: string, to: string) => `auki ${from}–${to}`, sv: (from: string, to: string) => `öppet ${from}–${to}`,
    en: (from: string, to: string) => `open ${from}–${to}`,
  },
  bookings: {
    fi: (n: number) => (n === 1 ? '1 varaus' : `${n} varausta`), sv: (n: number) => (n === 1 ? '1 bokning' : `${n} bokningar`),
    en: (n: number) => (n === 1 ? '1 booking' : `${n} bookings`),
  },
});
