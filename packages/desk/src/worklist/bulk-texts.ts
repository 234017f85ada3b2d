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
    en: (n: number) => (n === 1 ? 'One message will be sent.' : `${n} messages will be sent.`),
  },
  moved: {
    fi: (n: number, who: string) => `${n === 1 ? '1 asiakas' : `${n} asiakasta`} siirrettiin: ${who}.`,
    sv: (n: number, who: string) => `${n === 1 ? '1 kund' : `${n} kunder`} överfördes: ${who}.`,
    en: (n: number, who: string) => `${n === 1 ? '1 customer was' : `${n} customers were`} handed over: ${who}.`,
  },
  nothingToBook: {
    fi: 'Tähän tehtävään ei varata aikaa: asiakas toimii itse.',
    sv: 'För den här uppgiften bokas ingen tid: kunden gör den själv.',
    en: 'No time is booked for this task: the customer does it.',
  },
  alreadyBooked: {
    fi: 'Aika on jo varattu.', sv: 'Tiden är redan bokad.', en: 'A time is already booked.',
  },
  failed: { fi: 'Toiminto ei onnistunut.', sv: 'Åtgärden lyckades inte.', en: 'That did not work.' },
  handOver: {
    fi: (n: number) => (n === 1 ? 'Siirrä asiakas omavalmentajalle' : `Siirrä ${n} asiakasta omavalmentajalle`),
    sv: (n: number) => (n === 1 ? 'Överför kunden till en coach' : `Överför ${n} kunder till en coach`),
    en: (n: number) => (n === 1 ? 'Hand the customer over' : `Hand over ${n} customers`),
  },
  toWhom: { fi: 'Uusi omavalmentaja', sv: 'Ny egen coach', en: 'New coach' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  note: { fi: 'Siirtoviesti', sv: 'Meddelande vid överföringen', en: 'Handover note' },
  noteHint: {
    fi: 'Mitä uuden omavalmentajan on hyvä tietää. Näkyy asiakkaan tiedoissa.',
    sv: 'Vad den nya coachen bör veta. Visas i kundens uppgifter.',
    en: 'What the new coach should know. Shown with the customer’s details.',
  },
  chooseWhom: { fi: 'Valitse omavalmentaja.', sv: 'Välj en coach.', en: 'Choose a coach.' },
  writeNote: { fi: 'Kirjoita siirtoviesti.', sv: 'Skriv ett meddelande.', en: 'Write a handover note.' },
  absent: { fi: 'poissa', sv: 'frånvarande', en: 'absent' },
  move: { fi: 'Siirrä', sv: 'Överför', en: 'Hand over' },
});
