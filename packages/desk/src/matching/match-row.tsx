import { formatDecimal } from '@kohtaanto/words/numbers.ts';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { MatchPartTold, OwnWords } from '@kohtaanto/office/matching/contract.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { MatchReasons, signs } from './match-reasons.tsx';
import { matchingTexts } from './matching-texts.ts';
import styles from './matching.module.css';
import { WithOwnWords } from './own-words.tsx';

type Props = {
  readonly scored: {
    readonly score: number; readonly parts: readonly MatchPartTold[]; readonly short: MatchPartTold['reasons']; readonly stops: readonly string[]; readonly lift: string | null;
    readonly ownWords: OwnWords;
  };
  readonly name: ReactNode;
  /** What the row is called to who hears it. */
  readonly called: string;
  readonly aside: string;
  /** What has been done of it already. */
  readonly standing?: ReactNode;
  /** Before the score: a box by which the row is chosen. */
  readonly before?: ReactNode;
  /** What may be done with it, beside its reasons. */
  readonly acts?: ReactNode;
  readonly children?: ReactNode;
};

/** What tells it from the others of the list, for and against, and what is to be asked: the rest is opened. */
function InShort({ short, ownWords }: Pick<Props['scored'], 'short' | 'ownWords'>) {
  const t = useTexts(matchingTexts);
  if (short.length === 0) return null;
  return (
    <p className={styles.short}>
      {short.map(({ stance, text }) => (
        <span key={text}>
          <span className="unseen">{t[stance]}: </span>
          <span aria-hidden="true" className={stance === 'for' ? styles.plus : styles.minus}>{signs[stance]}</span> <WithOwnWords text={text} own={ownWords} />
        </span>
      ))}
    </p>
  );
}

/** One match: how well it fits, what it is, and its reasons when asked. */
export function MatchRow({ scored, name, called, aside, standing, before, acts, children }: Props) {
  const t = useTexts(matchingTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const score = formatDecimal(scored.score, 0, language);
  return (
    <li className={styles.match}>
      <div className={before === undefined ? styles.head : `${styles.head ?? ''} ${styles.choosing ?? ''}`}>
        {before}
        <span className={styles.score} title={t.scoreOf(score)}>
          <span className="unseen">{t.scoreOf(score)}</span>
          <span aria-hidden="true">{score}</span>
          <span aria-hidden="true" className={styles.bar}><span style={{ width: `${scored.score}%` }} /></span>
        </span>
        <span className={styles.what}>
          <span className={styles.name}>{name}</span>
          <span className={styles.aside}>{aside}</span>
          {standing !== undefined && <span className={styles.standing}>{standing}</span>}
        </span>
        <span className={styles.acts}>
          {acts}
          <Button size="small" variant="text" aria-expanded={open} aria-controls={id} aria-label={t.whyOf(called)} onClick={() => setOpen(!open)}>{t.why}</Button>
        </span>
      </div>
      {scored.stops.length === 0 && !open && <InShort short={scored.short} ownWords={scored.ownWords} />}
      {!open && scored.stops.map((stop) => <p key={stop} className={styles.stop}><WithOwnWords text={stop} own={scored.ownWords} /></p>)}
      {scored.stops.length > 0 && !open && scored.lift !== null && <p className={styles.lift}><WithOwnWords text={scored.lift} own={scored.ownWords} /></p>}
      {children}
      <div id={id}>{open && <MatchReasons {...scored} />}</div>
    </li>
  );
}
