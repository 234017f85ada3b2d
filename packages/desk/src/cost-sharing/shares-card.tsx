import { categoryNames } from '@kohtaanto/words/cost-sharing/category-words.ts';
import { amountText, sumOf } from '@kohtaanto/words/money.ts';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import { Money } from '../money/money-cell.tsx';
import { WhyDrawer } from './why-drawer.tsx';
import type { AskedCent } from './why-drawer.tsx';
import styles from './costs.module.css';

type Shares = Year['budgeted'];
type Props = { readonly title: string; readonly sub?: string; readonly year: Year; readonly shares: Shares };

/** What each pays, its categories apart; every amount opens why it is what it is. */
export function SharesCard({ title, sub, year, shares }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [asked, setAsked] = useState<AskedCent | null>(null);
  const categories = [...new Set(shares.flatMap(({ rows }) => rows.map(({ category }) => category)))];
  const nameOf = (code: string) => year.scheme.municipalities.find((each) => each.code === code)?.name[language] ?? code;
  const partOf = (rows: Shares[number]['rows'], category: string) =>
    rows.filter((row) => row.category === category).reduce((sum, row) => sum + row.cents, 0);
  const heads = [t.municipality, ...categories.map((category) => categoryNames[category][language]), t.total];
  const copied = () => [heads, ...shares.map((share) => [
    nameOf(share.municipality), ...categories.map((category) => partOf(share.rows, category)), share.cents,
  ])];
  return (
    <Card title={title} {...(sub === undefined ? {} : { sub })} actions={<CopyButton rows={copied} />}>
      <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {shares.map((share) => (
              <tr key={share.municipality}>
                <th scope="row">{nameOf(share.municipality)}</th>
                {categories.map((category) => (
                  <td key={category}>
                    {share.rows.filter((row) => row.category === category).map((row) => (
                      <button
                        key={`${row.category} ${row.key ?? ''} ${row.place}`} type="button" className={styles.cent}
                        aria-label={`${amountText(sumOf([row.cents]), language)}. ${t.whyOf(nameOf(share.municipality), categoryNames[category][language])}`}
                        onClick={() => setAsked({ place: nameOf(share.municipality), row })}
                      >
                        <Money cents={row.cents} />
                      </button>
                    ))}
                  </td>
                ))}
                <td className={styles.all}><Money cents={share.cents} /></td>
              </tr>
            ))}
            <tr className={styles.strong}>
              <th scope="row">{t.total}</th>
              {categories.map((category) => (
                <td key={category}><Money cents={shares.reduce((sum, share) => sum + partOf(share.rows, category), 0)} /></td>
              ))}
              <td className={styles.all}><Money cents={shares.reduce((sum, share) => sum + share.cents, 0)} /></td>
            </tr>
          </tbody>
        </table>
      </div>
      <WhyDrawer asked={asked} scheme={year.scheme} onClose={() => setAsked(null)} />
    </Card>
  );
}
