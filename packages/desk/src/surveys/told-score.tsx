import type { ToldCount, ToldScore as Score } from '@kohtaanto/office/surveys/contract.ts';
import { formatChange, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { texts } from './survey-texts.ts';
import styles from './surveys.module.css';

/** A score as it may be told: a number, an end of the scale in words, or that it is hidden. */
export function ToldScore({ score }: { readonly score: Score }) {
  const t = useTexts(texts);
  if (score === 'suppressed') return <HiddenCell why={t.hiddenScore} />;
  if (score === 'at-most') return t.atMost;
  if (score === 'at-least') return t.atLeast;
  return score;
}

export function ToldCountCell({ count }: { readonly count: ToldCount }) {
  const language = useLanguage();
  return count === 'suppressed' ? <HiddenCell /> : formatNumber(count, language);
}

/** Only between two numbers: an end or a hidden score has no change. */
export function ScoreChange({ now, before }: { readonly now: Score | null; readonly before: Score | undefined }) {
  const language = useLanguage();
  if (typeof now !== 'number' || typeof before !== 'number') return null;
  const change = now - before;
  const tone = change === 0 ? '' : change > 0 ? styles.better : styles.worse;
  return <span className={tone}>{formatChange(change, language)}</span>;
}
