import { useSession } from '../app/session.tsx';
import { useTexts } from '../app/texts.tsx';
import { readsEmployers, readsPresentations, readsRecruitments, worksWithPersons } from '../app/nav-words.ts';
import { Tabs } from '../design/tabs.tsx';
import { texts } from './employer-texts.ts';

type EmployersTab = 'day' | 'list' | 'vacancies' | 'events' | 'shared' | 'presentations' | 'start-ups' | 'trainings' | 'joint-trainings' | 'abroad';

/** The pages of the service for employers; whoever only reads vacancies has no need of them. */
export function EmployersTabs({ value }: { readonly value: EmployersTab }) {
  const t = useTexts(texts);
  const { roles } = useSession();
  const vacancies = { value: 'vacancies', label: t.vacancies, to: '/vacancies' } as const;
  const between = [
    ...(worksWithPersons(roles) ? [{ value: 'shared', label: t.shared, to: '/vacancies/shared' } as const] : []),
    ...(readsPresentations(roles) ? [{ value: 'presentations', label: t.presentations, to: '/vacancies/presentations' } as const] : []),
  ];
  // Those who serve persons have them whether or not employers are their work.
  const ofPersons = worksWithPersons(roles) ? [
    { value: 'joint-trainings', label: t.jointTrainings, to: '/employers/trainings' } as const, { value: 'start-ups', label: t.startUps, to: '/employers/start-ups' } as const,
  ] : [];
  if (!readsEmployers(roles)) {
    return between.length + ofPersons.length === 0 ? null : <Tabs label={t.pages} value={value} tabs={[vacancies, ...between, ...ofPersons]} />;
  }
  return (
    <Tabs
      label={t.pages} value={value}
      tabs={[
        { value: 'day', label: t.day, to: '/employers' }, { value: 'list', label: t.list, to: '/employers/list' },
        vacancies, ...between, { value: 'events', label: t.events, to: '/employers/events' },
        ...ofPersons, ...(readsRecruitments(roles) ? [{ value: 'abroad', label: t.abroad, to: '/employers/abroad' } as const] : []),
        ...(worksWithPersons(roles) ? [{ value: 'trainings', label: t.trainings, to: '/trainings' }] : []),
      ]}
    />
  );
}
