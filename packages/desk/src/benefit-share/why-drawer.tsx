import { stretchSentences, exactCents } from '@kohtaanto/words/benefit-share/derivation-words.ts';
import { confidenceWords, readingWords } from '@kohtaanto/words/benefit-share/share-words.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { formatCents, sumOf } from '@kohtaanto/words/money.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Drawer } from '../design/drawer.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { FactsOfPerson } from './facts-card.tsx';
import { texts } from './share-texts.ts';
import styles from './share.module.css';

type Payment = Answer<'GET /api/benefit-share/payments/:paymentId'>;
type Props = { readonly paymentId: number; readonly nameOf: (code: string | null) => string; readonly mayEnter: boolean; readonly onClose: () => void };

/** From the cents back to the days, the law, what was paid before them and the multiplication. */
export function WhyDrawer({ paymentId, nameOf, mayEnter, onClose }: Props) {
  const t = useTexts(texts);
  const { data, error } = useQuery(apiQuery('GET /api/benefit-share/payments/:paymentId', { params: { paymentId } }));
  return (
    <Drawer open onClose={onClose} title={t.why}>
      {error !== null && <Problem error={error} />}
      {error === null && data === undefined && <LoadingRows rows={8} what={t.loading} />}
      {data !== undefined && <Why payment={data} nameOf={nameOf} />}
      {data !== undefined && <FactsOfPerson personId={data.personId} nameOf={nameOf} mayEnter={mayEnter} />}
    </Drawer>
  );
}

function Why({ payment, nameOf }: { readonly payment: Payment; readonly nameOf: Props['nameOf'] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const money = (cents: number) => formatCents(sumOf([cents]), language);
  return (
    <>
      {payment.lines.map((line) => (
        <section key={`${line.month} ${line.municipality}`}>
          <p className={styles.whySum}>{formatMonth(line.month, language)}, {nameOf(line.municipality)}: {money(line.share)}</p>
          {line.stretches.map((stretch) => {
            const [head, ...rest] = stretchSentences({
              ...stretch, amount: sumOf([stretch.amount]),
              like: { ...stretch, section: stretch.section === null ? null : sectionOf(stretch.section) },
            }, language);
            return (
              <div key={stretch.first}>
                <h3 className={styles.whyDays}>{head}</h3>
                <ol className={styles.why}>{rest.map((sentence) => <li key={sentence}>{sentence}</li>)}</ol>
                {stretch.confidence !== 'certain' && stretch.exact > 0 && <p className={styles.note}>{confidenceWords[stretch.confidence][language]}</p>}
              </div>
            );
          })}
          <KeyValue labelWidth="170px" items={[{ label: t.exactly, value: exactCents(line.exact, language) }]} />
        </section>
      ))}
      <p className={styles.note}>{t.rounding}</p>
      <KeyValue
        labelWidth="170px"
        items={[
          { label: t.source, value: t.from(payment.fileName, formatNumber(payment.row, language)) },
          ...(payment.billed === null ? [] : [{ label: `${t.billed}, ${nameOf(payment.municipality)}`, value: money(payment.billed) }]),
        ]}
      />
      {payment.dependsOn.length > 0 && (
        <>
          <h3 className={styles.whyDays}>{t.reading}</h3>
          <ul className={styles.why}>
            {payment.dependsOn.map(({ reading, share }) => (
              <li key={reading}>{t.readingSum(readingWords[reading].taken[language], readingWords[reading].other[language], money(share))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type Section = NonNullable<Payment['lines'][number]['stretches'][number]['section']>;

function sectionOf({ act, section, paragraph }: Section) {
  return paragraph === null ? { act, section } : { act, section, paragraph };
}
