import type { RefusalTexts } from '../platform/http/refusal.ts';

export const matchingRefusals: RefusalTexts = {
  'matching.not-open': {
    status: 409,
    fi: 'Paikka ei ole enää haettavana, joten siihen ei haeta ehdokkaita. Avaa se uudelleen tai valitse toinen paikka.',
    sv: 'Platsen kan inte längre sökas, så kandidater söks inte. Öppna den på nytt eller välj en annan plats.',
    en: 'The vacancy is no longer open, so no candidates are looked for. Open it again or choose another one.',
  },
  'matching.no-fairness-report': {
    status: 404,
    fi: 'Raporttia {report} ei ole tällä alueella. Valitse raportti luettelosta.',
    sv: 'Rapporten {report} finns inte i det här området. Välj en rapport ur listan.',
    en: 'There is no report {report} in this area. Choose one from the list.',
  },
  'matching.too-few-for-fairness': {
    status: 409,
    fi: 'Raporttia ei voi laatia: osaamisensa kertoneita työnhakijoita on {seekers} ja avoimia paikkoja {vacancies}. Hakijoita tarvitaan vähintään 50 ja paikkoja vähintään yksi.',
    sv: 'Rapporten kan inte göras: {seekers} arbetssökande har berättat om sitt kunnande och {vacancies} platser är öppna. Det krävs minst 50 sökande och en plats.',
    en: 'The report cannot be made: {seekers} jobseekers have told what they can and {vacancies} vacancies are open. At least 50 seekers and one vacancy are needed.',
  },
};
