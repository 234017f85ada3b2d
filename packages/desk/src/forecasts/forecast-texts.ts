import { defineTexts } from '../app/texts.tsx';

export const texts = defineTexts({
  title: { fi: 'Ennusteet', sv: 'Prognoser', en: 'Forecasts' },
  headline: {
    fi: (measure: string, place: string, month: string, point: string, low: string, high: string) =>
      `${measure}, ${place}: ${month} ennuste on ${point}, neljällä viidestä ${low}–${high}.`,
    sv: (measure: string, place: string, month: string, point: string, low: string, high: string) =>
      `${measure}, ${place}: prognosen ${month} är ${point}, fyra gånger av fem ${low}–${high}.`,
    en: (measure: string, place: string, month: string, point: string, low: string, high: string) =>
      `${measure}, ${place}: ${month} the forecast is ${point}, four times in five between ${low} and ${high}.`,
  },
  none: {
    fi: 'Ennusteita ei vielä ole.', sv: 'Det finns inga prognoser ännu.', en: 'There are no forecasts yet.',
  },
  noneNext: {
    fi: 'Ne tehdään yöllä kunnittaisista kuukausiluvuista, kun lukuja on tuotu Lähteet-sivulla vähintään neljältä vuodelta.',
    sv: 'De görs på natten av månadstal per kommun, när sidan Källor har fått tal för minst fyra år.',
    en: 'They are made at night of monthly figures by municipality, once Sources has at least four years of them.',
  },
  toSources: { fi: 'Lähteisiin', sv: 'Till källorna', en: 'To the sources' },
  measure: { fi: 'Mittari', sv: 'Mått', en: 'Measure' },
  make: { fi: 'Tee uusimmista luvuista', sv: 'Gör av de nyaste talen', en: 'Make of the newest figures' },
  making: {
    fi: (measure: string, done: string, all: string) => `Ennusteita tehdään: ${measure} ${done}/${all}`,
    sv: (measure: string, done: string, all: string) => `Prognoser görs: ${measure} ${done}/${all}`,
    en: (measure: string, done: string, all: string) => `Forecasts are being made: ${measure} ${done}/${all}`,
  },
  looking: { fi: 'Ennusteita tehdään: luetaan lukuja', sv: 'Prognoser görs: talen läses', en: 'Forecasts are being made: figures are read' },
  stop: { fi: 'Lopeta', sv: 'Avbryt', en: 'Stop' },
  download: { fi: 'Lataa CSV', sv: 'Ladda ner CSV', en: 'Download CSV' },
  places: { fi: 'Paikoittain', sv: 'Per ort', en: 'By place' },
  placesSub: {
    fi: (month: string) => `Ennuste vuoden päähän, ${month}`, sv: (month: string) => `Prognosen ett år framåt, ${month}`,
    en: (month: string) => `The forecast a year on, ${month}`,
  },
  place: { fi: 'Paikka', sv: 'Ort', en: 'Place' },
  now: { fi: 'Nyt', sv: 'Nu', en: 'Now' },
  yearOn: { fi: 'Vuoden päästä', sv: 'Om ett år', en: 'A year on' },
  interval80: { fi: '80 %:n väli', sv: '80 %-intervall', en: '80 % interval' },
  interval95: { fi: '95 %:n väli', sv: '95 %-intervall', en: '95 % interval' },
  error: { fi: 'Virhe', sv: 'Fel', en: 'Error' },
  errorLong: {
    fi: 'Aiempien ennusteiden virhe: 1,00 on yhtä suuri kuin keskimääräinen muutos vuodessa',
    sv: 'Felet i tidigare prognoser: 1,00 är lika stort som den genomsnittliga förändringen på ett år',
    en: 'The error of earlier forecasts: 1.00 is as large as the mean change over a year',
  },
  naive: { fi: 'Sama kuin vuosi sitten', sv: 'Samma som för ett år sedan', en: 'Same as a year ago' },
  naiveError: { fi: 'Vuosi sitten', sv: 'Ett år sedan', en: 'A year ago' },
  chart: { fi: 'Kuukausittain', sv: 'Per månad', en: 'By month' },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  figure: { fi: 'Luku', sv: 'Tal', en: 'Figure' },
  forecast: { fi: 'Ennuste', sv: 'Prognos', en: 'Forecast' },
  known: { fi: 'toteutunut', sv: 'utfall', en: 'known' },
  past: { fi: 'Mihin ennuste perustuu ja miten aiemmat osuivat', sv: 'Vad prognosen bygger på och hur de tidigare höll', en: 'What the forecast rests on and how earlier ones did' },
  pastText: {
    fi: (name: string, origins: number, error: string, naive: string) =>
      `Menetelmä: ${name}. Sillä katsottiin eteenpäin ${origins} menneestä kuukaudesta vain silloin tiedossa olleilla luvuilla: virhe ${error}, kun `
      + `”sama kuin vuosi sitten” erehtyi ${naive}.`,
    sv: (name: string, origins: number, error: string, naive: string) =>
      `Metod: ${name}. Med den såg man framåt från ${origins} gångna månader med bara de tal som då var kända: felet var ${error}, medan `
      + `”samma som för ett år sedan” hade ${naive}.`,
    en: (name: string, origins: number, error: string, naive: string) =>
      `Method: ${name}. It was used to look ahead from ${origins} past months with only what was known then: its error was ${error}, that of `
      + `“same as a year ago” ${naive}.`,
  },
  heldText: {
    fi: (in80: string, in95: string) => `Silloin annettuihin väleihin osui ${in80} (80 %:n väli) ja ${in95} (95 %:n väli) kuukausista.`,
    sv: (in80: string, in95: string) => `Av månaderna föll ${in80} inom 80 %-intervallet och ${in95} inom 95 %-intervallet som då gavs.`,
    en: (in80: string, in95: string) => `Of the months ${in80} fell inside the 80 % interval told then and ${in95} inside the 95 % one.`,
  },
  beforeAddingUp: {
    fi: 'Virhe on mitattu ennen kuin kuntien, alueiden ja maan ennusteet täsmäytettiin keskenään.',
    sv: 'Felet är mätt innan prognoserna för kommuner, områden och landet stämdes av mot varandra.',
    en: 'The error was measured before the forecasts of municipalities, areas and the country were made to add up.',
  },
  method: { fi: 'Menetelmä', sv: 'Metod', en: 'Method' },
  percentError: { fi: 'Virhe %', sv: 'Fel %', en: 'Error %' },
  held80: { fi: '80 %:n välissä', sv: 'inom 80 %', en: 'inside 80 %' },
  held95: { fi: '95 %:n välissä', sv: 'inom 95 %', en: 'inside 95 %' },
  chosen: { fi: 'käytössä', sv: 'används', en: 'in use' },
  weights: { fi: 'Yhdistelmän painot', sv: 'Kombinationens vikter', en: 'Weights of the combination' },
  cannotKnow: { fi: 'Mitä ennuste ei voi tietää', sv: 'Vad prognosen inte kan veta', en: 'What the forecast cannot know' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  imports: { fi: 'Tuonnit', sv: 'Importer', en: 'Imports' },
  madeAt: { fi: 'Tehty', sv: 'Gjord', en: 'Made' },
  newest: { fi: 'Uusin kuukausi', sv: 'Nyaste månaden', en: 'Newest month' },
  version: { fi: 'Menetelmän versio', sv: 'Metodens version', en: 'Version of the method' },
  made_of: { fi: 'Mistä tehty', sv: 'Vad den är gjord av', en: 'What it is made of' },
  leftOut: { fi: 'Ilman ennustetta', sv: 'Utan prognos', en: 'Without a forecast' },
  hidden: { fi: 'kuukausia on salattu', sv: 'månader är dolda', en: 'some months are hidden' },
  endsEarly: {
    fi: (month: string) => `luvut päättyvät: ${month}`, sv: (month: string) => `talen slutar: ${month}`, en: (month: string) => `the figures end: ${month}`,
  },
  short: { fi: 'alle neljä vuotta yhtenäisiä kuukausia', sv: 'under fyra år utan luckor', en: 'under four years without a gap' },
  without: {
    fi: (names: string) => `Alueen luku on ilman näitä kuntia, joiden kuukausia on salattu: ${names}.`,
    sv: (names: string) => `Områdets tal är utan dessa kommuner, vars månader är dolda: ${names}.`,
    en: (names: string) => `The area’s figure is without these municipalities, whose months are hidden: ${names}.`,
  },
});
