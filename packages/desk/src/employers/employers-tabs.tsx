import { useSession } from '../app/session.tsx';
import { useTexts } from '../app/texts.tsx';
import { readsEmployers } from '../app/nav-words.ts';
import { Tabs } from '../design/tabs.tsx';
import { texts } from './employer-texts.ts';

/** The pages of the service for employers; whoever only reads vacancies has no need of them. */
export function EmployersTabs({ value }: { readonly value: 'day' | 'list' | 'vacancies' | 'events' | 'start-ups' | 'trainings' | 'abroad' }) {
  const t = useTexts(texts);
  const { roles } = useSession();
  if (!readsEmployers(roles)) return null;
  return (
    <Tabs
      label={t.pages} value={value}
      tabs={[
        { value: 'day', label: t.day, to: '/employers' }, { value: 'list', label: t.list, to: '/employers/list' },
        { value: 'vacancies', label: t.vacancies, to: '/vacancies' }, { value: 'events', label: t.events, to: '/employers/events' },
        { value: 'trainings', label: t.trainings, to: '/employers/trainings' },
        { value: 'abroad', label: t.abroad, to: '/employers/abroad' },
        { value: 'start-ups', label: t.startUps, to: '/employers/start-ups' },
      ]}
    />
  );
}
