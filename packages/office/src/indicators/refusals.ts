import type { RefusalTexts } from '../platform/http/refusal.ts';

export const indicatorRefusals: RefusalTexts = {
  'indicators.snapshot-unreadable': {
    status: 500,
    fi: 'Tilannekuvaa {file} ei voi lukea. Tarkista oikeudet tai tee uusi komennolla kohtaanto snapshot.',
    sv: 'Lägesbilden {file} kan inte läsas. Kontrollera rättigheterna eller gör en ny med kohtaanto snapshot.',
    en: 'The snapshot {file} cannot be read. Check the permissions, or make a new one with kohtaanto snapshot.',
  },
  'indicators.snapshot-broken': {
    status: 500,
    fi: 'Tilannekuva {file} on rikki: sen tarkistussumma ei täsmää. Tee uusi komennolla kohtaanto snapshot.',
    sv: 'Lägesbilden {file} är skadad: kontrollsumman stämmer inte. Gör en ny med kohtaanto snapshot.',
    en: 'The snapshot {file} is broken: its checksum does not match. Make a new one with kohtaanto snapshot.',
  },
  'indicators.snapshot-older': {
    status: 500,
    fi: 'Tilannekuva {file} on vanhaa muotoa {version}; nykyinen on {known}. Tee uusi komennolla kohtaanto snapshot.',
    sv: 'Lägesbilden {file} har det äldre formatet {version}; nu gäller {known}. Gör en ny med kohtaanto snapshot.',
    en: 'The snapshot {file} has the older format {version}; today it is {known}. Make a new one with kohtaanto snapshot.',
  },
  'indicators.snapshot-newer': {
    status: 500,
    fi: 'Tilannekuvan {file} on tehnyt uudempi versio (muoto {version}, tunnetaan {known}). Päivitä ohjelma tai tee uusi.',
    sv: 'Lägesbilden {file} är gjord av en nyare version (format {version}, känt {known}). Uppdatera eller gör en ny.',
    en: 'The snapshot {file} was made by a newer version (format {version}, known {known}). Update, or make a new one.',
  },
  'indicators.no-snapshot': {
    status: 404,
    fi: 'Tilannekuvaa ei ole vielä tehty. Se tehdään joka yö; heti sen saa komennolla kohtaanto snapshot.',
    sv: 'Ingen lägesbild har gjorts ännu. Den görs varje natt; genast får man den med kohtaanto snapshot.',
    en: 'No snapshot has been made yet. One is made every night; kohtaanto snapshot makes one at once.',
  },
  'indicators.unknown': {
    status: 404,
    fi: 'Mittaria {id} ei ole. Luettelon saa komennolla kohtaanto indicator.',
    sv: 'Indikatorn {id} finns inte. Kommandot kohtaanto indicator skriver ut förteckningen.',
    en: 'There is no indicator {id}. The command kohtaanto indicator prints the list.',
  },
  'indicators.month-not-a-month': {
    status: 422,
    fi: '”{given}” ei ole kuukausi. Kirjoita kuukausi muodossa 2026-10.',
    sv: '”{given}” är ingen månad. Skriv månaden i formen 2026-10.',
    en: '“{given}” is not a month. Write the month as 2026-10.',
  },
  'indicators.area-unknown': {
    status: 422,
    fi: 'Aluetta {given} ei tunneta. Anna työllisyysalueen numero, kunnan numero (esim. 790) tai all.',
    sv: 'Området {given} är okänt. Ange sysselsättningsområdets nummer, kommunens nummer (t.ex. 790) eller all.',
    en: 'The area {given} is not known. Give the number of an employment area, of a municipality (790), or all.',
  },
  'indicators.dimension-unknown': {
    status: 422,
    fi: 'Mittaria {id} ei voi jaotella näin: {given}. Mahdolliset jaottelut: {known}.',
    sv: 'Indikatorn {id} kan inte delas upp så: {given}. Möjliga indelningar: {known}.',
    en: 'The indicator {id} is not parted by {given}. Possible: {known}.',
  },
  'indicators.not-yet': {
    status: 409,
    fi: 'Kuukauden {month} luku valmistuu vasta {day}, ja tilannekuva on päivältä {snapshotDay}. Valitse aiempi kuukausi.',
    sv: 'Siffran för {month} blir färdig först {day}, och lägesbilden är från {snapshotDay}. Välj en tidigare månad.',
    en: 'The figure of {month} is complete only on {day}, and the snapshot is of {snapshotDay}. Choose an earlier month.',
  },
  'indicators.not-held': {
    status: 409,
    fi: 'Rekisterissä ei ole sitä, mistä mittari {id} laskettaisiin ({needs}). Luku on tuntematon, ei nolla.',
    sv: 'Registret har inte det som indikatorn {id} skulle räknas på ({needs}). Siffran är okänd, inte noll.',
    en: 'The register does not hold what the indicator {id} is counted from ({needs}). The figure is unknown, not zero.',
  },
  'indicators.not-imported': {
    status: 409,
    fi: 'Mittarin {id} luku tulee rekisterin ulkopuolelta, eikä sitä ole tuotu kuukaudelle {month}. Tuo se ensin.',
    sv: 'Siffran för {id} kommer utifrån och har inte importerats för {month}. Importera den först.',
    en: 'The figure of {id} comes from outside the register and has not been imported for {month}. Import it first.',
  },
  'indicators.not-protected': {
    status: 422,
    fi: 'Tätä taulukkoa ei osata vielä suojata komentorivillä. Jaottele kunnittain, tai käytä valitsinta --unprotected '
      + '(katselu kirjataan lokiin).',
    sv: 'Den här tabellen kan inte skyddas på kommandoraden. Dela upp enligt kommun, eller använd --unprotected '
      + '(det skrivs i loggen).',
    en: 'This table cannot be protected on the command line. Part it by municipality, or use --unprotected '
      + '(it is written to the audit trail).',
  },
};
