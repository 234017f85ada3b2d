import { dueDistance, dueState, formatDay } from '@kohtaanto/words/dates.ts';
import type { DueState } from '@kohtaanto/words/dates.ts';
import { useLanguage } from './language.tsx';
import { classNames } from './class-names.ts';
import { dueTexts } from './due-texts.ts';
import { Sign } from './sign.tsx';
import styles from './due.module.css';

export type DueProps = {
  readonly due: string;
  readonly today: string;
  readonly state?: DueState;
  readonly metOn?: string;
  readonly restingUntil?: string;
  /** What one waits for: 'palvelussa'. */
  readonly restingWhy?: string;
  readonly distance?: boolean;
  readonly large?: boolean;
};

/** Sign, weekday and date, and the distance in working days. */
export function Due(props: DueProps) {
  const { due, today, distance = true, large = false } = props;
  const language = useLanguage();
  const state = props.state ?? dueState(due, today);
  const day = formatDay(due, language, today);
  const { first, rest } = dueTexts(props, state, day, language, () => dueDistance(due, today, language));
  return (
    <span className={classNames(styles.due, styles[state], large && styles.large)}>
      <span className={styles.sign}>
        <Sign kind={state} />
      </span>
      <span>
        <b className={styles.day}>{first}</b>
        {distance && rest !== '' && <span className={styles.distance}> · {rest}</span>}
      </span>
    </span>
  );
}
