import type { IndicatorAnswer, IndicatorFigure } from '@kohtaanto/office/indicators/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatDecimal } from '@kohtaanto/words/numbers.ts';
import { Link } from '@tanstack/react-router';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { texts } from './indicator-texts.ts';
import { ShownChange, ShownValue } from './shown-value.tsx';
import styles from './indicators.module.css';

export type ByMunicipalityProps = {
  readonly unemployed: IndicatorAnswer;
  readonly share: IndicatorAnswer | undefined;
  readonly flow: IndicatorAnswer | undefined;
  readonly inTime: IndicatorAnswer | undefined;
};

type Row = { readonly code: string; readonly name: string; readonly of: (answer: IndicatorAnswer | undefined) => IndicatorFigure | undefined };

/** Municipalities side by side; the share as two points, then and now, on one scale. */
export function ByMunicipality({ unemployed, share, flow, inTime }: ByMunicipalityProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const rows: readonly Row[] = [
    ...unemployed.rows.map(({ code, name }): Row => ({
      code, name: name?.[language] ?? code, of: (answer) => answer?.rows.find((row) => row.code === code),
    })),
    { code: 'AREA', name: t.area, of: (answer) => answer?.total },
  ];
  const shares = rows.flatMap(({ of }) => [of(share)?.value, of(share)?.before.value]).filter((value) => typeof value === 'number');
  const scale = shares.length === 0 ? null : { low: Math.floor(Math.min(...shares)), high: Math.ceil(Math.max(...shares)) };
  const range = scale === null ? '' : `${formatDecimal(scale.low, 0, language)}–${formatDecimal(scale.high, 0, language)} %`;
  return (
    <Card title={t.municipalities} sub={formatMonth(unemployed.month, language)}>
      <div className={styles.scroll} role="region" aria-label={t.municipalities} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.municipality}</th>
              <th scope="col">{t.unemployed}</th>
              <th scope="col">{t.change}</th>
              <th scope="col">{t.share}</th>
              <th scope="col" className={styles.dots}>{t.thenAndNow(range)}</th>
              <th scope="col">{t.flow}</th>
              <th scope="col">{t.inTime}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, of }) => (
              <tr key={code} className={code === 'AREA' ? styles.strong : undefined}>
                <th scope="row">
                  {code === 'AREA' ? name
                    : <Link to="/figures/indicators/$id" params={{ id: 'unemployed' }} search={{ area: code, month: unemployed.month }}>{name}</Link>}
                </th>
                <Cell answer={unemployed} figure={of(unemployed)} />
                <td><ShownChange definition={unemployed.definition} value={of(unemployed)?.change ?? null} /></td>
                <Cell answer={share} figure={of(share)} />
                <td className={styles.dots}>{scale !== null && <DotPair figure={of(share)} scale={scale} />}</td>
                <Cell answer={flow} figure={of(flow)} />
                <Cell answer={inTime} figure={of(inTime)} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Cell({ answer, figure }: { readonly answer: IndicatorAnswer | undefined; readonly figure: IndicatorFigure | undefined }) {
  return <td>{answer !== undefined && <ShownValue definition={answer.definition} value={figure?.value ?? null} />}</td>;
}

/** Hollow: a year ago, filled: now. The figures stand in the columns beside it. */
function DotPair({ figure, scale }: { readonly figure: IndicatorFigure | undefined; readonly scale: { low: number; high: number } }) {
  const at = (value: number) => 4 + ((value - scale.low) / Math.max(1, scale.high - scale.low)) * 88;
  const [now, before] = [figure?.value, figure?.before.value];
  return (
    <svg viewBox="0 0 96 12" width="96" height="12" aria-hidden="true">
      <path d="M0 6h96" stroke="var(--line)" />
      {typeof before === 'number' && <circle cx={at(before)} cy="6" r="3.4" fill="var(--surface)" stroke="var(--ink3)" strokeWidth="1.3" />}
      {typeof now === 'number' && <circle cx={at(now)} cy="6" r="3.8" fill="var(--c1)" />}
    </svg>
  );
}
