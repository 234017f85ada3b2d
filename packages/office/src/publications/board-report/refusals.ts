import type { RefusalTexts } from '../../platform/http/refusal.ts';

export const boardReportRefusals: RefusalTexts = {
  'board-report.month-not-a-month': {
    status: 422,
    fi: '”{given}” ei ole kuukausi. Kirjoita kuukausi muodossa 2026-10.',
    sv: '”{given}” är ingen månad. Skriv månaden i formen 2026-10.',
    en: '“{given}” is not a month. Write the month as 2026-10.',
  },
  'board-report.month-open': {
    status: 409,
    fi: 'Kuukausi {month} ei ole vielä päättynyt tilannekuvassa: se päättyy {day}, ja tilannekuva on päivältä {snapshotDay}. '
      + 'Tee raportti päättyneestä kuukaudesta, tai odota seuraavan yön tilannekuvaa.',
    sv: 'Månaden {month} är inte avslutad i lägesbilden: den slutar {day} och lägesbilden är från {snapshotDay}. '
      + 'Gör rapporten för en avslutad månad, eller vänta på nästa natts lägesbild.',
    en: 'The month {month} has not closed in the snapshot: it ends on {day} and the snapshot is of {snapshotDay}. '
      + 'Make the report of a closed month, or wait for the next night’s snapshot.',
  },
  'board-report.before-register': {
    status: 409,
    fi: 'Rekisteri alkaa kuukaudesta {first}, joten kuukauden {month} raporttia ei voi tehdä. Valitse myöhempi kuukausi.',
    sv: 'Registret börjar i {first}, så en rapport för {month} kan inte göras. Välj en senare månad.',
    en: 'The register begins in {first}, so no report of {month} can be made. Choose a later month.',
  },
  'board-report.not-published': {
    status: 404,
    fi: 'Kuukauden {month} raporttia ei ole julkaistu. Johtaja tai controller julkaisee sen julkaisujen sivulla tai komennolla '
      + 'kohtaanto publish --kind board-report --month {month}. Luonnoksen saa komennolla kohtaanto report --draft.',
    sv: 'Rapporten för {month} har inte publicerats. Direktören eller controllern publicerar den på sidan för publikationer eller med '
      + 'kohtaanto publish --kind board-report --month {month}. Ett utkast fås med kohtaanto report --draft.',
    en: 'The report of {month} has not been published. The director or the controller publishes it on the publications page or with '
      + 'kohtaanto publish --kind board-report --month {month}. A draft is made with kohtaanto report --draft.',
  },
  'board-report.no-report': {
    status: 404,
    fi: 'Julkaisu {publication} ei ole raportti, joten siitä ei ole PDF-tiedostoa. Lataa taulukko toisessa muodossa.',
    sv: 'Publikationen {publication} är ingen rapport och finns därför inte som PDF. Ladda ner tabellen i en annan form.',
    en: 'The publication {publication} is not a report, so there is no PDF of it. Download the table in another form.',
  },
  'board-report.language-unknown': {
    status: 422,
    fi: 'Kieltä ”{given}” ei ole. Valitse fi, sv tai en.',
    sv: 'Språket ”{given}” finns inte. Välj fi, sv eller en.',
    en: 'There is no language “{given}”. Choose fi, sv or en.',
  },
  'board-report.not-written': {
    status: 500,
    fi: 'Raporttia ei voitu kirjoittaa tiedostoon {file}: {reason}. Tarkista kansio ja sen oikeudet; vanha tiedosto on ennallaan.',
    sv: 'Rapporten kunde inte skrivas till {file}: {reason}. Kontrollera mappen och rättigheterna; den gamla filen är orörd.',
    en: 'The report could not be written to {file}: {reason}. Check the folder and its permissions; an old file is as it was.',
  },
};
