import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { ApiProblem } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page, useDocumentTitle } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Tabs } from '../design/tabs.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { recallList } from './came-from.ts';
import type { PersonDialog } from './dialogs/person-dialogs.tsx';
import { PersonDialogs } from './dialogs/person-dialogs.tsx';
import { OpenProtected } from './open-protected.tsx';
import { nextMeeting } from './next-meeting.ts';
import { PersonBand } from './person-band.tsx';
import { personTexts } from './person-texts.ts';
import styles from './person-page.module.css';
import { OverviewTab } from './overview/overview-tab.tsx';
import { tabNames } from './tab-names.ts';
import type { TabName } from './tab-names.ts';
import { usePerson } from './use-person.ts';

const PlanTab = lazy(async () => ({ default: (await import('./plan/plan-tab.tsx')).PlanTab }));
const MatchesTab = lazy(async () => ({ default: (await import('../matching/matches-tab.tsx')).MatchesTab }));
const NearTab = lazy(async () => ({ default: (await import('../occupational-mobility/near-tab.tsx')).NearTab }));
const OffersTab = lazy(async () => ({ default: (await import('../presentations/offers-tab.tsx')).OffersTab }));
const ProfileTab = lazy(async () => ({ default: (await import('../seeker-profiles/profile-tab.tsx')).ProfileTab }));
const StartUpTab = lazy(async () => ({ default: (await import('../start-ups/start-up-tab.tsx')).StartUpTab }));
const SearchTab = lazy(async () => ({ default: (await import('./tabs/search-tab.tsx')).SearchTab }));
const ServicesTab = lazy(async () => ({ default: (await import('./tabs/services-tab.tsx')).ServicesTab }));
const ContactsTab = lazy(async () => ({ default: (await import('./tabs/contacts-tab.tsx')).ContactsTab }));
const DetailsTab = lazy(async () => ({ default: (await import('./tabs/details-tab.tsx')).DetailsTab }));
const LooksTab = lazy(async () => ({ default: (await import('./tabs/looks-tab.tsx')).LooksTab }));

export function PersonPage() {
  const { personId = '' }: { personId?: string } = useParams({ strict: false });
  const query = usePerson(personId);
  const t = useTexts(personTexts);
  const navigate = useNavigate();
  if (query.error instanceof ApiProblem && query.error.code === 'person-protected') {
    return <OpenProtected personId={personId} onOpened={() => void query.refetch()} />;
  }
  if (query.error !== null) {
    const ways = <Button onClick={() => void navigate({ to: '/persons' })}>{t.persons}</Button>;
    return isNobody(query.error)
      ? <Page headline={t.nobody}><EmptyState sentence={t.nobodyWhy} action={ways} /></Page>
      : <Page headline={t.persons}><Problem error={query.error} ways={ways} /></Page>;
  }
  if (query.data === undefined) {
    return <Page headline=" "><Card><LoadingRows rows={12} /></Card></Page>;
  }
  return <OpenPerson key={personId} person={query.data} />;
}

function isNobody(error: Error): boolean {
  return error instanceof ApiProblem && error.code === 'person-not-found';
}

function OpenPerson({ person }: { readonly person: PersonView }) {
  const t = useTexts(personTexts);
  const navigate = useNavigate();
  const { tab: asked }: { tab?: string } = useSearch({ strict: false });
  const tab = tabNames.find((name) => name === asked) ?? 'overview';
  const [dialog, setDialog] = useState<PersonDialog | null>(null);
  const { personId } = person;
  useDocumentTitle(`${person.givenName} ${person.familyName}`);
  useListKeys(personId, dialog === null);
  const meeting = nextMeeting(person);
  useShortcuts(
    {
      v: () => setDialog({ kind: 'book', obligationKey: meeting?.key ?? null }),
      m: () => setDialog({ kind: 'message' }),
      y: () => setDialog({ kind: 'contact' }),
    },
    {
      when: dialog === null,
      help: [{ keys: ['V'], label: t.bookTime }, { keys: ['M'], label: t.message }, { keys: ['Y'], label: t.recordContact }],
    },
  );
  const tabs = tabNames.map((value) => ({
    value, label: { overview: t.overview, plan: t.plan, profile: t.profile, matches: t.matches, offers: t.offers, mobility: t.mobility, 'start-up': t.startUp, search: t.search,
      services: t.services, contacts: t.contacts,
      details: t.details, looks: t.looks }[value],
    to: '/persons/$personId', params: { personId }, search: value === 'overview' ? {} : { tab: value },
  }));
  const open = (name: TabName) => void navigate({ to: '/persons/$personId', params: { personId }, search: { tab: name } });
  const shared = { person, onDialog: setDialog };
  return (
    <main id="main" tabIndex={-1} className={person.protected ? `${styles.page} ${styles.noCopy}` : styles.page}>
      <PersonBand person={person} onDialog={setDialog} />
      <Tabs label={t.sections} tabs={tabs} value={tab} />
      <Suspense fallback={<Card><LoadingRows rows={8} /></Card>}>
        {tab === 'overview' && <OverviewTab {...shared} onTab={open} />}
        {tab === 'plan' && <PlanTab {...shared} />}
        {tab === 'profile' && <ProfileTab person={person} />}
        {tab === 'matches' && <MatchesTab person={person} />}
        {tab === 'offers' && <OffersTab person={person} />}
        {tab === 'mobility' && <NearTab person={person} />}
        {tab === 'start-up' && <StartUpTab person={person} />}
        {tab === 'search' && <SearchTab {...shared} />}
        {tab === 'services' && <ServicesTab {...shared} />}
        {tab === 'contacts' && <ContactsTab {...shared} />}
        {tab === 'details' && <DetailsTab {...shared} />}
        {tab === 'looks' && <LooksTab person={person} />}
      </Suspense>
      <PersonDialogs person={person} dialog={dialog} onClose={() => setDialog(null)} />
    </main>
  );
}

/** A list is worked person by person without going back to it. */
function useListKeys(personId: string, when: boolean): void {
  const t = useTexts(personTexts);
  const navigate = useNavigate();
  const list = recallList();
  const index = list?.personIds.indexOf(personId) ?? -1;
  const go = (step: number) => {
    const to = index < 0 ? undefined : list?.personIds[index + step];
    if (to !== undefined) void navigate({ to: '/persons/$personId', params: { personId: to } });
  };
  useShortcuts(
    {
      j: () => go(1), k: () => go(-1),
      escape: () => void navigate({ href: list?.href ?? '/worklist' }),
    },
    { when, help: [{ keys: ['J', 'K'], label: t.nextPerson }, { keys: ['Esc'], label: t.backToList }] },
  );
}
