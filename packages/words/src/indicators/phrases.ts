import type { InLanguages } from '../language.ts';
import { said } from './said.ts';

type Phrases = Readonly<Record<string, InLanguages>>;

/** Of whom or of what the figure is. */
export const populations: Phrases = {
  seekers: said(
    'Työnhakijat, joiden työnhaku on voimassa laskentapäivänä',
    'Arbetssökande med giltig jobbsökning på beräkningsdagen',
    'Jobseekers with a valid search on the counting day',
  ),
  unemployed: said(
    'Laskentapäivän työttömät työnhakijat (koodit 02 ja 03)',
    'Beräkningsdagens arbetslösa arbetssökande (koderna 02 och 03)',
    'Unemployed jobseekers of the counting day (codes 02 and 03)',
  ),
  'searches-begun-unemployed': said(
    'Kuukauden aikana työttömänä alkaneet työnhaut',
    'Jobbsökningar som under månaden inleddes som arbetslös',
    'Job searches begun in the month as unemployed',
  ),
  'searches-begun-unemployed-not-laid-off': said(
    'Kuukauden aikana työttömänä alkaneet työnhaut, ei kokonaan lomautettuja',
    'Jobbsökningar inledda som arbetslös, utan dem som hela tiden var permitterade',
    'Job searches begun as unemployed, without those laid off throughout',
  ),
  'exits-to-open-market': said(
    'Kuukauden aikana työttömyydestä avoimille työmarkkinoille työhön siirtyneet',
    'Övergångar under månaden från arbetslöshet till arbete på den öppna marknaden',
    'Exits in the month from unemployment to open-market work',
  ),
  'offers-and-presentations': said(
    'Alueen asiakkaille kuukauden aikana tehdyt työtarjoukset, vinkit ja esittelyt',
    'Arbetserbjudanden, tips och presentationer som under månaden gjordes för områdets kunder',
    'Offers, hints and presentations made in the month for the area’s customers',
  ),
  'lasting-exits': said(
    'Työhön siirtyneet, jotka eivät palanneet työttömiksi kuuteen kuukauteen',
    'De som fått arbete och inte återvänt till arbetslöshet inom sex månader',
    'Exits to work without a return within six months',
  ),
  'spells-begun': said(
    'Kuukauden aikana alkaneet työttömyysjaksot',
    'Arbetslöshetsperioder som började under månaden',
    'Spells of unemployment begun in the month',
  ),
  'spells-begun-3-months-before': said(
    'Kolme kuukautta aiemmin alkaneet työttömyysjaksot',
    'Arbetslöshetsperioder som började tre månader tidigare',
    'Spells of unemployment begun three months before',
  ),
  'spells-ended': said(
    'Kuukauden aikana päättyneet työttömyysjaksot',
    'Arbetslöshetsperioder som tog slut under månaden',
    'Spells of unemployment ended in the month',
  ),
  'duties-due': said(
    'Viranomaisen tehtävät, joiden määräpäivä on kuukauden aikana',
    'Myndighetens uppgifter vars sista dag infaller under månaden',
    'The authority’s duties whose last day is in the month',
  ),
  'services-running': said(
    'Laskentapäivänä käynnissä olevat palvelut',
    'Servicar som pågår på beräkningsdagen',
    'Services running on the counting day',
  ),
  'seekers-with-coach': said(
    'Työnhakijat, joilla on omavalmentaja',
    'Arbetssökande som har en coach',
    'Jobseekers who have a coach',
  ),
  'exits-of-partly-able': said(
    'Työhön siirtyneet, joiden työkyky on todettu osittaiseksi',
    'Övergångar till arbete av personer med konstaterad partiell arbetsförmåga',
    'Exits to work of persons whose work ability was stated to be partial',
  ),
  'unemployed-and-places': said(
    'Työttömät hakijat ja avoimet paikat ammateittain',
    'Arbetslösa sökande och lediga platser efter yrke',
    'Unemployed seekers and open places by occupation',
  ),
  'as-received': said('Lähteen määrittelemä', 'Som källan definierar', 'As its source defines'),
};

/** What is counted above and below the line. */
export const counts: Phrases = {
  'each-seeker': said('jokainen työnhakija', 'varje arbetssökande', 'each jobseeker'),
  'each-unemployed': said('jokainen työtön', 'varje arbetslös', 'each unemployed person'),
  'each-of-population': said('kaikki perusjoukosta', 'hela populationen', 'all of the population'),
  'each-service': said('jokainen palvelu', 'varje service', 'each service'),
  'each-exit': said('jokainen siirtymä', 'varje övergång', 'each exit'),
  men: said('miehet', 'män', 'men'),
  women: said('naiset', 'kvinnor', 'women'),
  'under-25': said('alle 25-vuotiaat', 'under 25 år', 'under 25'),
  'under-30': said('alle 30-vuotiaat', 'under 30 år', 'under 30'),
  'at-least-50': said('50 vuotta täyttäneet', '50 år fyllda', '50 or older'),
  'past-50': said('51 vuotta täyttäneet', '51 år fyllda', '51 or older'),
  'at-least-55': said('55 vuotta täyttäneet', '55 år fyllda', '55 or older'),
  'laid-off': said(
    'kokoaikaisesti lomautetut (koodi 03)',
    'permitterade på heltid (kod 03)',
    'laid off full-time (code 03)',
  ),
  'partly-able': said(
    'osatyökyky todettu laskentapäivänä',
    'partiell arbetsförmåga konstaterad på beräkningsdagen',
    'partial work ability stated on the counting day',
  ),
  'citizens-elsewhere': said('muun maan kansalaiset', 'medborgare i annat land', 'citizens of other countries'),
  'other-mother-tongue': said(
    'muu äidinkieli kuin suomi, ruotsi tai saame',
    'annat modersmål än finska, svenska eller samiska',
    'mother tongue other than Finnish, Swedish or Sámi',
  ),
  'twelve-months': said(
    'työttömänä yhtäjaksoisesti 12 kalenterikuukautta',
    'arbetslös utan avbrott i 12 kalendermånader',
    'unemployed for 12 calendar months without a break',
  ),
  'days-365': said(
    'työttömänä yhtäjaksoisesti 365 päivää',
    'arbetslös utan avbrott i 365 dagar',
    'unemployed for 365 days without a break',
  ),
  'any-part': said(
    'jokin rakennetyöttömyyden neljästä osasta',
    'någon av den strukturella arbetslöshetens fyra delar',
    'any of the four parts of structural unemployment',
  ),
  'part-long-term': said(
    'osa 1: 12 kuukautta yhtäjaksoisesti',
    'del 1: 12 månader utan avbrott',
    'part 1: 12 months without a break',
  ),
  'part-repeated': said(
    'osa 2: vähintään 365 päivää 16 kuukaudesta',
    'del 2: minst 365 dagar av 16 månader',
    'part 2: at least 365 days of 16 months',
  ),
  'part-after-service': said(
    'osa 3: palvelu päättyi vuoden sisällä, kolmen kuukauden päästä työtön',
    'del 3: service slut inom ett år, arbetslös tre månader senare',
    'part 3: service ended within a year, unemployed three months later',
  ),
  'part-service-after-service': said(
    'osa 4: palvelu päättyi vuoden sisällä, kolmen kuukauden päästä palvelussa',
    'del 4: service slut inom ett år, i service tre månader senare',
    'part 4: service ended within a year, in a service three months later',
  ),
  'unemployed-or-in-service': said(
    'työttömät ja palvelussa tai tuetussa työssä olevat',
    'arbetslösa och de i service eller i arbete med stöd',
    'the unemployed and those in a service or supported work',
  ),
  'unemployed-or-status-07': said(
    'työttömät ja koodin 07 työnhakijat',
    'arbetslösa och arbetssökande med kod 07',
    'the unemployed and those with code 07',
  ),
  'in-service': said(
    'palvelussa tai tuetussa työssä olevat (07, 00 tai käynnissä oleva palvelu)',
    'i service eller i arbete med stöd (07, 00 eller pågående service)',
    'in a service or supported work (07, 00 or a running service)',
  ),
  'status-07': said('koodin 07 työnhakijat', 'arbetssökande med kod 07', 'jobseekers with code 07'),
  'labour-force': said(
    'työvoima työssäkäyntitilaston mukaan',
    'arbetskraften enligt sysselsättningsstatistiken',
    'labour force by the employment statistics',
  ),
  'in-work-at-3': said(
    'avoimilla työmarkkinoilla työssä samana päivänä kolmen kuukauden kuluttua',
    'i arbete på den öppna marknaden på samma dag tre månader senare',
    'in open-market work on the same day three months later',
  ),
  'to-work-within-3': said(
    'työttömyys päättyi avoimille työmarkkinoille kolmen kuukauden kuluessa',
    'arbetslösheten slutade i arbete på den öppna marknaden inom tre månader',
    'unemployment ended in open-market work within three months',
  ),
  'days-from-search': said(
    'päivät työnhaun alusta työhön',
    'dagar från jobbsökningens början till arbetet',
    'days from the start of the search to the work',
  ),
  'days-from-unemployment': said(
    'päivät työttömyyden alusta työhön',
    'dagar från arbetslöshetens början till arbetet',
    'days from the start of unemployment to the work',
  ),
  'passed-3': said(
    'yhä samaa jaksoa kolmen kuukauden päivänä',
    'samma period pågår ännu på tremånadersdagen',
    'the same spell still goes on at the three-month day',
  ),
  'unemployed-again-within-3': said(
    'taas työttömänä jonakin päivänä kolmen kuukauden kuluessa',
    'åter arbetslös någon dag inom tre månader',
    'unemployed again on some day within three months',
  ),
  'unemployed-again-within-6': said(
    'taas työttömänä jonakin päivänä kuuden kuukauden kuluessa',
    'åter arbetslös någon dag inom sex månader',
    'unemployed again on some day within six months',
  ),
  'unemployed-again-on-3': said(
    'työttömänä kolmen kuukauden päivänä',
    'arbetslös på tremånadersdagen',
    'unemployed on the three-month day',
  ),
  'unemployed-again-on-6': said(
    'työttömänä kuuden kuukauden päivänä',
    'arbetslös på sexmånadersdagen',
    'unemployed on the six-month day',
  ),
  'weekdays-unemployed': said(
    'päättyneen jakson arkipäivät maanantaista perjantaihin',
    'vardagar måndag till fredag i den avslutade perioden',
    'Mondays to Fridays of the ended spell',
  ),
  'paid-days': said(
    'Kelan ja kassojen maksamat päivät',
    'dagar betalda av FPA och kassorna',
    'days paid by Kela and the funds',
  ),
  'days-so-far': said(
    'yhtäjaksoisen työttömyyden päivät laskentapäivään',
    'dagar av oavbruten arbetslöshet fram till beräkningsdagen',
    'days of unbroken unemployment up to the counting day',
  ),
  'days-in-all': said('päättyneen jakson päivät', 'den avslutade periodens dagar', 'days of the ended spell'),
  'done-by-the-day': said('tehty viimeistään määräpäivänä', 'gjort senast på den sista dagen', 'done by the day'),
  coaches: said('eri omavalmentajat', 'olika coacher', 'different coaches'),
  'valid-profile': said(
    'profiili voimassa laskentapäivänä',
    'profilen giltig på beräkningsdagen',
    'profile valid on the counting day',
  ),
  'seekers-of-short-occupations': said(
    'hakijan ammatti on kuukauden pulalistalla',
    'sökandens yrke finns på månadens bristlista',
    'the seeker’s occupation is on the month’s list of shortages',
  ),
  'open-places': said(
    'avoimet paikat laskentapäivänä',
    'lediga platser på beräkningsdagen',
    'open places on the counting day',
  ),
  'to-other-areas': said(
    'ne, joiden työpaikka on toisen alueen tai sijaitsee muualla kuin alueen kunnissa',
    'de vars arbetsplats är ett annat områdes eller ligger utanför områdets kommuner',
    'those whose workplace is another area’s or lies outside the area’s municipalities',
  ),
  'as-received': said('lähteen ilmoittama luku', 'siffran som källan uppger', 'the figure its source gives'),
};

/** Why a reading leads, or why it is there. */
export const standings: Phrases = {
  'as-printed-50': said(
    'Tilasto painaa ”yli 50” -sarakkeeseen 50 täyttäneet; näin luvut täsmäävät siihen.',
    'Statistiken räknar 50 år fyllda i kolumnen ”över 50”; så stämmer siffrorna.',
    'The statistics print those who have turned 50 under “over 50”; so the figures agree with them.',
  ),
  'words-past-50': said(
    'Sanan ”yli” mukaan raja on 51.',
    'Enligt ordet ”över” går gränsen vid 51.',
    'By the word “over” the limit is 51.',
  ),
  'citizenship-printed': said(
    'Tilaston rivi on ulkomaan kansalaiset, ei kieli.',
    'Statistikens rad är utländska medborgare, inte språk.',
    'The row of the statistics is citizenship, not language.',
  ),
  'language-in-plans': said(
    'Osa alueiden suunnitelmista laskee kielen mukaan.',
    'En del av områdenas planer räknar enligt språk.',
    'Some of the areas’ plans count by language.',
  ),
  'months-of-calendar': said(
    'Tilaston määritelmä on 12 kuukautta, ja kuukausi lasketaan kalenterista.',
    'Statistikens definition är 12 månader, och månaderna räknas enligt kalendern.',
    'The statistics say 12 months, and months are counted by the calendar.',
  ),
  'days-of-law': said(
    'Päivinä laskettuna vuosi on aina yhtä pitkä.',
    'Räknat i dagar är ett år alltid lika långt.',
    'In days a year is always as long.',
  ),
  'all-services': said(
    'Aktivointiasteeseen luetaan kaikki palvelut ja tuettu työ, olipa koodi mikä hyvänsä.',
    'I aktiveringsgraden ingår all service och arbete med stöd, oavsett kod.',
    'The activation rate takes in all services and supported work, whatever the code.',
  ),
  'status-alone': said(
    'Pelkkä työllisyyskoodi ei riipu siitä, onko palvelu kirjattu.',
    'Enbart sysselsättningskoden beror inte på om servicen har antecknats.',
    'The status code alone does not depend on whether the service was recorded.',
  ),
  'at-the-point': said(
    'Teksti sanoo ”3 kk kohdalla”, ja ministeriön sijoittumisseuranta katsoo tilannetta päivänä, ei sen edellä.',
    'Texten säger ”vid 3 månader”, och ministeriets uppföljning ser på läget den dagen, inte före.',
    'The text says “at 3 months”, and the ministry’s follow-up of placement looks at that day, not at what came before.',
  ),
  'within-as-flow': said(
    '”Virta” voidaan lukea myös kaikiksi, jotka ehtivät työhön kolmessa kuukaudessa.',
    '”Flödet” kan också läsas som alla som hann få arbete inom tre månader.',
    '“Flow” can also be read as all who got to work within three months.',
  ),
  'recall-is-no-new-job': said(
    'Lomautetun paluu omaan työhönsä ei ole uusi työpaikka.',
    'En permitterads återgång till sitt arbete är inte ett nytt jobb.',
    'A laid-off person’s return to their own work is no new job.',
  ),
  'throughput-of-search': said(
    'Suunnitelmassa sanotaan ”työhausta työllistymiseen”.',
    'Planen säger ”från jobbsökning till arbete”.',
    'The plan says “from search to job”.',
  ),
  'throughput-of-unemployment': said(
    'Työnhaku voi alkaa jo ennen työttömyyttä.',
    'Jobbsökningen kan börja redan före arbetslösheten.',
    'A search may begin before unemployment.',
  ),
  'month-of-start': said(
    'Alkamiskuukausittain luettuna luku kertoo, millä todennäköisyydellä nyt alkava työttömyys pitkittyy.',
    'Läst enligt startmånad visar siffran hur sannolikt det är att arbetslöshet som börjar nu drar ut på tiden.',
    'By the month of the start the figure tells how likely unemployment that begins now is to go on.',
  ),
  'month-of-passing': said(
    'Suunnitelmaluonnos 28.9.2023 painaa jo heinäkuun luvun: heinäkuussa alkaneet eivät olisi vielä ehtineet kolmeen kuukauteen.',
    'Planutkastet 28.9.2023 anger redan siffran för juli: det som började i juli hade ännu inte hunnit till tre månader.',
    'The draft plan of 28.9.2023 prints the figure of July already: what began in July could not have reached three months.',
  ),
  'returning-is-an-event': said(
    'Teksti kysyy, moniko ”palaa”: paluu on tapahtuma, ja kuusi kuukautta sisältää kolme.',
    'Texten frågar hur många som ”återvänder”: det är en händelse, och sex månader innehåller tre.',
    'The text asks how many “return”: that is an event, and six months contain three.',
  ),
  'status-at-the-point': said(
    '”3 kk / 6 kk jälkeen” voidaan lukea myös tilanteeksi juuri sinä päivänä.',
    '”Efter 3/6 månader” kan också läsas som läget just den dagen.',
    '“After 3/6 months” can also be read as the situation on that day.',
  ),
  'payments-not-held': said(
    'Rekisterissä ei ole maksuja; arkipäivät ovat sama viisipäiväinen viikko kuin etuuksissa.',
    'Registret har inga betalningar; vardagarna är samma femdagarsvecka som i förmånerna.',
    'The register holds no payments; weekdays are the same week of five days as in benefits.',
  ),
  'payments-imported': said(
    'Teksti puhuu maksetuista päivistä; ne tuodaan Kelasta ja kassoista.',
    'Texten talar om betalda dagar; de importeras från FPA och kassorna.',
    'The text speaks of paid days; they are imported from Kela and the funds.',
  ),
  'ongoing-now': said(
    'Tilasto seuraa kesken olevia työttömyyksiä.',
    'Statistiken följer pågående arbetslöshet.',
    'The statistics follow unemployment under way.',
  ),
  'completed-spells': said(
    'Päättyneiden jaksojen kesto ei muutu enää.',
    'De avslutade periodernas längd ändras inte längre.',
    'The length of ended spells changes no more.',
  ),
  'goal-is-a-number': said(
    'Ohjelman tavoite on profiilien lukumäärä (852, tavoitteena 1 600).',
    'Programmets mål är antalet profiler (852, målet 1 600).',
    'The programme’s goal is a number of profiles (852, goal 1,600).',
  ),
  'share-compares-areas': said(
    'Osuus on vertailukelpoinen erikokoisten alueiden välillä.',
    'Andelen kan jämföras mellan områden av olika storlek.',
    'A share can be compared between areas of different sizes.',
  ),
  'occupation-sought': said(
    'Rekisteri tuntee haetun ammatin, ei saadun työn ammattia.',
    'Registret känner det sökta yrket, inte yrket i det arbete som fåtts.',
    'The register knows the occupation sought, not that of the job found.',
  ),
  'given-for-all-areas': said(
    'Valtakunnallisen luvun lähde laskee kaikki alueet samalla tavalla.',
    'Källan till den nationella siffran räknar alla områden på samma sätt.',
    'The source of the national figure counts all areas alike.',
  ),
  'made-in-own-register': said(
    'Oman rekisterin tapahtumista laskettuna luku on käytössä joka kuukausi; valtakunnallisen luvun antaa lähde.',
    'Räknad ur det egna registrets händelser finns siffran varje månad; den nationella siffran ger källan.',
    'Counted of the own register’s events the figure is there every month; the national one is given by its source.',
  ),
  'occupation-of-job': said(
    'Saadun työn ammatti tiedetään tulorekisteristä tai työnantajalta.',
    'Arbetets yrke fås ur inkomstregistret eller av arbetsgivaren.',
    'The occupation of the job is known from the incomes register or the employer.',
  ),
};
