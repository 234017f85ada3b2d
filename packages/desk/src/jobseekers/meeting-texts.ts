import { defineTexts } from '../app/texts.tsx';

/** An initial interview is called an interview everywhere, a job search discussion a discussion. */
const says = (interview: string, discussion: string) => (kind: string) =>
  (kind === 'initial-interview' ? interview : discussion);
const saysInEnglish = (interview: string, discussion: string) => (kind: string) =>
  (kind === 'job-search-discussion' ? discussion : interview);

export const meetingTexts = defineTexts({
  start: {
    fi: says('Aloita haastattelu', 'Aloita keskustelu'),
    sv: says('Inled intervjun', 'Inled samtalet'),
    en: saysInEnglish('Start the interview', 'Start the discussion'),
  },
  save: {
    fi: says('Tallenna haastattelu', 'Tallenna keskustelu'),
    sv: says('Spara intervjun', 'Spara samtalet'),
    en: saysInEnglish('Save the interview', 'Save the discussion'),
  },
  steps: {
    fi: says('Haastattelun vaiheet', 'Keskustelun vaiheet'),
    sv: says('Intervjuns steg', 'Samtalets steg'),
    en: saysInEnglish('Steps of the interview', 'Steps of the discussion'),
  },
  guides: {
    fi: says('Vastaukset ohjaavat haastattelua.', 'Vastaukset ohjaavat keskustelua.'),
    sv: says('Svaren styr intervjun.', 'Svaren styr samtalet.'),
    en: saysInEnglish('The answers guide the interview.', 'The answers guide the discussion.'),
  },
  noPlanYet: {
    fi: says('Suunnitelmaa ei ole vielä tehty. Se tehdään alkuhaastattelussa.', 'Suunnitelmaa ei ole vielä tehty. Se tehdään keskustelussa.'),
    sv: says(
      'Ingen plan har gjorts upp ännu. Den görs upp vid den inledande intervjun.',
      'Ingen plan har gjorts upp ännu. Den görs upp vid samtalet.',
    ),
    en: saysInEnglish(
      'There is no plan yet. It is made in the interview.', 'There is no plan yet. It is made in the discussion.',
    ),
  },
  planSkipped: {
    fi: says('Suunnitelmaa ei tehdä tässä haastattelussa.', 'Suunnitelmaa ei muuteta tässä keskustelussa.'),
    sv: says('Ingen plan görs upp vid den här intervjun.', 'Planen ändras inte vid det här samtalet.'),
    en: saysInEnglish('The plan stays as it is in this interview.', 'The plan stays as it is in this discussion.'),
  },
});
