import { defineTexts } from '../app/texts.tsx';

export const toldTexts = defineTexts({
  left: {
    fi: (who: string, task: string) => `Poistui listalta: ${who}, ${task}.`,
    sv: (who: string, task: string) => `Inte längre på listan: ${who}, ${task}.`,
    en: (who: string, task: string) => `Off the list: ${who}, ${task}.`,
  },
  booked: {
    fi: (who: string, when: string) => `Aika varattu: ${who}, ${when}.`,
    sv: (who: string, when: string) => `Tid bokad: ${who}, ${when}.`,
    en: (who: string, when: string) => `Time booked: ${who}, ${when}.`,
  },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
});
