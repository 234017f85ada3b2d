import { categoryNames } from '@kohtaanto/words/budget/budget-words.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import type { Budget } from './answers.ts';
import { texts } from './budget-texts.ts';
import { whole } from './money.ts';
import styles from './budget.module.css';

type Target = Budget['targets'][number];

/** What was decided not to be passed, and how far from it the year is going to end. */
export function TargetsCard({ budget, onAdd }: { readonly budget: Budget; readonly onAdd: () => void }) {
  const t = useTexts(texts);
  const add = budget.mayEdit ? <Button variant="text" size="small" onClick={onAdd}>{t.addTarget}</Button> : undefined;
  return (
    <Card title={t.targets} actions={add}>
      {budget.targets.length === 0 && <p>{t.noTargets}</p>}
      <div className={styles.targets}>
        {budget.targets.map((target) => <OneTarget key={target.targetId} target={target} budget={budget} />)}
      </div>
    </Card>
  );
}

function OneTarget({ target, budget }: { readonly target: Target; readonly budget: Budget }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const place = budget.municipalities.find(({ code }) => code === target.municipality)?.name[language] ?? t.wholeArea;
  return (
    <article className={styles.target}>
      <h3>{categoryNames[target.category][language]}, {place}: {t.atMost(whole(target.most, language))}</h3>
      {target.forecast !== null && <p className={styles.figure}>{whole(target.forecast, language)}</p>}
      <Bar target={target} />
      <p className={styles.reading}>{readingOf(target, t, (sum) => whole(sum, language))}</p>
      <p className={styles.note}>{target.source}</p>
    </article>
  );
}

function readingOf({ state, distance }: Target, t: ReturnType<typeof useTexts<typeof texts>>, say: (sum: number) => string): string {
  if (state === 'not-measured' || distance === null) return t.notMeasured;
  if (state === 'passed') return t.passed(say(distance));
  return state === 'going-to-pass' ? t.goingToPass(say(distance)) : t.holds(say(-distance));
}

/** Used, and forecast beside it, against the target's line; the sentence below says the same. */
function Bar({ target: { most, used, forecast, state } }: { readonly target: Target }) {
  if (used === null || forecast === null) return null;
  const scale = 100 / Math.max(most, forecast, used, 1);
  const at = (amount: number) => Math.max(0, amount) * scale;
  return (
    <svg className={styles.bar} viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y="2" width={at(forecast)} height="10" fill="var(--havu-soft)" stroke="var(--line2)" strokeWidth="0.2" />
      <rect x="0" y="2" width={at(used)} height="10" fill={state === 'holds' ? 'var(--havu)' : 'var(--puolukka)'} />
      <rect x={Math.max(0, at(most) - 0.5)} y="0" width="0.5" height="14" fill="var(--ink)" />
    </svg>
  );
}
