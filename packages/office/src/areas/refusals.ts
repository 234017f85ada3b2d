import type { RefusalTexts } from '../platform/http/refusal.ts';

export const areaRefusals: RefusalTexts = {
  'areas.unknown-task': {
    status: 422,
    fi: 'Tehtävää {task} ei ole. Valitse tehtävä luettelosta.',
    sv: 'Uppgiften {task} finns inte. Välj en uppgift i listan.',
    en: 'There is no task {task}. Choose one from the list.',
  },
  'areas.unknown-unit': {
    status: 422,
    fi: 'Vastuualuetta {unit} ei ole. Valitse vastuualue luettelosta.',
    sv: 'Ansvarsområdet {unit} finns inte. Välj ett i listan.',
    en: 'There is no unit {unit}. Choose one from the list.',
  },
  'areas.not-a-member': {
    status: 422,
    fi: 'Kunta {municipality} ei kuulu alueeseen. Valitse jäsenkunta.',
    sv: 'Kommunen {municipality} hör inte till området. Välj en medlemskommun.',
    en: 'The municipality {municipality} is not in the area. Choose a member.',
  },
  'areas.transfer-in-past': {
    status: 422,
    fi: 'Siirtoa ei voi kirjata alkamaan takautuvasti ({from}). Anna päivä, joka on aikaisintaan {today}.',
    sv: 'Överföringen kan inte börja retroaktivt ({from}). Ange tidigast {today}.',
    en: 'A transfer cannot start in the past ({from}). Give {today} or later.',
  },
  'areas.same-unit': {
    status: 409,
    fi: 'Tehtävä kuuluu jo tälle vastuualueelle ({since} alkaen). Valitse toinen vastuualue.',
    sv: 'Uppgiften hör redan till ansvarsområdet (från {since}). Välj ett annat ansvarsområde.',
    en: 'The task already belongs to this unit (since {since}). Choose another unit.',
  },
  'areas.already-decided': {
    status: 409,
    fi: 'Samalle päivälle ({from}) on jo kirjattu siirto. Anna myöhempi päivä.',
    sv: 'En överföring har redan antecknats för samma dag ({from}). Ange en senare dag.',
    en: 'A transfer is already recorded for that day ({from}). Give a later day.',
  },
};
