import type { StartUpCase } from '@kohtaanto/office/start-ups/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { sectionHref, sectionLabel } from '@kohtaanto/words/reasons.ts';
import { conditionName, startUpWord, whyOfCondition } from '@kohtaanto/words/start-ups/start-up-words.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { SectionLink } from '../design/section-link.tsx';
import { startUpTexts } from './start-up-texts.ts';
import styles from './start-ups.module.css';

/** Reasons that say nothing more than the state itself. */
const plain: ReadonlySet<string> = new Set(['not-weighed', 'weighed', 'fits']);
const signs = { met: '✓', 'not-met': '✕', 'to-be-judged': '?' } as const;

/** Each condition of 99–101 § by itself: met, not met, or for a person to weigh. */
export function ConditionsCard({ of, onWeigh }: { readonly of: StartUpCase; readonly onWeigh: () => void }) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  const days = [of.arrivedOn === null ? null : `${t.arrival} ${formatDate(of.arrivedOn)}`, of.startsOn === null ? null : `${t.startDay} ${formatDate(of.startsOn)}`]
    .filter((each) => each !== null).join(' · ');
  return (
    <Card title={t.conditions} sub={startUpWord('verdict', of.verdict, language)} actions={<Button size="small" onClick={onWeigh}>{t.weigh}</Button>}>
      <ul className={styles.conditions}>
        {of.conditions.map(({ code, state, why, section }) => (
          <li key={code} className={classNames(state === 'met' && styles.met, state === 'not-met' && styles.notMet)}>
            <span aria-hidden="true" className={styles.sign}>{signs[state]}</span>
            <span className={styles.what}>{conditionName(code, language)} <SectionLink label={sectionLabel(section, language)} href={sectionHref(section, language)} /></span>
            <span className={styles.state}>{plain.has(why) ? startUpWord('condition', state, language) : whyOfCondition(why, language)}</span>
          </li>
        ))}
      </ul>
      {days !== '' && <p className={styles.foot}>{days}</p>}
    </Card>
  );
}
