import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import { mayPublish, mayOpen } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { Due } from '../design/due.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import { decisionsOf } from './decision-sources.ts';
import type { Decision } from './decision-sources.ts';
import { useAnswers } from './use-dashboard.ts';
import styles from './indicators.module.css';

/** More than a card holds at a glance stand behind a fold. */
const atOnce = 5;

/** What really waits for whoever leads; each has one button, and a day without any is said to be well. */
export function Decisions({ onlyOwn }: { readonly onlyOwn: boolean }) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  const { today, roles } = useSession();
  const reports = useQuery({ ...apiQuery('GET /api/publications/board-report', {}), enabled: !onlyOwn && mayPublish(roles), retry: false });
  const waiting = useQuery(apiQuery('GET /api/figures/waiting', {}));
  const wanted = waiting.data?.targets.filter(({ place }) => place === null).map(({ indicator }) => indicator) ?? [];
  const { answers, catalogue } = useAnswers({ ids: onlyOwn ? [] : [...new Set(wanted)], month: undefined });
  if (waiting.error !== null) return <Card title={t.toDecide}><Problem error={waiting.error} /></Card>;
  if (waiting.data === undefined) return <Card title={t.toDecide}><LoadingRows rows={4} /></Card>;
  const decisions = decisionsOf({
    waiting: waiting.data, answers, reports: reports.data?.months ?? [], snapshotDay: catalogue?.snapshotDay ?? null, today, onlyOwn, t, language,
  // What is another's to do is no decision of the reader's, and the button would lead to a closed door.
  }).filter(({ to }) => mayOpen(to, roles));
  if (decisions.length === 0) return <Card title={t.toDecide}><EmptyState sentence={t.nothingToDecide} next={t.nothingNext} /></Card>;
  const rest = decisions.slice(atOnce);
  return (
    <Card title={t.toDecide}>
      <Rows decisions={decisions.slice(0, atOnce)} />
      {rest.length > 0 && <details className={styles.more}><summary>{t.more(rest.length)}</summary><Rows decisions={rest} /></details>}
    </Card>
  );
}

function Rows({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { today } = useSession();
  return (
    <ul className={styles.decisions}>
      {decisions.map(({ key, due, title, text, button, to, params, search }) => (
        <li key={key}>
          <p className={styles.due}>{due !== null && <Due due={due} today={today} />}</p>
          <div>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
          <ButtonLink to={to} {...(params === undefined ? {} : { params })} {...(search === undefined ? {} : { search })} size="small">
            {button}<span className={styles.spoken}>: {title}</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
