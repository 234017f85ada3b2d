import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import type { Candidacy, JobOffer } from '@kohtaanto/office/presentations/offer-contract.ts';
import { offerResultName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { newRequestId } from '../app/request-id.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { ButtonLink } from '../design/button-link.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { Tag } from '../design/tag.tsx';
import { useDesignTexts } from '../design/use-design-texts.ts';
import lists from '../employers/employers.module.css';
import { CandidateDialogs } from './candidate-dialogs.tsx';
import type { CandidateDialog } from './candidate-dialog.ts';
import { CandidateSteps } from './candidate-steps.tsx';
import { Destruction } from './destruction-card.tsx';
import { dialogOf, isFirst, labelOf, waysOf } from './flow-row.tsx';
import type { Way } from './flow-row.tsx';
import { OfferChangeDialog } from './offer-change-dialog.tsx';
import type { OfferChange } from './offer-change-dialog.tsx';
import { offerTexts } from './offer-texts.ts';
import { texts } from './presentation-texts.ts';
import { ToldActs } from './told-acts.tsx';
import { ToldView } from './told-view.tsx';
import { presentationsTouched } from './touched.ts';
import styles from './presentations.module.css';

/** Jobs offered to the person and hints, and where the person is a candidate: consents, what was told, results (JOB-11, EMP-4). */
export function OffersTab({ person }: { readonly person: PersonView }) {
  const { personId } = person;
  const design = useDesignTexts();
  const name = `${person.givenName} ${person.familyName}`;
  const called = person.protected ? `${name} (${design.protectedName.toLowerCase()})` : name;
  const t = useTexts(offerTexts);
  const { data, error } = useQuery({ ...apiQuery('GET /api/persons/:personId/offers', { params: { personId } }), refetchOnWindowFocus: false, retry: false });
  const [change, setChange] = useState<OfferChange | null>(null);
  const [dialog, setDialog] = useState<{ readonly of: Candidacy; readonly dialog: CandidateDialog } | null>(null);
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <Card><LoadingRows rows={8} what={t.loading} /></Card>;
  const toMatches = <ButtonLink to="/persons/$personId" params={{ personId }} search={{ tab: 'matches' }}>{t.toMatches}</ButtonLink>;
  return (
    <div className={lists.columns}>
      <Card title={t.offers} actions={data.offers.length > 0 ? toMatches : undefined}>
        {data.offers.length === 0 ? <EmptyState sentence={t.noOffers} action={toMatches} /> : (
          <ul>{data.offers.map((offer) => <OfferRow key={offer.offerId} offer={offer} personId={personId} mayCoach={data.mayCoach} onChange={setChange} />)}</ul>
        )}
      </Card>
      <Card title={t.candidacies} sub={t.candidaciesSub}>
        {data.candidacies.length === 0 ? <EmptyState sentence={t.noCandidacies} /> : (
          <ul>
            {data.candidacies.map((one) => (
              <CandidacyRow key={one.candidateId} candidacy={one} called={called} mayWork={data.mayWrite} onDialog={(next) => setDialog({ of: one, dialog: next })} />
            ))}
          </ul>
        )}
      </Card>
      {change !== null && <OfferChangeDialog personId={personId} change={change} onClose={() => setChange(null)} />}
      {dialog !== null && <CandidateDialogs vacancy={dialog.of} dialog={dialog.dialog} current={data.candidacies} onClose={() => setDialog(null)} />}
    </div>
  );
}

type OfferProps = { readonly offer: JobOffer; readonly personId: string; readonly mayCoach: boolean; readonly onChange: (change: OfferChange) => void };

function OfferRow({ offer, personId, mayCoach, onChange }: OfferProps) {
  const t = useTexts(offerTexts);
  const both = useTexts(texts);
  const language = useLanguage();
  const sending = useSending(presentationsTouched);
  const [receipt] = useState(newRequestId);
  const { kind, takenBackOn, resultCode, fact } = offer;
  const who = offer.madeBy ?? both.byRegister;
  const open = takenBackOn === null;
  const record = () => {
    if (fact !== null) void sending.send(() => api('POST /api/persons/:personId/lapses', {
      params: { personId }, body: { lapseId: receipt, occurredOn: fact.day, kind: fact.kind, description: `${offer.title}, ${offer.employer}` },
    }), t.factRecorded);
  };
  return (
    <li className={`${styles.row ?? ''} ${styles.plain ?? ''}`}>
      <span className={styles.who}>
        <b>{offer.title}</b>
        <span className={styles.aside}>
          {[
            offer.employer, offer.ofOtherArea ? t.otherArea : null, kind === 'offer' ? t.made(formatDate(offer.madeOn), who) : t.hinted(formatDate(offer.madeOn), who),
            offer.applyBy === null ? null : t.applyByShort(formatDate(offer.applyBy)), offer.score === null ? null : t.fit(formatDecimal(offer.score, 0, language)),
            offer.appliedOn === null ? null : t.applied(formatDate(offer.appliedOn)), takenBackOn === null ? null : t.takenBack(formatDate(takenBackOn), offer.takenBackReason ?? ''),
          ].filter((each) => each !== null).join(' · ')}
        </span>
        {offer.because.length > 0 && kind === 'offer' && (
          <span className={styles.aside}>{offer.because.map(({ text }) => text).join(' ')}{offer.certain ? '' : ` ${t.uncertain}`}</span>
        )}
      </span>
      <span className={styles.acts}>
        <Tag tone={offer.resultMissing ? 'today' : 'neutral'}>
          {resultCode !== null ? `${resultCode} ${offerResultName(resultCode, language)}` : offer.resultMissing ? t.resultMissing : kind === 'hint' ? presentationWord('kind', 'hint', language)
            : offer.binding ? t.binds : t.bindsNot}
        </Tag>
        {open && mayCoach && offer.appliedOn === null && <Button size="small" aria-label={`${t.recordApplied}: ${offer.title}`} onClick={() => onChange({ kind: 'applied',
          offer })}>{t.recordApplied}</Button>}
        {open && (
          <Button size="small" variant={resultCode === null ? 'secondary' : 'text'} aria-label={`${resultCode === null ? t.recordResult : t.correctResult}: ${offer.title}`}
            onClick={() => onChange({ kind: 'result', offer })}>{resultCode === null ? t.recordResult : t.correctResult}</Button>
        )}
        {open && resultCode === null && <Button size="small" variant="text" aria-label={`${t.takeBack}: ${offer.title}`} onClick={() => onChange({ kind: 'take-back', offer })}>{t.takeBack}</Button>}
      </span>
      {fact !== null && (
        <span className={styles.inside}>
          <Notice
            tone="today" title={offer.factRecorded ? `${t.fact(formatDate(fact.day))} (${t.factRecorded})` : t.fact(formatDate(fact.day))}
            actions={mayCoach && !offer.factRecorded ? <Button size="small" busy={sending.busy} onClick={record}>{t.recordFact}</Button> : undefined}
          />
          {sending.error !== null && <Problem error={sending.error} showFaults />}
        </span>
      )}
    </li>
  );
}

type CandidacyProps = {
  readonly candidacy: Candidacy; /** The person, as the forms name them. */ readonly called: string; readonly mayWork: boolean;
  readonly onDialog: (dialog: CandidateDialog) => void;
};

function CandidacyRow({ candidacy, called, mayWork, onDialog }: CandidacyProps) {
  const t = useTexts(offerTexts);
  const both = useTexts(texts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { state, consent, told, title, candidateId } = candidacy;
  const ways = mayWork ? waysOf(candidacy) : [];
  const button = (to: Way, variant: 'primary' | 'secondary' | 'text') => (
    <Button key={to} size="small" variant={variant} aria-label={`${labelOf(to, both, language)}: ${title}`} onClick={() => onDialog(dialogOf(to, candidacy, called))}>
      {labelOf(to, both, language)}
    </Button>
  );
  const noting = useSending(presentationsTouched);
  const note = () => void noting.send(() => api('POST /api/candidates/:candidateId/notes', { params: { candidateId }, body: {} }), t.noted);
  const fields = consent === null || consent.fields.length === 0 || consent.withdrawnOn !== null ? null
    : `${t.fields}: ${consent.fields.map((field) => presentationWord('field', field, language).toLowerCase()).join(', ')}`;
  return (
    <li className={`${styles.row ?? ''} ${styles.plain ?? ''}`}>
      <span className={styles.who}>
        <Link to={candidacy.ofOtherArea ? '/vacancies/shared/$vacancyId' : '/vacancies/$vacancyId'} params={{ vacancyId: candidacy.vacancyId }}>{title}</Link>
        <span className={styles.aside}>
          {[
            candidacy.employer, `${presentationWord('state', state, language)} ${formatDate(candidacy.stateSince)}`,
            state === 'consent-asked' && consent !== null ? both.answerBy(formatDate(consent.expiresOn)) : null, fields,
            consent !== null && consent.healthItems > 0 ? t.healthGiven(formatNumber(consent.healthItems, language)) : null,
          ].filter((each) => each !== null).join(' · ')}
        </span>
      </span>
      <span className={styles.acts}>
        {candidacy.toNote && <Tag tone="today">{t.isNew}</Tag>}
        <Tag>{presentationWord('state', state, language)}</Tag>
        {candidacy.toNote && <Button size="small" busy={noting.busy} aria-label={`${t.takeNote}: ${title}`} onClick={note}>{t.takeNote}</Button>}
        {ways.filter((to) => isFirst(to, state)).map((to) => button(to, to === 'presented' ? 'primary' : to === 'correct' || to === 'link' ? 'text' : 'secondary'))}
        <Button size="small" variant="text" aria-expanded={open} aria-controls={id} aria-label={both.stepsOf(title)} onClick={() => setOpen(!open)}>{both.steps}</Button>
      </span>
      <Destruction {...candidacy} called={title} mayWork={mayWork} />
      <div id={id} className={open ? styles.inside : undefined}>
        {open && (
          <>
            <CandidateSteps steps={candidacy.steps} />
            {told !== null && <ToldView told={told} title={both.toldTitle} acts={mayWork && !candidacy.destroy && <ToldActs told={told} about={candidacy} />} />}
            <span className={styles.acts}>
              {ways.filter((to) => !isFirst(to, state)).map((to) => button(to, 'secondary'))}
            </span>
          </>
        )}
      </div>
    </li>
  );
}
