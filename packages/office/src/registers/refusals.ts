import type { RefusalTexts } from '../platform/http/refusal.ts';

const cell = (fi: string, sv: string, en: string): RefusalTexts[string] => ({ status: 422, fi, sv, en });

/** Whole files and answers. */
const whole: RefusalTexts = {
  'registers.faults': cell(
    'Mitään ei tuotu lähteestä {address}. Korjattavia kohtia: {count} (ajo {run}).',
    'Inget importerades från {address}. Ställen att rätta: {count} (körning {run}).',
    'Nothing was imported from {address}. Places to correct: {count} (run {run}).',
  ),
  'registers.nothing-to-store': cell(
    'Lähteessä {address} ei ole yhtään lukua, joka tunnetaan. Tarkista kunnat, mittarit ja kuukaudet.',
    'Källan {address} har inga siffror som känns igen. Kontrollera kommuner, indikatorer och månader.',
    '{address} has no figure that is known. Check the municipalities, measures and months.',
  ),
  'registers.no-such-file': {
    status: 404,
    fi: 'Tiedostoa {file} ei voi lukea. Tarkista polku ja oikeudet.',
    sv: 'Filen {file} kan inte läsas. Kontrollera sökvägen och rättigheterna.',
    en: 'The file {file} cannot be read. Check the path and the permissions.',
  },
  'registers.kind-unknown': cell(
    'Tiedoston lajia {given} ei tunneta. Mahdolliset: {known}.',
    'Filtypen {given} är okänd. Möjliga: {known}.',
    'The kind {given} is not known. Possible: {known}.',
  ),
  'registers.not-a-table': cell(
    'Tiedosto {file} ei ole CSV-taulukko. Lataa se lähteestä uudelleen.',
    'Filen {file} är ingen CSV-tabell. Hämta den på nytt från källan.',
    'The file {file} is not a CSV table. Get it from its source again.',
  ),
  'registers.quote-not-closed': cell(
    'Tiedosto {file} loppuu kesken lainausmerkeissä olevan kentän, joka alkaa riviltä {row}. Se on voinut katketa: lataa se lähteestä uudelleen.',
    'Filen {file} slutar mitt i ett fält inom citattecken som börjar på rad {row}. Den kan ha kapats: hämta den på nytt från källan.',
    'The file {file} ends in the middle of a quoted field that begins on row {row}. It may have been cut: get it from its source again.',
  ),
  'registers.no-rows': cell(
    'Tiedostossa {file} on vain otsikot. Lataa se lähteestä uudelleen.',
    'Filen {file} har bara rubriker. Hämta den på nytt från källan.',
    'The file {file} has headings only. Get it from its source again.',
  ),
  'registers.query-not-understood': cell(
    'Kyselytiedostoa {file} ei ymmärretä kohdassa {field}. Tallenna kysely PxWebin sivulta JSON-muotoon.',
    'Frågefilen {file} förstås inte vid {field}. Spara frågan på PxWebs sida som JSON.',
    'The query file {file} is not understood at {field}. Save the query on the page of PxWeb as JSON.',
  ),
  'registers.address-not-understood': cell(
    '{value} ei ole verkko-osoite. Anna --url muodossa https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin/tyonv.',
    '{value} är ingen webbadress. Ange --url i formen https://pxdata.stat.fi/PxWeb/api/v1/sv/StatFin/tyonv.',
    '{value} is not an address. Give --url as https://pxdata.stat.fi/PxWeb/api/v1/en/StatFin/tyonv.',
  ),
  'registers.not-json-stat': cell(
    'Vastaus osoitteesta {address} ei ole JSON-stat 2.0 -taulukko (kohta {field}). Mitään ei tallennettu.',
    'Svaret från {address} är ingen JSON-stat 2.0-tabell (stället {field}). Inget sparades.',
    'The answer of {address} is not a JSON-stat 2.0 table (at {field}). Nothing was stored.',
  ),
};

/** What a server of statistics may answer instead of a table. */
const servers: RefusalTexts = {
  'registers.answer-cut': {
    status: 502,
    fi: 'Vastaus osoitteesta {address} katkesi: saatiin {received} merkkiä, lopussa ”{end}”. Mitään ei tallennettu. '
      + 'Aja komento uudelleen: jo saadut osat ovat tallessa.',
    sv: 'Svaret från {address} bröts: {received} tecken togs emot, sist ”{end}”. Inget sparades. '
      + 'Kör kommandot på nytt: de delar som redan kommit finns kvar.',
    en: 'The answer of {address} was cut: {received} characters came, ending in “{end}”. Nothing was stored. '
      + 'Run the command again: the parts that came are kept.',
  },
  'registers.answer-short': {
    status: 502,
    fi: 'Vastauksessa osoitteesta {address} on {received} lukua, pitäisi olla {expected}. Mitään ei tallennettu. Aja komento uudelleen.',
    sv: 'Svaret från {address} har {received} siffror i stället för {expected}. Inget sparades. Kör kommandot på nytt.',
    en: 'The answer of {address} has {received} figures and should have {expected}. Nothing was stored. Run the command again.',
  },
  'registers.server-busy': {
    status: 503,
    fi: '{address} pyytää odottamaan ({tries} yritystä). Jo saadut osat ovat tallessa: aja komento hetken päästä uudelleen.',
    sv: '{address} ber om väntan ({tries} försök). De delar som redan kommit finns kvar: kör kommandot på nytt om en stund.',
    en: '{address} asks to wait ({tries} tries). The parts that came are kept: run the command again in a while.',
  },
  'registers.server-failed': {
    status: 502,
    fi: '{address} vastaa virheellä {status} ({tries} yritystä). Yritä myöhemmin uudelleen.',
    sv: '{address} svarar med felet {status} ({tries} försök). Försök på nytt senare.',
    en: '{address} answers with error {status} ({tries} tries). Try again later.',
  },
  'registers.no-such-table': {
    status: 404,
    fi: 'Taulukkoa {address} ei ole ({status}). Tarkista --url ja --table; StatFinin tunnisteet lyhenivät kesäkuussa 2026 (12r5.px).',
    sv: 'Tabellen {address} finns inte ({status}). Kontrollera --url och --table; StatFins koder kortades i juni 2026 (12r5.px).',
    en: 'There is no table {address} ({status}). Check --url and --table; StatFin shortened its ids in June 2026 (12r5.px).',
  },
  'registers.not-pxweb': {
    status: 502,
    fi: '{address} ei vastaa PxWebin tavoin (lopussa ”{end}”). Osoitteessa on oltava /api/v1/.',
    sv: '{address} svarar inte som PxWeb (sist ”{end}”). Adressen ska innehålla /api/v1/.',
    en: '{address} does not answer as PxWeb does (ending in “{end}”). The address must have /api/v1/ in it.',
  },
  'registers.query-refused': {
    status: 502,
    fi: '{address} ei hyväksynyt kyselyä ({status}): {answer}. Tarkista kyselytiedoston muuttujat ja arvot.',
    sv: '{address} godkände inte frågan ({status}): {answer}. Kontrollera frågefilens variabler och värden.',
    en: '{address} did not accept the query ({status}): {answer}. Check the variables and values of the query file.',
  },
  'registers.table-changed': {
    status: 409,
    fi: 'Taulukko {address} päivitettiin kesken haun. Mitään ei tallennettu. Aja komento uudelleen alusta.',
    sv: 'Tabellen {address} uppdaterades under hämtningen. Inget sparades. Kör kommandot på nytt från början.',
    en: 'The table {address} was updated while it was being read. Nothing was stored. Run the command again from the beginning.',
  },
};

/** Single cells, names and variables: each names the field, its value and what to do. */
const cells: RefusalTexts = {
  'registers.column-missing': cell(
    'Saraketta {value} ei ole. Otsikot ovat: {known}. Onko se nimetty uudelleen? Palauta lähteen otsikko.',
    'Kolumnen {value} saknas. Rubrikerna är: {known}. Har den bytt namn? Återställ källans rubrik.',
    'There is no column {value}. The headings are: {known}. Was it renamed? Restore the heading of the source.',
  ),
  'registers.row-cut': cell(
    'Rivillä on {cells} solua, otsikoita on {headings}; viimeinen solu on ”{value}”. Tiedosto on ehkä katkennut: lataa se uudelleen.',
    'Raden har {cells} celler men det finns {headings} rubriker; den sista cellen är ”{value}”. Filen är kanske avbruten: hämta den på nytt.',
    'The row has {cells} cells and there are {headings} headings; the last cell is “{value}”. The file may be cut: get it again.',
  ),
  'registers.not-a-month': cell(
    'Kentän {field} arvo ”{value}” ei ole kuukausi eikä vuosi. Kirjoita esimerkiksi 2020-01.',
    'Värdet ”{value}” i fältet {field} är varken månad eller år. Skriv till exempel 2020-01.',
    '“{value}” in {field} is neither a month nor a year. Write for example 2020-01.',
  ),
  'registers.twice': cell(
    'Sama luku ({measure}, {place}, {month}) on jo rivillä {other}; täällä arvo on ”{value}”. Poista toinen.',
    'Samma siffra ({measure}, {place}, {month}) finns redan på rad {other}; här är värdet ”{value}”. Ta bort den ena.',
    'The same figure ({measure}, {place}, {month}) is already on row {other}; here it is “{value}”. Remove one.',
  ),
  'registers.negative': cell(
    'Kentän {field} luku {value} ({place}, {month}) on negatiivinen. Määrä ei voi olla alle nollan: kysy lähteeltä oikea luku.',
    'Siffran {value} i fältet {field} ({place}, {month}) är negativ. Ett antal kan inte vara under noll: fråga källan efter rätt siffra.',
    '{value} in {field} ({place}, {month}) is negative. A count cannot be below nought: ask the source for the right figure.',
  ),
  'registers.not-whole': cell(
    'Kentän {field} luku {value} ({place}, {month}) ei ole kokonaisluku. Lukumäärässä ei ole desimaaleja: tarkista sarake.',
    'Siffran {value} i fältet {field} ({place}, {month}) är inget heltal. Ett antal har inga decimaler: kontrollera kolumnen.',
    '{value} in {field} ({place}, {month}) is not whole. A count has no decimals: check the column.',
  ),
  'registers.not-a-number': cell(
    'Kentän {field} arvo ”{value}” ({place}, {month}) ei ole luku. Salatun luvun merkki on "..." (kolme pistettä).',
    'Värdet ”{value}” i fältet {field} ({place}, {month}) är ingen siffra. En sekretessbelagd siffra skrivs "..." (tre punkter).',
    '“{value}” in {field} ({place}, {month}) is not a number. A hidden figure is written "..." (three points).',
  ),
  'registers.municipality-unknown': cell(
    'Kentän {field} kuntaa ”{value}” ei tunneta ({rows} riviä). Kirjoita kunnan nimi tai kolminumeroinen koodi, esim. Sastamala tai 790.',
    'Kommunen ”{value}” i fältet {field} är okänd ({rows} rader). Skriv kommunens namn eller tresiffriga kod, t.ex. Sastamala eller 790.',
    'The municipality “{value}” in {field} is not known ({rows} rows). Write the name of a municipality or its three-digit code, such as Sastamala or 790.',
  ),
  'registers.municipality-ended': cell(
    'Kunta ”{value}” ({name}, {code}) lakkasi {until} ({rows} riviä). Sen luvut kuuluvat siitä alkaen kuntaan {into}: hae taulukko uudella kuntajaolla.',
    'Kommunen ”{value}” ({name}, {code}) upphörde {until} ({rows} rader). Dess siffror hör sedan dess till {into}: hämta tabellen med den nya indelningen.',
    'The municipality “{value}” ({name}, {code}) ended on {until} ({rows} rows). Its figures belong to {into} since: get the table by the new division.',
  ),
  'registers.area-unknown': cell(
    'Kentän {field} aluetta ”{value}” ei tunneta ({rows} riviä). Anna työllisyysalueen numero tai nimi tai kunta.',
    'Området ”{value}” i fältet {field} är okänt ({rows} rader). Ange sysselsättningsområdets nummer eller namn eller en kommun.',
    'The area “{value}” in {field} is not known ({rows} rows). Give the number or name of an employment area, or a municipality.',
  ),
  'registers.measure-unknown': cell(
    'Kentän {field} mittaria ”{value}” ei tunneta. Kerro, mikä mittari se on: --measure KOODI=mittari (esim. unemployed).',
    'Indikatorn ”{value}” i fältet {field} är okänd. Ange vilken indikator den är: --measure KOD=indikator (t.ex. unemployed).',
    'The measure “{value}” in {field} is not known. Tell which it is: --measure CODE=measure (for example unemployed).',
  ),
  'registers.variable-renamed': cell(
    'Muuttujaa ”{value}” ({field}) ei ole taulukossa. Sen muuttujat ovat: {known}. Korjaa nimi kyselyyn.',
    'Variabeln ”{value}” ({field}) finns inte i tabellen. Dess variabler är: {known}. Rätta namnet i frågan.',
    'The table has no variable “{value}” ({field}). Its variables are: {known}. Correct the name in the query.',
  ),
  'registers.value-unknown': cell(
    'Muuttujalla {field} ei ole arvoa ”{value}”. Arvot ovat: {known}. Korjaa kysely.',
    'Variabeln {field} har inte värdet ”{value}”. Värdena är: {known}. Rätta frågan.',
    'The variable {field} has no value “{value}”. Its values are: {known}. Correct the query.',
  ),
  'registers.variable-unmapped': cell(
    'Muuttujalle ”{value}” ei ole kerrottu merkitystä, eikä sillä ole yhteissummaa ({codes}). Valitse kyselyssä yksi arvo.',
    'Variabeln ”{value}” har ingen betydelse här och ingen totalsumma ({codes}). Välj ett värde i frågan.',
    'Nobody has told what the variable “{value}” means, and it has no total ({codes}). Choose one value in the query.',
  ),
  'registers.total-differs': cell(
    'Kentän {field} summa {value} ({measure}, {place}, {month}) ei ole osiensa summa {sum}. Kysy lähteeltä tai tuo summa '
      + 'sellaisenaan: --keep-totals.',
    'Summan {value} i fältet {field} ({measure}, {place}, {month}) är inte summan av sina delar, {sum}. Fråga källan eller '
      + 'importera summan som den är: --keep-totals.',
    'The total {value} in {field} ({measure}, {place}, {month}) is not the sum of its parts, {sum}. Ask the source, or import '
      + 'the total as it is: --keep-totals.',
  ),
};

/** What comes in through the page. */
const receiving: RefusalTexts = {
  'registers.code-twice': cell(
    'Koodi ”{value}” puuttuu tai on jo rivillä {other}. Jätä kullekin koodille yksi rivi.',
    'Koden ”{value}” saknas eller finns redan på rad {other}. Lämna en rad för varje kod.',
    'The code “{value}” is missing or is already on row {other}. Leave one row for each code.',
  ),
  'registers.sources-many': cell(
    'Tiedostossa on monta lähdettä: {value}. Tuo kunkin lähteen luvut omana tiedostonaan.',
    'Filen har flera källor: {value}. Importera siffrorna från varje källa i en egen fil.',
    'The file has several sources: {value}. Import the figures of each source as a file of their own.',
  ),
  'registers.kind-unrecognised': cell(
    'Tiedostosta {file} ei tunnistettu, mitä lukuja siinä on. Sen otsikot ovat: {headings}. Lataa se lähteestä uudelleen tai '
      + 'muuta otsikot johonkin ohjeen muotoon.',
    'Det framgår inte vilka siffror filen {file} innehåller. Dess rubriker är: {headings}. Hämta den på nytt från källan eller '
      + 'ändra rubrikerna till någon av formerna i anvisningen.',
    'It could not be told what figures {file} holds. Its headings are: {headings}. Get it from its source again, or give it the '
      + 'headings of one of the forms in the guide.',
  ),
  'registers.not-text': cell(
    'Tiedosto {file} ei ole tekstiä. Valitse CSV- tai JSON-tiedosto; tallenna Excel-taulukko ensin CSV:nä.',
    'Filen {file} är inte text. Välj en CSV- eller JSON-fil; spara en Exceltabell först som CSV.',
    'The file {file} is not text. Choose a CSV or JSON file; save an Excel sheet as CSV first.'),
  'registers.file-empty': cell('Tiedosto {file} on tyhjä. Valitse toinen.', 'Filen {file} är tom. Välj en annan.', 'The file {file} is empty. Choose another.'),
  'registers.file-too-large': {
    status: 413,
    fi: 'Tiedosto {file} on suurempi kuin {most} megatavua. Jaa se vuosittain tai tuo se komentoriviltä (import-series).',
    sv: 'Filen {file} är större än {most} megabyte. Dela den per år eller importera den från kommandoraden (import-series).',
    en: '{file} is larger than {most} megabytes. Divide it by year, or import it on the command line (import-series).',
  },
  'registers.file-gone': {
    status: 404,
    fi: 'Tarkistettua tiedostoa ei enää ole muistissa. Valitse se uudelleen; mitään ei tallennettu.',
    sv: 'Den granskade filen finns inte längre i minnet. Välj den på nytt; inget sparades.',
    en: 'The checked file is no longer in memory. Choose it again; nothing was stored.',
  },
  'registers.server-not-allowed': {
    status: 403,
    fi: 'Palvelinta {value} ei ole sallittu. Sallitut: {known}. Pääkäyttäjä voi lisätä palvelimen asetukseen KOHTAANTO_PXWEB.',
    sv: 'Servern {value} är inte tillåten. Tillåtna: {known}. Den som sköter systemet kan lägga till den i inställningen KOHTAANTO_PXWEB.',
    en: 'The server {value} is not allowed. Allowed: {known}. Whoever keeps the system can add it to KOHTAANTO_PXWEB.',
  },
  'registers.stopped': {
    status: 409,
    fi: 'Haku keskeytettiin, kun osia oli saatu {done}/{total}. Mitään ei tallennettu; saadut osat ovat tallessa vuorokauden.',
    sv: 'Hämtningen avbröts när {done} av {total} delar hade kommit. Inget sparades; delarna finns kvar ett dygn.',
    en: 'The import was stopped when {done} of {total} parts had come. Nothing was stored; the parts are kept for a day.',
  },
  'registers.task-gone': {
    status: 404,
    fi: 'Hakua ei enää seurata, koska palvelu on käynnistetty välillä. Ajojen lista kertoo, valmistuiko se; muuten hae uudelleen.',
    sv: 'Hämtningen följs inte längre, eftersom tjänsten har startats om. Listan över körningar visar om den blev klar; hämta annars på nytt.',
    en: 'The import is no longer followed, because the service was started again. The list of runs tells if it ended; if not, start it again.',
  },
  'registers.import-failed': {
    status: 500,
    fi: 'Tuonti ei onnistunut palvelun vian vuoksi. Mitään ei tallennettu. Yritä uudelleen ja kerro pääkäyttäjälle, jos se toistuu.',
    sv: 'Importen misslyckades på grund av ett fel i tjänsten. Inget sparades. Försök på nytt och meddela den som sköter systemet om det upprepas.',
    en: 'The import failed because of a fault in the service. Nothing was stored. Try again, and tell whoever keeps the system if it repeats.',
  },
};

const questions: RefusalTexts = {
  'registers.no-occupations': {
    status: 404,
    fi: 'Ammateittain ei ole vielä tuotu lukuja. Tuo ammattiryhmien kuukausisarja Lähteet-sivulla tai komennolla import-series.',
    sv: 'Inga siffror enligt yrke har importerats ännu. Importera månadsserien enligt yrkesgrupp på sidan Källor eller med import-series.',
    en: 'No figures by occupation have been imported yet. Import the monthly series by occupation on the page Sources or with import-series.',
  },
  'registers.month-not-there': {
    status: 404,
    fi: 'Kuukaudelta {month} ei ole lukuja ammateittain. Kuukaudet ovat {first}–{last}.',
    sv: 'Det finns inga siffror enligt yrke för {month}. Månaderna är {first}–{last}.',
    en: 'There are no figures by occupation for {month}. The months are {first}–{last}.',
  },
  'registers.no-national-figure': {
    status: 404,
    fi: 'Mittarille {measure} ei ole tuotu kansallisia lukuja kuukaudelta {month}. Tuotuja kuukausia: {known}. Tuo luvut '
      + 'Lähteet-sivulla tai komennolla import-pxweb.',
    sv: 'Inga nationella siffror har importerats för {measure} i {month}. Importerade månader: {known}. Importera dem på sidan '
      + 'Källor eller med import-pxweb.',
    en: 'No national figures of {measure} have been imported for {month}. Imported months: {known}. Import them on the page '
      + 'Sources or with import-pxweb.',
  },
  'registers.not-comparable': cell(
    'Mittarin {measure} luku tulee kokonaan muualta; omaa lukua, johon sitä verrattaisiin, ei ole.',
    'Siffran för {measure} kommer helt utifrån; det finns ingen egen siffra att jämföra med.',
    'The figure of {measure} comes wholly from elsewhere; there is no own figure to compare it with.',
  ),
};

export const registerRefusals: RefusalTexts = { ...whole, ...servers, ...cells, ...receiving, ...questions };
