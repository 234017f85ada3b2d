import type { LabourBalance } from '@kohtaanto/office/labour-balance/contract.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { balanceTexts } from './balance-texts.ts';
import styles from './balance.module.css';

/** How much of the mismatch place has to do with, and how much occupation: together they are the whole. */
export function MismatchCard({ mismatch, by }: Pick<LabourBalance, 'mismatch' | 'by'>) {
  const t = useTexts(balanceTexts);
  const language = useLanguage();
  if (mismatch === null) return <Card title={t.mismatch}><p className="reading">{t.mismatchNone}</p></Card>;
  const { whole, regional, occupational, seekers, of, places, parts, hidden } = mismatch;
  const say = (value: number) => formatDecimal(value, 1, language);
  const lead = occupational >= regional ? 'occupational' : 'regional';
  const share = (part: number) => `${Math.max(0, Math.min(100, whole === 0 ? 0 : (100 * part) / whole))}%`;
  return (
    <Card title={t.mismatch}>
      <p className="reading">{t.mismatchFinding(say(whole), formatNumber(seekers, language), formatNumber(of, language), by)}{' '}
        {places === 1 ? t.oneArea : t.mismatchLead(lead, say(Math.max(occupational, regional)))}</p>
      <div className={styles.split} aria-hidden="true">
        <span className={styles.byOccupation} style={{ width: share(occupational) }} /><span className={styles.byPlace} style={{ width: share(regional) }} />
      </div>
      <dl className={styles.parts}>
        <div><dt>{t.occupational}</dt><dd>{t.points(say(occupational))}</dd></div>
        <div><dt>{t.regional}</dt><dd>{t.points(say(regional))}</dd></div>
      </dl>
      {hidden > 0 && <p className={styles.method}>{t.leftOut(formatNumber(parts, language), formatNumber(hidden, language))}</p>}
      <p className={styles.method}>{t.mismatchMethod}</p>
    </Card>
  );
}
