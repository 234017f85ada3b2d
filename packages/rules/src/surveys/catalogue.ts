import type { Background, Basis, Item, Questionnaire, SurveyId } from './questionnaire.ts';

const read = (act: string, section: string): Basis => ({ act, section, confidence: 'read' });
const recalled = (act: string, section: string): Basis => ({ act, section, confidence: 'recalled' });

/** Employment services are arranged so that equality is promoted (380/2023, section 5, paragraph 2). */
const promote = read('380/2023', '5.2');

const asked = (id: string, ...basis: readonly Basis[]): Item => ({ id, scale: 'agreement', scored: true, basis });

const municipality: Background = { id: 'municipality', codes: 'municipalities' };
const age: Background = { id: 'age', codes: ['-29', '30-54', '55-'] };

/**
 * Treatment, language, accessibility, equal chances and discrimination in the services. The ministry's first goal
 * names a total score of an equality survey, and no official form or scale of it is public: this is our reading.
 */
const equality: Questionnaire = {
  id: 'equality', version: 1, validFrom: '2026-01-01', audience: 'jobseekers', indicator: 'equality-score',
  items: [
    asked('respect', promote, recalled('434/2003', '7')),
    asked('same-treatment', promote, recalled('1325/2014', '8')),
    asked('language', recalled('423/2003', '10'), recalled('1325/2014', '8')),
    asked('told-clearly', recalled('434/2003', '9')),
    asked('place', recalled('1325/2014', '5')),
    asked('online', recalled('306/2019', '7')),
    asked('needs-heard', read('380/2023', '4')),
    asked('same-chances', promote, recalled('1325/2014', '5')),
    // Those who needed nothing choose "does not concern me", so few are asked: told on its own.
    {
      id: 'adjustments', scale: 'agreement', scored: false, sensitivity: 'health',
      basis: [recalled('1325/2014', '15')],
    },
    // A fact, not an opinion: a share, not a point on a scale.
    { id: 'discriminated', scale: 'yes-no', scored: false, basis: [recalled('1325/2014', '8')] },
  ],
  backgrounds: [
    municipality, age,
    { id: 'mother-tongue', codes: ['fi', 'sv', 'other'] },
    { id: 'ability', codes: ['limited', 'not-limited'], sensitiveCodes: ['limited'] },
  ],
};

/** How the area's partners find working together; the ministry's fifth goal names a barometer without a public scale. */
const cooperation: Questionnaire = {
  id: 'cooperation', version: 1, validFrom: '2026-01-01', audience: 'partners', indicator: 'cooperation-barometer',
  items: [
    asked('common-goals'), asked('roles-clear'), asked('know-whom'), asked('information-flows'),
    asked('agreed-is-done'), asked('shared-customers', read('381/2023', '2')), asked('developed-together'), asked('trust'),
  ],
  backgrounds: [
    { id: 'partner', codes: ['municipality', 'kela', 'wellbeing', 'provider', 'education', 'other'] }, municipality,
  ],
};

/** After a service, in a minute. */
const jobseekers: Questionnaire = {
  id: 'jobseekers', version: 1, validFrom: '2026-01-01', audience: 'jobseekers', indicator: null,
  items: [
    asked('easy-to-reach'), asked('heard'), asked('plan-clear', read('380/2023', '4')), asked('moved-forward'), asked('would-recommend'),
  ],
  backgrounds: [municipality, age],
};

const employers: Questionnaire = {
  id: 'employers', version: 1, validFrom: '2026-01-01', audience: 'employers', indicator: null,
  items: [
    asked('easy-to-reach'), asked('need-understood'), asked('candidates-fit'), asked('fast-enough'), asked('would-use-again'),
  ],
  backgrounds: [{ id: 'size', codes: ['-9', '10-49', '50-'] }, municipality],
};

/** Every version there has been; the newest of each is opened, older ones stay for their rounds. */
export const questionnaires: readonly Questionnaire[] = [equality, cooperation, jobseekers, employers];

export const surveyIds: readonly SurveyId[] = ['equality', 'cooperation', 'jobseekers', 'employers'];

export function newestQuestionnaire(id: SurveyId): Questionnaire {
  const newest = questionnaires.filter((each) => each.id === id).toSorted((a, b) => b.version - a.version)[0];
  if (newest === undefined) throw new RangeError(`no questionnaire ${id}`);
  return newest;
}

export function findQuestionnaire(id: string, version: number): Questionnaire | undefined {
  return questionnaires.find((each) => each.id === id && each.version === version);
}
