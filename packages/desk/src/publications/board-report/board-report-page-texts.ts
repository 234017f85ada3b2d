import type { Language } from '@kohtaanto/words/language.ts';
import { defineTexts } from '../../app/texts.tsx';

export const boardReportTexts = defineTexts({
  boardReport: { fi: 'Raportti työllisyyslautakunnalle', sv: 'Rapport till sysselsättningsnämnden', en: 'Report to the employment board' },
  headline: {
    fi: (month: string) => `Kuukausiraportti, ${month}`,
    sv: (month: string) => `Månadsrapport, ${month}`,
    en: (month: string) => `Monthly report, ${month}`,
  },
  beingMade: {
    fi: 'Raporttia kootaan; ensimmäinen kerta kestää hetken, koska kuukausien luvut vahvistetaan.',
    sv: 'Rapporten sammanställs; första gången tar det en stund, eftersom månadernas tal fastställs.',
    en: 'The report is being put together; the first time takes a while, because the months’ figures are fixed.',
  },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  print: { fi: 'Tulosta sivu', sv: 'Skriv ut sidan', en: 'Print the page' },
  files: { fi: 'Raportti PDF-tiedostona', sv: 'Rapporten som PDF', en: 'The report as PDF' },
  draftTitle: { fi: 'Luonnos: raporttia ei ole julkaistu.', sv: 'Utkast: rapporten är inte publicerad.', en: 'Draft: the report has not been published.' },
  draftText: {
    fi: 'Luvut on jo vahvistettu eivätkä muutu, mutta raportin näkevät vain ne, jotka voivat julkaista sen.',
    sv: 'Talen är redan fastställda och ändras inte, men bara de som kan publicera rapporten ser den.',
    en: 'Its figures are fixed and will not change, but only those who may publish it can see it.',
  },
  pdf: {
    fi: (of: Language) => ({ fi: 'PDF suomeksi', sv: 'PDF ruotsiksi', en: 'PDF englanniksi' })[of],
    sv: (of: Language) => ({ fi: 'PDF på finska', sv: 'PDF på svenska', en: 'PDF på engelska' })[of],
    en: (of: Language) => ({ fi: 'PDF in Finnish', sv: 'PDF in Swedish', en: 'PDF in English' })[of],
  },
  toPublish: { fi: 'Julkaisujen sivulle', sv: 'Till publikationerna', en: 'To publications' },
  draftMonth: {
    fi: (month: string) => `${month} · luonnos`, sv: (month: string) => `${month} · utkast`, en: (month: string) => `${month} · draft`,
  },
  none: {
    fi: 'Yhtään raporttia ei ole vielä julkaistu.', sv: 'Ingen rapport har publicerats ännu.', en: 'No report has been published yet.',
  },
  noneNext: {
    fi: 'Raportin voi julkaista, kun kuukausi on päättynyt. Sen tekee johtaja tai controller.',
    sv: 'Rapporten kan publiceras när månaden har avslutats. Det gör direktören eller controllern.',
    en: 'A report can be published when its month has ended. The director or the controller does so.',
  },
});
