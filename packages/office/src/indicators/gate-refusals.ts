import type { RefusalTexts } from '../platform/http/refusal.ts';

/** Why a slice of figures is not told. */
export const gateRefusals: RefusalTexts = {
  'indicators.another-area': {
    status: 403,
    fi: 'Alueen tai kunnan {given} luvut kuuluvat toiselle työllisyysalueelle. Valitse oman alueesi kunta.',
    sv: 'Siffrorna för {given} hör till ett annat sysselsättningsområde. Välj en kommun i ditt eget område.',
    en: 'The figures of {given} belong to another employment area. Choose a municipality of your own.',
  },
  'indicators.no-rows': {
    status: 422,
    fi: 'Mittari {id} ei ole henkilöitä tiettynä päivänä, joten siitä ei saa luetteloa. Valitse esimerkiksi työttömät.',
    sv: 'Indikatorn {id} räknar inte personer på en viss dag, så den har ingen lista. Välj till exempel arbetslösa.',
    en: 'The indicator {id} does not count persons on a day, so it has no list. Choose the unemployed, for example.',
  },
  'indicators.before-register': {
    status: 409,
    fi: 'Rekisteri alkaa kuukaudesta {first}, joten kuukauden {month} lukua ei voi laskea. Valitse myöhempi kuukausi.',
    sv: 'Registret börjar i {first}, så siffran för {month} kan inte räknas. Välj en senare månad.',
    en: 'The register begins in {first}, so {month} cannot be counted. Choose a later month.',
  },
  'indicators.parts-not-fixed': {
    status: 409,
    fi: 'Kuukauden {month} kokonaisluvut on vahvistettu aiemmin, ja rekisteri on sen jälkeen muuttunut. Osat eivät enää '
      + 'vastaisi niitä, joten niitä ei näytetä. Jaottele kunnittain, tai valitse uudempi kuukausi.',
    sv: 'Totalsiffrorna för {month} har fastställts tidigare, och registret har ändrats sedan dess. Delarna skulle inte '
      + 'längre stämma med dem och visas därför inte. Dela upp enligt kommun eller välj en senare månad.',
    en: 'The totals of {month} were fixed earlier and the register has changed since. Its parts would no longer agree '
      + 'with them and are not shown. Part it by municipality, or choose a later month.',
  },
};
