import type { Scenario } from '@kohtaanto/office/scenarios/contract.ts';
import { formatChange, formatNumber, formatPercent } from '@kohtaanto/words/numbers.ts';
import { formatWholeEuros, sumOf } from '@kohtaanto/words/money.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { texts } from './scenario-texts.ts';
import styles from './scenarios.module.css';

/** Each municipality's unemployed, its part of them, and its bill, as it is and as changed. */
export function MunicipalityTable({ scenario }: { readonly scenario: Scenario }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const count = (value: number | null) => (value === null ? <i>{t.hidden}</i> : formatNumber(value, language));
  const parts = (row: Pick<Scenario['rows'][number], 'part' | 'partThen'>) => {
    if (row.part === null || row.partThen === null) return null;
    const moved = row.partThen - row.part;
    return `${formatPercent(row.partThen, language)}${Math.abs(moved) < 0.05 ? '' : ` (${formatChange(moved, language, 1)})`}`;
  };
  const euros = (value: number) => formatWholeEuros(sumOf([value]), language);
  const { shares } = scenario;
  const withShares = shares?.state === 'moved';
  const change = (before: number, after: number) => (Math.abs(after - before) < 50 ? euros(0) : `${after > before ? '+' : ''}${euros(after - before)}`);
  const cells = (row: Omit<Scenario['rows'][number], 'code' | 'name'>) => (
    <>
      <td>{count(row.unemployed)}</td><td>{count(row.unemployedThen)}</td><td className={styles.wideOnly}>{parts(row)}</td>
      <td className={styles.wideOnly}>{euros(row.bill)}</td><td className={styles.wideOnly}>{euros(row.billThen)}</td>
      <td><b>{change(row.bill, row.billThen)}</b></td>
      {withShares && row.share !== null && row.shareThen !== null && (
        <>
          <td className={styles.wideOnly}>{euros(row.share)}</td><td className={styles.wideOnly}>{euros(row.shareThen)}</td>
          <td><b>{change(row.share, row.shareThen)}</b></td>
        </>
      )}
    </>
  );
  return (
    <Card title={t.byMunicipality} sub={withShares ? `${t.byMunicipalitySub}; ${shares.decided ? t.sharesOf(shares.year) : t.sharesOfMillion}` : t.byMunicipalitySub}>
      <div className={styles.scroll} role="group" aria-label={t.byMunicipality} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.municipality}</th><th scope="col">{t.now}</th><th scope="col">{t.inTwoYears}</th>
              <th scope="col" className={styles.wideOnly}>{t.part}</th><th scope="col" className={styles.wideOnly}>{t.billNow}</th>
              <th scope="col" className={styles.wideOnly}>{t.billThen}</th><th scope="col">{t.difference}</th>
              {withShares && (
                <>
                  <th scope="col" className={styles.wideOnly}>{t.shareNow}</th><th scope="col" className={styles.wideOnly}>{t.shareThen}</th>
                  <th scope="col">{t.shareDifference}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {scenario.rows.map((row) => <tr key={row.code}><th scope="row">{row.name[language]}</th>{cells(row)}</tr>)}
            <tr className={styles.strong}><th scope="row">{t.total}</th>{cells(scenario.total)}</tr>
          </tbody>
        </table>
      </div>
    </Card>
  );
}
