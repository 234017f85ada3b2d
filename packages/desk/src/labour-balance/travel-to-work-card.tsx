import type { LabourBalance } from '@kohtaanto/office/labour-balance/contract.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { balanceTexts } from './balance-texts.ts';
import styles from './balance.module.css';

/** Which municipalities are told together, and what lies outside the employment area. */
export function TravelToWorkCard({ balance: { parts, travelToWork } }: { readonly balance: LabourBalance }) {
  const t = useTexts(balanceTexts);
  const language = useLanguage();
  if (travelToWork === null) return <Card title={t.travelToWork}><p className="reading">{t.travelToWorkNone}</p></Card>;
  const listed = (names: LabourBalance['parts'][number]['municipalities']) => names.map((name) => name[language]).join(', ');
  return (
    <Card title={t.travelToWork}>
      <dl className={styles.areas}>
        {parts.map(({ code, name, municipalities, outside, placesOutside }) => (
          <div key={code}>
            <dt>{name[language]}</dt>
            <dd>{municipalities.length === 1 && outside.length === 0 ? t.alone : listed(municipalities)}</dd>
            {outside.length > 0 && <dd className={styles.quiet}>{t.outsideOf(listed(outside), formatNumber(placesOutside, language))}</dd>}
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** By what rule they are made, what of them nobody knows, and where the shares are from. */
export function TravelToWorkRule({ parts, travelToWork }: Pick<LabourBalance, 'parts'> & { readonly travelToWork: NonNullable<LabourBalance['travelToWork']> }) {
  const t = useTexts(balanceTexts);
  const language = useLanguage();
  const listed = (names: LabourBalance['parts'][number]['municipalities']) => names.map((name) => name[language]).join(', ');
  const unknownCentres = parts.filter(({ isCentreKnown }) => !isCentreKnown).map(({ name }) => name);
  return (
    <>
      {t.travelToWorkRule(formatNumber(travelToWork.joinsFromPercent, language), formatNumber(travelToWork.centreAtMostPercent, language))}
      {parts.some(({ outside }) => outside.length > 0) && ` ${t.coverage}`}
      {unknownCentres.length > 0 && ` ${t.centreUnknown(listed(unknownCentres))}`}
      {travelToWork.unknown.length > 0 && ` ${t.sharesUnknown(listed(travelToWork.unknown))}`}
      {travelToWork.sources.length > 0 && ` ${t.sharesSource}: ${travelToWork.sources.join('; ')}.`}
    </>
  );
}
