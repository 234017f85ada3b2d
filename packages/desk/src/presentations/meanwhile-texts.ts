import { defineTexts } from '../app/texts.tsx';

export const meanwhileTexts = defineTexts({
  first: {
    fi: (by: string, day: string, state: string) => `Tällä välin (${day}) ${by} ehti kirjata: ”${state}”.`,
    sv: (by: string, day: string, state: string) => `Under tiden (${day}) hann ${by} anteckna: ”${state}”.`,
    en: (by: string, day: string, state: string) => `Meanwhile (${day}) ${by} recorded: “${state}”.`,
  },
  byPerson: {
    fi: (day: string, state: string) => `Henkilö itse vastasi tällä välin (${day}): ”${state}”.`, sv: (day: string, state: string) => `Personen svarade själv under tiden (${day}): ”${state}”.`,
    en: (day: string, state: string) => `The person answered meanwhile (${day}): “${state}”.`,
  },
  lapsed: {
    fi: (state: string) => `Aika on kulunut umpeen: ehdokkaan tila on nyt ”${state}”.`, sv: (state: string) => `Tiden har gått ut: kandidatens läge är nu ”${state}”.`,
    en: (state: string) => `Time has run out: the candidate’s state is now “${state}”.`,
  },
  somebody: { fi: 'joku muu', sv: 'någon annan', en: 'somebody else' },
  gone: {
    fi: 'Tätä askelta ei enää voi ottaa. Mitään ei tehty kahdesti.', sv: 'Det här steget kan inte längre tas. Inget gjordes två gånger.',
    en: 'This step can no longer be taken. Nothing was done twice.',
  },
  still: {
    fi: 'Askel on yhä mahdollinen. Tarkista, että kirjoittamasi pitää paikkansa, ja jatka.', sv: 'Steget är fortfarande möjligt. Kontrollera att det du skrev stämmer och fortsätt.',
    en: 'The step is still possible. Check that what you wrote holds, and go on.',
  },
  closed: {
    fi: 'Paikka ei ole enää haettavana.', sv: 'Platsen kan inte längre sökas.', en: 'The vacancy is no longer open.',
  },
  of: { fi: (name: string, what: string) => `${name}: ${what}`, sv: (name: string, what: string) => `${name}: ${what}`, en: (name: string, what: string) => `${name}: ${what}` },
});
