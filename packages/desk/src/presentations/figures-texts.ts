import { defineTexts } from '../app/texts.tsx';

export const figuresTexts = defineTexts({
  title: { fi: 'Tarjoukset ja esittelyt', sv: 'Erbjudanden och presentationer', en: 'Offers and presentations' },
  head: {
    fi: (offers: string, work: string) => `Vuoden aikana ${offers} tarjousta tai vinkkiä, ${work} johti työhön`,
      sv: (offers: string, work: string) => `Under året ${offers} erbjudanden eller tips, ${work} ledde till arbete`,
    en: (offers: string, work: string) => `In a year ${offers} offers or hints, ${work} led to work`,
  },
  byMonth: { fi: 'Kuukausittain', sv: 'Per månad', en: 'By month' },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  offers: { fi: 'Tarjoukset', sv: 'Erbjudanden', en: 'Offers' },
  hints: { fi: 'Vinkit', sv: 'Tips', en: 'Hints' },
  presented: { fi: 'Esittelyt', sv: 'Presentationer', en: 'Presentations' },
  elsewhere: { fi: 'Muille alueille', sv: 'Till andra områden', en: 'To other areas' },
  ofOthers: { fi: 'Muiden asiakkaita', sv: 'Andras kunder', en: 'Others’ customers' },
  work: { fi: 'Johti työhön', sv: 'Ledde till arbete', en: 'Led to work' },
  year: { fi: '12 kuukautta', sv: '12 månader', en: '12 months' },
  results: { fi: 'Tulokset', sv: 'Resultat', en: 'Results' },
  result: { fi: 'Tuloskoodi', sv: 'Resultatkod', en: 'Result code' },
  noResult: { fi: 'tulosta ei ole kirjattu', sv: 'resultat inte antecknat', en: 'no result recorded' },
  fits: { fi: 'Osuvuus', sv: 'Träffsäkerhet', en: 'Fit' },
  fitOf: {
    fi: (kind: string, median: string, count: string) => `${kind}: sopivuuden mediaani ${median} / 100 (${count} laskettua)`,
      sv: (kind: string, median: string, count: string) => `${kind}: medianen för lämplighet ${median} / 100 (${count} beräknade)`,
    en: (kind: string, median: string, count: string) => `${kind}: median fit ${median} of 100 (${count} reckoned)`,
  },
  share: {
    fi: (share: string) => `Tarjouksista ja vinkeistä, joilla on tulos, ${share} johti työhön.`, sv: (share: string) => `Av erbjudandena och tipsen med resultat ledde ${share} till arbete.`,
      en: (share: string) => `Of offers and hints with a result ${share} led to work.`,
  },
  fitNote: {
    fi: 'Sopivuus on laskettu tarjottaessa julkisilla painoilla ja tallennettu. Se ei ole todennäköisyys.',
      sv: 'Lämpligheten räknades vid erbjudandet med offentliga vikter och sparades. Den är ingen sannolikhet.',
    en: 'The fit was reckoned with public weights when the offer was made, and kept. It is no likelihood.',
  },
  definition: { fi: 'Määritelmä', sv: 'Definition', en: 'Definition' },
  definitionText: {
    fi: 'Johti työhön: tarjoukset, vinkit ja esittelyt yhteensä; otsikossa ovat tarjoukset ja vinkit. '
      + 'Muille alueille: alueen asiakkaille tehdyt tarjoukset ja vinkit sekä esittelyt työpaikkoihin, jotka ovat toisen alueen tai sijaitsevat muualla kuin alueen kunnissa. '
      + 'Muiden asiakkaita: muiden alueiden asiakkaiden '
      + 'esittelyt alueen työpaikkoihin. Lasketaan tekopäivän mukaan; perutut tarjoukset eivät ole mukana (TEM:n tunnusluku d, 15.4.2025).',
    sv: 'Ledde till arbete: erbjudanden, tips och presentationer tillsammans; rubriken gäller erbjudanden och tips. '
      + 'Till andra områden: erbjudanden, tips och presentationer för områdets kunder till arbetsplatser som är ett annat områdes eller ligger utanför områdets kommuner. '
      + 'Andras kunder: presentationer av andra områdens kunder '
      + 'till områdets arbetsplatser. Räknas efter dagen då de gjordes; återtagna erbjudanden ingår inte (ANM:s nyckeltal d, 15.4.2025).',
    en: 'Led to work: offers, hints and presentations together; the headline is of offers and hints. '
      + 'To other areas: offers, hints and presentations of the area’s customers to workplaces that are another area’s or lie outside the area’s municipalities. '
      + 'Others’ customers: presentations of other areas’ customers to '
      + 'the area’s vacancies. Counted by the day they were made; offers taken back are left out (the ministry’s indicator d, 15.4.2025).',
  },
  reference: {
    fi: (year: string, count: string, now: string, source: string) => `Vertailuvuonna ${year} tarjouksia oli ${count}; viime 12 kuukautena ${now}. Lähde: ${source}.`,
    sv: (year: string, count: string, now: string, source: string) => `Jämförelseåret ${year} gjordes ${count} erbjudanden; de senaste 12 månaderna ${now}. Källa: ${source}.`,
    en: (year: string, count: string, now: string, source: string) => `In the reference year ${year} there were ${count} offers; in the last 12 months ${now}. Source: ${source}.`,
  },
  noReference: {
    fi: 'Vertailuvuoden (ennen pandemiaa) tarjousten määrää ei ole annettu, joten vertailua ei näytetä. Luku annetaan alueen tiedostossa presentations.json.',
    sv: 'Antalet erbjudanden under jämförelseåret (före pandemin) har inte angetts, så ingen jämförelse visas. Talet anges i områdets fil presentations.json.',
    en: 'The number of offers in the reference year (before the pandemic) has not been given, so nothing is compared. It is given in the area’s file presentations.json.',
  },
  compare: { fi: 'Vertailu', sv: 'Jämförelse', en: 'Comparison' },
  few: { fi: 'alle 5', sv: 'under 5', en: 'under 5' },
  fewNote: { fi: 'Alle viiden lukuja ja niitä paljastavia summia ei näytetä.', sv: 'Tal under fem och summor som avslöjar dem visas inte.',
    en: 'Numbers under five, and sums that give them away, are not shown.' },
  none: { fi: 'Tarjouksia, vinkkejä tai esittelyjä ei ole vielä tehty.', sv: 'Inga erbjudanden, tips eller presentationer har gjorts ännu.',
    en: 'No offers, hints or presentations have been made yet.' },
  loading: { fi: 'Haetaan lukuja', sv: 'Hämtar siffror', en: 'Loading figures' },
});
