import type { Language } from '../language.ts';

export type BillGround = {
  readonly tested: 'well' | 'little' | 'not'; readonly origins: number; readonly seasonal: boolean; readonly ratesOf: number; readonly asSums: number;
};

/** What the forecast of the bill is made of; on the page, in print and on the command line alike. */
export function billGrounds({ tested, origins, seasonal, ratesOf, asSums }: BillGround, language: Language): readonly string[] {
  const w = words[language];
  return [
    w.made(ratesOf), seasonal ? w.season : w.noSeason, w.law,
    { well: w.testedWell(origins), little: w.testedLittle(origins), not: w.notTested }[tested],
    ...(asSums === 0 ? [] : [w.sums(asSums)]),
  ];
}

/** What it cannot know. */
export function billNotes(language: Language): readonly string[] {
  return words[language].notes;
}

const words = {
  fi: {
    made: (months: number) => `Viimeisen tunnetun kuukauden saajat viedään portailla eteenpäin kuukausi kerrallaan. Kuinka moni jatkaa, siirtyy ansiopäivärahalta `
      + `yleistuelle tai tulee uutena, on mitattu ${months} viime kuukaudesta etuuden ja laskettujen päivien mukaan. Pienen kunnan luvut nojaavat alueen lukuihin.`,
    season: 'Vuodenaika on mukana siinä, kuinka moni tulee ja lähtee.',
    noSeason: 'Vuodenaikaa ei ole mukana: siihen tarvitaan yli vuoden kuukaudet.',
    law: 'Portaat, täydet päivärahat ja arkipäivät ovat kunkin kuukauden omat. Laissa jo oleva muutos tulee mukaan päivänään.',
    testedWell: (n: number) => `Menetelmällä on katsottu eteenpäin ${n} menneestä kuukaudesta vain silloin tunnetuilla kuukausilla. Välit on mitattu siitä, paljonko se erehtyi.`,
    testedLittle: (n: number) => `Menetelmää on voitu koetella vain ${n} menneestä kuukaudesta. Välit nojaavat osaksi oletukseen ja ovat siksi leveämmät.`,
    notTested: 'Menetelmää ei ole vielä voitu koetella: kuukausia on liian vähän. Välit nojaavat oletukseen, kaksi prosenttia ensimmäisenä kuukautena ja ajan mittaan enemmän.',
    sums: (n: number) => `Kuukausista ${n} vanhinta tunnetaan kunnittaisina summina, ilman henkilöitä.`,
    notes: [
      'Lakia, jota ei ole säädetty, ei tunneta. Päivärahojen korotuksesta tiedetään vasta, kun määrä on annettu.',
      'Suuren työnantajan irtisanomisia, uusia palveluja tai muuttoja ei nähdä ennen kuin ne näkyvät maksetuissa päivissä.',
      'Kelan myöhässä tulevat päivät ja oikaisut puuttuvat uusimmista kuukausista. Koettelussa kuukaudet ovat sellaisina kuin ne nyt tunnetaan ja laki nykyinen.',
      'Kuukaudet erehtyvät enimmäkseen samaan suuntaan. Siksi vuoden väli on laskettu niin kuin ne tekisivät sen aina.',
    ],
  },
  sv: {
    made: (months: number) => `Mottagarna i den sista kända månaden förs månad för månad framåt på stegen. Hur många som fortsätter, går från inkomstrelaterad dagpenning `
      + `till allmänt stöd eller är nya har mätts på ${months} gångna månader enligt förmån och räknade dagar. En liten kommuns tal stöder sig på områdets.`,
    season: 'Årstiden är med i hur många som kommer och går.',
    noSeason: 'Årstiden är inte med: det kräver mer än ett års månader.',
    law: 'Stegen, de fulla dagpenningarna och vardagarna är varje månads egna. En ändring som redan finns i lag kommer med på sin dag.',
    testedWell: (n: number) => `Med metoden har man sett framåt från ${n} gångna månader med bara de månader som då var kända. Intervallen är mätta av hur mycket den tog fel.`,
    testedLittle: (n: number) => `Metoden har kunnat prövas från bara ${n} gångna månader. Intervallen stöder sig delvis på ett antagande och är därför bredare.`,
    notTested: 'Metoden har ännu inte kunnat prövas: månaderna är för få. Intervallen stöder sig på ett antagande, två procent den första månaden och mer med tiden.',
    sums: (n: number) => `Av månaderna är de ${n} äldsta kända som summor per kommun, utan personer.`,
    notes: [
      'En lag som inte har stiftats är okänd. En höjning av dagpenningarna är känd först när beloppet har getts.',
      'Uppsägningar hos en stor arbetsgivare, nya tjänster eller flyttningar syns inte innan de syns i betalda dagar.',
      'Dagar och rättelser som FPA meddelar i efterhand saknas i de nyaste månaderna. I prövningen är månaderna som de nu är kända och lagen dagens.',
      'Månaderna tar oftast fel åt samma håll. Därför är årets intervall räknat som om de alltid gjorde det.',
    ],
  },
  en: {
    made: (months: number) => `The payees of the last known month are taken up the ladder month by month. How many go on, pass from earnings-related allowance `
      + `to general support or are new was measured over ${months} past months, by benefit and days counted. A small municipality’s figures lean on the area’s.`,
    season: 'The season is in how many come and leave.',
    noSeason: 'The season is not in it: that takes more than a year of months.',
    law: 'Steps, full amounts and weekdays are each month’s own. A change that is already law comes in on its day.',
    testedWell: (n: number) => `The method was used to look ahead from ${n} past months with only the months known then. The intervals are measured from how far it was off.`,
    testedLittle: (n: number) => `The method could be tried from ${n} past months only. The intervals rest partly on a supposition and are wider for it.`,
    notTested: 'The method could not be tried yet: the months are too few. The intervals rest on a supposition, two per cent in the first month and more with time.',
    sums: (n: number) => `Of the months the ${n} oldest are known as sums by municipality, without persons.`,
    notes: [
      'A law that has not been enacted is not known. A rise of the full amounts is known only once the amount is given.',
      'Redundancies of a large employer, new services or moves are not seen before they show in paid days.',
      'Days and corrections that Kela tells late are missing from the newest months. In the test the months are as they are known now, and the law is today’s.',
      'Months mostly miss on the same side. The interval of a year is therefore reckoned as if they always did.',
    ],
  },
} as const;
