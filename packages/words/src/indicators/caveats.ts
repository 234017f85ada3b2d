import type { InLanguages } from '../language.ts';
import { said } from './said.ts';

/** What one should know before drawing conclusions. */
export const caveats: Readonly<Record<string, InLanguages>> = {
  'register-not-survey': said(
    'Rekisteriluku. Työvoimatutkimuksen työttömät ovat eri ihmisiä: vain noin 40 prosenttia on samoja.',
    'Registersiffra. Arbetskraftsundersökningens arbetslösa är andra personer: bara cirka 40 procent är samma.',
    'A register figure. The unemployed of the labour force survey are other people: only some 40 per cent are the same.',
  ),
  'stated-ability': said(
    'Vain todettu ja kirjattu osatyökyky näkyy; tieto on terveystieto.',
    'Bara konstaterad och antecknad partiell arbetsförmåga syns; uppgiften är en hälsouppgift.',
    'Only a stated and recorded ability shows; it is health data.',
  ),
  'one-part-each': said(
    'Jokainen lasketaan vain yhteen osaan, ensimmäiseen sopivaan.',
    'Var och en räknas bara i en del, den första som passar.',
    'Each person is counted in one part only, the first that fits.',
  ),
  'services-recorded': said(
    'Palvelu, jota ei ole kirjattu, ei näy.',
    'En service som inte antecknats syns inte.',
    'A service that was not recorded does not show.',
  ),
  'labour-force-lags': said(
    'Työvoima on viimeisimmän julkaistun vuoden, ja se valmistuu noin kaksi vuotta jäljessä.',
    'Arbetskraften är från det senast publicerade året och blir klar cirka två år i efterhand.',
    'The labour force is that of the last published year, some two years behind.',
  ),
  'work-known-to-register': said(
    'Työ tiedetään vain siltä osin kuin se on kirjattu työllisyyskoodiksi; ilmoittamatta työhön siirtynyt puuttuu.',
    'Arbete är känt bara så långt det antecknats som sysselsättningskod; den som fått arbete utan att meddela saknas.',
    'Work is known only where it was recorded as a status code; those who found work without telling are missing.',
  ),
  'part-time-left-out': said(
    'Osa-aikatyö (09) ja tuettu työ eivät ole mukana.',
    'Deltidsarbete (09) och arbete med stöd ingår inte.',
    'Part-time work (09) and supported work are left out.',
  ),
  'three-months-clamped': said(
    'Kuukaudet kalenterista: 30.11. alkaneen kolmas kuukausi täyttyy helmikuun viimeisenä.',
    'Månader enligt kalendern: det som börjat 30.11 fyller tre månader den sista februari.',
    'Months by the calendar: what began on 30 November is three months old on the last of February.',
  ),
  'mean-of-long-tails': said(
    'Keskiarvo: muutama hyvin pitkä jakso nostaa sitä paljon.',
    'Medeltal: några mycket långa perioder höjer det mycket.',
    'A mean: a few very long spells raise it much.',
  ),
  'other-exits-stay': said(
    'Kuolleet ja ulkomaille muuttaneet pysyvät nimittäjässä.',
    'Avlidna och utflyttade är kvar i nämnaren.',
    'The deceased and those who moved abroad stay in the denominator.',
  ),
  'any-gap-counts': said(
    'Yhdenkin päivän työ katkaisee jakson; Tanska ja Kela vaativat pidemmän tauon.',
    'Redan en dags arbete bryter perioden; Danmark och FPA kräver ett längre uppehåll.',
    'A single day of work breaks a spell; Denmark and Kela ask for a longer gap.',
  ),
  'weekdays-not-payments': said(
    'Arvio: päiviltä, joilta etuutta ei maksettu, ei vähennetä mitään.',
    'Uppskattning: dagar för vilka ingen förmån betalats dras inte av.',
    'An estimate: days without a payment are not taken away.',
  ),
  'spell-not-season': said(
    'Lasketaan viimeisestä jaksosta, ei koko työttömyyskaudesta.',
    'Räknas från den sista perioden, inte hela arbetslöshetssäsongen.',
    'Counted from the last spell, not from a whole season of unemployment.',
  ),
  'kela-and-funds': said(
    'Kela ja kassat julkaisevat eri tahtiin.',
    'FPA och kassorna publicerar i olika takt.',
    'Kela and the funds publish at different times.',
  ),
  'fallen-left-out': said(
    'Rauenneet ja tauolla olevat tehtävät eivät ole mukana.',
    'Uppgifter som förfallit eller vilar ingår inte.',
    'Duties that fell away or rest are left out.',
  ),
  'day-of-law': said(
    'Määräpäivä on lain oma päivä, ei viimeinen toimistopäivä.',
    'Den sista dagen är lagens egen dag, inte den sista kontorsdagen.',
    'The day is the law’s own, not the last office day.',
  ),
  'person-in-two': said(
    'Sama henkilö voi olla kahdessa palvelussa.',
    'Samma person kan delta i två servicar.',
    'One person may be in two services.',
  ),
  'coach-of-snapshot': said(
    'Omavalmentaja on tilannekuvan päivän mukainen, myös vanhoissa kuukausissa.',
    'Coachen är den som gäller på lägesbildens dag, också för äldre månader.',
    'The coach is that of the snapshot’s day, for older months too.',
  ),
  'coaches-overlap': said(
    'Valmentaja, jolla on asiakkaita monesta kunnasta, lasketaan jokaiseen; kuntia ei voi laskea yhteen.',
    'En coach med kunder i flera kommuner räknas i var och en; kommunerna kan inte summeras.',
    'A coach with customers in several municipalities counts in each; they do not add up.',
  ),
  'profile-known-to-register': said(
    'Vain viranomaiselle ilmoitetut profiilit.',
    'Bara profiler som myndigheten känner till.',
    'Only profiles the authority knows of.',
  ),
  'own-shortage-rule': said(
    'Pulan raja on tämän järjestelmän oma ja päivätty: alle kaksi työtöntä hakijaa paikkaa kohden, vähintään viisi paikkaa. Valtakunnallisen raportin sääntöä ei ole julkaistu.',
    'Gränsen för brist är det här systemets egen och daterad: under två arbetslösa sökande per plats, minst fem platser. Den riksomfattande rapportens regel är inte publicerad.',
    'The limit of shortage is this system’s own and dated: under two unemployed seekers a place, at least five places. The rule of the national report is not public.',
  ),
  'places-announced': said('Vain ilmoitetut avoimet paikat.', 'Bara anmälda lediga platser.', 'Only announced places.'),
  'no-scale-yet': said(
    'Asteikkoa ei ole vielä julkaistu; vertaa vain saman lomakkeen tuloksia.',
    'Skalan är ännu inte publicerad; jämför bara resultat av samma formulär.',
    'No scale has been published yet; compare results of one questionnaire only.',
  ),
  'as-its-maker-defines': said(
    'Määritelmä ja laskentatapa ovat lähteen omat.',
    'Definitionen och beräkningen är källans egna.',
    'Definition and method are the source’s own.',
  ),
  'groups-by-choice': said(
    'Nuori on alle 25- tai alle 30-vuotias lähteen mukaan; vertaa samaa rajaa.',
    'Ung är under 25 eller under 30 enligt källan; jämför samma gräns.',
    'Young is under 25 or under 30 by the source; compare the same limit.',
  ),
  'area-of-workplace': said(
    'Alue on työpaikan alue tarjouspäivänä.',
    'Området är arbetsplatsens på erbjudandets dag.',
    'The area is that of the workplace on the day of the offer.',
  ),
  'hints-too': said(
    'Vinkit ovat mukana; perutut tarjoukset eivät. Sama luku on tarjousten ja esittelyjen sivulla.',
    'Tipsen ingår; återtagna erbjudanden gör det inte. Samma siffra finns på sidan för erbjudanden och presentationer.',
    'Hints are in it and offers taken back are not. The same figure is on the page of offers and presentations.',
  ),
  'area-of-own-customer': said(
    'Alue ja kunta ovat asiakkaan; yhdellä henkilöllä voi olla kuukaudessa monta.',
    'Området och kommunen är kundens; en person kan ha flera i en månad.',
    'Area and municipality are the customer’s; one person may have several in a month.',
  ),
  'area-of-customer': said(
    'Alue on asiakkaan alue tarjouspäivänä; nimittäjässä ovat kaikki tarjoukset.',
    'Området är kundens på erbjudandets dag; i nämnaren ingår alla erbjudanden.',
    'The area is that of the customer on the day of the offer; the denominator is all offers.',
  ),
  'incomes-register': said(
    'Tulorekisterin luku; yrittäjät eivät ole mukana.',
    'Siffra ur inkomstregistret; företagare ingår inte.',
    'A figure of the incomes register; the self-employed are not in it.',
  ),
};
