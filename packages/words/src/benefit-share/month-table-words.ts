import type { InLanguages } from '../language.ts';

export type MonthTableWords = {
  readonly sheet: string; readonly month: string; readonly code: string; readonly municipality: string; readonly persons: string;
  daysAt(step: string): string; readonly own: string; readonly billed: string; readonly difference: string;
  readonly total: string; readonly unknown: string;
};

/** Headings of a month's person-days and cents, on the screen and in files. */
export const monthTableWords: InLanguages<MonthTableWords> = {
  fi: {
    sheet: 'Kuntaosuus', month: 'Kuukausi', code: 'Kuntakoodi', municipality: 'Kunta', persons: 'Henkilöitä',
    daysAt: (step) => (step === 'free' ? 'Päiviä ilman osuutta' : `Päiviä ${step} %`),
    own: 'Oma laskelma', billed: 'Laskutettu', difference: 'Erotus', total: 'Yhteensä', unknown: 'Kotikunta ei tiedossa',
  },
  sv: {
    sheet: 'Kommunandel', month: 'Månad', code: 'Kommunkod', municipality: 'Kommun', persons: 'Personer',
    daysAt: (step) => (step === 'free' ? 'Dagar utan andel' : `Dagar ${step} %`),
    own: 'Egen beräkning', billed: 'Fakturerat', difference: 'Skillnad', total: 'Sammanlagt', unknown: 'Hemkommunen okänd',
  },
  en: {
    sheet: 'Municipal share', month: 'Month', code: 'Municipality code', municipality: 'Municipality', persons: 'Persons',
    daysAt: (step) => (step === 'free' ? 'Days without share' : `Days at ${step}%`),
    own: 'Own reckoning', billed: 'Billed', difference: 'Difference', total: 'Total', unknown: 'Home not known',
  },
};
