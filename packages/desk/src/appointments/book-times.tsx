import { useState } from 'react';
import { formatDay, formatTime } from '@kohtaanto/words/dates.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import { DatePicker } from '../design/date-picker.tsx';
import { Select } from '../design/select.tsx';
import { TimeField } from '../design/time-field.tsx';
import { useRoving } from '../design/use-roving.ts';
import { bookTexts } from './book-texts.ts';
import { DayStrip } from './day-strip.tsx';
import { isLate, timelyFirst } from './in-time.ts';
import styles from './book-dialog.module.css';

export type ChosenTime = {
  readonly day: string;
  readonly from: string;
  readonly staffId?: string;
  readonly minutes?: number;
  readonly servicePointCode?: string | null;
};

type Offer = Answer<'GET /api/appointments/proposals'>;
type Props = {
  readonly offer: Offer;
  readonly chosen: ChosenTime | null;
  readonly onChoose: (time: ChosenTime | null) => void;
};

/** Proposals first, then any free time of any day, and at last a time written by hand. */
export function BookTimes({ offer, chosen, onChoose }: Props) {
  const t = useTexts(bookTexts);
  const [byHand, setByHand] = useState(false);
  return (
    <>
      <h3 className={styles.head}>{t.proposals}</h3>
      <Proposals offer={offer} chosen={chosen} onChoose={onChoose} />
      <h3 className={styles.head}>
        {byHand ? t.otherTime : t.proposedTimes}
        <Button variant="row" onClick={() => setByHand(!byHand)}>{byHand ? t.proposedTimes : t.otherTime}</Button>
      </h3>
      {byHand ? <TimeByHand offer={offer} chosen={chosen} onChoose={onChoose} />
        : <FreeTimes offer={offer} chosen={chosen} onChoose={onChoose} />}
    </>
  );
}

function Proposals({ offer, chosen, onChoose }: Props) {
  const t = useTexts(bookTexts);
  const language = useLanguage();
  const { today } = useSession();
  const keyOf = (one: { readonly staffId: string; readonly day: string; readonly from: string }) =>
    `${one.staffId} ${one.day} ${one.from}`;
  const proposals = timelyFirst(offer.proposals, offer.dueOfficeDay);
  const chosenKey = chosen === null ? null : keyOf({ ...chosen, staffId: chosen.staffId ?? offer.coach.staffId });
  const roving = useRoving(proposals.map(keyOf), chosenKey);
  // Close to a far limit the search begins weeks ahead: 'first' is told from its own first day.
  const searchedFrom = offer.days[0]?.day ?? today;
  const why = (one: Offer['proposals'][number]) => {
    if (one.why === 'colleague') return t.colleague(one.staffName);
    return one.why === 'earliest' && searchedFrom > today ? t.earliestFrom(formatDay(searchedFrom, language)) : t[one.why];
  };
  return (
    <div className={styles.proposals} role="group" aria-label={t.proposals} {...roving.group}>
      {proposals.map((one) => {
        const pressed = chosenKey === keyOf(one);
        return (
          <button
            key={keyOf(one)}
            {...roving.item(keyOf(one))}
            type="button"
            aria-pressed={pressed}
            className={classNames(styles.proposal, pressed && styles.chosen, isLate(one.day, offer.dueOfficeDay) && styles.late)}
            onClick={() => onChoose(one)}
          >
            <b>{formatDay(one.day, language)} {formatTime(one.from, language)}</b>
            <span>{why(one)}</span>
            <span>{t.load(one.booked)}</span>
          </button>
        );
      })}
    </div>
  );
}

function FreeTimes({ offer, chosen, onChoose }: Props) {
  const t = useTexts(bookTexts);
  const language = useLanguage();
  const [day, setDay] = useState<string | null>(null);
  const shown = day ?? chosen?.day ?? null;
  const allLate = isLate(offer.days[0]?.day ?? '', offer.dueOfficeDay);
  const times = offer.days.find((one) => one.day === shown)?.times ?? [];
  const ownTime = chosen?.day === shown && (chosen?.staffId ?? offer.coach.staffId) === offer.coach.staffId;
  const roving = useRoving(times.map((time) => time.from), ownTime ? chosen?.from ?? null : null);
  return (
    <>
      {allLate && <p className={styles.lateAll}>{t.allLate(formatDay(offer.dueOfficeDay ?? '', language))}</p>}
      <DayStrip days={offer.days} dueOfficeDay={offer.dueOfficeDay} chosen={shown} onChoose={(next) => {
        setDay(next);
        const first = offer.days.find((one) => one.day === next)?.times[0];
        onChoose(first === undefined ? null : { day: next, from: first.from });
      }} />
      {shown !== null && (
        <>
          <h3 className={styles.head}>
            <span>
              {t.timesOf(formatDay(shown, language))}
              {isLate(shown, offer.dueOfficeDay) && <span className={styles.lateWord}> · {t.late}</span>}
            </span>
          </h3>
          {times.length === 0 && <p>{t.noTimes}</p>}
          <div className={styles.times} role="group" aria-label={t.timesOf(formatDay(shown, language))} {...roving.group}>
            {times.map((time) => {
              const pressed = ownTime && chosen?.from === time.from;
              return (
                <button
                  key={time.from}
                  {...roving.item(time.from)}
                  type="button"
                  aria-pressed={pressed}
                  className={classNames(styles.time, pressed && styles.chosen)}
                  onClick={() => onChoose({ day: shown, from: time.from })}
                >
                  {formatTime(time.from, language)}
                </button>
              );
            })}
          </div>
        </>
      )}
    </>
  );
}

/** What is not allowed is the office's to say: holidays, opening hours and absences are its knowledge. */
function TimeByHand({ offer, chosen, onChoose }: Props) {
  const t = useTexts(bookTexts);
  const language = useLanguage();
  const [day, setDay] = useState<string | null>(chosen?.day ?? null);
  const [from, setFrom] = useState<string | null>(chosen?.from ?? null);
  const [minutes, setMinutes] = useState(chosen?.minutes ?? offer.minutes);
  const tell = (next: { day: string | null; from: string | null; minutes: number }) => {
    setDay(next.day);
    setFrom(next.from);
    setMinutes(next.minutes);
    onChoose(next.day === null || next.from === null
      ? null : { day: next.day, from: next.from, minutes: next.minutes });
  };
  const lengths = [...new Set([15, 30, 45, 60, 75, 90, 120, offer.minutes])].toSorted((one, other) => one - other);
  return (
    <div className={styles.other}>
      <DatePicker label={t.day} value={day} onChange={(next) => tell({ day: next, from, minutes })} />
      <TimeField label={t.time} value={from} onChange={(next) => tell({ day, from: next, minutes })} />
      <Select
        label={t.length}
        value={String(minutes)}
        options={lengths.map((one) => ({ value: String(one), label: t.minutes(one) }))}
        onChange={(next) => tell({ day, from, minutes: Number(next) })}
      />
      {day !== null && isLate(day, offer.dueOfficeDay) && (
        <p className={styles.lateNote} role="status">{t.dueOn(formatDay(offer.dueOfficeDay ?? day, language))}: {t.late}</p>
      )}
    </div>
  );
}
