import { defineTexts } from '../app/texts.tsx';

export const mobilityTexts = defineTexts({
  near: { fi: 'Lähiammatit', sv: 'Närliggande yrken', en: 'Near occupations' },
  path: { fi: '6T-polku', sv: '6T-stigen', en: 'The six steps' },
  view: { fi: 'Näkymä', sv: 'Vy', en: 'View' },
  loading: { fi: 'Haetaan lähiammatteja', sv: 'Söker närliggande yrken', en: 'Looking for near occupations' },
  noProfile: {
    fi: 'Lähiammatteja voi etsiä, kun tehty työ ja osaaminen on kirjattu.', sv: 'Närliggande yrken kan sökas när arbete och kunnande har antecknats.',
    en: 'Near occupations can be looked for once work done and skills have been recorded.',
  },
  toProfile: { fi: 'Kirjaa osaaminen', sv: 'Anteckna kunnandet', en: 'Record skills and wishes' },
  nearest: { fi: 'Lähellä', sv: 'Nära', en: 'Near' },
  nearestWhat: {
    fi: (from: string) => `Vähintään ${from} / 100 ja ainakin yksi tärkeä taito hallussa. Siirtymät, joita on tehty, lisäävät läheisyyttä.`,
    sv: (from: string) => `Minst ${from} / 100 och minst en av de viktiga kunskaperna. Byten som har gjorts ökar närheten.`,
    en: (from: string) => `At least ${from} of 100 and at least one essential skill held. Moves that people have made bring an occupation nearer.`,
  },
  limits: { fi: 'Rajaus', sv: 'Avgränsning', en: 'Limits' },
  limitsWhat: {
    fi: 'Johto- ja asiantuntijatyö (ISCO-08 1 ja 2), johon tavallisesti tarvitaan korkeakoulututkinto, näytetään vain jos henkilöllä on sellainen tai hän toivoo työtä. '
      + 'Terveydenhuollon laillistetut ammatit (559/1994; luettelo tarkistettava laista) vain, jos ammattioikeus on kirjattu tai työtä toivotaan.',
    sv: 'Ledande arbete och specialistarbete (ISCO-08 1 och 2), som oftast kräver högskoleexamen, visas bara om personen har en sådan eller önskar arbetet. '
      + 'Legitimerade yrken inom hälso- och sjukvården (559/1994; förteckningen ska kontrolleras mot lagen) bara om yrkesrätten har antecknats eller arbetet önskas.',
    en: 'Managers’ and professionals’ work (ISCO-08 1 and 2), which mostly asks for a degree, is shown only where the person has one or wishes for the work. '
      + 'Licensed professions of health care (559/1994; the list is to be checked against the act) only where the right to practise is recorded or the work is wished for.',
  },
  which: { fi: 'Mitkä ammatit', sv: 'Vilka yrken', en: 'Which occupations' },
  withPlaces: { fi: 'Joissa on avoimia paikkoja', sv: 'Med lediga platser', en: 'With open vacancies' }, anyPlaces: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  noneOpen: {
    fi: (from: string) => `Riittävän lähellä olevissa ammateissa (vähintään ${from} / 100) ei ole nyt avoimia paikkoja kulkumatkan päässä.`,
    sv: (from: string) => `I yrken som ligger tillräckligt nära (minst ${from} / 100) finns nu inga lediga platser inom pendlingsavstånd.`,
    en: (from: string) => `There are no open vacancies within reach in occupations that are near enough (at least ${from} of 100) now.`,
  },
  noneOpenNext: {
    fi: 'Valitse Kaikki, niin näet myös ammatit, joissa nyt ei ole paikkoja. Pidempi työmatka lisäisi paikkoja.',
    sv: 'Välj Alla för att se också yrken utan lediga platser. En längre arbetsresa skulle ge fler platser.',
    en: 'Choose All to see also occupations without vacancies. A longer way to work would add vacancies.',
  },
  none: {
    fi: (from: string) => `Mikään ammatti ei ole tehdyn työn ja kerrotun osaamisen perusteella riittävän lähellä (vähintään ${from} / 100).`,
    sv: (from: string) => `Inget yrke ligger tillräckligt nära utifrån arbetet och det kunnande som har angetts (minst ${from} / 100).`,
    en: (from: string) => `No occupation is near enough by the work done and the skills told (at least ${from} of 100).`,
  },
  noneNext: {
    fi: 'Täydennä työhistoria ja taidot yhdessä henkilön kanssa: lista kasvaa niistä. Jos suunta on kokonaan uusi, aloita 6T-polusta ja ammatinvalinnan ohjauksesta.',
    sv: 'Komplettera arbetshistorian och kunskaperna tillsammans med personen: listan växer ur dem. Är riktningen helt ny, börja med 6T-stigen och yrkesvalsvägledning.',
    en: 'Fill in the work done and the skills together with the person: the list grows out of them. Where the direction is wholly new, begin with the six steps and career guidance.',
  },
  sub: {
    fi: (km: string, own: boolean) => `Lähin ensin: ammatin tärkeimmistä taidoista hallussa oleva osuus ja läheisyys tehtyyn työhön. Paikat ${km} kilometrin matkalta, `
      + `${own ? 'henkilön oma raja' : 'työssäkäyntialue (380/2023 10 §)'}.`,
    sv: (km: string, own: boolean) => `Det närmaste först: hur mycket av yrkets viktigaste kunskaper som finns och hur nära det tidigare arbetet det ligger. Platser inom ${km} kilometer, `
      + `${own ? 'personens egen gräns' : 'pendlingsområdet (380/2023 10 §)'}.`,
    en: (km: string, own: boolean) => `The nearest first: how much of the essential skills is held, and how near it is to the work done. Vacancies within ${km} kilometres, `
      + `${own ? 'the person’s own limit' : 'the commuting area (380/2023 section 10)'}.`,
  },
  ofSkills: {
    fi: (held: string, all: string) => `${held} / ${all} tärkeästä taidosta`,
    sv: (held: string, all: string) => `${held} / ${all} av de viktiga kunskaperna`,
    en: (held: string, all: string) => `${held} of ${all} essential skills`,
  },
  share: {
    fi: 'Läheisyys 0–100: puolet hallussa olevista tärkeistä taidoista, puolet läheisyydestä tehtyyn työhön',
    sv: 'Närhet 0–100: hälften av de viktiga kunskaper som finns, hälften av närheten till det tidigare arbetet',
    en: 'Nearness 0–100: half from the essential skills held, half from how near it is to the work done',
  },
  skillsUnknown: { fi: 'taidot ei tiedossa', sv: 'kunskaperna okända', en: 'skills not known' },
  from: { fi: (work: string) => `lähellä: ${work}`, sv: (work: string) => `nära: ${work}`, en: (work: string) => `near ${work}` },
  moved: {
    fi: (count: string) => `ainakin ${count} henkilöä on siirtynyt`, sv: (count: string) => `minst ${count} personer har bytt`, en: (count: string) => `at least ${count} persons have moved so`,
  },
  wished: { fi: 'Toivottu', sv: 'Önskat', en: 'Wished for' },
  openHere: {
    fi: (count: number, said: string, places: string) => (count === 0 ? 'ei avoimia paikkoja lähellä'
      : `${said} ${count === 1 ? 'avoin ilmoitus' : 'avointa ilmoitusta'}, ${places} ${places === '1' ? 'paikka' : 'paikkaa'}`),
    sv: (count: number, said: string, places: string) => (count === 0 ? 'inga öppna platser i närheten'
      : `${said} ${count === 1 ? 'öppen annons' : 'öppna annonser'}, ${places} ${places === '1' ? 'plats' : 'platser'}`),
    en: (count: number, said: string, places: string) => (count === 0 ? 'no vacancies nearby'
      : `${said} open ${count === 1 ? 'posting' : 'postings'}, ${places} ${places === '1' ? 'place' : 'places'}`),
  },
  wage: { fi: (euros: string) => `mediaanipalkka ${euros}`, sv: (euros: string) => `medianlön ${euros}`, en: (euros: string) => `median wage ${euros}` },
  show: { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
  hide: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  showOf: { fi: (what: string) => `Avaa: ${what}`, sv: (what: string) => `Öppna: ${what}`, en: (what: string) => `Open: ${what}` },
  hideOf: { fi: (what: string) => `Sulje: ${what}`, sv: (what: string) => `Stäng: ${what}`, en: (what: string) => `Close: ${what}` },
  held: { fi: 'On jo', sv: 'Finns redan', en: 'Held already' },
  missing: { fi: 'Puuttuu', sv: 'Saknas', en: 'Missing' },
  besides: { fi: 'Lisäksi eduksi', sv: 'Dessutom till fördel', en: 'Helps besides' },
  nothingHeld: { fi: 'Mikään tärkeimmistä taidoista ei ole vielä tiedossa.', sv: 'Ingen av de viktigaste kunskaperna är ännu känd.', en: 'None of the essential skills is known yet.' },
  nothingMissing: { fi: 'Tärkeimmistä taidoista ei puutu mitään.', sv: 'Inget av de viktigaste kunskaperna saknas.', en: 'None of the essential skills is missing.' },
  fills: { fi: 'Koulutus, joka täydentää', sv: 'Utbildning som kompletterar', en: 'Training that fills the gap' },
  services: { fi: 'Muut palvelut', sv: 'Annan service', en: 'Other services' },
  noTraining: { fi: 'Mikään luettelon koulutus ei anna puuttuvaa.', sv: 'Ingen utbildning i listan ger det som saknas.', en: 'No training on the list gives what is missing.' },
  gives: { fi: (what: string) => `antaa: ${what}`, sv: (what: string) => `ger: ${what}`, en: (what: string) => `gives ${what}` },
  stillMissing: {
    fi: (count: number) => (count === 0 ? 'mitään ei jää puuttumaan' : `jää puuttumaan ${count}`), sv: (count: number) => (count === 0 ? 'inget saknas därefter' : `${count} saknas ännu`),
    en: (count: number) => (count === 0 ? 'nothing is left missing' : `${count} still missing`),
  },
  vacancies: { fi: 'Avoimet paikat', sv: 'Öppna platser', en: 'Open vacancies' },
  stops: { fi: (count: number) => `esteitä ${count}`, sv: (count: number) => `${count} hinder`, en: (count: number) => (count === 1 ? '1 hard stop' : `${count} hard stops`) },
  fit: { fi: (score: string) => `sopivuus ${score}`, sv: (score: string) => `lämplighet ${score}`, en: (score: string) => `fit ${score}` },
  fitFrom: {
    fi: (before: string, after: string) => `este poistuu, sopivuus ${before}\u00a0→\u00a0${after}`,
    sv: (before: string, after: string) => `hindret försvinner, lämplighet ${before}\u00a0→\u00a0${after}`,
    en: (before: string, after: string) => `the hard stop goes, fit ${before}\u00a0→\u00a0${after}`,
  },
  allOf: { fi: 'Kaikki ammatin paikat', sv: 'Yrkets alla platser', en: 'All vacancies of the occupation' },
  aim: { fi: 'Valitse tavoitteeksi', sv: 'Välj som mål', en: 'Choose as the target' },
  aimed: { fi: 'Tavoite', sv: 'Mål', en: 'Target' },
  opensTitle: { fi: 'Millaisiin paikkoihin lyhyt koulutus veisi', sv: 'Vilka slags platser en kort utbildning leder till', en: 'What kind of work a short training leads to' },
  opensSub: {
    fi: (from: string) => `Nyt avoimia paikkoja, joihin sopivuus olisi koulutuksen jälkeen vähintään ${from}: esimerkkejä, ei lupauksia, `
      + 'sillä haku päättyy usein ennen koulutusta. Toivottuihin ammatteihin johtavat ensin, sitten ne joihin matka ei ole liian pitkä. '
      + 'Matka, työaika ja vuorot on otettu huomioon kuten sopivissa paikoissa.',
    sv: (from: string) => `Platser som är öppna nu och som personen efter utbildningen skulle passa för med minst ${from}: exempel, inga löften, `
      + 'eftersom ansökan ofta slutar före utbildningen. De som leder till önskade yrken först, sedan de som inte är för långt borta. '
      + 'Resa, arbetstid och skift är beaktade som bland lämpliga platser.',
    en: (from: string) => `Vacancies open now with a fit of at least ${from} after the training: examples, no promises, `
      + 'for most close before the training ends. Those that lead to wished occupations first, then those within reach. '
      + 'The way, the working time and the shifts count as they do among fitting vacancies.',
  },
  opens: {
    fi: (count: number, said: string) => (count === 0 ? 'ei uusia paikkoja nyt' : `tällaisia paikkoja on nyt ${said}`),
    sv: (count: number, said: string) => (count === 0 ? 'inga nya platser nu' : `sådana platser finns nu: ${said}`),
    en: (count: number, said: string) => (count === 0 ? 'no new vacancies now' : `such vacancies now: ${said}`),
  },
  openThen: {
    fi: (said: string, ends: string | null) => (ends === null ? 'koulutuksen kesto ei tiedossa' : `haku auki vielä koulutuksen päättyessä ${ends}: ${said}`),
    sv: (said: string, ends: string | null) => (ends === null ? 'utbildningens längd är inte känd' : `går ännu att söka när utbildningen slutar ${ends}: ${said}`),
    en: (said: string, ends: string | null) => (ends === null ? 'length of the training not known' : `still open when the training ends on ${ends}: ${said}`),
  },
  ofWish: {
    fi: (_count: number, said: string) => `${said} toivotussa ammatissa`, sv: (_count: number, said: string) => `${said} i ett önskat yrke`,
      en: (_count: number, said: string) => `${said} in a wished occupation`,
  },
  farAway: { fi: 'koulutus on kaukana', sv: 'utbildningen är långt borta', en: 'the training is far away' },
  lifts: {
    fi: (_count: number, said: string, most: string) => `parantaa ${said} paikan sopivuutta, enintään ${most}`,
    sv: (count: number, said: string, most: string) => `höjer lämpligheten för ${said} ${count === 1 ? 'plats' : 'platser'}, högst ${most}`,
    en: (count: number, said: string, most: string) => `lifts the fit of ${said} ${count === 1 ? 'vacancy' : 'vacancies'}, by ${most} at most`,
  },
  noOpens: {
    fi: 'Mikään luettelon koulutus ei nyt nostaisi avoimia paikkoja tälle henkilölle hyvin sopiviksi.',
    sv: 'Ingen utbildning i listan skulle just nu göra öppna platser väl lämpade för personen.',
    en: 'No training on the list would make open vacancies a good match for this person now.',
  },
  toTrainings: { fi: 'Koulutusten luettelo', sv: 'Utbildningslistan', en: 'The list of trainings' },
  basis: { fi: 'Mihin lista perustuu', sv: 'Vad listan bygger på', en: 'What the list stands on' },
  skillsFrom: { fi: 'Taidot', sv: 'Kunskaper', en: 'Skills' },
  esco: { fi: (version: string) => `ESCO-luokitus (${version})`, sv: (version: string) => `ESCO-klassificeringen (${version})`, en: (version: string) => `The ESCO classification (${version})` },
  own: {
    fi: 'Alueen oma taulukko ammattien taidoista. ESCO-luokitusta ei ole tuotu: sen kanssa ammatteja ja taitoja on tuhansia.',
    sv: 'Områdets egen tabell över yrkenas kunskaper. ESCO-klassificeringen har inte hämtats: med den finns tusentals yrken och kunskaper.',
    en: 'The area’s own table of what occupations need. ESCO has not been imported: with it there are thousands of occupations and skills.',
  },
  noSkills: {
    fi: 'Ammattien taitoja ei ole tuotu. Lista kertoo vain, mitkä ammattiryhmät ovat lähellä tehtyä työtä ja mihin täältä on siirrytty.',
    sv: 'Yrkenas kunskaper har inte hämtats. Listan berättar bara vilka yrkesgrupper som ligger nära arbetet och vart man härifrån har bytt.',
    en: 'What occupations need has not been imported. The list tells only which groups are near to the work done, and where people have moved from here.',
  },
  moves: { fi: 'Siirtymät', sv: 'Byten', en: 'Moves' },
  movesKnown: {
    fi: (count: string, least: string) => `${count} ammatista toiseen tehtyä siirtymää alueen omista työhistorioista; vain ne, jotka vähintään ${least} henkilöä on tehnyt.`,
    sv: (count: string, least: string) => `${count} byten mellan yrken ur områdets egna arbetshistorier; bara sådana som minst ${least} personer har gjort.`,
    en: (count: string, least: string) => `${count} moves between occupations from the area’s own histories of work; only those made by at least ${least} persons.`,
  },
  wages: { fi: 'Palkat', sv: 'Löner', en: 'Wages' },
  noWages: {
    fi: 'Palkkatietoja ei ole tuotu, joten palkkatasoa ei näytetä.', sv: 'Inga löneuppgifter har hämtats, så lönenivån visas inte.', en: 'No wages have been imported, so no wage level is shown.',
  },
  decides: {
    fi: 'Lista on keskustelun pohja: henkilö päättää itse, mihin hakeutuu. Ikä, sukupuoli, kansalaisuus, äidinkieli ja terveys eivät vaikuta siihen.',
    sv: 'Listan är underlag för ett samtal: personen bestämmer själv vart hen söker sig. Ålder, kön, medborgarskap, modersmål och hälsa påverkar den inte.',
    en: 'The list is something to talk about: the person decides where to go. Age, sex, citizenship, mother tongue and health have no part in it.',
  },
});
