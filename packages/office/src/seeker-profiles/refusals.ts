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
  'seeker-profiles.limit-twice': {
    status: 422,
    fi: 'Sama rajoitus on kahdessa kohdassa: {limit}. Valitse, onko työ mahdotonta vai vain vähemmän sopivaa.',
    sv: 'Samma begränsning finns på två ställen: {limit}. Välj om arbetet är omöjligt eller bara mindre lämpligt.',
    en: 'The same limit is in two places: {limit}. Choose whether such work is impossible or only less fit.',
  },
};
