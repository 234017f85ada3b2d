import { defineTexts } from '../app/texts.tsx';

export const compareTexts = defineTexts({
  title: { fi: 'Vertaa tekstejä', sv: 'Jämför texterna', en: 'Compare the texts' },
  help: {
    fi: 'Valitse kohta kerrallaan, kumpi jää. Mitään ei tallenneta ennen kuin tallennat.',
    sv: 'Välj punkt för punkt vilken som blir kvar. Ingenting sparas förrän du sparar.',
    en: 'Choose point by point which one stays. Nothing is saved until you save.',
  },
  mine: { fi: 'Sinun tekstisi', sv: 'Din text', en: 'Your text' },
  theirs: {
    fi: (who: string) => `${who} tallensi`,
    sv: (who: string) => `${who} sparade`,
    en: (who: string) => `${who} saved`,
  },
  empty: { fi: 'tyhjä', sv: 'tom', en: 'empty' },
  same: {
    fi: (what: string) => `Samat kummassakin: ${what}.`,
    sv: (what: string) => `Samma i båda: ${what}.`,
    en: (what: string) => `The same in both: ${what}.`,
  },
  allSame: {
    fi: 'Tekstit ovat samat. Voit tallentaa uudelleen.',
    sv: 'Texterna är desamma. Du kan spara på nytt.',
    en: 'The texts are the same. You can save again.',
  },
  take: { fi: 'Jatka näillä', sv: 'Fortsätt med dessa', en: 'Go on with these' },
  back: { fi: 'Takaisin', sv: 'Tillbaka', en: 'Back' },
  choose: { fi: (part: string) => `${part}: kumpi jää`, sv: (part: string) => `${part}: vilken blir kvar`, en: (part: string) => `${part}: which stays` },
  chosen: {
    fi: 'Valitut kohdat ovat lomakkeella uusimman version päällä. Tallenna, kun olet valmis.',
    sv: 'De valda punkterna finns i formuläret ovanpå den nyaste versionen. Spara när du är klar.',
    en: 'What you chose is in the form, on top of the newest version. Save when you are ready.',
  },
});
