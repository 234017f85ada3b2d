import { formatPeriodDays } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { specialisationName } from '@kohtaanto/words/codes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import type { CoachLoad } from './team-figures.ts';
import { teamTexts } from './team-texts.ts';
import styles from './team.module.css';

type ListProps = {
  readonly coaches: readonly CoachLoad[];
  readonly onMove: ((coach: CoachLoad) => void) | undefined;
};

/** The phone's load: a coach in three lines, the bar on the same scale for all. */
export function LoadList({ coaches, onMove }: ListProps) {
  const t = useTexts(teamTexts);
  const language = useLanguage();
  const max = Math.max(200, ...coaches.map((coach) => Math.max(coach.customers, coach.caseloadMax))) * 1.1;
  const share = (value: number) => `${(value / max) * 100}%`;
  return (
    <ul className={styles.phoneLoad}>
      {coaches.map((coach) => {
        const over = coach.customers > coach.caseloadMax;
        const notes = [
          specialisationName(coach.specialisation, language),
          coach.overdue > 0 ? `${t.overdue.toLocaleLowerCase()} ${coach.overdue}` : '',
          coach.absence === null ? '' : t.awayTag(formatPeriodDays(coach.absence.from, coach.absence.lastDay, language)),
          coach.absence?.substituteName == null ? '' : t.substitute(coach.absence.substituteName),
        ];
        return (
          <li key={coach.staffId}>
            <b>{coach.familyName} {coach.givenName}</b>
            <span className={classNames(over && styles.over)}>{formatNumber(coach.customers, language)}</span>
            <div className={styles.phoneBar}>
              <i className={styles.band} style={{ left: share(coach.caseloadMin), width: share(coach.caseloadMax - coach.caseloadMin) }} />
              <i className={classNames(styles.fill, over && styles.fillOver)} style={{ width: share(coach.customers) }} />
            </div>
            <small>
              {notes.filter((note) => note !== '').join(' · ')}{' '}
              {onMove !== undefined && <Button variant="row" onClick={() => onMove(coach)}>{t.move}</Button>}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
