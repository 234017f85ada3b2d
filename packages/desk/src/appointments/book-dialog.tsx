import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { atTime, formatBookedDay, formatTime } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { isObligationKind, obligationName } from '@kohtaanto/words/obligations.ts';
import { api, apiQuery } from '../app/api.ts';
import type { Answer, Sent } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { newRequestId } from '../app/request-id.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Due } from '../design/due.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { BookChoices } from './book-choices.tsx';
import type { Choices } from './book-choices.tsx';
import { bookTexts } from './book-texts.ts';
import { BookTimes } from './book-times.tsx';
import type { ChosenTime } from './book-times.tsx';
import { CustomerLink } from './customer-link.tsx';
import { freeTimesOf } from './free-times-of.ts';
import { isLate, timelyFirst } from './in-time.ts';
import { meetingKindOf, meetingName } from './meeting-words.ts';
import styles from './book-dialog.module.css';

export type BookDialogProps = {
  readonly personId: string;
  /** Null for a protected person. */
  readonly personName: string | null;
  /** What the time is for: an obligation's kind or a meeting's. */
  readonly kind: string;
  readonly obligationKey?: string | undefined;
  readonly dueOfficeDay?: string | undefined;
  /** Where the first times are offered, when today is too soon. */
  readonly fromDay?: string | undefined;
  /** Given where an existing time is moved. */
  readonly appointmentId?: string | undefined;
  /** How the meeting is held; the time being moved keeps its way. */
  readonly channel?: Choices['channel'] | undefined;
  readonly onClose: () => void;
  readonly onDone?: (appointment: BookedAppointment) => void;
};

export type BookedAppointment = Answer<'POST /api/appointments'>;

/** Books a time or moves one. What is free is proposed first; a time taken meanwhile gives others. */
export function BookDialog(props: BookDialogProps) {
  const t = useTexts(bookTexts);
  const language = useLanguage();
  const { today } = useSession();
  const [choices, setChoices] = useState<Choices>({ kind: meetingKindOf(props.kind), channel: props.channel ?? 'visit' });
  const [chosen, setChosen] = useState<ChosenTime | null>(null);
  const query = useQuery(apiQuery('GET /api/appointments/proposals', { query: proposalQuery(props, choices) }));
  const saving = useSaving(props, choices, chosen, query.data);
  useEffect(() => {
    const first = query.data?.proposals[0];
    if (first !== undefined && !query.isPlaceholderData) setChosen((before) => before ?? first);
  }, [query.data, query.isPlaceholderData]);
  useShortcuts({ 'ctrl+enter': () => void saving.save() });
  const change = (next: Choices) => {
    setChoices(next);
    setChosen(null);
    saving.forget();
  };
  const name = props.personName ?? t.protectedName;
  const moving = props.appointmentId !== undefined;
  const when = chosen === null ? '' : `${formatBookedDay(chosen.day, language, today)} ${atTime(chosen.from, language)}`;
  return (
    <Dialog
      open
      onClose={props.onClose}
      width={720}
      title={moving ? t.moveTitle(name) : t.bookTitle(name)}
      footer={
        <>
          <Button onClick={props.onClose}>{t.notNow}</Button>
          <Button
            variant="primary"
            busy={saving.busy}
            disabledReason={chosen === null ? t.chooseFirst : undefined}
            onClick={() => void saving.save()}
          >
            {moving ? t.move(when) : t.book(when)}
          </Button>
        </>
      }
    >
      <p className={styles.about}>
        <b>{purposeOf(props.kind, choices.kind, language)}</b>
        {query.data !== undefined && <span>{t.minutes(query.data.minutes)}</span>}
        {query.data?.dueOfficeDay != null && <Due due={query.data.dueOfficeDay} today={today} />}
        {query.data?.current != null && (
          <span>{t.current(`${formatBookedDay(query.data.current.day, language, today)} ${atTime(query.data.current.from, language)}`)}</span>
        )}
      </p>
      {query.error !== null && <Problem error={query.error} />}
      {query.data === undefined && query.isPending && <LoadingRows rows={8} />}
      {query.data !== undefined && (
        <div className={query.isPlaceholderData ? styles.dimmed : undefined}>
          <BookChoices choices={choices} offer={query.data} fixedKind={props.obligationKey !== undefined} onChange={change} />
          <BookTimes offer={query.data} chosen={chosen} onChoose={(time) => {
            setChosen(time);
            saving.forget();
          }} />
          {saving.error !== null && (
            <div className={styles.problem}>
              <Problem
                error={saving.error}
                ways={timelyFirst(freeTimesOf(saving.error), query.data.dueOfficeDay).map((time) => (
                  <Button key={`${time.day} ${time.from}`} size="small" onClick={() => {
                    setChosen(time);
                    saving.forget();
                  }}>
                    {time.day === chosen?.day
                      ? formatTime(time.from, language) : `${formatBookedDay(time.day, language, today)} ${formatTime(time.from, language)}`}
                    {isLate(time.day, query.data.dueOfficeDay) && ` · ${t.late}`}
                  </Button>
                ))}
              />
            </div>
          )}
          {!moving && (
            <CustomerLink personId={props.personId} kind={choices.kind} obligationKey={props.obligationKey} />
          )}
        </div>
      )}
    </Dialog>
  );
}

/** An obligation without a meeting of its own is still what the time is for. */
function purposeOf(asked: string, kind: Choices['kind'], language: Language): string {
  return kind === 'other' && isObligationKind(asked) ? obligationName(asked, language) : meetingName(kind, language);
}

function proposalQuery(props: BookDialogProps, choices: Choices): Sent<'GET /api/appointments/proposals'>['query'] {
  return {
    personId: props.personId,
    kind: choices.kind,
    channel: choices.channel,
    interpreter: choices.interpreter === true ? 'yes' : 'no',
    staffId: choices.staffId,
    servicePointCode: choices.servicePointCode,
    dueOfficeDay: props.dueOfficeDay,
    from: props.fromDay,
    appointmentId: props.appointmentId,
  };
}

type Offer = Answer<'GET /api/appointments/proposals'>;

function useSaving(props: BookDialogProps, choices: Choices, chosen: ChosenTime | null, offer: Offer | undefined) {
  const client = useQueryClient();
  const { error, busy, attempt, forget } = useAttempt();
  // The same id with every press: whatever the network does, one time is booked.
  const [newId] = useState(() => newRequestId());
  const save = async () => {
    if (chosen === null || offer === undefined) return;
    const done = await attempt(async () => {
      const booked = await send(props, choices, chosen, offer, newId);
      await client.invalidateQueries();
      props.onDone?.(booked);
      props.onClose();
    });
    if (!done) void client.invalidateQueries({ queryKey: ['GET /api/appointments/proposals'] });
  };
  return { save, error, busy, forget };
}

function send(props: BookDialogProps, choices: Choices, chosen: ChosenTime, offer: Offer, newId: string) {
  const time = {
    day: chosen.day,
    from: chosen.from,
    minutes: chosen.minutes ?? offer.minutes,
    staffId: chosen.staffId ?? offer.coach.staffId,
    channel: choices.channel,
    servicePointCode: choices.servicePointCode ?? chosen.servicePointCode ?? null,
    ...(choices.roomCode === undefined ? {} : { roomCode: choices.roomCode }),
    interpreterLanguage: choices.interpreter === true ? offer.interpreterLanguage : null,
  };
  if (props.appointmentId !== undefined && offer.current !== null) {
    return api('PATCH /api/appointments/:appointmentId', {
      params: { appointmentId: props.appointmentId }, body: { ...time, rowVersion: offer.current.rowVersion },
    });
  }
  return api('POST /api/appointments', {
    body: {
      ...time, appointmentId: newId, personId: props.personId, kind: choices.kind,
      obligationKey: props.obligationKey ?? null,
    },
  });
}
