import type { RefusalTexts } from '../platform/http/refusal.ts';

/** What a file of paid days, or a question about the share, may be refused for; each says what to do. */
export const benefitShareRefusals: RefusalTexts = {
  'benefit-share.unfit': {
    status: 422,
    fi: 'Tiedostoa {file} ei otettu vastaan: virheitä on {count}. Mitään ei muutettu. Korjaa virheet ja tuo tiedosto uudelleen.',
    sv: 'Filen {file} togs inte emot: antalet fel är {count}. Ingenting ändrades. Rätta felen och importera filen på nytt.',
    en: 'The file {file} was not taken in: faults found: {count}. Nothing was changed. Put them right and import it again.',
  },
  'benefit-share.same-file': {
    status: 409,
    fi: 'Sama tiedosto on jo tuotu {day} nimellä {file}. Sitä ei tuotu toista kertaa.',
    sv: 'Samma fil har redan importerats {day} med namnet {file}. Den importerades inte en gång till.',
    en: 'The same file was already imported on {day} as {file}. It was not imported again.',
  },
  'benefit-share.month-unfit': {
    status: 422,
    fi: 'Kuukausi {given} ei kelpaa. Kirjoita se muodossa 2026-10.',
    sv: 'Månaden {given} duger inte. Skriv den i formen 2026-10.',
    en: 'The month {given} will not do. Write it as 2026-10.',
  },
  'benefit-share.month-ahead': {
    status: 422,
    fi: 'Kuukautta {given} ei voi laskuttaa ennen kuin se on päättynyt.',
    sv: 'Månaden {given} kan inte faktureras innan den är slut.',
    en: 'The month {given} cannot be billed before it has ended.',
  },
  'benefit-share.month-unknown': {
    status: 404,
    fi: 'Kuukaudelta {month} ei ole maksupäiviä. Tuo ensin Kelan tiedosto.',
    sv: 'För månaden {month} finns inga betalda dagar. Importera först Fpas fil.',
    en: 'There are no paid days of {month}. Import Kela’s file first.',
  },
  'benefit-share.place-unknown': {
    status: 404,
    fi: 'Kunnalla {place} ei ole kuntaosuuden kuukausia tällä alueella. Valitse kunta luettelosta.',
    sv: 'Kommunen {place} har inga månader med kommunandel i detta område. Välj en kommun i listan.',
    en: 'The municipality {place} has no months of the municipal share in this area. Choose one from the list.',
  },
  'benefit-share.no-forecast': {
    status: 404,
    fi: 'Ennustetta ei voi tehdä: peräkkäisiä kuukausia tunnetaan {months}, ja niitä tarvitaan vähintään kaksi. Tuo Kelan tiedostot.',
    sv: 'Ingen prognos kan göras: {months} månader i följd är kända, och minst två behövs. Importera Fpas filer.',
    en: 'No forecast can be made: {months} months in a row are known, and at least two are needed. Import Kela’s files.',
  },
  'benefit-share.until-known': {
    status: 422,
    fi: 'Kuukausi {given} tunnetaan jo. Anna --until-kohdassa myöhempi kuukausi.',
    sv: 'Månaden {given} är redan känd. Ange en senare månad vid --until.',
    en: 'The month {given} is known already. Give a later month at --until.',
  },
  'benefit-share.payment-unknown': {
    status: 404,
    fi: 'Maksua ei ole, tai sen tilalle on tullut uusi. Avaa kuukauden erot uudelleen.',
    sv: 'Utbetalningen finns inte, eller den har ersatts av en ny. Öppna månadens skillnader på nytt.',
    en: 'There is no such payment, or a new one has come in its place. Open the differences of the month again.',
  },
  'benefit-share.days-or-facts': {
    status: 400,
    fi: 'Anna joko --days TIEDOSTO.csv ja sen kanssa --month KUUKAUSI tai --forecast, tai --facts TIEDOSTO.json.',
    sv: 'Ange antingen --days FIL.csv och med den --month MÅNAD eller --forecast, eller --facts FIL.json.',
    en: 'Give either --days FILE.csv and with it --month MONTH or --forecast, or --facts FILE.json.',
  },
  'benefit-share.file-missing': {
    status: 404,
    fi: 'Tiedostoa {file} ei voi lukea. Tarkista polku ja oikeudet.',
    sv: 'Filen {file} kan inte läsas. Kontrollera sökvägen och rättigheterna.',
    en: 'The file {file} cannot be read. Check the path and the permissions.',
  },
  'benefit-share.file-empty': {
    status: 422, fi: 'Tiedosto {file} on tyhjä.', sv: 'Filen {file} är tom.', en: 'The file {file} is empty.',
  },
  'benefit-share.file-too-large': {
    status: 413,
    fi: 'Tiedosto {file} on {megabytes} Mt, enintään {limit} Mt otetaan. Jaa se kuukausiin.',
    sv: 'Filen {file} är {megabytes} MB, högst {limit} MB tas emot. Dela den i månader.',
    en: 'The file {file} is {megabytes} MB, at most {limit} MB is taken. Part it into months.',
  },
  'benefit-share.too-many-rows': {
    status: 413,
    fi: 'Tiedostossa on {rows} riviä, enintään {limit} otetaan. Jaa se kuukausiin.',
    sv: 'Filen har {rows} rader, högst {limit} tas emot. Dela den i månader.',
    en: 'The file has {rows} rows, at most {limit} are taken. Part it into months.',
  },
  'benefit-share.no-rows': {
    status: 422, fi: 'Tiedostossa {file} ei ole rivejä.', sv: 'Filen {file} har inga rader.', en: 'The file {file} has no rows.',
  },
  'benefit-share.not-a-table': {
    status: 422,
    fi: 'Tiedosto {file} ei ole taulukko. Tallenna se CSV- tai XLSX-muodossa.',
    sv: 'Filen {file} är ingen tabell. Spara den som CSV eller XLSX.',
    en: 'The file {file} is no table. Save it as CSV or XLSX.',
  },
  'benefit-share.csv-broken': {
    status: 422,
    fi: 'Tiedoston {file} rivillä {line} lainausmerkki jää auki tai taulukko katkeaa.',
    sv: 'På rad {line} i filen {file} är ett citattecken öppet eller tabellen bruten.',
    en: 'On row {line} of {file} a quotation mark stays open or the table breaks.',
  },
  'benefit-share.column-missing': {
    status: 422,
    fi: 'Sarake puuttuu: tarvitaan jokin näistä: {names}. Tiedostossa on: {headings}.',
    sv: 'En kolumn saknas: någon av dessa behövs: {names}. Filen har: {headings}.',
    en: 'A column is missing: one of these is needed: {names}. The file has: {headings}.',
  },
  'benefit-share.person-missing': {
    status: 422, fi: 'Henkilö puuttuu.', sv: 'Personen saknas.', en: 'The person is missing.',
  },
  'benefit-share.day-missing': {
    status: 422, fi: 'Päivä puuttuu.', sv: 'Dagen saknas.', en: 'The day is missing.',
  },
  'benefit-share.day-unreadable': {
    status: 422,
    fi: '{given} ei ole päivä. Kirjoita 1.10.2026 tai 2026-10-01.',
    sv: '{given} är ingen dag. Skriv 1.10.2026 eller 2026-10-01.',
    en: '{given} is no day. Write 1.10.2026 or 2026-10-01.',
  },
  'benefit-share.ends-before-start': {
    status: 422,
    fi: 'Jakso päättyy ennen kuin alkaa.', sv: 'Perioden slutar innan den börjar.', en: 'The time ends before it starts.',
  },
  'benefit-share.benefit-unknown': {
    status: 422,
    fi: 'Etuutta {given} ei tunneta. Kirjoita työmarkkinatuki, peruspäiväraha, ansiopäiväraha tai yleistuki.',
    sv: 'Förmånen {given} är okänd. Skriv arbetsmarknadsstöd, grunddagpenning, inkomstrelaterad dagpenning eller allmänt stöd.',
    en: 'The benefit {given} is not known. Write labour-market-subsidy, basic-allowance, earnings-related-allowance or general-support.',
  },
  'benefit-share.benefit-of-its-time': {
    status: 422,
    fi: 'Etuutta {given} ei ollut näinä päivinä: yleistuki alkoi 1.5.2026 ja korvasi työmarkkinatuen ja peruspäivärahan.',
    sv: 'Förmånen {given} fanns inte dessa dagar: det allmänna stödet började 1.5.2026 och ersatte arbetsmarknadsstödet och grunddagpenningen.',
    en: 'The benefit {given} did not exist on these days: general support began on 1.5.2026 and replaced labour market subsidy and basic allowance.',
  },
  'benefit-share.ground-unknown': {
    status: 422,
    fi: 'Perustetta {given} ei tunneta. Kirjoita työttömyys, palvelu, lomautus, lyhennetty työviikko, säällinen este tai lisäpäivät.',
    sv: 'Grunden {given} är okänd. Skriv arbetslöshet, service, permittering, förkortad arbetsvecka, väderhinder eller tilläggsdagar.',
    en: 'The ground {given} is not known. Write unemployment, service, lay-off, shortened-week, weather-hindrance or additional-days.',
  },
  'benefit-share.too-many-days': {
    status: 422,
    fi: 'Päiviä on {given}, mutta jaksossa on vain {limit} päivää maanantaista perjantaihin.',
    sv: 'Dagarna är {given}, men perioden har bara {limit} dagar från måndag till fredag.',
    en: '{given} days, but the time has only {limit} Mondays to Fridays.',
  },
  'benefit-share.not-a-whole-number': {
    status: 422,
    fi: '{given} ei ole kokonaisluku. Kirjoita päivien määrä numeroin.',
    sv: '{given} är inget heltal. Skriv antalet dagar med siffror.',
    en: '{given} is no whole number. Write the number of days in digits.',
  },
  'benefit-share.municipality-unknown': {
    status: 422,
    fi: 'Kuntaa {given} ei tunneta. Kirjoita kolminumeroinen kuntakoodi tai kunnan nimi.',
    sv: 'Kommunen {given} är okänd. Skriv kommunkoden med tre siffror eller kommunens namn.',
    en: 'The municipality {given} is not known. Write its code of three digits or its name.',
  },
  'benefit-share.amount-missing': {
    status: 422, fi: 'Summa puuttuu.', sv: 'Beloppet saknas.', en: 'The amount is missing.',
  },
  'benefit-share.amount-not-a-number': {
    status: 422,
    fi: '{given} ei ole summa. Kirjoita se euroina, esimerkiksi 744,20.',
    sv: '{given} är inget belopp. Skriv det i euro, till exempel 744,20.',
    en: '{given} is no amount. Write it in euros, for example 744.20.',
  },
  'benefit-share.amount-mixes-comma-and-point': {
    status: 422,
    fi: 'Summassa {given} on sekä pilkku että piste. Käytä vain yhtä desimaalimerkkiä, ilman tuhaterotinta tai välilyönnillä.',
    sv: 'Beloppet {given} har både komma och punkt. Använd bara ett decimaltecken, utan tusenavskiljare eller med mellanslag.',
    en: 'The amount {given} has both a comma and a point. Use one decimal mark, with spaces or nothing between thousands.',
  },
  'benefit-share.amount-has-parts-of-cents': {
    status: 422,
    fi: 'Summassa {given} on enemmän kuin kaksi desimaalia. Jos piste on tuhaterotin, jätä se pois.',
    sv: 'Beloppet {given} har fler än två decimaler. Om punkten avskiljer tusental, lämna bort den.',
    en: 'The amount {given} has more than two decimals. If the point parts thousands, leave it out.',
  },
  'benefit-share.amount-too-large': {
    status: 422, fi: 'Summa {given} on liian suuri.', sv: 'Beloppet {given} är för stort.', en: 'The amount {given} is too large.',
  },
  'benefit-share.amount-negative': {
    status: 422,
    fi: 'Maksettu etuus {given} on negatiivinen. Oikaisu tuodaan rivinä, jossa on päivien uusi oikea määrä ja summa.',
    sv: 'Den betalda förmånen {given} är negativ. En rättelse importeras som en rad med dagarnas nya rätta antal och belopp.',
    en: 'The benefit paid {given} is negative. A correction is imported as a row with the right days and amount of the time.',
  },
  'benefit-share.days-twice': {
    status: 422,
    fi: 'Kaksi maksua samalta päivältä: ajalta {given} on saman henkilön päiviä jo rivillä {other}. Jätä toinen rivi pois tai korjaa jakson päivät.',
    sv: 'Två utbetalningar för samma dag: av dagarna {given} har samma person redan dagar på rad {other}. Lämna bort den ena raden eller rätta periodens dagar.',
    en: 'Two payments for one day: of the days {given} the same person already has some on row {other}. Leave one of the rows out or put the days right.',
  },
  'benefit-share.days-stored': {
    status: 422,
    fi: 'Kaksi maksua samalta päivältä: rivin aika on {given}, ja samalta henkilöltä on jo tuotu aika {stored} (tiedosto {file}, rivi {other}). '
      + 'Jos aika on muuttunut, ilmoita {stored} kokonaan uudelleen; muuten jätä rivi pois.',
    sv: 'Två utbetalningar för samma dag: radens tid är {given}, och för samma person har tiden {stored} redan importerats (filen {file}, rad {other}). '
      + 'Om tiden har ändrats, meddela hela {stored} på nytt; lämna annars bort raden.',
    en: 'Two payments for one day: the row’s time is {given}, and {stored} has already been imported of the same person (file {file}, row {other}). '
      + 'If the time has changed, tell all of {stored} anew; otherwise leave the row out.',
  },
  'benefit-share.identity-code-unfit': {
    status: 422,
    fi: '{given} ei ole henkilötunnus: merkit tai tarkistusmerkki eivät täsmää. Tarkista tunnus Kelan tiedostosta.',
    sv: '{given} är ingen personbeteckning: tecknen eller kontrolltecknet stämmer inte. Kontrollera den i FPA:s fil.',
    en: '{given} is no identity code: its characters or its check sign do not agree. Check it against Kela’s file.',
  },
  'benefit-share.municipality-missing': {
    status: 422, fi: 'Kunta puuttuu. Kirjoita kunta, jolta osuus laskutettiin.', sv: 'Kommunen saknas. Skriv den kommun som andelen fakturerades av.',
    en: 'The municipality is missing. Write the one that the share was billed to.',
  },
  'benefit-share.municipality-elsewhere': {
    status: 422,
    fi: 'Kunta {given} ei kuulu tähän työllisyysalueeseen. Tarkista kunta; toisen alueen kunnan rivi kuuluu sen alueen tiedostoon.',
    sv: 'Kommunen {given} hör inte till detta sysselsättningsområde. Kontrollera kommunen; raden för ett annat områdes kommun hör till det områdets fil.',
    en: 'The municipality {given} is not of this employment area. Check it; a row of another area’s municipality belongs in that area’s file.',
  },
  'benefit-share.fact-unfit': {
    status: 422,
    fi: 'Merkinnässä on korjattavaa: virheitä on {count}. Mitään ei muutettu.',
    sv: 'Anteckningen behöver rättas: antalet fel är {count}. Ingenting ändrades.',
    en: 'The entry has to be put right: faults found: {count}. Nothing was changed.',
  },
  'benefit-share.fact-person-missing': {
    status: 422, fi: 'Kirjoita asiakkaan henkilötunnus.', sv: 'Skriv kundens personbeteckning.', en: 'Write the customer’s identity code.',
  },
  'benefit-share.fact-identity-code': {
    status: 422,
    fi: '{given} ei ole henkilötunnus. Tarkista merkit ja tarkistusmerkki.',
    sv: '{given} är ingen personbeteckning. Kontrollera tecknen och kontrolltecknet.',
    en: '{given} is no identity code. Check its characters and the check sign.',
  },
  'benefit-share.fact-person-unknown': {
    status: 422,
    fi: 'Henkilöä ei löydy alueen asiakkaista. Merkinnän voi tehdä vain asiakkaasta.',
    sv: 'Personen finns inte bland områdets kunder. En anteckning kan göras bara om en kund.',
    en: 'The person is not found among the area’s customers. An entry can be made of a customer only.',
  },
  'benefit-share.fact-day-ahead': {
    status: 422,
    fi: 'Päivä {given} on vielä edessä. Merkitse asia, kun se on tapahtunut.',
    sv: 'Dagen {given} är ännu inte här. Anteckna saken när den har skett.',
    en: 'The day {given} has not come yet. Enter the fact once it has happened.',
  },
  'benefit-share.fact-day-early': {
    status: 422,
    fi: 'Päivä {given} on ennen vuotta 2006. Kuntaosuutta ei silloin ollut, eikä merkintä muuta mitään.',
    sv: 'Dagen {given} är före 2006. Då fanns ingen kommunandel, och anteckningen ändrar ingenting.',
    en: 'The day {given} is before 2006. There was no municipal share then, and the entry would change nothing.',
  },
  'benefit-share.fact-days-missing': {
    status: 422,
    fi: 'Kirjoita, montako päivää ennen tätä päivää oli maksettu: kaikki etuuspäivät, päivärahapäivät tai molemmat.',
    sv: 'Skriv hur många dagar som hade betalats före dagen: alla förmånsdagar, dagpenningsdagar eller bägge.',
    en: 'Write how many days were paid before this day: all benefit days, allowance days, or both.',
  },
  'benefit-share.fact-days-unfit': {
    status: 422,
    fi: '{given} ei ole päivien määrä. Kirjoita kokonaisluku 0–{most}.',
    sv: '{given} är inget antal dagar. Skriv ett heltal 0–{most}.',
    en: '{given} is no number of days. Write a whole number from 0 to {most}.',
  },
  'benefit-share.fact-source-missing': {
    status: 422,
    fi: 'Kirjoita, mistä asia tiedetään, esimerkiksi Kelan ilmoitus ja sen päivä ({least}–{most} merkkiä).',
    sv: 'Skriv varifrån saken är känd, till exempel FPA:s meddelande och dess dag ({least}–{most} tecken).',
    en: 'Write how the fact is known, for example Kela’s notice and its day ({least} to {most} characters).',
  },
  'benefit-share.fact-known': {
    status: 422,
    fi: 'Sama merkintä samalta päivältä on jo voimassa. Kumoa se ensin, jos se on väärin.',
    sv: 'Samma anteckning för samma dag gäller redan. Upphäv den först om den är fel.',
    en: 'The same entry of the same day already stands. Undo it first if it is wrong.',
  },
  'benefit-share.fact-entry-known': {
    status: 422,
    fi: 'Ensimmäinen kotikuntamerkintä on jo kirjattu toiselle päivälle. Kumoa se ensin, jos se on väärin.',
    sv: 'Den första anteckningen om hemkommun finns redan för en annan dag. Upphäv den först om den är fel.',
    en: 'The first home municipality entry already stands on another day. Undo it first if it is wrong.',
  },
  'benefit-share.fact-unknown': {
    status: 404,
    fi: 'Merkintää ei ole. Avaa luettelo uudelleen.', sv: 'Anteckningen finns inte. Öppna listan på nytt.',
    en: 'There is no such entry. Open the list again.',
  },
  'benefit-share.fact-undone': {
    status: 409,
    fi: 'Merkintä on jo kumottu. Avaa luettelo uudelleen.', sv: 'Anteckningen är redan upphävd. Öppna listan på nytt.',
    en: 'The entry has already been undone. Open the list again.',
  },
  'benefit-share.fact-changed-meanwhile': {
    status: 409,
    fi: 'Laskelma muuttui sillä välin: tallennus muuttaisi muuta kuin sinulle näytettiin. Katso muutos uudelleen ja tallenna sitten.',
    sv: 'Beräkningen ändrades under tiden: sparandet skulle ändra annat än det du såg. Se på ändringen på nytt och spara sedan.',
    en: 'The reckoning changed meanwhile: saving would change something else than you were shown. Look at the change again, then save.',
  },
};
