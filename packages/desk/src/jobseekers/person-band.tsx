import { Link } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { Fragment, useRef, useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { groupName, groupTag, languageName, servedIn, statusName } from '@kohtaanto/words/codes.ts';
import { formatDate, isoAfter } from '@kohtaanto/words/dates.ts';
import { reasonSentence } from '@kohtaanto/words/reasons.ts';
import { toPlainDate } from '@kohtaanto/words/dates.ts';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Button } from '../design/button.tsx';
import { Key } from '../design/key-hints.tsx';
import { useFocusOnArrival } from '../design/page.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import { Tag } from '../design/tag.tsx';
import { recallList } from './came-from.ts';
import type { PersonDialog } from './dialogs/person-dialogs.tsx';
import { meetingTexts } from './meeting-texts.ts';
import { meetingKindOf, nextMeeting } from './next-meeting.ts';
import { personTexts } from './person-texts.ts';
import styles from './person-band.module.css';

type BandProps = { readonly person: PersonView; readonly onDialog: (dialog: PersonDialog) => void };

/** Who this is, where the matter stands and what is done next. */
export function PersonBand({ person, onDialog }: BandProps) {
  const t = useTexts(personTexts);
  const m = useTexts(meetingTexts);
  const meeting = nextMeeting(person);
  return (
    <header className={styles.band}>
      <div className={styles.who}>
        <WayBack personId={person.personId} />
        <Names person={person} />
        <Facts person={person} />
      </div>
      <Blocks person={person} />
      <div className={styles.acts}>
        <Button onClick={() => onDialog({ kind: 'message' })}>{t.message}</Button>
        <Button onClick={() => onDialog({ kind: 'contact' })}>{t.recordContact}</Button>
        <ButtonLink
          variant="primary" to="/persons/$personId/interview" params={{ personId: person.personId }}
          search={meeting === undefined ? {} : { obligation: meeting.key }}
        >
          {m.start(meetingKindOf(person, meeting))}
        </ButtonLink>
      </div>
    </header>
  );
}

function WayBack({ personId }: { readonly personId: string }) {
  const t = useTexts(personTexts);
  const list = recallList();
  const index = list?.personIds.indexOf(personId) ?? -1;
  if (list === null || index < 0) {
    return <p className={styles.way}><Link to="/persons">{t.persons}</Link></p>;
  }
  const previous = list.personIds[index - 1];
  const next = list.personIds[index + 1];
  return (
    <p className={styles.way}>
      <Link to={list.href}>{list.label}</Link>
      <span>{index + 1} / {list.personIds.length}</span>
      {(previous ?? next) !== undefined && <span aria-hidden="true">·</span>}
      {previous !== undefined && (
        <Link to="/persons/$personId" params={{ personId: previous }}>{t.previous} <Key>K</Key></Link>
      )}
      {next !== undefined && <Link to="/persons/$personId"
        params={{ personId: next }}>{t.next} <Key>J</Key></Link>}
    </p>
  );
}

function Names({ person }: { readonly person: PersonView }) {
  const language = useLanguage();
  const [shown, setShown] = useState<string | null>(null);
  const name = `${person.givenName} ${person.familyName}`;
  const group = person.groups.find((each) => each.group === shown);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnArrival(heading);
  return (
    <>
      <div className={styles.nameRow}>
        <h1 ref={heading} tabIndex={-1} className={styles.name}>{person.protected ? <ProtectedName name={name} /> : name}</h1>
        {person.groups.map((each) => (
          <Tag key={each.group} title={groupName(each.group, language)} expanded={each.group === shown}
            onClick={() => setShown(each.group === shown ? null : each.group)}>
            {groupTag(each.group, language)}
          </Tag>
        ))}
      </div>
      {group !== undefined && (
        <p className={styles.why} role="status">
          <b>{groupName(group.group, language)}</b>{' '}
          {group.because.map((reason) => reasonSentence(reason, language)).join(' ')}
        </p>
      )}
    </>
  );
}

function Facts({ person }: { readonly person: PersonView }) {
  const t = useTexts(personTexts);
  const language = useLanguage();
  const reveal = useMutation({
    mutationFn: () => api('GET /api/persons/:personId/identity-code', { params: { personId: person.personId } }),
  });
  const facts = [
    person.municipality[language], servedIn(person.serviceLanguage, language),
    person.interpreterLanguage === null ? null : t.interpreter(languageName(person.interpreterLanguage, language)),
    person.phone,
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <p className={styles.facts}>
      {t.years(person.age)} ·{' '}
      {reveal.data === undefined ? (
        <>
          {person.identityCodeStart}<span aria-hidden="true">••••</span>{' '}
          <button type="button" className={styles.show} aria-label={t.showWhole} onClick={() => reveal.mutate()}>{t.show}</button>
        </>
      ) : reveal.data.identityCode}
      {facts.map((fact) => <Fragment key={fact}> · <span className={styles.fact}>{fact}</span></Fragment>)}
    </p>
  );
}

function Blocks({ person }: { readonly person: PersonView }) {
  const t = useTexts(personTexts);
  const language = useLanguage();
  const status = person.statuses.find((each) => each.start <= person.today && (each.end === null || each.end > person.today));
  const search = person.searches.find((each) => each.start <= person.today && (each.end === null || each.end > person.today));
  const last = person.searches[0];
  const weeks = search === undefined ? 0
    : Math.floor((toPlainDate(person.today) - toPlainDate(search.start)) / 7);
  return (
    <dl className={styles.blocks}>
      <div>
        <dt>{t.status}</dt>
        <dd className={styles.value}>
          {status === undefined ? t.none : <>{capital(statusName(status.code, language))} <span>{status.code}</span></>}
        </dd>
        {status !== undefined && <dd>{t.since(formatDate(status.start))}</dd>}
      </div>
      <div>
        <dt>{t.search}</dt>
        <dd className={styles.value}>{search === undefined ? t.notValid : t.valid}</dd>
        {search !== undefined && <dd>{t.since(formatDate(search.start))} · {t.weeks(weeks)}</dd>}
        {search === undefined && last?.end !== null && last !== undefined && <dd>{t.until(formatDate(isoAfter(last.end, -1)))}</dd>}
      </div>
      <div>
        <dt>{t.coach}</dt>
        <dd className={styles.value}>{person.coach?.name ?? t.noCoach}</dd>
        {person.coach !== null && (
          <dd>
            {person.coach.since !== null && <>{t.since(formatDate(person.coach.since))} · </>}
            {t.customers(person.coach.customers)}
          </dd>
        )}
      </div>
    </dl>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
