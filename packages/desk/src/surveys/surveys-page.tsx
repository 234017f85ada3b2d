import { formatPeriodDays } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Tag } from '../design/tag.tsx';
import { usePhone } from '../design/use-phone.ts';
import { FiguresTabs } from '../indicators/figures-tabs.tsx';
import { OpenRoundDialog } from './open-round-dialog.tsx';
import { answersText } from './survey-readings.ts';
import { surveysHeadline } from './surveys-headline.ts';
import { SurveyMultiple } from './survey-multiple.tsx';
import { texts } from './survey-texts.ts';
import { ToldScore } from './told-score.tsx';
import styles from './surveys.module.css';

type Surveys = Answer<'GET /api/surveys'>;

/** Every survey with its last score and trend, and all their rounds. */
export function SurveysPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const { data, error } = useQuery(apiQuery('GET /api/surveys', {}));
  const [opening, setOpening] = useState(false);
  if (error !== null) return <Page headline={t.title}><FiguresTabs value="surveys" /><Problem error={error} /></Page>;
  if (data === undefined) {
    return <Page headline={t.title}><FiguresTabs value="surveys" /><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  }
  const none = data.surveys.every(({ rounds }) => rounds.length === 0);
  const button = data.mayOpen ? <Button variant="primary" onClick={() => setOpening(true)}>{t.openRound}</Button> : undefined;
  return (
    <Page headline={surveysHeadline(data.surveys, today, language)} title={t.title} actions={none ? undefined : button}>
      <FiguresTabs value="surveys" />
      {none ? <Card><EmptyState sentence={t.emptySentence} next={t.emptyNext} action={button} /></Card> : (
        <>
          <Card pad={false} label={t.title}>
            <div className={styles.multiples}>
              {data.surveys.map((survey) => <SurveyMultiple key={survey.survey} survey={survey} today={today} />)}
            </div>
          </Card>
          <Rounds surveys={data.surveys} today={today} />
        </>
      )}
      <OpenRoundDialog open={opening} surveys={data.surveys} today={today} onClose={() => setOpening(false)} />
    </Page>
  );
}

function Rounds({ surveys, today }: { readonly surveys: Surveys['surveys']; readonly today: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const rows = surveys.flatMap(({ name, rounds }) => rounds.map((round) => ({ name: name[language], ...round })))
    .toSorted((a, b) => (a.closes < b.closes ? 1 : a.closes > b.closes ? -1 : a.name.localeCompare(b.name, language)));
  const phone = usePhone();
  const daysOf = (round: (typeof rows)[number]) =>
    formatPeriodDays(round.opens, round.closedOn ?? round.closes, language, Number(today.slice(0, 4)));
  const states = { open: t.stateOpen, coming: t.stateComing, told: t.stateTold, 'too-few': t.stateTooFew };
  if (phone) {
    return (
      <Card title={t.rounds} sub={t.howMade}>
        <ul className={styles.rows}>
          {rows.map((round) => (
            <li key={round.roundId}>
              <Link to="/figures/surveys/$roundId" params={{ roundId: round.roundId }}>{round.name}</Link>
              <b>{round.total === null ? null : <ToldScore score={round.total} />}</b>
              <span className={styles.line}>
                <span>{daysOf(round)}</span><span>{states[round.state]}</span><span>{t.answers} {answersText(round, language)}</span>
                {round.invented && <Tag>{t.invented}</Tag>}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    );
  }
  return (
    <Card title={t.rounds} sub={t.howMade}>
      <div className={styles.scroll} role="region" aria-label={t.rounds} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.survey}</th><th scope="col" className={styles.start}>{t.days}</th>
              <th scope="col" className={styles.start}>{t.state}</th><th scope="col">{t.answers}</th><th scope="col">{t.scoreOf100}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((round) => (
              <tr key={round.roundId}>
                <th scope="row">
                  <Link to="/figures/surveys/$roundId" params={{ roundId: round.roundId }}>{round.name}</Link>
                </th>
                <td className={styles.start}>{daysOf(round)}</td>
                <td className={styles.start}>
                  <span className={styles.state}>{states[round.state]}{round.invented && <Tag>{t.invented}</Tag>}</span>
                </td>
                <td>{answersText(round, language)}</td>
                <td>{round.total === null ? null : <ToldScore score={round.total} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
