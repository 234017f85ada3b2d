import { defineTexts } from '../app/texts.tsx';

export const messageTexts = defineTexts({
  title: {
    fi: (n: number) => (n === 1 ? 'Viesti asiakkaalle' : `Viesti ${n} asiakkaalle`),
    sv: (n: number) => (n === 1 ? 'Meddelande till kunden' : `Meddelande till ${n} kunder`),
    en: (n: number) => (n === 1 ? 'Message to the customer' : `Message to ${n} customers`),
  },
  to: { fi: 'Vastaanottajat', sv: 'Mottagare', en: 'To' },
  template: { fi: 'Pohja', sv: 'Mall', en: 'Template' },
  noTemplate: { fi: 'Tyhjä viesti', sv: 'Tomt meddelande', en: 'Empty message' },
  subject: { fi: 'Aihe', sv: 'Ämne', en: 'Subject' },
  body: { fi: 'Viesti', sv: 'Meddelande', en: 'Message' },
  writeSubject: { fi: 'Kirjoita aihe.', sv: 'Skriv ett ämne.', en: 'Write a subject.' },
  writeBody: { fi: 'Kirjoita viesti.', sv: 'Skriv ett meddelande.', en: 'Write a message.' },
  send: { fi: 'Lähetä', sv: 'Skicka', en: 'Send' },
  kept: {
    fi: 'Tekstisi on yhä lomakkeella.', sv: 'Din text finns kvar i formuläret.', en: 'Your text is still in the form.',
  },
  sent: {
    fi: (n: number) => (n === 1 ? 'Viesti lähtee 10 sekunnin kuluttua.' : `${n} viestiä lähtee 10 sekunnin kuluttua.`),
    sv: (n: number) => (n === 1 ? 'Meddelandet skickas om 10 sekunder.' : `${n} meddelanden skickas om 10 sekunder.`),
    en: (n: number) => (n === 1 ? 'The message is sent in 10 seconds.' : `${n} messages are sent in 10 seconds.`),
  },
  calledBack: {
    fi: (n: number) => (n === 1 ? 'Viesti peruttiin.' : `${n} viestiä peruttiin.`),
    sv: (n: number) => (n === 1 ? 'Meddelandet återkallades.' : `${n} meddelanden återkallades.`),
    en: (n: number) => (n === 1 ? 'The message was cancelled.' : `${n} messages were cancelled.`),
  },
  alreadyGone: {
    fi: 'Viestit olivat jo lähteneet.', sv: 'Meddelandena hade redan skickats.', en: 'The messages had already been sent.',
  },
});
