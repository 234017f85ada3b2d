import { atTime, formatBookedDay, formatDate, formatDay, formatTime } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { isCandidateMatter, isOnlyToNote } from '@kohtaanto/rules/presentations/candidate-matters.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Button } from '../design/button.tsx';
import { Sign } from '../design/sign.tsx';
import { texts } from './texts.ts';
import styles from './worklist.module.css';

type ActProps = {
  readonly row: WorklistRow;
  readonly today: string;
  readonly onBook: (row: WorklistRow) => void;
};

/** The last column: what to do, when one meets, or who must act. No row is without it. */
export function RowAct({ row, today, onBook }: ActProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (row.writer !== null) return <Writing who={row.writer} />;
  switch (row.act) {
    case 'booked':
      return <BookedTime row={row} today={today} />;
    case 'book':
      return (
        <Button variant="row" tabIndex={-1} onClick={() => onBook(row)}>
          {t.book}
        </Button>
      );
    case 'messaged':
      return <span className={styles.waiting}>{t.messaged(row.messagedOn ?? today)}</span>;
    case 'with-customer':
      return <span className={styles.waiting}>{t.withCustomer}</span>;
    case 'open-with-reason':
      return <PersonLink row={row} label={t.openWithReason} />;
    case 'open-person':
      return <PersonLink row={row} label={actLabel(row.kind, t)} />;
    case 'not-competent': {
      const { unit, since } = row.competence ?? { unit: '', since: null };
      const why = t.notCompetent(unit, since === null ? null : formatDate(since));
      return (
        <span className={styles.waiting} title={why} lang={language}>
          {t.belongsTo(unit)}
        </span>
      );
    }
  }
}

function Writing({ who }: { readonly who: string }) {
  const t = useTexts(texts);
  return <span className={styles.waiting} title={t.writing(who)}>{t.writing(familyName(who))}</span>;
}

/** The family name fits the column; the whole sentence is in the tip. */
function familyName(name: string): string {
  const [given = '', ...rest] = name.split(' ');
  return rest.length === 0 ? given : rest.join(' ');
}

function BookedTime({ row, today }: { readonly row: WorklistRow; readonly today: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { appointment } = row;
  if (appointment === null) return null;
  const time = formatTime(appointment.time, language);
  if (appointment.day === today) return <b className={styles.timeToday}>{t.at(time)}</b>;
  if (appointment.day > row.due) {
    const said = t.bookedLate(`${formatBookedDay(appointment.day, language, today)} ${atTime(appointment.time, language)}`);
    return (
      <span className={styles.bookedLate} role="img" title={said} aria-label={said}>
        <Sign kind="overdue" /> {rowDay(appointment.day, language, today)} {isOtherYear(appointment.day, today) ? '' : time}
      </span>
    );
  }
  return <span className={styles.waiting}>{`${rowDay(appointment.day, language, today)} ${time}`}</span>;
}

/** The column has room for the weekday or for a year that is not this one. */
function rowDay(day: string, language: Language, today: string): string {
  return isOtherYear(day, today) ? formatDate(day) : formatDay(day, language);
}

function isOtherYear(day: string, today: string): boolean {
  return day.slice(0, 4) !== today.slice(0, 4);
}

/** The act of a candidate's matter stands on the tab where the candidacy is. */
export const searchOf = ({ kind }: Pick<WorklistRow, 'kind'>): { readonly from: string; readonly tab?: string } =>
  (isCandidateMatter(kind) ? { from: 'worklist', tab: 'offers' } : { from: 'worklist' });

function PersonLink({ row, label }: { readonly row: WorklistRow; readonly label: string }) {
  return (
    <ButtonLink variant="row" to="/persons/$personId" params={{ personId: row.personId }} search={searchOf(row)}>
      {label}
    </ButtonLink>
  );
}

type ActTexts = { readonly seeTo: string; readonly takeNote: string; readonly recordLapse: string; readonly approvePlan: string; readonly checkPlan: string };

export function actLabel(kind: string, t: ActTexts): string {
  if (isCandidateMatter(kind)) return isOnlyToNote(kind) ? t.takeNote : t.seeTo;
  if (kind === 'lapse-record') return t.recordLapse;
  return kind === 'plan-approval' ? t.approvePlan : t.checkPlan;
}
