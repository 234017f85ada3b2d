import type { RefusalTexts } from '../platform/http/refusal.ts';

/** Whole files that cannot be read, and cells that cannot be taken; each says what to do. */
export const importRefusals: RefusalTexts = {
  'import.empty-file': {
    status: 422,
    fi: 'Tiedosto {fileName} on tyhjä. Tallenna luettelo uudelleen ja pudota se tähän.',
    sv: 'Filen {fileName} är tom. Spara listan på nytt och släpp den här.',
    en: 'The file {fileName} is empty. Save the list again and drop it here.',
  },
  'import.too-large': {
    status: 413,
    fi: 'Tiedosto {fileName} on {megabytes} Mt; raja on {limit} Mt. Jaa luettelo osiin.',
    sv: 'Filen {fileName} är {megabytes} MB; gränsen är {limit} MB. Dela listan i delar.',
    en: 'The file {fileName} is {megabytes} MB; the limit is {limit} MB. Split the list.',
  },
  'import.no-rows': {
    status: 422,
    fi: 'Tiedostossa {fileName} on vain otsikot. Lisää asiakasrivit otsikoiden alle.',
    sv: 'Filen {fileName} innehåller bara rubriker. Lägg till kundraderna under rubrikerna.',
    en: 'The file {fileName} has headings only. Add the customers below them.',
  },
  'import.too-many-rows': {
    status: 422,
    fi: 'Tiedostossa on {rows} riviä; kerralla voi tuoda {limit}. Jaa luettelo osiin.',
    sv: 'Filen har {rows} rader; högst {limit} kan importeras på en gång. Dela listan i delar.',
    en: 'The file has {rows} rows; {limit} can be imported at a time. Split the list.',
  },
  'import.too-many-columns': {
    status: 422,
    fi: 'Tiedostossa on {columns} saraketta; raja on {limit}. Poista tyhjät sarakkeet.',
    sv: 'Filen har {columns} kolumner; gränsen är {limit}. Ta bort tomma kolumner.',
    en: 'The file has {columns} columns; the limit is {limit}. Remove empty columns.',
  },
  'import.not-a-table': {
    status: 422,
    fi: 'Tiedosto {fileName} ei ole taulukko. Tallenna luettelo CSV- tai XLSX-muotoon.',
    sv: 'Filen {fileName} är ingen tabell. Spara listan som CSV eller XLSX.',
    en: 'The file {fileName} is not a table. Save the list as CSV or XLSX.',
  },
  'import.broken-workbook': {
    status: 422,
    fi: 'Työkirja {fileName} on vioittunut. Avaa se taulukko-ohjelmassa ja tallenna uudelleen XLSX-muotoon.',
    sv: 'Arbetsboken {fileName} är skadad. Öppna den i kalkylprogrammet och spara den på nytt som XLSX.',
    en: 'The workbook {fileName} is broken. Open it in the spreadsheet program and save it again as XLSX.',
  },
  'import.row-too-long': {
    status: 422,
    fi: 'Tiedoston {fileName} rivi {line} on yli miljoona merkkiä pitkä. Tarkista, että rivinvaihdot ovat tallella ja lainausmerkit päättyvät.',
    sv: 'Rad {line} i filen {fileName} är över en miljon tecken lång. Kontrollera att radbrytningarna finns kvar och att citattecknen avslutas.',
    en: 'Row {line} of {fileName} is over a million characters long. Check that line ends are there and quotation marks are closed.',
  },
  'import.broken-csv': {
    status: 422,
    fi: 'Tiedoston {fileName} rivillä {line} on lainausmerkki, jolla ei ole paria. Korjaa rivi.',
    sv: 'På rad {line} i filen {fileName} finns ett citattecken utan par. Rätta raden.',
    en: 'Row {line} of {fileName} has a quotation mark without its pair. Correct the row.',
  },
  'import.file-gone': {
    status: 410,
    fi: 'Tiedostoa ei enää säilytetä (30 minuuttia). Pudota se uudelleen.',
    sv: 'Filen sparas inte längre (30 minuter). Släpp den på nytt.',
    en: 'The file is no longer kept (30 minutes). Drop it again.',
  },
  'import.columns-missing': {
    status: 422,
    fi: 'Valitse sarake: {columns}. Ilman niitä asiakasta ei voi rekisteröidä.',
    sv: 'Välj kolumn för: {columns}. Utan dem kan kunden inte registreras.',
    en: 'Choose a column for: {columns}. Without them a customer cannot be registered.',
  },
  'import.faults-left': {
    status: 422,
    fi: 'Mitään ei tuotu. Korjattavia kohtia: {count}.',
    sv: 'Inget importerades. Ställen att rätta: {count}.',
    en: 'Nothing was imported. Errors to correct: {count}.',
  },
  'import.stopped': {
    status: 409,
    fi: 'Tuonti pysäytettiin. Mitään ei muutettu.',
    sv: 'Importen stoppades. Inget ändrades.',
    en: 'The import was stopped. Nothing was changed.',
  },
  'import.already-undone': {
    status: 409,
    fi: 'Tämä tuonti on jo peruttu.',
    sv: 'Den här importen är redan ångrad.',
    en: 'This import has already been undone.',
  },
  'import.worked-since': {
    status: 409,
    fi: 'Tuontia ei peruttu: {count} asiakasta on jo palveltu tuonnin jälkeen. Heidän tietonsa on korjattava yksitellen.',
    sv: 'Importen ångrades inte: {count} kunder har redan fått service efter importen. Rätta deras uppgifter en i taget.',
    en: 'The import was not undone: {count} customers have been served since. Correct their data one at a time.',
  },
  'import.registered-meanwhile': {
    status: 409,
    fi: 'Mitään ei tuotu: joku tiedoston asiakkaista rekisteröitiin juuri äsken muualta. Tarkista tiedosto uudelleen ja tuo se sitten.',
    sv: 'Inget importerades: någon av filens kunder registrerades nyss på annat håll. Kontrollera filen på nytt och importera den sedan.',
    en: 'Nothing was imported: a customer of the file was registered elsewhere a moment ago. Check the file again, then import it.',
  },
  'import.failed': {
    status: 500,
    fi: 'Tuonti keskeytyi järjestelmän virheeseen. Mitään ei muutettu. Yritä uudelleen tai ilmoita pääkäyttäjälle.',
    sv: 'Importen avbröts av ett systemfel. Inget ändrades. Försök på nytt eller kontakta huvudanvändaren.',
    en: 'The import stopped at an error in the system. Nothing was changed. Try again or tell the administrator.',
  },
  'import.no-such-staff': {
    status: 404,
    fi: 'Alueella {area} ei ole henkilöä {staff}. Anna --as ja henkilön tunnus.',
    sv: 'I området {area} finns ingen medarbetare {staff}. Ange --as och medarbetarens id.',
    en: 'Area {area} has no member of staff {staff}. Give --as and the id of one.',
  },
  'import.unknown-batch': {
    status: 404,
    fi: 'Tuontia ei löydy. Päivitä sivu.',
    sv: 'Importen hittades inte. Uppdatera sidan.',
    en: 'There is no such import. Reload the page.',
  },
  'import.no-such-file': {
    status: 404,
    fi: 'Tiedostoa {fileName} ei voi lukea. Tarkista polku ja oikeudet.',
    sv: 'Filen {fileName} kan inte läsas. Kontrollera sökvägen och rättigheterna.',
    en: 'The file {fileName} cannot be read. Check the path and the permissions.',
  },
  'import.no-such-area': {
    status: 404,
    fi: 'Työllisyysaluetta {area} ei ole rekisterissä. Anna alueen numero, esimerkiksi --area 21.',
    sv: 'Sysselsättningsområdet {area} finns inte i registret. Ange områdets nummer, till exempel --area 21.',
    en: 'The employment area {area} is not in the register. Give the number of an area, for example --area 21.',
  },
  'import.column-not-understood': {
    status: 422,
    fi: 'Saraketta ei ymmärretty: {given}. Kirjoita tieto, yhtäsuuruusmerkki ja tiedoston otsikko: --column "Sukunimi=Nimi".',
    sv: 'Kolumnen förstods inte: {given}. Skriv uppgiften, likhetstecken och filens rubrik: --column "Efternamn=Namn".',
    en: 'The column was not understood: {given}. Write the field, an equals sign and the heading: --column "Family name=Name".',
  },
  'import.unknown-field': {
    status: 422,
    fi: 'Tietoa {given} ei tunneta. Tunnetut tiedot ovat ohjeessa docs/guides/import-columns.md.',
    sv: 'Uppgiften {given} är okänd. De kända uppgifterna finns i docs/guides/import-columns.md.',
    en: 'The field {given} is not known. The known ones are in docs/guides/import-columns.md.',
  },
  'import.unknown-heading': {
    status: 422,
    fi: 'Tiedostossa ei ole otsikkoa {given}. Otsikot: {headings}.',
    sv: 'Filen har ingen rubrik {given}. Rubrikerna: {headings}.',
    en: 'The file has no heading {given}. The headings: {headings}.',
  },
  'import.control-character': cell(
    'Solussa on ohjausmerkki, joka ei ole tekstiä. Kirjoita solu uudelleen.',
    'Cellen har ett styrtecken som inte är text. Skriv cellen på nytt.',
    'The cell has a control character that is no text. Write the cell again.',
  ),
  'import.value-missing': cell('Arvo puuttuu. Täydennä solu.', 'Värdet saknas. Fyll i cellen.', 'The value is missing. Fill in the cell.'),
  'import.cell-too-long': cell(
    'Solussa on {length} merkkiä; raja on {limit}. Lyhennä.',
    'Cellen har {length} tecken; gränsen är {limit}. Förkorta.',
    'The cell has {length} characters; the limit is {limit}. Shorten it.',
  ),
  'import.formula-kept-as-text': cell(
    'Näyttää kaavalta; tuodaan tekstinä.',
    'Ser ut som en formel; importeras som text.',
    'Looks like a formula; imported as text.',
  ),
  'import.not-a-day': cell(
    'Ei ole päivä. Kirjoita esimerkiksi 23.11.2026.',
    'Är inget datum. Skriv till exempel 23.11.2026.',
    'Not a day. Write for example 23.11.2026.',
  ),
  'import.day-in-future': cell(
    'Päivä on tulevaisuudessa. Tarkista vuosi.',
    'Dagen är i framtiden. Kontrollera året.',
    'The day is in the future. Check the year.',
  ),
  'import.end-before-start': cell(
    'Päättyy ennen kuin alkaa ({start}). Tarkista päivät.',
    'Upphör innan den börjar ({start}). Kontrollera dagarna.',
    'Ends before it starts ({start}). Check the days.',
  ),
  'import.status-after-end': cell(
    'Tila alkaa työnhaun päätyttyä ({end}). Tarkista päivät.',
    'Statusen börjar efter att jobbsökningen upphört ({end}). Kontrollera dagarna.',
    'The status starts after the search has ended ({end}). Check the days.',
  ),
  'import.meeting-before-start': cell(
    'Keskustelu on ennen työnhaun alkua ({start}). Tarkista päivät.',
    'Samtalet är före jobbsökningens början ({start}). Kontrollera dagarna.',
    'The meeting is before the search began ({start}). Check the days.',
  ),
  'import.approved-before-made': cell(
    'Suunnitelma on hyväksytty ennen kuin se on laadittu ({made}). Tarkista päivät.',
    'Planen är godkänd innan den har gjorts upp ({made}). Kontrollera dagarna.',
    'The plan was approved before it was made ({made}). Check the days.',
  ),
  'import.identity-code-wrong-length': cell(
    'Henkilötunnuksessa on 11 merkkiä, tässä {length}. Tarkista tunnus.',
    'En personbeteckning har 11 tecken, den här har {length}. Kontrollera beteckningen.',
    'An identity code has 11 characters, this has {length}. Check the code.',
  ),
  'import.identity-code-wrong-characters': cell(
    'Henkilötunnuksessa on vieras merkki. Muoto on 131052-308T.',
    'Personbeteckningen har ett främmande tecken. Formen är 131052-308T.',
    'The identity code has a strange character. The form is 131052-308T.',
  ),
  'import.identity-code-unknown-century-sign': cell(
    'Välimerkki {sign} ei ole käytössä. Sallitut: + - Y X W V U A B C D E F.',
    'Skiljetecknet {sign} används inte. Tillåtna: + - Y X W V U A B C D E F.',
    'The sign {sign} is not in use. Allowed: + - Y X W V U A B C D E F.',
  ),
  'import.identity-code-impossible-date': cell(
    'Henkilötunnuksen päivää {date} ei ole. Tarkista syntymäaika.',
    'Dagen {date} i personbeteckningen finns inte. Kontrollera födelsetiden.',
    'The day {date} of the identity code does not exist. Check the date of birth.',
  ),
  'import.identity-code-reserved-number': cell(
    'Numeroita 000 ja 001 ei anneta kenellekään. Tarkista tunnus.',
    'Numren 000 och 001 ges inte åt någon. Kontrollera beteckningen.',
    'The numbers 000 and 001 are given to nobody. Check the code.',
  ),
  'import.identity-code-wrong-check-sign': cell(
    'Tarkistusmerkki ei täsmää. Tarkista numerot.',
    'Kontrolltecknet stämmer inte. Kontrollera siffrorna.',
    'The check sign does not match. Check the digits.',
  ),
  'import.twice-in-file': cell(
    'Sama henkilötunnus on myös rivillä {other}. Poista toinen.',
    'Samma personbeteckning finns också på rad {other}. Ta bort den ena.',
    'The same identity code is also on row {other}. Remove one.',
  ),
  'import.unknown-municipality': cell(
    'Kuntaa ”{value}” ei tunneta. Kirjoita kotikunnan nimi tai kolminumeroinen koodi, esim. Sastamala tai 790.',
    'Kommunen ”{value}” är okänd. Skriv hemkommunens namn eller tresiffriga kod, t.ex. Sastamala eller 790.',
    'The municipality “{value}” is not known. Write the name of the home municipality or its three-digit code, such as Sastamala or 790.',
  ),
  'import.merged-municipality': cell(
    '{old} on osa kuntaa {into} {day} alkaen. Kirjoita kotikunnaksi {into}.',
    '{old} hör till {into} från {day}. Byt hemkommunen till {into}.',
    '{old} is part of {into} since {day}. Change the municipality to {into}.',
  ),
  'import.other-area': cell(
    '{municipality} kuuluu toiseen työllisyysalueeseen ({area}). Poista rivi tai tarkista kotikunta.',
    '{municipality} hör till ett annat sysselsättningsområde ({area}). Ta bort raden eller kontrollera hemkommunen.',
    '{municipality} belongs to another employment area ({area}). Remove the row or check the municipality.',
  ),
  'import.no-competence': cell(
    'Kunnan {municipality} asiakkaat kuuluvat toiselle vastuualueelle. Pyydä sitä tuomaan rivi.',
    'Kunderna i {municipality} hör till ett annat ansvarsområde. Be det importera raden.',
    'The customers of {municipality} belong to another unit. Ask it to import the row.',
  ),
  'import.person-elsewhere': cell(
    'Asiakas on jo rekisterissä toisella vastuualueella. Poista rivi tai pyydä sitä vastuualuetta siirtämään asiakas.',
    'Kunden finns redan i registret i ett annat ansvarsområde. Ta bort raden eller be det ansvarsområdet flytta kunden.',
    'The customer is already in the register in another unit. Remove the row, or ask that unit to move the customer.',
  ),
  'import.protected-left': cell(
    'Asiakas on jo rekisterissä turvakiellolla; tuonti jättää hänet ennalleen. Muuta tietoja asiakkaan omalla sivulla.',
    'Kunden finns redan i registret med spärrmarkering; importen lämnar kunden oförändrad. Ändra uppgifterna på kundens egen sida.',
    'The customer is already in the register as a protected person; the import leaves the customer as is. Make changes on the customer’s own page.',
  ),
  'import.unknown-status': cell(
    'Työllisyyskoodia ei tunneta. Käytä koodeja 00–05 tai 07–09.',
    'Sysselsättningskoden är okänd. Använd koderna 00–05 eller 07–09.',
    'The status code is not known. Use 00–05 or 07–09.',
  ),
  'import.retired-status': cell(
    'Koodi 06 (työttömyyseläke) ei ole enää käytössä. Käytä koodeja 00–05 tai 07–09.',
    'Koden 06 (arbetslöshetspension) används inte längre. Använd koderna 00–05 eller 07–09.',
    'Code 06 (unemployment pension) is no longer in use. Use 00–05 or 07–09.',
  ),
  'import.status-overlaps': cell(
    'Rekisterissä on jo tila {code} {start} alkaen. Anna myöhempi alkupäivä.',
    'I registret finns redan status {code} från {start}. Ange en senare startdag.',
    'The register already has status {code} from {start}. Give a later start.',
  ),
  'import.search-overlaps': cell(
    'Rekisterissä on jo työnhaku {start} alkaen. Anna sama alkupäivä tai poista rivi.',
    'I registret finns redan en jobbsökning från {start}. Ange samma startdag eller ta bort raden.',
    'The register already has a job search from {start}. Give the same start or remove the row.',
  ),
  'import.unknown-coach': cell(
    'Omavalmentajaa ei löydy alueelta. Kirjoita sukunimi ja etunimi tai jätä tyhjäksi.',
    'Ingen sådan coach finns i området. Skriv efternamn och förnamn eller lämna tomt.',
    'No such coach in the area. Write family name and given name, or leave it empty.',
  ),
  'import.unknown-language': cell(
    'Asiointikieli on suomi, ruotsi tai englanti.',
    'Servicespråket är finska, svenska eller engelska.',
    'The service language is Finnish, Swedish or English.',
  ),
  'import.not-yes-or-no': cell('Kirjoita kyllä tai ei.', 'Skriv ja eller nej.', 'Write yes or no.'),
  'import.not-an-email': cell(
    'Ei ole sähköpostiosoite. Korjaa tai jätä tyhjäksi.',
    'Är ingen e-postadress. Rätta eller lämna tomt.',
    'Not an e-mail address. Correct it or leave it empty.',
  ),
};

function cell(fi: string, sv: string, en: string): RefusalTexts[string] {
  return { status: 422, fi, sv, en };
}
