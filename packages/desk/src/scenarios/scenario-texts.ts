import { defineTexts } from '../app/texts.tsx';

export const texts = defineTexts({
  title: { fi: 'Mitä jos', sv: 'Vad händer om', en: 'What if' },
  loading: { fi: 'Lasketaan', sv: 'Räknar', en: 'Reckoning' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  nothingChanged: {
    fi: 'Muuta jotakin: virtaa, kestoa, palveluja tai omavalmentajia.', sv: 'Ändra något: flödet, längden, servicen eller coacherna.',
    en: 'Change something: the flow, the duration, the services or the coaches.',
  },
  less: {
    fi: (sum: string) => `Kuntien etuuslasku olisi seuraavien 12 kuukauden aikana ${sum} pienempi.`,
    sv: (sum: string) => `Kommunernas räkning för förmåner skulle vara ${sum} mindre under de följande 12 månaderna.`,
    en: (sum: string) => `The municipalities’ bill of benefits would be ${sum} less over the next 12 months.`,
  },
  more: {
    fi: (sum: string) => `Kuntien etuuslasku olisi seuraavien 12 kuukauden aikana ${sum} suurempi.`,
    sv: (sum: string) => `Kommunernas räkning för förmåner skulle vara ${sum} större under de följande 12 månaderna.`,
    en: (sum: string) => `The municipalities’ bill of benefits would be ${sum} more over the next 12 months.`,
  },
  sameBill: {
    fi: 'Kuntien etuuslasku pysyisi seuraavat 12 kuukautta ennallaan.', sv: 'Kommunernas räkning för förmåner skulle förbli densamma under 12 månader.',
    en: 'The municipalities’ bill of benefits would stay the same for the next 12 months.',
  },
  sub: {
    fi: (before: string, after: string) => `Työttömiä kahden vuoden kuluttua ${after}, nyt ${before}`,
    sv: (before: string, after: string) => `Arbetslösa om två år ${after}, nu ${before}`,
    en: (before: string, after: string) => `Unemployed in two years ${after}, now ${before}`,
  },
  change: { fi: 'Mikä muuttuisi', sv: 'Vad skulle ändras', en: 'What would change' },
  flow: { fi: 'Virta yli 3 kk työttömyyteen, %-yks.', sv: 'Flödet till över 3 mån. arbetslöshet, procentenheter', en: 'Flow to over 3 months, percentage points' },
  flowHint: {
    fi: (now: string) => `Nyt ${now}. Esimerkiksi −5`, sv: (now: string) => `Nu ${now}. Till exempel −5`, en: (now: string) => `Now ${now}. For example −5`,
  },
  duration: { fi: 'Työttömyyden kesto, %', sv: 'Arbetslöshetens längd, %', en: 'Duration of unemployment, %' },
  services: { fi: 'Palveluissa yhtä aikaa, henkilöä', sv: 'Samtidigt i service, personer', en: 'In services at a time, persons' },
  coaches: { fi: 'Omavalmentajia, henkilötyövuotta', sv: 'Coacher, årsverken', en: 'Coaches, person-years' },
  signHint: { fi: 'Lisäys +, vähennys −', sv: 'Ökning +, minskning −', en: 'More +, less −' },
  where: { fi: 'Missä', sv: 'Var', en: 'Where' },
  everywhere: { fi: 'Koko alueella', sv: 'I hela området', en: 'In the whole area' },
  count: { fi: 'Laske', sv: 'Räkna', en: 'Reckon' },
  clear: { fi: 'Palauta ennalleen', sv: 'Återställ', en: 'Back to as it is' },
  notNumber: { fi: 'Kirjoita luku, esimerkiksi −5 tai 2,5.', sv: 'Skriv ett tal, till exempel −5 eller 2,5.', en: 'Write a number, for example −5 or 2.5.' },
  outOf: {
    fi: (low: string, high: string) => `Kirjoita luku väliltä ${low}…${high}.`, sv: (low: string, high: string) => `Skriv ett tal mellan ${low} och ${high}.`,
    en: (low: string, high: string) => `Write a number from ${low} to ${high}.`,
  },
  bill: { fi: 'Etuuslasku kuukaudessa', sv: 'Räkningen för förmåner i månaden', en: 'Bill of benefits a month' },
  unemployed: { fi: 'Työttömät', sv: 'Arbetslösa', en: 'Unemployed' },
  asNow: { fi: 'Ennallaan', sv: 'Oförändrat', en: 'As it is' },
  changed: { fi: 'Muutettuna', sv: 'Ändrat', en: 'Changed' },
  difference: { fi: 'Erotus', sv: 'Skillnad', en: 'Difference' },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  byMunicipality: { fi: 'Kunnittain', sv: 'Per kommun', en: 'By municipality' },
  byMunicipalitySub: {
    fi: 'Työttömät nyt ja kahden vuoden kuluttua, lasku seuraavalta 12 kuukaudelta', sv: 'Arbetslösa nu och om två år, räkningen för de följande 12 månaderna',
    en: 'Unemployed now and in two years, the bill of the next 12 months',
  },
  now: { fi: 'Nyt', sv: 'Nu', en: 'Now' },
  inTwoYears: { fi: '2 v. päästä', sv: 'Om 2 år', en: 'In 2 years' },
  part: { fi: 'Osuus työttömistä', sv: 'Andel av de arbetslösa', en: 'Share of the unemployed' },
  billNow: { fi: 'Lasku 12 kk', sv: 'Räkning 12 mån.', en: 'Bill 12 months' },
  billThen: { fi: 'Muutettuna', sv: 'Ändrad', en: 'Changed' },
  shareNow: { fi: 'Maksuosuus vuodessa', sv: 'Betalningsandel per år', en: 'Share of the costs a year' },
  shareThen: { fi: 'Muutettuna', sv: 'Ändrad', en: 'Changed' },
  shareDifference: { fi: 'Maksuosuuden muutos', sv: 'Andelens ändring', en: 'Change of the share' },
  sharesOf: {
    fi: (year: number) => `maksuosuudet vuoden ${year} talousarviosta uusimmilla perusluvuilla`, sv: (year: number) => `betalningsandelarna av budgeten ${year} med de nyaste grundtalen`,
    en: (year: number) => `shares of the budget of ${year} by the newest base figures`,
  },
  sharesOfMillion: {
    fi: 'maksuosuudet miljoonasta eurosta, koska vuoden talousarviota ei ole päätetty', sv: 'betalningsandelarna av en miljon euro, eftersom årets budget inte är beslutad',
    en: 'shares of a million euros, since the year’s budget has not been decided',
  },
  assumedShares: {
    fi: 'Maksuosuudet lasketaan alueen omalla jakoperusteella. Vain peruste ”työttömät ja palveluissa olevat” muuttuu, samassa suhteessa kuin kunnan '
      + 'työttömät kahden vuoden kuluttua; palveluun siirtyvä pysyy siinä. Asukasluku ja muut perusteet pysyvät, samoin jaettavat kustannukset.',
    sv: 'Betalningsandelarna räknas med områdets egen fördelningsgrund. Bara grunden ”arbetslösa och personer i service” ändras, i samma förhållande '
      + 'som kommunens arbetslösa om två år; den som går över till service stannar i den. Folkmängden, de övriga grunderna och kostnaderna förblir desamma.',
    en: 'The shares are reckoned by the area’s own key. Only the base “unemployed and in services” changes, as the municipality’s unemployed do in two years; '
      + 'whoever moves to a service stays in it. Population, the other bases and the costs stay as they are.',
  },
  sharesWithout: {
    fi: 'Alueen suunnitelma ei jaa kustannuksia työttömien määrällä, joten maksuosuudet eivät muuttuisi.',
    sv: 'Områdets plan fördelar inte kostnaderna enligt antalet arbetslösa, så betalningsandelarna skulle inte ändras.',
    en: 'The area’s plan does not share its costs by the unemployed, so the shares would not change.',
  },
  sharesMissing: {
    fi: 'Maksuosuuksia ei voi laskea: jakoperusteen lukuja puuttuu. Tuo ne sivulla Kulujen jako.',
    sv: 'Betalningsandelarna kan inte räknas: siffror för fördelningsgrunden saknas. Importera dem på sidan Kostnadsfördelning.',
    en: 'The shares cannot be reckoned: figures of the key are missing. Import them on the page Cost sharing.',
  },
  hidden: { fi: 'salattu', sv: 'sekretessbelagt', en: 'suppressed' },
  total: { fi: 'Yhteensä', sv: 'Sammanlagt', en: 'Total' },
  caseload: { fi: 'Asiakkaita omavalmentajaa kohti', sv: 'Kunder per coach', en: 'Customers per coach' },
  grounds: { fi: 'Mistä tämä on laskettu', sv: 'Vad detta är räknat på', en: 'What this was reckoned from' },
  noBill: {
    fi: 'Kelan laskua ei ole tuotu, joten euroja ei voi laskea. Tuo lasku etuuksien sivulla.',
    sv: 'Ingen räkning från FPA har hämtats in, '
      + 'så euron kan inte räknas. Hämta in räkningen på sidan om förmåner.',
    en: 'No bill of Kela has been imported, so euros cannot be reckoned. Import the bill on the page of benefits.',
  },
  noFlow: {
    fi: 'Alueen virtaa yli 3 kk työttömyyteen ei tunneta, joten sen muutosta ei voi seurata.',
    sv: 'Områdets flöde till över 3 månaders '
      + 'arbetslöshet är inte känt, så en ändring av det kan inte följas.',
    en: 'The area’s flow to over 3 months is not known, so a change of it cannot be followed.',
  },
  groundStock: {
    fi: (month: string, unemployed: string, over: string) => `${month} työttömiä oli ${unemployed}, heistä yli kolme kuukautta ${over}.`,
    sv: (month: string, unemployed: string, over: string) => `${month} fanns ${unemployed} arbetslösa, av dem över tre månader ${over}.`,
    en: (month: string, unemployed: string, over: string) => `${month} there were ${unemployed} unemployed, of them over three months ${over}.`,
  },
  groundFlow: {
    fi: (months: number, started: string, share: string) => `Työttömyys alkoi kuukaudessa ${started} kertaa ja jatkui yli kolme kuukautta ${share} kerroista (${months} kuukauden keskiarvo `
      + `koko alueella; kuntien omat virrat ovat niin pieniä, että niitä salataan).`,
    sv: (months: number, started: string, share: string) => `Arbetslöshet började ${started} gånger i månaden och fortgick över tre månader i ${share} av fallen (medeltal av ${months} `
      + `månader i hela området; kommunernas egna flöden är så små att de sekretessbeläggs).`,
    en: (months: number, started: string, share: string) => `Unemployment began ${started} times a month and went on over three months in ${share} of them (mean of ${months} months in the `
      + `whole area; the municipalities’ own flows are so small that they are suppressed).`,
  },
  groundBill: {
    fi: (months: string) => `Lasku on kuukausien ${months} keskiarvo portaittain, oman laskelman mukaan, ja pysyisi ilman muutosta samana. Ennuste väleineen on sivulla Kuntaosuus.`,
    sv: (months: string) => `Räkningen är medeltalet av månaderna ${months} per steg enligt den egna beräkningen och skulle utan ändring förbli `
      + `densamma. Prognosen med intervall finns på sidan Kommunandel.`,
    en: (months: string) => `The bill is the mean of ${months} by step, by our own reckoning, and would stay the same without the change. The `
      + `forecast with its intervals is on the page Municipal share.`,
  },
  assumedFlow: {
    fi: 'Virran muutos koskee vain työttömyyttä, joka alkaa muutoksen jälkeen: kolmeen kuukauteen ei näy mitään.',
    sv: 'En ändring av flödet gäller bara arbetslöshet som börjar efter ändringen: under tre månader syns ingenting.',
    en: 'A change of the flow meets only unemployment that begins after the change: nothing is seen for three months.',
  },
  assumedLadder: {
    fi: 'Laskuun se vaikuttaa sitä mukaa kuin uudet työttömät yltäisivät portaille: etuutta maksetaan 21,67 päivältä kuukaudessa, joten '
      + 'sadan päivän porras on lähes viiden kuukauden ja 700 päivän 32 kuukauden päässä. Aiemmin kertyneitä päiviä ei tunneta, joten '
      + 'vaikutus voi alkaa tätä ennen.',
    sv: 'Räkningen påverkas i den takt nya arbetslösa skulle nå stegen: förmån betalas för 21,67 dagar i månaden, så steget vid hundra '
      + 'dagar är nästan fem månader bort och 700 dagar 32 månader. Tidigare samlade dagar är inte kända, så verkan kan börja före det.',
    en: 'The bill follows as new unemployed would reach the steps: a benefit is paid for 21.67 days a month, so the step at a hundred days '
      + 'is nearly five months away and 700 days 32 months. Days gathered earlier are not known, so the effect may begin before that.',
  },
  assumedDuration: {
    fi: 'Keston muutos siirtää työttömien määrää ja laskua sitä vauhtia, jolla työttömät vaihtuvat.',
    sv: 'En ändring av längden flyttar antalet arbetslösa och räkningen i den takt de arbetslösa byts ut.',
    en: 'A change of the duration moves the number of the unemployed and the bill at the rate at which the unemployed are renewed.',
  },
  assumedServices: {
    fi: 'Palvelussa oleva ei ole työtön, mutta hänen etuuspäivänsä kertyvät ja kunta maksaa niistä (TTL 14:3 a).',
    sv: 'Den som är i service är inte arbetslös, men förmånsdagarna samlas och kommunen betalar för dem (LUS 14:3 a).',
    en: 'One in a service is not unemployed, but the benefit days gather and the municipality pays for them (1290/2002 14:3a).',
  },
  assumedCoaches: {
    fi: 'Omavalmentajien määrä muuttaa vain asiakasmäärää. Mitä se tekee virralle, on kysyjän arvio: anna se yllä.',
    sv: 'Antalet coacher ändrar bara antalet kunder. Vad det gör med flödet är frågarens bedömning: ange den ovan.',
    en: 'How many coaches there are changes the caseload alone. What it does to the flow is for the asker to judge: give it above.',
  },
  assumedRest: {
    fi: 'Suhdannetta, lakien muutoksia ja kuntien välistä muuttoa ei ole mukana.',
    sv: 'Konjunkturen, lagändringar och flyttning mellan kommuner är inte med.',
    en: 'The business cycle, changes of law and moves between municipalities are not in it.',
  },
});
