import { categoryNames } from '@kohtaanto/words/cost-sharing/category-words.ts';
import { derivationLines, roundingRule } from '@kohtaanto/words/cost-sharing/derivation-words.ts';
import { lineReasonNames } from '@kohtaanto/words/cost-sharing/sharing-words.ts';
import { formatCents, sumOf } from '@kohtaanto/words/money.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Drawer } from '../design/drawer.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import styles from './costs.module.css';

export type AskedCent = { readonly place: string; readonly row: Year['budgeted'][number]['rows'][number] };
type Props = { readonly asked: AskedCent | null; readonly scheme: Year['scheme']; readonly onClose: () => void };

/** From the amount back to the rule and the figures it was counted from. */
export function WhyDrawer({ asked, scheme, onClose }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (asked === null) return null;
  const { row, place } = asked;
  const money = (cents: number) => formatCents(sumOf([cents]), language);
  return (
    <Drawer open onClose={onClose} title={t.why}>
      <p className={styles.whySum}>{place}: {money(row.cents)}</p>
      <KeyValue
        labelWidth="128px"
        items={[
          { label: t.category, value: categoryNames[row.category][language] },
          { label: t.shared, value: money(row.sum) },
          { label: t.place, value: row.place },
          { label: t.ruleVersion, value: scheme.ruleVersion },
          { label: t.source, value: `${scheme.document}, ${scheme.place}` },
        ]}
      />
      {row.derivation === null ? <p className="reading">{lineReasonNames[row.reason][language]}</p> : (
        <ol className={styles.why}>
          {derivationLines(row.derivation, language).map((line) => <li key={line}>{line}</li>)}
        </ol>
      )}
      <p className="reading">{roundingRule[language]}</p>
      {scheme.note !== null && <p className={styles.note}>{scheme.note[language]}</p>}
    </Drawer>
  );
}
