import type { RefusalTexts } from '../platform/http/refusal.ts';

/** Tables that cannot be protected or audited, and the rows and cells at fault; each says what to do. */
export const disclosureRefusals: RefusalTexts = {
  'disclosure.table-unfit': {
    status: 422,
    fi: 'Taulukkoa {file} ei voi käsitellä ennen kuin nämä on korjattu ({count} kohtaa).',
    sv: 'Tabellen {file} kan inte behandlas innan detta är rättat ({count} ställen).',
    en: 'The table {file} cannot be treated until these are put right ({count} places).',
  },
  'disclosure.file-missing': {
    status: 422,
    fi: 'Tiedostoa {file} ei löydy tai sitä ei saa lukea. Tarkista polku.',
    sv: 'Filen {file} finns inte eller får inte läsas. Kontrollera sökvägen.',
    en: 'The file {file} is not there or may not be read. Check the path.',
  },
  'disclosure.not-a-table': {
    status: 422,
    fi: 'Tiedosto {file} ei ole CSV-taulukko, jossa on otsikot ja rivejä. Tallenna taulukko CSV-muodossa.',
    sv: 'Filen {file} är ingen CSV-tabell med rubriker och rader. Spara tabellen som CSV.',
    en: 'The file {file} is not a CSV table with headings and rows. Save the table as CSV.',
  },
  'disclosure.column-missing': {
    status: 422,
    fi: 'Saraketta {column} ei ole. Sarakkeet ovat: {columns}.',
    sv: 'Kolumnen {column} finns inte. Kolumnerna är: {columns}.',
    en: 'There is no column {column}. The columns are: {columns}.',
  },
  'disclosure.option-unfit': {
    status: 422,
    fi: 'Valinnan {option} arvo {given} ei kelpaa. Anna esimerkiksi {example}.',
    sv: 'Värdet {given} på {option} duger inte. Ange till exempel {example}.',
    en: 'The value {given} of {option} will not do. Give for example {example}.',
  },
  'disclosure.value-hidden': {
    status: 422,
    fi: 'Luku on jo salattu ({given}). Suojaukseen tarvitaan todelliset luvut.',
    sv: 'Talet är redan dolt ({given}). För skyddet behövs de verkliga talen.',
    en: 'The figure is hidden already ({given}). Protection needs the true figures.',
  },
  'disclosure.value-negative': {
    status: 422,
    fi: 'Lukumäärä {given} on negatiivinen. Korjaa luku.',
    sv: 'Antalet {given} är negativt. Rätta talet.',
    en: 'The count {given} is negative. Put the figure right.',
  },
  'disclosure.value-not-a-count': {
    status: 422,
    fi: '{given} ei ole lukumäärä. Kirjoita kokonaisluku.',
    sv: '{given} är inget antal. Skriv ett heltal.',
    en: '{given} is not a count. Write a whole number.',
  },
  'disclosure.row-twice': {
    status: 422,
    fi: 'Sama rivi on jo rivillä {first}. Poista toinen.',
    sv: 'Samma rad finns redan på rad {first}. Ta bort den ena.',
    en: 'The same row is already in row {first}. Remove one of them.',
  },
  'disclosure.code-empty': {
    status: 422,
    fi: 'Luokan nimi puuttuu. Kirjoita luokka tai poista rivi.',
    sv: 'Klassens namn saknas. Skriv klassen eller ta bort raden.',
    en: 'The name of the class is missing. Write it or remove the row.',
  },
  'disclosure.total-differs': {
    status: 422,
    fi: 'Summa {cell} on {given}, mutta osien summa on {sum}. Korjaa summa tai osat.',
    sv: 'Summan {cell} är {given}, men delarna blir {sum}. Rätta summan eller delarna.',
    en: 'The total {cell} is {given}, but its parts make {sum}. Put the total or the parts right.',
  },
  'disclosure.hierarchy-turns-back': {
    status: 422,
    fi: 'Luokittelu palaa itseensä luokassa {code}. Korjaa luokan yläluokka.',
    sv: 'Indelningen går i ring vid {code}. Rätta klassens överklass.',
    en: 'The hierarchy turns back into itself at {code}. Put its parent right.',
  },
  'disclosure.too-large': {
    status: 422,
    fi: 'Taulukossa olisi {cells} solua; kerralla voi suojata {limit}. Jaa taulukko tai jätä luokitus pois.',
    sv: 'Tabellen skulle ha {cells} celler; {limit} kan skyddas på en gång. Dela tabellen eller utelämna en indelning.',
    en: 'The table would have {cells} cells; {limit} can be protected at a time. Split it or leave out a dimension.',
  },
  'disclosure.nothing-to-audit': {
    status: 422,
    fi: 'Tiedostossa {file} ei ole lukusaraketta. Nimeä se valinnalla --value.',
    sv: 'Filen {file} har ingen talkolumn. Nämn den med --value.',
    en: 'The file {file} has no column of figures. Name it with --value.',
  },
};
