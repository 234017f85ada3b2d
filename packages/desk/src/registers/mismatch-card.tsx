import type { Occupations } from '@kohtaanto/office/registers/occupations-contract.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { texts } from './occupation-texts.ts';
import styles from './occupations.module.css';

type Mismatch = NonNullable<Occupations['countrySide']>['regional'];

/** What of the mismatch is between occupations and what between places, area beside country. */
export function MismatchCard({ occupations }: { readonly occupations: Occupations }) {
  const t = useTexts(texts);
  const { areaSide, countrySide } = occupations;
  return (
    <Card title={t.mismatch}>
      {areaSide !== null && <Side title={t.area} occupational={areaSide.occupational} regional={areaSide.regional} regionalName={t.regionalArea} />}
      {countrySide !== null && <Side title={t.country} occupational={countrySide.occupational} regional={countrySide.regional} regionalName={t.regionalCountry} />}
      <p className={classNames('small', styles.method)}>{t.method}</p>
    </Card>
  );
}

type SideProps = { readonly title: string; readonly occupational: Mismatch; readonly regional: Mismatch; readonly regionalName: string };

function Side({ title, occupational, regional, regionalName }: SideProps) {
  const t = useTexts(texts);
  return (
    <section className={styles.mismatch} aria-label={title}>
      <h3>{title}</h3>
      <dl>
        <Part name={t.occupational} mismatch={occupational} />
        <Part name={regionalName} mismatch={regional} />
      </dl>
    </section>
  );
}

function Part({ name, mismatch }: { readonly name: string; readonly mismatch: Mismatch }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <div>
      <dt>{name}</dt>
      {mismatch === null ? <dd className={styles.none}>{t.mismatchNone}</dd> : (
        <>
          <dd className={styles.percent}>{formatDecimal(mismatch.percent, 1, language)} %</dd>
          <dd className="small">
            {t.mismatchReading(formatDecimal(mismatch.percent, 1, language), formatNumber(mismatch.seekers, language))}
            {mismatch.hidden > 0 && ` ${t.leftOut(mismatch.hidden)}`}
          </dd>
        </>
      )}
    </div>
  );
}
