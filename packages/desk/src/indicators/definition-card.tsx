import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { formatDate, formatDayYear } from '@kohtaanto/words/dates.ts';
import { Link } from '@tanstack/react-router';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { QualityNote } from '../data-quality/quality-note.tsx';
import { texts } from './indicator-texts.ts';
import styles from './indicators.module.css';

/** Where the figure comes from, in words and to the last date. */
export function DefinitionCard({ answer }: { readonly answer: IndicatorAnswer }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { definition, received, snapshotDay } = answer;
  const day = (iso: string) => formatDayYear(iso, language);
  return (
    <Card title={t.definition} sub={definition.id}>
      <p className="reading">{definition.reading}</p>
      <hr className={styles.rule} />
      <KeyValue
        labelWidth="104px"
        items={[
          { label: t.population, value: definition.population },
          { label: definition.denominator === null ? t.counted : t.numerator, value: definition.numerator },
          ...(definition.denominator === null ? [] : [{ label: t.denominator, value: definition.denominator }]),
          { label: t.period, value: definition.periodName },
          { label: t.complete, value: day(answer.completeOn) },
          { label: t.source, value: definition.sourceName },
          ...(received === null ? [] : [{ label: t.received, value: t.labourForceOf(received.period, received.source) }]),
          ...(snapshotDay === null ? [] : [{ label: t.fixed, value: t.fixedText(day(snapshotDay)) }]),
          { label: t.basis, value: definition.basis.join('; ') },
          { label: t.direction, value: definition.directionName },
          { label: t.version, value: t.versionText(definition.version, formatDate(definition.validFrom)) },
          { label: t.suppression, value: t.suppressionText(answer.threshold, answer.hidden) },
        ]}
      />
      <QualityNote indicator={definition.id} />
    </Card>
  );
}

/** Why it is read in this way, in what other ways it could be, and what to mind. */
export function ReadingsCard({ answer }: { readonly answer: IndicatorAnswer }) {
  const t = useTexts(texts);
  const { definition, readings, month } = answer;
  return (
    <Card title={t.toRead}>
      {definition.why !== null && <><h3 className={styles.listTitle}>{t.why}</h3><p className="reading">{definition.why}</p></>}
      {readings.length > 0 && (
        <>
          <h3 className={styles.listTitle}>{t.otherReadings}</h3>
          <ul className={styles.list}>
            {readings.map(({ id, name, standing, why }) => (
              <li key={id}>
                <div>
                  <Link to="/figures/indicators/$id" params={{ id }} search={{ month }}>{name}</Link>
                  {standing === 'default' && <span className={styles.ownMonth}>{t.standingDefault}</span>}
                  {why !== null && <p>{why}</p>}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {definition.caveats.length > 0 && (
        <>
          <h3 className={styles.listTitle}>{t.caveats}</h3>
          <ul className={styles.notes}>{definition.caveats.map((each) => <li key={each}>{each}</li>)}</ul>
        </>
      )}
    </Card>
  );
}
