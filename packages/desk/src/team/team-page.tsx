import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { formatDayLong, formatDayShort } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { useToast } from '../design/toast.tsx';
import { usePhone } from '../design/use-phone.ts';
import { AbsenceDialog } from './absence-dialog.tsx';
import { HandoverDialog } from './handover-dialog.tsx';
import { LoadList } from './load-list.tsx';
import { LoadTable } from './load-table.tsx';
import type { By } from './load-table.tsx';
import type { TeamSearch } from './team-search.ts';
import { SmoothingDialog } from './smoothing-dialog.tsx';
import { overloaded, weekRanges, worstWeek } from './team-figures.ts';
import type { CoachLoad, Team } from './team-figures.ts';
import { teamTexts } from './team-texts.ts';
import { WeeksTable } from './weeks-table.tsx';
import styles from './team.module.css';

const WeeksChart = lazy(() => import('./weeks-chart.tsx'));

type Opened =
  | { readonly what: 'handover'; readonly from: string }
  | { readonly what: 'absence'; readonly coach: CoachLoad }
  | { readonly what: 'smoothing' }
  | null;
type TextsOf = ReturnType<typeof useTexts<typeof teamTexts>>;

export function TeamPage() {
  const t = useTexts(teamTexts);
  const language = useLanguage();
  const { today, roles } = useSession();
  const mayMove = movesCustomers(roles);
  const search: TeamSearch = useSearch({ strict: false });
  const [opened, setOpened] = useState<Opened>(null);
  const query = useQuery(apiQuery('GET /api/team', { query: { team: search.team } }));
  const team = query.data;
  if (team === undefined) {
    return (
      <Page headline={t.title}>
        {query.error !== null ? <Problem error={query.error} /> : <LoadingRows rows={14} />}
      </Page>
    );
  }
  const close = () => setOpened(null);
  const largest = team.coaches.toSorted((one, other) => other.customers - one.customers)[0];
  return (
    <Page
      title={t.title}
      eyebrow={`${team.teamName} · ${formatDayLong(today, language)}`}
      headline={headline(team, language, t)}
      actions={
        <>
          {seesProposal(roles) && <Button onClick={() => setOpened({ what: 'smoothing' })}>{t.smooth}</Button>}
          {mayMove && largest !== undefined && (
            <Button variant="primary" onClick={() => setOpened({ what: 'handover', from: largest.staffId })}>
              {t.moveCustomers}
            </Button>
          )}
        </>
      }
    >
      {query.error !== null && <Problem error={query.error} />}
      <LoadCard
        team={team}
        by={search.by ?? 'coach'}
        onMove={mayMove ? (coach) => setOpened({ what: 'handover', from: coach.staffId }) : undefined}
        onAbsence={(coach) => setOpened({ what: 'absence', coach })}
      />
      <Weeks team={team} onProposal={seesProposal(roles) ? () => setOpened({ what: 'smoothing' }) : undefined} />
      {opened?.what === 'handover' && <HandoverDialog team={team} from={opened.from} onClose={close} />}
      {opened?.what === 'absence' && <AbsenceDialog team={team} coach={opened.coach} onClose={close} />}
      {opened?.what === 'smoothing' && <SmoothingDialog teamCode={team.teamCode ?? 'all'} onClose={close} />}
    </Page>
  );
}

const movesCustomers = (roles: readonly string[]) => roles.includes('team-lead') || roles.includes('coach');
const seesProposal = (roles: readonly string[]) => movesCustomers(roles) || roles.includes('director');

type LoadProps = {
  readonly team: Team;
  readonly by: By;
  /** Undefined where the reader's role hands nobody over. */
  readonly onMove: ((coach: CoachLoad) => void) | undefined;
  readonly onAbsence: (coach: CoachLoad) => void;
};

function LoadCard({ team, by, onMove, onAbsence }: LoadProps) {
  const t = useTexts(teamTexts);
  const language = useLanguage();
  const phone = usePhone();
  const navigate = useNavigate();
  const search: TeamSearch = useSearch({ strict: false });
  const go = (change: TeamSearch) => void navigate({ to: '/team', search: { ...search, ...change }, resetScroll: false });
  const total = team.coaches.reduce((sum, coach) => sum + coach.customers, 0);
  const bands = team.coaches.map((coach) => `${coach.caseloadMin}–${coach.caseloadMax}`);
  const titles = { coach: t.byCoach, specialisation: t.bySpecialisation, municipality: t.byMunicipality };
  return (
    <Card
      title={titles[by]}
      sub={phone ? undefined : t.summary(
        team.coaches.length, formatNumber(total, language),
        formatNumber(Math.round(total / Math.max(1, team.coaches.length)), language), [...new Set(bands)].join(', '),
      )}
      actions={
        <>
          {team.teams.length > 1 && (
            <Select
              label={t.team}
              hideLabel
              value={team.teamCode ?? 'all'}
              options={[{ value: 'all', label: t.allTeams }, ...team.teams.map((one) => ({ value: one.teamCode, label: one.name }))]}
              onChange={(code) => go({ team: code })}
            />
          )}
          <Segmented
            size="small"
            label={t.load}
            options={[
              { value: 'coach', label: t.coach },
              { value: 'specialisation', label: t.specialisation },
              { value: 'municipality', label: t.municipality },
            ]}
            value={by}
            onChange={(next) => go({ by: next === 'coach' ? undefined : next })}
          />
        </>
      }
    >
      {team.coaches.length === 0 && <EmptyState sentence={t.nobody} />}
      {team.coaches.length > 0 && (phone && by === 'coach'
        ? <LoadList coaches={team.coaches} onMove={onMove} />
        : <LoadTable team={team} by={by} onMove={onMove} onAbsence={onAbsence} />)}
    </Card>
  );
}

/** The chart and, beside it, its figures and what they mean. */
function Weeks({ team, onProposal }: { readonly team: Team; readonly onProposal: (() => void) | undefined }) {
  const t = useTexts(teamTexts);
  const language = useLanguage();
  const say = useToast();
  const reading = readingOf(team, language, t);
  return (
    <div className={styles.lower}>
      <Card fill title={t.chartTitle} actions={<Legend />}>
        <div className={styles.drawing} role="img" aria-label={reading}>
          <div aria-hidden="true" style={{ height: '100%' }}>
            <Suspense fallback={<LoadingRows rows={6} />}><WeeksChart weeks={team.weeks} /></Suspense>
          </div>
        </div>
      </Card>
      <Card
        title={t.tableTitle}
        className={styles.tableCard}
        actions={
          <Button variant="text" size="small" onClick={() => {
            void navigator.clipboard.writeText(asText(team, language, t)).then(() => say({ text: t.copied }));
          }}>
            {t.copy}
          </Button>
        }
      >
        <WeeksTable weeks={team.weeks} />
        <p className={`reading ${styles.reading}`}>
          {reading}{' '}
          {onProposal !== undefined && worstWeek(team.weeks) !== undefined && <Button variant="row" onClick={onProposal}>{t.seeProposal}</Button>}
        </p>
        <p className={styles.counted}>{t.counted(team.meetingsPerDay)}</p>
      </Card>
    </div>
  );
}

function Legend() {
  const t = useTexts(teamTexts);
  const colour = (name: string) => ({ background: `var(--${name})`, borderColor: `var(--${name}-outline)` });
  return (
    <p className={styles.legend}>
      <span><i style={colour('c1')} />{t.initial}</span>
      <span><i style={colour('c3')} />{t.discussion}</span>
      <span><i style={colour('c2')} />{t.plan}</span>
      <span><i style={colour('c4')} />{t.integration}</span>
      <span><i className={styles.tick} />{t.freeTimes}</span>
    </p>
  );
}

/** The worst week first, then whoever is over the agreed level, else what is late. */
function headline(team: Team, language: Language, t: TextsOf): string {
  const number = (value: number) => formatNumber(value, language);
  const worst = worstWeek(team.weeks);
  const total = (pick: (week: Team['weeks'][number]) => number) =>
    team.weeks.reduce((sum, week) => sum + pick(week), 0);
  const first = worst === undefined
    ? t.enough(number(total((week) => week.total)), number(total((week) => week.times)))
    : t.peak(worst.week, number(worst.total), number(worst.times));
  const over = overloaded(team.coaches);
  const late = team.coaches.reduce((sum, coach) => sum + coach.overdue, 0);
  const second = over !== undefined
    ? t.over(`${over.givenName} ${over.familyName}`, number(over.customers))
    : late > 0 ? t.late(number(late)) : '';
  return `${first} ${second}`.trim();
}

function readingOf(team: Team, language: Language, t: TextsOf): string {
  const lacking = team.weeks.filter((week) => week.total > week.times);
  const missing = lacking.reduce((sum, week) => sum + week.total - week.times, 0);
  const spare = team.weeks.reduce((sum, week) => sum + Math.max(0, week.times - week.total), 0);
  const number = (value: number) => formatNumber(value, language);
  if (lacking.length === 0) return t.readingEnough(number(spare));
  const weeks = weekRanges(lacking, team.weeks);
  return lacking.length === 1
    ? t.readingOne(weeks, number(missing), number(spare)) : t.readingShort(weeks, number(missing), number(spare));
}

/** For a spreadsheet: tabs between columns. */
function asText(team: Team, language: Language, t: TextsOf): string {
  const head = [t.week, t.initial, t.discussion, t.plan, t.integration, t.total, t.times, t.difference];
  const rows = team.weeks.map((week) => [
    `${week.week} ${formatDayShort(week.monday, language)}`, week.initial, week.discussion, week.plan,
    week.integration, week.total, week.times, week.times - week.total,
  ]);
  return [head, ...rows].map((row) => row.join('\t')).join('\n');
}
