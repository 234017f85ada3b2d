import { languageName } from '@kohtaanto/words/codes.ts';
import { formatDate, formatDay } from '@kohtaanto/words/dates.ts';
import { industryName } from '@kohtaanto/words/employers/industry-names.ts';
import { employerWord } from '@kohtaanto/words/employers/employer-words.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { newRequestId } from '../app/request-id.ts';
import { useSession } from '../app/session.tsx';
import { writesOfEmployers } from '../app/nav-words.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { ButtonLink } from '../design/button-link.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Tag } from '../design/tag.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { MandatesCard } from '../employer-portal/mandates-card.tsx';
import { AnswersCard } from '../workforce-answers/answers-card.tsx';
import { VacancyLines } from '../vacancies/vacancy-lines.tsx';
import { PromiseLines } from './day-page.tsx';
import { EmployerDialog } from './employer-dialog.tsx';
import type { EmployerShown } from './employer-dialog.tsx';
import { texts } from './employer-texts.ts';
import { EmployersTabs } from './employers-tabs.tsx';
import { ContactDialog, WorkplaceDialog } from './place-dialogs.tsx';
import type { ContactShown, WorkplaceShown } from './place-dialogs.tsx';
import { MemberDialog, NeedDialog, PromiseDialog, TouchDialog } from './service-dialogs.tsx';
import { employersTouched } from './touched.ts';
import styles from './employers.module.css';

type Opened = 'facts' | 'touch' | 'need' | 'promise' | 'contact' | 'workplace' | 'member' | null;

/** One employer: who serves it, what has been promised and done, what it needs, what it has open (EMP-1, EMP-2). */
export function EmployerPage() {
  const t = useTexts(texts);
  const { employerId = '' } = useParams({ strict: false });
  const { data, error } = useQuery(apiQuery('GET /api/employers/:employerId', { params: { employerId } }));
  if (error !== null) return <Page headline={t.title}><EmployersTabs value="list" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><EmployersTabs value="list" /><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  return <Shown key={data.employerId} employer={data} />;
}

function Shown({ employer }: { readonly employer: EmployerShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const [opened, setOpened] = useState<Opened>(null);
  const vacancies = useQuery(apiQuery('GET /api/vacancies', { query: { employer: employer.employerId, state: 'all' } }));
  const close = () => setOpened(null);
  const last = employer.touches[0];
  const own = employer.mayWrite;
  useShortcuts({ y: () => { if (own) setOpened('touch'); } }, { when: opened === null, help: [{ keys: ['Y'], label: t.addTouch }] });
  return (
    <Page
      eyebrow={[employer.businessId, employer.place[language], employer.industryCode === null ? null : industryName(employer.industryCode, language),
        employerWord('size', employer.sizeClass, language)].filter((each) => each !== null).join(' · ')}
      headline={employer.name} title={employer.name} sub={last === undefined ? t.noTouches : t.lastSeen(formatDay(last.day, language, today))}
      actions={own ? (
        <>
          <Button onClick={() => setOpened('touch')} keyHint="Y">{t.addTouch}</Button>
          <ButtonLink to="/vacancies/new" search={{ employer: employer.employerId }} variant="primary">{t.newVacancy}</ButtonLink>
        </>
      ) : <JoinTeam employer={employer} />}
    >
      <EmployersTabs value="list" />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Card title={t.ownPromises} actions={own && <Button size="small" onClick={() => setOpened('promise')}>{t.addPromise}</Button>}>
            {employer.promises.length === 0 ? <p className="reading">{t.nothing}</p> : <PromiseLines promises={employer.promises} mayWrite={own} />}
          </Card>
          <AnswersCard employer={employer} />
          <Card title={t.needs} actions={own && <Button size="small" onClick={() => setOpened('need')}>{t.addNeed}</Button>}><Needs employer={employer} /></Card>
          <Card title={t.vacancies}>
            {vacancies.error !== null && <Problem error={vacancies.error} />}
            {(vacancies.data?.rows.length ?? 0) === 0 ? <p className="reading">{t.nothing}</p> : <VacancyLines rows={vacancies.data?.rows ?? []} withState />}
          </Card>
          <Card title={t.timeline}><Touches employer={employer} /></Card>
        </div>
        <div className={styles.stack}>
          <Card title={t.facts} actions={own && <Button size="small" onClick={() => setOpened('facts')}>{t.change}</Button>}><Facts employer={employer} /></Card>
          <Card title={t.team} actions={own && <Button size="small" onClick={() => setOpened('member')}>{t.addMember}</Button>}><Team employer={employer} /></Card>
          <Card title={t.contacts} actions={own && <Button size="small" onClick={() => setOpened('contact')}>{t.addContact}</Button>}><Contacts employer={employer} /></Card>
          <MandatesCard employerId={employer.employerId} mayWrite={own} />
          <Card title={t.workplaces} actions={own && <Button size="small" onClick={() => setOpened('workplace')}>{t.addWorkplace}</Button>}>
            <Workplaces employer={employer} />
          </Card>
          {employer.events.length > 0 && (
            <Card title={t.events}>
              <ul className={styles.rows}>
                {employer.events.map((event) => (
                  <li key={event.eventId}>
                    <span className={styles.grow}><Link to="/employers/events/$eventId" params={{ eventId: event.eventId }}>{event.title}</Link></span>
                    <span className={styles.least}>{formatDate(event.day)} · {event.attended === true ? t.attended.toLowerCase() : employerWord('answer', event.answer, language)}</span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      </div>
      {opened === 'facts' && <EmployerDialog before={employer} onClose={close} />}
      {opened === 'touch' && <TouchDialog employer={employer} onClose={close} />}
      {opened === 'need' && <NeedDialog employer={employer} onClose={close} />}
      {opened === 'promise' && <PromiseDialog employer={employer} onClose={close} />}
      {opened === 'contact' && <ContactDialog employer={employer} onClose={close} />}
      {opened === 'workplace' && <WorkplaceDialog employer={employer} onClose={close} />}
      {opened === 'member' && <MemberDialog employer={employer} onClose={close} />}
    </Page>
  );
}

/** Another unit serves here: whoever is needed beside it joins the team, and then writes too. */
function JoinTeam({ employer }: { readonly employer: EmployerShown }) {
  const t = useTexts(texts);
  const { staffId, roles } = useSession();
  const { busy, send } = useSending(employersTouched);
  if (!writesOfEmployers(roles)) return null;
  return (
    <Button
      busy={busy}
      onClick={() => void send(() => api('POST /api/employers/:employerId/team', {
        params: { employerId: employer.employerId }, body: { organisation: 'area', staffId, name: '', lead: false, receipt: newRequestId() },
      }))}
    >
      {t.joinTeam}
    </Button>
  );
}

function Facts({ employer }: { readonly employer: EmployerShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const website = employer.website === null ? null : /^https?:\/\//iu.test(employer.website) ? employer.website : `https://${employer.website}`;
  return (
    <>
      <KeyValue
        labelWidth="116px"
        items={[
          { label: t.kind, value: employerWord('kind', employer.kind, language) }, { label: t.businessId, value: employer.businessId ?? '–' },
          { label: t.language, value: languageName(employer.language, language) },
          ...(website === null ? [] : [{ label: t.website, value: <a href={website} target="_blank" rel="noreferrer noopener">{employer.website}</a> }]),
          ...employer.servedBy.map((each) => ({ label: `${t.servedBy}, ${each.place[language]}`, value: <>{each.unit[language]} <span className={styles.least}>{each.decision}</span></> })),
        ]}
      />
      {employer.labourHire && <p className={styles.foot}><Tag>{t.labourHire}</Tag></p>}
      {employer.note !== '' && <p className={`${styles.note} ${styles.foot}`}>{employer.note}</p>}
    </>
  );
}

type Line = { readonly key: string; readonly first: string; readonly rest: readonly (string | null)[]; readonly act?: ReactNode };

function Lines({ rows }: { readonly rows: readonly Line[] }) {
  const t = useTexts(texts);
  if (rows.length === 0) return <p className="reading">{t.nobody}</p>;
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, first, rest, act }) => (
        <li key={key}>
          <span className={styles.grow}><b>{first}</b> <span className={styles.quiet}>{rest.filter((each) => each !== null && each !== '').join(' · ')}</span></span>
          {act}
        </li>
      ))}
    </ul>
  );
}

function Team({ employer }: { readonly employer: EmployerShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { busy, send } = useSending(employersTouched);
  return (
    <Lines
      rows={employer.team.map((each) => ({
        key: each.memberId, first: each.name, rest: [each.lead ? t.isLead : null, employerWord('organisation', each.organisation, language)],
        act: employer.mayWrite && (
          <Button
            variant="row" busy={busy} aria-label={`${t.end}: ${each.name}`}
            onClick={() => void send(() => api('POST /api/employers/:employerId/team/:memberId/ending', { params: { employerId: employer.employerId, memberId: each.memberId } }))}
          >
            {t.end}
          </Button>
        ),
      }))}
    />
  );
}

function Contacts({ employer }: { readonly employer: EmployerShown }) {
  const t = useTexts(texts);
  const { busy, send } = useSending(employersTouched);
  const [changed, setChanged] = useState<ContactShown | null>(null);
  return (
    <>
      <Lines
        rows={employer.contacts.map((each) => {
          const consents = each.newsletterSince !== null && each.newsletterEnded === null;
          const standing = each.leftOn === null ? (consents ? t.newsletterOn : t.newsletterOff) : t.leftSince(formatDate(each.leftOn));
          return {
            key: each.contactId, first: each.name, rest: [each.title, each.email, each.phone, standing],
            act: employer.mayWrite && (
              <>
                {each.email !== null && each.leftOn === null && (
                  <Button
                    variant="row" busy={busy} aria-label={`${consents ? t.withdraw : t.consent}: ${each.name}`}
                    onClick={() => void send(() => api('PUT /api/employers/:employerId/contacts/:contactId/newsletter', {
                      params: { employerId: employer.employerId, contactId: each.contactId }, body: { consent: !consents },
                    }))}
                  >
                    {consents ? t.withdraw : t.consent}
                  </Button>
                )}
                <Button variant="row" aria-label={`${t.changeOf}: ${each.name}`} onClick={() => setChanged(each)}>{t.changeOf}</Button>
              </>
            ),
          };
        })}
      />
      {changed !== null && <ContactDialog employer={employer} before={changed} onClose={() => setChanged(null)} />}
    </>
  );
}

function Workplaces({ employer }: { readonly employer: EmployerShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [changed, setChanged] = useState<WorkplaceShown | null>(null);
  return (
    <>
      <Lines
        rows={employer.workplaces.map((each) => ({
          key: each.workplaceId, first: each.name,
          rest: [each.streetAddress, each.postalCode, each.place[language], each.closedOn === null ? null : t.closedSince(formatDate(each.closedOn))],
          act: employer.mayWrite && <Button variant="row" aria-label={`${t.changeOf}: ${each.name}`} onClick={() => setChanged(each)}>{t.changeOf}</Button>,
        }))}
      />
      {changed !== null && <WorkplaceDialog employer={employer} before={changed} onClose={() => setChanged(null)} />}
    </>
  );
}

function Needs({ employer }: { readonly employer: EmployerShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { busy, send } = useSending(employersTouched);
  if (employer.needs.length === 0) return <p className="reading">{t.nothing}</p>;
  return (
    <ul className={styles.rows}>
      {employer.needs.map((need) => (
        <li key={need.needId}>
          <span className={styles.grow}>
            <b>{need.occupationText === '' ? employerWord('need', need.kind, language) : `${need.occupationText}${need.places > 1 ? ` × ${need.places}` : ''}`}</b> {need.description}{' '}
            <span className={styles.least}>
              {[employerWord('visibility', need.visibility, language), need.expectedOn === null ? null : formatDate(need.expectedOn), employerWord('needState', need.state, language)]
                .filter((each) => each !== null).join(' · ')}
            </span>
          </span>
          {need.state === 'open' && employer.mayWrite && (
            <>
              {need.kind === 'labour' && <ButtonLink to="/vacancies/new" search={{ employer: employer.employerId, need: need.needId }} variant="row">{t.newVacancy}</ButtonLink>}
              <Button
                variant="row" busy={busy} aria-label={`${t.met}: ${need.description}`}
                onClick={() => void send(() => api('PUT /api/employers/:employerId/needs/:needId/state', {
                  params: { employerId: employer.employerId, needId: need.needId }, body: { state: 'met', rowVersion: need.rowVersion },
                }))}
              >
                {t.met}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Touches({ employer }: { readonly employer: EmployerShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (employer.touches.length === 0) return <EmptyState sentence={t.noTouches} />;
  return (
    <ol className={styles.timeline}>
      {employer.touches.map((each) => (
        <li key={each.touchId}>
          <b>{formatDate(each.day)}</b> {employerWord('way', each.way, language)} <span className={styles.least}>· {employerWord('level', each.level, language)}</span>
          <p className={styles.note}>{each.note}</p>
          <p className={styles.least}>{[each.contact, each.by].filter((one) => one !== null).join(' · ')}</p>
        </li>
      ))}
    </ol>
  );
}
