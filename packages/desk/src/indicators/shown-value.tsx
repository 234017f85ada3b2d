import type { IndicatorAnswer, IndicatorFigure, Shown } from '@kohtaanto/office/indicators/contract.ts';
import { formatChange } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { changeText, decimalsOf, isNothing, judged, valueText } from './figure-format.ts';
import { texts } from './indicator-texts.ts';
import styles from './indicators.module.css';

type Definition = IndicatorAnswer['definition'];

/** A figure, the word in place of a hidden one, or nothing where there is none. */
export function ShownValue({ definition, value }: { readonly definition: Definition; readonly value: Shown }) {
  const language = useLanguage();
  if (value === 'suppressed') return <HiddenCell />;
  return value === null ? null : <>{valueText(definition, value, language)}</>;
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
