import type { Comparison } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { countryText, distanceText, isMet, targetText, withUnit } from '@kohtaanto/words/indicators/comparison-words.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import type { Beside } from './role-views.ts';
import { ChangeMark } from './shown-value.tsx';
import styles from './indicators.module.css';

export type BesideMarkProps = {
  readonly beside: Beside; readonly answer: IndicatorAnswer; readonly comparison: Comparison | undefined;
};

/** What stands beside the figure: a year ago, the area, the country or the target; where there is none, that is said. */
export function BesideMark({ beside, answer, comparison }: BesideMarkProps) {
  if (beside === 'target') return <TargetMark answer={answer} comparison={comparison} />;
  if (beside === 'country') return <CountryMark answer={answer} comparison={comparison} />;
  if (beside === 'area' && answer.whole !== null) return <AreaMark answer={answer} />;
  return <ChangeMark definition={answer.definition} figure={answer.total} />;
}

type MarkProps = Omit<BesideMarkProps, 'beside'>;

function TargetMark({ answer, comparison }: MarkProps) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  const target = comparison?.target ?? null;
  if (target === null || target.value === null) return <span className={styles.faint}>{t.noTarget}</span>;
  const wanted = t.targetShort(targetText(answer.definition, target.value, language));
  const { value } = answer.total;
  if (typeof value !== 'number') return <span className={styles.change}>{wanted}</span>;
  const met = isMet(value, target);
  return (
    <span className={classNames(styles.change, met ? styles.better : styles.worse)}>
      {met ? wanted : `${wanted} · ${distanceText(answer.definition, value, target.value, language)}`}
      <span className={styles.spoken}>, {met ? t.reached : t.missed}</span>
    </span>
  );
}

function CountryMark({ answer, comparison }: MarkProps) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  const country = comparison?.country ?? null;
  if (country === null || !country.sameMonth) return <span className={styles.faint}>{t.noCountry}</span>;
  return <span className={styles.change}>{t.country.toLowerCase()} {countryText(answer.definition, country, language)}</span>;
}

function AreaMark({ answer: { definition, whole } }: Pick<BesideMarkProps, 'answer'>) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  if (whole === null || whole.value === null) return null;
  return (
    <span className={styles.change}>
      {t.ofArea} {whole.value === 'suppressed' ? <HiddenCell /> : withUnit(definition, whole.value, language)}
    </span>
  );
}
