import { formatPeriodDays } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { languageName, specialisationName } from '@kohtaanto/words/codes.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import { Tag } from '../design/tag.tsx';
import { sumWeeks } from './team-figures.ts';
import type { CoachLoad, LoadRow, Team } from './team-figures.ts';
import { teamTexts } from './team-texts.ts';
import styles from './team.module.css';

export type By = 'coach' | 'specialisation' | 'municipality';
type Props = {
  readonly team: Team;
  readonly by: By;
  readonly onMove: ((coach: CoachLoad) => void) | undefined;
  readonly onAbsence: (coach: CoachLoad) => void;
};

/** Load on one scale, the agreed band as a field behind all rows; absence is a tag, not a colour. */
export function LoadTable({ team, by, onMove, onAbsence }: Props) {
  const t = useTexts(teamTexts);
  const language = useLanguage();
  const rows = rowsOf(team, by, language);
  const scale = scaleOf(rows);
  const peak = Math.max(1, ...rows.flatMap((row) => row.weeks));
  const head = { coach: t.coachHead, specialisation: t.specialisation, municipality: t.municipality }[by];
  return (
    <div className={styles.loadScroll} role="group" aria-label={t.load} tabIndex={0}>
      <table className={styles.load}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className={styles.under}>{by === 'coach' ? t.specialisation : by === 'specialisation' ? t.perCoach : ''}</th>
            <th scope="col" className={styles.barHead} aria-label={t.load}>
              {scale.ticks.map((tick) => (
                <span key={tick} style={{ left: `${(tick / scale.max) * 100}%` }}>{formatNumber(tick, language)}</span>
              ))}
            </th>
            <th scope="col" className={styles.number}>{t.customers}</th>
            <th scope="col" className={styles.number}>{t.overdue}</th>
            <th scope="col" className={styles.number}>{t.today}</th>
            <th scope="col" className={styles.weeksHead}>{t.eightWeeks}</th>
            <th scope="col" className={styles.noticeHead}>{by === 'coach' ? t.notice : ''}</th>
            <th scope="col"><span className="unseen">{t.move}</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={row.coach?.awayToday === true ? styles.away : undefined}>{row.name}</th>
              <td className={styles.under}>{row.under}</td>
              <td className={styles.barCell}><LoadBar row={row} max={scale.max} /></td>
              <td className={classNames(styles.number, isOver(row) && styles.over)}>{formatNumber(row.customers, language)}</td>
              <td className={classNames(styles.number, row.overdue > 0 && styles.over)}>{row.overdue}</td>
              <td className={styles.number}>{row.dueToday}</td>
              <td><MiniWeeks weeks={row.weeks} peak={peak} label={t.weeksSaid(row.weeks.join(', '))} /></td>
              <td className={styles.notice}>{row.coach !== null && <Note coach={row.coach} />}</td>
              <td className={styles.acts}>
                {row.coach !== null && team.mayAssign && (
                  <Button variant="text" size="small" onClick={() => row.coach !== null && onAbsence(row.coach)}>{t.absence}</Button>
                )}
                {row.coach !== null && onMove !== undefined && (
                  <Button variant="text" size="small" onClick={() => row.coach !== null && onMove(row.coach)}>{t.move}</Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isOver(row: LoadRow): boolean {
  return row.band !== null && row.customers > row.band.max;
}

function LoadBar({ row, max }: { readonly row: LoadRow; readonly max: number }) {
  const share = (value: number) => `${(Math.min(value, max) / max) * 100}%`;
  return (
    <div className={styles.bar}>
      {row.band !== null && (
        <i className={styles.band} style={{ left: share(row.band.min), width: share(row.band.max - row.band.min) }} />
      )}
      <i className={classNames(styles.fill, isOver(row) && styles.fillOver)} style={{ width: share(row.customers) }} />
    </div>
  );
}

/** Eight small columns on one scale; the current week in green. */
function MiniWeeks(props: { weeks: readonly number[]; peak: number; label: string }) {
  return (
    <svg viewBox="0 0 110 20" width="110" height="20" role="img" aria-label={props.label}>
      {props.weeks.map((count, index) => {
        const height = count === 0 ? 1 : Math.max(2, (count / props.peak) * 19);
        return (
          <rect
            key={index}
            x={index * 14}
            y={20 - height}
            width="10"
            height={height}
            rx="1"
            fill={index === 0 ? 'var(--c1)' : 'var(--c0)'}
          />
        );
      })}
    </svg>
  );
}

function Note({ coach }: { readonly coach: CoachLoad }) {
  const t = useTexts(teamTexts);
  const language = useLanguage();
  if (coach.absence !== null) {
    const { from, lastDay, substituteName } = coach.absence;
    return (
      <>
        <Tag>{t.awayTag(formatPeriodDays(from, lastDay, language))}</Tag>
        <span className={styles.substitute}>
          {substituteName === null ? t.noSubstitute : t.substitute(substituteName)}
        </span>
      </>
    );
  }
  if (coach.customers > coach.caseloadMax) return <b className={styles.over}>{t.overMax(coach.caseloadMax)}</b>;
  return null;
}

function scaleOf(rows: readonly LoadRow[]): { max: number; ticks: number[] } {
  const most = Math.max(200, ...rows.map((row) => Math.max(row.customers, row.band?.max ?? 0)));
  const tick = most <= 260 ? 100 : most <= 1000 ? 200 : 500;
  const max = most * 1.18;
  const ticks: number[] = [];
  for (let value = 0; value <= most; value += tick) ticks.push(value);
  return { max, ticks };
}

function rowsOf(team: Team, by: By, language: Language): LoadRow[] {
  if (by === 'municipality') {
    return team.municipalities.map((one) => ({
      ...one, key: one.municipalityCode, under: '', band: null, coach: null,
    }));
  }
  if (by === 'coach') return team.coaches.map((coach) => coachRow(coach, language));
  const groups = Map.groupBy(team.coaches, (coach) => coach.specialisation);
  return [...groups].map(([specialisation, coaches]) => ({
    key: specialisation,
    name: specialisationName(specialisation, language),
    under: String(coaches.length),
    customers: coaches.reduce((sum, coach) => sum + coach.customers, 0),
    overdue: coaches.reduce((sum, coach) => sum + coach.overdue, 0),
    dueToday: coaches.reduce((sum, coach) => sum + coach.dueToday, 0),
    weeks: sumWeeks(coaches),
    band: {
      min: coaches.reduce((sum, coach) => sum + coach.caseloadMin, 0),
      max: coaches.reduce((sum, coach) => sum + coach.caseloadMax, 0),
    },
    coach: null,
  }));
}

function coachRow(coach: CoachLoad, language: Language): LoadRow {
  const others = coach.languages.filter((one) => one !== 'fi');
  const said = others.map((one) => (one.length === 2 ? one : languageName(one, language)));
  return {
    key: coach.staffId,
    name: `${coach.familyName} ${coach.givenName}`,
    under: [specialisationName(coach.specialisation, language), ...said].join(', '),
    customers: coach.customers,
    overdue: coach.overdue,
    dueToday: coach.dueToday,
    weeks: coach.weeks,
    band: { min: coach.caseloadMin, max: coach.caseloadMax },
    coach,
  };
}
