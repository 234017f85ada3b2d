import type { OwnArea, ServicePoint } from '@kohtaanto/office/areas/contract.ts';
import { formatDay, formatTime, weekdayShort } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
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

/** Days with the same hours are told together: "ma–to 9.00–15.00, pe 9.00–12.00". */
function openingText(opening: ServicePoint['opening'], language: Language): string {
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const { weekday, from, to } of [...opening].sort((a, b) => a.weekday - b.weekday)) {
    const hours = `${formatTime(from, language)}–${formatTime(to, language)}`;
    const run = runs.at(-1);
    if (run !== undefined && run.hours === hours && run.last === weekday - 1) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, hours });
  }
  // Any week will do: 5.1.2026 is a Monday.
  const name = (weekday: number) => weekdayShort(`2026-01-${String(4 + weekday).padStart(2, '0')}`, language);
  return runs.map(({ first, last, hours }) => `${first === last ? name(first) : `${name(first)}–${name(last)}`} ${hours}`).join(', ');
}
