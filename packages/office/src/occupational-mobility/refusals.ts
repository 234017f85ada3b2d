import type { RefusalText, RefusalTexts } from '../platform/http/refusal.ts';

const said = (status: number, fi: string, sv: string, en: string): RefusalText => ({ status, fi, sv, en });

const ofTrainings: RefusalTexts = {
  'mobility.training-faulty': said(422,
    'Koulutusta ei tallennettu. Korjaa merkityt kohdat.', 'Utbildningen sparades inte. Rätta de markerade punkterna.', 'The training was not saved. Correct what is marked.'),
  'mobility.training-not-there': said(404,
    'Koulutusta ei ole tällä alueella, tai se on poistettu. Palaa luetteloon.', 'Utbildningen finns inte i det här området eller har tagits bort. Gå tillbaka till listan.',
    'There is no such training in this area, or it has been removed. Go back to the list.'),
  'mobility.training-changed': said(409,
    '{by} tallensi tällä välin muutoksen. Avaa koulutus uudelleen ja tee muutoksesi; kirjoittamasi on vielä lomakkeella.',
    '{by} sparade en ändring under tiden. Öppna utbildningen på nytt och gör din ändring; det du skrev finns kvar i blanketten.',
    '{by} saved a change meanwhile. Open the training again and make your change; what you wrote is still in the form.'),
  'mobility.gives-nothing': said(422,
    'Kerro, mitä koulutus antaa: vähintään yksi taito, kortti tai lupa.', 'Berätta vad utbildningen ger: minst en färdighet, ett kort eller ett tillstånd.',
    'Say what the training gives: at least one skill, card or permit.'),
  'mobility.apply-after-start': said(422,
    'Haku päättyy {applyBy}, mutta koulutus alkaa jo {starts}. Tarkista päivät.', 'Ansökan slutar {applyBy}, men utbildningen börjar redan {starts}. Kontrollera dagarna.',
    'Applying ends on {applyBy}, but the training begins on {starts} already. Check the days.'),
  'mobility.municipality-unknown': said(422,
    'Kuntaa {given} ei ole. Valitse kunta luettelosta.', 'Kommunen {given} finns inte. Välj en kommun ur listan.', 'There is no municipality {given}. Choose one from the list.'),
};

const ofPath: RefusalTexts = {
  'mobility.training-gone': said(422,
    'Valittua koulutusta ei enää ole luettelossa. Valitse toinen.', 'Den valda utbildningen finns inte längre i listan. Välj en annan.',
    'The chosen training is no longer on the list. Choose another.'),
  'mobility.training-not-chosen': said(422,
    'Koulutus on merkitty käydyksi, mutta sitä ei ole valittu. Valitse koulutus tai poista merkintä.',
    'Utbildningen är markerad som genomgången, men ingen har valts. Välj en utbildning eller ta bort markeringen.',
    'The training is marked as done, but none has been chosen. Choose the training, or take the mark away.'),
  'mobility.day-ahead': said(422,
    'Päivä {day} on vasta edessä. Kirjaa, mitä on jo tapahtunut.', 'Dagen {day} ligger framför oss. Anteckna det som redan har hänt.',
    'The day {day} is still to come. Record what has happened already.'),
};

const ofFiles: RefusalTexts = {
  'mobility.file-faulty': said(422,
    'Tiedostoa {file} ei tallennettu. Virheitä: {count}. Korjaa rivit ja tuo tiedosto uudelleen.',
    'Filen {file} sparades inte. Fel: {count}. Rätta raderna och hämta filen på nytt.', 'The file {file} was not stored. Faults: {count}. Correct the rows and bring it again.'),
  'mobility.file-no-text': said(422,
    'Tiedosto {file} ei ole tekstiä. Valitse CSV-taulukko; tallenna Excel-taulukko ensin CSV:nä.', 'Filen {file} är inte text. Välj en CSV-tabell; spara en Exceltabell först som CSV.',
    'The file {file} is not text. Choose a CSV table; save an Excel sheet as CSV first.'),
  'mobility.file-quotes': said(422,
    'Tiedostoa {file} ei voi lukea riviltä {row} eteenpäin: lainausmerkki on väärässä paikassa tai jää auki. Kirjoita solun sisäinen lainausmerkki kahdesti ("").',
    'Filen {file} kan inte läsas från rad {row} framåt: ett citattecken står på fel plats eller avslutas inte. Skriv citattecken inne i en cell dubbelt ("").',
    'The file {file} cannot be read from row {row} on: a quotation mark is misplaced or never closed. Write a quotation mark inside a cell twice ("").'),
  'mobility.file-empty': said(422,
    'Tiedostossa {file} ei ole rivejä, joita voisi lukea. Tarkista, että se on CSV-taulukko.', 'Filen {file} har inga rader som kan läsas. Kontrollera att den är en CSV-tabell.',
    'The file {file} has no rows to read. Check that it is a CSV table.'),
  'mobility.file-too-large': said(413,
    'Tiedosto {file} on yli {most} Mt. Jaa se osiin.', 'Filen {file} är större än {most} MB. Dela upp den.', 'The file {file} is larger than {most} MB. Divide it.'),
  'mobility.columns-missing': said(422,
    'Rivi {row}: taulukosta puuttuu {columns}. Lisää sarakkeet otsikkoriville.', 'Rad {row}: tabellen saknar {columns}. Lägg till kolumnerna på rubrikraden.',
    'Row {row}: the table lacks {columns}. Add the columns to its first row.'),
  'mobility.cell-missing': said(422,
    'Rivi {row}: {field} puuttuu. Täytä se.', 'Rad {row}: {field} saknas. Fyll i den.', 'Row {row}: {field} is missing. Fill it in.'),
  'mobility.cell-wrong': said(422,
    'Rivi {row}: {field} on {given}, mutta sen pitäisi olla {wanted}. Korjaa se.', 'Rad {row}: {field} är {given}, men borde vara {wanted}. Rätta den.',
    'Row {row}: {field} is {given}, but should be {wanted}. Correct it.'),
  'mobility.row-twice': said(422,
    'Rivi {row}: {given} on jo rivillä {other}. Poista toinen.', 'Rad {row}: {given} finns redan på rad {other}. Ta bort den ena.', 'Row {row}: {given} is on row {other} already. Remove '
      + 'one of them.'),
  'mobility.no-such-file': said(404,
    'Tiedostoa {file} ei voi lukea. Tarkista polku ja oikeudet.', 'Filen {file} kan inte läsas. Kontrollera sökvägen och rättigheterna.',
    'The file {file} cannot be read. Check its path and rights.'),
};

export const mobilityRefusals: RefusalTexts = { ...ofTrainings, ...ofPath, ...ofFiles };
