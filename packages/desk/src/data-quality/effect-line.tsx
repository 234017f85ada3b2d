import type { EffectShown } from '@kohtaanto/office/data-quality/contract.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { boundsText } from './quality-words.ts';
import { texts } from './quality-texts.ts';
import styles from './quality.module.css';

/** What the figure is, and what it could be: in words, or why that is not told. */
export function EffectText({ effect }: { readonly effect: EffectShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  switch (effect.state) {
    case 'hidden': return <HiddenCell why={t.hiddenEffect} />;
    case 'none': return <span className={styles.faint}>{t.noRows}</span>;
    case 'unbounded': return <span className={styles.faint}>{t.unbounded}</span>;
    case 'not-known': return <span className={styles.faint}>{t.notKnown}</span>;
    case 'told': {
      const { low, high } = boundsText(effect, language);
      return <b className={styles.bounds}>{low}–{high}</b>;
    }
  }
}

/** Each on one scale, in parts of the figure itself: the longer the bar, the less the figure can be trusted. */
export function EffectBar({ effect, widest }: { readonly effect: EffectShown; readonly widest: number }) {
  const { state, value, low, high } = effect;
  if (state !== 'told' || value === null || low === null || high === null || value === 0 || widest === 0) {
    return <span className={styles.bar} aria-hidden="true" />;
  }
  const place = (figure: number) => 50 + (50 * (figure - value)) / Math.abs(value) / widest;
  const [from, to] = [place(low), place(high)];
  return (
    <span className={styles.bar} aria-hidden="true">
      <i className={styles.range} style={{ left: `${from}%`, width: `${Math.max(0, to - from)}%` }} />
      <i className={styles.dot} />
    </span>
  );
}

/** The widest share by which any of them may be wrong, to either side. */
export function widestOf(effects: readonly EffectShown[]): number {
  return effects.reduce((widest, { state, value, low, high }) =>
    (state === 'told' && value !== null && value !== 0 && low !== null && high !== null
      ? Math.max(widest, (value - low) / Math.abs(value), (high - value) / Math.abs(value)) : widest), 0);
}
