import { defineTexts } from '../app/texts.tsx';

type Cause = 'occupational' | 'regional';
type By = 'municipality' | 'travel-to-work-area';

export const balanceTexts = defineTexts({
  title: { fi: 'Kohtaanto', sv: 'Matchning', en: 'Labour balance' },
  headline: {
    fi: (month: string, short: number, surplus: number) => (short === 0 ? `${month} työvoimasta ei ollut pulaa missään ryhmässä, ylitarjontaa oli ${surplus} ryhmässä.`
      : `${month} työvoimasta oli pulaa ${short} ryhmässä ja ylitarjontaa ${surplus} ryhmässä.`),
    sv: (month: string, short: number, surplus: number) => (short === 0 ? `${month} rådde det inte brist på arbetskraft i någon grupp och överutbud i ${surplus}.`
      : `${month} rådde det brist på arbetskraft i ${short} ${short === 1 ? 'grupp' : 'grupper'} och överutbud i ${surplus}.`),
    en: (month: string, short: number, surplus: number) => (short === 0 ? `${month} no group was short of workers, and ${surplus} had too many.`
      : `${month} ${short} ${short === 1 ? 'group was' : 'groups were'} short of workers, and ${surplus} had too many.`),
  },
  view: { fi: 'Mistä luvut ovat', sv: 'Varifrån talen kommer', en: 'Whose figures' },
  own: { fi: 'Oma rekisteri', sv: 'Eget register', en: 'Own register' },
  statistics: { fi: 'Tilastot ja koko maa', sv: 'Statistik och hela landet', en: 'Statistics and the country' },
  level: { fi: 'Tarkkuus', sv: 'Nivå', en: 'Level' },
  level1: { fi: 'Pääluokat', sv: 'Huvudgrupper', en: 'Major groups' },
  level2: { fi: 'Ammattiryhmät', sv: 'Yrkesgrupper', en: 'Groups' },
  level3: { fi: 'Alaryhmät', sv: 'Undergrupper', en: 'Minor groups' },
  noSeekers: { fi: 'ei hakijoita', sv: 'inga sökande', en: 'no seekers' },
  noPlaces: { fi: 'ei paikkoja', sv: 'inga platser', en: 'no places' },
  level4: { fi: 'Ammatit', sv: 'Yrken', en: 'Occupations' },
  by: { fi: 'Jako', sv: 'Indelning', en: 'Division' },
  byMunicipality: { fi: 'Kunnat', sv: 'Kommuner', en: 'Municipalities' },
  byTravelToWork: { fi: 'Työssäkäyntialueet', sv: 'Pendlingsområden', en: 'Travel-to-work areas' },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  csv: { fi: 'CSV', sv: 'CSV', en: 'CSV' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  loading: { fi: 'Lasketaan ja suojataan lukuja', sv: 'Räknar och skyddar talen', en: 'Counting and protecting the figures' },
  table: { fi: 'Pula ja ylitarjonta', sv: 'Brist och överutbud', en: 'Shortage and surplus' },
  tableSub: {
    fi: 'Työttömät / avoimet paikat. Avaa ammatti riviltä.', sv: 'Arbetslösa / lediga platser. Öppna yrket från raden.', en: 'Unemployed / open places. Open an occupation from its row.',
  },
  onlyWhole: {
    fi: 'Alaryhmistä ja ammateista kerrotaan vain koko alue: kunnittain lähes kaikki olisi salattava.',
    sv: 'Undergrupper och yrken berättas bara för hela området: per kommun vore nästan allt under sekretess.',
    en: 'Minor groups and occupations are told of the whole area alone: by municipality nearly all would be hidden.',
  },
  outsideSub: {
    fi: 'Työttömät / avoimet paikat; + muiden työllisyysalueiden kunnissa auki olevat paikat. Avaa ammatti riviltä.',
    sv: 'Arbetslösa / lediga platser; + lediga platser i kommuner i andra sysselsättningsområden. Öppna yrket från raden.',
    en: 'Unemployed / open places; + open places in municipalities of other employment areas. Open an occupation from its row.',
  },
  outsideCell: {
    fi: (places: string) => `lisäksi ${places} paikkaa muiden työllisyysalueiden kunnissa`, sv: (places: string) => `dessutom ${places} platser i kommuner i andra sysselsättningsområden`,
    en: (places: string) => `and ${places} places in municipalities of other employment areas`,
  },
  travelToWork: { fi: 'Työssäkäyntialueet', sv: 'Pendlingsområden', en: 'Travel-to-work areas' },
  travelToWorkRule: {
    fi: (joins: string, most: string) => `Kunta kuuluu keskukseen, jossa vähintään ${joins} % sen työllisistä käy työssä. Keskus on kunta, johon muualta käydään näin ja josta enintään `
      + `${most} % käy työssä missään yhdessä kunnassa (Tilastokeskuksen määritelmä 2014). Eri asia kuin lain 80 kilometrin työssäkäyntialue.`,
    sv: (joins: string, most: string) => `En kommun hör till den centralort där minst ${joins} % av dess sysselsatta arbetar. Centralort är en kommun dit man pendlar så och varifrån högst `
      + `${most} % pendlar till någon enskild kommun (Statistikcentralens definition 2014). Inte detsamma som lagens pendlingsområde på 80 kilometer.`,
    en: (joins: string, most: string) => `A municipality belongs to the centre in which at least ${joins} % of its employed work. A centre is one to which others so commute, and which sends at most `
      + `${most} % to any single municipality (definition of Statistics Finland, 2014). It is not the 80 kilometres of the act.`,
  },
  travelToWorkNone: {
    fi: 'Alueen kuntien työmatkaosuuksia ei ole tuotu, joten työssäkäyntialueita ei voi muodostaa. Luvut kerrotaan koko työllisyysalueelta.',
    sv: 'Kommunernas pendlingsandelar har inte förts in, så det går inte att bilda pendlingsområden. Talen berättas för hela sysselsättningsområdet.',
    en: 'The commuting shares of the area’s municipalities have not been brought in, so no travel-to-work areas can be made. The figures are of the whole employment area.',
  },
  outsideOf: {
    fi: (names: string, places: string) => `Muuta työllisyysaluetta: ${names}, ${places} avointa paikkaa`,
    sv: (names: string, places: string) => `Annat sysselsättningsområde: ${names}, ${places} lediga platser`,
    en: (names: string, places: string) => `Of other employment areas: ${names}, ${places} open places`,
  },
  alone: { fi: 'yksin, minnekään ei käydä tarpeeksi', sv: 'ensam, ingen tillräcklig pendling', en: 'alone, too few commute anywhere' },
  centreUnknown: {
    fi: (names: string) => `Keskuksen omia osuuksia ei ole tuotu (${names}): keskus se on siksi, että sinne käydään, ja sen muut ympäryskunnat puuttuvat.`,
    sv: (names: string) => `Centralortens egna andelar har inte förts in (${names}): den är centralort eftersom man pendlar dit, och dess övriga kranskommuner saknas.`,
    en: (names: string) => `The centre’s own shares have not been brought in (${names}): it is a centre because others commute there, and its other municipalities are missing.`,
  },
  sharesUnknown: {
    fi: (names: string) => `Työmatkaosuudet puuttuvat: ${names}.`, sv: (names: string) => `Pendlingsandelarna saknas: ${names}.`, en: (names: string) => `Commuting shares are missing: ${names}.`,
  },
  coverage: {
    fi: 'Muiden kuntien paikat ovat rekisteriin tuotuja tai kirjattuja ilmoituksia, eivät kaikki. Niiden työttömiä ei tunneta, joten pula ja ylitarjonta luetaan alueen omista luvuista.',
    sv: 'De andra kommunernas platser är annonser som förts in eller antecknats i registret, inte alla. Deras arbetslösa är inte kända, så brist och överutbud läses ur områdets egna tal.',
    en: 'Places elsewhere are postings brought into or written in the register, not all there are. The unemployed there are not known, so shortage and surplus are read from the area’s own figures.',
  },
  sharesSource: { fi: 'Osuuksien lähde', sv: 'Andelarnas källa', en: 'Source of the shares' },
  find: { fi: 'Etsi ammattia', sv: 'Sök yrke', en: 'Find an occupation' },
  noneFound: { fi: 'Yksikään ryhmä ei vastaa hakua.', sv: 'Ingen grupp motsvarar sökningen.', en: 'No group matches.' },
  occupation: { fi: 'Ammattiryhmä', sv: 'Yrkesgrupp', en: 'Group' },
  whole: { fi: 'Koko alue', sv: 'Hela området', en: 'Whole area' },
  perPlace: { fi: 'Työttömiä / paikka', sv: 'Arbetslösa / plats', en: 'Unemployed / place' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  total: { fi: 'Yhteensä', sv: 'Totalt', en: 'Total' },
  cell: {
    fi: (seekers: string, places: string, state: string) => `${seekers} työtöntä, ${places} paikkaa: ${state}`,
    sv: (seekers: string, places: string, state: string) => `${seekers} arbetslösa, ${places} platser: ${state}`,
    en: (seekers: string, places: string, state: string) => `${seekers} unemployed, ${places} places: ${state}`,
  },
  shortage: { fi: 'pula', sv: 'brist', en: 'shortage' },
  balance: { fi: 'tasapaino', sv: 'balans', en: 'balance' },
  surplus: { fi: 'ylitarjonta', sv: 'överutbud', en: 'surplus' },
  'too-few-places': { fi: 'liian vähän paikkoja', sv: 'för få platser', en: 'too few places' },
  legend: { fi: 'Värit', sv: 'Färger', en: 'Colours' },
  hidden: { fi: 'salattu', sv: 'sekretess', en: 'hidden' },
  mismatch: { fi: 'Missä työ ja tekijät eivät kohtaa', sv: 'Var arbete och arbetskraft inte möts', en: 'Where work and workers do not meet' },
  mismatchFinding: {
    fi: (whole: string, seekers: string, of: string, by: By) =>
      `${whole} % lasketuista ${of} työttömästä (${seekers}) on ${by === 'municipality' ? 'kunnassa' : 'työssäkäyntialueella'} ja ammattiryhmässä, jossa paikkoja on osuuttaan vähemmän.`,
    sv: (whole: string, seekers: string, of: string, by: By) =>
      `${whole} % av de ${of} räknade arbetslösa (${seekers}) finns i ${by === 'municipality' ? 'en kommun' : 'ett pendlingsområde'} och en yrkesgrupp där platserna är färre än deras andel.`,
    en: (whole: string, seekers: string, of: string, by: By) =>
      `${whole} % of the ${of} unemployed counted (${seekers}) are in a ${by === 'municipality' ? 'municipality' : 'travel-to-work area'} and group where there are fewer places than their share.`,
  },
  mismatchLead: {
    fi: (lead: Cause, part: string) => `Suurempi osa, ${part} prosenttiyksikköä, johtuu ${lead === 'occupational' ? 'ammateista' : 'paikkakunnista'}.`,
    sv: (lead: Cause, part: string) => `Den större delen, ${part} procentenheter, beror på ${lead === 'occupational' ? 'yrkena' : 'orterna'}.`,
    en: (lead: Cause, part: string) => `The larger part, ${part} percentage points, is due to ${lead === 'occupational' ? 'occupations' : 'places'}.`,
  },
  oneArea: {
    fi: 'Alueita on laskussa yksi, joten kaikki johtuu ammateista.', sv: 'Räkningen har ett enda område, så allt beror på yrkena.',
    en: 'There is one area in the reckoning, so that all of it is due to occupations.',
  },
  regional: { fi: 'Paikkakuntien välillä', sv: 'Mellan orterna', en: 'Between places' },
  occupational: { fi: 'Ammattien välillä', sv: 'Mellan yrkena', en: 'Between occupations' },
  points: { fi: (value: string) => `${value} %-yks.`, sv: (value: string) => `${value} %-enh.`, en: (value: string) => `${value} pts` },
  mismatchMethod: {
    fi: 'Puolet työttömien ja paikkojen osuuksien erojen summasta (Jackman ja Roper 1987), jaettuna kahtia niin, että kumpikin syy painaa yhtä paljon (Shapley). Suunta kertoo, missä '
      + 'muuttaminen tai ammatin vaihto auttaisi, ei yhdenkään ihmisen tilannetta.',
    sv: 'Hälften av summan av skillnaderna mellan andelarna av arbetslösa och platser (Jackman och Roper 1987), delad så att bägge orsakerna väger lika (Shapley). Det visar var flytt '
      + 'eller yrkesbyte skulle hjälpa, inte någon enskild människas läge.',
    en: 'Half the sum of the differences between shares of unemployed and of places (Jackman and Roper 1987), parted so that both causes weigh the same (Shapley). It shows where moving or '
      + 'changing occupation would help, and nobody’s own situation.',
  },
  mismatchNone: { fi: 'Kuukaudelta ei ole tarpeeksi kerrottavia lukuja.', sv: 'Månaden har inte tillräckligt med tal som får berättas.', en: 'The month has too few figures that may be told.' },
  leftOut: {
    fi: (parts: string, hidden: string) => `Laskettu ${parts} osasta; ${hidden} salattua jäi pois, joten luku on suuntaa antava.`,
    sv: (parts: string, hidden: string) => `Räknat av ${parts} delar; ${hidden} under sekretess är inte med, så talet är riktgivande.`,
    en: (parts: string, hidden: string) => `Of ${parts} parts; ${hidden} hidden ones are left out, so that the figure is a rough one.`,
  },
  curve: { fi: 'Beveridgen käyrä', sv: 'Beveridgekurvan', en: 'The Beveridge curve' },
  curveSub: { fi: 'Oma rekisteri kuukausittain', sv: 'Eget register månadsvis', en: 'Own register by month' },
  curveReading: {
    fi: (first: string, last: string, worse: boolean) => `${first}–${last} avointa paikkaa kohti työttömiä on ${worse ? 'enemmän' : 'vähemmän'} kuin alussa.`,
    sv: (first: string, last: string, worse: boolean) => `${first}–${last}: per ledig plats finns det ${worse ? 'fler' : 'färre'} arbetslösa än i början.`,
    en: (first: string, last: string, worse: boolean) => `${first}–${last}: for each open place there are ${worse ? 'more' : 'fewer'} unemployed than at first.`,
  },
  curveEmpty: {
    fi: 'Käyrään tarvitaan vähintään kaksi kuukautta, joilta on sekä työttömiä että paikkoja. Pidempi historia on tilastoissa.',
    sv: 'Kurvan kräver minst två månader med både arbetslösa och platser. En längre historia finns i statistiken.',
    en: 'The curve needs at least two months with both unemployed and places. A longer past is in the statistics.',
  },
  unemploymentAxis: { fi: 'Työttömiä, % työvoimasta', sv: 'Arbetslösa, % av arbetskraften', en: 'Unemployed, % of the labour force' },
  vacanciesAxis: { fi: 'Avoimia paikkoja, % työvoimasta', sv: 'Lediga platser, % av arbetskraften', en: 'Open places, % of the labour force' },
  unemployed: { fi: 'Työttömät', sv: 'Arbetslösa', en: 'Unemployed' },
  places: { fi: 'Avoimet paikat', sv: 'Lediga platser', en: 'Open places' },
  placesShort: { fi: 'Paikat', sv: 'Platser', en: 'Places' },
  labourForceOf: { fi: (year: string) => `työvoima ${year}`, sv: (year: string) => `arbetskraften ${year}`, en: (year: string) => `labour force of ${year}` },
  trendReading: {
    fi: (month: string, seekers: string, places: string) => `${month} työttömiä oli ${seekers} ja avoimia paikkoja ${places}.`,
    sv: (month: string, seekers: string, places: string) => `${month} fanns det ${seekers} arbetslösa och ${places} lediga platser.`,
    en: (month: string, seekers: string, places: string) => `${month} there were ${seekers} unemployed and ${places} open places.`,
  },
  flows: { fi: 'Virrat kuukausittain', sv: 'Flöden per månad', en: 'Flows by month' },
  flowsSub: {
    fi: 'Laskentapäivien väli. Paikat ovat työpaikkoja, eivät henkilöitä.',
    sv: 'Mellan räknedagarna. Platserna är jobb, inte personer.',
    en: 'Between counting days. Places are jobs, not persons.',
  },
  came: { fi: 'Työttömäksi', sv: 'Blev arbetslösa', en: 'Became unemployed' },
  left: { fi: 'Pois työttömistä', sv: 'Slutade vara det', en: 'Ceased to be' },
  opened: { fi: 'Avattu', sv: 'Öppnade', en: 'Opened' },
  filled: { fi: 'Täytetty', sv: 'Tillsatta', en: 'Filled' },
  noFlows: {
    fi: 'Henkilöiden virrat kerrotaan pääluokista ja ammattiryhmistä: yksittäisissä ammateissa lähes kaikki olisi salattava.',
    sv: 'Personflöden berättas för huvudgrupper och yrkesgrupper: för enskilda yrken vore nästan allt under sekretess.',
    en: 'Flows of persons are told of major groups and groups: of single occupations nearly all would be hidden.',
  },
  bridges: { fi: 'Mihin täältä voisi siirtyä', sv: 'Vart man kunde gå härifrån', en: 'Where could they go' },
  bridgesSub: {
    fi: 'Lähimmät ammatit, joista on pulaa tai jotka ovat tasapainossa', sv: 'De närmaste yrkena med brist eller balans', en: 'The nearest occupations that are short of workers or in balance',
  },
  noBridges: {
    fi: 'Lähellä ei nyt ole ammattia, josta olisi pulaa tai joka olisi tasapainossa.',
    sv: 'I närheten finns just nu inget yrke med brist eller balans.',
    en: 'No near occupation is short of workers or in balance now.',
  },
  near: { fi: (percent: string) => `läheisyys ${percent} / 100`, sv: (percent: string) => `närhet ${percent} / 100`, en: (percent: string) => `nearness ${percent} of 100` },
  knownMove: { fi: 'täältä on siirrytty', sv: 'bytet har gjorts härifrån', en: 'people have moved so' },
  toVacancies: { fi: 'Avoimet paikat', sv: 'Lediga jobb', en: 'Open vacancies' },
  toSeekers: { fi: 'Työnhakijat', sv: 'Arbetssökande', en: 'Jobseekers' },
  about: { fi: 'Miten luetaan', sv: 'Hur talen läses', en: 'How to read it' },
  rule: { fi: 'Sääntö', sv: 'Regel', en: 'Rule' },
  ruleText: {
    fi: (short: number, surplus: number, least: number) => `Pula: alle ${short} työtöntä avointa paikkaa kohti. Ylitarjonta: yli ${surplus}. `
      + `Kun paikkoja on alle ${least}, suhteesta ei sanota mitään, koska yksi paikka kääntäisi sen; ylitarjontaa on silloin vasta, kun työttömiä on yli ${surplus * least}.`,
    sv: (short: number, surplus: number, least: number) => `Brist: färre än ${short} arbetslösa per ledig plats. Överutbud: fler än ${surplus}. `
      + `När platserna är färre än ${least} sägs inget om förhållandet, för en enda plats skulle vända det; överutbud råder då först när de arbetslösa är fler än ${surplus * least}.`,
    en: (short: number, surplus: number, least: number) => `Shortage: fewer than ${short} unemployed for an open place. Surplus: more than ${surplus}. `
      + `Of fewer than ${least} places nothing is said, since a single place would turn the ratio; there is a surplus only from more than ${surplus * least} unemployed on.`,
  },
  ruleOwn: {
    fi: 'Sääntö on oma ja avoin: valtakunnallisen raportin sääntöä ei ole julkaistu.',
    sv: 'Regeln är vår egen och öppen: den nationella rapportens regel är inte publicerad.',
    en: 'The rule is our own and open: that of the national report is not public.',
  },
  version: { fi: 'Versio', sv: 'Version', en: 'Version' },
  versionText: {
    fi: (version: number, from: string) => `${version}, ${from} alkaen`,
    sv: (version: number, from: string) => `${version}, från ${from}`,
    en: (version: number, from: string) => `${version}, from ${from}`,
  },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  sourceText: {
    fi: (day: string, snapshot: string) => `Oma rekisteri: työttömät työnhakijat ja avoimet paikat ${day}, laskettu ${snapshot}`,
    sv: (day: string, snapshot: string) => `Eget register: arbetslösa arbetssökande och lediga platser ${day}, räknat ${snapshot}`,
    en: (day: string, snapshot: string) => `Own register: unemployed jobseekers and open places on ${day}, counted ${snapshot}`,
  },
  suppression: { fi: 'Salaus', sv: 'Sekretess', en: 'Hiding' },
  besideStatistics: {
    fi: 'Toinen näkymä, Tilastot ja koko maa, laskee tuoduista tilastoista omalla kuukaudellaan ja rajauksellaan: sama ryhmä voi olla siellä toisessa tilassa.',
    sv: 'Den andra vyn, Statistik och hela landet, räknar på importerad statistik med egen månad och avgränsning: samma grupp kan där ha ett annat läge.',
    en: 'The other view, of statistics and the country, counts imported statistics of their own month and scope: the same group may stand otherwise there.',
  },
  suppressionText: {
    fi: (threshold: number) => `Alle ${threshold} henkilön luvut ja ne, joista sellaisen voisi laskea kuukausista, kunnista tai ryhmistä, on salattu. Kerran kerrottu kuukausi ei muutu.`,
    sv: (threshold: number) => `Tal under ${threshold} personer, och tal som ett sådant kunde räknas ut av ur månader, kommuner eller grupper, är under sekretess. En månad som en gång `
      + `berättats ändras inte.`,
    en: (threshold: number) => `Figures of fewer than ${threshold} persons, and those from which such could be worked out by months, municipalities or groups, are hidden. A month once `
      + `told does not change.`,
  },
  definition: { fi: 'Mittarin määritelmä', sv: 'Indikatorns definition', en: 'Definition of the indicator' },
});
