import type { Language } from '@kohtaanto/words/language.ts';
import type { TaskGroup } from '@kohtaanto/office/worklist/contract.ts';

type Names = Readonly<Record<Language, string>>;

/** The facet's names: shorter than those of single tasks, since they stand in a column of 160 px. */
const names: Readonly<Record<TaskGroup, Names>> = {
  'initial-interview': { fi: 'Alkuhaastattelu', sv: 'Inledande intervju', en: 'Initial interview' },
  'complementary-interview': {
    fi: 'Täydentävä', sv: 'Kompletterande', en: 'Complementary',
  },
  'job-search-discussion': { fi: 'Työnhakukeskustelu', sv: 'Samtal om jobbsökning', en: 'Discussion' },
  plan: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  'search-report': { fi: 'Työnhaun raportti', sv: 'Rapport om jobbsökning', en: 'Search report' },
  'job-search-profile': { fi: 'Työnhakuprofiili', sv: 'Jobbsökarprofil', en: 'Search profile' },
  integration: { fi: 'Kotoutuminen', sv: 'Integration', en: 'Integration' },
  'multi-agency': { fi: 'Monialainen tuki', sv: 'Sektorsövergripande', en: 'Multi-agency' },
  candidates: { fi: 'Ehdokkaat', sv: 'Kandidater', en: 'Candidates' },
  lapse: { fi: 'Kirjattava tapahtuma', sv: 'Att anteckna', en: 'Event to record' },
};

export function taskGroupName(task: string, language: Language): string {
  return isTaskGroup(task) ? names[task][language] : task;
}

function isTaskGroup(task: string): task is TaskGroup {
  return Object.hasOwn(names, task);
}
