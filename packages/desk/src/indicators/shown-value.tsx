import type { IndicatorAnswer, IndicatorFigure, Shown } from '@kohtaanto/office/indicators/contract.ts';
import { leastForShare } from '@kohtaanto/words/indicators/figure-text.ts';
import { formatChange } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { changeText, decimalsOf, isNothing, judged, shareOfFew, valueText } from './figure-format.ts';
import { texts } from './indicator-texts.ts';
import styles from './indicators.module.css';

type Definition = IndicatorAnswer['definition'];
type Counts = Pick<IndicatorFigure, 'numerator' | 'denominator'>;

/** A figure, the word in place of a hidden one, or nothing where there is none. */
export function ShownValue({ definition, value }: { readonly definition: Definition; readonly value: Shown }) {
  const language = useLanguage();
  if (value === 'suppressed') return <HiddenCell />;
  return value === null ? null : <>{valueText(definition, value, language)}</>;
}

/** As `ShownValue`, but a share of a handful as its counts: '0/5'. */
export function ShownFigure({ definition, figure }: { readonly definition: Definition; readonly figure: Counts & { readonly value: Shown } | undefined }) {
  const few = figure === undefined ? null : shareOfFew(definition, figure);
  return few === null ? <ShownValue definition={definition} value={figure?.value ?? null} /> : <>{few}</>;
}

/** How '0/5' is read, under a table that has one. */
export function FewNote({ answers }: { readonly answers: readonly IndicatorAnswer[] }) {
  const t = useTexts(texts);
  const isFew = ({ definition, rows, total }: IndicatorAnswer) => [...rows, total].some((each) => shareOfFew(definition, each) !== null);
  return answers.some(isFew) ? <p className={styles.filling}>{t.fewNote(leastForShare)}</p> : null;
}

export function ShownChange({ definition, value }: { readonly definition: Definition; readonly value: Shown }) {
  const language = useLanguage();
  if (value === 'suppressed') return <HiddenCell />;
  return value === null ? null : <>{formatChange(value, language, decimalsOf(definition))}</>;
}

/** Triangle for direction, colour and a word for good or bad. */
export function ChangeMark({ definition, figure }: { readonly definition: Definition; readonly figure: IndicatorFigure }) {
  const language = useLanguage();
  const t = useTexts(texts);
  if (shareOfFew(definition, figure) !== null) return <span className={styles.faint}>{t.few}</span>;
  const text = changeText(definition, figure, language);
  if (text === null || typeof figure.change !== 'number') return figure.change === 'suppressed' ? <HiddenCell /> : null;
  const good = judged(definition, figure.change);
  return (
    <span className={classNames(styles.change, good === 'better' && styles.better, good === 'worse' && styles.worse)}>
      {!isNothing(definition, figure.change) && (
        <svg viewBox="0 0 10 9" width="9" height="8" aria-hidden="true">
          <path d={figure.change > 0 ? 'M5 0 10 9H0Z' : 'M0 0h10L5 9Z'} fill="currentColor" />
        </svg>
      )}
      {text}
      {good !== 'neither' && <span className={styles.spoken}>, {good === 'better' ? t.better : t.worse}</span>}
    </span>
  );
}
