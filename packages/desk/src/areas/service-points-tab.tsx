import type { OwnArea } from '@kohtaanto/office/areas/contract.ts';
import { formatDay } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { openingText } from './opening-text.ts';
import { kindTexts, texts } from './texts.ts';
import styles from './areas.module.css';

export function ServicePointsTab({ area }: { readonly area: OwnArea }) {
  const t = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const language = useLanguage();
  return (
    <Card>
      <div className={styles.scroll} role="group" aria-label={t.place} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr><th>{t.place}</th><th>{t.kind}</th><th>{t.opening}</th><th>{t.nextVisits}</th><th>{t.rooms}</th></tr>
          </thead>
          <tbody>
            {area.servicePoints.map((point) => (
              <tr key={point.code}>
                <th scope="row">
                  {point.name[language]}
                  <span className={styles.address}>{point.address}</span>
                </th>
                <td>{kinds[point.kind]}</td>
                <td>{openingText(point.opening, language)}</td>
                <td>
                  {point.visitIntervalWeeks !== null && <span className={styles.address}>{t.everyWeeks(point.visitIntervalWeeks)}</span>}
                  {point.nextVisits.map((day) => formatDay(day, language)).join(', ')}
                </td>
                <td>{point.rooms.map((room) => `${room.name} (${t.seats(room.capacity)})`).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
