import { defineTexts } from '../app/texts.tsx';

export const closingTexts = defineTexts({
  against: {
    fi: (ended: string) => `Työpaikka on päättynyt: ${ended}. Se ei sovi yhteen valinnan kanssa.`, sv: (ended: string) => `Jobbet har avslutats: ${ended}. Det går inte ihop med valet.`,
    en: (ended: string) => `The vacancy has ended: ${ended}. That does not agree with the choice.`,
  },
  corrects: {
    fi: 'Kun kirjaat valinnan, työpaikan tulokseksi korjataan ”meidän ehdokkaamme”. Aiempi tulos jää työpaikan vaiheisiin näkyviin.',
    sv: 'När du antecknar valet rättas jobbets resultat till ”vår kandidat”. Det tidigare resultatet förblir synligt bland jobbets skeden.',
    en: 'When you record the choice, the result of the vacancy is corrected to “our candidate”. The one before stays among the states of the vacancy.',
  },
  byExpert: {
    fi: (who: string) => `Tuloksen korjaa paikan työnantaja-asiantuntija: ${who}. Sovi asiasta hänen kanssaan; hän voi kirjata valinnan ja korjata tuloksen samalla.`,
    sv: (who: string) => `Resultatet rättas av platsens arbetsgivarexpert: ${who}. Kom överens med hen; hen kan anteckna valet och rätta resultatet på en gång.`,
    en: (who: string) => `The result is corrected by the vacancy’s employer expert: ${who}, who can record the choice and correct the result at once.`,
  },
  howMany: { fi: 'Montako paikkaa täyttyi', sv: 'Hur många platser tillsattes', en: 'How many places were filled' },
  places: {
    fi: (filled: string, all: string) => `täytettyjä ${filled} / ${all}`, sv: (filled: string, all: string) => `tillsatta ${filled} / ${all}`,
    en: (filled: string, all: string) => `filled ${filled} of ${all}`,
  },
});
