import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import type { Bar, TimelineModel } from './timeline-model.ts';
import type { TimelineWords } from './timeline-words.ts';
import styles from './timeline.module.css';

type Row = { readonly key: string; readonly lane: string; readonly what: string; readonly from: number; readonly last: number | null };

/** The same as the drawing, newest first; also what the phone shows. */
export function TimelineTable({ model, t, asList }: { model: TimelineModel; t: TimelineWords; asList: boolean }) {
  const rows = rowsOf(model, t);
  const day = (value: number) => formatDate(formatIso(value as PlainDate));
  if (asList) {
    return (
      <ol className={styles.list}>
        {rows.map((row) => (
          <li key={row.key}>
            <span className={styles.listDay}>{day(row.from)}</span>
            <span>{row.what}<small>{row.lane}</small></span>
          </li>
        ))}
      </ol>
    );
  }
  return (
    <div className={styles.tableFrame} tabIndex={0} role="region" aria-label={t.title}>
      <table className={styles.table}>
        <thead>
          <tr><th scope="col">{t.from}</th><th scope="col">{t.until}</th><th scope="col">{t.lane}</th><th scope="col">{t.what}</th></tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td>{day(row.from)}</td>
              <td>{row.last === null ? t.goingOn : row.last === row.from ? '' : day(row.last)}</td>
              <td>{row.lane}</td>
              <td>{row.what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf(model: TimelineModel, t: TimelineWords): Row[] {
  const barRow = (lane: string) => (bar: Bar): Row => ({
    key: bar.key, lane, what: bar.title, from: bar.from,
    last: bar.tone === 'ahead' || bar.to > addDays(model.today, 4000) || (bar.tone !== 'gap' && bar.to === model.today) ? null : bar.to - 1,
  });
  // What goes on ahead stands on the row of its beginning; what begins today has only that row.
  const whole = (bars: readonly Bar[]) => bars.filter((bar) => bar.goesOnFrom === undefined);
  const drawn = (bars: readonly Bar[]) => bars.filter((bar) => bar.tone !== 'ahead');
  return [
    ...drawn(model.statuses).map(barRow(t.status)),
    ...drawn(model.services).map(barRow(t.services)),
    ...whole(model.plans).map(barRow(t.plans)),
    ...model.contacts.map((mark): Row => ({ key: mark.key, lane: t.contacts, what: mark.title, from: mark.day, last: mark.day })),
    ...model.deadlines.map((each): Row => ({ key: each.key, lane: t.deadlines, what: each.title, from: each.day, last: each.day })),
  ].toSorted((a, b) => b.from - a.from);
}
