import { defineTexts } from '../app/texts.tsx';

export const texts = defineTexts({
  title: { fi: 'Ammatit', sv: 'Yrken', en: 'Occupations' },
  headline: {
    fi: (month: string, short: number, surplus: number) => `${month} työvoimasta oli pulaa ${short} ammatissa ja ylitarjontaa ${surplus} ammatissa.`,
    sv: (month: string, short: number, surplus: number) => `${month} rådde det brist på arbetskraft i ${short} yrken och överutbud i ${surplus}.`,
    en: (month: string, short: number, surplus: number) => `${month} ${short} occupations were short of workers and ${surplus} had too many.`,
  },
  country: { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' },
  area: { fi: 'Alue', sv: 'Området', en: 'Area' },
  side: { fi: 'Alue vai koko maa', sv: 'Området eller hela landet', en: 'Area or whole country' },
  reading: { fi: 'Lukutapa', sv: 'Läsart', en: 'Reading' },
  readingMonth: { fi: 'Kuukausi', sv: 'Månaden', en: 'The month' },
  readingYear: { fi: '12 kk keskiarvo', sv: '12 månaders medeltal', en: 'Mean of 12 months' },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  show: { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  all: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  shortage: { fi: 'Pula', sv: 'Brist', en: 'Shortage' },
  balance: { fi: 'Tasapaino', sv: 'Balans', en: 'Balance' },
  surplus: { fi: 'Ylitarjonta', sv: 'Överutbud', en: 'Surplus' },
  tooFew: { fi: 'liian vähän paikkoja', sv: 'för få platser', en: 'too few places' },
  occupation: { fi: 'Ammatti', sv: 'Yrke', en: 'Occupation' },
  seekers: { fi: 'Työttömät', sv: 'Arbetslösa', en: 'Unemployed' },
  places: { fi: 'Paikat', sv: 'Platser', en: 'Places' },
  openPlaces: { fi: 'Avoimet paikat', sv: 'Lediga platser', en: 'Open places' },
  perPlace: { fi: 'Työttömiä paikkaa kohti', sv: 'Arbetslösa per plats', en: 'Unemployed per place' },
  perPlaceShort: { fi: '/ paikka', sv: '/ plats', en: '/ place' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  listTitle: { fi: 'Ammateittain', sv: 'Enligt yrke', en: 'By occupation' },
  listSub: {
    fi: (count: string) => `${count} ammattia, pula ensin`, sv: (count: string) => `${count} yrken, bristen först`, en: (count: string) => `${count} occupations, shortages first`,
  },
  find: { fi: 'Etsi ammattia', sv: 'Sök yrke', en: 'Find an occupation' },
  noneFound: { fi: 'Yksikään ammatti ei vastaa hakua.', sv: 'Inget yrke motsvarar sökningen.', en: 'No occupation matches.' },
  invented: {
    fi: 'Alueen avoimet paikat ovat keksittyä esittelyaineistoa.',
    sv: 'Områdets lediga platser är påhittat demonstrationsmaterial.',
    en: 'The area’s open places are invented, for showing the product.',
  },
  inventedDetail: {
    fi: 'Oikeat luvut tulevat, kun alueen avoimet paikat ammateittain tuodaan Lähteet-sivulla.',
    sv: 'De riktiga talen kommer när områdets lediga platser enligt yrke importeras på sidan Källor.',
    en: 'The real ones appear when the area’s vacancies by occupation are imported on the page Sources.',
  },
  onlyCountry: {
    fi: 'Alueelta ei ole lukuja tältä kuukaudelta: avoimia paikkoja ammateittain ei ole tuotu.',
    sv: 'För området finns inga tal för månaden: lediga platser enligt yrke har inte importerats.',
    en: 'There are no figures of the area for this month: its vacancies by occupation have not been imported.',
  },
  trend: { fi: 'Kehitys', sv: 'Utveckling', en: 'Trend' },
  trendReading: {
    fi: (month: string, seekers: string, places: string) => `${month} työttömiä oli ${seekers} ja avoimia paikkoja ${places}.`,
    sv: (month: string, seekers: string, places: string) => `${month} fanns det ${seekers} arbetslösa och ${places} lediga platser.`,
    en: (month: string, seekers: string, places: string) => `${month} there were ${seekers} unemployed and ${places} open places.`,
  },
  newest: { fi: 'Uusimpaan kuukauteen', sv: 'Till den nyaste månaden', en: 'To the newest month' },
  mismatch: { fi: 'Missä työ ja tekijät eivät kohtaa', sv: 'Var arbete och arbetskraft inte möts', en: 'Where work and workers do not meet' },
  occupational: { fi: 'Ammattien välillä', sv: 'Mellan yrken', en: 'Between occupations' },
  regionalArea: { fi: 'Kuntien välillä', sv: 'Mellan kommuner', en: 'Between municipalities' },
  regionalCountry: { fi: 'Alueiden välillä', sv: 'Mellan områden', en: 'Between areas' },
  mismatchReading: {
    fi: (percent: string, seekers: string) => `${percent} % työttömistä (${seekers}) on siellä, missä paikkoja on osuuttaan vähemmän.`,
    sv: (percent: string, seekers: string) => `${percent} % av de arbetslösa (${seekers}) finns där platserna är färre än deras andel.`,
    en: (percent: string, seekers: string) => `${percent} % of the unemployed (${seekers}) are where there are fewer places than their share.`,
  },
  mismatchNone: { fi: 'Lukuja ei ole tältä kuukaudelta.', sv: 'Det finns inga tal för månaden.', en: 'There are no figures for this month.' },
  leftOut: {
    fi: (count: number) => `Salattujen lukujen vuoksi laskusta puuttuu ${count} osaa.`,
    sv: (count: number) => `${count} delar saknas i räkningen på grund av dolda tal.`,
    en: (count: number) => `${count} parts are left out, because their figures are hidden.`,
  },
  method: {
    fi: 'Luku on puolet työttömien ja paikkojen osuuksien erojen summasta: pienin osuus, jonka pitäisi vaihtaa '
      + 'ammattia tai paikkaa. Samaa ihmistä voi koskea kumpikin, joten lukuja ei lasketa yhteen.',
    sv: 'Talet är hälften av summan av skillnaderna mellan andelarna av arbetslösa och platser: den minsta andel som borde byta yrke eller ort. Båda kan gälla samma person, så talen läggs inte ihop.',
    en: 'The figure is half the sum of the differences between shares of unemployed and of places: the least '
      + 'share who would have to change occupation or place. Both may concern the same person, so they are not '
      + 'added up.',
  },
  curve: { fi: 'Avoimet paikat ja työttömyys', sv: 'Lediga platser och arbetslöshet', en: 'Vacancies and unemployment' },
  curveSub: { fi: 'vuosikeskiarvot', sv: 'årsmedeltal', en: 'yearly means' },
  curveReading: {
    fi: (first: string, last: string, more: boolean) => (more
      ? `Vuonna ${last} työttömiä oli yhtä avointa paikkaa kohti enemmän kuin ${first}.`
      : `Vuonna ${last} työttömiä oli yhtä avointa paikkaa kohti vähemmän kuin ${first}.`),
    sv: (first: string, last: string, more: boolean) => (more
      ? `År ${last} fanns det fler arbetslösa per ledig plats än ${first}.`
      : `År ${last} fanns det färre arbetslösa per ledig plats än ${first}.`),
    en: (first: string, last: string, more: boolean) => (more
      ? `In ${last} there were more unemployed for each open place than in ${first}.`
      : `In ${last} there were fewer unemployed for each open place than in ${first}.`),
  },
  curveEmpty: {
    fi: 'Kuvaan tarvitaan työttömät ja avoimet paikat kuukausittain. Tuo ne Lähteet-sivulla.',
    sv: 'Diagrammet kräver arbetslösa och lediga platser per månad. Importera dem på sidan Källor.',
    en: 'The chart needs unemployed and vacancies by month. Import them on the page Sources.',
  },
  ofLabourForce: { fi: '% työvoimasta', sv: '% av arbetskraften', en: '% of the labour force' },
  axisSeekers: { fi: 'työttömät', sv: 'arbetslösa', en: 'unemployed' },
  axisPlaces: { fi: 'avoimet paikat', sv: 'lediga platser', en: 'open places' },
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  hiddenPlaces: {
    fi: 'Pienten kuntien salatut paikat (1–4) puuttuvat alueen summista.',
    sv: 'Små kommuners dolda platser (1–4) ingår inte i områdets summor.',
    en: 'Hidden places of small municipalities (1–4) are not in the area’s sums.',
  },
  rule: { fi: 'Sääntö', sv: 'Regel', en: 'Rule' },
  ruleText: {
    fi: (short: number, surplus: number, least: number) => `pula: alle ${short} työtöntä paikkaa kohti; ylitarjonta: yli ${surplus}; vähintään ${least} paikkaa `
      + `(ylitarjonta myös vähemmistä, kun työttömiä on yli ${surplus * least})`,
    sv: (short: number, surplus: number, least: number) => `brist: under ${short} arbetslösa per plats; överutbud: över ${surplus}; minst ${least} platser `
      + `(överutbud också av färre när de arbetslösa är fler än ${surplus * least})`,
    en: (short: number, surplus: number, least: number) => `shortage: under ${short} unemployed for each place; surplus: over ${surplus}; at least ${least} places `
      + `(a surplus also of fewer, from more than ${surplus * least} unemployed on)`,
  },
  ruleWhy: {
    fi: 'Valtakunnallisen raportin sääntö ei ole julkinen. Tämä on avoin, päivätty ja kaikille sama.',
    sv: 'Regeln i den nationella rapporten är inte offentlig. Den här är öppen, daterad och lika för alla.',
    en: 'The rule of the national report is not public. This one is open, dated and the same for all.',
  },
  version: { fi: 'Versio', sv: 'Version', en: 'Version' },
  versionText: {
    fi: (version: number, from: string) => `${version}, käytössä ${from} alkaen`,
    sv: (version: number, from: string) => `${version}, i bruk från ${from}`,
    en: (version: number, from: string) => `${version}, in use since ${from}`,
  },
  readingNow: { fi: 'Lukutapa', sv: 'Läsart', en: 'Reading' },
  readingMonthText: {
    fi: 'kuukauden laskentapäivä; oletus, koska paikat täytetään nyt',
    sv: 'månadens räknedag; förval, eftersom platserna fylls nu',
    en: 'the counting day of the month; the default, because places are filled now',
  },
  readingYearText: {
    fi: '12 kuukauden keskiarvo; kertoo, onko kyse vain kaudesta',
    sv: 'medeltal för 12 månader; visar om det bara gäller säsongen',
    en: 'the mean of 12 months; tells whether it is only the season',
  },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  own: { fi: 'oma rekisteri', sv: 'eget register', en: 'own register' },
  sourceText: {
    fi: (seekers: string, places: string) => `työttömät: ${seekers}; paikat: ${places}`,
    sv: (seekers: string, places: string) => `arbetslösa: ${seekers}; platser: ${places}`,
    en: (seekers: string, places: string) => `unemployed: ${seekers}; places: ${places}`,
  },
  suppression: { fi: 'Salaus', sv: 'Sekretess', en: 'Suppression' },
  suppressionText: {
    fi: (threshold: number) => `alueen työttömät: raja ${threshold}, kestää vähennyslaskun`,
    sv: (threshold: number) => `områdets arbetslösa: gräns ${threshold}, tål subtraktion`,
    en: (threshold: number) => `the area’s unemployed: threshold ${threshold}, withstands subtraction`,
  },
  toSources: { fi: 'Lähteet', sv: 'Källor', en: 'Sources' },
});
