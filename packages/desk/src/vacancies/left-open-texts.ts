import { defineTexts } from '../app/texts.tsx';

export const leftOpenTexts = defineTexts({
  title: { fi: 'Näiden ehdokkaiden asia jää kesken', sv: 'De här kandidaternas ärenden blir på hälft', en: 'These candidates are left in the middle' },
  withoutResult: { fi: (n: string) => `Esitelty, ei tulosta (${n}):`, sv: (n: string) => `Presenterade, utan resultat (${n}):`, en: (n: string) => `Presented, without a result (${n}):` },
  withoutResultWhat: {
    fi: 'Tuloksen voi kirjata sulkemisen jälkeenkin, ja se pysyy työlistalla, kunnes se on kirjattu.',
    sv: 'Resultatet kan antecknas också efteråt, och det står kvar på arbetslistan tills det är antecknat.',
    en: 'The result can be recorded afterwards too, and stays on the worklist until it is.',
  },
  given: { fi: (n: string) => `Suostumus annettu, ei esitelty (${n}):`, sv: (n: string) => `Samtycke gett, inte presenterade (${n}):`, en: (n: string) => `Consent given, not presented (${n}):` },
  givenWhat: {
    fi: 'Ketään ei enää esitellä, eikä työnantajalle kerrota heistä mitään. Kerro heille, ettei paikka ole enää auki.',
    sv: 'Ingen presenteras längre, och inget berättas om dem för arbetsgivaren. Berätta för dem att platsen inte längre är öppen.',
    en: 'Nobody is presented any more, and the employer is told nothing of them. Tell them that the vacancy is no longer open.',
  },
  asked: { fi: (n: string) => `Suostumusta pyydetty (${n}):`, sv: (n: string) => `Samtycke begärt (${n}):`, en: (n: string) => `Consent asked (${n}):` },
  askedWhat: {
    fi: 'Pyyntöön ei voi enää suostua: linkki kertoo, ettei paikka ole haettavana, ja pyyntö raukeaa määräpäivänään.',
    sv: 'Man kan inte längre samtycka: länken berättar att platsen inte kan sökas, och begäran förfaller på sin sista dag.',
    en: 'The question can no longer be consented to: the link tells that the vacancy is not open, and the question lapses on its last day.',
  },
  listed: { fi: (n: string) => `Listalla (${n}):`, sv: (n: string) => `På listan (${n}):`, en: (n: string) => `Listed (${n}):` },
  listedWhat: {
    fi: 'Heiltä ei ole kysytty mitään, eikä heille lähde tietoa.', sv: 'De har inte tillfrågats om något, och de får inget besked.',
    en: 'They have been asked nothing, and are told nothing.',
  },
  unlisted: {
    fi: (n: string) => `Lisäksi turvakiellon alaisia, joita ei luetella: ${n}. Heidän asiansa hoidetaan heidän omilla sivuillaan.`,
    sv: (n: string) => `Dessutom personer med spärrmarkering, som inte räknas upp: ${n}. Deras ärenden sköts på deras egna sidor.`,
    en: (n: string) => `Besides, protected persons who are not listed: ${n}. They are handled on their own pages.`,
  },
});
