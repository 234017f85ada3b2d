import { defineTexts } from '../app/texts.tsx';

export const besideTexts = defineTexts({
  beside: { fi: 'Rinnalla', sv: 'Bredvid', en: 'Beside' },
  yearEarlier: { fi: 'Vuotta aiemmin', sv: 'Ett år tidigare', en: 'A year earlier' },
  national: { fi: 'Valtakunnallinen', sv: 'Nationellt', en: 'National' },
  title: {
    fi: (name: string) => `${name}: oma ja valtakunnallinen`, sv: (name: string) => `${name}: eget och nationellt`, en: (name: string) => `${name}: own and national`,
  },
  own: { fi: 'Oma', sv: 'Eget', en: 'Own' },
  difference: { fi: 'Ero', sv: 'Skillnad', en: 'Difference' },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  area: { fi: 'Alue', sv: 'Området', en: 'Area' },
  hiddenBySource: { fi: 'lähde salannut', sv: 'dolt av källan', en: 'hidden by source' },
  missing: { fi: 'ei tuotu', sv: 'ej importerat', en: 'not imported' },
  allEqual: {
    fi: (count: number) => `Kaikki ${count} kuntaa ovat samat.`, sv: (count: number) => `Alla ${count} kommuner är lika.`, en: (count: number) => `All ${count} municipalities are equal.`,
  },
  someEqual: {
    fi: (equal: number, count: number) => `Samoja on ${equal}/${count}. Erojen mahdolliset syyt on kerrottu.`,
    sv: (equal: number, count: number) => `${equal} av ${count} är lika. De möjliga orsakerna till skillnaderna anges.`,
    en: (equal: number, count: number) => `${equal} of ${count} are equal. The possible reasons for the differences are told.`,
  },
  noneComparable: {
    fi: 'Yhtään lukua ei voi verrata: toinen on salattu tai puuttuu.',
    sv: 'Inget tal kan jämföras: det ena är dolt eller saknas.',
    en: 'No figure can be compared: one of the two is hidden or missing.',
  },
  basis: {
    fi: (snapshot: string, source: string) => `Oma: tilannekuvasta ${snapshot}. Valtakunnallinen: ${source}.`,
    sv: (snapshot: string, source: string) => `Eget: ur lägesbilden ${snapshot}. Nationellt: ${source}.`,
    en: (snapshot: string, source: string) => `Own: from the snapshot of ${snapshot}. National: ${source}.`,
  },
  notComparable: {
    fi: 'Tätä riviä ei lasketa omasta rekisteristä, joten vertailtavaa ei ole. Valitse toinen rivi.',
    sv: 'Raden räknas inte ur det egna registret, så det finns inget att jämföra. Välj en annan rad.',
    en: 'This row is not counted from the own register, so there is nothing to compare. Choose another row.',
  },
  toSources: { fi: 'Tuo lukuja', sv: 'Importera siffror', en: 'Import figures' },
  series: {
    fi: (name: string) => `${name}, koko sarja`, sv: (name: string) => `${name}, hela serien`, en: (name: string) => `${name}, the whole series`,
  },
  seriesReading: {
    fi: (from: string, to: string, own: string) => `Valtakunnallinen sarja ${from}–${to}, oma rekisteri ${own} alkaen.`,
    sv: (from: string, to: string, own: string) => `Nationell serie ${from}–${to}, eget register från ${own}.`,
    en: (from: string, to: string, own: string) => `National series ${from}–${to}, own register since ${own}.`,
  },
  seriesGaps: {
    fi: (gaps: number) => ` Valtakunnallisesta puuttuu ${gaps === 1 ? 'yksi kuukausi' : `${gaps} kuukautta`}.`,
    sv: (gaps: number) => ` I den nationella saknas ${gaps === 1 ? 'en månad' : `${gaps} månader`}.`,
    en: (gaps: number) => ` The national one lacks ${gaps === 1 ? 'one month' : `${gaps} months`}.`,
  },
  seriesOwnOnly: {
    fi: (own: string) => `Oma rekisteri ${own} alkaen. Valtakunnallista sarjaa ei ole tuotu.`,
    sv: (own: string) => `Eget register från ${own}. Ingen nationell serie har importerats.`,
    en: (own: string) => `The own register since ${own}. No national series has been imported.`,
  },
  break: { fi: 'sarja katkeaa', sv: 'serien bryts', en: 'break in the series' },
  breakWhy: {
    fi: 'Sarjoja ei ole sovitettu yhteen: laskentapäivä ja kuntajako voivat erota.',
    sv: 'Serierna är inte sammanjämkade: räknedag och kommunindelning kan skilja sig.',
    en: 'The series have not been fitted together: the counting day and the municipalities may differ.',
  },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  source: { fi: 'oma rekisteri', sv: 'eget register', en: 'own register' },
});
