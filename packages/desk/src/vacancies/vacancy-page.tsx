import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { VacancyState } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { mayCorrectClosing } from '@kohtaanto/rules/vacancies/closing-result.ts';
import { mayBeEdited } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { languageName } from '@kohtaanto/words/codes.ts';
import { formatDate, formatDay } from '@kohtaanto/words/dates.ts';
import { formatWholeEuros } from '@kohtaanto/words/money.ts';
import { formatNumber, formatPercent } from '@kohtaanto/words/numbers.ts';
import { vacancyAct, vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { ButtonLink } from '../design/button-link.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { CandidateAnswersCard } from '../employer-portal/candidate-answers-card.tsx';
import { RequestNotice } from '../employer-portal/requests-card.tsx';
import { EmployersTabs } from '../employers/employers-tabs.tsx';
import { ownWordsIn, skillSaid } from '../occupations/skill-chooser.tsx';
import { FlowCard } from '../presentations/flow-card.tsx';
import { ShareCard } from '../presentations/share-card.tsx';
import { AdvicePanel } from './advice-panel.tsx';
import { CorrectResultDialog } from './correct-result-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { occupationNameOf } from './occupation-field.tsx';
import { occupationTexts } from '../occupations/occupation-texts.ts';
import { SuggestedOccupation } from './suggested-occupation.tsx';
import { vacanciesTouched } from './touched.ts';
import { adviceOf, draftOf } from './vacancy-draft.ts';
import type { VacancyShown } from './vacancy-draft.ts';
import { placeOf, termsSaid } from './vacancy-lines.tsx';
import { texts } from './vacancy-texts.ts';
import { WordingNotice } from './wording-notice.tsx';
import lists from '../employers/employers.module.css';
import styles from './vacancies.module.css';

/** One vacancy: what it is, where it stands, what may be done next (EMP-3). */
export function VacancyPage() {
  const t = useTexts(texts);
  const { vacancyId = '' } = useParams({ strict: false });
  const client = useQueryClient();
  // What another does meanwhile comes here by itself, as it does to the worklist.
  const { data, error } = useQuery({ ...apiQuery('GET /api/vacancies/:vacancyId', { params: { vacancyId } }), refetchInterval: 30_000, refetchOnWindowFocus: 'always' });
  const state = data !== undefined && data.vacancyId === vacancyId ? data.state : undefined;
  const before = useRef(state);
  useEffect(() => {
    // Its candidates are looked at anew only where what may be done with them has changed: each look is logged.
    if (before.current !== undefined && state !== undefined && before.current !== state) {
      void client.invalidateQueries({ queryKey: apiQuery('GET /api/vacancies/:vacancyId/presentations', { params: { vacancyId } }).queryKey });
    }
    before.current = state;
  }, [client, state, vacancyId]);
  if (error !== null) return <Page headline={t.title}><EmployersTabs value="vacancies" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><EmployersTabs value="vacancies" /><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  return <Shown key={data.vacancyId} vacancy={data} />;
}

/** Whose work is with persons: they may look for candidates. */
const SEEKERS: ReadonlySet<string> = new Set(['employer-expert', 'coach', 'team-lead', 'service-coordinator']);

/** Who may have the letter of a decision. */
const DECIDERS: ReadonlySet<string> = new Set(['employer-expert', 'team-lead', 'service-coordinator', 'director']);

/** Ways that are taken every day are buttons; the rest follow them. */
const FIRST: readonly VacancyState[] = ['open', 'filled'];

function Shown({ vacancy }: { readonly vacancy: VacancyShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today, roles } = useSession();
  const [moving, setMoving] = useState<VacancyState | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const ways = vacancy.transitions.filter(({ to }) => to !== 'expired').toSorted((a, b) => Number(FIRST.includes(b.to)) - Number(FIRST.includes(a.to)));
  const mayFind = vacancy.state !== 'draft' && vacancy.wording !== 'unlooked' && roles.some((role) => SEEKERS.has(role));
  const advice = vacancy.mayWrite && mayBeEdited(vacancy.state) ? adviceOf(draftOf(vacancy), today) : [];
  return (
    <Page
      eyebrow={[vacancyWord('state', vacancy.state, language), formatDay(vacancy.stateSince, language, today), vacancy.source === 'posting' ? t.posting : null]
        .filter((each) => each !== null).join(' · ')}
      headline={vacancy.title === '' ? t.untitled : vacancy.title}
      sub={(
        <>
          {vacancy.employerId === null ? vacancy.employer : <EmployerName vacancy={vacancy} />}
          {` · ${placeOf(vacancy, language, t.anywhere)}${vacancy.closes === null ? '' : ` · ${t.closes.toLowerCase()} ${formatDay(vacancy.closes, language, today)}`}`}
        </>
      )}
      actions={vacancy.mayWrite && (
        <>
          {mayBeEdited(vacancy.state) && vacancy.employerId !== null && <ButtonLink to="/vacancies/$vacancyId/edit" params={{ vacancyId: vacancy.vacancyId }}>{t.edit}</ButtonLink>}
          {ways.map(({ to }, at) => (
            <Button key={to} variant={to !== 'open' || at > 0 ? 'secondary' : vacancy.state === 'filled' ? 'text' : 'primary'} onClick={() => setMoving(to)}>
              {vacancyAct(vacancy.state, to, language)}
            </Button>
          ))}
        </>
      )}
    >
      <EmployersTabs value="vacancies" />
      <WordingNotice vacancy={vacancy} />
      <SuggestedOccupation vacancy={vacancy} name={`${occupationNameOf(vacancy.occupationName ?? {}, '', language)} ${vacancy.occupation?.isco ?? ''}`.trim()} />
      <RequestNotice vacancyId={vacancy.vacancyId} mayWrite={vacancy.mayWrite} />
      {vacancy.duplicates.length > 0 && <Duplicates vacancy={vacancy} />}
      {vacancy.mayWrite && vacancy.earlierRefusals > 0 && <Notice title={t.earlier(formatNumber(vacancy.earlierRefusals, language))} />}
      <div className={lists.columns}>
        <div className={lists.stack}>
          <Card title={t.work}><p className={styles.text}>{vacancy.description}</p></Card>
          {mayFind && <FlowCard vacancyId={vacancy.vacancyId} onFilled={ways.some(({ to }) => to === 'filled') ? () => setMoving('filled') : undefined} />}
          <CandidateAnswersCard vacancyId={vacancy.vacancyId} />
          {vacancy.history.length > 0 && <Card title={t.history}><History vacancy={vacancy} /></Card>}
          {vacancy.versions.length > 0 && (
            <Card title={t.publishedAs}>
              {vacancy.versions.map((each) => (
                <details key={each.version}>
                  <summary>{t.version} {each.version} · {formatDate(each.at.slice(0, 10))} · {each.by ?? t.by} · {each.title}</summary>
                  <p className={styles.text}>{each.description}</p>
                </details>
              ))}
            </Card>
          )}
        </div>
        <div className={lists.stack}>
          <Card
            title={t.terms}
            actions={vacancy.mayWrite && mayCorrectClosing(vacancy.state) && <Button size="small" variant="text" onClick={() => setCorrecting(true)}>{t.correctResult}</Button>}
          >
            <Terms vacancy={vacancy} />
          </Card>
          {mayFind && <ShareCard vacancyId={vacancy.vacancyId} />}
          {advice.length > 0 && <AdvicePanel advice={advice} />}
        </div>
      </div>
      {correcting && <CorrectResultDialog vacancy={vacancy} said={resultSaid(vacancy, t, language)} onClose={() => setCorrecting(false)} />}
      {moving !== null && <MoveDialog vacancy={vacancy} to={moving} advice={advice} onClose={() => setMoving(null)} />}
    </Page>
  );
}

function EmployerName({ vacancy }: { readonly vacancy: VacancyShown }) {
  const { roles } = useSession();
  if (roles.every((role) => role === 'coach' || role === 'administrator')) return <>{vacancy.employer}</>;
  return <Link to="/employers/$employerId" params={{ employerId: vacancy.employerId ?? '' }}>{vacancy.employer}</Link>;
}

function Terms({ vacancy }: { readonly vacancy: VacancyShown }) {
  const t = useTexts(texts);
  const said = useTexts(occupationTexts);
  const language = useLanguage();
  const asked = (rows: readonly { readonly name: string; readonly must: boolean }[], words: string | null = null) => (rows.length === 0 ? '–' : (
    <>
      <ul>{rows.map(({ name, must }) => <li key={name}>{name} <span className={lists.least}>{must ? t.must : t.wish}</span></li>)}</ul>
      {words !== null && <span className={lists.least}>{t.ownWords(words)}</span>}
    </>
  ));
  const word = (list: Parameters<typeof vacancyWord>[0], code: string) => vacancyWord(list, code, language);
  const pay = vacancy.payFrom === null ? t.notTold
    : `${formatWholeEuros(cents(vacancy.payFrom), language)}${vacancy.payTo === null ? '' : ` – ${formatWholeEuros(cents(vacancy.payTo), language)}`}`;
  const occupation = vacancy.occupationText === '' ? occupationNameOf(vacancy.occupationName ?? {}, '', language) : vacancy.occupationText;
  const from = vacancy.occupationBy === 'suggested' ? [t.fromTitle, vacancy.occupationSureness === null ? '' : said.sureness(vacancy.occupationSureness)].filter((part) => part !== '').join(', ')
    : vacancy.occupationBy === 'chosen-for-title' ? t.chosenForTitle : '';
  const toldIn = ownWordsIn(vacancy.skills.map(({ of }) => of), vacancy.skillNames, { in: vacancy.language, reader: language });
  const items = [
    { label: t.occupation, value: `${occupation} ${vacancy.occupation?.isco ?? ''}${from === '' ? '' : ` (${from})`}` },
    { label: t.contract, value: termsSaid(vacancy, t, language) },
    { label: t.shifts, value: vacancy.shifts.length === 0 ? t.notTold : vacancy.shifts.map((each) => word('shift', each)).join(', ') },
    { label: t.pay, value: pay }, { label: t.places, value: formatNumber(vacancy.places, language) },
    ...(vacancy.begins === null ? [] : [{ label: t.begins, value: `${formatDate(vacancy.begins)}${vacancy.ends === null ? '' : `–${formatDate(vacancy.ends)}`}` }]),
    { label: t.skills, value: asked(vacancy.skills.map(({ of, must }) => ({ name: skillSaid(of, vacancy.skillNames), must })), toldIn) },
    { label: t.licences, value: asked(vacancy.licences.map(({ of, must }) => ({ name: word('licence', of), must }))) },
    { label: t.languages, value: asked(vacancy.languages.map(({ of, must }) => ({ name: `${languageName(of.language, language)} ${of.level}`, must }))) },
    ...(vacancy.education === null ? [] : [{ label: t.education, value: asked([{ name: word('education', vacancy.education.of), must: vacancy.education.must }]) }]),
    ...(vacancy.demands.length === 0 ? [] : [{ label: t.demands, value: vacancy.demands.map((each) => word('demand', each)).join(', ') }]),
    { label: t.apply, value: <span className={lists.note}>{vacancy.apply}</span> },
    ...(vacancy.contactName === '' ? [] : [{ label: t.contactName, value: [vacancy.contactName, vacancy.contactPhone, vacancy.contactEmail].filter((each) => each !== '').join(', ') }]),
    ...(vacancy.workplace === null ? [] : [{ label: t.workplace, value: `${vacancy.workplace}${vacancy.streetAddress === '' ? '' : `, ${vacancy.streetAddress}`}` }]),
    ...(vacancy.responsible === null && !vacancy.mayTake ? [] : [{ label: t.responsible, value: <Responsible vacancy={vacancy} /> }]),
    ...(vacancy.result === null ? [] : [{ label: t.result, value: resultSaid(vacancy, t, language) }]),
  ];
  return <KeyValue labelWidth="120px" items={items} />;
}

/** Whom the employer contacts about it; whoever serves the employer may take it. */
function Responsible({ vacancy: { vacancyId, responsible, mayTake, rowVersion } }: { readonly vacancy: VacancyShown }) {
  const t = useTexts(texts);
  const sending = useSending(vacanciesTouched, undefined, t.taken);
  const take = () => void sending.send(() => api('POST /api/vacancies/:vacancyId/responsibility', { params: { vacancyId }, body: { rowVersion } }));
  return (
    <>
      {responsible ?? <span className={lists.least}>{t.nobodyResponsible}</span>}{' '}
      {mayTake && <Button size="small" variant={responsible === null ? 'secondary' : 'text'} busy={sending.busy} onClick={take}>{t.take}</Button>}
      {sending.error !== null && <Problem error={sending.error} />}
    </>
  );
}

type ResultTexts = { readonly filledOf: (filled: string, all: string) => string };

/** How it ended; nothing where no result was told. */
const resultSaid = ({ result, placesFilled, places }: VacancyShown, t: ResultTexts, language: 'fi' | 'sv' | 'en'): string =>
  (result === null ? '' : `${vacancyWord('result', result, language)}, ${t.filledOf(formatNumber(placesFilled ?? 0, language), formatNumber(places, language))}`);

function History({ vacancy }: { readonly vacancy: VacancyShown }) {
  const t = useTexts(texts);
  const { roles } = useSession();
  const numberOf = (at: number): number => vacancy.history.slice(0, at + 1).filter(({ decision }) => decision !== null).length;
  const language = useLanguage();
  return (
    <ol className={lists.timeline}>
      {vacancy.history.map((each, at) => (
        <li key={`${each.state}${at}`}>
          <b>{formatDate(each.since)}</b> {vacancyWord('state', each.state, language)}{' '}
          <span className={lists.least}>
            {['', each.by ?? t.by, ...(each.weighed ? [t.weighed] : []), ...(each.corrects === null ? [] : [each.corrects === 'chosen' ? t.correctedByChoice : t.corrected])].join(' · ').trim()}
          </span>
          {each.reason !== null && <p className={lists.note}>{each.reason}</p>}
          {each.result !== null && (
            <p className={lists.note}>
              {vacancyWord('result', each.result, language)}, {t.filledOf(formatNumber(each.placesFilled ?? 0, language), formatNumber(vacancy.places, language))}
              {each.notFilled === null ? '' : `: ${vacancyWord('notFilled', each.notFilled, language)}`}
            </p>
          )}
          {each.decision !== null && (
            <p className={lists.note}>
              {vacancyWord('ground', each.decision.ground, language)}; {vacancyWord('evidence', each.decision.evidence, language)}. {each.decision.reason}
              <span className={lists.least}>
                {' '}{[[t.urged, each.decision.urgedOn], [t.heard, each.decision.heardOn], [t.noticeOn, each.decision.noticeOn]].filter(([, day]) => day !== null)
                  .map(([name, day]) => `${name} ${formatDate(day ?? '')}`).join(' · ')}
              </span>{' '}
              {roles.some((role) => DECIDERS.has(role))
                && <a className={lists.link} href={`/api/vacancies/${vacancy.vacancyId}/decisions/${numberOf(at)}/decision.pdf`} download>{t.decisionLetter}</a>}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Duplicates({ vacancy }: { readonly vacancy: VacancyShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Notice tone="today" title={t.duplicates}>
      <ul className={lists.rows}>
        {vacancy.duplicates.map((each) => (
          <li key={each.vacancyId}>
            <span className={lists.grow}>
              <Link to="/vacancies/$vacancyId" params={{ vacancyId: each.vacancyId }}>{each.title === '' ? t.untitled : each.title}</Link>{' '}
              <span className={lists.least}>{vacancyWord('state', each.state, language)} · {each.reasons.map((reason) => vacancyWord('duplicate', reason, language)).join(', ')}</span>
            </span>
            <span className={lists.least}>{formatPercent(each.likeness * 100, language, 0)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
