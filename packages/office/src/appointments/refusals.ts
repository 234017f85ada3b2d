import type { RefusalTexts, RefusalValues } from '../platform/http/refusal.ts';
import type { Language } from '../platform/platform.ts';

/** What happened, what is kept and what to do: look.md error 15 is the model of each. */
export const appointmentRefusals = {
  'appointment-in-past': {
    status: 422,
    fi: 'Aikaa ei varattu. Aika {day} klo {time} on jo mennyt. Valitse myöhempi aika.',
    sv: 'Tiden bokades inte. Tiden {day} kl. {time} har redan varit. Välj en senare tid.',
    en: 'The time was not booked. {day} at {time} is already past. Choose a later time.',
  },
  'appointment-too-far': {
    status: 422,
    fi: 'Aikaa ei varattu. {day} on yli {months} kuukauden päässä. Tarkista vuosi. Viimeinen päivä, jolle voi varata, on {lastDay}.',
    sv: 'Tiden bokades inte. {day} är mer än {months} månader bort. Kontrollera året. Sista dagen som kan bokas är {lastDay}.',
    en: 'The time was not booked. {day} is more than {months} months away. Check the year. The last day that can be booked is {lastDay}.',
  },
  'appointment-on-holiday': {
    status: 422,
    fi: 'Aikaa ei varattu. Silloin on {holiday} ({day}), eikä toimisto ole auki. Valitse toinen päivä.',
    sv: 'Tiden bokades inte. Då är det {holiday} ({day}) och stängt. Välj en annan dag.',
    en: 'The time was not booked. {day} is {holiday}, when the office is closed. Choose another day.',
  },
  'appointment-on-weekend': {
    status: 422,
    fi: 'Aikaa ei varattu. Silloin on viikonloppu ({day}). Valitse arkipäivä.',
    sv: 'Tiden bokades inte. Då är det veckoslut ({day}). Välj en vardag.',
    en: 'The time was not booked. {day} is at the weekend. Choose a working day.',
  },
  'appointment-staff-absent': {
    status: 422,
    fi: 'Aikaa ei varattu. {staff} on silloin poissa; poissaolo kestää {lastDay} asti. Sijainen: {substitute}. Valitse sijainen tai myöhempi päivä.',
    sv: 'Tiden bokades inte. {staff} är då borta; frånvaron varar t.o.m. {lastDay}. Vikarie: {substitute}. Välj vikarien eller en senare dag.',
    en: 'The time was not booked. {staff} is away on {day}. Last day away: {lastDay}. Substitute: {substitute}. Choose the substitute or a later day.',
  },
  'appointment-point-closed': {
    status: 422,
    fi: 'Aikaa ei varattu. {place} on {day} kiinni. Seuraava aukiolopäivä: {nextOpen}.',
    sv: 'Tiden bokades inte. {place} har stängt {day}. Nästa dag med öppet: {nextOpen}.',
    en: 'The time was not booked. {place} is not open on {day}. Next open day: {nextOpen}.',
  },
  'appointment-outside-hours': {
    status: 422,
    fi: 'Aikaa ei varattu. Tapaamisia pidetään klo {opens}–{closes}. Valitse aika siltä väliltä.',
    sv: 'Tiden bokades inte. Möten hålls kl. {opens}–{closes}. Välj en tid däremellan.',
    en: 'The time was not booked. Meetings are held from {opens} to {closes}. Choose a time between them.',
  },
  'appointment-room-elsewhere': {
    status: 422,
    fi: 'Aikaa ei varattu. Huone on toisessa toimipisteessä. Valitse tämän toimipisteen huone.',
    sv: 'Tiden bokades inte. Rummet finns på ett annat serviceställe. Välj ett rum på det här stället.',
    en: 'The time was not booked. The room is at another service point. Choose a room of this one.',
  },
  'appointment-staff-taken': {
    status: 409,
    fi: 'Aikaa ei varattu. {staff} sai juuri toisen varauksen tälle ajalle. Vapaana: {free}.',
    sv: 'Tiden bokades inte. {staff} blev just bokad för den tiden. Lediga tider: {free}.',
    en: 'The time was not booked. {staff} was just booked for that time. Free: {free}.',
  },
  'appointment-room-taken': {
    status: 409,
    fi: 'Aikaa ei varattu. {room} varattiin juuri toiselle. Vapaana: {free}.',
    sv: 'Tiden bokades inte. {room} bokades just av någon annan. Lediga tider: {free}.',
    en: 'The time was not booked. {room} was just taken. Free: {free}.',
  },
  'appointment-person-taken': {
    status: 409,
    fi: 'Aikaa ei varattu. Asiakkaalla on silloin jo toinen aika. Vapaana: {free}.',
    sv: 'Tiden bokades inte. Kunden har redan en annan tid då. Lediga tider: {free}.',
    en: 'The time was not booked. The customer already has another time then. Free: {free}.',
  },
  'appointment-staff-unknown': {
    status: 422,
    fi: 'Aikaa ei varattu. Valitse työntekijä, joka kuuluu omaan vastuualueeseesi.',
    sv: 'Tiden bokades inte. Välj någon i ditt eget ansvarsområde.',
    en: 'The time was not booked. Choose someone of your own responsibility area.',
  },
  'appointment-person-missing': {
    status: 422,
    fi: 'Aikaa ei varattu. Valitse asiakas, jota aika koskee.',
    sv: 'Tiden bokades inte. Välj den kund som tiden gäller.',
    en: 'The time was not booked. Choose the customer whom the time is for.',
  },
  'appointment-person-unknown': {
    status: 404,
    fi: 'Asiakasta ei löydy tai hän ei kuulu sinulle. Tarkista tehtävämatriisista, kenelle hän kuuluu.',
    sv: 'Kunden finns inte eller hör inte till dig. Se i uppgiftsmatrisen till vem kunden hör.',
    en: 'The customer was not found or is not yours. The tasks matrix tells to whom the customer belongs.',
  },
  'appointment-not-found': {
    status: 404,
    fi: 'Aikaa ei löydy kalenterista. Päivitä kalenteri.',
    sv: 'Tiden finns inte i kalendern. Uppdatera kalendern.',
    en: 'The time is not in the calendar. Reload the calendar.',
  },
  'appointment-changed': {
    status: 409,
    fi: 'Toinen muutti aikaa juuri. Se on nyt {day} klo {time}. Valintasi on tallessa: tarkista ja tallenna uudelleen.',
    sv: 'Någon annan ändrade just tiden. Den är nu {day} kl. {time}. Ditt val finns kvar: kontrollera och spara på nytt.',
    en: 'Someone else just changed the time. It is now {day} at {time}. Your choice is kept: check it and save again.',
  },
  'appointment-not-open': {
    status: 409,
    fi: 'Aikaa ei muutettu. Se on jo merkitty pidetyksi, peruutetuksi tai väliin jääneeksi. Kumoa merkintä ensin.',
    sv: 'Tiden ändrades inte. Den är redan markerad som hållen, avbokad eller utebliven. Ta bort markeringen först.',
    en: 'The time was not changed. It is already marked as held, cancelled or missed. Undo the mark first.',
  },
  'appointment-not-yet': {
    status: 422,
    fi: 'Merkintää ei tehty. Aika on vasta {day} klo {time}. Siirrä tai peruuta se, jos tapaamista ei pidetä.',
    sv: 'Ingen markering gjordes. Tiden är först {day} kl. {time}. Flytta eller avboka den om mötet inte hålls.',
    en: 'Nothing was marked. The time is not until {day} at {time}. Move or cancel it if the meeting is not held.',
  },
  'no-free-time': {
    status: 409,
    fi: 'Vapaata aikaa ei ole seuraavien kuuden viikon aikana. Varaa aika toiselle valmentajalle.',
    sv: 'Det finns ingen ledig tid under de närmaste sex veckorna. Boka hos en annan coach.',
    en: 'There is no free time in the next six weeks. Book with another coach.',
  },
  'group-full': {
    status: 409,
    fi: 'Asiakasta ei lisätty. Huoneeseen mahtuu {capacity}, ja paikat ovat täynnä. Vaihda huonetta tai poista joku.',
    sv: 'Kunden lades inte till. Rummet rymmer {capacity} och är fullt. Byt rum eller ta bort någon.',
    en: 'The customer was not added. The room holds {capacity} and is full. Change the room or remove someone.',
  },
  'calendar-feed-unknown': {
    status: 404,
    fi: 'Kalenterisyötettä ei ole tai sen osoite on uusittu. Hae uusi osoite kalenterisivulta.',
    sv: 'Kalenderflödet finns inte eller har fått en ny adress. Hämta adressen på kalendersidan.',
    en: 'There is no such calendar feed, or its address was renewed. Get the address from the calendar page.',
  },
  'self-booking-no-times': {
    status: 422,
    fi: 'Linkkiä ei tehty. Avaa ensin kalenteristasi aikoja asiakkaiden varattaviksi.',
    sv: 'Ingen länk gjordes. Öppna först tider i din kalender som kunder kan boka.',
    en: 'No link was made. First open times in your calendar for customers to book.',
  },
  'self-booking-link-unknown': {
    status: 404,
    fi: 'Linkkiä ei löydy. Se voi kuulua toisen vastuualueen asiakkaalle. Päivitä sivu.',
    sv: 'Länken hittas inte. Den kan höra till en kund i ett annat ansvarsområde. Uppdatera sidan.',
    en: 'The link was not found. It may belong to a customer of another unit. Reload the page.',
  },
  'self-booking-unknown': {
    status: 404,
    fi: 'Linkki ei ole käytössä. Pyydä omavalmentajaltasi uusi linkki tai soita hänelle.',
    sv: 'Länken fungerar inte. Be din egen coach om en ny länk eller ring.',
    en: 'The link does not work. Ask your coach for a new link or call them.',
  },
  'self-booking-expired': {
    status: 410,
    fi: 'Linkki on vanhentunut. Pyydä omavalmentajaltasi uusi linkki tai soita hänelle.',
    sv: 'Länken har gått ut. Be din egen coach om en ny länk eller ring.',
    en: 'The link has expired. Ask your coach for a new link or call them.',
  },
  'self-booking-taken': {
    status: 409,
    fi: 'Aika varattiin juuri toiselle. Valitse toinen aika.',
    sv: 'Tiden bokades just av någon annan. Välj en annan tid.',
    en: 'That time was just taken. Choose another time.',
  },
} as const satisfies RefusalTexts;

/** The sentence of a refusal inside a longer answer, as in what could not be booked of many. */
export function sayRefusal(code: string, values: RefusalValues, language: Language): string {
  const texts: RefusalTexts = appointmentRefusals;
  const text = texts[code]?.[language] ?? code;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
