import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { atTime, formatDay, formatDayLong, formatTime } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { deviceLanguage } from '../app/device-language.ts';
import { OpenPage } from '../app/open-page.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import { LoadingRows } from '../design/loading-rows.tsx';
import { useDocumentTitle } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { meetingName } from './meeting-words.ts';
import { selfBookingTexts } from './self-booking-texts.ts';
import styles from './self-booking.module.css';

type Booking = Answer<'GET /api/self-booking/:token'>;
type Time = Booking['times'][number];

/** The customer's page behind a link: free times and nothing else, in the language of the customer. */
export function SelfBookingPage() {
  const { token = '' } = useParams({ strict: false });
  const [chosenLanguage, setLanguage] = useState<Language | null>(null);
  const query = useQuery({ ...apiQuery('GET /api/self-booking/:token', { params: { token } }), retry: false });
  const language = chosenLanguage ?? query.data?.language ?? deviceLanguage();
  return (
    <OpenPage width="sheet" language={language} onLanguage={setLanguage}>
      {query.error !== null && <Problem error={query.error} />}
      {query.isPending && <LoadingRows rows={5} height={56} />}
      {query.data !== undefined && <Choice token={token} booking={query.data} onChange={() => void query.refetch()} />}
    </OpenPage>
  );
}

type ChoiceProps = { readonly token: string; readonly booking: Booking; readonly onChange: () => void };

function Choice({ token, booking, onChange }: ChoiceProps) {
  const t = useTexts(selfBookingTexts);
  const language = useLanguage();
  const [chosen, setChosen] = useState<Time | null>(null);
  const { error, busy, attempt } = useAttempt();
  useDocumentTitle(t.choose);
  if (booking.booked !== null) return <Booked time={booking.booked} />;
  if (booking.state === 'expired') return <Words head={t.expired} text={t.expiredWhat} />;
  if (booking.times.length === 0) return <Words head={t.none} text={t.noneWhat} />;
  const save = async () => {
    if (chosen === null) return;
    const booked = await attempt(() => api('POST /api/self-booking/:token', { params: { token }, body: { appointmentId: chosen.appointmentId } }));
    if (!booked) setChosen(null);
    onChange();
  };
  const when = chosen === null ? '' : `${formatDay(chosen.day, language)} ${atTime(chosen.from, language)}`;
  return (
    <>
      <h1 className="sentence">{t.choose}</h1>
      <p className={styles.about}>{t.about(meetingName(booking.kind, language))}</p>
      {[...Map.groupBy(booking.times, (time) => time.day)].map(([day, times]) => (
        <section key={day} className={styles.day}>
          <h2>{capitalised(formatDayLong(day, language))}</h2>
          <div className={styles.times}>
            {times.map((time) => (
              <button
                key={time.appointmentId}
                type="button"
                aria-pressed={time === chosen}
                className={classNames(styles.time, time === chosen && styles.chosen)}
                onClick={() => setChosen(time)}
              >
                {formatTime(time.from, language)}–{formatTime(time.to, language)}
                <small><PlaceWords time={time} /></small>
              </button>
            ))}
          </div>
        </section>
      ))}
      {error !== null && <Problem error={error} />}
      <div className={styles.act}>
        <Button
          variant="primary"
          busy={busy}
          disabledReason={chosen === null ? t.chooseFirst : undefined}
          onClick={() => void save()}
        >
          {chosen === null ? t.chooseFirst : t.book(when)}
        </Button>
      </div>
    </>
  );
}

function Booked({ time }: { readonly time: NonNullable<Booking['booked']> }) {
  const t = useTexts(selfBookingTexts);
  const language = useLanguage();
  return (
    <>
      <p className={styles.about}>{t.booked}</p>
      <h1 className="sentence">
        {capitalised(formatDayLong(time.day, language))}, {atTime(time.from, language)}
      </h1>
      <p><PlaceWords time={time} /></p>
      {time.address !== null && <p>{time.address}</p>}
      <p className={styles.about}>{t.come}</p>
    </>
  );
}

function PlaceWords({ time }: { readonly time: NonNullable<Booking['booked']> }) {
  const t = useTexts(selfBookingTexts);
  if (time.channel === 'video') return t.video;
  if (time.channel === 'phone') return t.phone;
  return [time.place, time.room].filter((part) => part !== null).join(', ');
}

function Words({ head, text }: { readonly head: string; readonly text: string }) {
  return (
    <>
      <h1 className="sentence">{head}</h1>
      <p className={styles.about}>{text}</p>
    </>
  );
}
