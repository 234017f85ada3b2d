import { defineTexts } from '../app/texts.tsx';

export const bulkTexts = defineTexts({
  booked: {
    fi: (n: number) => (n === 0 ? 'Aikoja ei varattu.' : n === 1 ? 'Yksi aika varattiin.' : `${n} aikaa varattiin.`),
    sv: (n: number) => (n === 0 ? 'Inga tider bokades.' : n === 1 ? 'En tid bokades.' : `${n} tider bokades.`),
    en: (n: number) => (n === 0 ? 'No times were booked.' : n === 1 ? 'One time was booked.' : `${n} times were booked.`),
  },
  sent: {
    fi: (n: number) => (n === 1 ? 'Yksi viesti lähtee.' : `${n} viestiä lähtee.`),
    sv: (n: number) => (n === 1 ? 'Ett meddelande skickas.' : `${n} meddelanden skickas.`),
    en: (n: number) => (n === 1 ? 'One message leaves.' : `${n} messages leave.`),
  },
  moved: {
    fi: (n: number, who: string) => `${n} asiakasta siirrettiin: ${who}.`,
    sv: (n: number, who: string) => `${n} kunder överfördes: ${who}.`,
    en: (n: number, who: string) => `${n} customers were handed over: ${who}.`,
  },
  nothingToBook: {
    fi: 'Tähän tehtävään ei varata aikaa: asiakas toimii itse.',
    sv: 'För den här uppgiften bokas ingen tid: kunden gör den själv.',
    en: 'No time is booked for this task: the customer does it.',
  },
  alreadyBooked: {
    fi: 'Aika on jo varattu.', sv: 'Tiden är redan bokad.', en: 'A time is already booked.',
  },
  failed: { fi: 'Toimi ei onnistunut.', sv: 'Åtgärden lyckades inte.', en: 'The act did not succeed.' },
  handOver: {
    fi: (n: number) => (n === 1 ? 'Siirrä asiakas valmentajalle' : `Siirrä ${n} asiakasta valmentajalle`),
    sv: (n: number) => (n === 1 ? 'Överför kunden till en handledare' : `Överför ${n} kunder till en handledare`),
    en: (n: number) => (n === 1 ? 'Hand the customer over' : `Hand over ${n} customers`),
  },
  toWhom: { fi: 'Uusi omavalmentaja', sv: 'Ny egen handledare', en: 'New coach' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  note: { fi: 'Saatesanat', sv: 'Överlämnande', en: 'Handover note' },
  noteHint: {
    fi: 'Mitä uuden valmentajan on hyvä tietää. Näkyy asiakkaan tiedoissa.',
    sv: 'Vad den nya handledaren bör veta. Visas i kundens uppgifter.',
    en: 'What the new coach should know. Shown with the customer’s details.',
  },
  chooseWhom: { fi: 'Valitse valmentaja.', sv: 'Välj en handledare.', en: 'Choose a coach.' },
  writeNote: { fi: 'Kirjoita saatesanat.', sv: 'Skriv ett överlämnande.', en: 'Write a handover note.' },
  absent: { fi: 'poissa', sv: 'frånvarande', en: 'absent' },
  move: { fi: 'Siirrä', sv: 'Överför', en: 'Hand over' },
});
