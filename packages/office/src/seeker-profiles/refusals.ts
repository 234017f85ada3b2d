import type { RefusalTexts } from '../platform/http/refusal.ts';

export const seekerProfileRefusals: RefusalTexts = {
  'seeker-profiles.twice': {
    status: 422,
    fi: '{given} on luettelossa kahdesti. Poista toinen.',
    sv: '{given} finns två gånger i listan. Ta bort den ena.',
    en: '{given} is in the list twice. Remove one of them.',
  },
  'seeker-profiles.month-ahead': {
    status: 422,
    fi: 'Työ alkaa vasta {month}. Kirjaa tehty ja nykyinen työ; tuleva työ kirjataan työnhaun tietoihin.',
    sv: 'Arbetet börjar först {month}. Anteckna gjort och pågående arbete; kommande arbete antecknas i uppgifterna om jobbsökningen.',
    en: 'The work begins only in {month}. Enter work done and going on; coming work belongs to the job search.',
  },
  'seeker-profiles.no-authority': {
    status: 422,
    fi: '{name}: tunnustamista on haettu, mutta viranomainen puuttuu. Valitse, mistä haettiin.',
    sv: '{name}: erkännande har sökts men myndigheten saknas. Välj var det söktes.',
    en: '{name}: recognition has been applied for, but the authority is missing. Choose where.',
  },
  'seeker-profiles.decided-before-applied': {
    status: 422,
    fi: '{name}: päätöksen päivä on ennen hakemusta. Tarkista päivät.',
    sv: '{name}: beslutets dag är före ansökan. Kontrollera dagarna.',
    en: '{name}: the day of the decision is before the application. Check the days.',
  },
  'seeker-profiles.outcome-without-day': {
    status: 422,
    fi: '{name}: tuloksella ei ole päivää. Kirjaa päätöksen päivä.',
    sv: '{name}: resultatet saknar dag. Anteckna beslutets dag.',
    en: '{name}: the outcome has no day. Enter the day of the decision.',
  },
  'seeker-profiles.day-without-outcome': {
    status: 422,
    fi: '{name}: päätöksellä ei ole tulosta. Valitse tulos tai tyhjennä päivä.',
    sv: '{name}: beslutet saknar resultat. Välj resultat eller töm dagen.',
    en: '{name}: the decision has no outcome. Choose one, or empty the day.',
  },
  'seeker-profiles.day-ahead': {
    status: 422,
    fi: '{name}: päivä on vasta edessä. Kirjaa se, kun se on tapahtunut.',
    sv: '{name}: dagen ligger framför oss. Anteckna den när det har skett.',
    en: '{name}: the day is still to come. Enter it once it has happened.',
  },
  'seeker-profiles.limit-twice': {
    status: 422,
    fi: 'Sama rajoitus on kahdessa kohdassa: {limit}. Valitse, onko työ mahdotonta vai vain vähemmän sopivaa.',
    sv: 'Samma begränsning finns på två ställen: {limit}. Välj om arbetet är omöjligt eller bara mindre lämpligt.',
    en: 'The same limit is in two places: {limit}. Choose whether such work is impossible or only less fit.',
  },
};
