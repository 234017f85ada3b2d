import type { RefusalTexts } from '../platform/http/refusal.ts';

export const matchingRefusals: RefusalTexts = {
  'matching.not-open': {
    status: 409,
    fi: 'Paikka ei ole enää haettavana, joten siihen ei haeta ehdokkaita. Avaa se uudelleen tai valitse toinen paikka.',
    sv: 'Platsen kan inte längre sökas, så kandidater söks inte. Öppna den på nytt eller välj en annan plats.',
    en: 'The vacancy is no longer open, so no candidates are looked for. Open it again or choose another one.',
  },
};
