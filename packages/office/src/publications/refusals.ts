import type { RefusalTexts } from '../platform/http/refusal.ts';

/** Why nothing was published, or there is nothing to read. */
export const publicationRefusals: RefusalTexts = {
  'publications.no-snapshot': {
    status: 409,
    fi: 'Rekisteristä ei ole vielä tilannekuvaa, joten lukuja ei voi vahvistaa. Yritä hetken kuluttua uudelleen.',
    sv: 'Det finns ännu ingen lägesbild av registret, så siffrorna kan inte fastställas. Försök igen om en stund.',
    en: 'There is no snapshot of the register yet, so figures cannot be fixed. Try again in a moment.',
  },
  'publications.folder-unfit': {
    status: 422,
    fi: 'Kansioon {folder} ei voi kirjoittaa: {reason}. Mitään ei julkaistu. Anna kohdassa --out kansio, johon saa kirjoittaa.',
    sv: 'Det går inte att skriva i mappen {folder}: {reason}. Inget publicerades. Ange med --out en mapp där du får skriva.',
    en: 'The folder {folder} cannot be written to: {reason}. Nothing was published. Give --out a folder that may be written to.',
  },
  'publications.words-unfit': {
    status: 422,
    fi: 'Kohdan {option} teksti ”{given}” ei kelpaa: siinä on oltava {least}–{most} merkkiä.',
    sv: 'Texten ”{given}” för {option} duger inte: den ska ha {least}–{most} tecken.',
    en: 'The text “{given}” of {option} will not do: it must have {least} to {most} characters.',
  },
  'publications.month-not-closed': {
    status: 409,
    fi: 'Kuukausi {month} ei ole vielä päättynyt tilannekuvassa. Sen voi julkaista, kun {day} on ohi ja seuraava tilannekuva on otettu.',
    sv: 'Månaden {month} har inte avslutats i lägesbilden. Den kan publiceras när {day} har passerat och nästa lägesbild har tagits.',
    en: 'The month {month} has not closed in the snapshot. It can be published when {day} has passed and the next snapshot is taken.',
  },
  'publications.subject-unknown': {
    status: 422,
    fi: 'Aihetta {subject} ei voi julkaista taulukkona. Valitse mittari ja jaottelu (municipality, sex tai age).',
    sv: 'Ämnet {subject} kan inte publiceras som tabell. Välj en indikator och en indelning (municipality, sex eller age).',
    en: '{subject} cannot be published as a table. Choose an indicator and how it is parted (municipality, sex or age).',
  },
  'publications.kind-unknown': {
    status: 422,
    fi: 'Julkaisun lajia {given} ei tunneta. Mahdolliset: {known}.',
    sv: 'Publikationsslaget {given} är okänt. Möjliga: {known}.',
    en: 'The kind of publication {given} is not known. Possible: {known}.',
  },
  'publications.not-as-fixed': {
    status: 409,
    fi: '{count} lukua poikkeaa siitä, mitä kuukaudesta on vahvistettu: {cells}. Mitään ei julkaistu. Taulukko kertoisi, '
      + 'mitä on kirjattu jälkikäteen. Julkaise vahvistetut luvut mittarin taulukkona.',
    sv: '{count} siffror avviker från dem som har fastställts för månaden: {cells}. Inget publicerades, eftersom tabellen '
      + 'skulle röja vad som antecknats i efterhand. Publicera de fastställda siffrorna som indikatorns tabell.',
    en: '{count} figures differ from what has been fixed of the month: {cells}. Nothing was published, because the table '
      + 'would tell what was entered afterwards. Publish the fixed figures as the indicator’s table.',
  },
  'publications.recoverable': {
    status: 409,
    fi: 'Mitään ei julkaistu: {count} salattua lukua olisi voinut laskea siitä, mikä on jo julki: {cells}. '
      + 'Julkaise karkeampi jaottelu tai jätä taulukko julkaisematta.',
    sv: 'Inget publicerades: {count} sekretessbelagda tal hade kunnat räknas ut av det som redan är offentligt: {cells}. '
      + 'Publicera en grövre indelning eller låt bli att publicera tabellen.',
    en: 'Nothing was published: {count} hidden figures could have been worked out together with what is out already: {cells}. '
      + 'Publish a coarser parting, or leave the table unpublished.',
  },
  'publications.revision-tells': {
    status: 409,
    fi: 'Uusi versio painaisi {count} lukua, jotka aiempi versio salasi: {cells}. Kerran salattu pysyy salattuna. Mitään ei julkaistu.',
    sv: 'Den nya versionen skulle visa {count} tal som en tidigare version belade med sekretess: {cells}. '
      + 'Det som varit sekretess förblir det. Inget publicerades.',
    en: 'The revision would print {count} figures that an earlier one hid: {cells}. What was hidden stays hidden. Nothing was published.',
  },
  'publications.revision-changes': {
    status: 409,
    fi: 'Uusi versio muuttaisi {count} lukua, jotka on jo kerrottu: {cells}. Kaksi versiota rinnakkain kertoisi, kenen tietoja '
      + 'korjattiin. Versio voi korjata sanoja, selitteitä ja määritelmiä. Mitään ei julkaistu.',
    sv: 'Den nya versionen skulle ändra {count} tal som redan har uppgetts: {cells}. Två versioner sida vid sida skulle röja vems '
      + 'uppgifter som rättats. En version kan rätta ord, noter och definitioner. Inget publicerades.',
    en: 'The revision would change {count} figures that have been told: {cells}. Two versions side by side would tell whose '
      + 'entries were corrected. A revision may correct words, notes and definitions. Nothing was published.',
  },
  'publications.already': {
    status: 409,
    fi: '{publication} on jo julkaistu (versio {revision}) toisin sanoin. Tee siitä uusi versio ja kerro, miksi.',
    sv: '{publication} är redan publicerad (version {revision}) med andra ord. Gör en ny version och ange varför.',
    en: '{publication} is published already (revision {revision}) in other words. Make a revision and say why.',
  },
  'publications.withdrawn-before': {
    status: 409,
    fi: '{publication} on vedetty takaisin. Julkaise se uudelleen uutena versiona ja kerro, miksi.',
    sv: '{publication} har dragits tillbaka. Publicera den på nytt som en ny version och ange varför.',
    en: '{publication} has been withdrawn. Publish it again as a new revision and say why.',
  },
  'publications.nothing-new': {
    status: 409,
    fi: 'Uusi versio olisi samanlainen kuin julkaistu. Muuta huomautusta, tai jätä versio tekemättä.',
    sv: 'Den nya versionen skulle vara likadan som den publicerade. Ändra anmärkningen eller låt bli.',
    en: 'The revision would be the same as what is published. Change the note, or make no revision.',
  },
  'publications.unknown': {
    status: 404,
    fi: 'Julkaisua {publication} ei ole. Katso julkaisujen luettelosta, mitä on julkaistu.',
    sv: 'Publikationen {publication} finns inte. Se i förteckningen vad som har publicerats.',
    en: 'There is no publication {publication}. See the list for what has been published.',
  },
  'publications.withdrawn': {
    status: 410,
    fi: '{publication} on vedetty takaisin. Syy on julkaisun sivulla.',
    sv: '{publication} har dragits tillbaka. Orsaken står på publikationens sida.',
    en: '{publication} has been withdrawn. The reason is on its page.',
  },
  'publications.no-such-table': {
    status: 404,
    fi: 'Julkaisussa ei ole taulukkoa {table}. Siinä on: {known}.',
    sv: 'Publikationen har ingen tabell {table}. Den har: {known}.',
    en: 'The publication has no table {table}. It has: {known}.',
  },
  'publications.damaged': {
    status: 500,
    fi: 'Julkaisun {publication} sisältö ei vastaa tiivistettään, joten sitä ei näytetä. Palauta rekisteri varmuuskopiosta ja kerro ylläpidolle.',
    sv: 'Innehållet i {publication} motsvarar inte sin kontrollsumma och visas därför inte. Återställ registret och meddela administratören.',
    en: 'The content of {publication} does not match its hash and is not shown. Restore the register from a backup and tell the administrator.',
  },
};
