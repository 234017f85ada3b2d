import { defineTexts } from '../app/texts.tsx';

export const selfBookingTexts = defineTexts({
  choose: { fi: 'Valitse sinulle sopiva aika', sv: 'Välj en tid som passar dig', en: 'Choose a time that suits you' },
  about: {
    fi: (what: string) => `${what}. Aika on varattu vasta, kun painat Varaa.`,
    sv: (what: string) => `${what}. Tiden är bokad först när du trycker på Boka.`,
    en: (what: string) => `${what}. The time is booked only when you press Book.`,
  },
  book: { fi: (when: string) => `Varaa ${when}`, sv: (when: string) => `Boka ${when}`, en: (when: string) => `Book ${when}` },
  chooseFirst: { fi: 'Valitse ensin aika', sv: 'Välj först en tid', en: 'Choose a time first' },
  booked: { fi: 'Aikasi on varattu', sv: 'Din tid är bokad', en: 'Your time is booked' },
  come: {
    fi: 'Jos et pääse tulemaan, kerro siitä omavalmentajallesi etukäteen.',
    sv: 'Om du inte kan komma, meddela din egen coach i förväg.',
    en: 'If you cannot come, tell your coach in advance.',
  },
  video: { fi: 'Videotapaaminen', sv: 'Videomöte', en: 'Video meeting' },
  phone: { fi: 'Sinulle soitetaan', sv: 'Vi ringer dig', en: 'We call you' },
  expired: { fi: 'Linkki on vanhentunut', sv: 'Länken har gått ut', en: 'The link has expired' },
  expiredWhat: {
    fi: 'Pyydä omavalmentajaltasi uusi linkki tai soita hänelle.',
    sv: 'Be din egen coach om en ny länk eller ring.',
    en: 'Ask your coach for a new link or call them.',
  },
  none: { fi: 'Aikoja ei ole nyt vapaana', sv: 'Inga tider är lediga nu', en: 'No times are free now' },
  noneWhat: {
    fi: 'Katso myöhemmin uudelleen tai soita omavalmentajallesi. Linkki toimii vielä.',
    sv: 'Titta igen senare eller ring din egen coach. Länken fungerar fortfarande.',
    en: 'Look again later or call your coach. The link still works.',
  },
});
