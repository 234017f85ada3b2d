import type { RefusalTexts } from '../platform/http/refusal.ts';

/** Files of labels and titles that cannot be read as they are. */
export const occupationRefusals: RefusalTexts = {
  'occupations.options-unfit': {
    status: 422,
    fi: 'Komennon valinnoista {count} ei kelpaa. Korjaa ne ja aja uudelleen.',
    sv: '{count} av kommandots val duger inte. Rätta dem och kör på nytt.',
    en: '{count} of the options do not fit. Put them right and run again.',
  },
  'occupations.top-unfit': {
    status: 422,
    fi: '”{given}” ei ole nimikkeiden määrä. Anna kokonaisluku 1–1000, esimerkiksi --top 100.',
    sv: '”{given}” är inte ett antal benämningar. Ge ett heltal 1–1000, till exempel --top 100.',
    en: '“{given}” is not a number of labels. Give a whole number from 1 to 1000, for example --top 100.',
  },
  'occupations.by-unfit': {
    status: 422,
    fi: '”{given}” ei ole järjestys. Valitse --by choice, --by label tai --by concept.',
    sv: '”{given}” är ingen ordning. Välj --by choice, --by label eller --by concept.',
    en: '“{given}” is not an order. Choose --by choice, --by label or --by concept.',
  },
  'occupations.file-missing': {
    status: 422,
    fi: 'Tiedostoa {file} ei löydy tai sitä ei voi lukea. Tarkista polku ja lukuoikeus.',
    sv: 'Filen {file} finns inte eller kan inte läsas. Kontrollera sökvägen och läsrätten.',
    en: '{file} was not found or cannot be read. Check the path and the right to read it.',
  },
  'occupations.file-too-large': {
    status: 422,
    fi: 'Tiedosto {file} on {megabytes} Mt; enintään {limit} Mt luetaan. Jaa se osiin.',
    sv: 'Filen {file} är {megabytes} MB; högst {limit} MB läses. Dela upp den.',
    en: '{file} is {megabytes} MB; at most {limit} MB is read. Split it.',
  },
  'occupations.not-text': {
    status: 422,
    fi: 'Tiedosto {file} ei ole tekstiä. Tallenna se tekstinä (UTF-8), sarakkeiden välissä sarkain.',
    sv: 'Filen {file} är inte text. Spara den som text (UTF-8) med tabb mellan kolumnerna.',
    en: '{file} is not text. Save it as text (UTF-8) with a tab between the columns.',
  },
  'occupations.file-empty': {
    status: 422,
    fi: 'Tiedostossa {file} ei ole yhtään riviä, joka voidaan lukea. Anna rivit muodossa tunnus, sarkain, teksti.',
    sv: 'Filen {file} har inte en enda rad som kan läsas. Ge raderna som id, tabb, text.',
    en: '{file} has no row that can be read. Give rows as id, tab, text.',
  },
  'occupations.files-unfit': {
    status: 422,
    fi: 'Tiedostoista ei voi yhdistää ennen kuin nämä on korjattu ({count} kohtaa).',
    sv: 'Ur filerna kan inget kopplas innan detta är rättat ({count} ställen).',
    en: 'Nothing can be linked from the files until these are put right ({count} places).',
  },
  'occupations.two-columns': {
    status: 422,
    fi: 'Rivillä {row} on {columns} saraketta. Kirjoita kaksi: tunnus, sarkain, teksti.',
    sv: 'Rad {row} har {columns} kolumner. Skriv två: id, tabb, text.',
    en: 'Row {row} has {columns} columns. Write two: id, tab, text.',
  },
  'occupations.id-missing': {
    status: 422,
    fi: 'Riviltä {row} puuttuu tunnus (”{given}”). Kirjoita se ensimmäiseen sarakkeeseen.',
    sv: 'Rad {row} saknar id (”{given}”). Skriv det i den första kolumnen.',
    en: 'Row {row} has no id (“{given}”). Write it in the first column.',
  },
  'occupations.text-missing': {
    status: 422,
    fi: 'Rivillä {row} tunnuksella {id} ei ole tekstiä. Kirjoita se toiseen sarakkeeseen tai poista rivi.',
    sv: 'På rad {row} saknar {id} text. Skriv den i den andra kolumnen eller ta bort raden.',
    en: 'In row {row} the id {id} has no text. Write it in the second column or remove the row.',
  },
  'occupations.id-twice': {
    status: 422,
    fi: 'Tunnus {id} on kahdesti, riveillä {other} ja {row}. Poista toinen tai anna sille oma tunnus.',
    sv: 'Id {id} finns två gånger, på raderna {other} och {row}. Ta bort den ena eller ge den ett eget id.',
    en: 'The id {id} stands twice, in rows {other} and {row}. Remove one or give it its own id.',
  },
  'occupations.label-without-concept': {
    status: 422,
    fi: 'Nimikkeellä {id} (rivi {row}) ei ole käsitettä tiedostossa {file}. Lisää sinne rivi: {id}, sarkain, käsite.',
    sv: 'Benämningen {id} (rad {row}) har inget begrepp i filen {file}. Lägg till en rad där: {id}, tabb, begrepp.',
    en: 'The label {id} (row {row}) has no concept in {file}. Add a row there: {id}, tab, concept.',
  },
  'occupations.not-written': {
    status: 500,
    fi: 'Tiedostoa {file} ei voitu kirjoittaa: {reason}. Mitään ei jäänyt kesken; valitse toinen paikka.',
    sv: 'Filen {file} kunde inte skrivas: {reason}. Inget blev halvfärdigt; välj en annan plats.',
    en: '{file} could not be written: {reason}. Nothing was left half done; choose another place.',
  },
};
