import type { BillForecast } from '@kohtaanto/office/benefit-share/contract.ts';
import { formatWholeEuros, sumOf } from '@kohtaanto/words/money.ts';
import { formatDecimal, formatPercent } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { Tag } from '../design/tag.tsx';
import { texts } from './bill-texts.ts';
import styles from './share.module.css';

type Chosen = NonNullable<BillForecast['chosen']>;

/** How wrong the method would have been in the months known, beside what one would say without a method. */
export function BillPastCard({ chosen }: { readonly chosen: Chosen }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = (cents: number) => formatWholeEuros(sumOf([cents]), language);
  const decimal = (value: number | null, digits: number) => (value === null ? '–' : formatDecimal(value, digits, language));
  const own = chosen.accuracy.find(({ method }) => method === 'ladder');
  if (own === undefined) return <Card title={t.past}><p className="reading">{t.notTested}</p></Card>;
  const names = { 'ladder': t.ladder, 'last-month': t.lastMonth, 'last-month-by-weekdays': t.lastByWeekdays, 'year-ago': t.yearAgo };
  // A peer without a method that was nearer is said in words: nobody should have to find it in the table.
  const nearer = chosen.accuracy.filter(({ method, meanAbsolute, ownInTheSame }) => method !== 'ladder' && meanAbsolute < ownInTheSame)
    .toSorted((a, b) => a.meanAbsolute / a.ownInTheSame - b.meanAbsolute / b.ownInTheSame)[0];
  const share = (part: number) => formatPercent(100 * part, language, 0);
  return (
    <Card title={t.past}>
      <p className="reading">{t.pastText(own.origins, own.compared, say(own.meanAbsolute), decimal(own.smape, 1))}</p>
      {chosen.held !== null && <p className="reading">{t.held(share(chosen.held.held80), share(chosen.held.held95))}</p>}
      {nearer !== undefined && <p className="reading">{t.nearer(names[nearer.method], say(nearer.meanAbsolute), say(nearer.ownInTheSame))}</p>}
      <div className={styles.scroll} role="region" aria-label={t.past} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[t.method, t.compared, t.meanAbsolute, t.ownSame, t.meanError, t.smape].map((head) => <th key={head} scope="col">{head}</th>)}
              <th scope="col"><abbr title={t.maseLong}>{t.mase}</abbr></th>
            </tr>
          </thead>
          <tbody>
            {chosen.accuracy.map((each) => (
              <tr key={each.method}>
                <th scope="row">{names[each.method]} {each.method === 'ladder' && <Tag>{t.chosen}</Tag>}</th>
                <td>{each.compared}</td><td>{say(each.meanAbsolute)}</td><td>{say(each.ownInTheSame)}</td><td>{say(each.meanError)}</td>
                <td>{decimal(each.smape, 1)}</td><td>{decimal(each.mase, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.scroll} role="region" aria-label={t.ahead} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr>{[t.ahead, t.compared, t.meanAbsolute, t.meanError, t.smape].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {chosen.byAhead.map((each) => (
              <tr key={each.from}>
                <th scope="row">{each.from === each.to ? each.from : `${each.from}–${each.to}`}</th>
                <td>{each.compared}</td><td>{say(each.meanAbsolute)}</td><td>{say(each.meanError)}</td><td>{decimal(each.smape, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">{t.mase}: {t.maseLong}.</p>
    </Card>
  );
}

/** What it is made of, and what it cannot know: on the same page as the figures. */
export function BillAboutCard({ forecast }: { readonly forecast: BillForecast }) {
  const t = useTexts(texts);
  return (
    <Card title={t.grounds}>
      <ul className={styles.why}>{forecast.grounds.map((each) => <li key={each}>{each}</li>)}</ul>
      <h3 className={styles.part}>{t.cannotKnow}</h3>
      <ul className={styles.why}>{forecast.notes.map((each) => <li key={each}>{each}</li>)}</ul>
    </Card>
  );
}
