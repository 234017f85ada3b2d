import { formatDayShort } from '@kohtaanto/words/dates.ts';
import { formatChange, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import type { TeamWeek } from './team-figures.ts';
import { teamTexts } from './team-texts.ts';
import styles from './team.module.css';

/** The chart's figures, and the difference that is to be acted on. */
export function WeeksTable({ weeks }: { readonly weeks: readonly TeamWeek[] }) {
  const t = useTexts(teamTexts);
  const language = useLanguage();
  return (
    <table className={styles.weeks}>
      <thead>
        <tr>
          <th scope="col">{t.week}</th>
          <th scope="col" title={t.initial}>{t.initialShort}</th>
          <th scope="col" title={t.discussion}>{t.discussionShort}</th>
          <th scope="col" title={t.plan}>{t.planShort}</th>
          <th scope="col" title={t.integration}>{t.integrationShort}</th>
          <th scope="col">{t.total}</th>
          <th scope="col">{t.times}</th>
          <th scope="col">{t.difference}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => {
          const difference = week.times - week.total;
          return (
            <tr key={week.monday}>
              <th scope="row"><b>{week.week}</b> <span>{formatDayShort(week.monday, language)}</span></th>
              <td>{formatNumber(week.initial, language)}</td>
              <td>{formatNumber(week.discussion, language)}</td>
              <td>{formatNumber(week.plan, language)}</td>
              <td>{formatNumber(week.integration, language)}</td>
              <td><b>{formatNumber(week.total, language)}</b></td>
              <td>{formatNumber(week.times, language)}</td>
              <td className={classNames(difference < 0 && styles.over)}>{formatChange(difference, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
