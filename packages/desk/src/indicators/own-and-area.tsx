import type { Comparison } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { countryText, targetText } from '@kohtaanto/words/indicators/comparison-words.ts';
import { Link } from '@tanstack/react-router';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import { texts } from './indicator-texts.ts';
import { ShownChange, ShownFigure } from './shown-value.tsx';
import styles from './indicators.module.css';

export type OwnAndAreaProps = {
  readonly answers: readonly IndicatorAnswer[]; readonly comparisons: ReadonlyMap<string, Comparison>;
};

/** One municipality's figures as numbers, each beside a year ago, the area and, where they are known, country and target. */
export function OwnAndArea({ answers, comparisons }: OwnAndAreaProps) {
  const t = useTexts(texts);
  const d = useTexts(dashboardTexts);
  const language = useLanguage();
  const [first] = answers;
  if (first === undefined) return null;
  const of = (id: string) => comparisons.get(id);
  const hasCountry = answers.some(({ definition }) => of(definition.id)?.country?.sameMonth === true);
  const hasTarget = answers.some(({ definition }) => of(definition.id)?.target != null);
  const place = first.place?.name[language] ?? t.wholeArea;
  return (
    <Card title={d.ownAndArea} sub={formatMonth(first.month, language)}>
      <div className={styles.scroll} role="group" aria-label={d.ownAndArea} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{place}</th>
              <th scope="col" className={styles.roomy}>{d.year}</th>
              <th scope="col">{t.change}</th>
              {first.whole !== null && <th scope="col">{t.wholeArea}</th>}
              {hasCountry && <th scope="col" className={styles.roomy}>{d.country}</th>}
              {hasTarget && <th scope="col" className={styles.roomy}>{d.target}</th>}
            </tr>
          </thead>
          <tbody>
            {answers.map(({ definition, total, whole, month, place: at }) => {
              const { country = null, target = null } = of(definition.id) ?? {};
              return (
                <tr key={definition.id}>
                  <th scope="row" className={styles.longName}>
                    <Link
                      to="/figures/indicators/$id" params={{ id: definition.id }} search={{ month, ...(at === null ? {} : { area: at.code }) }}
                    >
                      {definition.name}
                    </Link>
                  </th>
                  <td><b><ShownFigure definition={definition} figure={total} /></b></td>
                  <td className={styles.roomy}><ShownFigure definition={definition} figure={total.before} /></td>
                  <td><ShownChange definition={definition} value={total.change} /></td>
                  {first.whole !== null && <td><ShownFigure definition={definition} figure={whole ?? undefined} /></td>}
                  {hasCountry && <td className={styles.roomy}>{country?.sameMonth === true && countryText(definition, country, language)}</td>}
                  {hasTarget && <td className={styles.roomy}>{target !== null && target.value !== null && targetText(definition, target.value, language)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
