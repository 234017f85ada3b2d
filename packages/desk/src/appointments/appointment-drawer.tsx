import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { channelName, languageName } from '@kohtaanto/words/codes.ts';
import { formatBookedDay, formatTime } from '@kohtaanto/words/dates.ts';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { ButtonLink } from '../design/button-link.tsx';
import { Button } from '../design/button.tsx';
import { Drawer } from '../design/drawer.tsx';
import { Due } from '../design/due.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { appointmentTitle } from './appointment-words.ts';
import type { Appointment } from './appointment-words.ts';
import { BookDialog } from './book-dialog.tsx';
import { calendarTexts } from './calendar-texts.ts';
import { drawerTexts } from './drawer-texts.ts';
import { LapseForm } from './lapse-form.tsx';
import { meetingName } from './meeting-words.ts';
import { OwnTimeForm } from './own-time-form.tsx';
import { Participants } from './participants.tsx';
import styles from './calendar.module.css';

type Props = { readonly appointment: Appointment; readonly onClose: () => void };

/** One time of the calendar: what it is, and what can be done with it now. */
export function AppointmentDrawer({ appointment: one, onClose }: Props) {
  const t = useTexts(drawerTexts);
  const language = useLanguage();
  const [asking, setAsking] = useState<'nothing' | 'move' | 'cancel'>('nothing');
  const change = useChange(one, onClose);
  if (asking === 'move' && one.personId !== null) {
    return (
      <BookDialog
        personId={one.personId}
        personName={one.personName}
        kind={one.kind}
        obligationKey={one.obligationKey ?? undefined}
        appointmentId={one.appointmentId}
        channel={one.channel === 'group' ? 'visit' : one.channel}
        onClose={() => setAsking('nothing')}
      />
    );
  }
  return (
    <Drawer open onClose={onClose} title={appointmentTitle(one, language)}>
      <div className={styles.facts}><Facts one={one} /></div>
      {change.error !== null && <Problem error={change.error} />}
      {one.state === 'no-show' && one.personId !== null && (
        <LapseForm personId={one.personId} appointmentId={one.appointmentId} day={one.day} />
      )}
      {asking === 'cancel' ? (
        <Notice tone="today" title={t.cancel} actions={
          <>
            <Button size="small" variant="primary" busy={change.busy} onClick={() => void change.cancel()}>{t.cancelSure}</Button>
            <Button size="small" onClick={() => setAsking('nothing')}>{t.keep}</Button>
          </>
        }>
          {one.personId !== null && <p>{t.cancelAsk}</p>}
        </Notice>
      ) : (
        <Acts one={one} change={change} onMove={() => setAsking('move')} onCancel={() => setAsking('cancel')} />
      )}
      {one.kind === 'group' && <Participants appointment={one} />}
      {one.personId === null && one.state === 'booked' && <OwnTimeForm appointment={one} />}
    </Drawer>
  );
}

function Facts({ one }: { readonly one: Appointment }) {
  const t = useTexts(drawerTexts);
  const c = useTexts(calendarTexts);
  const language = useLanguage();
  const { today } = useSession();
  const place = [one.servicePointName, one.roomName].filter((part) => part !== null).join(', ');
  const states = { booked: t.booked, held: c.held, 'no-show': c.noShow, free: c.free, cancelled: c.closed } as const;
  return (
    <KeyValue
      items={[
        { label: t.time, value: `${formatBookedDay(one.day, language, today)} ${formatTime(one.from, language)}–${formatTime(one.to, language)}` },
        { label: t.what, value: `${meetingName(one.kind, language)} · ${channelName(one.channel, language)}` },
        ...(place === '' ? [] : [{ label: t.where, value: place }]),
        { label: t.who, value: one.staffName },
        ...(one.interpreterLanguage === null
          ? [] : [{ label: t.interpreter, value: languageName(one.interpreterLanguage, language) }]),
        ...(one.dueOfficeDay === null
          ? [] : [{ label: t.due, value: <Due due={one.dueOfficeDay} today={today} /> }]),
        { label: t.state, value: states[one.state] },
        ...(one.bookedBy === 'customer' ? [{ label: t.bookedBy, value: t.customer }] : []),
      ]}
    />
  );
}

type ActsProps = {
  readonly one: Appointment;
  readonly change: ReturnType<typeof useChange>;
  readonly onMove: () => void;
  readonly onCancel: () => void;
};

/** What has begun can be marked; what has not can be moved. The meeting itself is led on its own page. */
function Acts({ one, change, onMove, onCancel }: ActsProps) {
  const t = useTexts(drawerTexts);
  const { today } = useSession();
  const begun = one.day <= today;
  const person = one.personId;
  return (
    <div className={styles.acts}>
      {(one.state === 'booked' || one.state === 'held') && begun && person !== null && one.obligationKey !== null && (
        <ButtonLink
          variant="primary"
          to="/persons/$personId/interview"
          params={{ personId: person }}
          search={{ obligation: one.obligationKey }}
        >
          {t.start}
        </ButtonLink>
      )}
      {person !== null && <ButtonLink to="/persons/$personId" params={{ personId: person }}>{t.openPerson}</ButtonLink>}
      {one.state === 'booked' && person !== null && <Button onClick={onMove}>{t.move}</Button>}
      {one.state === 'booked' && begun && person !== null && (
        <>
          <Button busy={change.busy} onClick={() => void change.mark('held')}>{t.held}</Button>
          <Button busy={change.busy} onClick={() => void change.mark('no-show')}>{t.noShow}</Button>
        </>
      )}
      {(one.state === 'held' || one.state === 'no-show') && (
        <Button onClick={() => void change.mark('booked')}>{t.undoMark}</Button>
      )}
      {(one.state === 'booked' || one.state === 'free') && <Button onClick={onCancel}>{t.cancel}</Button>}
    </div>
  );
}

function useChange(one: Appointment, onGone: () => void) {
  const client = useQueryClient();
  const { error, busy, attempt } = useAttempt();
  const run = async (act: () => Promise<unknown>) => {
    await attempt(act);
    await client.invalidateQueries();
  };
  const { appointmentId, rowVersion } = one;
  return {
    busy,
    error,
    mark: (state: 'held' | 'no-show' | 'booked') => run(() =>
      api('POST /api/appointments/:appointmentId/mark', { params: { appointmentId }, body: { state, rowVersion } })),
    cancel: () => run(async () => {
      await api('POST /api/appointments/:appointmentId/cancel', { params: { appointmentId }, body: { rowVersion } });
      onGone();
    }),
  };
}
