import { formatDecimal } from '@kohtaanto/words/numbers.ts';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { MatchPartTold } from '@kohtaanto/office/matching/contract.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { MatchReasons } from './match-reasons.tsx';
import { matchingTexts } from './matching-texts.ts';
import styles from './matching.module.css';

type Props = {
  readonly scored: { readonly score: number; readonly parts: readonly MatchPartTold[]; readonly stops: readonly string[]; readonly lift: string | null };
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

/** The weightiest reason for and the weightiest one against, or what is not known: the rest is opened. */
function InShort({ parts }: Pick<Props['scored'], 'parts'>) {
  const t = useTexts(matchingTexts);
  const inOrder = parts.toSorted((a, b) => b.points - a.points);
  const speaksFor = inOrder.flatMap(({ reasons }) => reasons.filter(({ stance }) => stance === 'for'))[0];
  const lost = parts.toSorted((a, b) => (b.most - b.points) - (a.most - a.points));
  const against = lost.flatMap(({ reasons }) => reasons.filter(({ stance }) => stance === 'against'))[0] ?? lost.flatMap(({ reasons }) => reasons.filter(({ stance }) => stance === 'missing'))[0];
  return (
    <p className={styles.short}>
      {speaksFor !== undefined && <span><span className="unseen">{t.for}: </span><span aria-hidden="true" className={styles.plus}>+</span> {speaksFor.text}</span>}
      {against !== undefined && <span><span className="unseen">{t.against}: </span><span aria-hidden="true" className={styles.minus}>−</span> {against.text}</span>}
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
      {scored.stops.length === 0 && !open && <InShort parts={scored.parts} />}
      {scored.stops.length > 0 && !open && <p className={styles.stop}>{scored.stops[0]}</p>}
      {scored.stops.length > 0 && !open && scored.lift !== null && <p className={styles.lift}>{scored.lift}</p>}
      {children}
      <div id={id}>{open && <MatchReasons {...scored} />}</div>
    </li>
  );
}
